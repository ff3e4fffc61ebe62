// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/text/value_text.h"

namespace moli {

/// The record as it stands in the JSON of list and show: its fields, then the common columns. Personal data that is held
/// back is null, and "masked" lists the fields.
[[nodiscard]] QJsonObject recordJson(const RecordType &type, const Record &record, Sensitive sensitive);
/// Records as rows with the fields that a list shows.
[[nodiscard]] Table recordTable(const Store &store, const RecordType &type, const QList<Record> &records,
                                Sensitive sensitive);
/// Writes down in one entry that the operator was given the personal data of these records; nothing when they have none.
void recordDisclosure(Store &store, const RecordType &type, const QList<Record> &records, const QString &who);
/// "field: sentence" lines.
[[nodiscard]] QString problemLines(const RecordType &type, const QList<Problem> &problems);
/// Ids of everything that the records refer to, with what names them.
[[nodiscard]] QHash<QString, QString> referencedTitles(const Store &store, const RecordType &type,
                                                       const QList<Record> &records);
/// The type's name for people; the key itself of a type that this Moli doesn't know.
[[nodiscard]] QString typeLabel(const Store &store, const QString &type);

} // namespace moli
