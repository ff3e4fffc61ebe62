// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/scoring/score_results.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace moli {

class NoticeBar;
class PageCard;
class PlainTable;
class SheetPanel;

/// The scoring desk of one group: experts × subjects, the sheet at hand, the ranking with its cut line.
class ScoringPage : public PageWidget {
    Q_OBJECT
public:
    /// With a project: its applications; without: what is chosen on the page.
    ScoringPage(Session &session, const QString &project, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("scoring"); }
    [[nodiscard]] QString record() const override { return m_project; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_rank; }
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] bool holdsUnsaved() const override;

    void setGroup(const ScoringGroup &group);
    /// Takes up the sheet in a cell of the grid.
    void openSheet(int subject, int expert);
    /// Adds a column to the grid.
    void ask(const QString &expert);
    void decide();

    [[nodiscard]] const ScoringDesk &desk() const { return m_desk; }
    [[nodiscard]] PlainTable *grid() const { return m_grid; }
    [[nodiscard]] PlainTable *ranking() const { return m_ranking; }
    [[nodiscard]] SheetPanel *panel() const { return m_panel; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox *groupBox() const { return m_which; }
    [[nodiscard]] QPushButton *decideButton() const { return m_decide; }
    [[nodiscard]] QMenu *printMenu() const { return m_prints; }

private:
    void makeLayout();
    void readGroups();
    void read();
    void fill(const ScoringDesk &desk);
    void fillGrid();
    void fillRanking();
    void fillPrints();
    void showState();
    void save(const SheetEntry &entry);
    /// The next sheet that this expert still owes; empty where there is none.
    [[nodiscard]] QString nextSubject(const QString &expert, const QString &after) const;
    void takeUp(const QString &subject, const QString &expert, bool typing);
    void rank();
    void answered(const GroupAnswer &answer, const QString &done);
    void print(const std::function<PrintSheet(const Store &store)> &make);
    [[nodiscard]] bool mayWrite() const { return !m_session.store().isReadOnly(); }

    Session &m_session;
    QString m_project;
    ScoringGroup m_group;
    ScoringDesk m_desk;
    QTimer m_readTimer;
    int m_reading = 0;
    int m_readingGroups = 0;
    int m_takingUp = 0; ///< the sheet asked for last
    int m_tookUp = 0;   ///< the one that came last
    bool m_saving = false;

    QAction *m_rank;
    QComboBox *m_kind;
    QComboBox *m_which;
    QLabel *m_scheme;
    QPushButton *m_ask;
    QPushButton *m_decide;
    QToolButton *m_print;
    QMenu *m_prints;
    NoticeBar *m_notice;
    QLabel *m_state;
    PlainTable *m_grid;
    QLabel *m_far;
    PageCard *m_rankingCard;
    PlainTable *m_ranking;
    QLabel *m_rankingState;
    SheetPanel *m_panel;
};

} // namespace moli
