// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types of the first area (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType activity();
[[nodiscard]] RecordType station();
[[nodiscard]] RecordType volunteerTeam();
[[nodiscard]] RecordType volunteerService();

} // namespace moli::types
