// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/command_options.h"

#include <QObject>
#include <QTimer>

namespace moli {

class Shell;

/// `--page` and `--screenshot`: shows a page, waits until everything has been read and painted, takes a picture of the
/// window as it stands on the screen, and is finished.
class PictureTaker : public QObject {
    Q_OBJECT
public:
    PictureTaker(Shell &shell, const CommandOptions &options, QObject *parent = nullptr);

    /// Called when the file is open, or at once for the first-run page.
    void begin();

signals:
    void finished(int code); ///< to end the program with

private:
    void showPage();
    [[nodiscard]] QString firstRecord(const QString &type);
    /// Says why there is no picture.
    void giveUp(const QString &sentence);
    void look();
    void take();

    Shell &m_shell;
    CommandOptions m_options;
    QTimer m_timer;
    int m_quietLooks = 0;
    bool m_begun = false;
};

} // namespace moli
