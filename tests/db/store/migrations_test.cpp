// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QFileInfo>

using namespace moli;

namespace {

QString keptFile(int version)
{
    return QStringLiteral(MOLI_TEST_DATA "/schema/%1.moli").arg(version, 4, 10, QChar(u'0'));
}

/// The built-in migrations with these added.
QList<Migration> withAdded(const QStringList &sql)
{
    auto migrations = builtInMigrations();
    for (const auto &one : sql)
        migrations.append({static_cast<int>(migrations.size()) + 1, QStringLiteral("added"), one});
    return migrations;
}

const auto addedColumn = QStringLiteral("ALTER TABLE \"organization\" ADD COLUMN \"nickname\" TEXT;\n");
const auto addedTable = QStringLiteral("-- A comment.\n\nCREATE TABLE \"extra\" (\n    \"a\" TEXT\n);\n"
                                       "CREATE TRIGGER \"extra_trigger\" AFTER INSERT ON \"extra\"\nBEGIN\n"
                                       "    DELETE FROM \"extra\" WHERE \"a\" = 'x';\n    SELECT 1;\nEND;\n"
                                       "INSERT INTO \"extra\" (\"a\") VALUES ('y');\n");

struct Upgrade {
    explicit Upgrade(QList<Migration> added) : migrations(std::move(added)) { putBytes(path, before); }

    [[nodiscard]] OpenResult open() const
    {
        OpenOptions options;
        options.migrations = &migrations;
        return Store::open(path, options);
    }

    [[nodiscard]] qint64 version() const
    {
        Connection connection(path, Connection::Mode::ReadOnly, 0);
        return connection.scalar(QStringLiteral("PRAGMA user_version")).toLongLong();
    }

    QList<Migration> migrations;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("old.moli"));
    QByteArray before = smallFile();
};

} // namespace

TEST_CASE("An older file is copied, brought up to date and opened", "[db][migrations]")
{
    const Upgrade upgrade(withAdded({addedColumn, addedTable}));
    auto opened = upgrade.open();
    CHECK(opened.outcome == OpenOutcome::Upgraded);
    REQUIRE(opened.store);
    CHECK(opened.store->search(QStringLiteral("茉莉")).size() == 1);
    // The sentence says where the copy is; the copy is the file as it was.
    const auto backups = listBackups(upgrade.path);
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().cause == BackupCause::BeforeUpgrade);
    CHECK(opened.sentence.contains(QFileInfo(backupFolder(upgrade.path)).fileName()));
    CHECK(verifyBackup(backups.first().path).whole);
    opened.store.reset();
    CHECK(upgrade.version() == upgrade.migrations.size());
    const QTemporaryDir folder;
    putBytes(folder.filePath(QStringLiteral("before.moli")), upgrade.before);
    CHECK(contentOf(backups.first().path) == contentOf(folder.filePath(QStringLiteral("before.moli"))));

    opened = upgrade.open();
    CHECK(opened.outcome == OpenOutcome::Current);
    CHECK(listBackups(upgrade.path).size() == 1);
}

TEST_CASE("A migration that fails leaves the file as it was, and the next start tries again", "[db][migrations]")
{
    const auto broken = QStringLiteral(
        "CREATE TABLE \"half\" (\"a\" TEXT);\nINSERT INTO \"no_such_table\" VALUES (1);\n");
    Upgrade upgrade(withAdded({addedColumn, broken}));
    CHECK_THROWS_AS(upgrade.open(), Error);
    // The step before it was whole and stays; nothing of the broken one does.
    CHECK(upgrade.version() == upgrade.migrations.size() - 1);
    {
        Connection connection(upgrade.path, Connection::Mode::ReadOnly, 0);
        CHECK(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name = 'half'")).toInt() == 0);
        CHECK(connection.scalar(QStringLiteral("PRAGMA integrity_check")).toString() == QStringLiteral("ok"));
    }
    CHECK(listBackups(upgrade.path).size() == 1);
    CHECK_FALSE(QFile::exists(upgrade.path + u".lock"));

    upgrade.migrations = withAdded({addedColumn, addedTable});
    CHECK(upgrade.open().outcome == OpenOutcome::Upgraded);
    CHECK(upgrade.version() == upgrade.migrations.size());
}

TEST_CASE("An older file that may only be read is refused with what to do", "[db][migrations]")
{
    const Upgrade upgrade(withAdded({addedColumn}));
    OpenOptions options;
    options.migrations = &upgrade.migrations;
    options.readOnly = true;
    const auto opened = Store::open(upgrade.path, options);
    CHECK(opened.outcome == OpenOutcome::Refused);
    CHECK(opened.sentence.contains(QStringLiteral("old.moli")));
    CHECK((bytesOf(upgrade.path) == upgrade.before));
}

TEST_CASE("An older file that is write-protected is refused and stays as it is", "[db][migrations]")
{
    const Upgrade upgrade(withAdded({addedColumn}));
    const auto everybody = QFile::permissions(upgrade.folder.path()) | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QFile::setPermissions(upgrade.folder.path(), everybody);
    QFile::setPermissions(upgrade.path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        const WithoutRights nobody;
        const auto opened = upgrade.open();
        CHECK(opened.outcome == OpenOutcome::Refused);
        CHECK(opened.sentence.contains(QStringLiteral("old.moli")));
    }
    CHECK((bytesOf(upgrade.path) == upgrade.before));
}

TEST_CASE("A new file runs through all migrations and is like an upgraded one", "[db][migrations]")
{
    const auto migrations = withAdded({addedColumn, addedTable});
    const QTemporaryDir folder;
    OpenOptions options;
    options.migrations = &migrations;
    const auto made = Store::create(folder.filePath(QStringLiteral("new.moli")), {QStringLiteral("350100"), {}, tester},
                                    options);
    CHECK(made.outcome == OpenOutcome::New);
    Connection connection(folder.filePath(QStringLiteral("new.moli")), Connection::Mode::Read, 0);
    CHECK(connection.scalar(QStringLiteral("PRAGMA user_version")).toInt() == migrations.size());
    CHECK(connection.scalar(QStringLiteral("SELECT \"a\" FROM \"extra\"")).toString() == QStringLiteral("y"));
}

TEST_CASE("The file of every released schema opens and comes up to date with all that is in it", "[db][migrations]")
{
    for (int version = 1; version <= builtInMigrations().size(); ++version) {
        INFO(version);
        Upgrade upgrade(withAdded({addedColumn, addedTable}));
        upgrade.before = bytesOf(keptFile(version));
        putBytes(upgrade.path, upgrade.before);
        const auto opened = upgrade.open();
        CHECK(opened.outcome == OpenOutcome::Upgraded);
        REQUIRE(opened.store);
        CHECK(opened.store->search(QStringLiteral("茉莉")).size() == 1);
        for (const auto &problem : opened.store->check()) {
            INFO(problem.message.toStdString());
            CHECK(problem.kind == QStringLiteral("gap"));
        }
        const auto attached = opened.store->get(QStringLiteral("organization"),
                                                opened.store->search(QStringLiteral("茉莉")).first().id);
        REQUIRE(attached);
        const auto file = attached->value(QStringLiteral("attachments")).toList().value(0).toMap();
        CHECK(opened.store->attachmentBytes(file.value(QStringLiteral("sha256")).toString(), AttachmentSize::Original)
                  .size()
              == 9000);
        CHECK(opened.store->undo(tester).restored == 1);
    }
}

TEST_CASE("What a newer Moli adds to the built-in records comes with the upgrade", "[db][migrations]")
{
    // An older file, in which a choice of today wasn't yet.
    Upgrade upgrade(withAdded({addedColumn}));
    {
        Connection connection(upgrade.path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("DROP TRIGGER \"journal_is_append_only_delete\""));
        const auto id = connection.scalar(QStringLiteral("SELECT \"id\" FROM \"choice\" WHERE \"list\" = "
                                                         "'organization.link' AND \"key\" = 'nurtured'"));
        for (const auto &sql :
             {"DELETE FROM \"journal\" WHERE \"record\" = ?", "DELETE FROM \"choice\" WHERE \"id\" = ?",
              "DELETE FROM \"search_index\" WHERE \"rowid\" = (SELECT \"rowid\" FROM "
              "\"search_document\" WHERE \"record\" = ?)",
              "DELETE FROM \"search_document\" WHERE \"record\" = ?"})
            (void)connection.scalar(QString::fromLatin1(sql), {id});
    }
    const auto opened = upgrade.open();
    CHECK(opened.outcome == OpenOutcome::Upgraded);
    CHECK(opened.store->choiceLabel(QStringLiteral("organization.link"), QStringLiteral("nurtured"))
          != QStringLiteral("nurtured"));
    CHECK(opened.store->batches(1).first().kind == BatchKind::Setup);
}

TEST_CASE("A migration's last statement needs its end, and the built-in ones have no gaps", "[db][migrations]")
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(QStringLiteral("x")), Connection::Mode::Write, 0);
    CHECK_THROWS_AS(applyMigration(connection, {1, QStringLiteral("x"), QStringLiteral("CREATE TABLE t (a)")}), Error);
    CHECK(connection.scalar(QStringLiteral("PRAGMA user_version")).toInt() == 0);
    int version = 0;
    for (const auto &migration : builtInMigrations())
        CHECK(migration.version == ++version);
    CHECK(version > 0);
}

TEST_CASE("The file of the schema as it is now, kept when it is released", "[.keep-schema]")
{
    putBytes(keptFile(static_cast<int>(builtInMigrations().size())), smallFile());
}
