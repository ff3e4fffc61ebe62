// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_presses.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace moli {

EnterPresses::EnterPresses(QApplication &application)
{
    application.installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    // Check boxes and radio buttons aren't pressed; in a dialog Enter means its default button there.
    if (!qobject_cast<QPushButton *>(watched) && !qobject_cast<QToolButton *>(watched))
        return false;
    auto *button = static_cast<QAbstractButton *>(watched);
    if (!button->isEnabled())
        return false;
    if (!key->isAutoRepeat())
        button->click();
    return true;
}

} // namespace moli
