// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/batch.h"
#include "db/store/error.h"
#include "tests/db/faults/child_process.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace moli;

namespace {

constexpr int noRoomHere = 77;

/// Makes the folder a disk of its own with so many bytes, seen by this process alone. Only in a child process, and only
/// with the right to.
bool mountSmallDisk(const QString &folder, qint64 size)
{
    const QByteArray options = "size=" + QByteArray::number(size);
    if (unshare(CLONE_NEWNS) != 0)
        return false;
    // Within a chroot "/" is no mount of its own; what stands around it then sees to it that nothing gets out.
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 && errno != EINVAL)
        return false;
    return mount("tmpfs", folder.toUtf8().constData(), "tmpfs", 0, options.constData()) == 0;
}

/// Whether this process may make small disks. Without the right to, a trial only limits how large each file grows.
bool mayMount()
{
    static const bool may = [] {
        const QTemporaryDir folder(trialFolder());
        ChildProcess child(
            [&](const ChildProcess::Pipe &) { return mountSmallDisk(folder.path(), 100'000) ? 0 : noRoomHere; });
        const bool mounted = child.wait() == 0;
        if (!mounted)
            tellFigures("%s", "no right to mount a small disk: full disks are tried with a limit for each file");
        return mounted;
    }();
    return may;
}

/// Runs a piece of work in a child process on a disk with so much room; without the right to mount one no file may grow
/// beyond that size, which is answered with an I/O error instead of a full disk.
QByteArray onSmallDisk(qint64 size, const std::function<QByteArray(const QString &folder)> &work)
{
    const bool mounts = mayMount();
    const QTemporaryDir folder(trialFolder());
    ChildProcess child([&](const ChildProcess::Pipe &pipe) {
        if (mounts && !mountSmallDisk(folder.path(), size))
            return noRoomHere;
        if (!mounts) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{static_cast<rlim_t>(size), static_cast<rlim_t>(size)};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return noRoomHere;
        }
        pipe.tell(work(folder.path()));
        return 0;
    });
    const auto told = child.hearAll();
    CHECK(child.wait() == 0);
    return told;
}

QByteArray kindOf(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::DiskFull: return error.sentence().isEmpty() ? "no sentence" : "full";
    case Error::Kind::Io: return error.sentence().isEmpty() ? "no sentence" : "io";
    default: return "other: " + error.details().toUtf8();
    }
}

bool saysDisk(const QByteArray &told)
{
    return told == "full" || told == "io";
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("On a disk too small for a new file nothing is left of it", "[db][faults]")
{
    const int trials = faultCount(6, 60);
    for (int i = 0; i < trials; ++i) {
        const qint64 size = 4096LL * (2 + i * 320 / trials);
        const auto told = onSmallDisk(size, [](const QString &folder) -> QByteArray {
            const QString path = folder + u"/x.moli";
            OpenResult made;
            try {
                made = Store::create(path, {QStringLiteral("350100"), {}, tester});
            } catch (const Error &error) {
                return "thrown " + kindOf(error);
            }
            if (made.store)
                return "made";
            if (made.sentence.isEmpty() || !filesIn(folder).isEmpty())
                return "left " + filesIn(folder).join(u',').toUtf8();
            return openOutcomeKey(made.outcome).toUtf8();
        });
        INFO(size << " bytes");
        CHECK((told == "disk_full" || told == "refused"));
    }
}

TEST_CASE(
    "When the disk gets full while people work, a sentence says so, what was saved stays, and there is no half record",
    "[db][faults]")
{
    const int trials = faultCount(4, 40);
    for (int i = 0; i < trials; ++i) {
        const qint64 room = smallFile().size() + 4096LL * (8 + 150 * i / trials);
        const auto told = onSmallDisk(room, [](const QString &folder) -> QByteArray {
            const QString path = folder + u"/x.moli";
            putBytes(path, smallFile());
            auto store = Store::open(path).store;
            OfficeWork work(*store);
            qint64 last = store->batches(1).first().number;
            QByteArray met;
            try {
                for (int commits = 0; commits < 2000; ++commits) {
                    work.doIt(QStringLiteral("attachment"));
                    last = store->batches(1).first().number;
                }
            } catch (const Error &error) {
                met = kindOf(error);
            }
            // Everything that was said to be saved is there, now and after the next start.
            if (store->batches(1).first().number != last)
                return "another number";
            if (!mistakesIn(*store).isEmpty())
                return mistakesIn(*store).first().toUtf8();
            store.reset();
            store = Store::open(path).store;
            if (!store || store->batches(1).first().number != last)
                return "not there after the next start";
            return met;
        });
        INFO(room << " bytes: " << told.toStdString());
        CHECK(saysDisk(told));
    }
}

TEST_CASE("A backup that finds no room leaves the older one and the file untouched, and no half one", "[db][faults]")
{
    const int trials = faultCount(10, 200);
    int refused = 0;
    for (int i = 0; i < trials; ++i) {
        // Room for the file and the old backup, and for a part of the new one.
        const qint64 size = smallFile().size() * 2 + 100'000 + smallFile().size() * i / trials;
        const auto told = onSmallDisk(size, [](const QString &folder) -> QByteArray {
            const QString path = folder + u"/x.moli";
            const QString before = folder + u"/before.moli";
            const QString target = folder + u"/backup.moli";
            putBytes(path, smallFile());
            auto store = Store::open(path).store;
            store->backupTo(before);
            OfficeWork(*store).doIt(QStringLiteral("edit"));
            QByteArray met = "made";
            try {
                store->backupTo(target);
            } catch (const Error &error) {
                met = kindOf(error);
            }
            if (!verifyBackup(before).whole || (met == "made" && !verifyBackup(target).whole))
                return "not whole";
            if (met != "made" && !filesIn(folder).filter(QStringLiteral("backup")).isEmpty())
                return "half a file";
            // There is room again at once.
            QFile::remove(target);
            QFile::remove(before);
            OfficeWork(*store).doIt(QStringLiteral("edit"));
            return mistakesIn(*store).isEmpty() ? met : mistakesIn(*store).first().toUtf8();
        });
        INFO(size << " bytes: " << told.toStdString());
        CHECK((told == "made" || saysDisk(told)));
        refused += saysDisk(told) ? 1 : 0;
    }
    tellFigures("disk full during backup: %d trials, %d of them refused", trials, refused);
    // A limit for each file leaves room for any number of them.
    CHECK((refused > trials / 2 || !mayMount()));
}

TEST_CASE("A day's backup that finds no room is told, keeps nobody from working and leaves nothing", "[db][faults]")
{
    // Too little room from the start, and (without the right to mount a disk) a limit that is met on the way.
    const auto told = onSmallDisk(smallFile().size() * 2 - 200'000, [](const QString &folder) -> QByteArray {
        const QString path = folder + u"/x.moli";
        putBytes(path, smallFile());
        auto store = Store::open(path).store;
        const auto backup = makeDailyBackup(*store);
        OfficeWork(*store).doIt(QStringLiteral("edit"));
        if (backup.path)
            return "made";
        if (backup.sentence.isEmpty())
            return "nothing told";
        if (QFileInfo::exists(backupFolder(path)))
            return "an empty folder";
        return mistakesIn(*store).isEmpty() ? "told" : "not whole";
    });
    CHECK((told == "told" || (!mayMount() && told == "made")));
}

TEST_CASE("An upgrade that finds no room leaves the file as it was", "[db][faults]")
{
    const int trials = faultCount(5, 60);
    int full = 0;
    for (int i = 0; i < trials; ++i) {
        const qint64 size = olderFile().size() + 50'000 + (olderFile().size() + 400'000) * i / trials;
        const auto told = onSmallDisk(size, [](const QString &folder) -> QByteArray {
            const QString path = folder + u"/x.moli";
            putBytes(path, olderFile());
            OpenResult opened;
            try {
                opened = Store::open(path, laterMoli());
            } catch (const Error &error) {
                return kindOf(error);
            }
            if (opened.store)
                return "upgraded";
            if (opened.sentence.isEmpty())
                return "no sentence";
            for (const auto &backup : listBackups(path)) {
                if (!verifyBackup(backup.path).whole)
                    return "half a copy";
            }
            if (!filesIn(backupFolder(path)).filter(QStringLiteral(".part")).isEmpty())
                return "left a part";
            return listBackups(path).isEmpty() && bytesOf(path) != olderFile()
                ? "touched without a copy"
                : openOutcomeKey(opened.outcome).toUtf8();
        });
        INFO(size << " bytes: " << told.toStdString());
        CHECK((told == "upgraded" || told == "disk_full" || told == "io"));
        full += told == "upgraded" ? 0 : 1;
    }
    CHECK((full > 0 || !mayMount()));
}

TEST_CASE("A restore that finds no room leaves the file as it was", "[db][faults]")
{
    const int trials = faultCount(4, 40);
    for (int i = 0; i < trials; ++i) {
        const qint64 size = smallFile().size() * 2 + 20'000 + smallFile().size() * i / trials;
        const auto told = onSmallDisk(size, [](const QString &folder) -> QByteArray {
            const QString path = folder + u"/x.moli";
            const QString backup = folder + u"/b.moli";
            putBytes(path, smallFile());
            putBytes(backup, smallFile());
            const auto result = restoreBackup(backup, path);
            if (result.restored)
                return "restored";
            if (result.sentence.isEmpty() || bytesOf(path) != smallFile() || filesIn(folder).size() != 2)
                return "left " + filesIn(folder).join(u',').toUtf8();
            return "refused";
        });
        INFO(size << " bytes");
        CHECK((told == "refused" || (!mayMount() && told == "restored")));
    }
}
