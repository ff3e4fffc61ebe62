// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types of the second area (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType organization();
[[nodiscard]] RecordType incubation();
[[nodiscard]] RecordType facility();
[[nodiscard]] RecordType allocation();
[[nodiscard]] RecordType mentor();
[[nodiscard]] RecordType mentoring();
[[nodiscard]] RecordType registrationStep();
[[nodiscard]] RecordType regulation();
[[nodiscard]] RecordType assessment();

} // namespace moli::types
