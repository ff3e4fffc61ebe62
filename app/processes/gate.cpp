// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/gate.h"

namespace moli {

void Gate::askField(const QString &field, const QString &rule, const QString &sentence)
{
    if (!m_record.has(field))
        add(rule, m_record.type(), m_record.id(), field, sentence);
}

void Gate::add(const QString &rule, const QString &type, const QString &record, const QString &field,
               const QString &sentence)
{
    m_missing.append({rule, sentence, type, record, field});
}

QString Gate::today() const
{
    return m_store.today().toString(Qt::ISODate);
}

QString Gate::labelOf(const QString &field) const
{
    return m_store.registry().type(m_record.type()).field(field).label();
}

QList<Record> Gate::all(const QString &type, const QList<Condition> &where) const
{
    QList<Record> records;
    m_store.forEach({type, where}, [&](const Record &found) {
        records.append(found);
        return true;
    });
    return records;
}

qint64 Gate::count(const QString &type, const QList<Condition> &where) const
{
    return m_store.count({type, where});
}

} // namespace moli
