// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/built_in_records.h"

#include "db/records/choices.h"

#include <QUuid>

namespace moli {

namespace {

constexpr const char *cityCode = "350100";

struct District {
    const char *code;
    const char *name;
    const char *shortName;
    int tileRow;
    int tileColumn;
    const char *oldCodes;
};

/// GB/T 2260, in its order. The tiles keep who is north, south and at the sea of whom:
///                        罗源
///     闽清        晋安   连江
///     闽侯  鼓楼  台江   马尾
///     永泰        仓山   长乐
///                 福清   平潭
constexpr District districts[] = {
    {"350102", "鼓楼区", "鼓楼", 3, 2, ""}, {"350103", "台江区", "台江", 3, 3, ""},
    {"350104", "仓山区", "仓山", 4, 3, ""}, {"350105", "马尾区", "马尾", 3, 4, ""},
    {"350111", "晋安区", "晋安", 2, 3, ""}, {"350112", "长乐区", "长乐", 4, 4, "350182"},
    {"350121", "闽侯县", "闽侯", 3, 1, ""}, {"350122", "连江县", "连江", 2, 4, ""},
    {"350123", "罗源县", "罗源", 1, 4, ""}, {"350124", "闽清县", "闽清", 2, 1, ""},
    {"350125", "永泰县", "永泰", 4, 1, ""}, {"350128", "平潭县", "平潭", 5, 4, ""},
    {"350181", "福清市", "福清", 5, 3, ""},
};

Record builtIn(const char *type, const QString &code)
{
    const QString key = QString::fromUtf8(type);
    return Record(key, fixedId(key, code));
}

Record district(const QString &code, const QString &name, const QString &shortName)
{
    return builtIn("district", code).set("code", code).set("name", name).set("short_name", shortName);
}

Record office(const QString &code, const QString &districtName, const char *level)
{
    return builtIn("office", code)
        .set("code", code)
        .set("name", QString(districtName + QStringLiteral("妇女联合会")))
        .set("level", QString::fromUtf8(level))
        .set("district", fixedId("district", code));
}

void appendDistricts(QList<Record> &records)
{
    records.append(district(cityCode, QStringLiteral("福州市"), QStringLiteral("福州")));
    for (const District &each : districts)
        records.append(district(each.code, each.name, each.shortName)
                           .set("tile_row", each.tileRow)
                           .set("tile_column", each.tileColumn)
                           .set("old_codes", QString::fromUtf8(each.oldCodes)));
}

void appendOffices(QList<Record> &records)
{
    records.append(office(cityCode, QStringLiteral("福州市"), "city"));
    for (const District &each : districts)
        records.append(office(each.code, each.name, "county").set("parent", fixedId("office", cityCode)));
}

void appendChoices(QList<Record> &records)
{
    QString list;
    int position = 0;
    const auto choices = builtInChoices();
    for (const BuiltInChoice &choice : choices) {
        position = choice.list == list ? position + 1 : 1;
        list = choice.list;
        records.append(builtIn("choice", list + u':' + choice.key)
                           .set("list", list)
                           .set("key", choice.key)
                           .set("label_zh", choice.label.zh)
                           .set("label_en", choice.label.en)
                           .set("position", position)
                           .set("active", true));
    }
}

} // namespace

QString fixedId(const QString &type, const QString &code)
{
    // Never changes: files made on different desks agree through it.
    static const QUuid moli(QStringLiteral("b7f0c2a4-6d1e-4c58-9a37-51e2f08d6c90"));
    return QUuid::createUuidV5(moli, type + u':' + code).toString(QUuid::WithoutBraces);
}

QList<Record> builtInRecords()
{
    QList<Record> records;
    appendDistricts(records);
    appendOffices(records);
    appendChoices(records);
    return records;
}

} // namespace moli
