// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace moli {

DropPanel::DropPanel(QWidget *anchor, Focus focus) : QFrame(anchor), m_anchor(anchor), m_focus(focus)
{
    setProperty("role", "palette");
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    hide();
    // The panel becomes a child of the window, but lives no longer than what it belongs to.
    connect(anchor, &QObject::destroyed, this, &QObject::deleteLater);
}

DropPanel::~DropPanel() = default;

void DropPanel::open(QSize wanted)
{
    m_wanted = wanted;
    if (isOpen()) {
        place();
        return;
    }
    if (!m_anchor) {
        return;
    }
    setParent(m_anchor->window());
    place();
    QFrame::show();
    raise();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    if (m_focus == Focus::Takes) {
        for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
            if (isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
                && !widget->isHidden()) {
                widget->setFocus(Qt::PopupFocusReason);
                break;
            }
        }
    }
}

void DropPanel::close()
{
    if (!isOpen()) {
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
    if (hadFocus && m_anchor) {
        m_anchor->setFocus(Qt::PopupFocusReason);
    }
    hide();
    emit closed();
}

void DropPanel::place()
{
    constexpr int gap = 2;
    QWidget *window = m_anchor->window();
    const QRect anchor(m_anchor->mapTo(window, QPoint(0, 0)), m_anchor->size());
    const QRect room = window->rect().adjusted(4, 4, -4, -4);
    const int below = room.bottom() - anchor.bottom() - gap;
    const int above = anchor.top() - room.top() - gap;
    const bool goesBelow = below >= m_wanted.height() || below >= above;
    const QSize size = m_wanted.boundedTo(QSize(room.width(), std::max(goesBelow ? below : above, 80)));
    const int x = std::clamp(anchor.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    const int y = goesBelow ? anchor.bottom() + 1 + gap : anchor.top() - gap - size.height();
    setGeometry(QRect(QPoint(x, y), size));
}

void DropPanel::focusMoved(QWidget *now)
{
    if (now && now != m_anchor && !isAncestorOf(now) && !(m_anchor && m_anchor->isAncestorOf(now))) {
        close();
    }
}

bool DropPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: {
        // Menus of a panel's own widgets are windows of their own and belong to it.
        const bool inside = widget == this || isAncestorOf(widget)
            || (widget->window() != window() && widget->window()->windowType() == Qt::Popup);
        const bool onAnchor = m_anchor && (widget == m_anchor || m_anchor->isAncestorOf(widget));
        if (!inside && (!onAnchor || event->type() == QEvent::Wheel)) {
            close();
        }
        break;
    }
    case QEvent::Resize:
    case QEvent::WindowDeactivate:
        if (widget == window()) {
            close();
        }
        break;
    case QEvent::Hide:
        if (m_anchor && (widget == m_anchor || widget->isAncestorOf(m_anchor)) && !m_anchor->isVisible()) {
            close();
        }
        break;
    default: break;
    }
    return false;
}

void DropPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    }
    event->accept(); // keys of an open panel never reach the page below it
}

} // namespace moli
