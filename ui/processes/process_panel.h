// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/process.h"
#include "ui/page.h"
#include "ui/processes/stage_line.h"
#include "ui/session.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace moli {

/// The head of a page about a record that goes through stages: its line, what the next gate still asks for, and the steps
/// that can be taken.
class ProcessPanel : public QWidget {
    Q_OBJECT
public:
    ProcessPanel(Session &session, const QString &type, const QString &record, QWidget *parent = nullptr);

    void read();
    [[nodiscard]] StageLine *line() const { return m_line; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QList<MissingAtGate> missing() const { return m_missing; }

signals:
    void targetRequested(const moli::Target &target);
    void said(const QString &sentence);

private:
    struct State;
    void fill(const State &state);
    void move(const QString &stage);

    Session &m_session;
    QString m_type;
    QString m_record;
    StageLine *m_line;
    QLabel *m_gate;
    QVBoxLayout *m_list;
    QPushButton *m_next;
    QToolButton *m_more;
    QList<MissingAtGate> m_missing;
    int m_reading = 0;
};

} // namespace moli
