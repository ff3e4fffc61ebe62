// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_file.h"

#include <QDir>
#include <QFile>

using namespace moli;

TEST_CASE("Words and options that mean nothing are refused with their name", "[app][cli]")
{
    const CliFile file;
    REQUIRE(file.call(newOrganization).exitCode == 0);
    const std::pair<const char *, const char *> refused[] = {
        {"show %1 organization 甲社 extra", "extra"},
        {"list %1 organization extra", "extra"},
        {"figures %1 services", "services"},
        {"types extra", "extra"},
        {"undo %1 2 extra", "extra"},
        {"redo %1 extra", "extra"},
        {"check %1 extra", "extra"},
        {"backup %1 b.moli extra", "extra"},
        {"todo %1 extra", "extra"},
        {"list %1 organization --sort name:down", "name:down"},
        {"list %1 organization --where founded_on", "founded_on"},
        {"list %1 organization --where form>association", "form"},
        {"set %1 organization 甲社 name=丁社 name=戊社", "name"},
        {"figures %1 --from 2021-05-01 --to 2021-04-30", "--from"},
        {"figures %1 --from 2021-05-01T10:00", "--from"},
        {"figures %1 --figure mentors --district 350102", "mentors"},
        {"figures %1 --figure mentors --by district", "mentors"},
        {"figures %1 --figure --by district", "--figure"},
        {"demo %1.b --scale 0", "--scale"},
        {"chart %1 services --year 0 --out x.svg", "--year"},
        {"book %1 --year 2021-20222 --out x.pdf", "--year"},
        {"stage %1 X sideways", "sideways"},
    };
    for (const auto &[line, named] : refused) {
        CAPTURE(line);
        const auto answer = file.call(line);
        CHECK(answer.exitCode == 2);
        CHECK(answer.err.contains(named));
        CHECK(answer.out.isEmpty());
    }
    CHECK(file.call("show %1 organization 甲社").exitCode == 0);
    CHECK(file.call("list %1 organization --sort name:asc").exitCode == 0);
}

TEST_CASE("Figures that can't be narrowed are left out where all are asked for", "[app][cli]")
{
    const CliFile file;
    const auto keys = [&](const char *line) {
        QStringList found;
        for (const auto &figure : file.call(line).array())
            found.append(figure.toObject().value(QStringLiteral("key")).toString());
        return found;
    };
    CHECK(keys("figures %1").contains(QStringLiteral("mentors")));
    const auto ofDistrict = keys("figures %1 --district 350102");
    CHECK(ofDistrict.contains(QStringLiteral("services")));
    CHECK_FALSE(ofDistrict.contains(QStringLiteral("mentors")));
}

TEST_CASE("CSV is for spreadsheets: headers in the language, numbers and dates that keep every digit", "[app][cli]")
{
    const CliFile file;
    REQUIRE(file.call("set %1 funding date=2021-03-05 district=350102 office=350102 source=government "
                      "amount=123456789")
                .exitCode
            == 0);
    const auto answer = file.plain("list %1 funding --format csv --lang en");
    CHECK(answer.out.startsWith("\xef\xbb\xbf")); // decoding drops the mark
    const auto english = answer.text();
    CHECK(english.startsWith(u"id,Date"));
    CHECK(english.contains(u"2021-03-05"));
    CHECK(english.contains(u"1234567.89"));
    const auto chinese = file.plain("list %1 funding --format csv --lang zh").text();
    CHECK(chinese.startsWith(QStringLiteral("id,日期")));
    CHECK(chinese.contains(u"1234567.89"));

    const auto figures = file.plain("figures %1 --figure funding --format csv --lang en").text().split(u'\n');
    CHECK(figures.value(0) == u"Key,Figure,Value,Unit,Rows");
    CHECK(figures.value(1) == u"funding,Funding,1234567.89,yuan,1");

    const auto shown = file.plain("show %1 office 350102 --format csv --lang en").text();
    CHECK(shown.startsWith(u"Field,Value\nCode,350102\n"));
    CHECK(file.plain("check %1 --format csv --lang en").text().startsWith(u"Kind,Type,id"));
    for (const auto *line :
         {"undo %1", "delete %1 funding x", "init %1.b --office 350102", "set %1 office 350102 x=1"}) {
        CAPTURE(line);
        const auto refused = file.plain(QByteArray(line) + " --format csv --lang en");
        CHECK(refused.exitCode == 2);
        CHECK(refused.err.contains("--format"));
    }
}

TEST_CASE("A cell that a spreadsheet would run stands there as text", "[app][cli]")
{
    const CliFile file;
    for (const auto *name : {"=1+1", "+1", "-1", "@x"}) {
        const auto made = json({QStringLiteral("set"), file.path, QStringLiteral("organization"),
                                u"name=" + QString::fromUtf8(name), QStringLiteral("form=community_group"),
                                QStringLiteral("district=350102"), QStringLiteral("link=linked"),
                                QStringLiteral("registration=on_file")});
        REQUIRE(made.exitCode == 0);
        const auto csv = file.plain("list %1 organization --format csv").text();
        CHECK(csv.contains(u",'" + QString::fromUtf8(name) + u','));
    }
}

TEST_CASE("A folder that doesn't exist is named before anything is done", "[app][cli]")
{
    const CliFile file;
    const auto missing = file.folder.filePath(QStringLiteral("no/such/folder"));
    const QString target = missing + u"/x.moli";
    const QList<QStringList> lines{
        {QStringLiteral("demo"), target},
        {QStringLiteral("init"), target, QStringLiteral("--office"), QStringLiteral("350102")},
        {QStringLiteral("backup"), file.path, target},
        {QStringLiteral("restore"), target, file.path},
        {QStringLiteral("chart"), file.path, QStringLiteral("services"), QStringLiteral("--out"),
         QString(missing + u"/x.svg")},
        {QStringLiteral("book"), file.path, QStringLiteral("--year"), QStringLiteral("2021"), QStringLiteral("--out"),
         QString(missing + u"/x.pdf")},
    };
    const auto before = QDir(file.folder.path()).entryList(QDir::Files);
    for (const auto &line : lines) {
        CAPTURE(line.first());
        const auto answer = json(line);
        CHECK(answer.exitCode == 1);
        CHECK(answer.sentence().contains(missing));
        CHECK(answer.sentence().contains(u"doesn't exist"));
    }
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == before);
}

TEST_CASE("Options may stand before the command", "[app][cli]")
{
    const CliFile file;
    const auto answer = run({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang=en"),
                             QStringLiteral("--quiet"), QStringLiteral("list"), file.path, QStringLiteral("office")});
    CHECK(answer.exitCode == 0);
    CHECK(answer.array().size() == 14);
}

TEST_CASE("Long values are shortened in the middle when a sentence quotes them", "[app][cli]")
{
    const CliFile file;
    const QString longest(5000, u'9');
    const auto answer = json(
        {QStringLiteral("set"), file.path, QStringLiteral("organization"), u"founded_on=start" + longest + u"end"});
    CHECK(answer.exitCode == 1);
    CHECK(answer.sentence().size() < 200);
    CHECK(answer.sentence().contains(u"start9"));
    CHECK(answer.sentence().contains(u"9end"));
    CHECK(answer.sentence().contains(u'…'));
}

TEST_CASE("A folder is no file", "[app][cli]")
{
    const CliFile file;
    const auto folder = file.folder.filePath(QStringLiteral("folder"));
    REQUIRE(QDir().mkdir(folder));
    const QList<QStringList> lines{{QStringLiteral("list"), folder, QStringLiteral("office")},
                                   {QStringLiteral("undo"), folder},
                                   {QStringLiteral("demo"), folder},
                                   {QStringLiteral("backup"), file.path, folder},
                                   {QStringLiteral("restore"), folder, file.path}};
    for (const auto &line : lines) {
        CAPTURE(line.first());
        const auto answer = json(line);
        CHECK(answer.exitCode == 1);
        CHECK(answer.sentence().contains(u"is a folder"));
        CHECK(answer.sentence().count(u'\n') == 1);
    }
    CHECK(QDir(folder).exists());
    CHECK(QDir(file.folder.path()).entryList(QDir::Files).filter(QStringLiteral(".lock")).isEmpty());
}

TEST_CASE("What failed says why, without hints about the rest", "[app][cli]")
{
    const CliFile file;
    const auto answer = file.call("set %1 organization name=甲社 district=350102 link=linked");
    CHECK(answer.exitCode == 1);
    CHECK(answer.sentence().startsWith(u"form: "));
    CHECK(answer.sentence().count(u'\n') == 1);
    const auto chart = file.call("chart %1 services --out x.gif");
    CHECK(chart.exitCode == 2);
    CHECK_FALSE(chart.err.contains("QStandardPaths"));
}
