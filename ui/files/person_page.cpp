// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/person_page.h"

#include "app/growth/growth_track.h"
#include "app/prints/print_words.h"
#include "ui/files/timeline_view.h"
#include "ui/page_catalogue.h"
#include "ui/prints/print_button.h"
#include "ui/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/page_card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QStringList honourFields{u"year"_s, u"title"_s, u"level"_s, u"status"_s};
const QStringList appointmentFields{u"office"_s, u"post"_s, u"from"_s, u"until"_s};
const QStringList talentFields{u"pool"_s, u"entered_on"_s, u"status"_s, u"tracker"_s};

/// The trainings that a person attended, with the sum of the hours.
QList<PlainTable::Row> trainingRows(const Store &store, const QString &person)
{
    const PrintWords words(store);
    QList<PlainTable::Row> rows;
    qint64 hours = 0;
    const auto number = [](const QString &text) { return PlainTable::Cell{text, PlainTable::Tone::Plain, true}; };
    for (const auto &each : words.records(u"attendance"_s, {equals(u"person"_s, person)}, u"training.from"_s)) {
        const auto training = store.get(u"training"_s, each.text(u"training"_s)).value_or(Record());
        hours += each.number(u"hours"_s);
        rows.append({{{words.text().date(training.text(u"from"_s))},
                      {training.text(u"title"_s)},
                      number(words.value(each, u"hours"_s)),
                      number(words.value(each, u"score"_s)),
                      {each.text(u"certificate_number"_s)}},
                     Target::toRecord(u"attendance"_s, each.id())});
    }
    if (rows.size() > 1) {
        const auto &field = store.registry().type(u"attendance"_s).field(u"hours"_s);
        rows.append({{{}, {PersonPage::tr("Total")}, number(words.text().display(field, hours)), {}, {}}, {}, true});
    }
    return rows;
}

} // namespace

struct PersonPage::Content {
    std::optional<Record> person;
    QString title;
    QString organization;
    QList<std::pair<QString, QString>> facts;
    QList<PlainTable::Row> trainings;
    QList<PlainTable::Row> honours;
    QList<PlainTable::Row> appointments;
    QList<PlainTable::Row> talents;
    QList<TrackEntry> track;
};

PersonPage::PersonPage(Session &session, const QString &person, QWidget *parent)
    : RecordFilePage(session, u"person"_s, person, parent)
{
    const auto field = u"person"_s;
    m_head = addCard(typeOf(u"person"_s).label(), Width::Whole);
    auto *print = new PrintButton(session, u"person"_s, m_head);
    print->setRecord(person);
    m_head->addTool(print);
    m_organization = new QPushButton(m_head);
    m_organization->setProperty("role", "link");
    m_organization->setIcon(themeIcon(u"forward"_s, Ink::Primary));
    m_organization->setCursor(Qt::PointingHandCursor);
    m_head->content()->addWidget(m_organization, 0, Qt::AlignLeft);
    m_facts = new FactList(m_head);
    m_head->content()->addWidget(m_facts);
    m_trainingsCard = addList(u"attendance"_s, field, Width::Whole);
    m_trainings = addTable(m_trainingsCard, typeOf(u"training"_s).pluralLabel());
    m_honoursCard = addList(u"honour"_s, field, Width::Half);
    m_honours = addTable(m_honoursCard, typeOf(u"honour"_s).pluralLabel());
    m_appointmentsCard = addList(u"appointment"_s, field, Width::Half);
    m_appointments = addTable(m_appointmentsCard, typeOf(u"appointment"_s).pluralLabel());
    m_talentsCard = addList(u"talent"_s, field, Width::Half);
    m_talents = addTable(m_talentsCard, typeOf(u"talent"_s).pluralLabel());
    m_trackCard = addCard(tr("Growth track"), Width::Whole);
    m_timeline = new TimelineView(session, tr("Growth track"), m_trackCard);
    m_trackCard->content()->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::targetRequested, this, &PersonPage::targetRequested);
    if (!session.store().isReadOnly())
        connect(m_trackCard->addAction(u"plus"_s, tr("Add a milestone")), &QAction::triggered, this, [this] {
            emit targetRequested(Target::toNew(u"milestone"_s, Record(u"milestone"_s).set(u"person"_s, record())));
        });
    startReading();
}

void PersonPage::read()
{
    session().read(
        this, tr("Reading the person's page"),
        [&store = session().store(), id = record()] {
            Content content;
            content.person = store.get(u"person"_s, id);
            if (!content.person)
                return content;
            const PrintWords words(store);
            const auto &person = *content.person;
            content.title = person.text(u"name"_s);
            content.organization = words.value(person, u"organization"_s);
            content.facts = words.facts(person,
                                        {u"role"_s, u"position"_s, u"gender"_s, u"birth_year"_s, u"education"_s,
                                         u"party_member"_s, u"phone"_s, u"social_work_level"_s, u"joined_on"_s,
                                         u"left_on"_s, u"directly_contacted"_s, u"expertise"_s});
            const QList<Condition> own{equals(u"person"_s, id)};
            content.trainings = trainingRows(store, id);
            content.honours = rowsOf(store, words.records(u"honour"_s, own, u"year"_s), honourFields);
            content.appointments = rowsOf(store, words.records(u"appointment"_s, own, u"from"_s), appointmentFields);
            content.talents = rowsOf(store, words.records(u"talent"_s, own, u"entered_on"_s), talentFields);
            content.track = growthTrack(store, u"person"_s, id);
            return content;
        },
        [this, reading = beginReading()](const Content &content) {
            if (isCurrent(reading))
                fill(content);
        });
}

void PersonPage::fill(const Content &content)
{
    if (!take(content.person, content.title))
        return;
    m_facts->setFacts(content.facts);
    setFilled(m_head, true);
    m_organization->setVisible(!content.organization.isEmpty());
    m_organization->setText(content.organization);
    m_organization->disconnect(this);
    connect(m_organization, &QPushButton::clicked, this, [this, id = content.person->text(u"organization"_s)] {
        emit targetRequested(targetOfRecordPage(u"organization"_s, id));
    });

    const auto &attendance = typeOf(u"attendance"_s);
    m_trainings->setContent({typeOf(u"training"_s).field(u"from"_s).label(), typeOf(u"training"_s).label(),
                             attendance.field(u"hours"_s).label(), attendance.field(u"score"_s).label(),
                             attendance.field(u"certificate_number"_s).label()},
                            content.trainings, 1);
    setFilled(m_trainingsCard, !content.trainings.isEmpty());
    fillTable(m_honoursCard, m_honours, u"honour"_s, content.honours, honourFields, 1);
    fillTable(m_appointmentsCard, m_appointments, u"appointment"_s, content.appointments, appointmentFields, 0);
    fillTable(m_talentsCard, m_talents, u"talent"_s, content.talents, talentFields, 0);
    m_timeline->setTrack(content.track, content.title);
    setFilled(m_trackCard, !content.track.isEmpty());
    arrange();
}

} // namespace moli
