// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_fonts.h"
#include "app/books/book_text.h"
#include "app/books/case_book.h"

#include <QRectF>

namespace moli {

/// Where the text stands on a page. Lengths in points.
struct PageFrame {
    double paperWidth = 595;
    double inner = 88; ///< margin at the binding edge
    double top = 94;
    double width = 432; ///< of the text
    double height = 660;

    /// Odd pages lie on the right: their binding edge is the left one.
    [[nodiscard]] double left(int page) const { return page % 2 == 1 ? inner : paperWidth - inner - width; }
    [[nodiscard]] QRectF frame(int page) const { return {left(page), top, width, height}; }
};

/// Measures, colours and text styles of a preset. Lengths in points.
struct BookStyle : PageFrame {
    explicit BookStyle(BookPreset preset);

    static constexpr double pageWidth = 595;
    static constexpr double pageHeight = 842;

    BookPreset preset;
    BookFonts fonts;

    double headTop = 56;
    double folioTop = 772;

    QColor ink;
    QColor quiet;  ///< captions, labels, heads
    QColor green;  ///< headings
    QColor leaf;   ///< surfaces
    QColor accent; ///< one warm mark per page at most
    QColor rule;
    QColor wash; ///< under the facts

    TextStyle body;
    TextStyle title;   ///< of a case, and of parts such as the preface
    TextStyle chapter; ///< on a chapter's opening page
    TextStyle kicker;  ///< the line above a title
    TextStyle section;
    TextStyle quotation;
    TextStyle caption;
    TextStyle factLabel;
    TextStyle factValue;
    TextStyle factFigure;
    TextStyle head;
    TextStyle folio;
    TextStyle contentsChapter;
    TextStyle contentsCase;
    TextStyle imprint;
    TextStyle tableHead;
    TextStyle tableCell;

    [[nodiscard]] bool isOfficial() const { return preset == BookPreset::Official; }
};

} // namespace moli
