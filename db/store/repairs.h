// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"

#include <QMap>

namespace moli {

class Connection;

// What the check can mend. All of it is made anew from what is sound, over the writing connection, each in a transaction
// of its own. Throws Error.

void rebuildSearch(const Registry &registry, Connection &connection);
/// What records are sorted by, made of their names again: ids by type.
void writePinyinAgain(const Registry &registry, Connection &connection, const QMap<QString, QStringList> &records);
void rebuildIndexes(Connection &connection, const QString &table);
/// Removes files that no record has.
void removeAttachments(Connection &connection, const QStringList &hashes);

} // namespace moli
