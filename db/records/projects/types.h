// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

/// The record types of the fourth area and of scoring (domain.md), one file each.
namespace moli::types {

[[nodiscard]] RecordType project();
[[nodiscard]] RecordType stageEntry();
[[nodiscard]] RecordType plannedOutput();
[[nodiscard]] RecordType application();
[[nodiscard]] RecordType payment();
[[nodiscard]] RecordType expenditure();
[[nodiscard]] RecordType supervision();
[[nodiscard]] RecordType evaluation();
[[nodiscard]] RecordType caseEntry();
[[nodiscard]] RecordType book();
[[nodiscard]] RecordType scheme();
[[nodiscard]] RecordType indicator();
[[nodiscard]] RecordType scoreSheet();
[[nodiscard]] RecordType score();

} // namespace moli::types
