// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_parts.h"

#include <QHash>

namespace moli {

/// A book's pages. Laid out in the constructor, painted on any device.
class BookLayout {
public:
    BookLayout(BookContent content, BookPreset preset);
    BookLayout(const BookLayout &) = delete;
    BookLayout &operator=(const BookLayout &) = delete;

    [[nodiscard]] const BookContent &content() const { return m_content; }
    [[nodiscard]] const BookStyle &style() const { return m_style; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const QList<BookLink> &links(int page) const { return m_pages.at(page - 1).links; }
    [[nodiscard]] const QList<BookHeading> &headings() const { return m_headings; }
    /// Into a painter with one unit to the point.
    void paintPage(QPainter &painter, int page) const;
    /// How often the pages were laid out until the contents were right.
    [[nodiscard]] int passes() const { return m_passes; }

private:
    using Numbers = QHash<QString, int>; ///< page of each entry
    /// The items of a part or case, and how much of its pages they use.
    struct Stream {
        QList<FlowItem> items;
        double height = 0;
    };

    void buildStreams();
    void addFigures();
    [[nodiscard]] Stream fitted(const QList<QList<FlowItem>> &candidates) const;
    [[nodiscard]] Stream fittedCase(const BookChapter &chapter, const BookCase &bookCase);
    [[nodiscard]] QList<FlowItem> contentsItems(const Numbers &known, double squeeze);
    void place(BookFlow &flow, const Stream &stream);
    void layOut(const Numbers &known);
    void placeContents(BookFlow &flow, const Numbers &known);
    void placeChapters(BookFlow &flow);
    void placeIndex(BookFlow &flow, const Numbers &known);
    [[nodiscard]] Placed remember(const QString &key);

    const BookContent m_content;
    const BookStyle m_style;
    QList<BookEntry> m_entries;
    QHash<QString, Stream> m_streams; ///< built once; only pages change from pass to pass
    Numbers m_numbers;
    QList<BookPage> m_pages;
    QList<BookHeading> m_headings;
    int m_passes = 0;
};

} // namespace moli
