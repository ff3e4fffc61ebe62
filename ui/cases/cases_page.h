// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/case_desk.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QTabWidget;

namespace moli {

class CaseList;
class CasePanel;
class NoticeBar;
class PlainTable;

/// The cases desk of a year: submissions with their lengths, photos, consent and scores; shortlist and choice; the order in
/// the book.
class CasesPage : public PageWidget {
    Q_OBJECT
public:
    explicit CasesPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("cases"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_new; }

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    /// Shows a case in the panel.
    void choose(const QString &id);
    void printCall();

    [[nodiscard]] PlainTable *submissions() const { return m_table; }
    [[nodiscard]] CasePanel *panel() const { return m_panel; }
    /// The case at hand, and the order in the book.
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] CaseList *order() const { return m_order; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] QComboBox *yearBox() const { return m_years; }

private:
    void makeLayout();
    void readYears();
    void read();
    void fill(const QList<DeskCase> &cases);
    void fillTable();
    void fillOrder();
    void setStatus(const QString &id, const QString &status);
    void orderEdited();
    void answered(const CaseAnswer &answer, const QString &id, const QString &done);

    Session &m_session;
    int m_year = 0;
    QList<DeskCase> m_cases;
    QString m_chosen;
    QTimer m_readTimer;
    int m_reading = 0;

    QAction *m_new;
    QComboBox *m_years;
    QLabel *m_state;
    NoticeBar *m_notice;
    PlainTable *m_table;
    QTabWidget *m_tabs;
    QLabel *m_orderState;
    CaseList *m_order;
    CasePanel *m_panel;
};

} // namespace moli
