// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_style.h"

namespace moli {

namespace {

constexpr double mm = 72 / 25.4;

void setColours(BookStyle &style)
{
    const bool official = style.isOfficial();
    style.ink = official ? QColor(Qt::black) : QColor(0x26, 0x2b, 0x27);
    style.quiet = official ? QColor(0x44, 0x44, 0x44) : QColor(0x6f, 0x7a, 0x71);
    style.green = official ? QColor(Qt::black) : QColor(0x2f, 0x66, 0x48);
    style.leaf = QColor(0x3f, 0x7d, 0x58);
    style.accent = official ? QColor(0x88, 0x88, 0x88) : QColor(0xd9, 0x8e, 0x4a);
    style.rule = official ? QColor(0x99, 0x99, 0x99) : QColor(0xcd, 0xd9, 0xcc);
    style.wash = official ? QColor(0xf4, 0xf4, 0xf4) : QColor(0xf1, 0xf5, 0xee);
}

TextStyle textStyle(const BookStyle &style, Face face, double points, double pitch, const QColor &colour,
                    bool bold = false, Qt::Alignment alignment = Qt::AlignLeft)
{
    return {style.fonts.font(face, points, bold), colour, pitch, alignment, 0};
}

/// A4 with wide margins: 36 characters of 12 points to a line, 33 lines.
void setBook(BookStyle &s)
{
    s.body = textStyle(s, Face::Body, 12, 20, s.ink, false, Qt::AlignJustify);
    s.body.firstIndent = 24;
    s.quotation = textStyle(s, Face::Body, 11.5, 19, s.ink, false, Qt::AlignJustify);
    s.title = textStyle(s, Face::Title, 23, 33, s.ink);
    s.chapter = textStyle(s, Face::Title, 34, 48, s.ink);
    s.kicker = textStyle(s, Face::Heading, 9.5, 14, s.quiet);
    s.section = textStyle(s, Face::Heading, 13, 21, s.green, true);
    s.caption = textStyle(s, Face::Heading, 8.5, 13, s.quiet, false, Qt::AlignHCenter);
    s.factLabel = textStyle(s, Face::Heading, 8, 12, s.quiet);
    s.factValue = textStyle(s, Face::Body, 11, 16, s.ink);
    s.factFigure = textStyle(s, Face::Heading, 13, 18, s.green, true);
    s.head = textStyle(s, Face::Heading, 8, 12, s.quiet);
    s.folio = textStyle(s, Face::Heading, 9.5, 14, s.green);
    s.contentsChapter = textStyle(s, Face::Heading, 12, 22, s.green, true);
    s.contentsCase = textStyle(s, Face::Body, 11.5, 20, s.ink);
    s.imprint = textStyle(s, Face::Body, 10, 18, s.ink);
    s.tableHead = textStyle(s, Face::Heading, 8.5, 13, s.green, true);
    s.tableCell = textStyle(s, Face::Heading, 8.5, 13, s.ink);
}

/// GB/T 9704-2012: 37 mm above, 28 mm at the binding edge, a core of 156 × 225 mm with 22 lines of 28 characters of
/// 3号 (16 pt) 仿宋, titles 2号 (22 pt), page numbers 4号 (14 pt) 7 mm below the core.
void setOfficial(BookStyle &s)
{
    s.top = 37 * mm;
    s.inner = 28 * mm;
    s.width = 156 * mm;
    s.height = 225 * mm;
    s.headTop = 74;
    s.folioTop = s.top + s.height + 7 * mm;
    const double pitch = s.height / 22;
    s.body = textStyle(s, Face::Body, 16, pitch, s.ink, false, Qt::AlignJustify);
    // 28 characters fill the line: 16 points each would be a hair too wide for it.
    s.body.font.setLetterSpacing(QFont::AbsoluteSpacing, (s.width / 28 - 16) * BookFonts::unitsPerPoint - 0.2);
    s.body.firstIndent = 2 * s.width / 28;
    s.quotation = s.body;
    s.title = textStyle(s, Face::Title, 22, 36, s.ink, false, Qt::AlignHCenter);
    s.chapter = textStyle(s, Face::Title, 26, 42, s.ink, false, Qt::AlignHCenter);
    s.kicker = textStyle(s, Face::Heading, 12, 20, s.quiet, false, Qt::AlignHCenter);
    s.section = textStyle(s, Face::Heading, 16, pitch, s.ink, true);
    s.caption = textStyle(s, Face::Body, 12, 18, s.ink, false, Qt::AlignHCenter);
    s.factLabel = textStyle(s, Face::Heading, 10, 15, s.quiet);
    s.factValue = textStyle(s, Face::Body, 14, 20, s.ink);
    s.factFigure = textStyle(s, Face::Heading, 14, 20, s.ink, true);
    s.head = textStyle(s, Face::Heading, 9, 13, s.quiet);
    s.folio = textStyle(s, Face::Title, 14, 18, s.ink);
    s.folio.font.setBold(false);
    s.contentsChapter = textStyle(s, Face::Heading, 16, pitch, s.ink, true);
    s.contentsCase = textStyle(s, Face::Body, 16, pitch, s.ink);
    s.imprint = textStyle(s, Face::Body, 14, 24, s.ink);
    s.tableHead = textStyle(s, Face::Heading, 9.5, 15, s.ink, true);
    s.tableCell = textStyle(s, Face::Heading, 9.5, 15, s.ink);
}

} // namespace

BookStyle::BookStyle(BookPreset wanted) : preset(wanted)
{
    setColours(*this);
    if (isOfficial())
        setOfficial(*this);
    else
        setBook(*this);
}

} // namespace moli
