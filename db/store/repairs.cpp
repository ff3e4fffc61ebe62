// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/repairs.h"

#include "db/store/connection.h"
#include "db/store/reader.h"
#include "db/store/record_writer.h"
#include "db/store/search.h"
#include "db/store/sql_builder.h"
#include "db/store/transaction.h"

namespace moli {

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
    // Which version of the index it is stands in a row of it, without which it can't even be dropped.
    connection.execute(QStringLiteral("DELETE FROM \"search_index_config\""));
    connection.execute(QStringLiteral("INSERT INTO \"search_index_config\" (\"k\", \"v\") VALUES ('version', 4)"));
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

void writePinyinAgain(const Registry &registry, Connection &connection, const QMap<QString, QStringList> &records)
{
    Transaction transaction(connection);
    const Reader reader(registry, connection);
    for (auto ids = records.begin(); ids != records.end(); ++ids) {
        const auto &type = registry.type(ids.key());
        for (const auto &record : reader.get(type.key(), ids.value())) {
            QStringList columns;
            QVariantList values;
            for (const auto &[column, value] : RecordWriter::pinyinOf(record, type)) {
                columns.append(SqlBuilder::quoted(column));
                values.append(value);
            }
            Statement statement(connection,
                                u"UPDATE " + SqlBuilder::quoted(type.key()) + u" SET " + columns.join(u" = ?, ")
                                    + u" = ? WHERE \"id\" = ?");
            statement.bindAll(values).bind(record.id()).run();
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
