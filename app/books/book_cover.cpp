// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_jasmine.h"
#include "app/books/book_parts.h"

#include "db/records/label.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace moli {

namespace {

constexpr QRectF sheet(0, 0, BookStyle::pageWidth, BookStyle::pageHeight);

const QColor jasmineWhite(0xfa, 0xfa, 0xf5);

TextStyle coverStyle(const BookStyle &style, Face face, double points, double pitch, const QColor &colour,
                     bool bold = false)
{
    return {style.fonts.font(face, points, bold), colour, pitch, Qt::AlignLeft, 0};
}

/// On one line as long as that leaves it large, else on two of about the same length.
double paintLargeTitle(QPainter &painter, const BookStyle &style, const QString &text, QPointF place, double width,
                       const QColor &colour)
{
    const auto sized = [&](double points) { return coverStyle(style, Face::Title, points, points * 1.4, colour); };
    TextStyle chosen = sized(24);
    for (const auto &[points, lines] :
         {std::pair(40.0, 1), {36.0, 1}, {32.0, 1}, {29.0, 1}, {34.0, 2}, {30.0, 2}, {27.0, 2}}) {
        if (TextBlock(text, sized(points), width).lineCount() <= lines) {
            chosen = sized(points);
            break;
        }
    }
    const TextBlock block(text, chosen, balancedWidth(text, chosen, width));
    block.paint(painter, place);
    return block.height();
}

double paintLine(QPainter &painter, const TextStyle &style, const QString &text, QPointF place, double width)
{
    const TextBlock block(text, style, width);
    block.paint(painter, place);
    return block.height();
}

} // namespace

void paintCover(QPainter &painter, const BookStyle &style, const BookContent &content)
{
    const double left = 70;
    const double width = BookStyle::pageWidth - 2 * left;
    const double horizon = 468;
    const QColor deep(0x35, 0x70, 0x4f);

    painter.fillRect(sheet, jasmineWhite);
    painter.fillRect(QRectF(0, horizon, BookStyle::pageWidth, BookStyle::pageHeight - horizon), deep);
    painter.save();
    painter.setClipRect(sheet);
    JasmineColours colours;
    colours.leaf = QColor(0x5d, 0x9a, 0x72);
    colours.leafShade = QColor(0x4d, 0x8a, 0x63);
    colours.vein = QColor(0x90, 0xbf, 0x9f);
    colours.stem = QColor(0x7f, 0xae, 0x8b);
    paintJasmineBranch(painter, QPointF(500, 870), 1.36, colours);
    painter.restore();

    double y = 118;
    painter.fillRect(QRectF(left, y, 34, 3), style.isOfficial() ? QColor(0xd9, 0x8e, 0x4a) : style.accent);
    y += 26;
    if (!content.years.isEmpty())
        y += paintLine(painter, coverStyle(style, Face::Heading, 15, 24, deep), content.years, QPointF(left, y), width)
            + 10;
    y += paintLargeTitle(painter, style, content.title, QPointF(left, y), width, QColor(0x24, 0x3b, 0x2e)) + 12;
    if (!content.subtitle.isEmpty())
        paintLine(painter, coverStyle(style, Face::Body, 16, 26, QColor(0x4c, 0x5a, 0x50)), content.subtitle,
                  QPointF(left, y), width);

    const TextBlock office(content.office, coverStyle(style, Face::Heading, 14, 22, Qt::white, true), 250);
    const TextBlock base(content.base, coverStyle(style, Face::Heading, 10, 16, QColor(0xd5, 0xe4, 0xd8)), 230);
    const double foot = BookStyle::pageHeight - 70;
    office.paint(painter, QPointF(left, foot - base.height() - office.height() - 4));
    base.paint(painter, QPointF(left, foot - base.height()));
}

void paintImprint(QPainter &painter, const BookStyle &style, const BookContent &content, int page)
{
    const QRectF frame = style.frame(page);
    const double labelWidth = style.isOfficial() ? 96 : 76;
    TextStyle label = style.imprint;
    label.colour = style.quiet;
    TextStyle title = style.imprint;
    title.font = style.fonts.font(Face::Heading, style.isOfficial() ? 16 : 12, true);
    title.pitch = 24;

    struct Row {
        std::unique_ptr<TextBlock> label;
        std::unique_ptr<TextBlock> value;
    };
    const double width = std::min(frame.width(), 380.0);
    std::vector<Row> rows;
    double height = 0;
    const auto add = [&](const QString &name, const QString &value) {
        rows.push_back({std::make_unique<TextBlock>(name, label, labelWidth),
                        std::make_unique<TextBlock>(value, style.imprint, width - labelWidth)});
        height += std::max(rows.back().label->height(), rows.back().value->height());
    };
    for (const BookFact &fact : content.imprint)
        add(fact.label, fact.value);
    const QString bookTitle = content.title;
    const TextBlock titleBlock(bookTitle, title, width);
    std::vector<std::unique_ptr<TextBlock>> notes;
    for (const QString &note : content.imprintNotes) {
        notes.push_back(std::make_unique<TextBlock>(note, label, width));
        height += notes.back()->height();
    }
    height += titleBlock.height() + 34;

    double y = frame.bottom() - height;
    titleBlock.paint(painter, QPointF(frame.left(), y));
    y += titleBlock.height() + 6;
    painter.fillRect(QRectF(frame.left(), y, 24, 1.5), style.accent);
    y += 10;
    for (const Row &row : rows) {
        row.label->paint(painter, QPointF(frame.left(), y));
        row.value->paint(painter, QPointF(frame.left() + labelWidth, y));
        y += std::max(row.label->height(), row.value->height());
    }
    y += 10;
    for (const auto &note : notes) {
        note->paint(painter, QPointF(frame.left(), y));
        y += note->height();
    }
}

void paintChapterOpening(QPainter &painter, const BookStyle &style, const BookChapter &chapter, int number, int page)
{
    const QRectF frame = style.frame(page);
    if (!style.isOfficial()) {
        painter.fillRect(sheet, QColor(0xf3, 0xf6, 0xef));
        painter.save();
        painter.setClipRect(sheet);
        JasmineColours colours;
        colours.leaf = QColor(0xc3, 0xd9, 0xc6);
        colours.leafShade = QColor(0xb5, 0xcf, 0xba);
        colours.vein = QColor(0xe1, 0xec, 0xe1);
        colours.stem = QColor(0xb0, 0xc9, 0xb4);
        colours.heart = QColor(0xe6, 0xea, 0xc4);
        painter.translate(40, 872);
        painter.scale(-1, 1); // rises to the right, away from the page number
        paintJasmineBranch(painter, QPointF(0, 0), 0.98, colours);
        painter.restore();
    }
    const bool centred = style.isOfficial();
    TextStyle numeral = style.kicker;
    numeral.font = style.fonts.font(Face::Heading, centred ? 16 : 14, true);
    numeral.pitch = 24;
    numeral.colour = centred ? style.ink : style.accent;
    double y = frame.top() + (centred ? 150 : 128);
    y += paintLine(painter, numeral, QCoreApplication::translate("CaseBook", "Chapter %1").arg(chapterNumeral(number)),
                   QPointF(frame.left(), y), frame.width())
        + 6;
    TextStyle title = style.chapter;
    if (!centred)
        title.colour = QColor(0x24, 0x3b, 0x2e);
    y += paintLine(painter, title, chapter.label, QPointF(frame.left(), y), frame.width()) + 16;
    if (!centred)
        painter.fillRect(QRectF(frame.left() + 1, y, 34, 2.5), style.accent);
    y += 22;
    TextStyle facts = style.body;
    facts.firstIndent = 0;
    facts.alignment = centred ? Qt::AlignHCenter : Qt::AlignLeft;
    facts.colour = centred ? style.ink : QColor(0x4c, 0x5a, 0x50);
    const double width = centred ? frame.width() : frame.width() * 0.8;
    y += paintLine(painter, facts, QCoreApplication::translate("CaseBook", "Cases: %1").arg(chapter.cases.size()),
                   QPointF(frame.left(), y), width);
    if (!chapter.districts.isEmpty())
        paintLine(painter, facts,
                  QCoreApplication::translate("CaseBook", "Districts: %1")
                      .arg(chapter.districts.join(QCoreApplication::translate("CaseBook", ", ", "between names"))),
                  QPointF(frame.left(), y), width);
}

void paintBlank(QPainter &painter, const BookStyle &style)
{
    if (style.isOfficial())
        return;
    JasmineColours colours;
    colours.leaf = QColor(0xd3, 0xe3, 0xd5);
    colours.leafShade = QColor(0xc8, 0xdc, 0xcc);
    colours.vein = QColor(0xeb, 0xf2, 0xeb);
    colours.edge = QColor(0xd8, 0xe0, 0xd4);
    colours.heart = QColor(0xea, 0xed, 0xcf);
    paintJasmineSprig(painter, QPointF(BookStyle::pageWidth / 2, BookStyle::pageHeight * 0.46), 1, colours);
}

void paintFurniture(QPainter &painter, const BookStyle &style, const BookPage &page, int number,
                    const QString &bookTitle)
{
    if (page.kind == BookPage::Kind::Cover || page.kind == BookPage::Kind::Blank)
        return;
    const QRectF frame = style.frame(number);
    const bool right = number % 2 == 1;
    const Qt::Alignment outside = right ? Qt::AlignRight : Qt::AlignLeft;
    if (page.kind == BookPage::Kind::Text && !page.opens) {
        TextStyle head = style.head;
        head.alignment = outside;
        const QString text = right && !page.head.isEmpty() ? page.head : bookTitle;
        paintLine(painter, head, elided(text, head.font, frame.width()), QPointF(frame.left(), style.headTop),
                  frame.width());
        painter.fillRect(QRectF(frame.left(), style.headTop + head.pitch + 5, frame.width(), 0.5), style.rule);
    }
    TextStyle folio = style.folio;
    folio.alignment = outside;
    if (style.isOfficial()) {
        // GB/T 9704-2012, 7.5: between dashes, one character in from the outer edge.
        paintLine(painter, folio, QStringLiteral("— %1 —").arg(number), QPointF(frame.left() + 14, style.folioTop),
                  frame.width() - 28);
        return;
    }
    paintLine(painter, folio, QString::number(number), QPointF(frame.left(), style.folioTop), frame.width());
    const double mark = right ? frame.right() - 14 : frame.left();
    painter.fillRect(QRectF(mark, style.folioTop - 5, 14, 1.2), style.accent);
}

QString chapterNumeral(int number)
{
    if (!speaksChinese() || number < 1 || number > 99)
        return QString::number(number);
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += digits.at(tens);
    if (tens > 0)
        text += u'十';
    if (ones > 0)
        text += digits.at(ones);
    return text;
}

QString chapterTitle(int number, const BookChapter &chapter)
{
    return QCoreApplication::translate("CaseBook", "Chapter %1  %2", "number and name")
        .arg(chapterNumeral(number), chapter.label);
}

} // namespace moli
