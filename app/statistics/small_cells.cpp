// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"

namespace moli {

namespace {

/// One row or column, as pointers into the table.
struct Line {
    QList<StatisticsCell *> cells;
    StatisticsCell *total = nullptr;

    void add(StatisticsCell &cell)
    {
        if (total)
            cells.append(total);
        total = &cell;
    }
};

/// Whether the total that is shown lets nobody work out a hidden cell: each of them stands for at least one record.
bool keepsItsSecret(const Line &line)
{
    if (line.total->hidden)
        return true;
    qint64 hidden = 0;
    qint64 records = 0;
    for (const auto *cell : line.cells) {
        hidden += cell->hidden ? 1 : 0;
        records += cell->hidden ? cell->rows : 0;
    }
    return hidden == 0 || (hidden > 1 && records > hidden);
}

void hideOneMore(const Line &line)
{
    StatisticsCell *smallest = nullptr;
    for (auto *cell : line.cells) {
        if (!cell->hidden && cell->rows > 0 && (!smallest || cell->rows < smallest->rows))
            smallest = cell;
    }
    (smallest ? smallest : line.total)->hidden = true;
}

} // namespace

bool hidesSmallCells(const QString &type)
{
    return type == u"dispute";
}

void hideSmallCells(QList<QList<StatisticsCell>> &table)
{
    if (table.isEmpty())
        return;
    QList<Line> lines;
    for (auto &row : table) {
        Line line;
        for (auto &cell : row)
            line.add(cell);
        lines.append(line);
    }
    const qsizetype columns = table.first().size();
    for (qsizetype column = 0; column < columns; ++column) {
        Line line;
        for (auto &row : table)
            line.add(row[column]);
        lines.append(line);
    }
    for (auto &row : table) {
        for (auto &cell : row)
            cell.hidden = cell.rows > 0 && cell.rows < leastShownRows;
    }
    // Hiding in a row may give away a column and the other way round: until nothing changes any more. It ends, because
    // each step hides one more.
    for (bool changed = true; changed;) {
        changed = false;
        for (const Line &line : std::as_const(lines)) {
            while (!keepsItsSecret(line)) {
                hideOneMore(line);
                changed = true;
            }
        }
    }
    for (auto &row : table) {
        for (auto &cell : row) {
            if (cell.hidden)
                cell = {{}, 0, true};
        }
    }
}

} // namespace moli
