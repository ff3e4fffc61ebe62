// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>
#include <optional>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int opinions = 372;

struct Survey {
    QString id;
    QDate from;
    QDate until;
    std::optional<int> place; ///< of a county's survey: its district
};

QList<Survey> addSurveys(DemoWorld &world, DemoRandom &random)
{
    struct Text {
        QString title;
        QString method;
        QString findings;
    };
    static const QList<Text> texts{
        {u"妇女儿童服务需求网络问卷"_s, u"online_questionnaire"_s,
         u"需求最集中的三项为家庭教育指导、婚姻调适、课后托管。"_s},
        {u"妇联大调研月：基层走访"_s, u"research_month"_s, u"村居普遍缺少专业社工，希望项目向山区县延伸。"_s},
        {u"困境家庭入户走访"_s, u"visit"_s, u"单亲家庭最需要稳定的托管与就业信息。"_s},
        {u"女性社会组织负责人座谈"_s, u"meeting"_s, u"组织希望延长项目周期、增加财务培训。"_s},
    };
    QList<Survey> surveys;
    for (int i = 0; i < 16; ++i) {
        const Text &text = texts.at(i % texts.size());
        const int year = 2017 + i * 5 / 16;
        const bool city = i % 2 == 0;
        const int place = random.weighted(world.districtWeights());
        const DemoDistrict &district = world.districts.at(place);
        Survey survey;
        if (!city)
            survey.place = place;
        survey.from = random.day(QDate(year, 3, 1), QDate(year, 10, 20));
        survey.until = survey.from.addDays(text.method == u"meeting" ? 0 : random.between(12, 40));
        QString title = u"%1 年"_s.arg(year);
        title += city ? u"福州市"_s : district.name;
        title += text.title;
        Record record(u"survey"_s);
        record.set(u"title"_s, title)
            .set(u"method"_s, text.method)
            .set(u"from"_s, iso(survey.from))
            .set(u"until"_s, iso(survey.until))
            .set(u"office"_s, city ? world.cityOffice : district.officeId)
            .set(u"findings"_s, text.findings);
        if (text.method == u"online_questionnaire" || text.method == u"research_month") {
            const int out = random.between(6, 30) * 50;
            record.set(u"questionnaires_out"_s, qlonglong(out))
                .set(u"questionnaires_back"_s, qlonglong(out * random.between(71, 96) / 100));
        }
        survey.id = world.add(record);
        surveys.append(survey);
    }
    return surveys;
}

struct OpinionText {
    QString category;
    QString text;
    QString answer;
};

const QList<OpinionText> &opinionTexts()
{
    static const QList<OpinionText> texts{
        {u"employment"_s, u"希望多办短视频和电商培训，最好有人带着做。"_s,
         u"已列入下季度赋能训练营课程，实行师傅带徒。"_s},
        {u"employment"_s, u"家门口的来料加工信息少，想要一个发布渠道。"_s, u"已与孵化组织共建信息群，每周发布。"_s},
        {u"rights"_s, u"遇到家暴不知道找谁，希望流程讲清楚。"_s, u"已印制求助流程卡，发放到村居妇女之家。"_s},
        {u"rights"_s, u"离婚后抚养费拖欠，希望有人帮忙调解。"_s, u"已转介所在地调解项目，由调解员跟进。"_s},
        {u"family"_s, u"婆媳同住矛盾多，想参加沟通课。"_s, u"已纳入家庭服务站小组活动。"_s},
        {u"family"_s, u"希望周末也有婚姻辅导，平时上班没空。"_s, u"已增设周六上午时段。"_s},
        {u"children"_s, u"放学到下班这段时间孩子没人管。"_s, u"已协调社区开设四点半课堂。"_s},
        {u"children"_s, u"暑假希望有安全的托管点。"_s, u"已在六个社区设立假期托管点。"_s},
        {u"in_difficulty"_s, u"残疾孩子家长很累，希望有人能替一天。"_s, u"已试点喘息服务，每户每月两次。"_s},
        {u"in_difficulty"_s, u"两癌治疗后复查费用压力大。"_s, u"已协助申请救助金并链接保险。"_s},
        {u"health"_s, u"希望有免费的心理咨询，能匿名。"_s, u"已开通心理支持热线，可匿名预约。"_s},
        {u"health"_s, u"更年期妇女情绪问题没人关注。"_s, u"已安排专题讲座与小组。"_s},
        {u"organizations"_s, u"我们组织没有会计，报销总被退回。"_s, u"已举办财务规范培训，并配备财务导师。"_s},
        {u"organizations"_s, u"希望基地工位多开放一些。"_s, u"已新增共享工位六个。"_s},
        {u"projects"_s, u"项目周期太短，刚熟悉就结束了。"_s, u"下一年度将试点两年期项目。"_s},
        {u"projects"_s, u"拨款到账慢，志愿者补贴垫付压力大。"_s, u"已优化流程，首期款在合同签订后十五日内拨付。"_s},
        {u"other"_s, u"活动通知希望提前一周发。"_s, u"已改为提前十天在群内发布。"_s},
    };
    return texts;
}

void addOpinions(DemoWorld &world, DemoRandom &random, const QList<Survey> &surveys)
{
    static const QStringList groups{u"women"_s,        u"parents"_s,          u"children"_s,         u"in_difficulty"_s,
                                    u"organization"_s, u"community_worker"_s, u"federation_cadre"_s, u"other"_s};
    for (int i = 0; i < opinions; ++i) {
        const OpinionText &text = random.pick(opinionTexts());
        const int drawn = random.below(int(surveys.size()));
        const Survey &survey = surveys.at(i < 13 ? drawn / 2 * 2 : drawn); // the even ones are the city's
        const bool surveyed = random.chance(82);
        const QDate date = surveyed ? random.day(survey.from, survey.until) : random.day(world.first, world.last);
        // A county asks its own people; the first thirteen make sure that no district is without an opinion.
        const int anywhere = i < 13 ? i : random.weighted(world.districtWeights());
        const bool ofCounty = surveyed && survey.place;
        const int place = ofCounty ? *survey.place : anywhere;
        Record record(u"opinion"_s);
        record.set(u"date"_s, iso(date))
            .set(u"district"_s, world.districts.at(place).id)
            .set(u"category"_s, text.category)
            .set(u"text"_s, text.text);
        if (surveyed)
            record.set(u"survey"_s, survey.id);
        const bool byOrganization = text.category == u"organizations" || text.category == u"projects";
        record.set(u"from_whom"_s,
                   byOrganization ? u"organization"_s : groups.at(random.weighted({34, 24, 4, 14, 4, 12, 6, 2})));
        // What is recent is still on somebody's desk.
        const QDate answered = date.addDays(random.between(4, 40));
        const bool recent = date > QDate(2021, 10, 1);
        const int handling = recent ? random.weighted({3, 4, 2, 1}) : random.weighted({0, 1, 60, 39});
        static const QStringList states{u"open"_s, u"assigned"_s, u"answered"_s, u"adopted"_s};
        record.set(u"handling"_s, answered > world.last && handling > 1 ? u"assigned"_s : states.at(handling));
        if (handling > 0)
            record.set(u"handled_by"_s, world.districts.at(place).officeName).set(u"due_on"_s, iso(date.addDays(45)));
        if (handling > 1 && answered <= world.last)
            record.set(u"answered_on"_s, iso(answered)).set(u"answer"_s, text.answer);
        world.add(record);
    }
}

class FundingMaker {
public:
    explicit FundingMaker(DemoWorld &world) : m_world(world), m_random(world.stream(13)) {}

    void make()
    {
        for (const DemoProject &project : std::as_const(m_world.projects)) {
            if (project.carriedOut)
                fund(project);
        }
        const QStringList own{u"government"_s, u"federation"_s, u"lottery"_s};
        // Of the counties, beside their projects; together with those a little above what was published.
        spread(m_random.between(572, 588), 39, own, [this](int i) { return i % 13; });
        spread(m_random.between(900, 1100), 30, own, [](int) { return -1; });
        spread(m_random.between(300, 380), 24, {u"donation"_s}, [](int) { return -1; });
        spread(m_random.between(40, 60), 5, {u"other"_s}, [](int) { return -1; });
        fundTownships();
    }

private:
    void fund(const DemoProject &project)
    {
        static const QHash<QString, QStringList> sources{{u"county"_s,
                                                          {u"government"_s, u"federation"_s, u"lottery"_s}},
                                                         {u"city"_s, {u"government"_s, u"lottery"_s, u"donation"_s}}};
        const QStringList &list = sources[project.district < 0 ? u"city"_s : u"county"_s];
        const int parts = m_random.chance(45) ? 2 : 1;
        const QList<qint64> amounts = divided(project.amount / yuan(100),
                                              parts == 2 ? QList<int>{7, 3} : QList<int>{1});
        // The city's money counts where its project works.
        const int place = project.district < 0 ? project.districts.value(0, -1) : project.district;
        for (int i = 0; i < parts; ++i) {
            add(project.contractOn.addDays(-m_random.between(1, 12)), project.officeId,
                place < 0 ? m_world.cityDistrict : m_world.districts.at(place).id,
                i == 0 ? list.first() : list.at(m_random.between(1, 2)), yuan(100) * amounts.at(i), u"项目经费"_s,
                project.id);
        }
    }

    /// In thousands of yuan, divided over the years. `place` gives the county's index or -1 for the city.
    void spread(int thousands, int count, const QStringList &sources, const std::function<int(int)> &place)
    {
        static const QStringList uses{u"孵化基地运维"_s,     u"女性社会组织培训"_s, u"妇女之家建设"_s,
                                      u"困境妇女儿童慰问"_s, u"家庭教育公共服务"_s, u"志愿服务保障"_s};
        QList<int> weights;
        for (int i = 0; i < count; ++i)
            weights.append(m_random.between(40, 120));
        const QList<qint64> amounts = divided(thousands, weights);
        for (int i = 0; i < count; ++i) {
            const int year = 2017 + i % 5;
            const int county = place(i);
            const QDate date = m_random.day(QDate(year, 2, 1), QDate(year, 11, 30));
            const QString &source = m_random.pick(sources);
            add(date, county < 0 ? m_world.cityOffice : m_world.districts.at(county).officeId,
                county < 0 ? m_world.cityDistrict : m_world.districts.at(county).id, source, yuan(1000) * amounts.at(i),
                m_random.pick(uses), {});
        }
    }

    void fundTownships()
    {
        for (int i = 0; i < m_world.townshipOffices.size(); ++i) {
            const DemoDistrict &district = m_world.districts.at(i / 2);
            const int year = m_random.between(2017, 2021);
            const QDate date = m_random.day(QDate(year, 3, 1), QDate(year, 12, 1));
            add(date, m_world.townshipOffices.at(i), district.id, u"federation"_s,
                yuan(100) * m_random.between(20, 120), u"妇女之家活动"_s, {});
        }
    }

    void add(QDate date, const QString &office, const QString &district, const QString &source, qint64 amount,
             const QString &use, const QString &project)
    {
        static const QStringList donors{u"茉香茶业（虚构）"_s, u"海丝文创（虚构）"_s, u"榕城爱心企业联盟（虚构）"_s,
                                        u"一群不愿留名的姐妹"_s};
        Record record(u"funding"_s);
        record.set(u"date"_s, iso(date))
            .set(u"office"_s, office)
            .set(u"district"_s, district)
            .set(u"source"_s, source)
            .set(u"amount"_s, amount)
            .set(u"use"_s, use)
            .set(u"project"_s, project)
            .set(u"voucher_number"_s, u"收-%1-%2"_s.arg(date.year()).arg(++m_vouchers, 4, 10, QChar(u'0')));
        if (source == u"donation")
            record.set(u"donor"_s, m_random.pick(donors));
        m_world.add(record);
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    int m_vouchers = 0;
};

} // namespace

void makeSurveys(DemoWorld &world)
{
    DemoRandom random = world.stream(12);
    addOpinions(world, random, addSurveys(world, random));
}

void makeFunding(DemoWorld &world)
{
    FundingMaker(world).make();
}

} // namespace moli
