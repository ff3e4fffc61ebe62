// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QTimer>

namespace moli {

/// Counts what is overdue off the GUI thread: at the beginning, and again some time after changes.
class OverdueCount : public QObject {
    Q_OBJECT
public:
    explicit OverdueCount(Session &session, QObject *parent = nullptr);

signals:
    void counted(int overdue);

private:
    void count();

    Session &m_session;
    QTimer m_timer;
};

} // namespace moli
