// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/check_findings.h"

namespace moli {

struct Migration;

/// Whether the file's pages can be read and its tables are those that the migrations make.
class PageCheck {
public:
    PageCheck(const Registry &registry, Connection &connection, Findings &found)
        : m_registry(registry),
          m_connection(connection),
          m_found(found)
    {
    }

    /// Damage in the pages, told by table: what integrity_check itself says speaks of trees and cells.
    void checkPages();
    /// The descriptions of tables, indexes and triggers: a bit that flips there changes what the file takes and finds.
    void checkSchema(const QList<Migration> &migrations);
    /// The records of a type that can't be read, named where their history still tells their names.
    void listUnreadable(const RecordType &type);

private:
    /// What integrity_check says about a table or, without one, about the whole file. It may itself fail at what is
    /// destroyed.
    [[nodiscard]] QStringList integrity(const QString &table);
    void checkTable(const QString &table);

    const Registry &m_registry;
    Connection &m_connection;
    Findings &m_found;
};

} // namespace moli
