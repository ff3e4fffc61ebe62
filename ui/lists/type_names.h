// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

namespace moli {

/// The name of a type within a sentence: "organization", "family dispute".
[[nodiscard]] QString nameInSentence(const RecordType &type);
/// "New organization"
[[nodiscard]] QString newRecordText(const RecordType &type);

} // namespace moli
