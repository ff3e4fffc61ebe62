// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/batch.h"

namespace moli {

/// Writes into `batch` what takes these entries (newest first) back, and commits it. Records that were changed since, or
/// that a rule keeps from stepping back, stay and are named in the result.
[[nodiscard]] UndoResult takeBack(Batch &batch, const QList<JournalEntry> &entries, qint64 number);

} // namespace moli
