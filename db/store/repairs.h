// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"

namespace moli {

class Connection;

// What the check can mend. All of it is made anew from what is sound, over the writing connection, each in a transaction
// of its own. Throws Error.

/// The search index against the texts that it was made of. Needs a connection that may write, though it writes nothing.
[[nodiscard]] bool isSearchWhole(Connection &connection);
void rebuildSearch(const Registry &registry, Connection &connection);
void rebuildIndexes(Connection &connection, const QString &table);
/// Removes files that no record has.
void removeAttachments(Connection &connection, const QStringList &hashes);

} // namespace moli
