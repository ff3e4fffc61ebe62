// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_file.h"

#include "db/store/connection.h"

using namespace moli;

namespace {

/// A file with two organizations, one of which has a telephone number that was changed once.
class FileWithNumbers : public CliFile {
public:
    FileWithNumbers()
    {
        REQUIRE(call(newOrganization).exitCode == 0);
        REQUIRE(call("set %1 organization 甲社 phone=13805910000").exitCode == 0);
        REQUIRE(call("set %1 organization 甲社 phone=13805910001").exitCode == 0);
        REQUIRE(call("set %1 organization name=乙社 form=community_group registration=on_file district=350102 "
                     "link=linked")
                    .exitCode
                == 0);
    }

    /// "operator action type fields", one for each entry, oldest first; and whose data it was.
    [[nodiscard]] QStringList audit() const
    {
        Connection connection(path, Connection::Mode::ReadOnly, 1000);
        Statement statement(connection,
                            QStringLiteral("SELECT \"operator\", \"action\", \"type\", \"field\" FROM \"audit\" ORDER "
                                           "BY \"number\""));
        QStringList entries;
        while (statement.next())
            entries.append(statement.text(0) + u' ' + statement.text(1) + u' ' + statement.text(2) + u' '
                           + statement.text(3));
        return entries;
    }
};

const auto phone = QStringLiteral("phone");
const auto masked = QStringLiteral("masked");

} // namespace

TEST_CASE("Personal data is held back in every form of an answer", "[app][cli]")
{
    const FileWithNumbers file;
    const auto listed = file.call("list %1 organization --sort name").array();
    REQUIRE(listed.size() == 2);
    for (const auto &entry : listed) {
        const auto record = entry.toObject();
        const bool hasNumber = record.value(QStringLiteral("name")).toString() == QStringLiteral("甲社");
        CHECK(record.value(phone).isNull());
        CHECK(record.value(masked).toArray() == (hasNumber ? QJsonArray{phone} : QJsonArray{}));
    }
    CHECK(file.call("show %1 organization 甲社").object().value(masked).toArray() == QJsonArray{phone});
    const auto history = file.call("history %1 organization 甲社").array();
    REQUIRE(history.size() == 3);
    CHECK(history.first().toObject().value(masked).toArray() == QJsonArray{phone});

    for (const auto *line : {"list %1 organization", "show %1 organization 甲社", "history %1 organization 甲社"}) {
        for (const auto *format : {"table", "json", "csv"}) {
            CAPTURE(line, format);
            const QByteArray words = QByteArray(line) + " --format " + format;
            const auto answer = file.plain(words);
            CHECK(answer.exitCode == 0);
            CHECK_FALSE(answer.out.contains("1380591000"));
        }
    }
    CHECK(file.audit().isEmpty());
}

TEST_CASE("Personal data that is asked for by name is given, and who asked is written down once", "[app][cli]")
{
    const FileWithNumbers file;
    const auto answer = file.call("list %1 organization --sort name --with-sensitive --as 李四").array();
    REQUIRE(answer.size() == 2);
    CHECK(answer.first().toObject().value(phone).toString() == QStringLiteral("13805910001"));
    CHECK_FALSE(answer.first().toObject().contains(masked));
    CHECK(file.audit() == QStringList{QStringLiteral("李四 disclosed organization phone")});
    CHECK(file.call("show %1 organization 甲社 --with-sensitive --as 王五").object().value(phone).toString()
          == QStringLiteral("13805910001"));
    CHECK(file.call("history %1 organization 甲社 --with-sensitive --as 王五").out.contains("13805910000"));
    CHECK(file.audit().size() == 3);

    // Nothing personal in it, nothing to write down.
    CHECK(file.call("show %1 organization 乙社 --with-sensitive --as 王五").exitCode == 0);
    CHECK(file.audit().size() == 3);

    const auto unnamed = file.call("list %1 organization --with-sensitive");
    CHECK(unnamed.exitCode == 2);
    CHECK(unnamed.sentence().contains(u"--as"));
    CHECK(unnamed.out.isEmpty());
}

TEST_CASE("A masked value can't be found out by asking for it", "[app][cli]")
{
    const FileWithNumbers file;
    CHECK(file.call("list %1 organization --where phone=13805910001").exitCode == 2);
    CHECK(file.call("list %1 organization --where phone~1380").exitCode == 2);
    CHECK(file.call("list %1 organization --sort phone").exitCode == 2);
    CHECK(file.call("list %1 organization --where phone=13805910001 --with-sensitive --as 李四").array().size() == 1);
    CHECK(file.call("search %1 13805910001").array().isEmpty());

    // Nor does the check say it, when it looks wrong.
    REQUIRE(file.call("set %1 organization 乙社 phone=1380591").exitCode == 0);
    const auto check = file.call("check %1");
    CHECK(check.out.contains("telephone"));
    CHECK_FALSE(check.out.contains("1380591"));
}
