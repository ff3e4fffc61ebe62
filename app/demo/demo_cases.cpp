// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_case_themes.h"
#include "app/demo/demo_scoring.h"
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QString paragraphBreak = u"\n\n"_s;

/// Fills {organization}, {place}, … in a sentence that stands around the story and gives its facts.
class Facts {
public:
    Facts(const DemoWorld &world, const DemoCaseTheme &theme, const DemoProject &project)
    {
        QStringList places;
        for (const int district : project.districts.mid(0, 3))
            places.append(world.districts.at(district).name);
        const qint64 all = project.women + project.children + project.others;
        m_values = {{u"{organization}"_s, world.organizationOf(project).name},
                    {u"{office}"_s, project.officeName},
                    {u"{place}"_s, places.join(u"、"_s) + (project.districts.size() > 3 ? u"等地"_s : QString())},
                    {u"{group}"_s, theme.group},
                    {u"{project}"_s, project.title},
                    {u"{from}"_s, project.from.toString(u"yyyy年M月"_s)},
                    {u"{until}"_s, project.until.toString(u"yyyy年M月"_s)},
                    {u"{sessions}"_s, QString::number(project.services)},
                    {u"{women}"_s, QString::number(project.women)},
                    {u"{children}"_s, QString::number(project.children)},
                    {u"{all}"_s, QString::number(all)},
                    {u"{resolved}"_s, QString::number(project.resolved)},
                    {u"{asked}"_s, QString::number(60 + all % 160)},
                    {u"{staff}"_s, QString::number(3 + all % 5)},
                    {u"{volunteers}"_s, QString::number(16 + all % 31)}};
    }
    [[nodiscard]] QString in(QString sentence) const
    {
        for (auto value = m_values.begin(); value != m_values.end(); ++value)
            sentence.replace(value.key(), value.value());
        return sentence;
    }

private:
    QHash<QString, QString> m_values;
};

// Ten of each, so that no two cases of one book share one.
const QStringList &openings()
{
    static const QStringList list{
        u"{from}，由{office}支持的{project}在{place}启动，承办组织是{organization}，服务对象为{group}。"_s,
        u"{project}立项于一次普通的走访。{office}把群众的话带了回来，{organization}接过任务，从{from}起在{place}开展服务。"_s,
        u"在{place}，{group}的处境长期受到{office}关注。{from}，{organization}通过遴选承接{project}，服务由此展开。"_s,
        u"{organization}扎根{place}多年。{from}，团队带着对{group}的了解申报并承接了{office}的{project}。"_s,
        u"本案例来自{place}。项目名为{project}，{from}开始，{until}结束，由{organization}实施。"_s,
        u"{office}在需求调查中发现，{group}是{place}亟待关注的人群，遂于{from}委托{organization}实施{project}。"_s,
        u"{from}的一场评审会上，{organization}以{project}获得专家一致认可，服务地点选在{place}。"_s,
        u"故事发生在{place}，主角是{group}。{organization}承接{office}的{project}，从{from}走到{until}。"_s,
        u"{project}是{office}服务项目的一项，由{organization}在{place}落地，服务期自{from}至{until}。"_s,
        u"从{from}开始，{organization}的{staff}名专职社工走进{place}，为{group}实施{project}。"_s};
    return list;
}

const QStringList &partners()
{
    static const QStringList list{
        u"项目由{office}统筹，村居妇联负责发动，{organization}负责专业服务，每月碰头一次，问题当场商定。"_s,
        u"{organization}与{place}的妇女之家共用场地、共建队伍，学校、卫生院、司法所按需加入，形成一张看得见的合作网。"_s,
        u"立项之初，{office}就明确“群众点单、组织接单、妇联督单”的分工，{organization}据此排出全年日程。"_s,
        u"承办团队大多在本地生活，懂方言、熟人情。{organization}把办公点设在妇女之家，让群众推门就能找到人。"_s,
        u"选题来自群众，方案听取专家，过程接受监督。{organization}在实施前公示了服务清单、联系人和投诉电话。"_s,
        u"项目被纳入{office}年度重点工作，{organization}每季度向妇女议事会报告一次进展，听取意见后再调整。"_s,
        u"{organization}曾在孵化基地接受培育，导师团队全程跟进，帮助把一腔热情变成可执行的计划。"_s,
        u"启动会上，{office}、村居干部和{organization}签下责任清单，谁发动、谁服务、谁回访，一一写明。"_s,
        u"{place}的妇联执委按片区认领联络任务，{organization}提供培训和表单，避免服务停留在纸面。"_s,
        u"围绕同一群人，{office}整合了培训、场地和志愿力量，{organization}则负责把零散的资源串成一条服务线。"_s};
    return list;
}

const QStringList &surveys()
{
    static const QStringList
        list{u"{organization}以问卷和面谈方式访问了{asked}位{group}，并与村居干部、学校和卫生院交叉核实。"_s,
             u"启动前，{organization}的社工用三周时间完成{asked}份需求问卷、九场座谈。"_s,
             u"需求评估贯穿始终：{organization}入户{asked}次，随做随记，按月更新。"_s,
             u"{organization}调阅以往服务记录，又补充访谈{asked}人，形成需求清单。"_s,
             u"{asked}张愿望卡、六次小组讨论，让{organization}对需求的认识一点点清晰。"_s,
             u"{organization}邀请{group}自己画“一天的时间轴”，{asked}张时间轴成为评估的起点。"_s,
             u"{organization}采用观察、访谈、问卷三种方法开展评估，有效样本{asked}份。"_s,
             u"妇女之家的议事会开了四次，{asked}人次发言，{organization}将记录整理为三类需求。"_s,
             u"为避免先入为主，{organization}先跟访两周再提问，共完成{asked}份个人访谈。"_s,
             u"结合大调研走访，{organization}从{asked}条意见中归纳出共性问题。"_s};
    return list;
}

const QStringList &supports()
{
    static const QStringList list{
        u"专业督导由高校社工教师和资深实务工作者共同承担，{organization}每月提交一份个案或小组记录，逐条点评、逐条改进。"_s,
        u"为保证质量，{organization}建立了服务标准卡：事前有计划、事中有记录、事后有回访，缺一项不予归档。"_s,
        u"全程遵循自愿、保密、不伤害三项原则，{organization}与每位志愿者签订保密承诺，涉及隐私的材料专柜存放。"_s,
        u"方法并非一成不变。{organization}每季度邀请服务对象代表打分提意见，得分最低的环节下一季度优先改。"_s,
        u"在理论上，{organization}综合运用优势视角与社区支持网络，相信改变的力量首先在{group}自己身上。"_s,
        u"{organization}把志愿者分为陪伴、讲授、后勤三类，分别培训、分别考核，让合适的人做合适的事。"_s,
        u"每个环节都配有一页纸的操作指引，新人照着就能上手，这也是{organization}能在{place}同步推开的原因。"_s,
        u"对服务中发现的高风险情形，{organization}设有二十四小时报告与转介流程，并与{office}保持联动。"_s,
        u"评估从第一天开始：{organization}在服务前、中、后各测一次，用同一把尺子看变化。"_s,
        u"{organization}坚持“先建关系、再给服务、后交出去”的节奏，让当地骨干逐步成为主角。"_s};
    return list;
}

const QStringList &teams()
{
    static const QStringList
        list{u"{organization}的服务团队由{staff}名社工和{volunteers}名志愿者组成，每周一次例会，每月一次督导。"_s,
             u"人员配置为专职{staff}人、志愿者{volunteers}人，{organization}另聘法律与心理督导各一名。"_s,
             u"{organization}的{staff}名社工分片包干，{volunteers}名志愿者按专长编组，服务过程一事一记。"_s,
             u"{volunteers}名志愿者经培训上岗，{organization}的{staff}名社工负责个案与质量把关。"_s,
             u"从{from}起，{organization}的{staff}名社工与{volunteers}名志愿者按月排定日程，按季复盘。"_s,
             u"{organization}为项目设立专门小组，社工{staff}名，志愿者{volunteers}名，档案专人管理。"_s,
             u"全程由{organization}的{staff}名社工带队，{volunteers}名志愿者轮值，重要节点邀请{office}到场督导。"_s,
             u"项目按“周计划、月小结、季评估”推进，{organization}投入社工{staff}名、志愿者{volunteers}名。"_s,
             u"{organization}先建制度再建小组：{staff}名社工持证上岗，{volunteers}名志愿者签订保密承诺。"_s,
             u"{organization}的社工{staff}名、志愿者{volunteers}名，加上热心的邻里，构成了这支队伍。"_s};
    return list;
}

const QStringList &results()
{
    static const QStringList
        list{u"至{until}，项目开展服务{sessions}场次，服务妇女{women}人次、儿童{children}人次。"_s,
             u"服务期内共组织活动{sessions}场，惠及妇女{women}人次、儿童{children}人次，各项指标按期完成。"_s,
             u"数字记录了脚步：{sessions}场服务，{all}人次参与，其中妇女{women}人次。"_s,
             u"经末期评估，项目完成服务{sessions}场次，总计{all}人次，服务对象满意度保持在九成五以上。"_s,
             u"{until}结项时，台账显示服务{all}人次，包括妇女{women}人次、儿童{children}人次。"_s,
             u"项目共实施{sessions}场次服务，参与{all}人次，资金使用规范，资料齐备。"_s,
             u"对照合同，{sessions}场次服务全部完成，妇女{women}人次、儿童{children}人次从中受益。"_s,
             u"一年下来，{sessions}场服务串起{all}人次的相遇。"_s,
             u"第三方评估认为，项目以{sessions}场服务覆盖{all}人次，投入产出合理、改变可见。"_s,
             u"从{from}到{until}，服务妇女{women}人次、儿童{children}人次，累计{sessions}场次。"_s};
    return list;
}

const QStringList &echoes()
{
    static const QStringList
        list{u"变化也发生在服务之外：{place}的村居干部开始主动邀请{organization}参加议事，妇女之家的灯亮得更晚了。"_s,
             u"末期回访中，九成以上的服务对象愿意把项目介绍给亲友，{organization}收到手写感谢卡四十余张。"_s,
             u"{office}两次组织其他县区前来观摩，{organization}毫无保留地分享了表单、课件和走过的弯路。"_s,
             u"项目带动{place}新成立妇女微家三处，原来的服务对象中有八人成为微家主人。"_s,
             u"{organization}自身也在成长：两名社工取得职业资格，内部制度从三项增加到九项，年度评估进了一档。"_s,
             u"邻近村居主动提出复制，{organization}与{office}共同制定了简版方案，成本只有原来的一半。"_s,
             u"地方媒体作了报道，更要紧的是，越来越多的{group}自己找上门来，不再需要社工反复敲门。"_s,
             u"服务结束三个月后的电话回访显示，多数改变得到保持，{organization}对少数反复的家庭安排了第二轮跟进。"_s,
             u"项目资金使用公开透明，{organization}在妇女之家张贴收支明细，群众看得懂、信得过。"_s,
             u"{place}的志愿者登记人数比项目开始前翻了一番，其中三成是当初的服务对象。"_s};
    return list;
}

const QStringList &closings()
{
    static const QStringList list{u"目前，{organization}已将相关做法整理成工作手册，在{place}的妇女之家推广。"_s,
                                  u"{office}已将{organization}的这一做法列入下一年度项目指引。"_s,
                                  u"后续，{organization}将把骨干留在当地，让服务在项目结束后继续。"_s,
                                  u"{organization}的经验已在女性社会组织骨干交流会上分享。"_s,
                                  u"{organization}计划与周边村居结对，逐步扩大覆盖。"_s,
                                  u"项目结束不是终点，{organization}的志愿队伍已转为常态运行。"_s,
                                  u"下一步，{organization}将争取多元资金，延长服务周期。"_s,
                                  u"{organization}据此完善了三项内部制度。"_s,
                                  u"服务对象中的骨干，正在成为{organization}的下一批志愿者。"_s,
                                  u"这条路还长，{organization}的方向已经清楚。"_s};
    return list;
}

class CaseMaker {
public:
    explicit CaseMaker(DemoWorld &world) : m_world(world), m_random(world.stream(15)) {}

    void make()
    {
        // The excellent ones of both years choose their projects before the others do.
        const QStringList of2020 = makeExcellent(2020, caseThemes2020());
        const QStringList of2021 = makeExcellent(2021, caseThemes2021());
        makeOthers(2020);
        makeOthers(2021);
        makeBook(2020, of2020);
        makeBook(2021, of2021);
    }

private:
    QStringList makeExcellent(int year, const QList<DemoCaseTheme> &themes)
    {
        QStringList ids;
        for (int i = 0; i < themes.size(); ++i)
            ids.append(makeExcellent(year, themes.at(i), i));
        return ids;
    }

    /// A closed project that no other case tells of: of that theme, else of the category, else any; the latest first.
    const DemoProject &projectFor(int year, const QString &category, const QString &theme = {})
    {
        const DemoProject *found = nullptr;
        for (int round = theme.isEmpty() ? 1 : 0; !found && round < 3; ++round) {
            for (const DemoProject &project : std::as_const(m_world.projects)) {
                const bool suits = round == 0 ? project.title.endsWith(theme)
                                              : (round == 2 || project.category == category);
                const bool free = project.stage == u"closed" && !m_told.contains(project.id)
                    && project.closedOn <= QDate(year, 11, 5);
                if (suits && free && (!found || project.from > found->from))
                    found = &project;
            }
        }
        m_told.append(found->id);
        return *found;
    }

    /// Ten sentences of each kind serve ten cases of a year; the second year starts elsewhere.
    static QString variant(const QStringList &list, int year, int number, int stride)
    {
        return list.at((number * stride + (year == 2021 ? 5 : 0)) % list.size());
    }

    QString makeExcellent(int year, const DemoCaseTheme &theme, int number)
    {
        const DemoProject &project = projectFor(year, theme.category, theme.project);
        const Facts facts(m_world, theme, project);
        const auto joined = [&facts](const QStringList &paragraphs) {
            return facts.in(paragraphs.join(paragraphBreak));
        };
        const DemoScheme &scheme = m_world.schemes[u"case_entry"_s];
        const DemoScoring scoring = drawScores(m_random, scheme, 5, m_random.between(90, 95));

        QStringList outcomes{variant(results(), year, number, 7)};
        outcomes += theme.results;
        if (project.resolved > 0)
            outcomes.append(
                u"项目期间，{organization}的调解员经手并化解婚姻家庭纠纷{resolved}件，件件有记录、有回访。"_s);
        outcomes.append(variant(echoes(), year, number, 1));
        Record record = blank(year, theme.title, theme.category, project);
        record
            .set(u"background"_s,
                 joined(QStringList{variant(openings(), year, number, 1)} + theme.background
                        + QStringList{variant(partners(), year, number, 3)}))
            .set(u"needs"_s, joined(QStringList{variant(surveys(), year, number, 3)} + theme.needs))
            .set(u"method"_s, joined(theme.method + QStringList{variant(supports(), year, number, 7)}))
            .set(u"process"_s, joined(theme.process + QStringList{variant(teams(), year, number, 9)}))
            .set(u"results"_s, joined(outcomes))
            .set(u"insights"_s, joined(theme.insights + QStringList{variant(closings(), year, number, 3)}))
            .set(u"quotes"_s, joined(theme.quotes))
            .set(u"consent"_s, 1LL)
            .set(u"status"_s, u"excellent"_s)
            .set(u"score"_s, scoring.average)
            .set(u"position"_s, qlonglong(number + 1))
            .set(u"comment"_s, u"方法清晰、成效可见，同意收入汇编。"_s);
        if (m_world.options.photos) {
            QVariantList photos;
            for (int i = 0; i < theme.captions.size(); ++i)
                photos.append(m_world.photo(u"%1年案例%2-%3.jpg"_s.arg(year).arg(number + 1).arg(i + 1),
                                            theme.captions.at(i), quint32(year * 100 + number * 4 + i)));
            record.set(u"photos"_s, photos);
        }
        const QString id = m_world.add(record);
        saveScores(m_world, scheme, scoring, u"case_entry"_s, id, QDate(year, 12, 1));
        return id;
    }

    Record blank(int year, const QString &title, const QString &category, const DemoProject &project)
    {
        const DemoOrganization &organization = m_world.organizationOf(project);
        Record record(u"case_entry"_s);
        record.set(u"year"_s, qlonglong(year))
            .set(u"title"_s, title)
            .set(u"category"_s, category)
            .set(u"project"_s, project.id)
            .set(u"organization"_s, organization.id)
            .set(u"office"_s, project.officeId)
            .set(u"author"_s, organization.head)
            .set(u"submitted_on"_s, iso(QDate(year, 11, 8).addDays(m_random.below(14))));
        return record;
    }

    /// Cases that were handed in and not chosen, and drafts of those who didn't get that far.
    void makeOthers(int year)
    {
        static const QStringList categories{u"empowerment"_s,  u"child_care"_s,       u"in_difficulty"_s,
                                            u"legal_rights"_s, u"family_education"_s, u"family_services"_s,
                                            u"legal_rights"_s};
        static const QStringList statuses{u"not_chosen"_s, u"not_chosen"_s, u"shortlisted"_s, u"not_chosen"_s,
                                          u"submitted"_s,  u"not_chosen"_s, u"draft"_s};
        const DemoScheme &scheme = m_world.schemes[u"case_entry"_s];
        for (int i = 0; i < categories.size(); ++i) {
            const DemoProject &project = projectFor(year, categories.at(i));
            const QString &status = statuses.at(i);
            const QString place = m_world.districts.at(project.districts.first()).name;
            QString title = place;
            title += project.title;
            title += u"服务纪实"_s;
            Record record = blank(year, title, project.category, project);
            record
                .set(u"background"_s,
                     QString(place + u"的"_s + m_world.organizationOf(project).name + u"自"_s
                             + project.from.toString(u"yyyy年M月"_s) + u"起实施"_s + project.title
                             + u"，回应当地群众对"_s + categoryLabel(project.category) + u"服务的期待。"_s))
                .set(u"needs"_s, u"走访发现服务点少、专业力量不足，群众希望就近、长期、免费。"_s)
                .set(u"process"_s, QString(u"按月开展活动，共 %1 场次。"_s.arg(project.services)))
                .set(u"consent"_s, qlonglong(i % 2 == 0))
                .set(u"status"_s, status);
            if (status != u"draft")
                record.set(u"results"_s,
                           QString(u"服务妇女 %1 人次、儿童 %2 人次。"_s.arg(project.women).arg(project.children)));
            const bool scored = status == u"not_chosen" || status == u"shortlisted";
            DemoScoring scoring;
            if (scored) {
                scoring = drawScores(m_random, scheme, 5, m_random.between(70, 84), i == 1);
                record.set(u"score"_s, scoring.average);
            }
            if (status == u"draft")
                record.set(u"submitted_on"_s, QVariant());
            if (status == u"shortlisted")
                record.set(u"consent"_s, 1LL);
            const QString id = m_world.add(record);
            if (scored)
                saveScores(m_world, scheme, scoring, u"case_entry"_s, id, QDate(year, 12, 1));
        }
    }

    void makeBook(int year, const QStringList &cases)
    {
        static const QHash<int, QString> prefaces{
            {2020,
             u"二〇二〇年是不平凡的一年。疫情让许多门关上，也让许多心靠近。全市女性社会组织在党的引领下，守住社区，守住家庭，把服务送到线上、楼道和田埂。\n\n"
             u"本书收录当年评选的十个优秀案例，涵盖妇女赋能、儿童关爱、困境妇女儿童帮扶、普法维权、家庭教育与家庭服务六类。它们不回避困难，也不夸大成绩，如实写下方法、过程和改变。\n\n"
             u"愿这些文字像一杯茉莉花茶，清而有味，让更多同行从中找到自己的办法。"_s},
            {2021,
             u"茉莉又开。这一年，全市女性社会组织孵化培育工作走过第五个年头，“五全”工作法从一句话变成一本本台账、一张张笑脸。\n\n"
             u"今年的十个案例，有海岛的渔嫂，也有祠堂里的评话；有深夜打开的门，也有爸爸煮糊的面。它们出自不同的区县，指向同一件事：让每一个家庭被看见、被支持。\n\n"
             u"感谢每一位同意分享故事的姐妹。书中人物均为化名，愿她们平安喜乐。"_s}};
        static const QHash<int, QString> closings{
            {2020,
             u"十个案例，十种走法，却有共同的起点：先坐下来听。感谢承办组织、评审专家和各级妇联的同志们。不足之处，恳请批评指正。"_s},
            {2021,
             u"两年二十个案例，记录的是一群人把一件小事做久的力量。编辑过程中，我们多次被打动，也多次看见差距。愿明年再见时，故事更多，改变更深。"_s}};
        Record record(u"book"_s);
        record.set(u"year"_s, qlonglong(year))
            .set(u"title"_s, u"茉莉芬芳"_s)
            .set(u"subtitle"_s, u"福州市女性社会组织优秀案例汇编（%1）"_s.arg(year))
            .set(u"office"_s, m_world.cityOffice)
            .set(u"editors"_s, u"演示员甲、演示员乙、演示员丙"_s)
            .set(u"published_on"_s, u"%1-12-28"_s.arg(year))
            .set(u"preface"_s, prefaces.value(year))
            .set(u"cases"_s, cases)
            .set(u"closing_text"_s, closings.value(year))
            .set(u"imprint"_s, u"演示数据：组织、人物与故事均为虚构。内部资料，免费交流。"_s)
            .set(u"notes"_s, u"演示数据，纯属虚构。"_s);
        if (m_world.options.photos)
            record.set(u"cover_photo"_s,
                       QVariantList{m_world.photo(u"封面%1.jpg"_s.arg(year), u"茉莉"_s, year == 2020 ? 1u : 2u)});
        m_world.add(record);
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QStringList m_told;
};

} // namespace

void makeCases(DemoWorld &world)
{
    CaseMaker(world).make();
}

} // namespace moli
