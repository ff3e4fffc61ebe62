// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include "db/store/error.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QString cityCode = u"350100"_s;
const QString maweiCode = u"350105"_s;
const QString notice = u"演示数据，纯属虚构。"_s;

/// How much of the work happens where, roughly by inhabitants.
int weightOf(const QString &code)
{
    static const QHash<QString, int> weights{{u"350102"_s, 13}, {u"350103"_s, 9}, {u"350104"_s, 14}, {u"350105"_s, 8},
                                             {u"350111"_s, 11}, {u"350112"_s, 8}, {u"350121"_s, 8},  {u"350122"_s, 7},
                                             {u"350123"_s, 4},  {u"350124"_s, 4}, {u"350125"_s, 4},  {u"350128"_s, 4},
                                             {u"350181"_s, 10}};
    return weights.value(code, 5);
}

void findDistricts(DemoWorld &world)
{
    QHash<QString, Record> offices;
    Query query;
    query.type = u"office"_s;
    for (const Record &office : world.batch.query(query).records)
        offices.insert(office.text(u"code"_s), office);

    query.type = u"district"_s;
    query.sort = {u"code"_s};
    for (const Record &district : world.batch.query(query).records) {
        const QString code = district.text(u"code"_s);
        if (!offices.contains(code))
            throw Error(u"The demo needs the districts and offices that a new file holds."_s, code);
        const Record &office = offices[code];
        if (code == cityCode) {
            world.cityDistrict = district.id();
            world.cityOffice = office.id();
            world.cityOfficeName = office.text(u"name"_s);
        } else {
            world.districts.append(
                {district.id(), code, district.text(u"name"_s), office.id(), office.text(u"name"_s), weightOf(code)});
        }
    }
    if (world.cityOffice.isEmpty() || world.districts.size() != 13)
        throw Error(u"The demo needs the districts and offices that a new file holds."_s);
}

void openBase(DemoWorld &world, const QString &office, const QString &name, const QString &address, int area,
              QDate openedOn)
{
    Record record = *world.batch.get(u"office"_s, office);
    record.set(u"runs_base"_s, 1LL)
        .set(u"base_name"_s, name)
        .set(u"base_address"_s, address)
        .set(u"base_area"_s, qlonglong(area))
        .set(u"base_opened_on"_s, iso(openedOn));
    world.add(record);
}

void makeSmallOffices(DemoWorld &world, DemoRandom &random)
{
    for (const DemoDistrict &district : std::as_const(world.districts)) {
        QStringList words;
        for (int i = 1; i <= 2; ++i) {
            QString word = townshipWord(random);
            while (words.contains(word))
                word = townshipWord(random);
            words.append(word);
            const QString code = district.code + u"00%1"_s.arg(i);
            const bool town = district.code > u"350120"_s;
            const QString township = world.add(
                Record(u"office"_s)
                    .set(u"code"_s, code)
                    .set(u"name"_s, QString(district.name + word + (town ? u"镇妇联"_s : u"街道妇联"_s)))
                    .set(u"level"_s, u"township"_s)
                    .set(u"district"_s, district.id)
                    .set(u"parent"_s, district.officeId)
                    .set(u"contact"_s, womanName(random))
                    .set(u"phone"_s, world.phone(random))
                    .set(u"notes"_s, notice));
            world.townshipOffices.append(township);
            if (i == 1) {
                world.add(Record(u"office"_s)
                              .set(u"code"_s, QString(code + u"001"_s))
                              .set(u"name"_s, QString(district.name + word + communityName(random) + u"妇联"_s))
                              .set(u"level"_s, u"village"_s)
                              .set(u"district"_s, district.id)
                              .set(u"parent"_s, township)
                              .set(u"contact"_s, womanName(random))
                              .set(u"phone"_s, world.phone(random))
                              .set(u"notes"_s, notice));
            }
        }
    }
}

void makeOperators(DemoWorld &world, DemoRandom &random)
{
    const QString stems = u"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"_s;
    for (int i = 0; i < stems.size(); ++i) {
        const QString name = u"演示员"_s + stems.at(i);
        const bool city = i < 3;
        world.operators.append(name);
        world.add(Record(u"operator"_s)
                      .set(u"name"_s, name)
                      .set(u"office"_s,
                           city ? world.cityOffice : world.districts.at((i - 3) % world.districts.size()).officeId)
                      .set(u"position"_s, i == 0 ? u"发展部干事"_s : (city ? u"权益部干事"_s : u"办公室干事"_s))
                      .set(u"phone"_s, world.phone(random))
                      .set(u"active"_s, 1LL)
                      .set(u"notes"_s, notice));
    }
}

void makeReports(DemoWorld &world)
{
    const QList<std::tuple<QString, QString, QString>> reports{
        {u"各县（市）区服务妇女儿童人次"_s, u"beneficiaries"_s, u"district"_s},
        {u"历年化解婚姻家庭纠纷"_s, u"disputes_resolved"_s, u"year"_s},
        {u"各类别项目数"_s, u"projects"_s, u"category"_s},
    };
    for (const auto &[name, figure, by] : reports) {
        const QJsonObject definition{{u"figure"_s, figure}, {u"by"_s, by}};
        world.add(
            Record(u"report"_s)
                .set(u"name"_s, name)
                .set(u"description"_s, notice)
                .set(u"office"_s, world.cityOffice)
                .set(u"definition"_s, QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact))));
    }
}

} // namespace

void makeReferenceData(DemoWorld &world)
{
    DemoRandom random = world.stream(1);
    findDistricts(world);
    openBase(world, world.cityOffice, u"福州市女性社会组织孵化培育基地"_s, u"福州市鼓楼区茉香路 19 号"_s,
             1010 + random.below(6) * 10, QDate(2019, 5, 8));
    for (const DemoDistrict &district : std::as_const(world.districts)) {
        if (district.code == maweiCode)
            openBase(world, district.officeId, u"马尾区女性社会组织孵化基地"_s, u"福州市马尾区罗星街道榕船巷 6 号"_s,
                     320, QDate(2020, 6, 18));
    }
    makeSmallOffices(world, random);
    makeOperators(world, random);
    makeReports(world);
}

} // namespace moli
