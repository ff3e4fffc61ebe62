// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>
#include <array>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString key;
    bool consultation;
    int least; ///< weight of one record against the others, roughly people per record
    int greatest;
    int childShare; ///< percent
    QStringList texts;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {u"legal_advice"_s,
         true,
         8,
         48,
         6,
         {u"律师驻点值班，解答婚姻、继承、抚养等问题。"_s,
          u"为来访妇女解答离婚财产分割与子女抚养问题，协助准备材料。"_s, u"开通电话咨询，按月汇总答复。"_s}},
        {u"counselling"_s,
         true,
         5,
         36,
         16,
         {u"一对一心理疏导，建立个案档案。"_s, u"情绪支持小组，学习呼吸放松与表达。"_s, u"心理热线接听与回访。"_s}},
        {u"legal_publicity"_s,
         true,
         80,
         420,
         22,
         {u"在集市设点宣传民法典婚姻家庭编，发放折页。"_s, u"反家庭暴力法宣讲与情景剧展演。"_s,
          u"线上普法直播，现场答疑。"_s, u"未成年人保护法进校园。"_s}},
        {u"family_education"_s,
         false,
         24,
         130,
         38,
         {u"家长课堂：读懂孩子的情绪。"_s, u"亲子共读与家风故事会。"_s, u"青春期沟通工作坊。"_s,
          u"隔代教养小组第三节。"_s}},
        {u"child_care"_s,
         false,
         18,
         70,
         76,
         {u"四点半课堂作业辅导与绘本阅读。"_s, u"儿童安全自护训练。"_s, u"假期陪伴营，手工与户外探索。"_s}},
        {u"in_difficulty"_s,
         false,
         10,
         56,
         34,
         {u"入户走访困境家庭，送去学习用品与生活物资。"_s, u"链接助学资源，为三户家庭申请临时救助。"_s,
          u"单亲母亲互助小组活动。"_s}},
        {u"empowerment"_s,
         false,
         16,
         80,
         0,
         {u"手工编织技能培训，师傅带徒。"_s, u"短视频与直播带货实操。"_s, u"家政服务规范与礼仪培训。"_s,
          u"女性创业沙龙，对接订单。"_s}},
        {u"other"_s,
         false,
         16,
         86,
         18,
         {u"邻里互助集市。"_s, u"节日慰问与联欢。"_s, u"社区议事会，商议公共空间改造。"_s}},
    };
    return list;
}

/// Weights of the kinds in their order, by the category of the work.
QList<int> kindWeights(const QString &category)
{
    static const QHash<QString, QList<int>> weights{{u"legal_rights"_s, {38, 16, 40, 2, 0, 2, 0, 2}},
                                                    {u"family_services"_s, {12, 42, 12, 14, 2, 6, 0, 12}},
                                                    {u"family_education"_s, {2, 12, 8, 64, 12, 0, 0, 2}},
                                                    {u"in_difficulty"_s, {10, 16, 4, 4, 10, 54, 0, 2}},
                                                    {u"child_care"_s, {0, 8, 10, 14, 66, 2, 0, 0}},
                                                    {u"empowerment"_s, {6, 4, 12, 0, 0, 2, 70, 6}}};
    return weights.value(category);
}

/// A service before its people are counted.
struct Slot {
    int project = -1;
    int organization = 0;
    int district = 0;
    int kind = 0;
    int weight = 0;
    QDate date;
};

/// Where the published totals meet: projects of counties or not, consultations or not.
enum Cell { CountyConsultation, CountyOther, ElsewhereConsultation, ElsewhereOther, Cells };

class ServiceMaker {
public:
    explicit ServiceMaker(DemoWorld &world) : m_world(world), m_random(world.stream(10)) {}

    void make()
    {
        planProjectServices();
        planOtherServices();
        std::sort(m_slots.begin(), m_slots.end(),
                  [](const Slot &left, const Slot &right) { return left.date < right.date; });
        std::array<QList<int>, Cells> weights;
        for (const Slot &slot : std::as_const(m_slots))
            weights[cellOf(slot)].append(slot.weight);

        // All groups in the first three cells; women and children in the last, which brings their sum to its total.
        const int scale = m_world.options.scale;
        const qint64 county = qint64(m_random.between(326'200, 328'400)) * scale;
        const qint64 consultations = qint64(m_random.between(508'600, 514'000)) * scale;
        const qint64 beneficiaries = qint64(m_random.between(932'000, 937'500)) * scale;
        const qint64 countyConsultations = county * 54 / 100;
        m_people[CountyConsultation] = divided(countyConsultations, weights[CountyConsultation]);
        m_people[CountyOther] = divided(county - countyConsultations, weights[CountyOther]);
        m_people[ElsewhereConsultation] = divided(consultations - countyConsultations, weights[ElsewhereConsultation]);

        // Those outside the groups that the federation serves are few; drawn once, used in both rounds.
        m_otherPercent.reserve(m_slots.size());
        std::array<qsizetype, Cells> next{};
        qint64 counted = 0;
        for (const Slot &slot : std::as_const(m_slots)) {
            const int percent = m_random.weighted({60, 10, 10, 10, 6, 4});
            m_otherPercent.append(percent);
            const Cell cell = cellOf(slot);
            if (cell != ElsewhereOther) {
                const qint64 all = m_people[cell].at(next[cell]++);
                counted += all - all * percent / 100;
            }
        }
        m_people[ElsewhereOther] = divided(beneficiaries - counted, weights[ElsewhereOther]);
        save();
    }

private:
    Cell cellOf(const Slot &slot) const
    {
        const bool county = slot.project >= 0 && m_world.projects.at(slot.project).district >= 0;
        const bool consultation = kinds().at(slot.kind).consultation;
        return county ? (consultation ? CountyConsultation : CountyOther)
                      : (consultation ? ElsewhereConsultation : ElsewhereOther);
    }

    void addSlot(Slot slot, const QString &category)
    {
        slot.kind = m_random.weighted(kindWeights(category));
        const Kind &kind = kinds().at(slot.kind);
        slot.weight = m_random.between(kind.least, kind.greatest);
        m_slots.append(slot);
    }

    void planProjectServices()
    {
        for (int i = 0; i < m_world.projects.size(); ++i) {
            const DemoProject &project = m_world.projects.at(i);
            if (!project.carriedOut)
                continue;
            const QDate until = std::min(project.until, m_world.last);
            int count = project.district >= 0 ? m_random.between(22, 34) : m_random.between(42, 66);
            // Those that have just begun have less behind them.
            count = std::max<int>(6, count * int(project.from.daysTo(until)) / int(project.from.daysTo(project.until)));
            for (int n = 0; n < count * m_world.options.scale; ++n) {
                Slot slot;
                slot.project = i;
                slot.organization = project.organization;
                slot.district = m_random.pick(project.districts);
                slot.date = m_random.day(project.from, until);
                addSlot(slot, project.category);
            }
        }
    }

    void planOtherServices()
    {
        QList<QList<int>> here(m_world.districts.size());
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            if (!m_world.organizations.at(i).dissolved)
                here[m_world.organizations.at(i).district].append(i);
        }
        const QList<int> weights = m_world.districtWeights();
        const int count = 3200 * m_world.options.scale;
        for (int n = 0; n < count; ++n) {
            Slot slot;
            const int home = n < here.size() ? n : m_random.weighted(weights);
            slot.organization = m_random.pick(here.at(home));
            const DemoOrganization &organization = m_world.organizations.at(slot.organization);
            slot.district = m_random.chance(90) ? home : m_random.weighted(weights);
            const int year = 2017 + m_random.weighted({9, 14, 21, 24, 32});
            slot.date = m_random.day(QDate(year, 1, 8), QDate(year, 12, 28));
            if (slot.date < organization.linkedOn)
                slot.date = m_random.day(organization.linkedOn, m_world.last);
            addSlot(slot, organization.categories.first());
        }
    }

    void save()
    {
        std::array<qsizetype, Cells> next{};
        for (int i = 0; i < m_slots.size(); ++i) {
            const Slot &slot = m_slots.at(i);
            const Cell cell = cellOf(slot);
            const qint64 people = m_people[cell].at(next[cell]++);
            const qint64 others = people * m_otherPercent.at(i) / 100;
            // In the last cell the women and children were divided, the others come on top.
            const qint64 served = cell == ElsewhereOther ? people : people - others;
            saveOne(slot, served, others);
        }
    }

    void saveOne(const Slot &slot, qint64 served, qint64 others)
    {
        const Kind &kind = kinds().at(slot.kind);
        const int share = kind.childShare == 0 ? 0 : std::clamp(kind.childShare + m_random.between(-5, 5), 0, 100);
        const qint64 children = served * share / 100;
        const qint64 women = served - children;
        const qint64 all = served + others;
        const bool closedDown = slot.date >= QDate(2020, 2, 1) && slot.date <= QDate(2020, 4, 15);
        const bool online = m_random.chance(closedDown ? 84 : 9);
        const qint64 sessions = std::clamp<qint64>(all / (kind.key == u"legal_publicity" ? 260 : 55) + 1, 1, 24);

        Record record(u"service"_s);
        record.set(u"date"_s, iso(slot.date))
            .set(u"organization"_s, m_world.organizations.at(slot.organization).id)
            .set(u"district"_s, m_world.districts.at(slot.district).id)
            .set(u"kind"_s, kind.key)
            .set(u"online"_s, qlonglong(online))
            .set(u"women"_s, women)
            .set(u"children"_s, children)
            .set(u"others"_s, others)
            .set(u"sessions"_s, sessions);
        if (slot.project >= 0) {
            DemoProject &project = m_world.projects[slot.project];
            record.set(u"project"_s, project.id);
            project.women += women;
            project.children += children;
            project.others += others;
            project.services += int(sessions);
        }
        record.set(u"place"_s, online ? u"线上"_s : communityName(m_random));
        record.set(u"hours"_s, sessions * m_random.between(2, 6) * 5);
        if (m_random.chance(42))
            record.set(u"persons"_s, std::max<qint64>(1, all * m_random.between(52, 96) / 100));
        record.set(u"text"_s, m_random.pick(kind.texts));
        m_world.add(record);
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QList<Slot> m_slots;
    std::array<QList<qint64>, Cells> m_people;
    QList<int> m_otherPercent;
};

} // namespace

void makeServices(DemoWorld &world)
{
    ServiceMaker(world).make();
}

} // namespace moli
