// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_sqlite.h"

#include <stdexcept>

namespace moli {

PlainSqlite::PlainSqlite(const QString &path)
{
    demand(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr),
           SQLITE_OK, path);
    // The store's pragmas.
    sqlite3_busy_timeout(m_handle, 5000);
    for (const auto *pragma : {"foreign_keys=ON", "journal_mode=TRUNCATE", "synchronous=FULL", "temp_store=MEMORY",
                               "cache_spill=OFF", "cache_size=-65536"})
        execute(u"PRAGMA " + QString::fromLatin1(pragma));
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_handle);
}

void PlainSqlite::demand(int code, int expected, const QString &doing)
{
    if (code != expected)
        throw std::runtime_error(doing.toStdString() + ": " + sqlite3_errmsg(m_handle));
}

void PlainSqlite::execute(const QString &sql)
{
    demand(sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK, sql);
}

sqlite3_stmt *PlainSqlite::prepared(const QString &sql, const QVariantList &values)
{
    sqlite3_stmt *statement = nullptr;
    demand(sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK, sql);
    int place = 0;
    for (const auto &value : values) {
        ++place;
        if (value.isNull()) {
            sqlite3_bind_null(statement, place);
        } else if (value.metaType().id() == QMetaType::LongLong || value.metaType().id() == QMetaType::Int) {
            sqlite3_bind_int64(statement, place, value.toLongLong());
        } else {
            const auto text = value.toString().toUtf8();
            sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        }
    }
    return statement;
}

qint64 PlainSqlite::run(const QString &sql, const QVariantList &values)
{
    auto *statement = prepared(sql, values);
    const int columns = sqlite3_column_count(statement);
    qint64 rows = 0;
    qint64 bytes = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
                bytes += sqlite3_column_int64(statement, column) != 0 ? 1 : 0;
            } else {
                (void)sqlite3_column_text(statement, column);
                bytes += sqlite3_column_bytes(statement, column);
            }
        }
    }
    sqlite3_finalize(statement);
    demand(code, SQLITE_DONE, sql);
    return bytes < 0 ? -1 : rows;
}

QString PlainSqlite::plan(const QString &sql, const QVariantList &values)
{
    auto *statement = prepared(u"EXPLAIN QUERY PLAN " + sql, values);
    QStringList steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
    sqlite3_finalize(statement);
    return steps.join(QStringLiteral("; "));
}

} // namespace moli
