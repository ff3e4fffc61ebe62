// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_flow.h"
#include "app/books/book_fonts.h"
#include "app/prints/print_sheet.h"

#include <QSizeF>

class QPainter;

namespace moli {

/// A sheet on A4 pages. Preview, printer and PDF paint the same pages.
class PrintLayout {
public:
    explicit PrintLayout(const PrintSheet &sheet);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints page 1…pageCount(); the painter counts in points from the page's corner.
    void paintPage(QPainter &painter, int page) const;
    [[nodiscard]] const PrintSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const BookFonts &fonts() const { return m_fonts; }

private:
    struct Cell;
    [[nodiscard]] TextStyle style(Face face, double points, bool bold = false,
                                  Qt::Alignment alignment = Qt::AlignLeft) const;
    [[nodiscard]] QList<FlowItem> itemsOf(const PrintBlock &block) const;
    [[nodiscard]] QList<FlowItem> titleItems() const;
    [[nodiscard]] QList<FlowItem> paragraphs(const QString &text) const;
    [[nodiscard]] QList<FlowItem> facts(const PrintBlock &block) const;
    [[nodiscard]] QList<FlowItem> table(const PrintBlock &block) const;
    [[nodiscard]] QList<FlowItem> signatures(const QStringList &labels) const;
    /// Cells beside each other in a ruled row, as tall as the tallest.
    [[nodiscard]] FlowItem row(const QList<Cell> &cells) const;
    [[nodiscard]] FlowItem textItem(const QString &text, const TextStyle &style, double width) const;

    PrintSheet m_sheet;
    BookFonts m_fonts;
    PageFrame m_frame;
    QList<BookPage> m_pages;
};

/// Writes the sheet as a PDF that can be searched. Throws Error; leaves no half file.
void savePrintPdf(const PrintSheet &sheet, const QString &path);

} // namespace moli
