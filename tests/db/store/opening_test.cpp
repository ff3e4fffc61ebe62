// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "db/store/place.h"
#include "db/store/store_opener.h"
#include "tests/db/faults/child_process.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace moli;

namespace {

const auto city = QStringLiteral("350100");

/// A folder with one closed Moli file in it, which everybody may read and write.
struct Desk {
    Desk()
    {
        QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | everybody);
        putBytes(path, smallFile());
        QFile::setPermissions(path, QFile::permissions(path) | everybody);
    }

    [[nodiscard]] OpenResult open(OpenOptions options = {}) const
    {
        options.busyTimeout = 20;
        return Store::open(path, options);
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Opens it and demands that not a byte of it was changed, and that nothing was left beside it.
    [[nodiscard]] OpenResult openUntouched(const OpenOptions &options = {}) const
    {
        const auto before = bytesOf(path);
        const auto namesBefore = names();
        auto result = open(options);
        CHECK(result.store == nullptr);
        CHECK_FALSE(result.sentence.isEmpty());
        CHECK((bytesOf(path) == before));
        CHECK(names() == namesBefore);
        return result;
    }

    static constexpr QFile::Permissions everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("卷.moli"));
};

/// What the check finds, without what is only still empty.
QStringList mistakesIn(Store &store)
{
    QStringList mistakes;
    for (const auto &problem : store.check()) {
        if (problem.kind != u"gap")
            mistakes.append(problem.kind + u": " + problem.type + u' ' + problem.message);
    }
    return mistakes;
}

} // namespace

TEST_CASE("A new file is whole, has its pragmas and leaves nothing else behind", "[db][opening]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("新.moli"));
    auto made = Store::create(path, {city, QStringLiteral("名"), tester});
    CHECK(made.outcome == OpenOutcome::New);
    CHECK(made.sentence.isEmpty());
    REQUIRE(made.store);
    CHECK(made.store->officeId() == officeId(city));
    CHECK(made.store->fileInfo(QStringLiteral("name")) == QStringLiteral("名"));
    CHECK(made.store->batches(10).size() == 1);
    CHECK(mistakesIn(*made.store) == QStringList());
    made.store.reset();
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".lock")).isEmpty());
    CHECK_FALSE(QFile::exists(path + u".new"));
    Connection connection(path, Connection::Mode::Write, 0);
    CHECK(connection.scalar(QStringLiteral("PRAGMA application_id")).toLongLong() == moliApplicationId);
    CHECK(connection.scalar(QStringLiteral("PRAGMA user_version")).toInt() == builtInMigrations().size());
    CHECK(connection.scalar(QStringLiteral("PRAGMA foreign_keys")).toInt() == 1);
    CHECK(connection.scalar(QStringLiteral("PRAGMA synchronous")).toInt() == 2);
    CHECK(connection.scalar(QStringLiteral("PRAGMA journal_mode")).toString() == QStringLiteral("truncate"));
}

TEST_CASE("A new file is refused where one stands, where no folder is, and for an office that isn't", "[db][opening]")
{
    const Desk desk;
    const auto before = bytesOf(desk.path);
    const auto again = Store::create(desk.path, {city, {}, tester});
    CHECK(again.outcome == OpenOutcome::Refused);
    CHECK(again.sentence.contains(QStringLiteral("卷.moli")));
    CHECK((bytesOf(desk.path) == before));

    const auto nowhere = Store::create(desk.folder.filePath(QStringLiteral("no/folder/x.moli")), {city, {}, tester});
    CHECK(nowhere.outcome == OpenOutcome::Refused);

    const auto other = desk.folder.filePath(QStringLiteral("other.moli"));
    CHECK_THROWS_AS(Store::create(other, {QStringLiteral("999999"), {}, tester}), Error);
    CHECK(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("What a former file left beside the name doesn't get into a new one", "[db][opening]")
{
    // The journal of a file that was cut off while it was written, and that somebody has then thrown away.
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path + u"-journal", cutOffFile().journal);
    auto made = Store::create(path, {city, {}, tester});
    REQUIRE(made.outcome == OpenOutcome::New);
    Query query;
    query.type = QStringLiteral("service");
    query.deleted = Deleted::With;
    CHECK(made.store->count(query) == 0);
    CHECK(mistakesIn(*made.store) == QStringList());
}

TEST_CASE("A file is opened, missing, or opened for reading only when asked so", "[db][opening]")
{
    const Desk desk;
    auto opened = desk.open();
    CHECK(opened.outcome == OpenOutcome::Current);
    CHECK(opened.sentence.isEmpty());
    REQUIRE(opened.store);
    CHECK_FALSE(opened.store->isReadOnly());

    // Asked so, it takes no lock and can be read beside the one that writes.
    OpenOptions reading;
    reading.readOnly = true;
    auto beside = desk.open(reading);
    CHECK(beside.outcome == OpenOutcome::ReadOnly);
    REQUIRE(beside.store);
    CHECK(beside.store->isReadOnly());
    CHECK_THROWS_AS(beside.store->begin(testEdit()), Error);
    CHECK(opened.store->save(someOrganization(*opened.store, QStringLiteral("新社")), testEdit()).saved());
    CHECK(beside.store->search(QStringLiteral("新社")).size() == 1);

    const auto missing = Store::open(desk.folder.filePath(QStringLiteral("none.moli")));
    CHECK(missing.outcome == OpenOutcome::Missing);
    CHECK(missing.sentence.contains(QStringLiteral("none.moli")));
    CHECK_FALSE(QFile::exists(desk.folder.filePath(QStringLiteral("none.moli"))));
}

TEST_CASE("Other files aren't Moli's and stay as they are", "[db][opening]")
{
    const Desk desk;
    SECTION("a text")
    {
        putBytes(desk.path, QByteArray("name,phone\n").repeated(1000));
    }
    SECTION("a short text")
    {
        putBytes(desk.path, "hello");
    }
    SECTION("an empty file")
    {
        putBytes(desk.path, {});
    }
    SECTION("only zeros")
    {
        putBytes(desk.path, QByteArray(100'000, '\0'));
    }
    SECTION("another program's SQLite file")
    {
        QFile::remove(desk.path);
        Connection connection(desk.path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("CREATE TABLE t (a)"));
        connection.execute(QStringLiteral("PRAGMA user_version = 1"));
        connection.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }
    CHECK(desk.openUntouched().outcome == OpenOutcome::NotMoli);
    OpenOptions reading;
    reading.readOnly = true;
    CHECK(desk.openUntouched(reading).outcome == OpenOutcome::NotMoli);
}

TEST_CASE("A file of a newer Moli is refused and stays as it is", "[db][opening]")
{
    const Desk desk;
    for (const int version : {2, 3, 99, 2'000'000'000}) {
        {
            Connection connection(desk.path, Connection::Mode::Write, 0);
            connection.execute(u"PRAGMA user_version = "
                               + QString::number(version == 2 ? builtInMigrations().size() + 1 : version));
        }
        QFile::remove(desk.path + u"-journal");
        for (const bool readOnly : {false, true}) {
            OpenOptions options;
            options.readOnly = readOnly;
            CHECK(desk.openUntouched(options).outcome == OpenOutcome::Newer);
        }
    }
}

TEST_CASE("A damaged file is called so and stays as it is", "[db][opening]")
{
    const Desk desk;
    const auto size = smallFile().size();
    SECTION("cut in the middle")
    {
        cutTo(desk.path, size / 2);
    }
    SECTION("cut within its first page")
    {
        cutTo(desk.path, 2000);
    }
    SECTION("the first pages of its tables are zeros")
    {
        overwrite(desk.path, 4096, QByteArray(40 * 4096, '\0'));
    }
    SECTION("the list of tables is rubbish")
    {
        overwrite(desk.path, 100, QByteArray(3000, '\xa5'));
    }
    // Without a backup none is spoken of.
    const auto result = desk.openUntouched();
    CHECK(result.outcome == OpenOutcome::Damaged);
    CHECK_FALSE(result.sentence.contains(QFileInfo(backupFolder(desk.path)).fileName()));
    CHECK(result.sentence.contains(QStringLiteral("--salvage")));
    CHECK_FALSE(newestBackupFor(desk.path));

    // With backups it's the newest whole one.
    const auto damaged = bytesOf(desk.path);
    putBytes(desk.path, smallFile());
    QStringList backups;
    for (int day = 1; day <= 2; ++day) {
        OpenOptions options;
        options.clock = [day] { return 1'700'000'000'000 + day * 86'400'000; };
        backups.append(makeBackup(*Store::open(desk.path, options).store, BackupCause::Daily));
    }
    putBytes(desk.path, damaged);
    CHECK(desk.openUntouched().sentence.contains(QFileInfo(backups[1]).fileName()));
    overwrite(backups[1], 4096 * 30, QByteArray(10, 'x'));
    CHECK(desk.openUntouched().sentence.contains(QFileInfo(backups[0]).fileName()));
    REQUIRE(newestBackupFor(desk.path));
    CHECK(newestBackupFor(desk.path)->path == backups[0]);
}

TEST_CASE("Damage that opening doesn't meet is found by the check", "[db][opening]")
{
    const Desk desk;
    // Pages far behind, in the records; a single one might be free.
    overwrite(desk.path, (smallFile().size() / 4096 - 12) * 4096, QByteArray(10 * 4096, '\0'));
    const auto opened = desk.open();
    if (opened.store) {
        const auto problems = opened.store->check();
        CHECK(std::any_of(problems.begin(), problems.end(), [](const Store::CheckProblem &problem) {
            return problem.kind == u"damaged" || problem.kind == u"search";
        }));
    } else {
        CHECK(opened.outcome == OpenOutcome::Damaged);
    }
}

TEST_CASE("A transaction that the power cut off is rolled back at the next opening", "[db][opening]")
{
    const Desk desk;
    putBytes(desk.path, cutOffFile().file);
    putBytes(desk.path + u"-journal", cutOffFile().journal);
    for (const bool readOnly : {true, false}) {
        OpenOptions options;
        options.readOnly = readOnly;
        const auto opened = desk.open(options);
        REQUIRE(opened.store);
        CHECK(mistakesIn(*opened.store) == QStringList());
        Query query;
        query.type = QStringLiteral("service");
        query.where = {equals(QStringLiteral("place"), QStringLiteral("half written"))};
        CHECK(opened.store->count(query) == 0);
    }
    CHECK(isSmallFile(desk.path));
}

TEST_CASE("A second Moli is locked out until the first one ends, however it ends", "[db][opening]")
{
    const Desk desk;
    for (const bool killed : {false, true}) {
        ChildProcess other([&](const ChildProcess::Pipe &pipe) {
            const auto opened = Store::open(desk.path);
            pipe.tell(opened.outcome == OpenOutcome::Current ? "open" : "not open");
            // Goes on until it is killed, or closes the file and ends by itself.
            while (killed)
                pause();
            return 0;
        });
        REQUIRE(other.hear() == "open");
        if (killed) {
            CHECK(desk.openUntouched().outcome == OpenOutcome::Locked);
            other.kill();
        } else {
            CHECK(other.wait() == 0);
        }
        CHECK(desk.open().outcome == OpenOutcome::Current);
    }
}

TEST_CASE("A second opening in the same process is locked out as well", "[db][opening]")
{
    const Desk desk;
    auto first = desk.open();
    REQUIRE(first.store);
    CHECK(desk.open().outcome == OpenOutcome::Locked);
    first.store.reset();
    CHECK(desk.open().outcome == OpenOutcome::Current);
}

TEST_CASE("The lock of a killed Moli locks nobody out, also when its process id was given to another", "[db][opening]")
{
    const Desk desk;
    ChildProcess other([&](const ChildProcess::Pipe &pipe) {
        const auto opened = Store::open(desk.path);
        pipe.tell("open");
        for (;;)
            pause();
        return 0;
    });
    REQUIRE(other.hear() == "open");
    other.kill();
    const auto lock = bytesOf(desk.path + u".lock");
    REQUIRE(lock.startsWith(QByteArray::number(other.id())));
    const auto lockOf = [&](qint64 id) {
        return QByteArray(lock).replace(QByteArray::number(other.id()), QByteArray::number(id));
    };
    ChildProcess idle([](const ChildProcess::Pipe &pipe) {
        pipe.tell("idle");
        for (;;)
            pause();
        return 0;
    });
    REQUIRE(idle.hear() == "idle");

    SECTION("nobody has its id now") {}
    SECTION("another program has")
    {
        putBytes(desk.path + u".lock", lockOf(1));
    }
    SECTION("this process has, as in a container that was started again")
    {
        putBytes(desk.path + u".lock", lockOf(getpid()));
    }
    SECTION("a Moli with another file has")
    {
        putBytes(desk.path + u".lock", lockOf(idle.id()));
    }
    SECTION("the lock is empty, because the disk was full")
    {
        putBytes(desk.path + u".lock", {});
    }
    // Time has passed since; a lock of this moment might be one that is just being taken.
    QFile file(desk.path + u".lock");
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    CHECK(desk.open().outcome == OpenOutcome::Current);
}

TEST_CASE("A file that another program keeps busy is locked, not damaged", "[db][opening]")
{
    const Desk desk;
    Connection other(desk.path, Connection::Mode::Write, 0);
    other.execute(QStringLiteral("BEGIN EXCLUSIVE"));
    CHECK(desk.open().outcome == OpenOutcome::Locked);
    OpenOptions reading;
    reading.readOnly = true;
    CHECK(desk.open(reading).outcome == OpenOutcome::Locked);
    other.execute(QStringLiteral("ROLLBACK"));
    CHECK(desk.open().outcome == OpenOutcome::Current);
}

TEST_CASE("What can't be written is opened for reading, and says so", "[db][opening]")
{
    const Desk desk;
    const auto onlyRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    SECTION("the file")
    {
        QFile::setPermissions(desk.path, onlyRead);
    }
    SECTION("the folder")
    {
        QFile::setPermissions(desk.folder.path(), onlyRead | enter);
    }
    SECTION("both, as on a CD")
    {
        QFile::setPermissions(desk.path, onlyRead);
        QFile::setPermissions(desk.folder.path(), onlyRead | enter);
    }
    {
        const WithoutRights nobody;
        const auto opened = desk.open();
        CHECK(opened.outcome == OpenOutcome::ReadOnly);
        CHECK(opened.sentence.contains(QStringLiteral("卷.moli")));
        REQUIRE(opened.store);
        CHECK(opened.store->isReadOnly());
        CHECK(opened.store->search(QStringLiteral("茉莉")).size() == 1);
        CHECK_THROWS_AS(opened.store->save(someOrganization(*opened.store, QStringLiteral("新社")), testEdit()), Error);
        CHECK_THROWS_AS(opened.store->undo(tester), Error);
    }
    QFile::setPermissions(desk.folder.path(), QFile::permissions(desk.folder.path()) | QFile::WriteOwner);
    CHECK((bytesOf(desk.path) == smallFile()));
}

TEST_CASE("A cut-off file on a medium that can't be written is refused with a sentence", "[db][opening]")
{
    const Desk desk;
    putBytes(desk.path, cutOffFile().file);
    putBytes(desk.path + u"-journal", cutOffFile().journal);
    const auto onlyRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    for (const auto &name : desk.names())
        QFile::setPermissions(desk.folder.filePath(name), onlyRead);
    QFile::setPermissions(desk.folder.path(), onlyRead | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    {
        const WithoutRights nobody;
        const auto opened = desk.open();
        CHECK(opened.outcome == OpenOutcome::Refused);
        CHECK_FALSE(opened.sentence.isEmpty());
    }
    QFile::setPermissions(desk.folder.path(), QFile::permissions(desk.folder.path()) | QFile::WriteOwner);
    CHECK((bytesOf(desk.path) == cutOffFile().file));
}

TEST_CASE("A new file can't be made where nothing can be written", "[db][opening]")
{
    const Desk desk;
    QFile::setPermissions(desk.folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
                              | QFile::ExeOther);
    const WithoutRights nobody;
    const auto made = Store::create(desk.folder.filePath(QStringLiteral("new.moli")), {city, {}, tester});
    CHECK(made.outcome == OpenOutcome::Refused);
    CHECK_FALSE(made.sentence.isEmpty());
    CHECK(desk.names() == QStringList{QStringLiteral("卷.moli")});
}

TEST_CASE("Places that tear a live file are refused with the reason", "[db][opening]")
{
    struct Case {
        QString path;
        QByteArray fileSystem;
        bool refused;
    };
    const QList<Case> cases{
        {QStringLiteral("/home/a/x.moli"), "ext4", false},
        {QStringLiteral("/home/a/OneDrive.moli"), "ext4", false},
        {QStringLiteral("/home/a/OneDrive/x.moli"), "ext4", true},
        {QStringLiteral("/home/a/onedrive - Office/b/x.moli"), "ext4", true},
        {QStringLiteral("/home/a/坚果云/x.moli"), "ext4", true},
        {QStringLiteral("//server/share/x.moli"), "", true},
        {QStringLiteral("/mnt/x.moli"), "cifs", true},
        {QStringLiteral("/mnt/x.moli"), "nfs4", true},
        {QStringLiteral("/mnt/x.moli"), "NFS", true},
    };
    for (const auto &one : cases) {
        INFO(one.path.toStdString() << " on " << one.fileSystem.toStdString());
        CHECK(unsuitablePlace(one.path, one.fileSystem).isEmpty() != one.refused);
    }

    const Desk desk;
    QDir(desk.folder.path()).mkdir(QStringLiteral("Dropbox"));
    const auto path = desk.folder.filePath(QStringLiteral("Dropbox/x.moli"));
    CHECK(Store::create(path, {city, {}, tester}).outcome == OpenOutcome::Refused);
    CHECK_FALSE(QFile::exists(path));
    putBytes(path, smallFile());
    const auto live = Store::open(path);
    CHECK(live.outcome == OpenOutcome::Refused);
    CHECK(live.sentence.contains(QStringLiteral("Dropbox")));
    // To look at it, it may lie there.
    OpenOptions reading;
    reading.readOnly = true;
    CHECK(Store::open(path, reading).outcome == OpenOutcome::ReadOnly);
}

TEST_CASE("Every outcome has a name of its own", "[db][opening]")
{
    QSet<QString> keys;
    for (int outcome = 0; outcome <= static_cast<int>(OpenOutcome::Refused); ++outcome)
        keys.insert(openOutcomeKey(static_cast<OpenOutcome>(outcome)));
    CHECK(keys.size() == static_cast<int>(OpenOutcome::Refused) + 1);
    CHECK_FALSE(keys.contains(QString()));
}

TEST_CASE("Who may wait opens the file when the other one closes it", "[db][opening]")
{
    const Desk desk;
    OpenOptions patient;
    patient.lockTimeout = 30'000;
    auto first = desk.open();
    REQUIRE(first.store);
    std::atomic<OpenOutcome> outcome = OpenOutcome::Missing;
    std::thread second([&] { outcome = Store::open(desk.path, patient).outcome; });
    // However late the second one comes to it: it waits until the file is free.
    first.store.reset();
    second.join();
    CHECK(outcome == OpenOutcome::Current);

    first = desk.open();
    OpenOptions brief;
    brief.lockTimeout = 1;
    CHECK(Store::open(desk.path, brief).outcome == OpenOutcome::Locked);
}
