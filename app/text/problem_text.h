// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/rule.h"

namespace moli {

/// The sentence that says why a record wasn't saved or removed; empty when nothing is in the way.
[[nodiscard]] QString firstHardSentence(const QList<Problem> &problems);

} // namespace moli
