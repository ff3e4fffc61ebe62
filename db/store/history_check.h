// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

namespace moli {

/// Whether the history is what was written: every entry and batch against its digest, the numbers without gaps, the
/// references against the entries that made them. In pages, so that a save never waits for it.
class HistoryCheck {
public:
    using Problems = QList<Store::CheckProblem>;

    HistoryCheck(const Registry &registry, Connection &connection) : m_registry(registry), m_connection(connection) {}

    /// Where the history ends now; what comes later isn't looked at.
    [[nodiscard]] qint64 end();

    struct Entries {
        Problems problems;
        quint64 references = 0;     ///< the sum of the digests of the references that these entries made
        std::optional<qint64> next; ///< the position to go on behind
    };
    [[nodiscard]] Entries entriesAfter(qint64 position, qint64 end);

    /// Where the stored references were left: target, position, field.
    using ReferenceKey = std::tuple<QString, qint64, QString>;
    struct References {
        quint64 sum = 0;
        std::optional<ReferenceKey> next;
    };
    [[nodiscard]] References referencesAfter(const ReferenceKey &key, qint64 end);

    [[nodiscard]] Problems batchesAndNumbers();

    /// Makes the references anew from the entries. Needs the writing connection.
    static void rebuildReferences(const Registry &registry, Connection &connection);

private:
    const Registry &m_registry;
    Connection &m_connection;
};

} // namespace moli
