// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace moli {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    const auto last = m_items.end() - 1;
    const auto place = m_items.begin() + std::clamp(index, 0, count() - 1);
    std::rotate(place, last, m_items.end());
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    place(rectangle, false);
}

int FlowLayout::place(const QRect &rectangle, bool measureOnly) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rectangle.marginsRemoved(margins);
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    std::size_t lineStart = 0;
    std::vector<QRect> places(m_items.size());
    const auto endLine = [&](std::size_t end) {
        for (std::size_t i = lineStart; i < end; ++i) { // centred on the line, so that texts stand level
            places[i].moveTop(y + (lineHeight - places[i].height()) / 2);
        }
        lineStart = end;
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty()) {
            continue;
        }
        const QSize size = m_items[i]->sizeHint().boundedTo(QSize(std::max(inner.width(), 1), QWIDGETSIZE_MAX));
        if (x > inner.x() && x + size.width() > inner.x() + inner.width()) {
            endLine(i);
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        places[i] = QRect(QPoint(x, y), size);
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine(m_items.size());
    if (!measureOnly) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (!m_items[i]->isEmpty()) {
                m_items[i]->setGeometry(places[i]);
            }
        }
    }
    return y + lineHeight - rectangle.y() + margins.bottom();
}

} // namespace moli
