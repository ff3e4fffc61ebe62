// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/organization_prints.h"

#include "app/growth/growth_track.h"
#include "app/organizations/organization_file.h"
#include "app/prints/print_words.h"
#include "app/processes/process.h"
#include "app/projects/project_overview.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Prints", text);
}

/// Oldest first: paper is read from the top.
PrintSheet trackSheet(const PrintWords &words, const QString &type, const Record &subject)
{
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Growth track")), words.store().title(subject));
    QList<QStringList> rows;
    for (const auto &entry : growthTrack(words.store(), type, subject.id())) {
        const auto date = entry.wholeYear ? QString::number(entry.date.year())
                                          : words.text().date(entry.date.toString(Qt::ISODate));
        rows.prepend({date, words.store().registry().type(entry.kind).label(), entry.title});
    }
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "Date")), say(QT_TRANSLATE_NOOP("Prints", "Kind")),
                               say(QT_TRANSLATE_NOOP("Prints", "What happened"))},
                              rows);
    table.widths = {20, 20, 60};
    return sheet;
}

class Dossier {
public:
    Dossier(const Store &store, const QString &id)
        : m_words(store),
          m_organization(m_words.record(u"organization"_s, id)),
          m_sheet(m_words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Dossier of the organization")),
                                m_organization.text(u"name"_s)))
    {
    }

    PrintSheet sheet()
    {
        addFacts();
        addStays();
        addTrack();
        addList(u"person"_s, u"name"_s, {u"name"_s, u"role"_s, u"position"_s, u"social_work_level"_s, u"joined_on"_s});
        addProjects();
        addList(u"honour"_s, u"year"_s, {u"year"_s, u"title"_s, u"level"_s, u"status"_s, u"awarded_by"_s});
        addList(u"case_entry"_s, u"year"_s, {u"year"_s, u"title"_s, u"category"_s, u"status"_s});
        addServices();
        writeContents();
        return m_sheet;
    }

private:
    void beginPart(const QString &title, qsizetype entries)
    {
        m_parts.append(
            {QString::number(m_parts.size() + 1), title, entries > 0 ? QString::number(entries) : QString()});
        m_body.heading(QString(m_parts.last().at(0) + Label(". ", "、").text() + title));
    }

    void addFacts()
    {
        beginPart(m_words.store().registry().type(u"organization"_s).label(), 0);
        auto facts = m_words.facts(m_organization,
                                   {u"name"_s,
                                    u"credit_code"_s,
                                    u"form"_s,
                                    u"status"_s,
                                    u"registration"_s,
                                    u"registered_on"_s,
                                    u"registering_authority"_s,
                                    u"supervising_unit"_s,
                                    u"district"_s,
                                    u"link"_s,
                                    u"linked_on"_s,
                                    u"office"_s,
                                    u"field_of_work"_s,
                                    u"head"_s,
                                    u"staff_full_time"_s,
                                    u"staff_part_time"_s,
                                    u"volunteers"_s,
                                    u"members"_s,
                                    u"has_party_branch"_s,
                                    u"grade"_s,
                                    u"graded_on"_s});
        if (const auto end = gradeEnd(m_organization); end.isValid())
            facts.append({say(QT_TRANSLATE_NOOP("Prints", "Grade valid until")),
                          m_words.text().date(end.toString(Qt::ISODate))});
        m_body.facts(facts);
        m_body.text(m_organization.text(u"profile"_s));
    }

    void addStays()
    {
        const auto stays = of(u"incubation"_s, u"applied_on"_s);
        if (stays.isEmpty())
            return;
        beginPart(m_words.store().registry().type(u"incubation"_s).pluralLabel(), stays.size());
        const auto process = processOf(m_words.store(), u"incubation"_s);
        for (const auto &stay : stays) {
            QList<QStringList> rows;
            for (const auto &visit : process->visits(stay))
                rows.append({process->stageLabel(visit.stage), m_words.text().date(visit.from.toString(Qt::ISODate)),
                             visit.by, visit.reason});
            m_body.facts(m_words.facts(stay,
                                       {u"office"_s, u"mode"_s, u"agreement_from"_s, u"agreement_until"_s,
                                        u"extended_until"_s, u"goals"_s, u"result"_s}));
            auto &table = m_body.table({m_words.label(u"incubation"_s, u"stage"_s),
                                        say(QT_TRANSLATE_NOOP("Prints", "Since")),
                                        say(QT_TRANSLATE_NOOP("Prints", "By")),
                                        say(QT_TRANSLATE_NOOP("Prints", "Reason"))},
                                       rows);
            table.widths = {20, 22, 20, 38};
        }
    }

    void addTrack()
    {
        const auto track = trackSheet(m_words, u"organization"_s, m_organization);
        if (track.blocks.last().rows.isEmpty())
            return;
        beginPart(track.title, track.blocks.last().rows.size());
        m_body.blocks += track.blocks;
    }

    void addList(const QString &type, const QString &sortedBy, const QStringList &fields)
    {
        const auto records = of(type, sortedBy);
        if (records.isEmpty())
            return;
        beginPart(m_words.store().registry().type(type).pluralLabel(), records.size());
        m_body.table(m_words.labels(type, fields), m_words.rows(records, fields));
    }

    void addProjects()
    {
        const auto projects = projectsOf(m_words.store(), m_organization.id());
        if (projects.rows.isEmpty())
            return;
        beginPart(m_words.store().registry().type(u"project"_s).pluralLabel(), projects.rows.size());
        QList<QStringList> rows;
        const auto money = [&](const ProjectMoney &each) {
            return QStringList{m_words.text().money(each.contract), m_words.text().money(each.paid),
                               m_words.text().money(each.spent)};
        };
        for (const auto &row : projects.rows)
            rows.append(m_words.rows({row.project}, {u"code"_s, u"title"_s, u"stage"_s}).first() + money(row.money));
        rows.append(QStringList{say(QT_TRANSLATE_NOOP("Prints", "Total")), {}, {}} + money(projects.total));
        auto &table = m_body.table(m_words.labels(u"project"_s, {u"code"_s, u"title"_s, u"stage"_s})
                                       + QStringList{say(QT_TRANSLATE_NOOP("Prints", "Contract")),
                                                     say(QT_TRANSLATE_NOOP("Prints", "Paid")),
                                                     say(QT_TRANSLATE_NOOP("Prints", "Spent"))},
                                   rows);
        table.widths = {15, 28, 9, 16, 16, 16};
        table.numbers = {3, 4, 5};
        table.lastIsTotal = true;
    }

    void addServices()
    {
        const auto years = servicesByYear(m_words.store(), m_organization.id());
        if (years.isEmpty())
            return;
        beginPart(m_words.store().registry().type(u"service"_s).pluralLabel(), 0);
        QList<QStringList> rows;
        for (const auto &year : years)
            rows.append(
                {QString::number(year.year), m_words.text().number(year.records), m_words.text().number(year.served)});
        auto &table = m_body.table({say(QT_TRANSLATE_NOOP("Prints", "Year")),
                                    say(QT_TRANSLATE_NOOP("Prints", "Service records")),
                                    say(QT_TRANSLATE_NOOP("Prints", "Person-times"))},
                                   rows);
        table.numbers = {1, 2};
    }

    void writeContents()
    {
        m_sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Contents")));
        auto &table = m_sheet.table({say(QT_TRANSLATE_NOOP("Prints", "No.")), say(QT_TRANSLATE_NOOP("Prints", "Part")),
                                     say(QT_TRANSLATE_NOOP("Prints", "Entries"))},
                                    m_parts);
        table.widths = {12, 68, 20};
        table.numbers = {2};
        m_sheet.newPage();
        m_sheet.blocks += m_body.blocks;
    }

    [[nodiscard]] QList<Record> of(const QString &type, const QString &sortedBy) const
    {
        return m_words.records(type, {equals(u"organization"_s, m_organization.id())}, sortedBy);
    }

    PrintWords m_words;
    Record m_organization;
    PrintSheet m_sheet;
    PrintSheet m_body;
    QList<QStringList> m_parts; ///< number, title, entries
};

} // namespace

PrintSheet organizationDossier(const Store &store, const QString &organization)
{
    return Dossier(store, organization).sheet();
}

PrintSheet organizationGrowthTrack(const Store &store, const QString &organization)
{
    const PrintWords words(store);
    return trackSheet(words, u"organization"_s, words.record(u"organization"_s, organization));
}

PrintSheet personGrowthTrack(const Store &store, const QString &person)
{
    const PrintWords words(store);
    return trackSheet(words, u"person"_s, words.record(u"person"_s, person));
}

} // namespace moli
