// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/search_check.h"

#include "db/store/connection.h"
#include "db/store/search.h"
#include "db/store/sql_builder.h"

namespace moli {

namespace {

/// Damage in the index comes as whatever SQLite makes of it; only these say nothing of the index.
bool saysNothing(const Error &error)
{
    return error.kind() == Error::Kind::Interrupted || error.kind() == Error::Kind::Busy
        || error.kind() == Error::Kind::DiskFull || error.kind() == Error::Kind::Io;
}

/// The tables that SQLite keeps an index of texts in, with their columns.
constexpr std::pair<const char *, int> shadowTables[] = {
    {"search_index_data", 2},    {"search_index_idx", 3},    {"search_index_content", 5},
    {"search_index_docsize", 2}, {"search_index_config", 2},
};

} // namespace

void SearchCheck::check(const RecordType &type, const Record &record)
{
    if (m_found.searchIsWrong)
        return; // one is enough: all of it is made again
    Statement statement(m_connection,
                        QStringLiteral(
                            "SELECT i.\"kind\", i.\"title\", i.\"body\", i.\"pinyin\" FROM \"search_document\" d JOIN "
                            "\"search_index\" i ON i.\"rowid\" = d.\"rowid\" WHERE d.\"type\" = ? AND "
                            "d.\"record\" = ?"));
    statement.bind(type.key()).bind(record.id());
    const bool found = statement.next();
    const auto expected = SearchIndex::documentOf(type, record);
    const bool wanted = !record.deleted && (!expected.title.isEmpty() || !expected.body.isEmpty());
    if (found != wanted
        || (found
            && (statement.text(0) != expected.kind || statement.text(1) != expected.title
                || statement.text(2) != expected.body || statement.text(3) != expected.pinyin)))
        m_found.addSearch(type.key());
}

void SearchCheck::checkDocuments()
{
    if (m_found.searchIsWrong)
        return;
    qint64 ofRecords = 0;
    for (const auto &type : m_registry.types())
        ofRecords +=
            m_connection
                .scalar(u"SELECT COUNT(*) FROM \"search_document\" d WHERE d.\"type\" = ? AND EXISTS (SELECT 1 "
                        u"FROM "
                            + SqlBuilder::quoted(type.key()) + u" t WHERE t.\"id\" = d.\"record\")",
                        {type.key()})
                .toLongLong();
    const auto all = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM \"search_document\""));
    const auto stray = m_connection.scalar(
        QStringLiteral("SELECT COUNT(*) FROM \"search_index\" i WHERE NOT EXISTS (SELECT 1 FROM \"search_document\" d "
                       "WHERE d.\"rowid\" = i.\"rowid\")"));
    if (all.toLongLong() != ofRecords || stray.toLongLong() > 0)
        m_found.addSearch({});
}

std::unique_ptr<Connection> SearchCheck::copyOfIndex(Connection &connection)
{
    auto copy = std::make_unique<Connection>(QString(), Connection::Mode::Memory, 0);
    try {
        // One statement that is being read keeps all these tables of one moment together.
        Statement sql(connection,
                      QStringLiteral("SELECT \"sql\" FROM \"sqlite_master\" WHERE \"name\" = 'search_index'"));
        if (!sql.next())
            return nullptr;
        copy->execute(sql.text(0));
        copy->execute(QStringLiteral("BEGIN"));
        for (const auto &[name, columns] : shadowTables) {
            const auto table = SqlBuilder::quoted(QString::fromLatin1(name));
            copy->execute(u"DELETE FROM " + table);
            Statement rows(connection, u"SELECT * FROM " + table);
            Statement insert(*copy,
                             u"INSERT INTO " + table + u" VALUES ("
                                 + QStringList(columns, QStringLiteral("?")).join(u", ") + u')');
            while (rows.next()) {
                for (int column = 0; column < columns; ++column)
                    insert.bind(rows.value(column).isNull() ? QVariant() : rows.value(column));
                insert.run();
            }
        }
        copy->execute(QStringLiteral("COMMIT"));
        // What the index had read of its tables before they were filled is forgotten.
        copy->execute(QStringLiteral("PRAGMA writable_schema=RESET"));
    } catch (const Error &error) {
        if (saysNothing(error))
            throw;
        return nullptr;
    }
    return copy;
}

bool SearchCheck::isWhole(Connection &copy)
{
    try {
        copy.execute(QStringLiteral("INSERT INTO \"search_index\" (\"search_index\") VALUES ('integrity-check')"));
        return true;
    } catch (const Error &error) {
        if (saysNothing(error))
            throw;
        return false;
    }
}

} // namespace moli
