// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariant>

namespace moli {

/// The columns of an entry of the journal, and of a batch, as they are written and as their digests are made of them. A
/// batch's `undone_by` isn't among them: it comes later.
[[nodiscard]] const QStringList &journalColumns();
[[nodiscard]] const QStringList &batchColumns();

/// 64 bits that tell whether these are still the values that were written: against damage, not against forgery.
[[nodiscard]] qint64 digestOf(const QVariantList &values);

/// A reference that an entry made: its field and the record it points to.
struct NewReference {
    QString field;
    QString targetType;
    QString target;
};
/// What the changes of an entry, as the journal keeps them, point to that the record didn't point to before.
[[nodiscard]] QList<NewReference> newReferences(const RecordType &type, const QJsonObject &changes);

} // namespace moli
