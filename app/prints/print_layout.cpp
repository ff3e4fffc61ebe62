// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/print_layout.h"

#include "db/records/label.h"

#include <QCoreApplication>
#include <QPainter>

#include <numeric>

namespace moli {

namespace {

// Points.
constexpr double shortSide = 595;
constexpr double longSide = 842;
constexpr double marginSide = 56;
constexpr double marginTop = 56;
constexpr double marginBottom = 64;
constexpr double bodySize = 11;
constexpr double cellPadding = 4;
constexpr double emptyRowHeight = 24; // for a hand
constexpr double rule = 0.5;

} // namespace

struct PrintLayout::Cell {
    QString text;
    double width = 0; ///< points
    TextStyle style;
    bool shaded = false; ///< a label
};

PrintLayout::PrintLayout(const PrintSheet &sheet) : m_sheet(sheet)
{
    const QSizeF paper = pageSize();
    m_frame = {paper.width(), marginSide, marginTop, paper.width() - 2 * marginSide,
               paper.height() - marginTop - marginBottom};
    BookFlow flow(m_frame, m_pages);
    flow.newPage(BookPage::Kind::Plain);
    // In one go up to the next page: a heading has to see what it stays with.
    auto items = titleItems();
    for (const auto &block : m_sheet.blocks) {
        if (block.kind == PrintBlock::Kind::NewPage) {
            flow.place(items);
            items.clear();
            flow.newPage(BookPage::Kind::Plain);
        } else {
            items += itemsOf(block);
        }
    }
    flow.place(items);
    flow.finish();
}

QSizeF PrintLayout::pageSize() const
{
    return m_sheet.landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

TextStyle PrintLayout::style(Face face, double points, bool bold, Qt::Alignment alignment) const
{
    return {m_fonts.font(face, points, bold), Qt::black, points * 1.6, alignment, 0};
}

FlowItem PrintLayout::textItem(const QString &text, const TextStyle &style, double width) const
{
    FlowItem item;
    item.text = std::make_shared<const TextBlock>(text, style, width);
    return item;
}

QList<FlowItem> PrintLayout::titleItems() const
{
    auto title = textItem(m_sheet.title, style(Face::Title, 20, true, Qt::AlignHCenter), m_frame.width);
    title.after = 4;
    title.keepWithNext = true;
    if (m_sheet.subtitle.isEmpty())
        return {title};
    auto subtitle = textItem(m_sheet.subtitle, style(Face::Body, bodySize, false, Qt::AlignHCenter), m_frame.width);
    subtitle.after = 10;
    subtitle.keepWithNext = true;
    return {title, subtitle};
}

QList<FlowItem> PrintLayout::itemsOf(const PrintBlock &block) const
{
    switch (block.kind) {
    case PrintBlock::Kind::Heading: {
        auto heading = textItem(block.text, style(Face::Heading, 13, true), m_frame.width);
        heading.before = 12;
        heading.after = 4;
        heading.keepWithNext = true;
        return {heading};
    }
    case PrintBlock::Kind::Text: return paragraphs(block.text);
    case PrintBlock::Kind::Facts: return facts(block);
    case PrintBlock::Kind::Table: return table(block);
    case PrintBlock::Kind::Signatures: return signatures(block.headings);
    case PrintBlock::Kind::Statement: {
        auto statement = textItem(block.text, style(Face::Body, 18, false, Qt::AlignHCenter), m_frame.width);
        statement.before = 36;
        statement.after = 24;
        return {statement};
    }
    case PrintBlock::Kind::NewPage: break;
    }
    return {};
}

QList<FlowItem> PrintLayout::paragraphs(const QString &text) const
{
    QList<FlowItem> items;
    auto body = style(Face::Body, bodySize, false, Qt::AlignJustify);
    body.firstIndent = 2 * bodySize; // two characters, as Chinese paragraphs begin
    for (const auto &paragraph : paragraphsOf(text)) {
        auto item = textItem(paragraph, body, m_frame.width);
        item.after = 3;
        items.append(item);
    }
    return items;
}

FlowItem PrintLayout::row(const QList<Cell> &cells) const
{
    struct Placed {
        std::shared_ptr<const TextBlock> text;
        double left;
        double width;
        bool shaded;
    };
    QList<Placed> placed;
    double left = 0;
    double height = 0;
    for (const auto &cell : cells) {
        auto text = std::make_shared<const TextBlock>(cell.text, cell.style, cell.width - 2 * cellPadding);
        height = qMax(height, cell.text.isEmpty() ? 0 : text->height());
        placed.append({text, left, cell.width, cell.shaded});
        left += cell.width;
    }
    FlowItem item;
    item.height = height == 0 ? emptyRowHeight : height + 2 * cellPadding;
    item.paint = [placed](QPainter &painter, const QRectF &place) {
        for (const auto &cell : placed) {
            const QRectF box(place.left() + cell.left, place.top(), cell.width, place.height());
            painter.setPen(QPen(Qt::black, rule));
            painter.setBrush(cell.shaded ? QBrush(QColor(242, 242, 240)) : QBrush(Qt::NoBrush));
            painter.drawRect(box);
            const double above = (box.height() - cell.text->height()) / 2;
            cell.text->paint(painter, {box.left() + cellPadding, box.top() + qMax(cellPadding, above)});
        }
    };
    return item;
}

QList<FlowItem> PrintLayout::facts(const PrintBlock &block) const
{
    // Two pairs share a line while both are short.
    constexpr qsizetype shortValue = 16;
    const double labelWidth = m_frame.width * 0.18;
    const double valueWidth = m_frame.width * 0.32;
    const auto label = style(Face::Heading, bodySize - 1.5);
    const auto value = style(Face::Body, bodySize);
    const auto isShort = [](const QStringList &fact) {
        return fact.at(1).size() <= shortValue && !fact.at(1).contains(u'\n');
    };
    QList<FlowItem> items;
    for (qsizetype i = 0; i < block.rows.size(); ++i) {
        const auto &fact = block.rows.at(i);
        QList<Cell> cells{{fact.at(0), labelWidth, label, true}};
        if (isShort(fact) && i + 1 < block.rows.size() && isShort(block.rows.at(i + 1))) {
            const auto &next = block.rows.at(++i);
            cells += {{fact.at(1), valueWidth, value},
                      {next.at(0), labelWidth, label, true},
                      {next.at(1), valueWidth, value}};
        } else {
            cells.append({fact.at(1), m_frame.width - labelWidth, value});
        }
        items.append(row(cells));
    }
    if (!items.isEmpty())
        items.last().after = 8;
    return items;
}

QList<FlowItem> PrintLayout::table(const PrintBlock &block) const
{
    const auto columns = block.headings.size();
    const bool equal = block.widths.size() != columns;
    const int whole = equal ? static_cast<int>(columns) : std::accumulate(block.widths.begin(), block.widths.end(), 0);
    const auto widthOf = [&](qsizetype column) {
        return m_frame.width * (equal ? 1 : block.widths.at(column)) / qMax(1, whole);
    };
    const auto alignmentOf = [&](qsizetype column) {
        return block.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft;
    };
    QList<Cell> head;
    for (qsizetype column = 0; column < columns; ++column)
        head.append({block.headings.at(column), widthOf(column),
                     style(Face::Heading, bodySize - 1.5, true, Qt::AlignHCenter), true});
    auto heading = row(head);
    heading.keepWithNext = true;
    const auto repeated = std::make_shared<const FlowItem>(heading);
    QList<FlowItem> items{heading};
    for (qsizetype line = 0; line < block.rows.size() + block.emptyRows; ++line) {
        const bool total = block.lastIsTotal && line == block.rows.size() - 1;
        QList<Cell> cells;
        for (qsizetype column = 0; column < columns; ++column)
            cells.append({line < block.rows.size() ? block.rows.at(line).value(column) : QString(), widthOf(column),
                          style(total ? Face::Heading : Face::Body, bodySize - 0.5, total, alignmentOf(column))});
        auto item = row(cells);
        item.repeated = repeated;
        items.append(item);
    }
    items.last().after = 8;
    return items;
}

QList<FlowItem> PrintLayout::signatures(const QStringList &labels) const
{
    QList<FlowItem> items;
    const double width = m_frame.width / 2;
    for (qsizetype i = 0; i < labels.size(); i += 2) {
        const QStringList pair = labels.mid(i, 2);
        FlowItem item;
        item.before = i == 0 ? 20 : 0;
        item.height = 34;
        item.keepWithNext = i + 2 < labels.size();
        const auto text = style(Face::Body, bodySize);
        item.paint = [pair, width, text](QPainter &painter, const QRectF &place) {
            for (qsizetype at = 0; at < pair.size(); ++at) {
                const QString label = QString(pair.at(at) + Label(":", "：").text());
                const double left = place.left() + width * static_cast<double>(at);
                TextBlock(label, text, width - 12).paint(painter, {left, place.top() + 10});
                const double from = left + textWidth(label, text.font) + 4;
                painter.setPen(QPen(Qt::black, rule));
                painter.drawLine(QPointF(from, place.top() + 28), QPointF(left + width - 16, place.top() + 28));
            }
        };
        items.append(item);
    }
    return items;
}

void PrintLayout::paintPage(QPainter &painter, int page) const
{
    for (const auto &mark : m_pages.at(page - 1).marks) {
        painter.save();
        mark(painter);
        painter.restore();
    }
    const double y = pageSize().height() - marginBottom + 18;
    const auto left = style(Face::Heading, 9);
    const auto right = style(Face::Heading, 9, false, Qt::AlignRight);
    TextBlock(m_sheet.foot, left, m_frame.width).paint(painter, {m_frame.inner, y});
    TextBlock(QCoreApplication::translate("Prints", "Page %1 of %2").arg(page).arg(pageCount()), right, m_frame.width)
        .paint(painter, {m_frame.inner, y});
}

} // namespace moli
