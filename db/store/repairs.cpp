// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/repairs.h"

#include "db/store/connection.h"
#include "db/store/reader.h"
#include "db/store/search.h"
#include "db/store/sql_builder.h"
#include "db/store/transaction.h"

namespace moli {

bool isSearchWhole(Connection &connection)
{
    try {
        const Transaction transaction(connection);
        connection.execute(
            QStringLiteral("INSERT INTO \"search_index\" (\"search_index\") VALUES ('integrity-check')"));
        return true;
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Damaged)
            throw;
        return false;
    }
}

void removeAttachments(Connection &connection, const QStringList &hashes)
{
    Transaction transaction(connection);
    for (const auto &hash : hashes) {
        Statement statement(connection, QStringLiteral("DELETE FROM \"attachment\" WHERE \"sha256\" = ?"));
        statement.bind(hash).run();
    }
    transaction.commit();
}

void rebuildSearch(const Registry &registry, Connection &connection)
{
    Transaction transaction(connection);
    // Dropped, because an index whose own tables disagree can't take its rows out again.
    const auto sql = connection.scalar(
        QStringLiteral("SELECT \"sql\" FROM \"sqlite_master\" WHERE \"name\" = 'search_index'"));
    connection.execute(QStringLiteral("DROP TABLE \"search_index\""));
    connection.execute(sql.toString());
    connection.execute(QStringLiteral("DELETE FROM \"search_document\""));
    SearchIndex index(registry, connection);
    const Reader reader(registry, connection);
    for (const auto &type : registry.types()) {
        Query query;
        query.type = type.key();
        query.limit = 1000;
        for (;;) {
            const auto page = reader.query(query);
            for (const auto &record : page.records)
                index.update(record, true);
            if (!page.next)
                break;
            query.after = page.next;
        }
    }
    transaction.commit();
}

void rebuildIndexes(Connection &connection, const QString &table)
{
    Transaction transaction(connection);
    connection.execute(u"REINDEX " + SqlBuilder::quoted(table));
    transaction.commit();
}

} // namespace moli
