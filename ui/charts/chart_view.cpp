// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace moli {

ChartLook themedChartLook(const QWidget *widget)
{
    const Colours &c = colours();
    ChartLook look;
    look.background = c.surface;
    look.text = c.muted;
    look.grid = c.border;
    look.colours = c.series;
    look.fontPixels = QFontInfo(widget->font()).pixelSize() * 0.86;
    return look;
}

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

void ChartView::setChart(const ChartSpec &spec, const QStringList &texts)
{
    m_spec = spec;
    m_texts = texts;
    m_hovered = -1;
    if (m_focused >= spec.categories.size())
        m_focused = -1;
    m_picture = QPixmap();
    describe();
    update();
}

void ChartView::setSelected(int category)
{
    m_selected = category;
    update();
}

QRectF ChartView::area(int category) const
{
    return m_areas.value(category);
}

/// Kept as a picture: moving the mouse only paints a mark over it.
void ChartView::draw()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    const ChartLook look = themedChartLook(this);
    m_picture.fill(look.background);
    QPainter painter(&m_picture);
    ChartSpec untitled = m_spec; // the panel has the title
    untitled.title.clear();
    paintChart(painter, rect(), untitled, look);
    m_areas = chartHitAreas(rect(), untitled, look);
}

void ChartView::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    if (m_picture.isNull() && !m_spec.categories.isEmpty() && !size().isEmpty())
        draw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_spec.categories.isEmpty()) {
        painter.fillRect(rect(), c.surface);
        painter.setPen(c.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("Counting…"));
        return;
    }
    painter.drawPixmap(0, 0, m_picture);
    const auto mark = [&](int category, const QColor &colour, int alpha) {
        if (category < 0 || category >= m_areas.size())
            return;
        QColor ground = colour;
        ground.setAlpha(alpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(m_areas.at(category), 4, 4);
    };
    mark(m_selected, c.accent, 60);
    if (m_hovered != m_selected)
        mark(m_hovered, c.primaryInk, 24);
    if (hasFocus()) {
        painter.setPen(QPen(c.focus, 2));
        painter.setBrush(Qt::NoBrush);
        if (m_focused >= 0 && m_focused < m_areas.size())
            painter.drawRoundedRect(m_areas.at(m_focused).adjusted(1, 1, -1, -1), 4, 4);
        else
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture = QPixmap();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        m_picture = QPixmap();
        update();
    }
    QWidget::changeEvent(event);
}

int ChartView::categoryAt(const QPointF &position) const
{
    for (int i = 0; i < m_areas.size(); ++i) {
        if (m_areas.at(i).contains(position))
            return i;
    }
    return -1;
}

QString ChartView::categoryText(int category) const
{
    return tr("%1: %2").arg(m_spec.categories.value(category), m_texts.value(category));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    if (category == m_hovered)
        return;
    m_hovered = category;
    setCursor(category >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    if (event->button() == Qt::LeftButton && category >= 0 && !std::exchange(m_secondPress, false)) {
        m_focused = category;
        emit clicked(category);
    }
    QWidget::mouseReleaseEvent(event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int category = categoryAt(event->position());
    m_secondPress = true; // its release isn't another click
    if (category >= 0)
        emit opened(category);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int category = categoryAt(help->pos());
        if (category >= 0)
            QToolTip::showText(help->globalPos(), categoryText(category), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_spec.categories.size());
    const auto moveTo = [&](int category) {
        m_focused = qBound(0, category, count - 1);
        describe();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: moveTo(m_focused + 1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: moveTo(m_focused < 0 ? count - 1 : m_focused - 1); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(count - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0 && event->modifiers().testFlag(Qt::ControlModifier))
            emit opened(m_focused);
        else if (m_focused >= 0)
            emit clicked(m_focused);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::describe()
{
    setAccessibleName(m_spec.title.isEmpty() ? tr("Chart") : tr("Chart: %1").arg(m_spec.title));
    if (m_focused >= 0) {
        setAccessibleDescription(categoryText(m_focused));
    } else {
        setAccessibleDescription(
            tr("%n categories. Arrow keys go from one to the next; the same numbers are in the table.", nullptr,
               static_cast<int>(m_spec.categories.size())));
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace moli
