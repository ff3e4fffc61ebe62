// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <sqlite3.h>

namespace moli {

/// What a program that knows nothing but SQLite's C functions would do, to compare with. Throws std::runtime_error.
class PlainSqlite {
public:
    explicit PlainSqlite(const QString &path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    void execute(const QString &sql);
    /// Prepares, binds texts and integers, and fetches every column of every row; returns how many rows there were.
    qint64 run(const QString &sql, const QVariantList &values = {});
    /// How SQLite goes about it, for the report on a missed aim.
    [[nodiscard]] QString plan(const QString &sql, const QVariantList &values = {});

private:
    [[nodiscard]] sqlite3_stmt *prepared(const QString &sql, const QVariantList &values);
    void demand(int code, int expected, const QString &doing);

    sqlite3 *m_handle = nullptr;
};

} // namespace moli
