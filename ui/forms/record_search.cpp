// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_search.h"

#include "db/text/pinyin.h"

namespace moli {

namespace {

constexpr int titlesWithin = 2; // a title of titles of titles isn't searched
constexpr int parentsAtMost = 50;

QStringList idsOf(const Store &store, const Query &query)
{
    QStringList ids;
    for (const Record &record : store.query(query).records) {
        ids.append(record.id());
    }
    return ids;
}

QStringList findIds(const Store &store, const RecordType &type, const QString &typed, int limit, int depth)
{
    Query query;
    query.type = type.key();
    query.limit = limit;
    query.sort.field = type.titleFields().value(0);
    if (typed.isEmpty()) {
        return idsOf(store, query);
    }
    QStringList ids;
    if (const auto exact = store.resolve(type.key(), typed)) {
        const auto record = store.get(type.key(), *exact);
        if (record && !record->deleted) {
            ids.append(*exact);
        }
    }
    query.text = typed;
    ids += idsOf(store, query);
    query.text.clear();
    for (const QString &key : type.titleFields()) {
        const Field &field = type.field(key);
        if (ids.size() >= limit) {
            break;
        }
        if (field.type() == FieldType::Reference && depth > 0) {
            const RecordType &parent = store.registry().type(field.refersTo());
            query.where = {{key, Operator::OneOf, findIds(store, parent, typed, parentsAtMost, depth - 1)}};
            ids += idsOf(store, query);
        } else if (field.isTextual() && !field.isSensitive()) {
            query.where = {{key, Operator::Contains, typed}}; // the middle of a code, which the index doesn't know
            ids += idsOf(store, query);
        }
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

QList<FoundRecord> findRecords(const Store &store, const QString &type, const QString &typed, int limit)
{
    const QStringList ids = findIds(store, store.registry().type(type), typed.trimmed(), limit, titlesWithin)
                                .mid(0, limit);
    const QHash<QString, QString> titles = store.titles(type, ids);
    QList<FoundRecord> found;
    for (const QString &id : ids) {
        found.append({id, titles.value(id)});
    }
    return found;
}

bool matchesTyped(const QString &label, const QString &typed)
{
    if (label.contains(typed, Qt::CaseInsensitive)) {
        return true;
    }
    const Pinyin &pinyin = Pinyin::table();
    const QString letters = typed.toLower().remove(u' ');
    return pinyin.initials(label).startsWith(letters) || pinyin.sortKey(label).remove(u' ').startsWith(letters);
}

} // namespace moli
