// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QString>

namespace moli {

/// What a batch did, in one sentence: "3 changes, first in Projects", "Undo of batch 41".
[[nodiscard]] QString batchText(const Registry &registry, const BatchSummary &batch);
[[nodiscard]] QString batchKindText(BatchKind kind);
/// What undo or redo did, for the window's foot: how many records, and whether some stayed as they are.
[[nodiscard]] QString undoText(const UndoResult &result, bool redo);

} // namespace moli
