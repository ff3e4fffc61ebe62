// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_text.h"

#include "app/text/joined.h"

namespace moli {

QJsonObject recordJson(const RecordType &type, const Record &record, Sensitive sensitive)
{
    QJsonObject json{{QStringLiteral("id"), record.id()}};
    QJsonArray masked;
    for (const auto &field : type.fields()) {
        const bool held = field.isSensitive() && sensitive == Sensitive::Masked;
        json.insert(field.key(), held ? QJsonValue() : toJson(field, record.value(field.key())));
        if (held && record.has(field.key()))
            masked.append(field.key());
    }
    if (!masked.isEmpty())
        json.insert(QStringLiteral("masked"), masked);
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

Table recordTable(const Store &store, const RecordType &type, const QList<Record> &records, Sensitive sensitive)
{
    Table table;
    QList<const Field *> shown;
    for (const auto &field : type.fields()) {
        const bool askedFor = field.isSensitive() && sensitive == Sensitive::Shown;
        if (field.isListed() || type.titleFields().contains(field.key()) || askedFor)
            shown.append(&field);
    }
    table.headers.append(QStringLiteral("id"));
    for (const auto *field : shown)
        table.headers.append(field->label());
    table.sheetHeaders = table.headers;
    const ValueText text(store);
    const auto titles = referencedTitles(store, type, records);
    for (const auto &record : records) {
        QStringList cells{record.id()};
        QStringList sheet{record.id()};
        for (const auto *field : shown) {
            const auto value = record.value(field->key());
            const auto cell = text.display(*field, value, titles);
            const bool held = field->isSensitive() && sensitive == Sensitive::Masked;
            cells.append(held ? ValueText::masked(cell) : cell);
            sheet.append(held ? ValueText::masked(cell) : text.forSheets(*field, value, titles));
        }
        table.texts.append(cells);
        table.sheet.append(sheet);
        table.rows.append(recordJson(type, record, sensitive));
    }
    return table;
}

void recordDisclosure(Store &store, const RecordType &type, const QList<Record> &records, const QString &who)
{
    QStringList ids;
    QStringList fields;
    for (const auto &field : type.fields()) {
        if (!field.isSensitive())
            continue;
        for (const auto &record : records) {
            if (!record.has(field.key()))
                continue;
            if (fields.value(fields.size() - 1) != field.key())
                fields.append(field.key());
            ids.append(record.id());
        }
    }
    ids.removeDuplicates();
    if (!ids.isEmpty())
        store.recordDisclosure(who, type.key(), ids, fields);
}

QString typeLabel(const Store &store, const QString &type)
{
    return store.registry().has(type) ? store.registry().type(type).label() : type;
}

QString problemLines(const RecordType &type, const QList<Problem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems) {
        const auto *field = type.findField(problem.field);
        lines.append(field ? labelled(field->key(), problem.sentence) : problem.sentence);
    }
    return lines.join(u'\n');
}

} // namespace moli
