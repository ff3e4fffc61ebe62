// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/replay.h"

#include "db/store/column_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace moli {

void Replay::add(const QString &changes, qint64 at, const QString &who, const QString &office)
{
    if (m_isEmpty) {
        m_record.createdAt = at;
        m_record.createdBy = who;
        m_record.ownerOffice = office;
    }
    m_isEmpty = false;
    m_record.modifiedAt = at;
    m_record.modifiedBy = who;
    const auto json = QJsonDocument::fromJson(changes.toUtf8()).object();
    for (auto change = json.begin(); change != json.end(); ++change) {
        const auto value = fromJournal(m_type.findField(change.key()), change.value().toArray().at(1));
        if (change.key() == u"deleted")
            m_record.deleted = value.toLongLong() != 0;
        else
            m_record.set(change.key(), value);
    }
}

bool Replay::agreesWith(const Record &record) const
{
    const auto common = [](const Record &one) {
        return std::tie(one.ownerOffice, one.createdAt, one.createdBy, one.modifiedAt, one.modifiedBy, one.deleted);
    };
    const auto &fields = m_type.fields();
    return !m_isEmpty && common(record) == common(m_record)
        && std::all_of(fields.begin(), fields.end(),
                       [&](const Field &field) { return record.value(field.key()) == m_record.value(field.key()); });
}

} // namespace moli
