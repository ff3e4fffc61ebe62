// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/text/value_text.h"

namespace moli {

/// The record as it stands in the JSON of list and show: its fields, then the common columns.
[[nodiscard]] QJsonObject recordJson(const RecordType &type, const Record &record);
/// Records as rows with the fields that a list shows. Sensitive values are masked in tables and CSV; JSON, which scripts
/// read with the file's owner's consent, has them.
[[nodiscard]] Table recordTable(const Store &store, const RecordType &type, const QList<Record> &records);
/// "bad field: sentence" lines.
[[nodiscard]] QString problemLines(const RecordType &type, const QList<Problem> &problems);
/// Ids of everything that the records refer to, with what names them.
[[nodiscard]] QHash<QString, QString> referencedTitles(const Store &store, const RecordType &type,
                                                       const QList<Record> &records);

} // namespace moli
