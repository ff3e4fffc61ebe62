// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFileInfo>
#include <QtEndian>

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");

/// What the check finds, without what is only still empty, as "kind type id".
QStringList found(Store &store, bool repair = false)
{
    QStringList lines;
    for (const auto &problem : store.check(repair)) {
        CHECK_FALSE(problem.message.isEmpty());
        if (problem.kind != u"gap")
            lines.append(QStringList{problem.kind, problem.type, problem.id}.join(u' '));
    }
    return lines;
}

/// Changes the file behind the store's back, as a damaged disk or another program would.
void behindTheStore(const TemporaryStore &store, const QString &sql, const QVariantList &values = {})
{
    Connection connection(store.path(), Connection::Mode::Write, 1000);
    connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    (void)connection.scalar(sql, values);
}

/// The same with the journal, which lets nobody change its entries.
void behindTheJournal(const TemporaryStore &store, const QString &sql, const QVariantList &values = {})
{
    QStringList triggers;
    {
        Connection connection(store.path(), Connection::Mode::Write, 1000);
        Statement statement(connection,
                            QStringLiteral(
                                "SELECT \"name\", \"sql\" FROM \"sqlite_master\" WHERE \"type\" = 'trigger'"));
        while (statement.next())
            triggers << statement.text(0) << statement.text(1);
    }
    for (qsizetype i = 0; i < triggers.size(); i += 2)
        behindTheStore(store, u"DROP TRIGGER \"" + triggers[i] + u'"');
    behindTheStore(store, sql, values);
    for (qsizetype i = 0; i < triggers.size(); i += 2)
        behindTheStore(store, triggers[i + 1]);
}

NewAttachment textFile(const QByteArray &content)
{
    return {QStringLiteral("说明.txt"), QStringLiteral("text/plain"), content, {}, {}};
}

Record withAttachment(Store &store, const QByteArray &content)
{
    const auto batch = store.begin(testEdit());
    auto record = someOrganization(store, QStringLiteral("甲社"));
    const auto hash = batch->addAttachment(textFile(content));
    record.set(QStringLiteral("attachments"),
               QVariantList{
                   QVariantMap{{QStringLiteral("sha256"), hash}, {QStringLiteral("name"), QStringLiteral("说明")}}});
    const auto id = batch->save(record).id;
    batch->commit();
    return *store.get(organization, id);
}

QString hashIn(const Record &record)
{
    return record.value(QStringLiteral("attachments"))
        .toList()
        .value(0)
        .toMap()
        .value(QStringLiteral("sha256"))
        .toString();
}

} // namespace

TEST_CASE("A file in order has nothing but gaps", "[db][check]")
{
    TemporaryStore store;
    withAttachment(*store, "eins");
    withAttachment(*store, QByteArray());
    auto record = store.save(someOrganization(*store, QStringLiteral("乙社")));
    record.set(QStringLiteral("head"), QStringLiteral("某人"));
    store.save(record);
    store->undo(tester);
    store->undo(tester);
    CHECK(found(*store).isEmpty());
    // Gaps are told: an organization without its head.
    const auto problems = store->check();
    CHECK(std::any_of(problems.begin(), problems.end(), [](const Store::CheckProblem &problem) {
        return problem.kind == u"gap" && problem.type == organization;
    }));
}

TEST_CASE("Attachments that no record has any more are found and removed, the others stay", "[db][check]")
{
    TemporaryStore store;
    const auto kept = withAttachment(*store, "kept");
    const auto deleted = withAttachment(*store, "of a deleted record");
    QString orphan;
    {
        const auto batch = store->begin(testEdit());
        CHECK(batch->remove(organization, deleted.id()).isEmpty());
        orphan = batch->addAttachment(textFile("orphan"));
        batch->commit();
    }
    REQUIRE(store->attachment(orphan));
    CHECK(found(*store) == QStringList{u"orphan_attachment  " + orphan});
    CHECK(store->attachment(orphan));
    const auto repaired = store->check(true);
    CHECK(std::any_of(repaired.begin(), repaired.end(), [](const Store::CheckProblem &problem) {
        return problem.kind == u"orphan_attachment" && problem.repaired;
    }));
    CHECK_FALSE(store->attachment(orphan));
    CHECK(store->attachmentBytes(hashIn(kept), AttachmentSize::Original) == "kept");
    CHECK(store->attachmentBytes(hashIn(deleted), AttachmentSize::Original) == "of a deleted record");
    CHECK(found(*store).isEmpty());
}

TEST_CASE("An attachment that changed or is gone is noticed", "[db][check]")
{
    TemporaryStore store;
    const auto record = withAttachment(*store, "content");
    SECTION("changed")
    {
        behindTheStore(store, QStringLiteral("UPDATE \"attachment\" SET \"content\" = x'00'"));
        CHECK(found(*store) == QStringList{u"damaged  " + hashIn(record)});
    }
    const auto metadata = [&](const char *what) {
        behindTheStore(store, u"UPDATE \"attachment\" SET " + QString::fromUtf8(what));
        CHECK(found(*store) == QStringList{u"damaged  " + hashIn(record)});
    };
    SECTION("its name")
    {
        metadata("\"name\" = 'x'");
    }
    SECTION("its kind")
    {
        metadata("\"media_type\" = 'x'");
    }
    SECTION("its size")
    {
        metadata("\"size\" = 1");
    }
    SECTION("its small copy")
    {
        metadata("\"thumbnail\" = x'ff00'");
    }
    SECTION("gone")
    {
        behindTheStore(store, QStringLiteral("DELETE FROM \"attachment\""));
        CHECK(found(*store) == QStringList{u"damaged organization " + record.id()});
    }
}

TEST_CASE("A row that was changed, removed or put in behind the journal is noticed", "[db][check]")
{
    TemporaryStore store;
    auto record = someOrganization(*store, QStringLiteral("甲社"));
    record.set(QStringLiteral("members"), 5)
        .set(QStringLiteral("field_of_work"), QStringList{QStringLiteral("child_care")});
    record = store.save(record);
    store.save(someOrganization(*store, QStringLiteral("乙社")));
    const QStringList noticed{u"journal organization " + record.id()};
    const auto change = [&](const char *what) {
        behindTheStore(store, u"UPDATE \"organization\" SET " + QString::fromUtf8(what) + u" WHERE \"id\" = ?",
                       {record.id()});
    };
    SECTION("a text")
    {
        change("\"head\" = 'other'");
        // What it is found by no longer is what it says, either.
        CHECK(found(*store) == noticed + QStringList{QStringLiteral("search organization ")});
    }
    SECTION("a number")
    {
        change("\"members\" = 6");
        CHECK(found(*store) == noticed);
    }
    SECTION("an empty value")
    {
        change("\"members\" = NULL");
        CHECK(found(*store) == noticed);
    }
    SECTION("a list")
    {
        change("\"field_of_work\" = '[\"legal_rights\"]'");
        CHECK(found(*store) == noticed);
    }
    SECTION("a number kept as bytes, which no list finds")
    {
        change("\"members\" = x'35'");
        CHECK(found(*store) == noticed);
    }
    SECTION("a text without letters where nothing stood")
    {
        change("\"email\" = ''");
        CHECK(found(*store) == noticed);
    }
    SECTION("a text where a number belongs")
    {
        change("\"members\" = 'many'");
        CHECK(found(*store) == noticed);
    }
    SECTION("a list that isn't one any more")
    {
        change("\"field_of_work\" = '[\"child_care'");
        CHECK(found(*store) == noticed);
    }
    SECTION("the deleted flag")
    {
        change("\"deleted\" = 1");
        CHECK(found(*store).contains(noticed.first()));
    }
    SECTION("who made it")
    {
        change("\"created_by\" = 'nobody'");
        CHECK(found(*store) == noticed);
    }
    SECTION("when it was changed")
    {
        change("\"modified_at\" = 7");
        CHECK(found(*store) == noticed);
    }
    SECTION("the whole row")
    {
        behindTheStore(store, QStringLiteral("DELETE FROM \"organization\" WHERE \"id\" = ?"), {record.id()});
        CHECK(found(*store).contains(noticed.first()));
    }
    SECTION("a row that nobody wrote")
    {
        behindTheStore(store,
                       QStringLiteral(
                           "INSERT INTO \"funding\" (\"id\", \"created_at\", \"created_by\", \"modified_at\", "
                           "\"modified_by\") VALUES ('x', 0, '', 0, '')"));
        CHECK(found(*store).contains(QStringLiteral("journal funding x")));
    }
    SECTION("the journal itself")
    {
        behindTheJournal(store,
                         QStringLiteral("UPDATE \"journal\" SET \"changes\" = replace(\"changes\", '5', '6') WHERE "
                                        "\"record\" = ?"),
                         {record.id()});
        CHECK(found(*store).contains(noticed.first()));
    }
}

TEST_CASE("A history that isn't what was written is noticed", "[db][check]")
{
    TemporaryStore store;
    auto record = store.save(someOrganization(*store, QStringLiteral("甲社")));
    record.set(QStringLiteral("head"), QStringLiteral("林某"));
    store.save(record);
    CHECK(store->undo(tester).restored == 1);
    REQUIRE(found(*store).isEmpty());
    const QString entry = u"journal organization " + record.id();
    const auto batch = QStringLiteral("journal  ");
    const auto change = [&](const char *sql) { behindTheJournal(store, QString::fromUtf8(sql)); };
    SECTION("an old value, which the record doesn't tell any more")
    {
        change("UPDATE journal SET changes = replace(changes, '林某', '陈某')");
        CHECK(found(*store).contains(entry));
    }
    SECTION("who wrote it")
    {
        change("UPDATE journal SET operator = 'x' WHERE lseq = (SELECT MAX(lseq) - 1 FROM journal)");
        CHECK(found(*store) == QStringList{entry});
    }
    SECTION("its clock")
    {
        change("UPDATE journal SET hlc = hlc + 1 WHERE lseq = (SELECT MAX(lseq) FROM journal)");
        CHECK(found(*store) == QStringList{entry});
    }
    SECTION("an entry that is gone")
    {
        change("DELETE FROM journal WHERE lseq = (SELECT MAX(lseq) - 1 FROM journal)");
        CHECK(found(*store).contains(batch));
    }
    SECTION("a batch")
    {
        change("UPDATE batch SET reason = 'x' WHERE number = 2");
        CHECK(found(*store) == QStringList{batch});
    }
    SECTION("what a batch was undone by")
    {
        change("UPDATE batch SET undone_by = NULL");
        CHECK(found(*store).contains(batch));
    }
    SECTION("a reference, which is made again")
    {
        change("UPDATE journal_reference SET field = 'x' WHERE target IN (SELECT MAX(target) FROM journal_reference)");
        CHECK(found(*store, true) == QStringList{batch});
        CHECK(found(*store).isEmpty());
    }
}

TEST_CASE("What a record is sorted by is held against its name and made again", "[db][check]")
{
    TemporaryStore store;
    const auto record = store.save(someOrganization(*store, QStringLiteral("百合社")));
    const auto before = contentOf(store.path());
    const auto *column = GENERATE("pinyin", "initials");
    behindTheStore(store, QStringLiteral("UPDATE \"organization\" SET \"%1\" = 'x'").arg(QLatin1String(column)));
    CHECK(found(*store) == QStringList{u"search organization " + record.id()});
    const auto repaired = store->check(true);
    CHECK(std::any_of(repaired.begin(), repaired.end(), [](const Store::CheckProblem &problem) {
        return problem.kind == u"search" && problem.repaired;
    }));
    CHECK(found(*store).isEmpty());
    CHECK((contentOf(store.path()) == before));
}

TEST_CASE("What the file says of itself, of its lives and of who looked at it is held against digests", "[db][check]")
{
    TemporaryStore store;
    store->recordDisclosure(tester, organization, QStringLiteral("x"), QStringLiteral("id_number"));
    REQUIRE(found(*store).isEmpty());
    const auto *sql = GENERATE("UPDATE file_info SET value = 'x' WHERE key = 'created_by'",
                               "UPDATE file_info SET key = 'nbme' WHERE key = 'name'",
                               "UPDATE file_info SET digest = digest + 1 WHERE key = 'office'",
                               "UPDATE replica SET at = at + 1", "DELETE FROM replica",
                               "UPDATE audit SET operator = 'x'");
    INFO(sql);
    behindTheStore(store, QString::fromLatin1(sql));
    CHECK(found(*store) == QStringList{QStringLiteral("damaged  ")});
}

TEST_CASE("The description of a table, an index or a trigger that isn't what was made is noticed", "[db][check]")
{
    TemporaryStore store;
    const auto *sql = GENERATE("DROP TRIGGER journal_is_append_only_delete", "DROP INDEX batch_operator",
                               "CREATE TABLE stranger (a)");
    INFO(sql);
    behindTheStore(store, QString::fromLatin1(sql));
    CHECK(found(*store) == QStringList{QStringLiteral("damaged  ")});
}

TEST_CASE("A destroyed page is told by what it held, with a way out that exists", "[db][check]")
{
    TemporaryStore store;
    for (int i = 0; i < 300; ++i)
        store.save(someOrganization(*store, QStringLiteral("组织 %1").arg(i)));
    const auto page = [&](const char *sql) {
        Connection connection(store.path(), Connection::Mode::ReadOnly, 0);
        return connection.scalar(QString::fromUtf8(sql)).toLongLong();
    };
    const auto backup = makeBackup(*store, BackupCause::ByHand);
    const auto root = page("SELECT rootpage FROM sqlite_master WHERE name = 'organization'");
    store.close();
    const auto bytes = bytesOf(store.path());
    SECTION("an index alone is made again, and nothing is lost")
    {
        // Made of the wrong column.
        const auto describe = [&](const char *column) {
            Connection connection(store.path(), Connection::Mode::Write, 1000);
            connection.execute(QStringLiteral("PRAGMA writable_schema=ON"));
            (void)connection.scalar(
                QStringLiteral(
                    "UPDATE sqlite_master SET sql = 'CREATE INDEX \"organization_pinyin\" ON \"organization\" "
                    "(\"deleted\", \"%1\")' WHERE name = 'organization_pinyin'")
                    .arg(QString::fromLatin1(column)));
        };
        describe("initials");
        behindTheStore(store, QStringLiteral("REINDEX \"organization\""));
        describe("pinyin");
        store.close();
        store.reopen();
        CHECK(found(*store).filter(QStringLiteral("damaged organization")).size() == 1);
        CHECK(found(*store, true).filter(QStringLiteral("damaged organization")).size() == 1);
        CHECK(found(*store).isEmpty());
    }
    SECTION("a page of records")
    {
        // The first child of the table's root: a leaf with records.
        const auto at = (root - 1) * 4096;
        const auto cell = static_cast<uchar>(bytes[at + 12]) * 256 + static_cast<uchar>(bytes[at + 13]);
        const auto leaf = qFromBigEndian<quint32>(bytes.constData() + at + cell);
        overwrite(store.path(), (static_cast<qint64>(leaf) - 1) * 4096, QByteArray(4096, '\0'));
        store.reopen();
        const auto problems = store->check();
        const auto tells = [&](const QString &text) {
            return std::any_of(problems.begin(), problems.end(), [&](const Store::CheckProblem &problem) {
                return problem.kind == u"damaged" && problem.message.contains(text);
            });
        };
        CHECK(tells(store->registry().type(organization).pluralLabel()));
        CHECK_FALSE(tells(QStringLiteral("History")));
        CHECK_FALSE(tells(QStringLiteral("Settings")));
        CHECK(tells(QFileInfo(backup).fileName()));
        // The records of that page, by their ids.
        CHECK(std::any_of(problems.begin(), problems.end(), [](const Store::CheckProblem &problem) {
            return problem.kind == u"damaged" && problem.type == organization && !problem.id.isEmpty();
        }));
        for (const auto &problem : problems)
            CHECK_FALSE(problem.message.contains(QStringLiteral("btree"), Qt::CaseInsensitive));
    }
}

TEST_CASE("A reference to nothing and a broken rule are told with their record type", "[db][check]")
{
    TemporaryStore store;
    const auto record = store.save(someOrganization(*store, QStringLiteral("甲社")));
    SECTION("a reference")
    {
        behindTheStore(store, QStringLiteral("UPDATE \"organization\" SET \"district\" = 'nowhere'"));
        CHECK(found(*store).filter(QStringLiteral("foreign_key organization")).size() == 1);
    }
    SECTION("a required value")
    {
        behindTheStore(store, QStringLiteral("UPDATE \"organization\" SET \"form\" = NULL"));
        CHECK(found(*store).contains(QString(u"rule organization " + record.id())));
    }
}

TEST_CASE("A search index that disagrees with the records is noticed and made again", "[db][check]")
{
    TemporaryStore store;
    const auto kept = store.save(someOrganization(*store, QStringLiteral("百合社")));
    const auto gone = store.save(someOrganization(*store, QStringLiteral("茉莉社")));
    SECTION("it finds a deleted record")
    {
        const auto batch = store->begin(testEdit());
        CHECK(batch->remove(organization, gone.id()).isEmpty());
        batch->commit();
        behindTheStore(store,
                       QStringLiteral("INSERT INTO \"search_index\" (\"rowid\", \"kind\", \"title\", \"body\", "
                                      "\"pinyin\") SELECT \"rowid\", 'typeorganization', '茉 莉', '', 'moli ml' FROM "
                                      "\"search_document\" WHERE \"record\" = ?"),
                       {gone.id()});
        REQUIRE(store->search(QStringLiteral("茉莉")).size() == 1);
    }
    SECTION("it lacks a record")
    {
        behindTheStore(store,
                       QStringLiteral("DELETE FROM \"search_index\" WHERE \"rowid\" = (SELECT \"rowid\" FROM "
                                      "\"search_document\" WHERE \"record\" = ?)"),
                       {kept.id()});
        REQUIRE(store->search(QStringLiteral("百合")).isEmpty());
    }
    SECTION("it is empty")
    {
        behindTheStore(store, QStringLiteral("DELETE FROM \"search_index\""));
    }
    SECTION("its texts aren't those of the record")
    {
        behindTheStore(store,
                       QStringLiteral("UPDATE \"search_index\" SET \"title\" = '玫 瑰' WHERE \"rowid\" = (SELECT "
                                      "\"rowid\" FROM \"search_document\" WHERE \"record\" = ?)"),
                       {kept.id()});
    }
    SECTION("its type isn't that of the record")
    {
        behindTheStore(store,
                       QStringLiteral("UPDATE \"search_index\" SET \"kind\" = 'typeproject' WHERE \"rowid\" = (SELECT "
                                      "\"rowid\" FROM \"search_document\" WHERE \"record\" = ?)"),
                       {kept.id()});
    }
    SECTION("it finds what is no document")
    {
        behindTheStore(store,
                       QStringLiteral("INSERT INTO \"search_index\" (\"rowid\", \"kind\", \"title\", \"body\", "
                                      "\"pinyin\") VALUES (1000000, 'typeorganization', '茉 莉', '', '')"));
    }
    SECTION("a document is of a type that there isn't")
    {
        const auto batch = store->begin(testEdit());
        CHECK(batch->remove(organization, gone.id()).isEmpty());
        batch->commit();
        behindTheStore(store, QStringLiteral("UPDATE \"search_document\" SET \"type\" = 'x' WHERE \"record\" = ?"),
                       {gone.id()});
    }
    SECTION("its own tables disagree")
    {
        behindTheStore(store, QStringLiteral("DELETE FROM \"search_index_data\" WHERE \"id\" > 10"));
    }
    SECTION("a word in it changed")
    {
        behindTheStore(store,
                       QStringLiteral(
                           "UPDATE \"search_index_data\" SET \"block\" = CAST(replace(CAST(\"block\" AS TEXT), "
                           "'baihe', 'baihf') AS BLOB) WHERE instr(\"block\", 'baihe')"));
    }
    SECTION("it can't even be read")
    {
        behindTheStore(store, QStringLiteral("UPDATE \"search_index_config\" SET \"v\" = 99"));
        store.close();
        store.reopen();
    }
    // Without a repair as well.
    CHECK_FALSE(found(*store).filter(QStringLiteral("search")).isEmpty());
    const auto problems = found(*store, true);
    CHECK_FALSE(problems.filter(QStringLiteral("search")).isEmpty());
    CHECK(found(*store).isEmpty());
    CHECK(store->search(QStringLiteral("百合")).size() == 1);
    const auto byInitials = store->search(QStringLiteral("bhs"));
    CHECK(std::any_of(byInitials.begin(), byInitials.end(), [&](const SearchHit &hit) { return hit.id == kept.id(); }));
}

TEST_CASE("The check tells how far it is and can be stopped", "[db][check]")
{
    TemporaryStore store;
    QList<int> percents;
    (void)store->check(false, [&](int percent) {
        percents.append(percent);
        return true;
    });
    CHECK(percents.size() > 10);
    CHECK(std::is_sorted(percents.begin(), percents.end()));
    CHECK(percents.first() >= 0);
    CHECK(percents.last() <= 100);

    behindTheStore(store, QStringLiteral("DELETE FROM \"report\""));
    int told = 0;
    (void)store->check(false, [&](int) { return ++told < 3; });
    CHECK(told == 3);
}

TEST_CASE("A file opened for reading is checked, but not repaired", "[db][check]")
{
    TemporaryStore store;
    {
        const auto batch = store->begin(testEdit());
        (void)batch->addAttachment(textFile("orphan"));
        batch->commit();
    }
    OpenOptions reading;
    reading.readOnly = true;
    store.reopen(reading);
    const auto problems = store->check(true);
    REQUIRE(found(*store, true).size() == 1);
    CHECK(std::none_of(problems.begin(), problems.end(),
                       [](const Store::CheckProblem &problem) { return problem.repaired; }));
    store.reopen();
    CHECK(found(*store).size() == 1);
}
