// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

#include <QMap>
#include <QStringList>

namespace moli {

struct Column {
    QString name;
    QString declaration; ///< as SQLite reports its type: TEXT or INTEGER
    bool notNull = false;
    bool operator==(const Column &) const = default;
};

/// The columns that a record type's table has: the common ones, then its fields in order. Migrations are written by
/// hand with hard-coded names; a test holds them against this.
[[nodiscard]] QList<Column> expectedColumns(const RecordType &type);
/// name -> columns of every index of the type's table.
[[nodiscard]] QMap<QString, QStringList> expectedIndexes(const RecordType &type);
/// The statements a migration for a new record type needs; printed by `moli_schema TYPE` for whoever writes one.
[[nodiscard]] QStringList createTableStatements(const RecordType &type);

} // namespace moli
