// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace moli {

/// How far long work has come, and whether it is still wanted; shared by the working thread and the panel.
struct Progress {
    std::atomic<int> percent{-1}; ///< -1: can't be told
    std::atomic<bool> cancelled{false};

    /// What the work calls; false asks it to stop.
    [[nodiscard]] static std::function<bool(int)> reporter(const std::shared_ptr<Progress> &progress);
};

/// One line about long work: what is done, a bar, and a way to call it off. Hidden while there is none.
class ProgressPanel : public QFrame {
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    /// Shows the panel; hand the result to the work.
    [[nodiscard]] std::shared_ptr<Progress> start(const QString &text, bool cancellable = true);
    void stop();
    /// Asks the work to stop, as the button does.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

signals:
    void cancelled();

private:
    void look();

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    std::shared_ptr<Progress> m_progress;
};

} // namespace moli
