// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/quiet_wheel.h"

#include <QEvent>

namespace moli {

namespace {

class WheelFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *editor = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !editor || editor->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // the page behind gets it
        return true;
    }
};

} // namespace

void keepWheelForPage(QWidget *editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(new WheelFilter(editor));
}

} // namespace moli
