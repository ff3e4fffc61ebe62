// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

void makeStations(DemoWorld &world, DemoRandom &random)
{
    static const QStringList kinds{u"federation"_s, u"home"_s, u"micro_home"_s};
    static const QHash<QString, QString> endings{{u"federation"_s, u"妇联"_s},
                                                 {u"home"_s, u"妇女之家"_s},
                                                 {u"micro_home"_s, u"妇女微家"_s}};
    const int open = random.between(372, 378);
    const int closed = 6;
    const int organizations = int(world.organizations.size());
    for (int i = 0; i < open + closed; ++i) {
        const DemoOrganization &organization = world.organizations.at(i % organizations);
        const DemoDistrict &district = world.districts.at(organization.district);
        // The first round gives each organization one, the second another kind.
        const QString kind = kinds.at((i % organizations + i / organizations) % kinds.size());
        const QDate founded = random.day(std::max(world.first, organization.linkedOn), world.last);
        QString name = organization.name;
        if (kind == u"micro_home")
            name += organizationWord(random);
        name += endings.value(kind);
        Record record(u"station"_s);
        record.set(u"kind"_s, kind)
            .set(u"name"_s, name)
            .set(u"organization"_s, organization.id)
            .set(u"district"_s, district.id)
            .set(u"founded_on"_s, iso(founded))
            .set(u"head"_s, kind == u"federation" ? womanName(random) : organization.head);
        record.set(u"phone"_s, world.phone(random));
        record.set(u"address"_s, QString(district.name + communityName(random)));
        record.set(u"members"_s, qlonglong(random.between(5, 48)));
        if (i >= open)
            record.set(u"closed_on"_s, iso(random.day(founded, world.last)));
        world.add(record);
    }
}

void makeActivities(DemoWorld &world, DemoRandom &random)
{
    struct Kind {
        QString key;
        QStringList titles;
        QString summary;
    };
    static const QList<Kind> kinds{{u"reading_session"_s,
                                    {u"书香巾帼读书分享会"_s, u"女性成长读书会"_s, u"亲子共读分享会"_s},
                                    u"大家围坐共读一本书，三位组织负责人分享了各自的故事。"_s},
                                   {u"party_history"_s,
                                    {u"党史故事大家讲"_s, u"闽都红色女性故事会"_s},
                                    u"以身边女性先辈的故事学习党史，青年社工登台讲述。"_s},
                                   {u"family_tradition"_s,
                                    {u"红色家风传承课"_s, u"好家风故事会"_s},
                                    u"三代同堂讲家风，参与家庭写下家训卡。"_s},
                                   {u"party_day"_s,
                                    {u"主题党日：走进孵化基地"_s, u"主题党日：巾帼心向党"_s},
                                    u"党员与组织骨干共过党日，结对认领微心愿。"_s},
                                   {u"policy_briefing"_s,
                                    {u"社会组织政策宣讲会"_s, u"家庭教育促进法宣讲"_s, u"妇女权益保障政策宣讲"_s},
                                    u"解读最新政策，现场答疑二十余条。"_s},
                                   {u"other"_s,
                                    {u"三八妇女节主题活动"_s, u"女性社会组织迎春联谊"_s},
                                    u"各组织展示年度成果，交流合作意向。"_s}};
    for (int i = 0; i < 168; ++i) {
        const Kind &kind = kinds.at(i % kinds.size());
        const bool city = i % 4 == 0;
        const DemoDistrict &district = world.districts.at(i < 13 ? i : random.weighted(world.districtWeights()));
        const int year = 2017 + random.weighted({14, 18, 21, 20, 27});
        const QDate date = random.day(QDate(year, 1, 10), QDate(year, 12, 26));
        QString title = city ? u"福州市"_s : district.name;
        title += random.pick(kind.titles);
        QStringList organizations;
        for (const DemoOrganization &organization : random.some(world.organizations, random.between(3, 9))) {
            if (organization.linkedOn <= date)
                organizations.append(organization.id);
        }
        Record record(u"activity"_s);
        record.set(u"title"_s, title)
            .set(u"kind"_s, kind.key)
            .set(u"date"_s, iso(date))
            .set(u"venue"_s,
                 city && date >= QDate(2019, 5, 8) ? u"市级孵化基地培训教室"_s
                                                   : QString(district.name + u"妇女儿童活动中心"_s))
            .set(u"office"_s, city ? world.cityOffice : district.officeId)
            .set(u"district"_s, city ? world.cityDistrict : district.id)
            .set(u"speaker"_s, random.pick(world.mentors).name)
            .set(u"organizations"_s, organizations)
            .set(u"summary"_s, kind.summary);
        record.set(u"attendance"_s, qlonglong(random.between(24, 180)));
        if (world.options.photos && i % 28 == 5)
            record.set(u"photos"_s, QVariantList{world.photo(u"活动照片%1.jpg"_s.arg(i), title, quint32(9000 + i))});
        world.add(record);
    }
}

void makeVolunteers(DemoWorld &world, DemoRandom &random)
{
    struct Team {
        QString id;
        int district;
        QDate founded;
    };
    QList<Team> teams;
    for (int i = 0; i < 39; ++i) {
        const int place = i % int(world.districts.size());
        const DemoDistrict &district = world.districts.at(place);
        const bool party = i % 5 == 0;
        const QDate founded = random.day(world.first, QDate(i < 13 ? 2017 : 2020, 6, 1));
        Record record(u"volunteer_team"_s);
        QString name = district.name;
        name += organizationWord(random);
        name += party ? u"党员志愿服务队"_s : u"巾帼志愿服务队"_s;
        record.set(u"name"_s, name)
            .set(u"office"_s, district.officeId)
            .set(u"district"_s, district.id)
            .set(u"party_members_team"_s, qlonglong(party));
        record.set(u"leader"_s, womanName(random));
        record.set(u"phone"_s, world.phone(random));
        record.set(u"members"_s, qlonglong(random.between(12, 66))).set(u"founded_on"_s, iso(founded));
        if (i >= 13) {
            for (const DemoOrganization &organization : std::as_const(world.organizations)) {
                if (organization.district == place && organization.linkedOn <= founded) {
                    record.set(u"organization"_s, organization.id);
                    break;
                }
            }
        }
        teams.append({world.add(record), place, founded});
    }

    static const QStringList kinds{u"epidemic_prevention"_s, u"grassroots_governance"_s, u"civic_improvement"_s,
                                   u"care"_s, u"other"_s};
    static const QHash<QString, QStringList>
        summaries{{u"epidemic_prevention"_s, {u"社区卡口值守与防疫宣传。"_s, u"协助核酸采样点维持秩序。"_s}},
                  {u"grassroots_governance"_s, {u"协助楼栋议事，收集居民意见。"_s, u"参与邻里矛盾劝和。"_s}},
                  {u"civic_improvement"_s, {u"清洁家园与垃圾分类宣传。"_s, u"文明交通劝导。"_s}},
                  {u"care"_s, {u"入户看望独居老人和困境儿童。"_s, u"为环卫工人送清凉。"_s}},
                  {u"other"_s, {u"义剪、义诊、义修。"_s, u"图书漂流与旧物交换。"_s}}};
    for (int i = 0; i < 440; ++i) {
        const Team &team = teams.at(i % teams.size());
        const QDate date = random.day(team.founded, world.last);
        // Nobody stood at checkpoints before 2020.
        const int kind = date.year() >= 2020 ? random.weighted({40, 15, 20, 20, 5})
                                             : random.weighted({0, 25, 35, 33, 7});
        const int volunteers = random.between(5, 36);
        Record record(u"volunteer_service"_s);
        record.set(u"team"_s, team.id)
            .set(u"date"_s, iso(date))
            .set(u"kind"_s, kinds.at(kind))
            .set(u"district"_s, world.districts.at(team.district).id)
            .set(u"volunteers"_s, qlonglong(volunteers));
        record.set(u"hours"_s, qlonglong(volunteers * random.between(3, 10) * 5));
        record.set(u"served"_s, qlonglong(random.between(20, 420)));
        record.set(u"place"_s, communityName(random));
        record.set(u"summary"_s, random.pick(summaries.value(kinds.at(kind))));
        world.add(record);
    }
}

} // namespace

void makeGuidance(DemoWorld &world)
{
    DemoRandom random = world.stream(6);
    makeStations(world, random);
    makeActivities(world, random);
    makeVolunteers(world, random);
}

} // namespace moli
