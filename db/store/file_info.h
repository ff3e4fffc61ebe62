// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

class Connection;

// What a file says of itself, and the lives that it had (exchange.md). Throws Error.

/// Empty when the file says nothing under that key.
[[nodiscard]] QString fileInfo(Connection &connection, const QString &key);
void setFileInfo(Connection &connection, const QString &key, const QString &value);

/// The first life of a file, of this office's; `now` in ms since 1970, UTC.
void becomeFirstReplica(Connection &connection, const QString &office, qint64 now);
/// A life of its own, whose parent is the one that the file had. `cause` says how it came to it: "restored", "salvaged".
void becomeNewReplica(Connection &connection, const QString &cause, qint64 now);

} // namespace moli
