// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/batch.h"
#include "db/store/connection.h"
#include "tests/db/faults/child_process.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/faulty_disk.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>

using namespace moli;

namespace {

/// A number that whatever commits makes greater.
qint64 commitsIn(Connection &connection)
{
    return connection
        .scalar(QStringLiteral("SELECT (SELECT MAX(\"number\") FROM \"batch\") + (SELECT COUNT(*) FROM \"audit\")"))
        .toLongLong();
}

/// What a killed process told before it died, and the file that it left.
struct Killed {
    qint64 acknowledged = 0; ///< the last number it told
    int acknowledgements = 0;
};

Killed heard(const QByteArray &told)
{
    Killed killed;
    // The last line may be cut off.
    const auto lines = told.left(told.lastIndexOf('\n') + 1).split('\n');
    for (const auto &line : lines) {
        if (line.isEmpty())
            continue;
        killed.acknowledged = line.toLongLong();
        ++killed.acknowledgements;
    }
    return killed;
}

/// What went wrong with the file after the kill; empty when it is whole and has every acknowledged commit.
QString wrongWith(const QString &path, const Killed &killed, bool checked, const OpenOptions &options = {})
{
    const auto opened = Store::open(path, options);
    if (!opened.store)
        return openOutcomeKey(opened.outcome) + u' ' + opened.sentence;
    Connection connection(path, Connection::Mode::Read, 1000);
    const auto commits = commitsIn(connection);
    if (commits < killed.acknowledged || commits > killed.acknowledged + 1)
        return QStringLiteral("%1 commits instead of %2").arg(commits).arg(killed.acknowledged);
    // Batches have as many entries as they say: nothing is half there.
    const auto half = connection.scalar(QStringLiteral(
        "SELECT COUNT(*) FROM \"batch\" b WHERE \"changes\" <> (SELECT COUNT(*) FROM \"journal\" j WHERE j.\"batch\" = "
        "b.\"number\")"));
    if (half.toInt() != 0)
        return QStringLiteral("a batch is half there");
    if (connection.scalar(QStringLiteral("PRAGMA quick_check")).toString() != u"ok")
        return QStringLiteral("damaged");
    return checked ? mistakesIn(*opened.store).value(0) : QString();
}

/// A trial in a folder of its own.
struct Desk {
    explicit Desk(const QByteArray &file = smallFile()) { putBytes(path, file); }
    QTemporaryDir folder{trialFolder()};
    QString path = folder.filePath(QStringLiteral("x.moli"));
};

/// Works and tells the number of each commit after it returned, until somebody kills the process.
int workAndTell(const QString &path, const ChildProcess::Pipe &pipe, int begin, int commits)
{
    const auto opened = Store::open(path);
    if (!opened.store)
        return 1;
    Connection connection(path, Connection::Mode::Read, 1000);
    pipe.tell(QByteArray::number(commitsIn(connection)) + '\n');
    OfficeWork work(*opened.store);
    const auto kinds = OfficeWork::kinds();
    for (int i = 0; i < commits; ++i) {
        work.doIt(kinds[(begin + i) % kinds.size()]);
        pipe.tell(QByteArray::number(commitsIn(connection)) + '\n');
    }
    return 0;
}

} // namespace

TEST_CASE("Killed at any moment while people enter, delete, undo and import, the file has all that was acknowledged",
          "[db][faults]")
{
    const int kills = faultCount(60, 3000);
    QRandomGenerator random(7);
    int acknowledgements = 0;
    for (int i = 0; i < kills; ++i) {
        const Desk desk;
        const int begin = random.bounded(static_cast<int>(OfficeWork::kinds().size()));
        const int enough = random.bounded(12);
        ChildProcess child([&](const ChildProcess::Pipe &pipe) { return workAndTell(desk.path, pipe, begin, 1000); });
        QByteArray told;
        while (told.count('\n') <= enough) {
            const auto more = child.hear();
            if (more.isEmpty())
                break;
            told += more;
        }
        child.kill();
        told += child.hearAll();
        const auto killed = heard(told);
        acknowledgements += killed.acknowledgements;
        INFO("kill " << i << " from " << begin);
        CHECK(wrongWith(desk.path, killed, i % 5 == 0) == QString());
    }
    tellFigures("kill during entry and import: %d kills, %d acknowledged commits, none lost", kills, acknowledgements);
}

TEST_CASE("Killed at each write of a commit, the file has the commits before it and perhaps this one", "[db][faults]")
{
    int kills = 0;
    const auto kinds = OfficeWork::kinds();
    for (int begin = 0; begin < kinds.size(); begin += faultCount(4, 1)) {
        for (int k = 0;; k += faultCount(9, 1)) {
            const Desk desk;
            ChildProcess child([&](const ChildProcess::Pipe &pipe) {
                FaultyDisk disk;
                disk.failAt(k, FaultyDisk::Fault::Crash, false);
                return workAndTell(desk.path, pipe, begin, 3);
            });
            const auto told = child.hearAll();
            if (child.wait() == 0)
                break;
            INFO(kinds[begin].toStdString() << ", operation " << k);
            CHECK(child.wait() == -SIGKILL);
            auto killed = heard(told);
            if (killed.acknowledgements == 0) {
                // Killed while opening.
                const Desk whole;
                Connection connection(whole.path, Connection::Mode::Read, 0);
                killed.acknowledged = commitsIn(connection);
            }
            CHECK(wrongWith(desk.path, killed, kills % 7 == 0) == QString());
            ++kills;
        }
    }
    tellFigures("kill at each write: %d kills", kills);
    CHECK(kills > 20);
}

TEST_CASE("Killed at each step of an upgrade, the next start brings it to the same end", "[db][faults]")
{
    QByteArray expected;
    {
        const Desk desk(olderFile());
        REQUIRE(Store::open(desk.path, laterMoli()).outcome == OpenOutcome::Upgraded);
        expected = contentOf(desk.path);
    }
    int kills = 0;
    for (int k = 0;; k += faultCount(25, 1)) {
        const Desk desk(olderFile());
        ChildProcess child([&](const ChildProcess::Pipe &) {
            FaultyDisk disk;
            disk.failAt(k, FaultyDisk::Fault::Crash, false);
            return Store::open(desk.path, laterMoli()).store ? 0 : 1;
        });
        if (child.wait() == 0)
            break;
        INFO("operation " << k);
        CHECK(child.wait() == -SIGKILL);
        // A file that was touched has a whole copy.
        const bool touched = bytesOf(desk.path) != olderFile();
        const auto copies = listBackups(desk.path);
        CHECK((!touched || !copies.isEmpty()));
        for (const auto &copy : copies)
            CHECK(verifyBackup(copy.path).whole);
        CHECK(Store::open(desk.path, laterMoli()).store != nullptr);
        CHECK(contentOf(desk.path) == expected);
        ++kills;
    }
    tellFigures("kill during upgrade: %d kills", kills);
    CHECK(kills > 10);
}

TEST_CASE("Killed while a backup is made, no half file has its name, and the file is as it was", "[db][faults]")
{
    int kills = 0;
    for (int k = 0;; k += faultCount(25, 1)) {
        const Desk desk;
        const auto target = desk.folder.filePath(QStringLiteral("out.moli"));
        ChildProcess child([&](const ChildProcess::Pipe &) {
            FaultyDisk disk;
            const auto store = Store::open(desk.path).store;
            disk.failAt(k, FaultyDisk::Fault::Crash, false);
            store->backupTo(target);
            return 0;
        });
        if (child.wait() == 0)
            break;
        INFO("operation " << k);
        CHECK(child.wait() == -SIGKILL);
        CHECK_FALSE(QFile::exists(target));
        CHECK((bytesOf(desk.path) == smallFile()));
        // What was left over is in nobody's way.
        const auto store = Store::open(desk.path).store;
        REQUIRE(store);
        store->backupTo(target);
        CHECK(verifyBackup(target).whole);
        CHECK_FALSE(QFile::exists(target + u".part"));
        ++kills;
    }
    tellFigures("kill during backup: %d kills", kills);
    CHECK(kills > 5);
}

TEST_CASE("Killed while a file is made, nothing has its name, and it can be made again", "[db][faults]")
{
    int kills = 0;
    for (int k = 0;; k += faultCount(60, 1)) {
        const QTemporaryDir folder(trialFolder());
        const auto path = folder.filePath(QStringLiteral("x.moli"));
        const CreateOptions options{QStringLiteral("350100"), {}, tester};
        ChildProcess child([&](const ChildProcess::Pipe &) {
            FaultyDisk disk;
            disk.failAt(k, FaultyDisk::Fault::Crash, false);
            return Store::create(path, options).store ? 0 : 1;
        });
        if (child.wait() == 0)
            break;
        INFO("operation " << k);
        CHECK(child.wait() == -SIGKILL);
        if (QFile::exists(path))
            CHECK(Store::open(path).outcome == OpenOutcome::Current);
        else
            CHECK(Store::create(path, options).outcome == OpenOutcome::New);
        ++kills;
    }
    tellFigures("kill during creation: %d kills", kills);
    CHECK(kills > 5);
}
