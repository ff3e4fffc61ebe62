// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/totals_footer.h"

#include "ui/lists/record_table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace moli {

TotalsFooter::TotalsFooter(RecordTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Totals"));
    connect(table, &RecordTable::columnsChanged, this, qOverload<>(&QWidget::update));
}

void TotalsFooter::setTotals(const QMap<int, QString> &texts)
{
    m_totals = texts;
    QStringList spoken;
    for (const auto &[column, text] : texts.asKeyValueRange()) {
        spoken.append(tr("%1: %2").arg(m_table->model()->headerData(column, Qt::Horizontal).toString(), text));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    setToolTip(spoken.join(u'\n'));
    update();
}

QSize TotalsFooter::sizeHint() const
{
    return {200, fontMetrics().height() + 12};
}

void TotalsFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);

    const QHeaderView *header = m_table->horizontalHeader();
    const int left = m_table->viewport()->x() + 1;
    int labelEnds = width();
    for (const auto &[column, text] : m_totals.asKeyValueRange()) {
        if (m_table->isColumnHidden(column)) {
            continue;
        }
        const int x = left + header->sectionViewportPosition(column);
        QRect cell(x, 0, header->sectionSize(column) - 8, height());
        // A sum is longer than its summands: it may reach to the left into a column that has none.
        const int wanted = painter.fontMetrics().horizontalAdvance(text) + 2;
        const int place = header->visualIndex(column);
        int before = place - 1;
        while (before >= 0 && header->isSectionHidden(header->logicalIndex(before))) {
            --before;
        }
        if (wanted > cell.width() && before >= 0 && !m_totals.contains(header->logicalIndex(before))) {
            cell.setLeft(cell.right() - wanted);
        }
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideLeft, cell.width()));
        labelEnds = std::min(labelEnds, cell.left());
    }
    painter.setPen(colours.muted);
    const QRect label(left + 8, 0, labelEnds - left - 16, height());
    if (label.width() > 0) {
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(tr("Total"), Qt::ElideRight, label.width()));
    }
}

} // namespace moli
