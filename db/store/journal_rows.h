// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

#include <QJsonObject>

namespace moli {

/// A reference that an entry made: its field and the record it points to.
struct NewReference {
    QString field;
    QString targetType;
    QString target;
};
/// What the changes of an entry, as the journal keeps them, point to that the record didn't point to before.
[[nodiscard]] QList<NewReference> newReferences(const RecordType &type, const QJsonObject &changes);

} // namespace moli
