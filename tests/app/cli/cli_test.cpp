// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace moli;

namespace {

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the real program as a script would.
Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MOLI_CLI), arguments);
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Answer json(QStringList arguments)
{
    arguments << QStringLiteral("--format") << QStringLiteral("json") << QStringLiteral("--lang")
              << QStringLiteral("en");
    return run(arguments);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

class CliFile {
public:
    CliFile() : path(folder.filePath(QStringLiteral("文件 a.moli")))
    {
        REQUIRE(run({QStringLiteral("init"), path, QStringLiteral("--office"), QStringLiteral("350102")}).exitCode
                == 0);
    }
    /// `call("set %1 …")`, the file standing for %1.
    Answer call(const char *line) const
    {
        auto arguments = words(line);
        arguments.replaceInStrings(QStringLiteral("%1"), path);
        return json(arguments);
    }
    QTemporaryDir folder;
    QString path;
};

const char *newOrganization = "set %1 organization name=甲社 form=community_group registration=on_file district=350102 "
                              "link=linked --as 张三";

} // namespace

TEST_CASE("A record goes through set, show, list, search, history, delete, undo and redo", "[app][cli]")
{
    const CliFile file;
    const auto made = file.call(newOrganization);
    REQUIRE(made.exitCode == 0);
    const auto id = made.object().value(QStringLiteral("id")).toString();
    const auto batch = made.object().value(QStringLiteral("batch")).toInteger();
    CHECK(batch > 1);

    const auto shown = json({QStringLiteral("show"), file.path, QStringLiteral("organization"), id}).object();
    CHECK(shown.value(QStringLiteral("name")).toString() == QStringLiteral("甲社"));
    CHECK(shown.value(QStringLiteral("district")).toString() == districtId(QStringLiteral("350102")));
    CHECK(shown.value(QStringLiteral("created_by")).toString() == QStringLiteral("张三"));
    CHECK(shown.value(QStringLiteral("credit_code")).isNull());

    const auto changed = json({QStringLiteral("set"), file.path, QStringLiteral("organization"), QStringLiteral("甲社"),
                               QStringLiteral("name=乙社"), QStringLiteral("--as"), QStringLiteral("张三")});
    CHECK(changed.object().value(QStringLiteral("id")).toString() == id);
    CHECK(file.call("list %1 organization --where name~乙").array().size() == 1);
    CHECK(file.call("list %1 organization --where name=甲社").array().isEmpty());
    CHECK(file.call("search %1 yishe").array().size() == 1);

    const auto history = json({QStringLiteral("history"), file.path, QStringLiteral("organization"), id}).array();
    REQUIRE(history.size() == 2);
    CHECK(history.first().toObject().value(QStringLiteral("changes")).toObject().value(QStringLiteral("name")).toArray()
          == QJsonArray{QStringLiteral("甲社"), QStringLiteral("乙社")});

    CHECK(file.call("undo %1 --as 张三").exitCode == 0);
    CHECK(file.call("list %1 organization --where name=甲社").array().size() == 1);
    CHECK(file.call("redo %1 --as 张三").exitCode == 0);
    CHECK(file.call("delete %1 organization 乙社 --as 张三").exitCode == 0);
    CHECK(file.call("list %1 organization").array().isEmpty());
    CHECK(file.call("list %1 organization --deleted").array().size() == 1);
    CHECK(file.call("undo %1 --as 张三").exitCode == 0);
    CHECK(file.call("list %1 organization").array().size() == 1);
}

TEST_CASE("Money is in fen for scripts and may be typed with its unit", "[app][cli]")
{
    const CliFile file;
    const auto amount = [&](const char *text) {
        const auto answer = json({QStringLiteral("set"), file.path, QStringLiteral("funding"),
                                  QStringLiteral("date=2021-03-05"), QStringLiteral("district=350102"),
                                  QStringLiteral("office=350102"), QStringLiteral("source=government"),
                                  u"amount=" + QString::fromUtf8(text)});
        if (answer.exitCode != 0)
            return qint64(-1);
        const auto id = answer.object().value(QStringLiteral("id")).toString();
        return json({QStringLiteral("show"), file.path, QStringLiteral("funding"), id})
            .object()
            .value(QStringLiteral("amount"))
            .toInteger();
    };
    CHECK(amount("123456") == 123456);
    CHECK(amount("1234.56元") == 123456);
    CHECK(amount("¥300") == 30000);
    CHECK(amount("1.2万元") == 1200000);
    CHECK(amount("1234.56") == -1);
    CHECK(amount("lots") == -1);
}

TEST_CASE("Failures end with their exit code and one sentence", "[app][cli]")
{
    const CliFile file;
    const auto failed = file.call("set %1 organization name=丙社");
    CHECK(failed.exitCode == 1);
    CHECK(failed.err.contains("form"));
    CHECK(failed.out.isEmpty());
    CHECK(file.call("set %1 organization no_such_field=1").exitCode == 1);
    CHECK(file.call("list %1 no_such_type").exitCode == 1);
    CHECK(file.call("show %1 organization nobody").exitCode == 1);
    CHECK(file.call("list").exitCode == 2);
    CHECK(file.call("list %1 organization --no-such-option").exitCode == 2);
    CHECK(file.call("list %1 organization --where name").exitCode == 2);
    CHECK(file.call("no-such-command").exitCode == 2);
    CHECK(run({}).exitCode == 2);
    CHECK(json({QStringLiteral("list"), QStringLiteral("/no/such.moli"), QStringLiteral("organization")}).exitCode
          == 1);
    CHECK(file.call("undo %1").exitCode == 1);
    CHECK(file.call("init %1 --office 350102").exitCode == 1);
    CHECK(file.call("init %1.x --office 999999").exitCode == 1);
    CHECK_FALSE(QFile::exists(file.path + QStringLiteral(".x")));
}

TEST_CASE("Reading commands leave every byte of the file as it is", "[app][cli]")
{
    const CliFile file;
    file.call(newOrganization);
    const auto bytes = [&] {
        QFile content(file.path);
        REQUIRE(content.open(QIODevice::ReadOnly));
        return content.readAll();
    };
    const auto before = bytes();
    CHECK(file.call("figures %1").exitCode == 0);
    CHECK(file.call("list %1 organization").exitCode == 0);
    CHECK(file.call("search %1 甲").exitCode == 0);
    CHECK(file.call("check %1").exitCode == 0);
    CHECK(bytes() == before);
}

TEST_CASE("The types have what scripts rely on", "[app][cli]")
{
    const auto types = json({QStringLiteral("types")}).array();
    CHECK(types.size() >= 45);
    for (const auto &entry : types) {
        const auto type = entry.toObject();
        CHECK_FALSE(type.value(QStringLiteral("label")).toString().isEmpty());
        CHECK_FALSE(type.value(QStringLiteral("area")).toString().isEmpty());
        for (const auto &fieldEntry : type.value(QStringLiteral("fields")).toArray()) {
            const auto field = fieldEntry.toObject();
            for (const auto *key : {"key", "label", "type", "required", "sensitive"})
                CHECK(field.contains(QLatin1String(key)));
            if (field.value(QStringLiteral("type")).toString() == u"choice")
                CHECK_FALSE(field.value(QStringLiteral("choices")).toArray().isEmpty());
        }
    }
}

TEST_CASE("The language changes sentences and labels, never JSON keys", "[app][cli]")
{
    const auto labelOf = [](const char *language) {
        const auto answer = run({QStringLiteral("types"), QStringLiteral("--format"), QStringLiteral("json"),
                                 QStringLiteral("--lang"), QString::fromLatin1(language)});
        for (const auto &type : answer.array()) {
            if (type.toObject().value(QStringLiteral("key")) == QStringLiteral("organization"))
                return type.toObject().value(QStringLiteral("label")).toString();
        }
        return QString();
    };
    CHECK(labelOf("zh") == QStringLiteral("女性社会组织"));
    CHECK(labelOf("en") != labelOf("zh"));
    CHECK_FALSE(labelOf("en").isEmpty());
    CHECK(run({QStringLiteral("types"), QStringLiteral("--lang"), QStringLiteral("fr")}).exitCode == 2);
}

TEST_CASE("A backup restores what was there, and what stood in its place is kept", "[app][cli]")
{
    const CliFile file;
    file.call(newOrganization);
    const auto backup = file.folder.filePath(QStringLiteral("copy.moli"));
    REQUIRE(json({QStringLiteral("backup"), file.path, backup}).exitCode == 0);
    CHECK(file.call("delete %1 organization 甲社").exitCode == 0);
    const auto restored = json({QStringLiteral("restore"), file.path, backup});
    CHECK(restored.exitCode == 0);
    CHECK(file.call("list %1 organization").array().size() == 1);
    const auto replaced = restored.object().value(QStringLiteral("replaced")).toString();
    CHECK(json({QStringLiteral("list"), replaced, QStringLiteral("organization")}).array().isEmpty());
}

TEST_CASE("The figures keep their shape in a file without rows", "[app][cli]")
{
    const CliFile file;
    const auto figures = file.call("figures %1").array();
    CHECK(figures.size() >= 24);
    for (const auto &entry : figures) {
        for (const auto *key : {"key", "label", "unit", "value", "rows"})
            CHECK(entry.toObject().contains(QLatin1String(key)));
    }
    const auto split = file.call("figures %1 --figure beneficiaries --by district").array();
    REQUIRE(split.size() == 1);
    CHECK(split.first().toObject().value(QStringLiteral("groups")).toArray().size() == 13);
    CHECK(file.call("figures %1 --figure nothing").exitCode == 1);
}

TEST_CASE("check --salvage saves what can be read of a file that was cut off into a new one", "[app][cli]")
{
    const CliFile file;
    REQUIRE(file.call(newOrganization).exitCode == 0);
    QFile damaged(file.path);
    REQUIRE(damaged.resize(damaged.size() / 4096 * 9 / 10 * 4096));
    const auto bytesBefore = damaged.size();
    const auto checked = file.call("check %1");
    CHECK(checked.exitCode == 1);
    // The day's backup was made before the first change.
    CHECK(QString::fromUtf8(checked.err).contains(QStringLiteral("-daily.moli")));
    const auto target = file.folder.filePath(QStringLiteral("b.moli"));
    const auto saved = json({QStringLiteral("check"), file.path, QStringLiteral("--salvage"), target});
    CHECK((saved.exitCode == 0 || saved.exitCode == 3));
    CHECK(saved.object().value(QStringLiteral("saved")).toInt() > 250);
    CHECK(saved.object().value(QStringLiteral("types")).toArray().size() > 3);
    CHECK(damaged.size() == bytesBefore);
    CHECK(json({QStringLiteral("list"), target, QStringLiteral("organization")}).array().size() == 1);
    CHECK(json({QStringLiteral("check"), file.path, QStringLiteral("--salvage"), target}).exitCode == 1);
}
