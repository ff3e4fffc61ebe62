// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_table.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace moli {

namespace {

constexpr int cellMargin = 12; // pixels
constexpr int widest = 200;    // of columns that do not take the rest
constexpr int sortMark = 14;   // kept free by every heading, sorted or not
constexpr int LineRole = Qt::UserRole + 1;
constexpr int ToneRole = Qt::UserRole + 2;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto toned = option;
        const Colours &c = colours();
        switch (static_cast<PlainTable::Tone>(index.data(ToneRole).toInt())) {
        case PlainTable::Tone::Plain: break;
        case PlainTable::Tone::Muted: toned.palette.setColor(QPalette::Text, c.muted); break;
        case PlainTable::Tone::Good: toned.palette.setColor(QPalette::Text, c.primaryInk); break;
        case PlainTable::Tone::Warm: toned.palette.setColor(QPalette::Text, c.accentInk); break;
        case PlainTable::Tone::Danger: toned.palette.setColor(QPalette::Text, c.danger); break;
        }
        QStyledItemDelegate::paint(painter, toned, index);
        if (index.data(LineRole).toBool()) {
            painter->setPen(QPen(c.accent, 2));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
    }
};

} // namespace

PlainTable::PlainTable(const QString &name, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { open(row); });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void PlainTable::setContent(const QStringList &headings, const QList<Row> &rows, int stretched)
{
    clear();
    m_targets.clear();
    setColumnCount(static_cast<int>(headings.size()));
    setRowCount(static_cast<int>(rows.size()));
    setHorizontalHeaderLabels(headings);
    for (int row = 0; row < rows.size(); ++row) {
        m_targets.append(rows.at(row).target);
        for (int column = 0; column < headings.size(); ++column) {
            const Cell cell = rows.at(row).cells.value(column);
            auto item = std::make_unique<QTableWidgetItem>(cell.text);
            item->setToolTip(cell.text);
            item->setData(ToneRole, static_cast<int>(cell.tone));
            item->setData(LineRole, rows.at(row).lineAbove);
            if (cell.isNumber) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            setItem(row, column, item.release()); // the table owns it
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        const bool takesTheRest = column == stretched;
        horizontalHeader()->setSectionResizeMode(column, takesTheRest ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!takesTheRest)
            setColumnWidth(column,
                           qMax(qMin(sizeHintForColumn(column) + cellMargin, widest),
                                headingWidth(headings.at(column))));
    }
    updateGeometry();
}

int PlainTable::headingWidth(const QString &heading) const
{
    return QFontMetrics(scaledFont(font(), 1.0, QFont::DemiBold)).horizontalAdvance(heading) + 2 * cellMargin
        + sortMark;
}

void PlainTable::open(int row)
{
    if (row >= 0 && row < m_targets.size() && !m_targets.at(row).key.isEmpty())
        emit targetRequested(m_targets.at(row));
}

void PlainTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    open(currentRow());
    if (currentRow() >= 0)
        emit enterPressed(currentRow(), currentColumn());
}

void PlainTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; the table shows all its rows
}

QSize PlainTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    // Where the columns don't fit, the bar below them covers no row.
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableWidget::sizeHint().width(), height};
}

QSize PlainTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

} // namespace moli
