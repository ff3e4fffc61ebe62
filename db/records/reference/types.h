// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types that all areas share (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType district();
[[nodiscard]] RecordType office();
[[nodiscard]] RecordType operatorType();
[[nodiscard]] RecordType choice();
[[nodiscard]] RecordType report();

} // namespace moli::types
