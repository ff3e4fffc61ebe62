// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_parts.h"

#include "app/books/book_photos.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace moli {

namespace {

std::shared_ptr<const TextBlock> block(const QString &text, const TextStyle &style, double width)
{
    return std::make_shared<TextBlock>(text, style, width);
}

FlowItem textItem(const QString &text, const TextStyle &style, double width)
{
    FlowItem item;
    item.text = block(text, style, width);
    return item;
}

/// A label above a value, in a box or a table of facts.
struct Cell {
    std::shared_ptr<const TextBlock> label;
    std::shared_ptr<const TextBlock> value;
    QRectF place; ///< in the box
};

struct FactsBox {
    QList<Cell> cells;
    QList<double> rules;
    double height = 0;
};

constexpr double padding = 14;
constexpr double gutter = 16;

/// One row of cells; returns its height.
double addRow(FactsBox &box, const BookStyle &style, const QList<BookFact> &facts, const TextStyle &valueStyle,
              const QList<double> &widths, double top)
{
    double height = 0;
    double x = padding;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const double width = widths.at(i);
        Cell cell{block(facts.at(i).label, style.factLabel, width), block(facts.at(i).value, valueStyle, width), {}};
        const double cellHeight = cell.label->height() + cell.value->height() + 1;
        cell.place = QRectF(x, top, width, cellHeight);
        height = std::max(height, cellHeight);
        box.cells.append(cell);
        x += width + gutter;
    }
    return height;
}

double room(const BookStyle &style, qsizetype columns)
{
    return style.width - 2 * padding - static_cast<double>(columns - 1) * gutter;
}

/// The width each of the facts needs on one line.
QList<double> naturalWidths(const BookStyle &style, const QList<BookFact> &facts)
{
    QList<double> widths;
    for (const BookFact &fact : facts)
        widths.append(
            std::max(textWidth(fact.value, style.factFigure.font), textWidth(fact.label, style.factLabel.font)) + 2);
    return widths;
}

FactsBox layOutFacts(const BookStyle &style, const BookCase &bookCase)
{
    // Short values share a row; the longest goes up to the long ones when they don't fit.
    QList<BookFact> wide = bookCase.names;
    QList<BookFact> narrow = bookCase.figures;
    QList<double> widths = naturalWidths(style, narrow);
    while (!narrow.isEmpty() && std::accumulate(widths.begin(), widths.end(), 0.0) > room(style, narrow.size())) {
        const qsizetype longest = std::max_element(widths.begin(), widths.end()) - widths.begin();
        wide.append(narrow.takeAt(longest));
        widths.removeAt(longest);
    }
    if (!widths.isEmpty()) {
        const double spare = room(style, narrow.size()) - std::accumulate(widths.begin(), widths.end(), 0.0);
        for (double &width : widths)
            width += spare / static_cast<double>(widths.size());
    }

    FactsBox box;
    double y = padding - 2;
    for (qsizetype i = 0; i < wide.size(); i += 2) {
        const QList<BookFact> row = wide.mid(i, 2);
        y += addRow(box, style, row, style.factValue,
                    QList<double>(row.size(), room(style, row.size()) / static_cast<double>(row.size())), y)
            + 7;
    }
    if (!narrow.isEmpty()) {
        if (!wide.isEmpty()) {
            box.rules.append(y + 1);
            y += 10;
        }
        y += addRow(box, style, narrow, style.factFigure, widths, y);
    } else {
        y -= 7;
    }
    box.height = y + padding - 3;
    return box;
}

FlowItem factsItem(const BookStyle &style, const BookCase &bookCase)
{
    const auto box = std::make_shared<FactsBox>(layOutFacts(style, bookCase));
    FlowItem item;
    item.height = box->height;
    item.before = 14;
    item.after = 18;
    item.paint = [box, &style](QPainter &painter, const QRectF &place) {
        painter.fillRect(place, style.wash);
        painter.fillRect(QRectF(place.left(), place.top(), place.width(), style.isOfficial() ? 0.8 : 1.6),
                         style.isOfficial() ? style.ink : style.leaf);
        for (const double y : box->rules)
            painter.fillRect(QRectF(place.left() + padding, place.top() + y, place.width() - 2 * padding, 0.5),
                             style.rule);
        for (const Cell &cell : box->cells) {
            const QPointF corner = place.topLeft() + cell.place.topLeft();
            cell.label->paint(painter, corner);
            cell.value->paint(painter, corner + QPointF(0, cell.label->height() + 1));
        }
    };
    return item;
}

QList<FlowItem> sectionItems(const BookStyle &style, const BookSection &section)
{
    QList<FlowItem> items;
    FlowItem heading = textItem(section.heading, style.section, style.width);
    heading.before = style.isOfficial() ? 0 : 14;
    heading.after = style.isOfficial() ? 0 : 3;
    heading.keepWithNext = true;
    if (style.isOfficial()) {
        heading.indent = style.body.firstIndent;
    } else {
        heading.indent = 11;
        heading.behind = [&style](QPainter &painter, const QRectF &place) {
            painter.fillRect(QRectF(place.left(), place.top() + 4.5, 3, place.height() - 9), style.leaf);
        };
    }
    items.append(heading);
    if (section.key != u"quotes" || style.isOfficial())
        return items + paragraphItems(style, section.paragraphs);
    for (const QString &paragraph : section.paragraphs) {
        FlowItem item = textItem(paragraph, style.quotation, style.width - 40);
        item.indent = 22;
        item.before = 4;
        item.after = 6;
        item.behind = [&style](QPainter &painter, const QRectF &place) {
            painter.fillRect(QRectF(place.left() + 8, place.top() + 3, 1.5, place.height() - 6), style.accent);
        };
        items.append(item);
    }
    return items;
}

} // namespace

namespace {

/// 主标题——副标题 breaks before the dash when it doesn't fit one line, anything else into lines of about one length.
std::shared_ptr<const TextBlock> balancedBlock(const QString &title, const TextStyle &style, double width)
{
    QString broken = title;
    const qsizetype dash = title.indexOf(QStringLiteral("——"));
    if (dash > 0 && textWidth(title, style.font) > width
        && std::max(textWidth(title.left(dash), style.font), textWidth(title.mid(dash), style.font)) < width)
        broken.insert(dash, QChar(QChar::LineSeparator));
    return block(broken, style, balancedWidth(broken, style, width));
}

FlowItem balancedTitle(const BookStyle &style, const QString &title)
{
    FlowItem item;
    item.text = balancedBlock(title, style.title, style.width);
    if (style.title.alignment & Qt::AlignHCenter)
        item.indent = (style.width - item.text->width()) / 2;
    return item;
}

} // namespace

QList<FlowItem> titleItems(const BookStyle &style, const QString &title, const Placed &placed)
{
    FlowItem item = balancedTitle(style, title);
    item.after = 26;
    item.keepWithNext = true;
    item.placed = placed;
    if (!style.isOfficial()) {
        item.behind = [&style](QPainter &painter, const QRectF &place) {
            painter.fillRect(QRectF(place.left(), place.bottom() + 7, 28, 2), style.accent);
        };
    }
    return {item};
}

QList<FlowItem> paragraphItems(const BookStyle &style, const QStringList &paragraphs)
{
    QList<FlowItem> items;
    for (const QString &paragraph : paragraphs)
        items.append(textItem(paragraph, style.body, style.width));
    return items;
}

QList<FlowItem> prefaceItems(const BookStyle &style, const BookContent &content)
{
    QList<FlowItem> items = paragraphItems(style, content.preface);
    const QStringList lines = paragraphsOf(content.signature);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        TextStyle signature = style.body;
        signature.firstIndent = 0;
        signature.alignment = Qt::AlignRight;
        FlowItem item = textItem(lines.at(i), signature, style.width - (style.isOfficial() ? 32 : 12));
        item.before = i == 0 ? 24 : 0;
        item.keepWithNext = i + 1 < lines.size();
        items.append(item);
    }
    return items;
}

QList<FlowItem> caseItems(const BookStyle &style, const BookChapter &chapter, const BookCase &bookCase,
                          const Placed &placed, double photoScale)
{
    QList<FlowItem> items;
    FlowItem kicker = textItem(QStringLiteral("%1  ·  %2").arg(chapter.label).arg(bookCase.year), style.kicker,
                               style.width);
    kicker.after = 4;
    kicker.keepWithNext = true;
    items.append(kicker);
    FlowItem title = balancedTitle(style, bookCase.title);
    title.keepWithNext = true;
    title.placed = placed;
    items.append(title);
    items.append(factsItem(style, bookCase));

    // Pictures stand where the work is told: after the process first, then the results, then where there is room.
    QList<FlowItem> pictures = photoItems(style, bookCase.photos, photoScale);
    QStringList hosts;
    for (const char *key : {"process", "results", "method", "needs", "background", "insights"}) {
        const QString host = QString::fromLatin1(key);
        const bool there = std::any_of(bookCase.sections.begin(), bookCase.sections.end(),
                                       [&host](const BookSection &section) { return section.key == host; });
        if (there)
            hosts.append(host);
    }
    const qsizetype hosted = std::min(hosts.size(), pictures.size());
    hosts = hosts.mid(0, hosted);
    for (const BookSection &section : bookCase.sections) {
        items += sectionItems(style, section);
        if (hosts.contains(section.key) && !pictures.isEmpty())
            items.append(pictures.takeFirst());
    }
    return items + pictures;
}

FlowItem leaderItem(const BookStyle &style, const TextStyle &textStyle, double indent, const QString &text,
                    const QString &numbers, const Placed &placed)
{
    TextStyle numberStyle = textStyle;
    numberStyle.font = style.fonts.font(Face::Heading, textStyle.font.pixelSize() / BookFonts::unitsPerPoint * 0.92,
                                        textStyle.font.bold());
    numberStyle.alignment = Qt::AlignRight;
    const double numberWidth = std::max(26.0, textWidth(numbers, numberStyle.font) + 1);
    const auto name = balancedBlock(text, textStyle, style.width - indent - numberWidth - 30);
    const auto number = block(numbers, numberStyle, numberWidth);
    FlowItem item;
    item.height = name->height();
    item.placed = placed;
    item.paint = [name, number, indent, numberWidth, numberText = textWidth(numbers, numberStyle.font),
                  colour = style.quiet](QPainter &painter, const QRectF &place) {
        const double lastLine = place.bottom() - name->pitch();
        name->paint(painter, place.topLeft() + QPointF(indent, 0));
        number->paint(painter, QPointF(place.right() - numberWidth, lastLine));
        // Dots on a common grid, so that those of all lines stand below each other.
        constexpr double step = 5;
        const double from = place.left() + indent + name->lastLineWidth() + 7;
        const double until = place.right() - numberText - 7;
        const double y = lastLine + name->pitch() * 0.68;
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        const int dots = static_cast<int>((place.right() - from) / step);
        for (int i = 1; i <= dots; ++i) {
            const double x = place.right() - i * step;
            if (x >= from && x <= until)
                painter.drawEllipse(QPointF(x, y), 0.55, 0.55);
        }
        painter.restore();
    };
    return item;
}

} // namespace moli
