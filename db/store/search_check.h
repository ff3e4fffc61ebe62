// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/check_findings.h"

namespace moli {

/// Whether the search finds the records by what they say, and nothing else.
class SearchCheck {
public:
    SearchCheck(const Registry &registry, Connection &connection, Findings &found)
        : m_registry(registry),
          m_connection(connection),
          m_found(found)
    {
    }

    /// What is kept for the record.
    void check(const RecordType &type, const Record &record);
    /// Documents of no record at all, and texts of no document.
    void checkDocuments();
    /// A copy of the index in memory, where it can be looked through without holding the file: the check that SQLite has
    /// for it writes. Nothing when it can't even be copied.
    [[nodiscard]] static std::unique_ptr<Connection> copyOfIndex(Connection &connection);
    /// Such a copy against the texts that it was made of.
    [[nodiscard]] static bool isWhole(Connection &copy);

private:
    const Registry &m_registry;
    Connection &m_connection;
    Findings &m_found;
};

} // namespace moli
