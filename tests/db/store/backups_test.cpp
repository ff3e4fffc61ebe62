// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "tests/db/faults/child_process.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <thread>

using namespace moli;

namespace {

constexpr qint64 day = 86'400'000; // ms

qint64 organizations(const Store &store)
{
    Query query;
    query.type = QStringLiteral("organization");
    return store.count(query);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

BackupFile backupOf(const QDateTime &madeAt, BackupCause cause = BackupCause::Daily)
{
    return {madeAt.toString(Qt::ISODate), madeAt, cause, 0};
}

} // namespace

TEST_CASE("A backup is a whole copy with its hash beside it, and nothing else is left", "[db][backups]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    const auto path = makeBackup(*store, BackupCause::ByHand);
    CHECK(verifyBackup(path).whole);
    CHECK(filesIn(backupFolder(store.path()))
          == QStringList{QFileInfo(path).fileName(), QFileInfo(path).fileName() + u".sha256"});
    OpenOptions reading;
    reading.readOnly = true;
    const auto copy = Store::open(path, reading);
    REQUIRE(copy.store);
    CHECK(organizations(*copy.store) == 1);
    CHECK(copy.store->check().size() == store->check().size());
    // Work goes on, and the copy doesn't.
    store.save(someOrganization(*store, QStringLiteral("乙社")));
    CHECK(organizations(*copy.store) == 1);
    store.close();
    CHECK(contentOf(path) != contentOf(store.path()));
}

TEST_CASE("A backup by hand goes where nothing stands yet", "[db][backups]")
{
    TemporaryStore store;
    const QTemporaryDir folder;
    const auto target = folder.filePath(QStringLiteral("副本.moli"));
    store->backupTo(target);
    const auto first = bytesOf(target);
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    CHECK_THROWS_AS(store->backupTo(target), Error);
    CHECK((bytesOf(target) == first));
    CHECK(verifyBackup(target).whole);
    CHECK(filesIn(folder.path()).size() == 2);

    CHECK_THROWS_AS(store->backupTo(store.path()), Error);
    CHECK_THROWS_AS(store->backupTo(folder.filePath(QStringLiteral("no/such/folder/x.moli"))), Error);
    // After a backup the connections for reading still can't write.
    CHECK(organizations(*store) == 1);
}

TEST_CASE("The day's backup is made once a day, none of a file that can't be written", "[db][backups]")
{
    TemporaryStore store;
    CHECK(makeDailyBackup(*store).path);
    CHECK_FALSE(makeDailyBackup(*store).path);
    *store.clock += day;
    CHECK(makeDailyBackup(*store).path);
    CHECK(listBackups(store.path()).size() == 2);
    *store.clock += day;
    OpenOptions reading;
    reading.readOnly = true;
    store.reopen(reading);
    CHECK_FALSE(makeDailyBackup(*store).path);
}

TEST_CASE("A backup that can't be made is told in a sentence and leaves no empty folder", "[db][backups]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    // A file of that name stands where the folder would be.
    putBytes(backupFolder(store.path()), "x");
    const auto failed = makeDailyBackup(*store);
    CHECK_FALSE(failed.path);
    CHECK_FALSE(failed.sentence.isEmpty());
    store.save(someOrganization(*store, QStringLiteral("乙社")));
    QFile::remove(backupFolder(store.path()));
    const auto made = makeDailyBackup(*store);
    CHECK(made.path);
    CHECK(made.sentence.isEmpty());
}

TEST_CASE("Two backups of one second have different names, and the newer one stays", "[db][backups]")
{
    TemporaryStore store;
    const auto byHand = makeBackup(*store, BackupCause::ByHand);
    const auto again = makeBackup(*store, BackupCause::ByHand);
    CHECK(byHand != again);
    auto backups = listBackups(store.path());
    REQUIRE(backups.size() == 2);
    CHECK(backups.first().path == again);
    CHECK(backups.first().cause == BackupCause::ByHand);
    CHECK(backups.first().madeAt.toMSecsSinceEpoch() == *store.clock / 1000 * 1000);

    QString last;
    for (int i = 0; i < 12; ++i)
        last = makeBackup(*store, BackupCause::BeforeImport);
    backups = listBackups(store.path());
    CHECK(QFile::exists(last));
    CHECK(backups.size() <= 4);
}

TEST_CASE("Seven days, four weeks and twelve months of backups stay", "[db][backups]")
{
    // One backup every day for two years, rotated every day as the program does.
    QList<BackupFile> kept;
    auto now = QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < 730; ++i, now = now.addDays(1)) {
        kept.append(backupOf(now));
        for (const auto &gone : expiredBackups(kept, now))
            kept.removeIf([&](const BackupFile &file) { return file.path == gone.path; });
    }
    now = now.addDays(-1);
    // The table that a person could write down for 30 December 2021: what has to be there at the least.
    int days = 0;
    QSet<QString> weeks;
    QSet<QString> months;
    for (const auto &file : kept) {
        const auto age = file.madeAt.daysTo(now);
        days += age < 7 ? 1 : 0;
        int year = 0;
        if (age < 28)
            weeks.insert(QString::number(file.madeAt.date().weekNumber(&year)) + u'/' + QString::number(year));
        months.insert(file.madeAt.toString(QStringLiteral("yyyy-MM")));
    }
    CHECK(days == 7);
    CHECK(weeks.size() >= 4);
    CHECK(months.size() == 12);
    CHECK(kept.size() <= 7 + 5 + 12);
    CHECK(kept.last().madeAt == now);
}

TEST_CASE("Rotation keeps the newest of each day, and what was made by hand or before an upgrade", "[db][backups]")
{
    const auto at = [](const char *time) { return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate); };
    const auto now = at("2021-12-31T12:00:00Z");
    struct Case {
        const char *madeAt;
        BackupCause cause;
        bool stays;
    };
    const QList<Case> cases{
        {"2021-12-31T11:00:00Z", BackupCause::Daily, true},
        {"2021-12-31T09:00:00Z", BackupCause::Daily, false}, // a newer one of the day
        {"2021-12-31T08:00:00Z", BackupCause::BeforeImport, false},
        {"2021-12-25T08:00:00Z", BackupCause::Daily, true},  // the seventh day
        {"2021-12-24T08:00:00Z", BackupCause::Daily, false}, // its week has the 25th, its month the 31st
        {"2021-12-19T08:00:00Z", BackupCause::Daily, true},  // newest of its week
        {"2021-12-14T08:00:00Z", BackupCause::Daily, false},
        {"2021-12-05T08:00:00Z", BackupCause::Daily, true}, // the fourth week
        {"2021-12-02T08:00:00Z", BackupCause::Daily, false},
        {"2021-11-30T08:00:00Z", BackupCause::Daily, true}, // newest of its month
        {"2021-11-29T08:00:00Z", BackupCause::Daily, false},
        {"2021-01-31T08:00:00Z", BackupCause::Daily, true}, // the twelfth month
        {"2021-01-30T08:00:00Z", BackupCause::ByHand, true},
        {"2020-12-31T08:00:00Z", BackupCause::Daily, false},
        {"2019-05-05T08:00:00Z", BackupCause::BeforeUpgrade, true},
        {"2019-05-04T08:00:00Z", BackupCause::BeforeMerge, false},
        {"2022-03-01T08:00:00Z", BackupCause::Daily, true}, // the clock was wrong once: nothing is lost for it
    };
    QList<BackupFile> files;
    for (const auto &one : cases)
        files.append(backupOf(at(one.madeAt), one.cause));
    const auto expired = expiredBackups(files, now);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        INFO(cases[i].madeAt);
        const bool gone = std::any_of(expired.begin(), expired.end(),
                                      [&](const BackupFile &file) { return file.path == files[i].path; });
        CHECK(gone != cases[i].stays);
    }
}

TEST_CASE("Every backup that rotation left opens, with its hash and counts", "[db][backups]")
{
    TemporaryStore store;
    QMap<QString, qint64> counts;
    for (int i = 0; i < 40; ++i) {
        store.save(someOrganization(*store, QStringLiteral("社%1").arg(i)));
        counts.insert(*makeDailyBackup(*store).path, organizations(*store));
        *store.clock += 3 * day;
    }
    const auto backups = listBackups(store.path());
    CHECK(backups.size() < 20);
    CHECK(filesIn(backupFolder(store.path())).size() == 2 * backups.size());
    for (const auto &backup : backups) {
        CHECK(verifyBackup(backup.path).whole);
        OpenOptions reading;
        reading.readOnly = true;
        const auto opened = Store::open(backup.path, reading);
        REQUIRE(opened.store);
        CHECK(organizations(*opened.store) == counts.value(backup.path));
    }
}

TEST_CASE("A flipped bit in a backup is always noticed", "[db][backups]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("x.moli"));
    const auto target = folder.filePath(QStringLiteral("y.moli"));
    putBytes(file, smallFile());
    Store::open(file).store->backupTo(target);
    REQUIRE(verifyBackup(target).whole);
    const auto whole = bytesOf(target);
    QRandomGenerator random(20211231);
    int noticed = 0;
    const int trials = qEnvironmentVariable("MOLI_FAULTS") == QStringLiteral("full") ? 10'000 : 100;
    for (int i = 0; i < trials; ++i) {
        const auto at = random.bounded(whole.size());
        auto byte = whole.mid(at, 1);
        byte[0] = static_cast<char>(byte[0] ^ (1 << random.bounded(8)));
        overwrite(target, at, byte);
        const auto check = verifyBackup(target);
        noticed += check.whole || check.sentence.isEmpty() ? 0 : 1;
        overwrite(target, at, whole.mid(at, 1));
    }
    CHECK(noticed == trials);
    // So is one that was cut, emptied or made longer.
    cutTo(target, whole.size() - 1);
    CHECK_FALSE(verifyBackup(target).whole);
    cutTo(target, 0);
    CHECK_FALSE(verifyBackup(target).whole);
    putBytes(target, whole + '\0');
    CHECK_FALSE(verifyBackup(target).whole);
    putBytes(target, whole);
    CHECK(verifyBackup(target).whole);
    // A flipped bit in the hash itself isn't taken for a whole backup either.
    auto hash = bytesOf(target + u".sha256");
    hash[0] = static_cast<char>(hash[0] ^ 1);
    putBytes(target + u".sha256", hash);
    CHECK_FALSE(verifyBackup(target).whole);
    putBytes(target + u".sha256", {});
    CHECK_FALSE(verifyBackup(target).whole);
}

TEST_CASE("Other files aren't backups", "[db][backups]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, "hello");
    CHECK_FALSE(verifyBackup(path).whole);
    {
        QFile::remove(path);
        Connection connection(path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("CREATE TABLE t (a)"));
    }
    CHECK_FALSE(verifyBackup(path).whole);
    CHECK_FALSE(verifyBackup(folder.filePath(QStringLiteral("none.moli"))).whole);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("none.moli"))));
}

TEST_CASE("Restoring keeps the replaced file and makes a new replica", "[db][backups]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    const auto backup = makeBackup(*store, BackupCause::ByHand);
    const auto kept = bytesOf(backup);
    store.save(someOrganization(*store, QStringLiteral("乙社")));
    const auto replica = store->replicaId();

    const auto whileOpen = restoreBackup(backup, store.path(), store.options());
    CHECK_FALSE(whileOpen.restored);
    CHECK_FALSE(whileOpen.sentence.isEmpty());
    CHECK(organizations(*store) == 2);

    store.close();
    const auto before = bytesOf(store.path());
    const auto result = restoreBackup(backup, store.path(), store.options());
    REQUIRE(result.restored);
    CHECK((bytesOf(result.replacedFile) == before));
    CHECK((bytesOf(backup) == kept));
    CHECK(filesIn(store.folder()).filter(QStringLiteral(".restored")).isEmpty());
    CHECK(store.reopen().outcome == OpenOutcome::Current);
    CHECK(organizations(*store) == 1);
    CHECK(store->replicaId() != replica);
    // What is done from now on counts from one again, under the new replica; the history before keeps the old one.
    const auto saved = store.save(someOrganization(*store, QStringLiteral("丙社")));
    const auto entry = store->history(QStringLiteral("organization"), saved.id()).first();
    CHECK(entry.replica == store->replicaId());
    CHECK(entry.replicaSequence == 1);
    const auto batches = store->batches(1000);
    CHECK(std::any_of(batches.begin(), batches.end(), [&](const BatchSummary &batch) {
        return !store->entriesOf(batch.number).isEmpty() && store->entriesOf(batch.number).first().replica == replica;
    }));
    Connection connection(store.path(), Connection::Mode::Read, 0);
    CHECK(connection.scalar(QStringLiteral("SELECT \"parent\" FROM \"replica\" WHERE \"id\" = ?"), {entry.replica})
              .toString()
          == replica);

    // Again within the same second, and back to what was replaced.
    store.close();
    const auto back = restoreBackup(result.replacedFile, store.path(), store.options());
    REQUIRE(back.restored);
    CHECK(back.replacedFile != result.replacedFile);
    CHECK(store.reopen().outcome == OpenOutcome::Current);
    CHECK(organizations(*store) == 2);
}

TEST_CASE("A backup isn't restored over a folder", "[db][backups]")
{
    TemporaryStore store;
    const auto backup = makeBackup(*store, BackupCause::ByHand);
    const auto folder = QString(store.folder() + u"/someone.moli");
    REQUIRE(QDir().mkpath(folder));
    putBytes(folder + u"/kept", "x");
    const auto before = filesIn(store.folder());
    const auto result = restoreBackup(backup, folder, store.options());
    CHECK_FALSE(result.restored);
    CHECK(result.sentence.contains(QStringLiteral("someone.moli")));
    CHECK(bytesOf(folder + u"/kept") == "x");
    CHECK(filesIn(store.folder()) == before);
}

TEST_CASE("A damaged backup isn't restored, and the file stays as it is", "[db][backups]")
{
    TemporaryStore store;
    const auto backup = makeBackup(*store, BackupCause::ByHand);
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    store.close();
    overwrite(backup, 5000, "xxxxxxxx");
    const auto before = bytesOf(store.path());
    const auto result = restoreBackup(backup, store.path());
    CHECK_FALSE(result.restored);
    CHECK(result.sentence.contains(QFileInfo(backup).fileName()));
    CHECK((bytesOf(store.path()) == before));
}

TEST_CASE("A cut-off file stays with its journal when a backup takes its place", "[db][backups]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    const auto backup = folder.filePath(QStringLiteral("backup.moli"));
    putBytes(backup, smallFile());
    SECTION("the file is there, damaged or not")
    {
        putBytes(path, cutOffFile().file);
        putBytes(path + u"-journal", cutOffFile().journal);
        const auto result = restoreBackup(backup, path);
        REQUIRE(result.restored);
        CHECK((bytesOf(result.replacedFile) == cutOffFile().file));
        CHECK((bytesOf(result.replacedFile + u"-journal") == cutOffFile().journal));
        CHECK(Store::open(result.replacedFile).outcome == OpenOutcome::Current);
        CHECK(isSmallFile(result.replacedFile));
    }
    SECTION("somebody has thrown the damaged file away")
    {
        putBytes(path + u"-journal", cutOffFile().journal);
        REQUIRE(restoreBackup(backup, path).restored);
    }
    const auto opened = Store::open(path);
    REQUIRE(opened.outcome == OpenOutcome::Current);
    for (const auto &problem : opened.store->check()) {
        INFO(problem.message.toStdString());
        CHECK(problem.kind == QStringLiteral("gap"));
    }
}

TEST_CASE("Backups that are made while somebody saves are whole, each at a moment of its own", "[db][backups]")
{
    TemporaryStore store;
    std::atomic<bool> stop = false;
    int saved = 0;
    std::jthread saving([&] {
        while (!stop) {
            store.save(someOrganization(*store, QStringLiteral("社%1").arg(saved)));
            ++saved;
        }
    });
    QStringList backups;
    QString failure;
    try {
        for (int i = 0; i < 5; ++i)
            backups.append(makeBackup(*store, BackupCause::ByHand));
    } catch (const Error &error) {
        failure = QString::fromStdString(error.what());
    }
    stop = true;
    saving.join();
    CHECK(failure == QString());
    CHECK(organizations(*store) == saved);
    qint64 last = 0;
    for (const auto &backup : backups) {
        CHECK(verifyBackup(backup).whole);
        OpenOptions reading;
        reading.readOnly = true;
        const auto opened = Store::open(backup, reading);
        REQUIRE(opened.store);
        CHECK(organizations(*opened.store) >= last);
        last = organizations(*opened.store);
        for (const auto &problem : opened.store->check())
            CHECK(problem.kind == QStringLiteral("gap"));
    }
}
