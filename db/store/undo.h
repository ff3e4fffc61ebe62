// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/batch.h"

namespace moli {

/// Writes into `batch` what takes these entries (newest first) back, and commits it. Fields that were changed since stay,
/// those of a merge group together, and so do records that a rule keeps from stepping back; the result names them.
[[nodiscard]] UndoResult takeBack(Batch &batch, const Registry &registry, const QList<JournalEntry> &entries,
                                  qint64 number);

} // namespace moli
