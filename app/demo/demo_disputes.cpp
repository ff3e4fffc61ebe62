// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString key;
    int weight;
    QStringList facts;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {u"marriage"_s,
         42,
         {u"双方因家务分工与经济开支长期争吵，女方提出分居。"_s,
          u"男方长期在外务工，双方沟通少，女方起诉离婚前来求助。"_s, u"婚后与公婆同住，婆媳矛盾激化。"_s}},
        {u"elder_support"_s,
         12,
         {u"三名子女对母亲赡养费分担意见不一。"_s, u"老人独居，子女因拆迁款互相推诿照护责任。"_s}},
        {u"custody"_s, 15, {u"离婚后对孩子抚养权及探望时间有争议。"_s, u"抚养费拖欠八个月，母亲独自照顾孩子。"_s}},
        {u"property"_s,
         14,
         {u"离婚时对共同房屋折价有争议。"_s, u"彩礼返还数额分歧。"_s, u"父亲去世后兄妹对宅基地房屋继承有争议。"_s}},
        {u"domestic_violence"_s,
         10,
         {u"男方酒后动手，女方报警后前来求助，已协助申请告诫书。"_s, u"长期言语威胁与经济控制，女方要求保护。"_s}},
        {u"other"_s, 7, {u"邻里因孩子打闹发生口角，牵涉两家。"_s, u"妯娌间因店铺经营产生矛盾。"_s}},
    };
    return list;
}

struct Case {
    QDate accepted;
    QString outcome;
    int project = -1;
    int organization = -1;
    int district = 0;
};

class DisputeMaker {
public:
    explicit DisputeMaker(DemoWorld &world) : m_world(world), m_random(world.stream(11)) {}

    void make()
    {
        for (int i = 0; i < m_world.projects.size(); ++i) {
            if (m_world.projects.at(i).carriedOut && m_world.projects.at(i).disputes)
                m_projects.append(i);
        }
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            const DemoOrganization &organization = m_world.organizations.at(i);
            const bool suited = organization.categories.contains(u"legal_rights"_s)
                || organization.categories.contains(u"family_services"_s);
            if (suited && !organization.dissolved)
                m_organizations.append(i);
        }
        const int scale = m_world.options.scale;
        const QStringList resolved{u"written"_s, u"oral"_s, u"reconciled"_s};
        const int count = m_random.between(3208, 3248) * scale;
        for (int i = 0; i < count; ++i)
            plan(resolved.at(m_random.weighted({46, 32, 22})));
        const QList<std::pair<QString, int>> unresolved{{u"ongoing"_s, 86},
                                                        {u"not_agreed"_s, 152},
                                                        {u"withdrawn"_s, 66},
                                                        {u"referred"_s, 78}};
        for (const auto &[outcome, number] : unresolved) {
            for (int i = 0; i < number * scale; ++i)
                plan(outcome);
        }
        std::stable_sort(m_cases.begin(), m_cases.end(),
                         [](const Case &left, const Case &right) { return left.accepted < right.accepted; });
        for (const Case &one : std::as_const(m_cases))
            save(one);
    }

private:
    static constexpr int longest = 45; ///< days from acceptance to the end of a mediation

    void plan(const QString &outcome)
    {
        Case one;
        one.outcome = outcome;
        const bool open = outcome == u"ongoing";
        const QDate latest = open ? m_world.last : m_world.last.addDays(-longest);
        if (!open && m_random.chance(62)) {
            // The first round gives every project some.
            one.project = m_projects.at(m_planned < m_projects.size() ? m_planned
                                                                      : m_random.below(int(m_projects.size())));
            ++m_planned;
            const DemoProject &project = m_world.projects.at(one.project);
            one.accepted = m_random.day(project.from, std::min(project.until, latest));
            one.organization = project.organization;
            one.district = m_random.pick(project.districts);
        } else {
            const int year = 2017 + m_random.weighted({12, 16, 21, 23, 28});
            one.accepted = open ? m_random.day(QDate(2021, 10, 18), latest)
                                : std::min(latest, m_random.day(QDate(year, 1, 4), QDate(year, 12, 28)));
            one.organization = m_random.pick(m_organizations);
            one.district = m_world.organizations.at(one.organization).district;
            // Before the organization was there, the county's own mediators did it.
            if (m_world.organizations.at(one.organization).linkedOn > one.accepted)
                one.organization = -1;
        }
        m_cases.append(one);
    }

    QString mediatorOf(const Case &one)
    {
        const int key = one.organization >= 0 ? one.organization : -1 - one.district;
        QStringList &names = m_mediators[key];
        if (names.isEmpty()) {
            for (int i = 0; i < 3; ++i)
                names.append(womanName(m_random));
        }
        return m_random.pick(names);
    }

    void save(const Case &one)
    {
        static const QStringList sources{u"walk_in"_s, u"hotline"_s,       u"online"_s,    u"visit"_s, u"court"_s,
                                         u"police"_s,  u"civil_affairs"_s, u"community"_s, u"other"_s};
        QList<int> weights;
        for (const Kind &kind : kinds())
            weights.append(kind.weight);
        const Kind &kind = kinds().at(m_random.weighted(weights));
        const bool resolved = one.outcome == u"written" || one.outcome == u"oral" || one.outcome == u"reconciled";
        const int year = one.accepted.year();

        Record record(u"dispute"_s);
        // As the store numbers them itself, but before it is asked, so that the order of dates is the order of numbers.
        record.set(u"number"_s, u"350100-%1-%2"_s.arg(year).arg(++m_numbers[year], 4, 10, QChar(u'0')))
            .set(u"accepted_on"_s, iso(one.accepted))
            .set(u"district"_s, m_world.districts.at(one.district).id)
            .set(u"kind"_s, kind.key)
            .set(u"mediator"_s, mediatorOf(one))
            .set(u"outcome"_s, one.outcome);
        record.set(u"source"_s, sources.at(m_random.weighted({30, 18, 6, 14, 8, 7, 6, 9, 2})));
        if (one.organization >= 0)
            record.set(u"organization"_s, m_world.organizations.at(one.organization).id);
        if (one.project >= 0) {
            record.set(u"project"_s, m_world.projects.at(one.project).id);
            m_world.projects[one.project].resolved += resolved ? 1 : 0;
        }
        QString parties = partyName(m_random);
        parties += u"（女）、"_s;
        parties += partyName(m_random);
        parties += kind.key == u"elder_support" ? u"（子女）"_s : u"（男）"_s;
        record.set(u"parties"_s, parties);
        record.set(u"phone"_s, m_world.phone(m_random));
        record.set(u"facts"_s, m_random.pick(kind.facts));
        record.set(u"sessions"_s, qlonglong(m_random.between(1, one.outcome == u"oral" ? 2 : 4)));
        if (one.outcome != u"ongoing")
            addEnd(record, one, resolved);
        m_world.add(record);
    }

    void addEnd(Record &record, const Case &one, bool resolved)
    {
        const QDate closed = one.accepted.addDays(m_random.between(one.outcome == u"oral" ? 0 : 2, longest));
        record.set(u"closed_on"_s, iso(closed));
        if (!resolved)
            return;
        if (one.outcome == u"written") {
            const QDate confirmed = closed.addDays(m_random.between(5, 20));
            if (m_random.chance(14) && confirmed <= m_world.last)
                record.set(u"confirmed_on"_s, iso(confirmed));
            if (closed.addDays(60) <= m_world.last)
                record.set(u"performed"_s, qlonglong(m_random.chance(91)));
        }
        const QDate revisited = closed.addDays(m_random.between(28, 70));
        if (m_random.chance(46) && revisited <= m_world.last)
            record.set(u"revisited_on"_s, iso(revisited))
                .set(u"revisit_note"_s,
                     m_random.chance(88) ? u"关系缓和，协议履行正常。"_s : u"仍有小摩擦，已再次劝导。"_s);
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QList<int> m_projects;
    QList<int> m_organizations;
    QList<Case> m_cases;
    QHash<int, QStringList> m_mediators;
    QHash<int, int> m_numbers;
    int m_planned = 0;
};

} // namespace

void makeDisputes(DemoWorld &world)
{
    DisputeMaker(world).make();
}

} // namespace moli
