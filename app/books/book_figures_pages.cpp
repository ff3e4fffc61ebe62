// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_parts.h"

#include <QPainter>

#include <algorithm>

namespace moli {

namespace {

/// A row of a table: the first cell on the left, numbers on the right of their columns.
FlowItem rowItem(const BookStyle &style, const QStringList &cells, const TextStyle &cellStyle, double numberWidth,
                 double air, bool head)
{
    const double numbers = static_cast<double>(cells.size() - 1) * numberWidth;
    auto blocks = std::make_shared<QList<std::shared_ptr<const TextBlock>>>();
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        TextStyle own = cellStyle;
        own.alignment = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
        const double width = i == 0 ? style.width - numbers - 8 : numberWidth - 8;
        blocks->append(std::make_shared<TextBlock>(cells.at(i), own, width));
        height = std::max(height, blocks->last()->height());
    }
    FlowItem item;
    item.height = height + 2 * air;
    item.keepWithNext = head;
    item.paint = [blocks, numberWidth, air, head, &style, numbers](QPainter &painter, const QRectF &place) {
        double x = place.right() - numbers;
        blocks->first()->paint(painter, place.topLeft() + QPointF(0, air));
        for (qsizetype i = 1; i < blocks->size(); ++i) {
            blocks->at(i)->paint(painter, QPointF(x + 8, place.top() + air));
            x += numberWidth;
        }
        painter.fillRect(QRectF(place.left(), place.bottom() - (head ? 1.0 : 0.4), place.width(), head ? 1.0 : 0.4),
                         head ? style.green : style.rule);
    };
    return item;
}

FlowItem chartItem(const BookStyle &style, const ChartSpec &spec)
{
    FlowItem item;
    item.height = style.isOfficial() ? 196 : 202;
    item.before = 12;
    item.paint = [spec, &style](QPainter &painter, const QRectF &place) {
        // On a ten times finer grid, for the same reason as texts (BookFonts::font).
        constexpr double fine = 10;
        ChartLook look;
        look.text = style.ink;
        look.grid = style.rule;
        look.fontFamily = style.fonts.family(Face::Heading);
        look.fontPixels = 8.2 * fine;
        painter.save();
        painter.translate(place.topLeft() - QPointF(8, 0));
        painter.scale(1 / fine, 1 / fine);
        paintChart(painter, QRectF(0, 0, (place.width() + 16) * fine, place.height() * fine), spec, look);
        painter.restore();
    };
    return item;
}

} // namespace

QList<FlowItem> figuresItems(const BookStyle &style, const BookContent &content, double air)
{
    QList<FlowItem> items;
    const BookTable &table = content.figures;
    if (!table.rows.isEmpty()) {
        double numberWidth = 40;
        for (qsizetype i = 1; i < table.columns.size(); ++i)
            numberWidth = std::max(numberWidth, textWidth(table.columns.at(i), style.tableHead.font) + 14);
        for (const QStringList &row : table.rows) {
            for (qsizetype i = 1; i < row.size(); ++i)
                numberWidth = std::max(numberWidth, textWidth(row.at(i), style.tableCell.font) + 14);
        }
        const double columns = static_cast<double>(std::max<qsizetype>(1, table.columns.size() - 1));
        numberWidth = std::min(numberWidth, style.width * 0.66 / columns);
        const auto head = std::make_shared<FlowItem>(
            rowItem(style, table.columns, style.tableHead, numberWidth, air, true));
        items.append(*head);
        for (const QStringList &row : table.rows) {
            FlowItem item = rowItem(style, row, style.tableCell, numberWidth, air, false);
            item.repeated = head;
            items.append(item);
        }
        items.last().keepWithNext = !content.figuresNotes.isEmpty(); // no note alone on a page
    }
    TextStyle note = style.caption;
    note.alignment = Qt::AlignLeft;
    for (qsizetype i = 0; i < content.figuresNotes.size(); ++i) {
        FlowItem item;
        item.text = std::make_shared<TextBlock>(content.figuresNotes.at(i), note, style.width);
        item.before = i == 0 ? 8 : 0;
        item.keepWithNext = i + 1 < content.figuresNotes.size();
        items.append(item);
    }
    // All charts on one page, to be compared.
    for (qsizetype i = 0; i < content.charts.size(); ++i) {
        items.append(chartItem(style, content.charts.at(i)));
        items.last().keepWithNext = i + 1 < content.charts.size();
    }
    return items;
}

} // namespace moli
