// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

struct Level {
    QString key;
    QString by;
};

const QList<Level> &levels()
{
    static const QList<Level> list{{u"county"_s, {}},
                                   {u"city"_s, u"福州市妇女联合会"_s},
                                   {u"provincial"_s, u"福建省妇女联合会"_s},
                                   {u"national"_s, u"中华全国妇女联合会"_s}};
    return list;
}

void honourProjects(DemoWorld &world)
{
    for (const DemoProject &project : std::as_const(world.projects)) {
        if (!project.excellent)
            continue;
        const int year = std::min(project.year + 1, 2021);
        world.add(Record(u"honour"_s)
                      .set(u"title"_s, u"福州市妇女儿童优秀服务项目"_s)
                      .set(u"project"_s, project.id)
                      .set(u"organization"_s, world.organizationOf(project).id)
                      .set(u"level"_s, u"city"_s)
                      .set(u"year"_s, qlonglong(year))
                      .set(u"office"_s, project.officeId)
                      .set(u"status"_s, u"awarded"_s)
                      .set(u"publicity_from"_s, u"%1-11-24"_s.arg(year))
                      .set(u"publicity_until"_s, u"%1-12-01"_s.arg(year))
                      .set(u"awarded_on"_s, u"%1-12-10"_s.arg(year))
                      .set(u"awarded_by"_s, u"福州市妇女联合会"_s)
                      .set(u"deeds"_s, QString(project.title + u"目标清晰、成效扎实，经验可推广。"_s)));
    }
}

} // namespace

void makeRecognition(DemoWorld &world)
{
    DemoRandom random = world.stream(14);
    honourProjects(world);
    static const QStringList forOrganizations{u"巾帼文明岗"_s, u"优秀女性社会组织"_s, u"三八红旗集体"_s,
                                              u"最美志愿服务组织"_s};
    static const QStringList forPersons{u"三八红旗手"_s, u"最美社工"_s, u"优秀调解员"_s, u"巾帼志愿者标兵"_s,
                                        u"最美家庭"_s};
    for (int i = 0; i < 54; ++i) {
        const DemoPerson &person = random.pick(world.persons);
        const DemoOrganization &organization = world.organizations.at(person.organization);
        const DemoDistrict &district = world.districts.at(organization.district);
        const bool ofPerson = i % 2 == 0;
        const Level &level = levels().at(random.weighted({9, 8, 4, 1}));
        const QString given = level.by.isEmpty() ? district.officeName : level.by;
        const int year = std::max(random.between(2018, 2021), organization.linkedOn.year());
        // This year's are still on their way.
        const QString status = year < 2021
            ? u"awarded"_s
            : (i % 3 == 0 ? u"nominated"_s : (i % 3 == 1 ? u"publicized"_s : u"awarded"_s));
        Record record(u"honour"_s);
        record.set(u"title"_s, random.pick(ofPerson ? forPersons : forOrganizations))
            .set(ofPerson ? u"person"_s : u"organization"_s, ofPerson ? person.id : organization.id)
            .set(u"level"_s, level.key)
            .set(u"year"_s, qlonglong(year))
            .set(u"office"_s, district.officeId)
            .set(u"status"_s, status)
            .set(u"deeds"_s,
                 ofPerson ? u"扎根社区服务姐妹，带动一批骨干成长。"_s : u"服务有温度、管理有章法，群众评价好。"_s);
        if (status != u"nominated")
            record.set(u"publicity_from"_s, u"%1-02-20"_s.arg(year)).set(u"publicity_until"_s, u"%1-02-26"_s.arg(year));
        if (status == u"awarded") {
            record.set(u"awarded_on"_s, u"%1-03-07"_s.arg(year))
                .set(u"awarded_by"_s, given)
                .set(u"certificate_number"_s, u"RY%1%2"_s.arg(year).arg(i + 1, 3, 10, QChar(u'0')));
        }
        world.add(record);
    }
}

} // namespace moli
