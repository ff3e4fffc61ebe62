// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"
#include "db/store/salvage.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFileInfo>

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");

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

TEST_CASE("From a whole file everything is saved, with its history, into a replica of its own", "[db][salvage]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.moli"));
    const auto target = folder.filePath(QStringLiteral("b.moli"));
    putBytes(path, smallFile());
    const auto result = salvage(path, target);
    CHECK(result.lost.isEmpty());
    CHECK(result.entriesLost == 0);
    CHECK((bytesOf(path) == smallFile()));
    CHECK(QDir(folder.path()).entryList(QDir::Files)
          == QStringList{QStringLiteral("a.moli"), QStringLiteral("b.moli")});
    auto before = contentByTable(path);
    auto after = contentByTable(target);
    for (const auto *own : {"file_info", "replica", "search_document", "search_index"}) {
        before.remove(QLatin1String(own));
        after.remove(QLatin1String(own));
    }
    CHECK(before.keys() == after.keys());
    for (auto table = before.begin(); table != before.end(); ++table) {
        INFO(table.key().toStdString());
        CHECK((after.value(table.key()) == table.value()));
    }
    const auto old = Store::open(path).store;
    const auto saved = Store::open(target).store;
    REQUIRE(saved);
    CHECK(saved->replicaId() != old->replicaId());
    CHECK(saved->officeId() == old->officeId());
    CHECK(mistakesIn(*saved) == QStringList());
    CHECK_THROWS_AS(salvage(path, target), Error);
}

TEST_CASE("Records whose rows are destroyed come back from their history, and the new file is sound", "[db][salvage]")
{
    TemporaryStore store;
    QStringList ids;
    for (int i = 0; i < 300; ++i)
        ids.append(store.save(someOrganization(*store, QStringLiteral("组织 %1").arg(i))).id());
    qint64 root = 0;
    {
        Connection connection(store.path(), Connection::Mode::ReadOnly, 0);
        root = connection.scalar(QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = 'organization'"))
                   .toLongLong();
    }
    const auto target = QString(store.folder() + u"/saved.moli");
    store.close();
    // The root of the table: no row of it can be reached any more.
    overwrite(store.path(), (root - 1) * 4096, QByteArray(4096, '\0'));
    const auto result = salvage(store.path(), target);
    CHECK(result.lost.isEmpty());
    const auto saved = Store::open(target).store;
    REQUIRE(saved);
    for (int i = 0; i < ids.size(); ++i) {
        const auto record = saved->get(organization, ids[i]);
        REQUIRE(record);
        CHECK(record->text(QStringLiteral("name")) == QStringLiteral("组织 %1").arg(i));
    }
    CHECK(mistakesIn(*saved) == QStringList());
}

TEST_CASE("Rows whose history is destroyed stay, and the new file is sound", "[db][salvage]")
{
    TemporaryStore store;
    auto record = store.save(someOrganization(*store, QStringLiteral("甲社")));
    *store.clock += 1000;
    record.set(QStringLiteral("head"), QStringLiteral("林某"));
    record = store.save(record);
    const auto gone = store.save(someOrganization(*store, QStringLiteral("乙社"))).id();
    const auto batch = store->begin(testEdit());
    CHECK(batch->remove(organization, gone).isEmpty());
    batch->commit();
    const auto path = store.path();
    store.close();
    {
        Connection connection(path, Connection::Mode::Write, 0);
        connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
        connection.execute(QStringLiteral("DROP TRIGGER \"journal_is_append_only_delete\""));
        SECTION("all of it")
        {
            connection.execute(QStringLiteral("DELETE FROM \"journal\""));
        }
        SECTION("the last entries")
        {
            connection.execute(
                QStringLiteral("DELETE FROM \"journal\" WHERE \"lseq\" > (SELECT MAX(\"lseq\") - 3 FROM \"journal\")"));
        }
        SECTION("the first one, and its batch")
        {
            connection.execute(QStringLiteral(
                "DELETE FROM \"journal\" WHERE \"lseq\" = (SELECT MIN(\"lseq\") FROM \"journal\" WHERE \"type\" = "
                "'organization')"));
            connection.execute(QStringLiteral("DELETE FROM \"batch\" WHERE \"number\" > 1"));
        }
    }
    const auto target = QString(store.folder() + u"/saved.moli");
    (void)salvage(path, target, store.options());
    const auto saved = Store::open(target).store;
    REQUIRE(saved);
    CHECK(saved->get(organization, record.id())->values() == record.values());
    REQUIRE(saved->get(organization, gone));
    CHECK(saved->get(organization, gone)->deleted);
    CHECK(mistakesIn(*saved) == QStringList());
}

TEST_CASE("Of a file that was cut off, what is left of it is saved", "[db][salvage]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.moli"));
    const auto target = folder.filePath(QStringLiteral("b.moli"));
    putBytes(path, smallFile());
    cutTo(path, smallFile().size() / 4096 * 9 / 10 * 4096);
    REQUIRE_FALSE(Store::open(path).store);
    CHECK(salvage(path, target).saved() > 250);
    const auto saved = Store::open(target).store;
    REQUIRE(saved);
    CHECK(mistakesIn(*saved).filter(QStringLiteral("journal")) == QStringList());
}

TEST_CASE("Where nothing can be read, salvage says so and leaves nothing", "[db][salvage]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.moli"));
    putBytes(path, QByteArray(8192, 'x'));
    CHECK_THROWS_AS(salvage(path, folder.filePath(QStringLiteral("b.moli"))), Error);
    CHECK_THROWS_AS(salvage(folder.filePath(QStringLiteral("none.moli")), path), Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.moli")});
}
