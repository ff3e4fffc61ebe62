// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/field.h"

#include <QJsonValue>

namespace moli {

/// The value as its column keeps it: lists as compact JSON text, the rest as it is.
[[nodiscard]] QVariant toColumn(const Field &field, const QVariant &value);
[[nodiscard]] QVariant fromColumn(const Field &field, const QVariant &column);

/// The value as the journal keeps it, and back.
[[nodiscard]] QJsonValue toJournal(const QVariant &value);
[[nodiscard]] QVariant fromJournal(const Field *field, const QJsonValue &value);

/// The value in the form that FieldType says (an int becomes a qlonglong, a QDate its ISO text), or nothing when it
/// can't be one of the field's.
[[nodiscard]] std::optional<QVariant> normalized(const Field &field, const QVariant &value);

} // namespace moli
