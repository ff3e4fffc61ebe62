// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/organization_page.h"

#include "app/growth/growth_track.h"
#include "app/incubation/stay_overview.h"
#include "app/organizations/organization_file.h"
#include "app/prints/print_words.h"
#include "ui/files/timeline_view.h"
#include "ui/page_catalogue.h"
#include "ui/prints/print_button.h"
#include "ui/processes/process_panel.h"
#include "ui/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/page_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QStringList personFields{u"name"_s, u"role"_s, u"position"_s};
const QStringList honourFields{u"year"_s, u"title"_s, u"level"_s, u"status"_s};
const QStringList caseFields{u"year"_s, u"title"_s, u"status"_s};
const QStringList spaceFields{u"facility"_s, u"quantity"_s, u"from"_s, u"until"_s};

/// What the organization holds and hasn't returned.
QList<PlainTable::Row> spaceRows(const Store &store, const QString &organization)
{
    const PrintWords words(store);
    const QString today = store.today().toString(Qt::ISODate);
    QList<PlainTable::Row> rows;
    const auto held = words.records(u"allocation"_s,
                                    {equals(u"organization"_s, organization),
                                     {u"returned_on"_s, Operator::IsEmpty, {}}},
                                    u"from"_s);
    for (const auto &allocation : held) {
        const bool late = allocation.has(u"until"_s) && allocation.text(u"until"_s) < today;
        rows.append({{{words.value(allocation, u"facility"_s)},
                      {words.value(allocation, u"quantity"_s), PlainTable::Tone::Plain, true},
                      {words.value(allocation, u"from"_s)},
                      {words.value(allocation, u"until"_s), late ? PlainTable::Tone::Danger : PlainTable::Tone::Plain}},
                     allocation.has(u"incubation"_s)
                         ? targetOfRecordPage(u"incubation"_s, allocation.text(u"incubation"_s))
                         : Target::toRecord(u"allocation"_s, allocation.id())});
    }
    return rows;
}

/// With the sums in the last row.
QList<PlainTable::Row> projectRows(const Store &store, const QString &organization)
{
    const PrintWords words(store);
    const auto projects = projectsOf(store, organization);
    const auto money = [&](qint64 fen, PlainTable::Tone tone = PlainTable::Tone::Plain) {
        return PlainTable::Cell{words.text().money(fen), tone, true};
    };
    QList<PlainTable::Row> rows;
    for (const auto &[project, sums] : projects.rows) {
        const auto tone = project.text(u"stage"_s) == u"cancelled" ? PlainTable::Tone::Muted : PlainTable::Tone::Plain;
        rows.append({{{words.value(project, u"year"_s), tone},
                      {project.text(u"title"_s), tone},
                      {words.value(project, u"stage"_s), tone},
                      money(sums.contract, tone),
                      money(sums.paid, tone),
                      money(sums.spent, sums.overspent() > 0 ? PlainTable::Tone::Warm : tone)},
                     targetOfRecordPage(u"project"_s, project.id())});
    }
    const auto &total = projects.total;
    if (rows.size() > 1)
        rows.append(
            {{{}, {OrganizationPage::tr("Total")}, {}, money(total.contract), money(total.paid), money(total.spent)},
             {},
             true});
    return rows;
}

} // namespace

struct OrganizationPage::Content {
    std::optional<Record> organization;
    QString title;
    QList<std::pair<QString, QString>> facts;
    struct Stay {
        Record record;
        QString title;
        QList<StageLine::Point> points;
    };
    QList<Stay> stays; ///< the newest first
    QList<TrackEntry> track;
    QList<PlainTable::Row> people;
    QList<PlainTable::Row> space;
    QList<PlainTable::Row> projects;
    QList<PlainTable::Row> honours;
    QList<PlainTable::Row> cases;
    QList<YearOfServices> services;
};

OrganizationPage::OrganizationPage(Session &session, const QString &organization, QWidget *parent)
    : RecordFilePage(session, u"organization"_s, organization, parent)
{
    const auto field = u"organization"_s;
    m_head = addCard(typeOf(u"organization"_s).label(), Width::Whole);
    auto *print = new PrintButton(session, u"organization"_s, m_head);
    print->setRecord(organization);
    m_head->addTool(print);
    m_facts = new FactList(m_head);
    m_head->content()->addWidget(m_facts);
    m_staysCard = addList(u"incubation"_s, field, Width::Whole);
    m_projectsCard = addList(u"project"_s, field, Width::Whole);
    m_projects = addTable(m_projectsCard, typeOf(u"project"_s).pluralLabel());
    m_spaceCard = addList(u"allocation"_s, field, Width::Half);
    m_space = addTable(m_spaceCard, tr("Space in use"));
    m_servicesCard = addList(u"service"_s, field, Width::Half);
    m_services = new Bars(tr("Services by year"), m_servicesCard);
    m_servicesCard->content()->addWidget(m_services);
    m_peopleCard = addList(u"person"_s, field, Width::Half);
    m_people = addTable(m_peopleCard, typeOf(u"person"_s).pluralLabel());
    m_honoursCard = addList(u"honour"_s, field, Width::Half);
    m_honours = addTable(m_honoursCard, typeOf(u"honour"_s).pluralLabel());
    m_casesCard = addList(u"case_entry"_s, field, Width::Half);
    m_cases = addTable(m_casesCard, typeOf(u"case_entry"_s).pluralLabel());
    m_trackCard = addCard(tr("Growth track"), Width::Whole);
    m_timeline = new TimelineView(session, tr("Growth track"), m_trackCard);
    m_trackCard->content()->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::targetRequested, this, &OrganizationPage::targetRequested);
    if (!session.store().isReadOnly())
        connect(m_trackCard->addAction(u"plus"_s, tr("Add a milestone")), &QAction::triggered, this, [this] {
            emit targetRequested(
                Target::toNew(u"milestone"_s, Record(u"milestone"_s).set(u"organization"_s, record())));
        });
    startReading();
}

void OrganizationPage::read()
{
    session().read(
        this, tr("Reading the organization's file"),
        [&store = session().store(), id = record()] {
            Content content;
            content.organization = store.get(u"organization"_s, id);
            if (!content.organization)
                return content;
            const PrintWords words(store);
            const auto &organization = *content.organization;
            content.title = organization.text(u"name"_s);
            content.facts = words.facts(organization,
                                        {u"credit_code"_s, u"form"_s, u"registration"_s, u"registered_on"_s,
                                         u"district"_s, u"link"_s, u"linked_on"_s, u"office"_s, u"grade"_s});
            if (const auto end = gradeEnd(organization); end.isValid()) {
                const auto day = words.text().date(end.toString(Qt::ISODate));
                content.facts.append({tr("Grade valid until"), end < store.today() ? tr("%1, past").arg(day) : day});
            }
            content.facts += words.facts(organization,
                                         {u"head"_s, u"phone"_s, u"staff_full_time"_s, u"staff_part_time"_s,
                                          u"volunteers"_s, u"members"_s, u"status"_s, u"field_of_work"_s});
            const QList<Condition> own{equals(u"organization"_s, id)};
            const auto process = incubationProcess(store);
            auto stays = words.records(u"incubation"_s, own, u"applied_on"_s);
            std::ranges::reverse(stays);
            for (const auto &stay : stays)
                content.stays.append({stay, words.value(stay, u"office"_s), stagePoints(*process, store, stay)});
            content.track = growthTrack(store, u"organization"_s, id);
            content.people = rowsOf(store, words.records(u"person"_s, own, u"name"_s), personFields);
            content.space = spaceRows(store, id);
            content.projects = projectRows(store, id);
            content.honours = rowsOf(store, words.records(u"honour"_s, own, u"year"_s), honourFields);
            content.cases = rowsOf(store, words.records(u"case_entry"_s, own, u"year"_s), caseFields);
            content.services = servicesByYear(store, id);
            return content;
        },
        [this, reading = beginReading()](const Content &content) {
            if (isCurrent(reading))
                fill(content);
        });
}

void OrganizationPage::fill(const Content &content)
{
    if (!take(content.organization, content.title))
        return;
    m_facts->setFacts(content.facts);
    setFilled(m_head, true);
    fillStays(content);
    fillLists(content);
    m_timeline->setTrack(content.track, content.title);
    setFilled(m_trackCard, !content.track.isEmpty());
    arrange();
}

void OrganizationPage::fillStays(const Content &content)
{
    const auto open = std::ranges::find_if(content.stays, [](const auto &stay) { return isOpenStay(stay.record); });
    const QString openId = open == content.stays.end() ? QString() : open->record.id();
    delete m_oldStays;
    m_oldStays = new QWidget(m_staysCard);
    auto *layout = new QVBoxLayout(m_oldStays);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (openId != m_openStay) {
        delete m_process;
        m_process = nullptr;
        if (!openId.isEmpty()) {
            m_process = new ProcessPanel(session(), u"incubation"_s, openId, m_staysCard);
            connect(m_process, &ProcessPanel::targetRequested, this, &OrganizationPage::targetRequested);
            connect(m_process, &ProcessPanel::said, this, &OrganizationPage::said);
            m_staysCard->content()->addWidget(m_process);
        }
        m_openStay = openId;
    }
    if (m_process)
        m_process->read();
    const PrintWords words(session().store());
    for (const auto &stay : content.stays) {
        auto *link = new QPushButton(themeIcon(u"forward"_s, Ink::Primary),
                                     tr("%1, since %2", "a base, and a date")
                                         .arg(stay.title, words.text().date(stay.record.text(u"applied_on"_s))),
                                     m_oldStays);
        link->setProperty("role", "link");
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this,
                [this, id = stay.record.id()] { emit targetRequested(targetOfRecordPage(u"incubation"_s, id)); });
        layout->addWidget(link, 0, Qt::AlignLeft);
        if (stay.record.id() == openId)
            continue; // its line is that of the panel
        auto *line = new StageLine(m_oldStays);
        line->setPoints(stay.points);
        layout->addWidget(line);
    }
    m_staysCard->content()->insertWidget(0, m_oldStays);
    setFilled(m_staysCard, !content.stays.isEmpty());
}

void OrganizationPage::fillLists(const Content &content)
{
    const auto &project = typeOf(u"project"_s);
    m_projects->setContent({project.field(u"year"_s).label(), project.field(u"title"_s).label(),
                            project.field(u"stage"_s).label(), tr("Contract"), tr("Paid"), tr("Spent")},
                           content.projects, 1);
    setFilled(m_projectsCard, !content.projects.isEmpty());
    fillTable(m_peopleCard, m_people, u"person"_s, content.people, personFields, 2);
    fillTable(m_honoursCard, m_honours, u"honour"_s, content.honours, honourFields, 1);
    fillTable(m_casesCard, m_cases, u"case_entry"_s, content.cases, caseFields, 1);
    fillTable(m_spaceCard, m_space, u"allocation"_s, content.space, spaceFields, 0);

    const ValueText text(session().store());
    qint64 most = 1;
    for (const auto &year : content.services)
        most = std::max(most, year.served);
    QList<Bars::Bar> bars;
    for (const auto &year : content.services)
        bars.append(
            {QString::number(year.year),
             tr("%1 person-times, %n record(s)", nullptr, static_cast<int>(year.records)).arg(text.number(year.served)),
             static_cast<double>(year.served) / static_cast<double>(most), Bars::Bar::Tone::Primary});
    m_services->setBars(bars);
    setFilled(m_servicesCard, !bars.isEmpty());
}

} // namespace moli
