// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/print_words.h"

#include "db/store/error.h"

#include <QCoreApplication>

namespace moli {

Record PrintWords::record(const QString &type, const QString &id) const
{
    auto found = m_store.get(type, id);
    if (!found)
        throw Error(QCoreApplication::translate("Prints", "The record to print isn't there any more."));
    return *found;
}

QList<Record> PrintWords::records(const QString &type, const QList<Condition> &where, const QString &sortedBy) const
{
    Query query{type, where};
    query.sort = {sortedBy, false};
    QList<Record> found;
    m_store.forEach(query, [&](const Record &each) {
        found.append(each);
        return true;
    });
    return found;
}

QString PrintWords::value(const Record &record, const QString &key) const
{
    const auto &field = m_store.registry().type(record.type()).field(key);
    const auto text = m_text.display(field, record.value(key));
    return field.isSensitive() && !text.isEmpty() ? ValueText::masked(text) : text;
}

QString PrintWords::label(const QString &type, const QString &field) const
{
    return m_store.registry().type(type).field(field).label();
}

QList<std::pair<QString, QString>> PrintWords::facts(const Record &record, const QStringList &fields) const
{
    QList<std::pair<QString, QString>> facts;
    for (const auto &field : fields)
        facts.append({label(record.type(), field), value(record, field)});
    return facts;
}

QList<QStringList> PrintWords::rows(const QList<Record> &records, const QStringList &fields) const
{
    QList<QStringList> rows;
    for (const auto &each : records) {
        QStringList row;
        for (const auto &field : fields)
            row.append(value(each, field));
        rows.append(row);
    }
    return rows;
}

QStringList PrintWords::labels(const QString &type, const QStringList &fields) const
{
    QStringList labels;
    for (const auto &field : fields)
        labels.append(label(type, field));
    return labels;
}

PrintSheet PrintWords::sheet(const QString &title, const QString &subtitle) const
{
    PrintSheet sheet;
    sheet.title = title;
    sheet.subtitle = subtitle;
    const QString office = m_store.titles(QStringLiteral("office"), {m_store.officeId()}).value(m_store.officeId());
    sheet.foot = QString(office + u"  ·  " + m_text.date(m_store.today().toString(Qt::ISODate)));
    return sheet;
}

} // namespace moli
