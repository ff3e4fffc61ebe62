// SPDX-License-Identifier: GPL-3.0-or-later
// moli_bench [--scale FACTOR] [--fresh] [--folder FOLDER] [--only PART]...: how fast the store is on a big file, each thing beside what
// plain SQLite takes for the same in the same run. The file is made once and kept.
#include "app/figures/figure.h"
#include "db/store/backups.h"
#include "db/store/batch.h"
#include "db/store/migrations.h"
#include "db/store/schema.h"
#include "tests/bench/big_file.h"
#include "tests/bench/plain_sqlite.h"
#include "tests/bench/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace moli;

namespace {

constexpr int turns = 15;
const auto who = QStringLiteral("bench");

QString columnsOf(const Store &store, const QString &type)
{
    QStringList names;
    for (const auto &column : expectedColumns(store.registry().type(type)))
        names.append(u'"' + column.name + u'"');
    return names.join(u',');
}

/// The columns of a type with this prefix, e.g. "t.".
QString columnsOf(const Store &store, const QString &type, const QString &prefix)
{
    return prefix + columnsOf(store, type).replace(u',', u',' + prefix);
}

void figures(Report &report, const Store &store, PlainSqlite &plain)
{
    const Figures figures(store);
    const auto &beneficiaries = figure(QStringLiteral("beneficiaries"));
    FigureFilter year;
    year.from = QDate(2021, 1, 1);
    year.until = QDate(2021, 12, 31);
    const auto sql = QStringLiteral(
        "SELECT \"district\", COUNT(*), SUM(\"women\"), SUM(\"children\") FROM \"service\" WHERE "
        "\"deleted\" = 0 %1 GROUP BY \"district\"");
    const auto inYear = sql.arg(QStringLiteral("AND \"date\" >= '2021-01-01' AND \"date\" <= '2021-12-31'"));
    report.ratio("beneficiaries by district, all years",
                 Duel(
                     turns, [&] { (void)figures.by(beneficiaries, FigureBy::District); },
                     [&] { plain.run(sql.arg(QString())); }),
                 1.3);
    report.ratio("beneficiaries by district, one year",
                 Duel(
                     turns, [&] { (void)figures.by(beneficiaries, FigureBy::District, year); },
                     [&] { plain.run(inYear); }),
                 1.3);
    report.remark(plain.plan(inYear));
    report.ratio("beneficiaries by year",
                 Duel(
                     turns, [&] { (void)figures.by(beneficiaries, FigureBy::Year); },
                     [&] {
                         plain.run(
                             QStringLiteral("SELECT substr(\"date\", 1, 4), SUM(\"women\"), SUM(\"children\") FROM "
                                            "\"service\" WHERE \"deleted\" = 0 GROUP BY 1"));
                     }),
                 1.3);
    const auto &resolved = figure(QStringLiteral("disputes_resolved"));
    report.ratio("disputes resolved by district, one year",
                 Duel(
                     turns, [&] { (void)figures.by(resolved, FigureBy::District, year); },
                     [&] {
                         plain.run(
                             QStringLiteral("SELECT \"district\", COUNT(*) FROM \"dispute\" WHERE \"deleted\" = 0 AND "
                                            "\"outcome\" IN ('written', 'oral', 'reconciled') AND \"closed_on\" >= "
                                            "'2021-01-01' AND \"closed_on\" <= '2021-12-31' GROUP BY \"district\""));
                     }),
                 1.3);
}

void lists(Report &report, const Store &store, PlainSqlite &plain)
{
    const auto district = store.resolve(QStringLiteral("district"), QStringLiteral("350111")).value();
    const auto compare = [&](const char *what, const Query &query, const QString &tail, const QVariantList &values) {
        const QString sql = u"SELECT " + columnsOf(store, query.type, QStringLiteral("t.")) + u" FROM \"" + query.type
            + u"\" t " + tail + u" LIMIT " + QString::number(query.limit);
        const Duel duel(
            turns, [&] { (void)store.query(query); }, [&] { plain.run(sql, values); });
        report.ratio(what, duel, 2);
        if (duel.ratio > 2 || duel.plain > 50)
            report.remark(plain.plan(sql, values));
    };
    Query services;
    services.type = QStringLiteral("service");
    services.where = {equals(QStringLiteral("district"), district)};
    services.sort = {QStringLiteral("date"), true};
    compare("services of a district, newest first, first page", services,
            QStringLiteral("WHERE t.deleted = 0 AND t.district = ? ORDER BY t.date DESC, t.id DESC"), {district});
    services.where = {equals(QStringLiteral("kind"), QStringLiteral("child_care"))};
    compare("services of a kind, newest first, first page", services,
            QStringLiteral("WHERE t.deleted = 0 AND t.kind = ? ORDER BY t.date DESC, t.id DESC"),
            {QStringLiteral("child_care")});
    services.where = {equals(QStringLiteral("district"), district)};
    services.sort = {QStringLiteral("women"), true};
    compare("services of a district by women, first page", services,
            QStringLiteral("WHERE t.deleted = 0 AND t.district = ? ORDER BY t.women DESC, t.id DESC"), {district});
    services.sort = {QStringLiteral("organization"), false};
    compare("services of a district by organization, first page", services,
            QStringLiteral(
                "LEFT JOIN organization o ON o.id = t.organization WHERE t.deleted = 0 AND t.district = ? ORDER BY "
                "o.pinyin, t.id"),
            {district});
    Query organizations;
    organizations.type = QStringLiteral("organization");
    organizations.where = {equals(QStringLiteral("link"), QStringLiteral("nurtured"))};
    organizations.sort = {QStringLiteral("name"), false};
    compare("nurtured organizations by pinyin, first page", organizations,
            QStringLiteral("WHERE t.deleted = 0 AND t.link = ? ORDER BY t.pinyin, t.id"), {QStringLiteral("nurtured")});
    Query disputes;
    disputes.type = QStringLiteral("dispute");
    disputes.where = {equals(QStringLiteral("outcome"), QStringLiteral("written"))};
    disputes.sort = {QStringLiteral("accepted_on"), true};
    compare("disputes of an outcome, newest first, first page", disputes,
            QStringLiteral("WHERE t.deleted = 0 AND t.outcome = ? ORDER BY t.accepted_on DESC, t.id DESC"),
            {QStringLiteral("written")});
}

void searches(Report &report, const Store &store, PlainSqlite &plain)
{
    const BigFileWords words;
    const auto compare = [&](const char *what, const QString &word) {
        QStringList spaced;
        for (const auto character : word)
            spaced.append(QString(character));
        // What anybody needs to show what was found.
        const auto sql = QStringLiteral(
            "SELECT d.type, d.record, i.title, snippet(search_index, -1, '', '', '…', 32) FROM "
            "search_index i JOIN search_document d ON d.rowid = i.rowid WHERE search_index "
            "MATCH ? ORDER BY i.rowid DESC LIMIT 50");
        const Duel duel(
            turns, [&] { (void)store.search(word); },
            [&] { plain.run(sql, {QString(u'"' + spaced.join(u' ') + u'"')}); });
        report.ratio(what, duel, 3);
        report.absolute("  the same, by itself", duel.ours, "ms", 5);
    };
    compare("search of two characters that few texts have", words.rare);
    compare("search of two characters that many texts have", words.common);
    compare("search of two characters that nearly all texts have", words.everywhere);
    compare("search of two common characters that never follow each other", words.never);
    for (const auto *letters : {"f", "fzs", "fuzhoushi", "feicui"}) {
        const auto search = [&] { (void)store.search(QString::fromLatin1(letters)); };
        report.note(QByteArray("search of the pinyin ").append(letters).constData(),
                    median({milliseconds(search), milliseconds(search), milliseconds(search)}), "ms");
    }
    Query within;
    within.type = QStringLiteral("organization");
    within.text = words.common;
    within.sort = {QStringLiteral("name"), false};
    report.absolute("list of organizations filtered by a common word",
                    median({milliseconds([&] { (void)store.query(within); }),
                            milliseconds([&] { (void)store.query(within); }),
                            milliseconds([&] { (void)store.query(within); })}),
                    "ms", 100);
    within.type = QStringLiteral("service");
    within.sort = {QStringLiteral("date"), true};
    report.note("list of services filtered by a common word", milliseconds([&] { (void)store.query(within); }), "ms");
}

void saves(Report &report, Store &store, PlainSqlite &plain)
{
    constexpr int saveTurns = 60;
    Query query;
    query.type = QStringLiteral("service");
    query.limit = 1;
    auto record = store.query(query).records.first();
    const QString columns = columnsOf(store, QStringLiteral("service"));
    const auto insert = QStringLiteral("INSERT INTO service (%1) SELECT ?, %2 FROM service WHERE id = ?")
                            .arg(columns, columns.section(u',', 1));
    const auto original = record.id();
    QStringList plainIds;
    int edits = 0;
    const Duel inserting(
        saveTurns,
        [&] {
            record.setId({});
            (void)store.save(record, {BatchKind::Edit, who, {}});
        },
        [&] {
            plainIds.append(QStringLiteral("ffffffff-%1").arg(plainIds.size()));
            plain.execute(QStringLiteral("BEGIN IMMEDIATE"));
            plain.run(insert, {plainIds.last(), original});
            plain.execute(QStringLiteral("COMMIT"));
        });
    report.ratio("saving a new service, with journal and search", inserting, 2);
    record.setId(original);
    const Duel updating(
        saveTurns,
        [&] {
            ++edits;
            record.set(QStringLiteral("women"), edits % 50 + 1).set(QStringLiteral("children"), edits % 30 + 1);
            (void)store.save(record, {BatchKind::Edit, who, {}});
        },
        [&] {
            plain.execute(QStringLiteral("BEGIN IMMEDIATE"));
            plain.run(QStringLiteral("UPDATE service SET women = ?, children = ? WHERE id = ?"),
                      {edits % 50 + 2, edits % 30 + 2, plainIds.first()});
            plain.execute(QStringLiteral("COMMIT"));
        });
    report.ratio("saving a changed service, with journal", updating, 2);
    plain.execute(QStringLiteral("DELETE FROM service WHERE id >= 'ffffffff'"));
}

void opening(Report &report, const QString &big, const QString &folder)
{
    const QString small = folder + u"/empty.moli";
    QFile::remove(small);
    (void)Store::create(small, {QStringLiteral("350100"), who, who});
    const auto openAt = [](const QString &path) {
        const auto opened = Store::open(path);
        Query query;
        query.type = QStringLiteral("service");
        query.sort = {QStringLiteral("date"), true};
        (void)opened.store->query(query);
        // What the overview shows first.
        (void)opened.store->undoable(who);
    };
    report.ratio("opening and the first page of a list, against an empty file",
                 Duel(
                     turns, [&] { openAt(big); }, [&] { openAt(small); }),
                 1.5);
}

/// Resident memory of this process in MB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void paging(Report &report, const Store &store)
{
    Query query;
    query.type = QStringLiteral("service");
    query.sort = {QStringLiteral("date"), true};
    const auto page = [&](int pages) {
        for (int i = 0; i < pages; ++i) {
            const auto found = store.query(query);
            if (!found.next)
                return;
            query.after = found.next;
        }
    };
    page(500);
    const auto before = memory();
    const auto spent = milliseconds([&] { page(1000); });
    report.absolute("memory gained by 1,000 further pages of a list", memory() - before, "MB", 2);
    report.absolute("each of these pages", spent / 1000, "ms", 20);
}

void lookingAfter(Report &report, Store &store, const QString &folder)
{
    const QString target = folder + u"/backup.moli";
    report.note("backup, read back and hashed", milliseconds([&] { store.backupTo(target); }) / 1000, "s");
    QFile::remove(target);
    QFile::remove(target + u".sha256");
    QList<Store::CheckProblem> problems;
    report.note("check of everything", milliseconds([&] { problems = store.check(); }) / 1000, "s");
    problems.removeIf([](const Store::CheckProblem &problem) { return problem.kind == u"gap"; });
    report.absolute("  what it finds wrong", static_cast<double>(problems.size()), "problems", 0);
}

QString bigFile(const QString &folder, double scale, bool fresh)
{
    // A file of another schema is of no use.
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &migration : builtInMigrations())
        hash.addData(migration.sql.toUtf8());
    const auto size = BigFileSize().scaled(scale);
    const QString path = folder
        + QStringLiteral("/%1-%2.moli").arg(size.records()).arg(QString::fromLatin1(hash.result().toHex().left(8)));
    if (fresh || !QFile::exists(path)) {
        for (const auto &old : QDir(folder).entryInfoList({QStringLiteral("%1-*.moli").arg(size.records())}))
            QFile::remove(old.absoluteFilePath());
        const QString draft = folder + u"/draft.moli";
        QFile::remove(draft);
        const auto seconds = makeBigFile(draft, size);
        std::printf("made %lld records in %.0f s, %.0f each second, %.0f MB\n", static_cast<long long>(size.records()),
                    seconds, static_cast<double>(size.records()) / seconds,
                    static_cast<double>(QFileInfo(draft).size()) / 1e6);
        QFile::rename(draft, path);
    }
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption scale(QStringLiteral("scale"), {}, QStringLiteral("factor"), QStringLiteral("1"));
    const QCommandLineOption fresh(QStringLiteral("fresh"));
    const QCommandLineOption folderOption(QStringLiteral("folder"), {}, QStringLiteral("folder"),
                                          QStringLiteral(MOLI_BENCH_FOLDER));
    const QCommandLineOption only(QStringLiteral("only"), {}, QStringLiteral("part"));
    parser.addOptions({scale, fresh, folderOption, only});
    parser.process(application);
    const auto folder = parser.value(folderOption);
    QDir().mkpath(folder);
    const auto path = bigFile(folder, parser.value(scale).toDouble(), parser.isSet(fresh));

    const auto wanted = [&](const char *part) {
        return !parser.isSet(only) || parser.values(only).contains(QLatin1String(part));
    };
    Report report;
    if (wanted("opening"))
        opening(report, path, folder);
    {
        const auto opened = Store::open(path);
        if (!opened.store) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.sentence));
            return 1;
        }
        PlainSqlite plain(path);
        if (wanted("figures"))
            figures(report, *opened.store, plain);
        if (wanted("lists"))
            lists(report, *opened.store, plain);
        if (wanted("searches"))
            searches(report, *opened.store, plain);
        if (wanted("paging"))
            paging(report, *opened.store);
        if (wanted("saves"))
            saves(report, *opened.store, plain);
        if (wanted("backup"))
            lookingAfter(report, *opened.store, folder);
    }
    std::printf(report.missed() == 0 ? "All aims are met.\n" : "%d aims are missed.\n", report.missed());
    return report.missed() == 0 ? 0 : 1;
}
