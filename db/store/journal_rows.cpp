// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/journal_rows.h"

#include "db/store/column_values.h"

#include <QJsonArray>

namespace moli {

QList<NewReference> newReferences(const RecordType &type, const QJsonObject &changes)
{
    QList<NewReference> references;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto *field = type.findField(change.key());
        if (!field || field->refersTo().isEmpty())
            continue;
        const auto pair = change.value().toArray();
        const auto before = fromJournal(field, pair.at(0)).toStringList();
        const auto after = fromJournal(field, pair.at(1)).toStringList();
        for (const auto &target : after) {
            if (!before.contains(target))
                references.append({field->key(), field->refersTo(), target});
        }
    }
    return references;
}

} // namespace moli
