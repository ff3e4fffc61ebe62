// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_file.h"

#include <QDateTime>

using namespace moli;

namespace {

QStringList namesIn(const QJsonArray &records)
{
    QStringList names;
    for (const auto &record : records)
        names.append(record.toObject().value(QStringLiteral("name")).toString());
    return names;
}

/// 甲社 made by 张三, then 乙社 by 李四, then 甲社 changed by 李四.
class FileOfTwo : public CliFile {
public:
    FileOfTwo()
    {
        REQUIRE(call(newOrganization).exitCode == 0);
        REQUIRE(call("set %1 organization name=乙社 form=foundation registration=on_file district=350103 link=nurtured "
                     "--as 李四")
                    .exitCode
                == 0);
        REQUIRE(call("set %1 organization 甲社 members=12 field_of_work=child_care,legal_rights --as 李四").exitCode
                == 0);
    }
    [[nodiscard]] QStringList where(const QString &condition) const
    {
        const auto answer = json({QStringLiteral("list"), path, QStringLiteral("organization"),
                                  QStringLiteral("--sort"), QStringLiteral("id"), QStringLiteral("--where"),
                                  condition});
        REQUIRE(answer.exitCode == 0);
        return namesIn(answer.array());
    }
    [[nodiscard]] int refusal(const QString &condition) const
    {
        return json(
                   {QStringLiteral("list"), path, QStringLiteral("organization"), QStringLiteral("--where"), condition})
            .exitCode;
    }
};

const auto jia = QStringLiteral("甲社");
const auto yi = QStringLiteral("乙社");

} // namespace

TEST_CASE("The common columns can be asked about and sorted by", "[app][cli]")
{
    const FileOfTwo file;
    CHECK(file.where(QStringLiteral("created_by=李四")) == QStringList{yi});
    CHECK(file.where(QStringLiteral("modified_by=李四")) == QStringList{jia, yi});
    CHECK(file.where(QStringLiteral("owner_office=350102")) == QStringList{jia, yi});
    CHECK(file.where(QStringLiteral("owner_office!=350102")).isEmpty());
    CHECK(file.refusal(QStringLiteral("owner_office=999999")) == 1);

    const auto today = QDate::currentDate().toString(Qt::ISODate);
    const auto tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    CHECK(file.where(u"created_at=" + today) == QStringList{jia, yi});
    CHECK(file.where(u"created_at<=" + today) == QStringList{jia, yi});
    CHECK(file.where(u"created_at<" + today).isEmpty());
    CHECK(file.where(u"created_at>" + today).isEmpty());
    CHECK(file.where(u"modified_at>=" + today) == QStringList{jia, yi});
    CHECK(file.where(u"modified_at>=" + tomorrow).isEmpty());

    const auto made = file.call("show %1 organization 乙社").object();
    const auto instant = made.value(QStringLiteral("created_at")).toInteger();
    CHECK(file.where(u"created_at=" + QString::number(instant)) == QStringList{yi});
    CHECK(file.where(u"created_at<" + QString::number(instant)) == QStringList{jia});
    CHECK(file.where(u"created_at<=" + QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODateWithMs))
          == QStringList{jia, yi});
    CHECK(file.where(u"id=" + made.value(QStringLiteral("id")).toString()) == QStringList{yi});
    CHECK(file.refusal(QStringLiteral("created_at=yesterday")) == 2);
    CHECK(file.refusal(QStringLiteral("created_at~2021")) == 2);
    CHECK(file.refusal(QStringLiteral("pinyin=jia she")) == 1);

    const auto sorted = [&](const char *line) { return namesIn(file.call(line).array()); };
    CHECK(sorted("list %1 organization --sort created_at") == QStringList{jia, yi});
    CHECK(sorted("list %1 organization --sort created_at:desc") == QStringList{yi, jia});
    CHECK(sorted("list %1 organization --sort modified_at:desc") == QStringList{jia, yi});
    CHECK(sorted("list %1 organization --sort id:desc") == QStringList{yi, jia});
    CHECK(file.call("list %1 organization --sort pinyin").exitCode == 1);
}

TEST_CASE("A sort by a common column goes on over many pages", "[app][cli]")
{
    const auto answer = json({QStringLiteral("list"), demoStore().path(), QStringLiteral("service"),
                              QStringLiteral("--sort"), QStringLiteral("modified_at:desc")});
    QSet<QString> ids;
    for (const auto &record : answer.array())
        ids.insert(record.toObject().value(QStringLiteral("id")).toString());
    Query query;
    query.type = QStringLiteral("service");
    CHECK(answer.array().size() == ids.size());
    CHECK(ids.size() == demoStore().count(query));
}

TEST_CASE("What stands in a field is asked about the way people read it", "[app][cli]")
{
    const FileOfTwo file;
    CHECK(file.where(QStringLiteral("district~台江")) == QStringList{yi});
    CHECK(file.where(QStringLiteral("form~found")) == QStringList{yi});
    CHECK(file.where(QStringLiteral("form~nothing")).isEmpty());
    CHECK(file.where(QStringLiteral("field_of_work=child_care")) == QStringList{jia});
    CHECK(file.where(QStringLiteral("field_of_work=child_care,legal_rights")) == QStringList{jia});
    CHECK(file.where(QStringLiteral("field_of_work=child_care,empowerment")).isEmpty());
    CHECK(file.where(QStringLiteral("field_of_work=")) == QStringList{yi});
    CHECK(file.where(QStringLiteral("members!=")) == QStringList{jia});
    for (const auto *condition : {"field_of_work!=child_care", "field_of_work~child", "district>350102", "members>="}) {
        CAPTURE(condition);
        CHECK(file.refusal(QString::fromUtf8(condition)) == 2);
    }
}

TEST_CASE("A district is known by its former code, too", "[app][cli]")
{
    const CliFile file;
    const auto changle = districtId(QStringLiteral("350112"));
    REQUIRE(file.call(newOrganization).exitCode == 0);
    REQUIRE(file.call("set %1 organization 甲社 district=350182").exitCode == 0);
    CHECK(file.call("show %1 organization 甲社").object().value(QStringLiteral("district")).toString() == changle);
    CHECK(file.call("list %1 organization --where district=350182").array().size() == 1);
    CHECK(file.call("show %1 district 350182").object().value(QStringLiteral("id")).toString() == changle);
    CHECK(file.call("figures %1 --figure services --district 350182").exitCode == 0);
    CHECK(file.call("set %1 organization 甲社 district=35018").exitCode == 1);
}
