// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"

#include <functional>

namespace moli {

class Connection;

/// Reads what can still be read from a file with destroyed pages: a scan ends at the first of them, so what lies behind
/// is reached from the other end, through the indexes, and row by row (reliability.md).
class DamagedReader {
public:
    DamagedReader(const Registry &registry, Connection &connection) : m_registry(registry), m_connection(connection) {}

    /// The ids of a table's records as far as its own pages and its indexes tell them, sorted.
    [[nodiscard]] QStringList ids(const QString &table);
    /// The records with these ids that can be read; `unreadable` gets the ids whose page is destroyed or gone.
    void records(const QString &type, const QStringList &ids, const std::function<void(const Record &)> &visit,
                 QStringList &unreadable);
    /// The rows of another table, each once: the values of the columns. `key` is the column that orders them; where it
    /// is a number, rows between destroyed pages are looked for one by one.
    void rows(const QString &table, const QStringList &columns, const QString &key,
              const std::function<void(const QVariantList &)> &visit);

private:
    /// Runs a query as far as it goes; false when it ended at a destroyed page.
    bool asFarAsItGoes(const QString &sql, const QVariantList &values, int columns,
                       const std::function<bool(const QVariantList &)> &visit);

    const Registry &m_registry;
    Connection &m_connection;
};

} // namespace moli
