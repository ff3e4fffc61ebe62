// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "db/store/schema.h"
#include "db/store/store_opener.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace moli;

namespace {

/// A file that has nothing but what the migrations made.
struct FreshFile {
    FreshFile()
    {
        for (const auto &migration : builtInMigrations())
            applyMigration(connection, migration);
    }

    QStringList column(const QString &sql)
    {
        QStringList values;
        Statement statement(connection, sql);
        while (statement.next())
            values.append(statement.text(0));
        return values;
    }

    Registry registry = Registry::builtIn();
    QTemporaryDir folder;
    Connection connection{folder.filePath(QStringLiteral("x.moli")), Connection::Mode::Write, 0};
};

/// Without spaces, line breaks and comments: hand-written and generated statements are laid out differently.
QString bare(const QString &sql)
{
    QString result;
    for (const auto &line : sql.split(u'\n'))
        result += line.section(QStringLiteral("--"), 0, 0);
    return result.remove(u' ').remove(u';');
}

} // namespace

TEST_CASE("The migrations make exactly the columns that the record types describe", "[db][schema]")
{
    FreshFile file;
    for (const auto &type : file.registry.types()) {
        INFO(type.key().toStdString());
        QMap<QString, QString> expected;
        for (const auto &column : expectedColumns(type))
            expected.insert(column.name,
                            column.declaration + (column.notNull ? QStringLiteral(" NOT NULL") : QString()));
        // A field that was added later stands last in the table, wherever its line is, so the order doesn't count.
        QMap<QString, QString> actual;
        Statement statement(file.connection,
                            u"SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + type.key() + u"')");
        while (statement.next()) {
            actual.insert(statement.text(0),
                          statement.text(1) + (statement.number(2) ? QStringLiteral(" NOT NULL") : QString()));
            CHECK((statement.number(3) == 1) == (statement.text(0) == QStringLiteral("id")));
        }
        CHECK(actual.keys() == expected.keys());
        for (const auto &name : expected.keys()) {
            INFO(name.toStdString());
            CHECK(actual.value(name) == expected.value(name));
        }
    }
}

TEST_CASE("The migrations make exactly the indexes that the record types describe", "[db][schema]")
{
    FreshFile file;
    for (const auto &type : file.registry.types()) {
        INFO(type.key().toStdString());
        const auto expected = expectedIndexes(type);
        const auto names = file.column(u"SELECT name FROM pragma_index_list('" + type.key()
                                       + u"') WHERE origin = 'c' ORDER BY name");
        CHECK(names == expected.keys());
        for (const auto &name : names) {
            INFO(name.toStdString());
            CHECK(file.column(u"SELECT name FROM pragma_index_info('" + name + u"') ORDER BY seqno")
                  == expected.value(name));
        }
    }
}

TEST_CASE("Every reference to one record is a foreign key, checked at the commit", "[db][schema]")
{
    FreshFile file;
    for (const auto &type : file.registry.types()) {
        INFO(type.key().toStdString());
        QStringList expected{QStringLiteral("owner_office>office")};
        for (const auto &field : type.fields()) {
            if (field.type() == FieldType::Reference)
                expected.append(field.key() + u'>' + field.refersTo());
        }
        expected.sort();
        CHECK(file.column(u"SELECT \"from\" || '>' || \"table\" AS k FROM pragma_foreign_key_list('" + type.key()
                          + u"') ORDER BY k")
              == expected);
        const auto sql = file.connection
                             .scalar(QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"),
                                     {type.key()})
                             .toString();
        CHECK(sql.count(QStringLiteral("DEFERRABLE INITIALLY DEFERRED")) == expected.size());
        CHECK(sql.contains(QStringLiteral("WITHOUT ROWID")));
    }
}

TEST_CASE("There are no tables that nobody describes", "[db][schema]")
{
    FreshFile file;
    QStringList
        expected{QStringLiteral("file_info"),  QStringLiteral("replica"),           QStringLiteral("batch"),
                 QStringLiteral("journal"),    QStringLiteral("journal_reference"), QStringLiteral("audit"),
                 QStringLiteral("attachment"), QStringLiteral("search_document"),   QStringLiteral("search_index")};
    for (const auto &type : file.registry.types())
        expected.append(type.key());
    expected.sort();
    CHECK(file.column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB "
                                     "'search_index_*' AND name NOT GLOB 'sqlite_*' ORDER BY name"))
          == expected);
}

TEST_CASE("What moli_schema prints for a type is what a migration needs", "[db][schema]")
{
    // Every statement for every type, run on an empty file, makes the same tables as the migrations did, but for the
    // order of columns in tables that grew.
    FreshFile file;
    const QTemporaryDir folder;
    Connection printed(folder.filePath(QStringLiteral("x.moli")), Connection::Mode::Write, 0);
    for (const auto &type : file.registry.types()) {
        for (const auto &statement : createTableStatements(type))
            REQUIRE_NOTHROW(printed.execute(statement));
    }
    const auto indexSql = QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?");
    for (const auto &type : file.registry.types()) {
        for (const auto &name : expectedIndexes(type).keys())
            CHECK(bare(printed.scalar(indexSql, {name}).toString())
                  == bare(file.connection.scalar(indexSql, {name}).toString()));
    }
}

TEST_CASE("The kept file of each released schema is what its migrations make", "[db][schema]")
{
    // 0001.moli and so on: made by the hidden test below when a schema is released, and never again.
    const auto migrations = builtInMigrations();
    for (const auto &migration : migrations) {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("x.moli"));
        putBytes(path,
                 bytesOf(QStringLiteral(MOLI_TEST_DATA "/schema/%1.moli").arg(migration.version, 4, 10, QChar(u'0'))));
        Connection kept(path, Connection::Mode::Write, 0);
        CHECK(kept.scalar(QStringLiteral("PRAGMA application_id")).toLongLong() == moliApplicationId);
        CHECK(kept.scalar(QStringLiteral("PRAGMA user_version")).toInt() == migration.version);
        CHECK(kept.scalar(QStringLiteral("PRAGMA integrity_check")).toString() == QStringLiteral("ok"));

        Connection fresh(folder.filePath(QStringLiteral("fresh.moli")), Connection::Mode::Write, 0);
        for (const auto &step : migrations.mid(0, migration.version))
            applyMigration(fresh, step);
        const auto schemaOf = [](Connection &connection) {
            QStringList schema;
            Statement statement(connection,
                                QStringLiteral("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name"));
            while (statement.next())
                schema.append(statement.text(0) + bare(statement.text(1)));
            return schema;
        };
        INFO(
            "A released migration was changed. Before the first release: moli_tests '[.keep-schema]' makes the file anew.");
        CHECK((schemaOf(kept) == schemaOf(fresh)));
    }
}
