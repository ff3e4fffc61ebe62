// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/batch.h"
#include "db/store/connection.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/faulty_disk.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace moli;

namespace {

using Fault = FaultyDisk::Fault;

/// What the person was told; nothing when it went well.
struct Told {
    bool failed = false;
    Error::Kind kind = Error::Kind::Other;
    QString sentence;
    QString details;
};

template <typename Work>
Told attempt(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return {true, error.kind(), error.sentence(), error.details()};
    }
    return {};
}

/// A plain sentence about the disk, not about damage or something unknown.
QString implausible(const Told &told)
{
    const bool disk = told.kind == Error::Kind::DiskFull || told.kind == Error::Kind::Io;
    return !disk || told.sentence.isEmpty() ? QString(u"told: " + told.sentence + u" / " + told.details) : QString();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Everything that ever commits changes one of these.
QString marks(const QString &path)
{
    Connection connection(path, Connection::Mode::Read, 0);
    return connection
        .scalar(
            QStringLiteral("SELECT (SELECT MAX(\"number\") FROM \"batch\") || '/' || (SELECT COUNT(*) FROM \"audit\")"))
        .toString();
}

/// One try: the disk, and how it is to fail.
struct Trial {
    FaultyDisk &disk;
    int k = 0;
    Fault fault = Fault::Full;
    bool forEver = false;
    int &committedAnyway; ///< how often an error was told after the commit had become final

    void arm() const { disk.failAt(k, fault, forEver); }
};

struct Workflow {
    QString name;
    QByteArray file; ///< what stands there at first; empty: nothing
    /// Does it on the failing disk, and again on the mended one; returns what went wrong with that.
    std::function<QString(const QString &path, const Trial &trial)> run;
};

Workflow commitOf(const QString &kind, const QByteArray &file)
{
    return {kind, file, [kind](const QString &path, const Trial &trial) -> QString {
                const auto store = Store::open(path).store;
                OfficeWork work(*store);
                const auto before = marks(path);
                trial.arm();
                const auto told = attempt([&] { work.doIt(kind); });
                const bool met = trial.disk.hasFailed();
                if (trial.forEver && met) {
                    const auto again = attempt([&] { work.doIt(QStringLiteral("edit")); });
                    if (!again.failed)
                        return QStringLiteral("a save went well on a disk that fails for ever");
                    if (const auto wrong = implausible(again); !wrong.isEmpty())
                        return u"again " + wrong;
                }
                trial.disk.work();
                const auto after = marks(path);
                if (told.failed && !implausible(told).isEmpty())
                    return implausible(told);
                if (told.failed != met)
                    return met ? QStringLiteral("nobody was told")
                               : QString(u"told without a fault: " + told.sentence + told.details);
                if (!told.failed && after == before)
                    return QStringLiteral("nothing was written");
                if (told.failed && after != before)
                    ++trial.committedAnyway;
                // The person tries again, in the same window.
                const auto next = attempt([&] { work.doIt(QStringLiteral("edit")); });
                return next.failed ? QString(u"the next save failed: " + next.details) : QString();
            }};
}

Workflow creation()
{
    return {QStringLiteral("create"), {}, [](const QString &path, const Trial &trial) -> QString {
                const CreateOptions options{QStringLiteral("350100"), {}, tester};
                trial.arm();
                OpenResult made;
                const auto told = attempt([&] { made = Store::create(path, options); });
                const bool met = trial.disk.hasFailed();
                trial.disk.work();
                if (told.failed)
                    return u"thrown: " + told.details;
                if (!made.store && made.sentence.isEmpty())
                    return QStringLiteral("no sentence");
                if (!made.store && made.outcome != OpenOutcome::DiskFull && made.outcome != OpenOutcome::Refused)
                    return u"outcome " + openOutcomeKey(made.outcome);
                if (!made.store && !met)
                    return QStringLiteral("not made without a fault");
                made.store.reset();
                // Either whole under its name, or not there at all.
                if (!QFile::exists(path)) {
                    if (!filesIn(QFileInfo(path).path()).isEmpty())
                        return u"left: " + filesIn(QFileInfo(path).path()).join(u',');
                    made = Store::create(path, options);
                } else {
                    made = Store::open(path);
                }
                return made.store ? QString() : QString(u"then " + made.sentence);
            }};
}

Workflow backup()
{
    return {QStringLiteral("backup"), smallFile(), [](const QString &path, const Trial &trial) -> QString {
                const QString folder = QFileInfo(path).path() + u"/out";
                const QString target = folder + u"/b.moli";
                QDir().mkpath(folder);
                const auto store = Store::open(path).store;
                OfficeWork(*store).doIt(QStringLiteral("edit"));
                trial.arm();
                const auto told = attempt([&] { store->backupTo(target); });
                const bool met = trial.disk.hasFailed();
                trial.disk.work();
                if (told.failed != met)
                    return met ? QStringLiteral("nobody was told") : u"told without a fault: " + told.details;
                if (told.failed && !implausible(told).isEmpty())
                    return implausible(told);
                if (told.failed && !filesIn(folder).isEmpty())
                    return u"left: " + filesIn(folder).join(u',');
                if (!told.failed && !verifyBackup(target).whole)
                    return verifyBackup(target).sentence;
                const auto next = attempt([&] {
                    QFile::remove(target);
                    store->backupTo(target);
                    OfficeWork(*store).doIt(QStringLiteral("edit"));
                });
                return next.failed ? QString(u"then " + next.details) : QString();
            }};
}

Workflow upgrade()
{
    return {QStringLiteral("upgrade"), olderFile(), [](const QString &path, const Trial &trial) -> QString {
                static const QByteArray expected = [] {
                    const QTemporaryDir folder(trialFolder());
                    const auto other = folder.filePath(QStringLiteral("x.moli"));
                    putBytes(other, olderFile());
                    (void)Store::open(other, laterMoli());
                    return contentOf(other);
                }();
                trial.arm();
                OpenResult opened;
                const auto told = attempt([&] { opened = Store::open(path, laterMoli()); });
                const bool met = trial.disk.hasFailed();
                trial.disk.work();
                if (told.failed && !implausible(told).isEmpty())
                    return implausible(told);
                if (!told.failed && !opened.store && (!met || opened.outcome != OpenOutcome::DiskFull))
                    return openOutcomeKey(opened.outcome) + u' ' + opened.sentence;
                opened.store.reset();
                // The copy is whole, or there is none.
                for (const auto &backup : listBackups(path)) {
                    if (!verifyBackup(backup.path).whole)
                        return verifyBackup(backup.path).sentence;
                }
                opened = Store::open(path, laterMoli());
                if (!opened.store)
                    return opened.sentence;
                opened.store.reset();
                return contentOf(path) == expected ? QString() : QStringLiteral("not the same as without a fault");
            }};
}

Workflow restoring()
{
    return {QStringLiteral("restore"), smallFile(), [](const QString &path, const Trial &trial) -> QString {
                const QString source = QFileInfo(path).path() + u"/source.moli";
                putBytes(source, smallFile());
                const auto before = bytesOf(path);
                trial.arm();
                RestoreResult result;
                const auto told = attempt([&] { result = restoreBackup(source, path); });
                const bool met = trial.disk.hasFailed();
                trial.disk.work();
                if (told.failed)
                    return u"thrown: " + told.details;
                if (result.restored == met)
                    return met ? QStringLiteral("nobody was told") : result.sentence;
                if (!result.restored
                    && (result.sentence.isEmpty() || bytesOf(path) != before
                        || filesIn(QFileInfo(path).path()).size() != 2))
                    return u"left: " + filesIn(QFileInfo(path).path()).join(u',');
                return restoreBackup(source, path).restored ? QString() : QStringLiteral("not restored afterwards");
            }};
}

/// An orphan and a broken search index to repair.
QByteArray fileToRepair()
{
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, smallFile());
    {
        const auto store = Store::open(path).store;
        const auto batch = store->begin(testEdit());
        (void)batch->addAttachment({QStringLiteral("x"), QStringLiteral("text/plain"), "orphan", {}, {}});
        batch->commit();
    }
    {
        Connection connection(path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("DELETE FROM \"search_index\" WHERE \"rowid\" < 50"));
    }
    return bytesOf(path);
}

Workflow repair()
{
    return {QStringLiteral("repair"), fileToRepair(), [](const QString &path, const Trial &trial) -> QString {
                const auto store = Store::open(path).store;
                trial.arm();
                const auto told = attempt([&] { (void)store->check(true); });
                const bool met = trial.disk.hasFailed();
                trial.disk.work();
                if (told.failed != met)
                    return met ? QStringLiteral("nobody was told")
                               : QString(u"told without a fault: " + told.sentence + told.details);
                if (told.failed && !implausible(told).isEmpty())
                    return implausible(told);
                (void)store->check(true);
                const auto left = store->check();
                return std::all_of(left.begin(), left.end(), [](const auto &problem) { return problem.kind == u"gap"; })
                    ? QString()
                    : QStringLiteral("not repaired");
            }};
}

Workflow openingOfCutOffFile()
{
    return {QStringLiteral("opening of a cut-off file"), cutOffFile().file,
            [](const QString &path, const Trial &trial) -> QString {
                putBytes(path + u"-journal", cutOffFile().journal);
                trial.arm();
                OpenResult opened;
                const auto told = attempt([&] { opened = Store::open(path); });
                trial.disk.work();
                if (told.failed && !implausible(told).isEmpty())
                    return implausible(told);
                if (!told.failed && !opened.store && opened.outcome != OpenOutcome::DiskFull)
                    return openOutcomeKey(opened.outcome) + u' ' + opened.sentence;
                opened.store.reset();
                opened = Store::open(path);
                if (!opened.store)
                    return opened.sentence;
                opened.store.reset();
                return isSmallFile(path) ? QString() : QStringLiteral("not rolled back");
            }};
}

QList<Workflow> allWorkflows()
{
    QList<Workflow> workflows{creation(), backup(), upgrade(), restoring(), repair(), openingOfCutOffFile()};
    // Each kind of work from the file as the ones before left it.
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, smallFile());
    for (const auto &kind : OfficeWork::kinds()) {
        workflows.append(commitOf(kind, bytesOf(path)));
        const auto store = Store::open(path).store;
        OfficeWork(*store).doIt(kind);
    }
    return workflows;
}

/// Runs a workflow in a folder of its own; returns what went wrong.
QString tryOnce(const Workflow &workflow, const Trial &trial, bool checked)
{
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    if (!workflow.file.isEmpty())
        putBytes(path, workflow.file);
    if (const auto wrong = workflow.run(path, trial); !wrong.isEmpty())
        return wrong;
    if (!checked)
        return {};
    const auto store = Store::open(path, workflow.name == u"upgrade" ? laterMoli() : OpenOptions()).store;
    return store ? mistakesIn(*store).value(0) : QStringLiteral("can't be opened");
}

} // namespace

TEST_CASE(
    "Whichever write or sync fails, once or for ever, a plain sentence comes, nothing is half done, and work goes on",
    "[db][faults]")
{
    struct Mode {
        Fault fault;
        bool forEver;
        const char *name;
    };
    const QList<Mode> modes{{Fault::Full, false, "full once"},
                            {Fault::Full, true, "full"},
                            {Fault::IoError, false, "error once"},
                            {Fault::IoError, true, "error"},
                            {Fault::Torn, false, "torn once"}};
    const auto workflows = allWorkflows();
    CHECK(workflows.size() >= 20);
    int trials = 0;
    int committedAnyway = 0;
    for (const auto &workflow : workflows) {
        FaultyDisk disk;
        Trial counting{disk, std::numeric_limits<int>::max(), Fault::Full, false, committedAnyway};
        INFO(workflow.name.toStdString());
        REQUIRE(tryOnce(workflow, counting, true) == QString());
        // Counted until the disk was told to work again.
        const int operations = disk.counted();
        REQUIRE(operations > 0);
        const int stride = allFaults() ? 1 : qMax(1, operations / 7);
        int ofThis = 0;
        for (const auto &mode : modes) {
            // Another place in each mode, so that the samples of all of them together are closer.
            for (int k = static_cast<int>(&mode - modes.data()) % stride; k < operations; k += stride) {
                const Trial trial{disk, k, mode.fault, mode.forEver, committedAnyway};
                const auto wrong = tryOnce(workflow, trial, trials % faultCount(10, 3) == 0);
                if (!wrong.isEmpty())
                    FAIL_CHECK(workflow.name.toStdString() << ", operation " << k << " of " << operations << ' '
                                                           << mode.name << ": " << wrong.toStdString());
                ++trials;
                ++ofThis;
            }
        }
        tellFigures("failing disk: %s, %d operations, %d trials", qPrintable(workflow.name), operations, ofThis);
    }
    tellFigures("failing disk: %d trials of %d workflows; %d times the error came after the commit had become final",
                trials, static_cast<int>(workflows.size()), committedAnyway);
}

TEST_CASE("A lock that another program has, at any moment, is waited for or called busy, never damage", "[db][faults]")
{
    OpenOptions impatient;
    impatient.busyTimeout = 3;
    int trials = 0;
    for (const bool forEver : {false, true}) {
        for (int k = 0;; k += faultCount(7, 1)) {
            const QTemporaryDir folder(trialFolder());
            const auto path = folder.filePath(QStringLiteral("x.moli"));
            putBytes(path, smallFile());
            FaultyDisk disk;
            disk.failAt(k, Fault::Busy, forEver);
            OpenResult opened;
            const auto told = attempt([&] {
                opened = Store::open(path, impatient);
                if (!opened.store)
                    return;
                OfficeWork(*opened.store).doIt(QStringLiteral("edit"));
                (void)opened.store->search(QStringLiteral("茉莉"));
                (void)opened.store->check();
                opened.store->backupTo(folder.filePath(QStringLiteral("b.moli")));
            });
            const bool met = disk.hasFailed();
            disk.work();
            INFO("lock " << k << (forEver ? " for ever: " : " once: ") << told.details.toStdString());
            if (told.failed)
                CHECK(told.kind == Error::Kind::Busy);
            else
                CHECK((opened.store || opened.outcome == OpenOutcome::Locked));
            opened.store.reset();
            CHECK(Store::open(path, impatient).outcome == OpenOutcome::Current);
            ++trials;
            if (!met)
                break;
        }
    }
    tellFigures("busy: %d trials", trials);
    CHECK(trials > 40);
}
