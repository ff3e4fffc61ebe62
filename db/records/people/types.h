// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types of the third area (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType person();
[[nodiscard]] RecordType training();
[[nodiscard]] RecordType attendance();
[[nodiscard]] RecordType milestone();
[[nodiscard]] RecordType talent();
[[nodiscard]] RecordType talentFollowup();
[[nodiscard]] RecordType honour();
[[nodiscard]] RecordType appointment();

} // namespace moli::types
