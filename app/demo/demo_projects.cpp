// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_scoring.h"
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <QSet>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int carriedOut = 71;
constexpr int countyGovernment = 47;
constexpr int countyOther = 8;
constexpr int ofCounties = countyGovernment + countyOther;
constexpr int withDisputes = 38;
constexpr int excellentOnes = 9;

const QStringList &stageOrder()
{
    static const QStringList order{u"initiation"_s,     u"publication"_s, u"application"_s, u"selection"_s,
                                   u"implementation"_s, u"supervision"_s, u"evaluation"_s,  u"closed"_s};
    return order;
}

/// The first of each list are those that cases tell of.
QStringList themes(const QString &category)
{
    static const QHash<QString, QStringList>
        themes{{u"empowerment"_s,
                {u"巧手姐妹手工增收项目"_s, u"家政女工技能提升项目"_s, u"海岛渔家妇女增收项目"_s,
                 u"返乡妇女电商赋能计划"_s, u"女性创业伙伴计划"_s}},
               {u"child_care"_s,
                {u"四点半课堂"_s, u"女童自护成长课堂"_s, u"乡村儿童阅读角项目"_s, u"流动儿童城市融入计划"_s,
                 u"留守儿童周末陪伴项目"_s}},
               {u"in_difficulty"_s,
                {u"单亲母亲互助项目"_s, u"残障儿童家庭喘息服务"_s, u"两癌妇女暖心陪伴项目"_s,
                 u"困境家庭一户一策帮扶项目"_s, u"失独家庭抱团取暖项目"_s}},
               {u"legal_rights"_s,
                {u"家事调解驿站"_s, u"普法进村居项目"_s, u"反家暴联动支持项目"_s, u"婚姻家庭纠纷调解项目"_s,
                 u"善意抚养支持项目"_s, u"妇女维权法律服务项目"_s}},
               {u"family_education"_s,
                {u"隔代教养支持项目"_s, u"父亲参与计划"_s, u"青春期亲子沟通项目"_s, u"智慧父母成长营"_s,
                 u"家长课堂进社区"_s}},
               {u"family_services"_s,
                {u"家庭心理支持热线"_s, u"邻里互助家庭服务站"_s, u"婚姻辅导进社区项目"_s, u"新婚家庭适应计划"_s,
                 u"家庭照护者关怀项目"_s}}};
    return themes.value(category);
}

QString summaryOf(const QString &category)
{
    static const QHash<QString, QString>
        summaries{{u"empowerment"_s, u"以技能培训、师傅带徒和订单对接帮助妇女在家门口增收。"_s},
                  {u"child_care"_s, u"在放学后和假期为儿童提供安全、有趣、有人陪伴的去处。"_s},
                  {u"in_difficulty"_s, u"为困境妇女儿童建立一户一档，提供走访、资源链接与长期陪伴。"_s},
                  {u"legal_rights"_s, u"以咨询、调解、普法三线并进，把矛盾化解在家门口。"_s},
                  {u"family_education"_s, u"以课堂、小组和个案支持家长科学育儿。"_s},
                  {u"family_services"_s, u"以心理支持与邻里互助增进家庭和睦。"_s}};
    return summaries.value(category);
}

class ProjectMaker {
public:
    explicit ProjectMaker(DemoWorld &world) : m_world(world), m_random(world.stream(8)) {}

    void make()
    {
        planCarriedOut();
        planOthers();
        chooseExcellent();
        for (int i = 0; i < m_world.projects.size(); ++i)
            save(i);
    }

private:
    struct Plan {
        QString purchase;
        bool county = false;
        bool recommended = false;
        bool singleSource = false;
    };

    void planCarriedOut()
    {
        QList<Plan> plans;
        for (int i = 0; i < carriedOut; ++i) {
            Plan plan;
            plan.county = i < ofCounties;
            plan.purchase = i < countyGovernment ? u"government"_s
                : i < ofCounties
                ? (i % 2 == 0 ? u"philanthropy"_s : u"federation"_s)
                : QStringList{u"government"_s, u"philanthropy"_s, u"government"_s, u"federation"_s}.at(i % 4);
            plan.singleSource = plan.purchase == u"federation" || (i < countyGovernment && i % 6 == 5);
            plans.append(plan);
        }
        plans = m_random.shuffled(plans);

        QStringList categories;
        const QList<std::pair<QString, int>> counts{{u"legal_rights"_s, 17},     {u"family_services"_s, 13},
                                                    {u"family_education"_s, 13}, {u"in_difficulty"_s, 11},
                                                    {u"child_care"_s, 9},        {u"empowerment"_s, 8}};
        for (const auto &[category, count] : counts)
            categories += QStringList(count, category);
        categories = m_random.shuffled(categories);

        QList<int> countyWeights;
        QList<int> cityWeights;
        for (const Plan &plan : std::as_const(plans))
            (plan.county ? countyWeights : cityWeights).append(m_random.between(60, 140));
        // In thousands of yuan; a little above what was published.
        QList<qint64> countyAmounts = divided(m_random.between(3040, 3060), countyWeights);
        QList<qint64> cityAmounts = divided(m_random.between(2980, 3000), cityWeights);

        const QList<int> perYear{7, 11, 14, 18, 21};
        QHash<QString, int> disputes{{u"legal_rights"_s, 17},
                                     {u"family_services"_s, 13},
                                     {u"family_education"_s, 5},
                                     {u"in_difficulty"_s, 3}};
        static_assert(17 + 13 + 5 + 3 == withDisputes);
        int year = 2017;
        int inYear = 0;
        int county = 0;
        for (int i = 0; i < plans.size(); ++i) {
            if (inYear == perYear.at(year - 2017)) {
                ++year;
                inYear = 0;
            }
            const Plan &plan = plans.at(i);
            DemoProject project;
            project.category = categories.at(i);
            project.carriedOut = true;
            project.year = year;
            project.stage = stageOf(year, inYear);
            project.disputes = disputes[project.category]-- > 0;
            project.amount = yuan(1000) * (plan.county ? countyAmounts : cityAmounts).takeFirst();
            place(project, plan.county, plan.county ? county++ : -1);
            setDates(project);
            m_world.projects.append(project);
            m_plans.append(plan);
            ++inYear;
        }
    }

    static QString stageOf(int year, int inYear)
    {
        if (year < 2021 || inYear < 6)
            return u"closed"_s;
        return inYear < 10 ? u"evaluation"_s : (inYear < 15 ? u"supervision"_s : u"implementation"_s);
    }

    /// Projects that aren't (yet) carried out; none of them a county's government purchase, so that that figure stays.
    void planOthers()
    {
        const QStringList stages{u"initiation"_s,  u"initiation"_s,  u"publication"_s, u"publication"_s,
                                 u"application"_s, u"application"_s, u"selection"_s,   u"selection"_s,
                                 u"cancelled"_s,   u"cancelled"_s};
        const QStringList categories{u"empowerment"_s, u"family_education"_s, u"child_care"_s, u"family_services"_s,
                                     u"in_difficulty"_s};
        for (int i = 0; i < stages.size(); ++i) {
            Plan plan;
            plan.county = i % 2 == 0;
            plan.purchase = plan.county ? u"philanthropy"_s : u"government"_s;
            DemoProject project;
            project.category = categories.at(i % categories.size());
            project.stage = stages.at(i);
            project.year = project.stage == u"cancelled" ? 2020 : 2021;
            project.amount = yuan(10'000) * m_random.between(4, 15);
            place(project, plan.county, plan.county ? m_random.below(13) : -1);
            if (project.stage == u"publication") {
                project.published = QDate(2021, 12, 13).addDays(i);
                project.deadline = QDate(2022, 1, 10);
            } else if (project.stage == u"application") {
                project.published = QDate(2021, 11, 29).addDays(i);
                project.deadline = QDate(2022, 1, 6);
            } else if (project.stage == u"selection") {
                project.published = QDate(2021, 11, 8);
                project.deadline = QDate(2021, 12, 10);
            } else if (project.stage == u"cancelled") {
                project.published = QDate(2020, 1, 14);
                project.deadline = QDate(2020, 2, 10);
            }
            m_world.projects.append(project);
            m_plans.append(plan);
        }
    }

    void place(DemoProject &project, bool county, int countyNumber)
    {
        if (county) {
            const int count = int(m_world.districts.size());
            project.district = countyNumber < 2 * count ? countyNumber % count
                                                        : m_random.weighted(m_world.districtWeights());
            project.districts = {project.district};
            project.officeId = m_world.districts.at(project.district).officeId;
            project.officeName = m_world.districts.at(project.district).officeName;
            return;
        }
        QList<int> all;
        for (int i = 0; i < m_world.districts.size(); ++i)
            all.append(i);
        project.districts = m_random.some(all, m_random.between(3, 7));
        std::sort(project.districts.begin(), project.districts.end());
        project.officeId = m_world.cityOffice;
        project.officeName = m_world.cityOfficeName;
    }

    void setDates(DemoProject &project)
    {
        const int year = project.year;
        const bool late = project.stage == u"implementation" || project.stage == u"supervision";
        project.published = late ? m_random.day(QDate(year, 5, 20), QDate(year, 6, 30))
                                 : m_random.day(QDate(year, 2, 20), QDate(year, 3, year == 2021 ? 12 : 31));
        project.deadline = project.published.addDays(m_random.between(18, 25));
        // Scoring, decision, publicity of seven days, then the contract.
        project.contractOn = project.deadline.addDays(m_random.between(20, 28));
        project.from = project.contractOn.addDays(m_random.between(1, 8));
        int days = m_random.between(150, 205);
        if (year == 2021)
            days = project.stage == u"closed" ? m_random.between(105, 130)
                                              : (late ? m_random.between(210, 300) : m_random.between(150, 175));
        project.until = project.from.addDays(days);
        if (project.stage == u"closed")
            project.closedOn = project.until.addDays(m_random.between(38, 52));
    }

    void chooseExcellent()
    {
        QList<int> closed;
        for (int i = 0; i < m_world.projects.size(); ++i) {
            if (m_world.projects.at(i).stage == u"closed" && m_world.projects.at(i).year >= 2018)
                closed.append(i);
        }
        const QList<int> recommended = m_random.some(closed, 2 * excellentOnes - 2);
        for (int i = 0; i < recommended.size(); ++i) {
            m_plans[recommended.at(i)].recommended = true;
            m_world.projects[recommended.at(i)].excellent = i < excellentOnes;
        }
    }

    /// Organizations that may apply, best suited first: registered, of the field, nearby.
    QList<int> applicants(const DemoProject &project)
    {
        QList<std::pair<int, int>> suited;
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            const DemoOrganization &organization = m_world.organizations.at(i);
            if (organization.dissolved || organization.linkedOn > project.published)
                continue;
            int distance = m_random.below(4);
            distance += organization.form == u"community_group" ? 40 : 0;
            distance += organization.registeredOn.isValid() && organization.registeredOn <= project.published ? 0 : 30;
            distance += organization.categories.contains(project.category) ? 0 : 6;
            distance += project.districts.contains(organization.district) ? 0 : 12;
            distance += 2 * m_wins.value(i);
            suited.append({distance, i});
        }
        std::stable_sort(suited.begin(), suited.end(),
                         [](const auto &left, const auto &right) { return left.first < right.first; });
        QList<int> indexes;
        for (int i = 0; i < 5 && i < suited.size(); ++i)
            indexes.append(suited.at(i).second);
        return indexes;
    }

    /// Each theme in its turn, under a name of its own.
    QString freshTitle(const DemoProject &project)
    {
        const QStringList list = themes(project.category);
        const QString &theme = list.at(m_perCategory[project.category]++ % list.size());
        for (int attempt = 0;; ++attempt) {
            QString title = u"“"_s;
            title += organizationWord(m_random);
            title += attempt > 60 ? QString::number(attempt) : QString();
            title += u"”"_s;
            title += theme;
            if (!m_titles.contains(title)) {
                m_titles.insert(title);
                return title;
            }
        }
    }

    void save(int index)
    {
        DemoProject &project = m_world.projects[index];
        const Plan &plan = m_plans.at(index);
        const int number = ++m_numbers[project.year];
        project.code = u"XM%1-%2"_s.arg(project.year).arg(number, 3, 10, QChar(u'0'));
        project.title = freshTitle(project);
        QStringList districts;
        for (const int district : std::as_const(project.districts))
            districts.append(m_world.districts.at(district).id);

        Record record(u"project"_s);
        record.set(u"code"_s, project.code)
            .set(u"title"_s, project.title)
            .set(u"category"_s, project.category)
            .set(u"purchase"_s, plan.purchase)
            .set(u"office"_s, project.officeId)
            .set(u"year"_s, qlonglong(project.year))
            .set(u"budget"_s, (project.amount + yuan(4999)) / yuan(5000) * yuan(5000))
            .set(u"districts"_s, districts)
            .set(u"involves_disputes"_s, qlonglong(project.disputes))
            .set(u"summary"_s, summaryOf(project.category))
            .set(u"stage"_s, project.stage)
            .set(u"published_on"_s, iso(project.published))
            .set(u"deadline"_s, iso(project.deadline));
        if (project.published.isValid())
            record.set(u"call_text"_s,
                       QString(u"面向依法登记的女性社会组织公开征集“"_s + categoryLabel(project.category)
                               + u"”类服务项目，请于截止日前报送申报书与资质材料。"_s));
        if (project.stage == u"cancelled")
            record.set(u"cancel_reason"_s, u"受疫情影响，线下服务无法开展，预算调整用于防疫。"_s);
        if (plan.recommended)
            record.set(u"recommended"_s, 1LL);
        if (project.excellent)
            record.set(u"excellent"_s, 1LL);

        const bool selected = project.stage == u"selection";
        QList<int> candidates;
        if (project.carriedOut || selected || project.stage == u"application")
            candidates = applicants(project);
        if (plan.singleSource)
            record.set(u"single_source_reason"_s,
                       plan.purchase == u"federation" ? u"妇联自办项目，委托长期合作的组织承办。"_s
                                                      : u"金额在限额以下，区域内仅一家组织具备服务条件。"_s);
        candidates = candidates.mid(0, plan.singleSource ? 1 : m_random.between(2, 4));

        QList<DemoScoring> scorings;
        if (!candidates.isEmpty() && !plan.singleSource && project.stage != u"application")
            scorings = score(candidates);
        if (project.carriedOut) {
            project.organization = candidates.first();
            ++m_wins[project.organization];
            const DemoOrganization &winner = m_world.organizationOf(project);
            const QDate decided = project.deadline.addDays(8);
            record.set(u"publicity_from"_s, iso(decided.addDays(1)))
                .set(u"publicity_until"_s, iso(decided.addDays(8)))
                .set(u"organization"_s, winner.id)
                .set(u"contract_number"_s, u"HT%1-%2"_s.arg(project.year).arg(number, 3, 10, QChar(u'0')))
                .set(u"contract_signed_on"_s, iso(project.contractOn))
                .set(u"amount"_s, project.amount)
                .set(u"from"_s, iso(project.from))
                .set(u"until"_s, iso(project.until))
                .set(u"manager"_s, winner.head);
            record.set(u"phone"_s, m_world.phone(m_random));
        }
        project.id = m_world.add(record);
        saveApplications(project, candidates, scorings);
        saveStages(project);
    }

    /// The marks of all applicants, so drawn that the first one wins.
    QList<DemoScoring> score(QList<int> &candidates)
    {
        const DemoScheme &scheme = m_world.schemes[u"application"_s];
        QList<DemoScoring> scorings;
        for (int i = 0; i < candidates.size(); ++i)
            scorings.append(drawScores(m_random, scheme, 3, m_random.between(68, 94), i == 1 && m_random.chance(12)));
        std::stable_sort(scorings.begin(), scorings.end(), [](const DemoScoring &left, const DemoScoring &right) {
            return std::pair(left.average, left.tieBreak) > std::pair(right.average, right.tieBreak);
        });
        return scorings;
    }

    void saveApplications(const DemoProject &project, const QList<int> &candidates, const QList<DemoScoring> &scorings)
    {
        const DemoScheme &scheme = m_world.schemes[u"application"_s];
        const bool early = project.stage == u"application";
        for (int i = 0; i < candidates.size(); ++i) {
            const QDate submitted = m_random.day(project.published.addDays(4), early ? m_world.last : project.deadline);
            const bool undecided = early || project.stage == u"selection";
            Record record(u"application"_s);
            record.set(u"project"_s, project.id)
                .set(u"organization"_s, m_world.organizations.at(candidates.at(i)).id)
                .set(u"submitted_on"_s, iso(submitted))
                .set(u"requested_amount"_s, project.amount - yuan(500) * m_random.below(6))
                .set(u"plan"_s, u"摸排需求、组建团队、分三阶段实施，每月报送进度，期末开展满意度回访。"_s)
                .set(u"form_check"_s, early ? u"pending"_s : u"passed"_s);
            if (!undecided) {
                record.set(u"decision"_s, i == 0 ? u"won"_s : (i == 1 ? u"reserve"_s : u"lost"_s))
                    .set(u"decided_on"_s, iso(project.deadline.addDays(8)));
            }
            if (i < scorings.size())
                record.set(u"average_score"_s, scorings.at(i).average).set(u"rank"_s, qlonglong(i + 1));
            const QString id = m_world.add(record);
            if (i < scorings.size())
                saveScores(m_world, scheme, scorings.at(i), u"application"_s, id, project.deadline.addDays(6));
        }
        // Now and then somebody fails the form check and is scored by nobody.
        if (!scorings.isEmpty() && m_random.chance(30))
            saveFailed(project, candidates);
    }

    void saveFailed(const DemoProject &project, const QList<int> &candidates)
    {
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            const int index = int((i + project.amount / yuan(1000)) % m_world.organizations.size());
            const DemoOrganization &organization = m_world.organizations.at(index);
            if (candidates.contains(index) || organization.dissolved || organization.linkedOn > project.published)
                continue;
            m_world.add(Record(u"application"_s)
                            .set(u"project"_s, project.id)
                            .set(u"organization"_s, organization.id)
                            .set(u"submitted_on"_s, iso(project.deadline))
                            .set(u"requested_amount"_s, project.amount)
                            .set(u"form_check"_s, u"failed"_s)
                            .set(u"form_check_reason"_s, u"缺少上年度财务报表，未在补正期内提交。"_s));
            return;
        }
    }

    void saveStages(const DemoProject &project)
    {
        QList<QDate> dates{project.published.isValid() ? project.published.addDays(-m_random.between(12, 30))
                                                       : m_random.day(QDate(2021, 12, 1), m_world.last),
                           project.published,
                           project.published.addDays(1),
                           project.deadline.addDays(1),
                           project.contractOn,
                           project.from.addDays(45),
                           project.until.addDays(4),
                           project.closedOn};
        const bool cancelled = project.stage == u"cancelled";
        const qsizetype reached = cancelled ? 2 : stageOrder().indexOf(project.stage);
        for (qsizetype i = 0; i <= reached; ++i)
            saveStage(project, stageOrder().at(i), i > 0 ? stageOrder().at(i - 1) : QString(), dates.at(i), QString());
        if (cancelled)
            saveStage(project, u"cancelled"_s, stageOrder().at(reached), QDate(2020, 2, 24),
                      u"受疫情影响，线下服务无法开展，预算调整用于防疫。"_s);
    }

    void saveStage(const DemoProject &project, const QString &stage, const QString &from, QDate on,
                   const QString &reason)
    {
        m_world.add(
            Record(u"stage_entry"_s)
                .set(u"project"_s, project.id)
                .set(u"stage"_s, stage)
                .set(u"from_stage"_s, from)
                .set(u"entered_on"_s, iso(on))
                .set(u"by"_s,
                     project.district < 0 ? m_world.operators.at(0) : m_world.operators.at(3 + project.district % 13))
                .set(u"reason"_s, reason));
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QList<Plan> m_plans;
    QHash<int, int> m_wins;
    QHash<int, int> m_numbers;
    QHash<QString, int> m_perCategory;
    QSet<QString> m_titles;
};

} // namespace

void makeProjects(DemoWorld &world)
{
    ProjectMaker(world).make();
}

} // namespace moli
