// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_fonts.h"
#include "app/prints/print_sheet.h"

#include <QSizeF>

#include <memory>

class QPainter;
class QTextCursor;
class QTextDocument;
class QTextTable;

namespace moli {

/// A sheet on A4 pages. Preview, printer and PDF paint the same pages.
class PrintLayout {
public:
    explicit PrintLayout(const PrintSheet &sheet);
    ~PrintLayout();

    [[nodiscard]] int pageCount() const;
    /// Points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints page 1…pageCount(); the painter counts in points from the page's corner.
    void paintPage(QPainter &painter, int page) const;
    [[nodiscard]] const PrintSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const BookFonts &fonts() const { return m_fonts; }

private:
    void write();
    void writeBlock(QTextCursor &cursor, const PrintBlock &block);
    void writeParagraphs(QTextCursor &cursor, const QString &text);
    void writeFacts(QTextCursor &cursor, const PrintBlock &block);
    void writeTable(QTextCursor &cursor, const PrintBlock &block);
    void writeSignatures(QTextCursor &cursor, const QStringList &labels);
    [[nodiscard]] double bodyWidth() const;

    PrintSheet m_sheet;
    BookFonts m_fonts;
    std::unique_ptr<QTextDocument> m_document;
};

/// Writes the sheet as a PDF that can be searched. Throws Error; leaves no half file.
void savePrintPdf(const PrintSheet &sheet, const QString &path);

} // namespace moli
