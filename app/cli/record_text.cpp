// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_text.h"

namespace moli {

QJsonObject recordJson(const RecordType &type, const Record &record)
{
    QJsonObject json{{QStringLiteral("id"), record.id()}};
    for (const auto &field : type.fields())
        json.insert(field.key(), toJson(field, record.value(field.key())));
    json.insert(QStringLiteral("owner_office"), record.ownerOffice.isEmpty() ? QJsonValue() : record.ownerOffice);
    json.insert(QStringLiteral("created_at"), record.createdAt);
    json.insert(QStringLiteral("created_by"), record.createdBy);
    json.insert(QStringLiteral("modified_at"), record.modifiedAt);
    json.insert(QStringLiteral("modified_by"), record.modifiedBy);
    json.insert(QStringLiteral("deleted"), record.deleted);
    return json;
}

QHash<QString, QString> referencedTitles(const Store &store, const RecordType &type, const QList<Record> &records)
{
    QMap<QString, QSet<QString>> ids;
    for (const auto &field : type.fields()) {
        if (field.refersTo().isEmpty())
            continue;
        for (const auto &record : records) {
            const auto list = record.value(field.key()).toStringList();
            for (const auto &id : list)
                ids[field.refersTo()].insert(id);
        }
    }
    QHash<QString, QString> titles;
    for (auto entry = ids.begin(); entry != ids.end(); ++entry)
        titles.insert(store.titles(entry.key(), entry->values()));
    return titles;
}

Table recordTable(const Store &store, const RecordType &type, const QList<Record> &records)
{
    Table table;
    QList<const Field *> shown;
    for (const auto &field : type.fields()) {
        if (field.isListed() || type.titleFields().contains(field.key()))
            shown.append(&field);
    }
    table.keys.append(QStringLiteral("id"));
    table.headers.append(QStringLiteral("id"));
    for (const auto *field : shown) {
        table.keys.append(field->key());
        table.headers.append(field->label());
    }
    const ValueText text(store);
    const auto titles = referencedTitles(store, type, records);
    for (const auto &record : records) {
        QStringList cells{record.id()};
        for (const auto *field : shown) {
            const auto cell = text.display(*field, record.value(field->key()), titles);
            cells.append(field->isSensitive() ? ValueText::masked(cell) : cell);
        }
        table.texts.append(cells);
        table.rows.append(recordJson(type, record));
    }
    return table;
}

QString problemLines(const RecordType &type, const QList<Problem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems) {
        const auto *field = type.findField(problem.field);
        lines.append(field ? QString(field->key() + u": " + problem.sentence) : problem.sentence);
    }
    return lines.join(u'\n');
}

} // namespace moli
