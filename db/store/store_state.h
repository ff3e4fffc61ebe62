// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/connection.h"
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
    QString office; ///< id
    QString replica;
    /// One process per file. Released by the system when the process dies.
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<ConnectionPool> readers;
    /// One writer at a time; null when read-only.
    std::unique_ptr<Connection> writer;
    std::recursive_mutex writing;
};

} // namespace moli
