// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/record_file_page.h"

namespace moli {

class Bars;
class FactList;
class ProcessPanel;
class TimelineView;

/// Organization file (一社一档): all about one organization. Facts, its stays, the growth track, people, space in use,
/// projects with their money, honours, cases, services by year.
class OrganizationPage : public RecordFilePage {
    Q_OBJECT
public:
    OrganizationPage(Session &session, const QString &organization, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("organization"); }

    [[nodiscard]] FactList *facts() const { return m_facts; }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] PlainTable *people() const { return m_people; }
    [[nodiscard]] PlainTable *projects() const { return m_projects; }
    /// The stages of the open stay; nullptr without one.
    [[nodiscard]] ProcessPanel *process() const { return m_process; }

private:
    struct Content;
    void read() override;
    void fill(const Content &content);
    void fillStays(const Content &content);
    void fillLists(const Content &content);

    FactList *m_facts;
    PageCard *m_head;
    PageCard *m_staysCard;
    QWidget *m_oldStays = nullptr;
    ProcessPanel *m_process = nullptr;
    QString m_openStay;
    PageCard *m_spaceCard;
    PlainTable *m_space;
    PageCard *m_trackCard;
    TimelineView *m_timeline;
    PageCard *m_peopleCard;
    PlainTable *m_people;
    PageCard *m_projectsCard;
    PlainTable *m_projects;
    PageCard *m_honoursCard;
    PlainTable *m_honours;
    PageCard *m_casesCard;
    PlainTable *m_cases;
    PageCard *m_servicesCard;
    Bars *m_services;
};

} // namespace moli
