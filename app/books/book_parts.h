// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_content.h"
#include "app/books/book_flow.h"

class QPainter;

namespace moli {

/// One line of the contents, also of the bookmarks.
struct BookEntry {
    QString key; ///< "preface", "chapter:<category>", "case:<id>", …
    int level = 1;
    QString text;
    bool chapter = false;
};

using Placed = std::function<void(int page, const QRectF &place)>;

// Whole pages -------------------------------------------------------------------------------------------------
void paintCover(QPainter &painter, const BookStyle &style, const BookContent &content);
void paintImprint(QPainter &painter, const BookStyle &style, const BookContent &content, int page);
void paintChapterOpening(QPainter &painter, const BookStyle &style, const BookChapter &chapter, int number, int page);
void paintBlank(QPainter &painter, const BookStyle &style);
/// Running head and page number.
void paintFurniture(QPainter &painter, const BookStyle &style, const BookPage &page, int number,
                    const QString &bookTitle);

// Parts in a stream -------------------------------------------------------------------------------------------
[[nodiscard]] QList<FlowItem> titleItems(const BookStyle &style, const QString &title, const Placed &placed);
[[nodiscard]] QList<FlowItem> paragraphItems(const BookStyle &style, const QStringList &paragraphs);
[[nodiscard]] QList<FlowItem> prefaceItems(const BookStyle &style, const BookContent &content);
[[nodiscard]] QList<FlowItem> caseItems(const BookStyle &style, const BookChapter &chapter, const BookCase &bookCase,
                                        const Placed &placed, double photoScale = 1);
/// `air` stands above and below each row of the table, in points.
[[nodiscard]] QList<FlowItem> figuresItems(const BookStyle &style, const BookContent &content, double air = 3.5);
/// A line with dots that lead to a page number; `number` 0 leaves it open.
[[nodiscard]] FlowItem leaderItem(const BookStyle &style, const TextStyle &textStyle, double indent,
                                  const QString &text, const QString &numbers, const Placed &placed);

/// 1 一, 12 十二; plain digits where Chinese isn't spoken.
[[nodiscard]] QString chapterNumeral(int number);
[[nodiscard]] QString chapterTitle(int number, const BookChapter &chapter);

} // namespace moli
