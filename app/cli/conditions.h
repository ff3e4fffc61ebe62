// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace moli {

/// What --where asks for: FIELD=VALUE, FIELD~TEXT, FIELD>=VALUE and their like; an empty value asks for empty fields. Beside
/// the fields stand the common columns; a day for an instant means the whole day. Throws UsageError for what isn't a
/// condition, Error for what the file doesn't have. Fields of personal data can be asked about only where they are shown.
[[nodiscard]] QList<Condition> conditionsFrom(const Store &store, const RecordType &type, const QString &text,
                                              Sensitive sensitive);
/// FIELD, FIELD:asc or FIELD:desc.
[[nodiscard]] Sort sortFrom(const RecordType &type, const QString &text, Sensitive sensitive);

} // namespace moli
