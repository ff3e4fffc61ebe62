// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record.h"

#include <QList>

namespace moli {

/// The id of a built-in record, the same in every file ever made: a UUIDv5 of its type and code. The code is the
/// six digits for a district, the office's code for an office, "list:key" for a choice.
[[nodiscard]] QString fixedId(const QString &type, const QString &code);

/// What every fresh file holds from the start (domain.md): Fuzhou and its thirteen districts and counties, the
/// federations of the city and of each of them, and all choice lists. A record comes after those it refers to.
[[nodiscard]] QList<Record> builtInRecords();

} // namespace moli
