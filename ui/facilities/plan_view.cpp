// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/plan_view.h"

#include "db/records/label.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace moli {

namespace {

// Pixels.
constexpr int barGap = 3;
constexpr int grip = 5; ///< how near to a bar's end it is taken hold of
constexpr int padding = 6;

} // namespace

PlanView::PlanView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Facility plan"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAccessibleName(accessibleName());
}

void PlanView::setPlan(const FacilityPlan &plan, QDate today)
{
    m_plan = plan;
    m_today = today;
    m_drag = Drag::None;
    m_row = qBound(0, m_row, qMax(0, static_cast<int>(plan.rows.size()) - 1));
    updateRange();
    setCurrent(m_row, m_month);
    viewport()->update();
}

// Places -----------------------------------------------------------------------------------------------------------

int PlanView::lineHeight() const
{
    return fontMetrics().height() + 4;
}

int PlanView::headHeight() const
{
    return fontMetrics().height() + 14;
}

int PlanView::nameWidth() const
{
    return qBound(120, viewport()->width() / 6, 220);
}

int PlanView::monthLeft(int month) const
{
    return nameWidth() + (viewport()->width() - nameWidth()) * (month - 1) / 12;
}

int PlanView::dayLeft(QDate day) const
{
    if (day.year() != m_plan.year)
        return monthLeft(day.year() < m_plan.year ? 1 : 13);
    const int left = monthLeft(day.month());
    return left + (monthLeft(day.month() + 1) - left) * (day.day() - 1) / day.daysInMonth();
}

QDate PlanView::dayAt(int x) const
{
    int month = 12;
    while (month > 1 && x < monthLeft(month))
        --month;
    const QDate first(m_plan.year, month, 1);
    const int width = qMax(1, monthLeft(month + 1) - monthLeft(month));
    return first.addDays(qBound(0, (x - monthLeft(month)) * first.daysInMonth() / width, first.daysInMonth() - 1));
}

QRect PlanView::rowRect(int row) const
{
    int top = headHeight() - verticalScrollBar()->value();
    const auto height = [this](const PlannedFacility &each) {
        return lineHeight() + qMax(1, each.lanes) * (lineHeight() + barGap) + 2 * padding;
    };
    for (int before = 0; before < row; ++before)
        top += height(m_plan.rows.at(before));
    return {0, top, viewport()->width(), height(m_plan.rows.at(row))};
}

QRect PlanView::cellRect(int row, int month) const
{
    const QRect box = rowRect(row);
    return {monthLeft(month), box.top(), monthLeft(month + 1) - monthLeft(month), box.height()};
}

QRect PlanView::barRect(int row, const PlannedUse &use) const
{
    const QRect box = rowRect(row);
    const int left = dayLeft(use.from);
    const QDate last = m_drag == Drag::End && m_draggedUse == use.id ? m_draggedTo : use.last;
    const int right = last.isValid() ? dayLeft(last.addDays(1)) : monthLeft(13);
    return {left, box.top() + padding + lineHeight() + use.lane * (lineHeight() + barGap), qMax(6, right - left - 1),
            lineHeight()};
}

QList<const PlannedUse *> PlanView::usesIn(int row, int month) const
{
    const QDate first(m_plan.year, month, 1);
    QList<const PlannedUse *> uses;
    for (const auto &use : m_plan.rows.at(row).uses) {
        if (use.touches(first, first.addMonths(1).addDays(-1)))
            uses.append(&use);
    }
    return uses;
}

PlanView::Hit PlanView::hitAt(QPoint place) const
{
    Hit hit;
    if (place.y() < headHeight() || place.x() < nameWidth())
        return hit;
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        if (!rowRect(row).contains(place))
            continue;
        hit.row = row;
        hit.month = dayAt(place.x()).month();
        for (const auto &use : m_plan.rows.at(row).uses) {
            const QRect bar = barRect(row, use);
            if (!bar.adjusted(0, 0, grip, 0).contains(place))
                continue;
            hit.use = &use;
            // An end beyond the year is moved in that year; what was returned stays returned.
            hit.onEnd = !use.returned && (!use.last.isValid() || use.last.year() == m_plan.year)
                && qAbs(place.x() - bar.right()) <= grip;
            if (bar.contains(place))
                break;
        }
        break;
    }
    return hit;
}

// What it says -----------------------------------------------------------------------------------------------------

QString PlanView::wordsOf(const PlannedUse &use) const
{
    const QLocale locale;
    const QString who = use.quantity > 1
        ? tr("%1 × %2", "an organization, and how many it uses").arg(use.organization).arg(use.quantity)
        : use.organization;
    const QString from = locale.toString(use.from, QLocale::ShortFormat);
    return use.last.isValid() ? tr("%1, %2 to %3").arg(who, from, locale.toString(use.last, QLocale::ShortFormat))
                              : tr("%1, since %2").arg(who, from);
}

QString PlanView::currentWords() const
{
    if (m_plan.rows.isEmpty())
        return {};
    const auto &row = m_plan.rows.at(m_row);
    const auto &month = row.months.at(m_month - 1);
    QStringList words{
        tr("%1, %2: %3 free, %4 taken", "a facility, a month, and amounts")
            .arg(row.name,
                 QLocale().toString(QDate(m_plan.year, m_month, 1), tr("MMMM yyyy", "how a month is written")))
            .arg(month.free)
            .arg(month.taken)};
    for (const auto *use : usesIn(m_row, m_month))
        words.append(wordsOf(*use));
    return words.join(Label("; ", "；").text());
}

bool PlanView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        QToolTip::showText(help->globalPos(), hit.use ? wordsOf(*hit.use) : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// Keys and mouse ---------------------------------------------------------------------------------------------------

void PlanView::setCurrent(int row, int month, bool extend)
{
    m_row = row;
    m_month = month;
    if (!extend)
        m_anchor = month;
    if (!m_plan.rows.isEmpty()) {
        const QRect box = rowRect(row);
        if (box.top() < headHeight())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - headHeight());
        else if (box.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          + qMin(box.bottom() - viewport()->height(), box.top() - headHeight()));
    }
    setAccessibleDescription(currentWords());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    viewport()->update();
    emit currentChanged();
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_plan.rows.size());
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    if (rows == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int month = m_month + (event->key() == Qt::Key_Left ? -1 : 1);
        if (month >= 1 && month <= 12) {
            setCurrent(m_row, month, extend);
        } else if (!extend) {
            m_month = m_anchor = month < 1 ? 12 : 1;
            emit yearRequested(month < 1 ? -1 : 1);
        }
        return;
    }
    case Qt::Key_Up: setCurrent(qMax(0, m_row - 1), m_month); return;
    case Qt::Key_Down: setCurrent(qMin(rows - 1, m_row + 1), m_month); return;
    case Qt::Key_Home: setCurrent(m_row, 1, extend); return;
    case Qt::Key_End: setCurrent(m_row, 12, extend); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: openCell(); return;
    case Qt::Key_Insert: requestNew(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PlanView::openCell()
{
    const auto uses = usesIn(m_row, m_month);
    if (m_anchor != m_month || uses.isEmpty()) {
        requestNew();
        return;
    }
    const bool mayGive = !m_readOnly && m_plan.rows.at(m_row).months.at(m_month - 1).free > 0;
    if (uses.size() == 1 && !mayGive) {
        emit useOpened(uses.first()->id);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto *use : uses)
        menu->addAction(themeIcon(QStringLiteral("page")), wordsOf(*use), this,
                        [this, id = use->id] { emit useOpened(id); });
    if (mayGive) {
        menu->addSeparator();
        menu->addAction(themeIcon(QStringLiteral("plus")), tr("Give out…"), this, &PlanView::requestNew);
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(cellRect(m_row, m_month).center()));
}

void PlanView::requestNew()
{
    if (m_readOnly || m_plan.rows.isEmpty())
        return;
    const QDate first(m_plan.year, qMin(m_anchor, m_month), 1);
    const QDate last(m_plan.year, qMax(m_anchor, m_month), 1);
    emit newRequested(m_plan.rows.at(m_row).id, first, last.addMonths(1).addDays(-1));
}

void PlanView::mousePressEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() != Qt::LeftButton || hit.row < 0)
        return;
    m_pressedAt = event->pos();
    setCurrent(hit.row, hit.month);
    if (hit.onEnd && !m_readOnly) {
        m_drag = Drag::End;
        m_draggedUse = hit.use->id;
        m_draggedTo = hit.use->last.isValid() ? hit.use->last : QDate(m_plan.year, 12, 31);
    } else if (!hit.use && !m_readOnly) {
        m_drag = Drag::Months;
    }
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::End) {
        // Near a month's end it means that day.
        QDate day = dayAt(event->pos().x());
        const QDate monthEnd(day.year(), day.month(), day.daysInMonth());
        const QDate monthBefore = QDate(day.year(), day.month(), 1).addDays(-1);
        if (qAbs(event->pos().x() - dayLeft(monthEnd.addDays(1))) <= grip)
            day = monthEnd;
        else if (monthBefore.year() == m_plan.year && qAbs(event->pos().x() - monthLeft(day.month())) <= grip)
            day = monthBefore;
        for (const auto &use : m_plan.rows.at(m_row).uses) {
            if (use.id == m_draggedUse)
                day = std::max(day, use.from);
        }
        m_draggedTo = day;
        QToolTip::showText(event->globalPosition().toPoint(), QLocale().toString(day, QLocale::ShortFormat), this);
        viewport()->update();
    } else if (m_drag == Drag::Months) {
        const int x = qBound(monthLeft(1), event->pos().x(), monthLeft(13) - 1);
        if (const int month = dayAt(x).month(); month != m_month)
            setCurrent(m_row, month, true);
    } else {
        const Hit hit = hitAt(event->pos());
        viewport()->setCursor(hit.onEnd && !m_readOnly ? Qt::SizeHorCursor
                                  : hit.use            ? Qt::PointingHandCursor
                                                       : Qt::ArrowCursor);
    }
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->update();
    if (event->button() != Qt::LeftButton)
        return;
    if (drag == Drag::End) {
        for (const auto &use : m_plan.rows.at(m_row).uses) {
            // A click on the end isn't a change of it.
            if (use.id == m_draggedUse && use.last != m_draggedTo && event->pos() != m_pressedAt)
                emit endMoved(m_draggedUse, m_draggedTo);
        }
    } else if (drag == Drag::Months && qAbs(event->pos().x() - m_pressedAt.x()) > 2 * grip) {
        requestNew();
    }
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    m_drag = Drag::None;
    if (hit.row < 0)
        return;
    setCurrent(hit.row, hit.month);
    if (hit.use)
        emit useOpened(hit.use->id);
    else
        requestNew();
}

void PlanView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PlanView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void PlanView::updateRange()
{
    int height = 0;
    for (int row = 0; row < m_plan.rows.size(); ++row)
        height += rowRect(row).height();
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, qMax(0, height - room));
    verticalScrollBar()->setPageStep(qMax(1, room));
    verticalScrollBar()->setSingleStep(lineHeight());
}

// Painting ---------------------------------------------------------------------------------------------------------

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), colours().surface);
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        if (rowRect(row).intersects(viewport()->rect()))
            paintRow(painter, row);
    }
    if (m_today.isValid() && m_today.year() == m_plan.year) {
        painter.setPen(QPen(colours().accent, 1.5));
        painter.drawLine(dayLeft(m_today), headHeight(), dayLeft(m_today), viewport()->height());
    }
    paintHead(painter);
}

void PlanView::paintHead(QPainter &painter) const
{
    const Colours &c = colours();
    painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), c.sunken);
    painter.setPen(c.muted);
    painter.drawText(QRect(12, 0, nameWidth() - 16, headHeight()), Qt::AlignVCenter, tr("Facility"));
    for (int month = 1; month <= 12; ++month) {
        const QRect place(monthLeft(month), 0, monthLeft(month + 1) - monthLeft(month), headHeight());
        painter.drawText(place, Qt::AlignCenter, QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
}

void PlanView::paintRow(QPainter &painter, int row) const
{
    const Colours &c = colours();
    const QRect box = rowRect(row);
    const auto &facility = m_plan.rows.at(row);
    painter.setPen(c.border);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    paintCells(painter, row);
    for (const auto &use : facility.uses)
        paintBar(painter, row, use);

    QRect text(12, box.top() + padding, nameWidth() - 20, lineHeight());
    painter.setPen(c.text);
    painter.drawText(text, Qt::AlignVCenter, fontMetrics().elidedText(facility.name, Qt::ElideRight, text.width()));
    text.translate(0, lineHeight());
    painter.setFont(scaledFont(font(), 0.86));
    painter.setPen(facility.status.isEmpty() ? c.muted : c.accentInk);
    const QString kind = facility.quantity > 1
        ? tr("%1 × %2", "a kind of facilities, and how many").arg(facility.kind).arg(facility.quantity)
        : facility.kind;
    painter.drawText(text, Qt::AlignVCenter, facility.status.isEmpty() ? kind : facility.status);
    painter.setFont(font());
}

void PlanView::paintCells(QPainter &painter, int row) const
{
    const Colours &c = colours();
    const auto &facility = m_plan.rows.at(row);
    painter.setFont(scaledFont(font(), 0.82));
    for (int month = 1; month <= 12; ++month) {
        const QRect cell = cellRect(row, month);
        const auto &counted = facility.months.at(month - 1);
        const bool marked = row == m_row && month >= qMin(m_anchor, m_month) && month <= qMax(m_anchor, m_month);
        if (marked)
            painter.fillRect(cell.adjusted(1, 0, 0, -1), c.selection);
        painter.setPen(c.border);
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const QRect text(cell.left() + 5, cell.top() + padding - 2, cell.width() - 10, lineHeight());
        const QString free = counted.free > 0 ? tr("%1 free").arg(counted.free) : tr("full");
        const QString taken = counted.taken > 0 ? tr("%1 taken").arg(counted.taken) : QString();
        painter.setPen(counted.free > 0 ? c.primaryInk : c.accentInk);
        painter.drawText(text, Qt::AlignVCenter, free);
        const QFontMetrics metrics = painter.fontMetrics();
        if (metrics.horizontalAdvance(free) + metrics.horizontalAdvance(taken) + 6 <= text.width()) {
            painter.setPen(c.muted);
            painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, taken);
        }
        if (row == m_row && month == m_month && hasFocus()) {
            painter.setPen(QPen(c.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(1, 1, -1, -2));
        }
    }
    painter.setFont(font());
}

void PlanView::paintBar(QPainter &painter, int row, const PlannedUse &use) const
{
    const Colours &c = colours();
    const QRect bar = barRect(row, use);
    const bool late = !use.returned && use.last.isValid() && use.last < m_today;
    painter.setPen(QPen(use.returned ? c.border : late ? c.accent : c.primaryInk, 1));
    painter.setBrush(use.returned ? c.sunken : late ? c.accentSoft : c.primarySoft);
    painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QString words = use.quantity > 1
        ? tr("%1 × %2", "an organization, and how many it uses").arg(use.organization).arg(use.quantity)
        : use.organization;
    painter.setPen(use.returned ? c.muted : late ? c.accentInk : c.primaryInk);
    painter.setFont(scaledFont(font(), 0.86));
    painter.drawText(bar.adjusted(6, 0, -6, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, bar.width() - 12));
    painter.setFont(font());
}

} // namespace moli
