// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "db/store/store.h"

#include <QLockFile>

#include <mutex>

namespace moli {

/// What an open file consists of.
struct StoreState {
    Registry registry = Registry::builtIn();
    QString path;
    bool readOnly = false;
    Clock clock;
    int schemaVersion = 0;
    QList<Migration> migrations; ///< what made the schema
    QString office;              ///< id
    QString replica;
    /// One process per file. Released by the system when the process dies.
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<ConnectionPool> readers;
    /// One writer at a time; null when read-only.
    std::unique_ptr<Connection> writer;
    std::recursive_mutex writing;
};

/// Runs one read on a borrowed connection. A save may send it away; then it begins again, at last with a lease that
/// nobody ends, so that many saves can't keep it from finishing.
template <typename Read>
auto reading(const StoreState &state, Read read)
{
    constexpr int restarts = 3;
    for (int attempt = 0;; ++attempt) {
        const auto lease = state.readers->lease(attempt == restarts);
        try {
            return read(*lease);
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Interrupted)
                throw;
        }
    }
}

} // namespace moli
