// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace moli {

/// Enter presses the button that has the focus, everywhere in the program. Qt has only Space for that, and Enter for
/// the default button of a dialog, which another focused button comes before.
class EnterPresses : public QObject {
public:
    explicit EnterPresses(QApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace moli
