// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

namespace moli {

// Each throws Error when the record isn't there.

/// A stay with its agreement, stages, space, goals and result.
[[nodiscard]] PrintSheet staySheet(const Store &store, const QString &incubation);
/// To be signed when a facility is handed over, and when it is given back.
[[nodiscard]] PrintSheet handoverSheet(const Store &store, const QString &allocation);
[[nodiscard]] PrintSheet returnSheet(const Store &store, const QString &allocation);

} // namespace moli
