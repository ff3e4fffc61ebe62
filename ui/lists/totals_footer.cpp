// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/totals_footer.h"

#include "ui/lists/record_table.h"
#include "ui/theme.h"

#include <QPainter>

namespace moli {

namespace {
constexpr int margin = 8; // pixels
constexpr int between = 20;
constexpr int padding = 8; // above and below together
} // namespace

TotalsFooter::TotalsFooter(RecordTable *table, QWidget *parent) : QWidget(parent), m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Totals"));
}

void TotalsFooter::setTotals(const QMap<int, QString> &texts)
{
    m_totals = texts;
    QStringList spoken;
    for (const auto &[column, text] : texts.asKeyValueRange()) {
        spoken.append(tr("%1: %2").arg(heading(column), text));
    }
    setAccessibleDescription(spoken.join(u'\n'));
    fitHeight();
    update();
}

QString TotalsFooter::heading(int column) const
{
    return m_table->model()->headerData(column, Qt::Horizontal).toString();
}

QSize TotalsFooter::sizeHint() const
{
    return {200, heightForWidth(width())};
}

int TotalsFooter::heightForWidth(int width) const
{
    const QList<Piece> pieces = placed(width);
    return (pieces.last().line + 1) * lineHeight() + padding;
}

int TotalsFooter::lineHeight() const
{
    return fontMetrics().height() + 4;
}

/// One behind the other, in as many lines as it takes.
QList<TotalsFooter::Piece> TotalsFooter::placed(int width) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics names(font());
    const QFontMetrics sums(bold);
    QList<Piece> pieces{{margin, 0, tr("Total"), false}};
    const int begin = margin + names.horizontalAdvance(tr("Total")) + between;
    int x = begin;
    int line = 0;
    for (const auto &[column, sum] : m_totals.asKeyValueRange()) {
        const int nameWidth = names.horizontalAdvance(heading(column)) + margin;
        const int wanted = nameWidth + sums.horizontalAdvance(sum);
        if (x > begin && x + wanted > width - margin) {
            ++line;
            x = begin;
        }
        pieces.append({x, line, heading(column), false});
        pieces.append({x + nameWidth, line, sum, true});
        x += wanted + between;
    }
    return pieces;
}

void TotalsFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void TotalsFooter::fitHeight()
{
    setFixedHeight(heightForWidth(width()));
}

void TotalsFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const Piece &piece : placed(width())) {
        painter.setFont(piece.isSum ? bold : font());
        painter.setPen(piece.isSum ? colours.text : colours.muted);
        painter.drawText(QRect(piece.x, padding / 2 + piece.line * lineHeight(), width() - piece.x, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, piece.text);
    }
}

} // namespace moli
