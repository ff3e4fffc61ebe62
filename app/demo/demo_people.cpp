// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QStringList expertiseOf(const QString &category)
{
    static const QHash<QString, QStringList> expertise{{u"empowerment"_s, {u"project_design"_s, u"fundraising"_s}},
                                                       {u"child_care"_s, {u"child_protection"_s, u"social_work"_s}},
                                                       {u"in_difficulty"_s, {u"social_work"_s}},
                                                       {u"legal_rights"_s, {u"law"_s}},
                                                       {u"family_education"_s, {u"family_education"_s}},
                                                       {u"family_services"_s, {u"psychology"_s, u"social_work"_s}}};
    return expertise.value(category);
}

void addPerson(DemoWorld &world, DemoRandom &random, int index, int number)
{
    static const QStringList roles{u"backbone"_s, u"social_worker"_s, u"volunteer"_s, u"member"_s};
    static const QStringList positions{u"项目主管"_s, u"一线社工"_s, u"志愿者队长"_s, u"活动专员"_s};
    static const QStringList levels{u"none"_s, u"assistant"_s, u"social_worker"_s, u"senior"_s};
    static const QStringList educations{u"高中"_s, u"大专"_s, u"本科"_s, u"硕士研究生"_s};
    const DemoOrganization &organization = world.organizations.at(index);
    const bool head = number == 0;

    DemoPerson person;
    person.organization = index;
    const bool woman = !head ? random.chance(88) : true;
    person.name = head ? organization.head : (woman ? womanName(random) : manName(random));
    const int role = random.below(int(roles.size()));
    person.role = head ? u"head"_s : roles.at(role);
    person.joinedOn = head
        ? organization.foundedOn
        : random.day(organization.foundedOn, std::min(world.last, organization.foundedOn.addYears(3)));

    Record record(u"person"_s);
    record.set(u"name"_s, person.name)
        .set(u"organization"_s, organization.id)
        .set(u"role"_s, person.role)
        .set(u"gender"_s, woman ? u"female"_s : u"male"_s)
        .set(u"position"_s,
             head ? (organization.form == u"association"
                         ? u"会长"_s
                         : (organization.form == u"foundation" ? u"理事长"_s : u"负责人"_s))
                  : positions.at(role))
        .set(u"joined_on"_s, iso(person.joinedOn));
    record.set(u"birth_year"_s, qlonglong(random.between(head ? 1962 : 1968, head ? 1992 : 1999)));
    record.set(u"phone"_s, world.phone(random));
    record.set(u"education"_s, educations.at(random.weighted({2, 5, 8, 2})));
    record.set(u"party_member"_s, qlonglong(random.chance(34)));
    record.set(u"social_work_level"_s,
               person.role == u"social_worker" ? levels.at(random.weighted({2, 6, 5, 1}))
                                               : levels.at(random.weighted({14, 3, 2, 0})));
    record.set(u"directly_contacted"_s, qlonglong(head && organization.county));
    record.set(u"expertise"_s, expertiseOf(organization.categories.first()));
    if (!head && random.chance(5))
        record.set(u"left_on"_s, iso(random.day(person.joinedOn, world.last)));
    person.id = world.add(record);
    if (!record.has(u"left_on"_s) && !organization.dissolved)
        world.persons.append(person);
}

void addTraining(DemoWorld &world, DemoRandom &random, int number)
{
    static const QStringList kinds{u"empowerment_camp"_s, u"innovative_thinking"_s, u"project_roadshow"_s,
                                   u"backbone_exchange"_s, u"other"_s};
    static const QHash<QString, QStringList> titles{
        {u"empowerment_camp"_s, {u"女性社会组织赋能训练营"_s, u"领航女性赋能训练营"_s, u"基层女性领头雁赋能营"_s}},
        {u"innovative_thinking"_s, {u"项目设计与创新思维培训"_s, u"服务设计工作坊"_s, u"公益项目创新思维课"_s}},
        {u"project_roadshow"_s, {u"妇女儿童公益项目路演会"_s, u"公益创投项目路演会"_s}},
        {u"backbone_exchange"_s, {u"女性社会组织骨干交流会"_s, u"优秀项目经验交流会"_s}},
        {u"other"_s, {u"项目财务规范培训"_s, u"新媒体传播培训"_s, u"家事调解员培训"_s, u"未成年人保护法专题培训"_s}}};
    static const QStringList programmes{u"第一天：破冰与需求诊断；第二天：项目逻辑框架；第三天：分组演练与点评。"_s,
                                        u"上午：专题讲座；下午：案例研讨与分组汇报。"_s,
                                        u"八个项目依次路演，每个项目八分钟陈述、五分钟问答，专家现场点评。"_s,
                                        u"主题分享三场，圆桌交流一场，实地参访一处。"_s};

    const int year = 2017 + number * 5 / 48;
    const QString kind = kinds.at(number % kinds.size());
    const bool county = number % 3 == 2;
    const int place = random.weighted(world.districtWeights());
    const DemoDistrict &district = world.districts.at(place);
    const QDate from = random.day(QDate(year, 2, 20), QDate(year, 11, 25));
    const int days = kind == u"empowerment_camp" ? 3 : (kind == u"project_roadshow" ? 1 : random.between(1, 2));
    const int seats = random.between(3, 6) * 10;
    const int hours = days * 6;

    QString title = u"%1 年"_s.arg(year);
    title += county ? district.name : u"福州市"_s;
    title += random.pick(titles.value(kind));
    title += u"（第 %1 期）"_s.arg(number % 12 + 1);
    Record record(u"training"_s);
    record.set(u"title"_s, title)
        .set(u"kind"_s, kind)
        .set(u"from"_s, iso(from))
        .set(u"until"_s, iso(from.addDays(days - 1)))
        .set(u"hours"_s, qlonglong(hours * 10))
        .set(u"venue"_s, county ? QString(district.name + u"妇女儿童活动中心"_s) : u"市级孵化基地培训教室"_s)
        .set(u"office"_s, county ? district.officeId : world.cityOffice)
        .set(u"district"_s, county ? district.id : world.cityDistrict)
        .set(u"seats"_s, qlonglong(seats))
        .set(u"cost"_s, yuan(random.between(8, 60) * 250))
        .set(u"programme"_s, random.pick(programmes));
    const DemoMentor &mentor = random.pick(world.mentors);
    if (mentor.engagedFrom <= from)
        record.set(u"mentor"_s, mentor.id);
    record.set(u"speaker"_s, mentor.name);
    const QString training = world.add(record);

    QList<int> there;
    for (int i = 0; i < world.persons.size(); ++i) {
        if (world.persons.at(i).joinedOn <= from
            && (!county || world.organizations.at(world.persons.at(i).organization).district == place))
            there.append(i);
    }
    const QList<int> chosen = random.some(there, std::min(seats, random.between(16, 34)));
    static const QStringList comments{u"案例贴近实际，回去就能用。"_s, u"希望增加实地参访。"_s, u"分组演练收获很大。"_s,
                                      u"讲得清楚，资料齐全。"_s, u"建议每季度办一期。"_s};
    for (int row = 0; row < chosen.size(); ++row) {
        const bool signedIn = random.chance(94);
        Record attendance(u"attendance"_s);
        attendance.set(u"training"_s, training)
            .set(u"person"_s, world.persons.at(chosen.at(row)).id)
            .set(u"row_number"_s, qlonglong(row + 1))
            .set(u"signed_in"_s, qlonglong(signedIn));
        if (signedIn) {
            attendance.set(u"hours"_s, qlonglong(random.chance(86) ? hours * 10 : hours * 5));
            attendance.set(u"rating"_s, qlonglong(random.chance(78) ? 5 : 4));
            attendance.set(u"score"_s, qlonglong(random.between(152, 198) * 5));
            if (random.chance(18))
                attendance.set(u"comment"_s, random.pick(comments));
            const bool wholeTime = attendance.number(u"hours"_s) == hours * 10;
            if (wholeTime && (kind == u"empowerment_camp" || kind == u"innovative_thinking")) {
                attendance
                    .set(u"certificate_number"_s,
                         u"PX%1-%2-%3"_s.arg(year).arg(number + 1, 2, 10, QChar(u'0')).arg(row + 1, 3, 10, QChar(u'0')))
                    .set(u"certified_on"_s, iso(from.addDays(days - 1)));
            }
        }
        world.add(attendance);
    }
}

void addTalents(DemoWorld &world, DemoRandom &random)
{
    static const QStringList pools{u"leading_geese"_s, u"leading_geese"_s, u"social_work"_s,
                                   u"lecturers"_s,     u"mediators"_s,     u"other"_s};
    static const QStringList progress{u"独立完成一个市级项目的申报与实施，团队扩大到十二人。"_s,
                                      u"取得助理社会工作师资格，开始带教新人。"_s,
                                      u"在区里作巡回宣讲六场，听众反响好。"_s,
                                      u"参与调解疑难纠纷九起，八起达成协议。"_s,
                                      u"牵头制定服务手册，被三家组织采用。"_s,
                                      u"入选省级培训班，结业成绩优秀。"_s};
    static const QStringList next{u"推荐参加市级路演。"_s, u"安排到优秀组织跟岗两周。"_s, u"协助对接高校督导。"_s,
                                  u"支持其申报年度评优。"_s};
    static const QStringList strengths{u"熟悉社区，群众基础好，善于发动邻里骨干。"_s, u"有法律专业背景，调解有耐心。"_s,
                                       u"善于宣讲，课程生动。"_s, u"项目管理细致，台账规范。"_s};
    const QList<DemoPerson> chosen = random.some(world.persons, 36);
    for (int i = 0; i < chosen.size(); ++i) {
        const DemoPerson &person = chosen.at(i);
        const QDate entered = random.day(std::max(QDate(2018, 3, 8), person.joinedOn), QDate(2021, 9, 1));
        const bool released = i % 18 == 17;
        Record record(u"talent"_s);
        record.set(u"person"_s, person.id)
            .set(u"pool"_s, pools.at(i % pools.size()))
            .set(u"entered_on"_s, iso(entered))
            .set(u"status"_s, released ? u"released"_s : (i % 3 == 0 ? u"fostered"_s : u"in_pool"_s))
            .set(u"recommended_by"_s,
                 world.districts.at(world.organizations.at(person.organization).district).officeName)
            .set(u"tracker"_s, world.operators.at(i % 3));
        record.set(u"strengths"_s, random.pick(strengths));
        record.set(u"plan"_s, u"一年内参加赋能训练营一期，结对导师一名，承担一个微项目。"_s);
        if (released)
            record.set(u"released_on"_s, iso(random.day(entered, world.last)));
        const QString talent = world.add(record);
        QDate date = entered.addDays(random.between(60, 150));
        for (int step = 0; step < 3 && date <= world.last && !released; ++step) {
            Record followup(u"talent_followup"_s);
            followup.set(u"talent"_s, talent).set(u"date"_s, iso(date)).set(u"tracker"_s, world.operators.at(i % 3));
            followup.set(u"progress"_s, random.pick(progress));
            followup.set(u"next_step"_s, random.pick(next));
            date = date.addDays(random.between(90, 200));
            followup.set(u"next_on"_s, iso(date));
            world.add(followup);
        }
    }
}

void addMilestones(DemoWorld &world, DemoRandom &random)
{
    static const QList<std::pair<QString, QString>> events{{u"media"_s, u"地方媒体报道服务经验"_s},
                                                           {u"team"_s, u"专职社工增至五人"_s},
                                                           {u"visit"_s, u"接待外地妇联参访交流"_s},
                                                           {u"service"_s, u"服务人次突破一万"_s},
                                                           {u"team"_s, u"成立党支部"_s},
                                                           {u"service"_s, u"开通周末服务热线"_s},
                                                           {u"other"_s, u"搬入新的服务场地"_s}};
    int made = 0;
    for (const DemoOrganization &organization : std::as_const(world.organizations)) {
        if (made >= 130)
            break;
        if (organization.registeredOn.isValid() && organization.registeredOn >= QDate(2017, 1, 1)) {
            world.add(Record(u"milestone"_s)
                          .set(u"organization"_s, organization.id)
                          .set(u"date"_s, iso(organization.registeredOn))
                          .set(u"kind"_s, u"registered"_s)
                          .set(u"title"_s, u"完成法人登记"_s));
            ++made;
        }
        if (random.chance(45)) {
            const auto &[kind, title] = random.pick(events);
            world.add(Record(u"milestone"_s)
                          .set(u"organization"_s, organization.id)
                          .set(u"date"_s, iso(random.day(organization.linkedOn, world.last)))
                          .set(u"kind"_s, kind)
                          .set(u"title"_s, title));
            ++made;
        }
    }
}

void addAppointments(DemoWorld &world, DemoRandom &random)
{
    const QList<DemoPerson> chosen = random.some(world.persons, 44);
    for (int i = 0; i < chosen.size(); ++i) {
        const DemoPerson &person = chosen.at(i);
        const DemoDistrict &district = world.districts.at(world.organizations.at(person.organization).district);
        const QDate from = random.day(std::max(QDate(2017, 3, 1), person.joinedOn), QDate(2021, 6, 30));
        Record record(u"appointment"_s);
        record.set(u"person"_s, person.id)
            .set(u"office"_s,
                 i % 5 == 0 ? world.cityOffice : (i % 5 == 4 ? random.pick(world.townshipOffices) : district.officeId))
            .set(u"post"_s, i % 9 == 8 ? u"other"_s : (i % 6 == 5 ? u"part_time_vice_chair"_s : u"executive_member"_s))
            .set(u"from"_s, iso(from));
        if (i % 9 == 8)
            record.set(u"post_name"_s, u"妇女议事会召集人"_s);
        if (from.addYears(3) < world.last)
            record.set(u"until"_s, iso(from.addYears(3)));
        world.add(record);
    }
}

} // namespace

void makePeople(DemoWorld &world)
{
    DemoRandom random = world.stream(3);
    for (int i = 0; i < world.organizations.size(); ++i) {
        const int count = random.between(3, 5);
        for (int number = 0; number < count; ++number)
            addPerson(world, random, i, number);
    }
}

void makeTrainings(DemoWorld &world)
{
    DemoRandom random = world.stream(4);
    for (int number = 0; number < 48; ++number)
        addTraining(world, random, number);
    addTalents(world, random);
    addMilestones(world, random);
    addAppointments(world, random);
}

} // namespace moli
