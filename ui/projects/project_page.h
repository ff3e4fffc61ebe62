// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project_overview.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QGridLayout;
class QLabel;

namespace moli {

class Bars;
class NoticeBar;
class PageCard;
class PlainTable;
class ProcessPanel;

/// All about one project: its stages and what the next gate asks for, money, what was promised and reached, applications
/// in their ranking, visits, evaluations.
class ProjectPage : public PageWidget {
    Q_OBJECT
public:
    ProjectPage(Session &session, const QString &project, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("project"); }
    [[nodiscard]] QString record() const override { return m_id; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_edit; }

    [[nodiscard]] ProcessPanel *process() const { return m_process; }
    [[nodiscard]] PlainTable *applications() const { return m_applications; }
    [[nodiscard]] PlainTable *payments() const { return m_payments; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;
    void makeLayout();
    /// A card that lists records of a type which belong to the project: they can be added to and seen as a list.
    PageCard *makeCard(const QString &heading, const QString &type);
    void arrange();
    void read();
    void fill(const Content &content);
    void fillMoney(const Content &content);
    void fillOutputs(const Content &content);
    void fillApplications(const Content &content);
    void fillVisits(const Content &content);

    Session &m_session;
    QString m_id;
    QString m_title;
    QAction *m_edit;
    QTimer m_readTimer;
    int m_reading = 0;

    NoticeBar *m_notice;
    QLabel *m_facts;
    ProcessPanel *m_process;
    Bars *m_money;
    QLabel *m_moneyNote;
    PlainTable *m_payments;
    Bars *m_outputs;
    QLabel *m_services;
    PlainTable *m_applications;
    PlainTable *m_visits;
    PlainTable *m_evaluations;
    QGridLayout *m_grid;
    QList<PageCard *> m_cards; ///< below the head, in reading order
    int m_columns = 0;
};

} // namespace moli
