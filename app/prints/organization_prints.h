// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

namespace moli {

// Each throws Error when the record isn't there. Personal data is left out or masked.

/// All about one organization (一社一档): a list of the parts, facts, stays, growth track, people, projects with their money,
/// honours and cases, services by year. Parts without a record are left out.
[[nodiscard]] PrintSheet organizationDossier(const Store &store, const QString &organization);
/// The growth track alone, oldest first as it is read on paper.
[[nodiscard]] PrintSheet organizationGrowthTrack(const Store &store, const QString &organization);
[[nodiscard]] PrintSheet personGrowthTrack(const Store &store, const QString &person);

} // namespace moli
