// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace moli {

class EmptyState;
class ProgressPanel;
struct Progress;

/// Looks through the whole file for what is missing, doubtful or damaged. Each line leads to its record; what the
/// program can mend by itself it mends in one step that can be undone.
class CheckPage : public PageWidget {
    Q_OBJECT
public:
    explicit CheckPage(Session &session, QWidget *parent = nullptr);
    ~CheckPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_check; }

    void run(bool repair);
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QPushButton *repairButton() const { return m_repair; }
    [[nodiscard]] QString summary() const;

signals:
    void finished();

private:
    void showProblems(const QList<Store::CheckProblem> &problems, bool repaired);
    void openRow(int row);
    [[nodiscard]] static QString kindText(const QString &kind);

    Session &m_session;
    std::shared_ptr<Progress> m_running;
    QAction *m_check;
    QPushButton *m_repair;
    ProgressPanel *m_progress;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    EmptyState *m_empty;
};

} // namespace moli
