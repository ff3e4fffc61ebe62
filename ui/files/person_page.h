// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/record_file_page.h"

class QPushButton;

namespace moli {

class FactList;
class TimelineView;

/// All about one person: facts, growth track, trainings with hours, honours, appointments, the pool of talents.
class PersonPage : public RecordFilePage {
    Q_OBJECT
public:
    PersonPage(Session &session, const QString &person, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("person"); }

    [[nodiscard]] FactList *facts() const { return m_facts; }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] PlainTable *trainings() const { return m_trainings; }

private:
    struct Content;
    void read() override;
    void fill(const Content &content);

    FactList *m_facts;
    PageCard *m_head;
    QPushButton *m_organization;
    PageCard *m_trainingsCard;
    PlainTable *m_trainings;
    PageCard *m_honoursCard;
    PlainTable *m_honours;
    PageCard *m_appointmentsCard;
    PlainTable *m_appointments;
    PageCard *m_talentsCard;
    PlainTable *m_talents;
    PageCard *m_trackCard;
    TimelineView *m_timeline;
};

} // namespace moli
