// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

namespace moli {

/// The yearly call for cases: who may hand in, by section what is asked for and how long, photos and consent, how it is
/// scored. The last day and the place to hand in are written in by hand.
[[nodiscard]] PrintSheet caseCall(const Store &store, int year);

} // namespace moli
