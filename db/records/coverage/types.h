// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types of the fifth area (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType survey();
[[nodiscard]] RecordType opinion();
[[nodiscard]] RecordType service();
[[nodiscard]] RecordType dispute();
[[nodiscard]] RecordType funding();

} // namespace moli::types
