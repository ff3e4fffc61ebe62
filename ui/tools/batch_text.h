// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QString>

namespace moli {

/// What a batch did, in a few words: "Projects, 3 changes", "Undo of number 41, 1 record". `title` is that of its first
/// record, named where it is the only one.
[[nodiscard]] QString batchText(const Registry &registry, const BatchSummary &batch, const QString &title = {});
[[nodiscard]] QString batchKindText(BatchKind kind);
/// What undo or redo did, for the window's foot: how many records, and whether some stayed as they are.
[[nodiscard]] QString undoText(const UndoResult &result, bool redo);

} // namespace moli
