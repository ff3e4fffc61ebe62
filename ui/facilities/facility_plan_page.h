// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facilities/facility_plan.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace moli {

class EmptyState;
class FieldsDialog;
class NoticeBar;
class PlanView;

/// Facility plan: what a base has against the months of a year, who uses it, what is free.
class FacilityPlanPage : public PageWidget {
    Q_OBJECT
public:
    explicit FacilityPlanPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("facility_plan"); }
    [[nodiscard]] QString title() const override { return tr("Facility plan"); }
    [[nodiscard]] QAction *primaryAction() override { return m_new; }

    [[nodiscard]] PlanView *view() const { return m_view; }
    [[nodiscard]] QComboBox *bases() const { return m_bases; }
    [[nodiscard]] NoticeBar *notice() const { return m_notice; }
    [[nodiscard]] int year() const { return m_year; }
    void setYear(int year);

private:
    void makeLayout();
    void read();
    struct Content;
    void fill(const Content &content);
    void giveOut(const QString &facility, QDate from, QDate until);
    void fillStay(FieldsDialog *dialog);
    void moveEnd(const QString &allocation, QDate until);

    Session &m_session;
    QAction *m_new;
    QComboBox *m_bases;
    QLabel *m_yearLabel;
    NoticeBar *m_notice;
    PlanView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_words;
    QString m_base; ///< id of the office; empty: the first one
    int m_year;
    QTimer m_readTimer; ///< several changes, one reading
    int m_reading = 0;
};

} // namespace moli
