// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/reader.h"

#include "db/store/column_values.h"
#include "db/store/connection.h"
#include "db/store/search.h"
#include "db/store/sql_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moli {

namespace {

/// SQLite takes at most 32,766 values in one statement; pieces stay far below.
constexpr qsizetype idsAtOnce = 500;

/// id, owner_office, created_at, created_by, modified_at, modified_by, deleted
constexpr int commonColumnCount = 7;

Record recordFrom(const RecordType &type, const Statement &row)
{
    Record record(type.key(), row.text(0));
    record.ownerOffice = row.text(1);
    record.createdAt = row.number(2);
    record.createdBy = row.text(3);
    record.modifiedAt = row.number(4);
    record.modifiedBy = row.text(5);
    record.deleted = row.number(6) != 0;
    int column = commonColumnCount;
    record.reserve(type.fields().size());
    for (const auto &field : type.fields()) {
        // Most fields of most records are empty; a record needn't know them.
        if (auto value = fromColumn(field, row.value(column++)); !value.isNull())
            record.adopt(field.key(), std::move(value));
    }
    return record;
}

/// The piece around this place, which is marked.
QString shortened(const QString &text, qsizetype at, qsizetype length)
{
    constexpr qsizetype around = 18;
    const auto from = qMax<qsizetype>(0, at - around);
    const auto until = qMin(text.size(), at + length + around);
    QString piece = from > 0 ? QStringLiteral("…") : QString();
    piece += text.mid(from, at - from) + QChar(2) + text.mid(at, length) + QChar(3)
        + text.mid(at + length, until - at - length);
    if (until < text.size())
        piece += u'…';
    return piece.simplified();
}

/// The piece of the text where the first of the words stands, as it is written or else as it is spoken.
QString pieceOf(const QString &text, const QString &words)
{
    const auto all = words.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : all) {
        if (const auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            return shortened(text, at, word.size());
    }
    for (const auto &word : all) {
        if (const auto place = SearchIndex::placeByPinyin(text, word))
            return shortened(text, place->first, place->second);
    }
    return {};
}

BatchKind batchKindFrom(const QString &key)
{
    for (const auto kind : {BatchKind::Edit, BatchKind::Import, BatchKind::Merge, BatchKind::Undo, BatchKind::Redo,
                            BatchKind::Setup, BatchKind::Repair, BatchKind::Step}) {
        if (batchKindKey(kind) == key)
            return kind;
    }
    return BatchKind::Edit;
}

} // namespace

QString batchKindKey(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Edit: return QStringLiteral("edit");
    case BatchKind::Import: return QStringLiteral("import");
    case BatchKind::Merge: return QStringLiteral("merge");
    case BatchKind::Undo: return QStringLiteral("undo");
    case BatchKind::Redo: return QStringLiteral("redo");
    case BatchKind::Setup: return QStringLiteral("setup");
    case BatchKind::Repair: return QStringLiteral("repair");
    case BatchKind::Step: return QStringLiteral("step");
    }
    return {};
}

std::optional<Record> Reader::get(const QString &type, const QString &id) const
{
    const auto records = get(type, QStringList{id});
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

std::optional<Record> Reader::find(const QString &type, const QString &id) const
{
    return get(type, id);
}

QList<Record> Reader::all(const QString &type, const QList<Condition> &where) const
{
    Query query;
    query.type = type;
    query.where = where;
    query.limit = 10'000;
    return this->query(query).records;
}

QList<Record> Reader::get(const QString &type, const QStringList &ids) const
{
    const auto &description = m_registry.type(type);
    QList<Record> records;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        const auto sql = SqlBuilder(m_registry, type).byIds(ids.mid(from, idsAtOnce));
        Statement statement(m_connection, sql.text);
        statement.bindAll(sql.values);
        while (statement.next())
            records.append(recordFrom(description, statement));
    }
    return records;
}

Page Reader::query(const Query &query) const
{
    const auto &type = m_registry.type(query.type);
    const SqlBuilder builder(m_registry, query.type);
    const int sortColumn = commonColumnCount + static_cast<int>(type.fields().size());
    Page page;
    QVariant sortOfLast; // of the last record that fits on the page
    const auto read = [&](const Sql &sql) {
        Statement statement(m_connection, sql.text);
        statement.bindAll(sql.values);
        while (statement.next()) {
            page.records.append(recordFrom(type, statement));
            if (page.records.size() == query.limit)
                sortOfLast = statement.value(sortColumn);
        }
    };
    // One more than asked for tells whether there is a next page.
    auto wanted = query;
    ++wanted.limit;
    read(builder.page(wanted));
    const bool afterValue = query.after && !query.after->sortValue.isNull() && !query.sort.field.isEmpty();
    if (query.sort.descending && afterValue && page.records.size() < wanted.limit)
        read(builder.emptyTail(query, static_cast<int>(wanted.limit - page.records.size())));
    if (page.records.size() > query.limit) {
        page.records.removeLast();
        page.next = Cursor{sortOfLast, page.records.last().id()};
    }
    return page;
}

qint64 Reader::count(const Query &query) const
{
    const auto sql = SqlBuilder(m_registry, query.type).count(query);
    return m_connection.scalar(sql.text, sql.values).toLongLong();
}

QList<Group> Reader::aggregate(const Aggregate &aggregate) const
{
    const auto sql = SqlBuilder(m_registry, aggregate.type).aggregate(aggregate);
    Statement statement(m_connection, sql.text);
    statement.bindAll(sql.values);
    QList<Group> groups;
    while (statement.next()) {
        Group group;
        int column = 0;
        for (qsizetype i = 0; i < aggregate.by.size(); ++i)
            group.keys.append(statement.value(column++));
        group.rows = statement.number(column++);
        for (qsizetype i = 0; i < aggregate.measures.size(); ++i)
            group.values.append(statement.number(column++));
        groups.append(group);
    }
    return groups;
}

QList<SearchHit> Reader::search(const QString &text, int limit) const
{
    QList<SearchHit> hits;
    QMap<QString, QStringList> idsByType;
    const auto found = SearchIndex(m_registry, m_connection).find(text, limit);
    for (const auto &[type, id] : found) {
        hits.append({type, id, {}, {}});
        idsByType[type].append(id);
    }
    QHash<QString, Record> records;
    QHash<QString, QString> titles;
    for (auto entry = idsByType.begin(); entry != idsByType.end(); ++entry) {
        const auto ofType = get(entry.key(), entry.value());
        titles.insert(titlesOf(m_registry.type(entry.key()), ofType, 0));
        for (const auto &record : ofType)
            records.insert(record.id(), record);
    }
    for (auto &hit : hits) {
        hit.title = titles.value(hit.id);
        for (const auto &field : m_registry.type(hit.type).fields()) {
            if (field.isSearchable() && field.isTextual() && !field.isSensitive() && hit.snippet.isEmpty())
                hit.snippet = pieceOf(records.value(hit.id).text(field.key()), text);
        }
    }
    return hits;
}

QHash<QString, QString> Reader::titles(const QString &type, const QStringList &ids) const
{
    return titlesOf(m_registry.type(type), get(type, ids), 0);
}

QString Reader::title(const Record &record) const
{
    return titlesOf(m_registry.type(record.type()), {record}, 0).value(record.id());
}

QHash<QString, QString> Reader::titlesOf(const RecordType &type, const QList<Record> &records, int depth) const
{
    // References in a title are read for all records at once; a title within a title within a title isn't.
    constexpr int deepest = 2;
    QHash<QString, QStringList> parts;
    for (const auto &key : type.titleFields()) {
        const auto &field = type.field(key);
        if (field.type() == FieldType::Reference) {
            if (depth >= deepest)
                continue;
            QStringList ids;
            for (const auto &record : records) {
                if (record.has(key) && !ids.contains(record.text(key)))
                    ids.append(record.text(key));
            }
            const auto &target = m_registry.type(field.refersTo());
            const auto titles = titlesOf(target, get(target.key(), ids), depth + 1);
            for (const auto &record : records)
                parts[record.id()].append(titles.value(record.text(key)));
        } else {
            for (const auto &record : records) {
                auto text = record.text(key);
                if (field.isSensitive())
                    text.clear();
                else if (field.type() == FieldType::Choice)
                    text = choiceLabel(field.choiceList(), text);
                parts[record.id()].append(text);
            }
        }
    }
    QHash<QString, QString> titles;
    for (const auto &record : records) {
        auto texts = parts.value(record.id());
        texts.removeAll(QString());
        titles.insert(record.id(), texts.join(QStringLiteral(" · ")));
    }
    return titles;
}

std::optional<QString> Reader::resolve(const QString &type, const QString &text) const
{
    const auto &description = m_registry.type(type);
    const auto only = [&](const Condition &condition, Deleted deleted) -> std::optional<QString> {
        Query query;
        query.type = type;
        query.where = {condition};
        query.deleted = deleted;
        query.limit = 2;
        const auto page = this->query(query);
        return page.records.size() == 1 ? std::optional(page.records.first().id()) : std::nullopt;
    };
    if (const auto found = only(equals(QStringLiteral("id"), text), Deleted::With))
        return found;
    for (const auto &field : description.fields()) {
        if (!field.isUnique() || field.type() != FieldType::Text)
            continue;
        if (const auto found = only(equals(field.key(), field.tidied(text)), Deleted::Without))
            return found;
    }
    const auto &first = description.titleFields().first();
    if (description.field(first).isTextual()) {
        if (const auto found = only(equals(first, text), Deleted::Without))
            return found;
    }
    for (const auto &field : description.fields()) {
        if (!field.holdsFormerCodes() || text.isEmpty())
            continue;
        QStringList having;
        for (const auto &record : all(type, {{field.key(), Operator::Contains, text}})) {
            if (record.text(field.key()).split(u' ', Qt::SkipEmptyParts).contains(text))
                having.append(record.id());
        }
        if (having.size() == 1)
            return having.first();
    }
    return std::nullopt;
}

QList<ChoiceEntry> Reader::choices(const QString &list) const
{
    const bool chinese = speaksChinese();
    QList<ChoiceEntry> entries;
    Statement statement(m_connection,
                        QStringLiteral("SELECT \"key\", \"label_zh\", \"label_en\", \"active\" FROM \"choice\" WHERE "
                                       "\"deleted\" = 0 AND \"list\" = ? ORDER BY \"position\", \"id\""));
    statement.bind(list);
    while (statement.next())
        entries.append({statement.text(0), statement.text(chinese ? 1 : 2), statement.number(3) != 0});
    return entries;
}

QString Reader::choiceLabel(const QString &list, const QString &key) const
{
    if (key.isEmpty())
        return {};
    const auto label =
        m_connection.scalar(u"SELECT \"" + (speaksChinese() ? QStringLiteral("label_zh") : QStringLiteral("label_en"))
                                + u"\" FROM \"choice\" WHERE \"deleted\" = 0 AND \"list\" = ? AND \"key\" = ?",
                            {list, key});
    return label.isNull() ? key : label.toString();
}

qint64 Reader::countReferring(const Registry::Referrer &referrer, const QString &id) const
{
    Query query;
    query.type = referrer.type->key();
    const bool list = referrer.field->type() == FieldType::References;
    query.where = {{referrer.field->key(), list ? Operator::Includes : Operator::Equal, id}};
    return count(query);
}

QList<JournalEntry> Reader::entries(const QString &where, const QVariantList &values) const
{
    Statement statement(m_connection,
                        u"SELECT \"lseq\", \"replica\", \"rseq\", \"batch\", \"at\", \"operator\", \"office\", "
                        u"\"type\", \"record\", \"op\", \"changes\", \"reason\" FROM \"journal\" WHERE "
                            + where + u" ORDER BY \"lseq\" DESC");
    statement.bindAll(values);
    QList<JournalEntry> entries;
    while (statement.next()) {
        JournalEntry entry;
        entry.position = statement.number(0);
        entry.replica = statement.text(1);
        entry.replicaSequence = statement.number(2);
        entry.batch = statement.number(3);
        entry.at = statement.number(4);
        entry.who = statement.text(5);
        entry.office = statement.text(6);
        entry.type = statement.text(7);
        entry.record = statement.text(8);
        entry.inserted = statement.text(9) == u"insert";
        entry.reason = statement.text(11);
        const auto *type = m_registry.has(entry.type) ? &m_registry.type(entry.type) : nullptr;
        const auto changes = QJsonDocument::fromJson(statement.text(10).toUtf8()).object();
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            const auto pair = change.value().toArray();
            const auto *field = type ? type->findField(change.key()) : nullptr;
            if (pair.at(0) != pair.at(1))
                entry.changes.insert(change.key(), {fromJournal(field, pair.at(0)), fromJournal(field, pair.at(1))});
            else
                entry.unchanged.insert(change.key(), fromJournal(field, pair.at(1)));
        }
        entries.append(entry);
    }
    return entries;
}

QList<JournalEntry> Reader::history(const QString &type, const QString &id) const
{
    return entries(QStringLiteral("\"type\" = ? AND \"record\" = ?"), {type, id});
}

QList<JournalEntry> Reader::entriesOf(qint64 batch) const
{
    return entries(QStringLiteral("\"batch\" = ?"), {batch});
}

QList<BatchSummary> Reader::summaries(const QString &where, const QVariantList &values, int limit) const
{
    Statement statement(m_connection,
                        u"SELECT \"number\", \"kind\", \"at\", \"operator\", \"office\", \"reason\", \"changes\", "
                        u"\"first_type\", \"first_record\", \"undo_of\", \"undone_by\" FROM \"batch\" WHERE "
                            + where + u" ORDER BY \"number\" DESC LIMIT " + QString::number(limit));
    statement.bindAll(values);
    QList<BatchSummary> batches;
    while (statement.next()) {
        BatchSummary batch;
        batch.number = statement.number(0);
        batch.kind = batchKindFrom(statement.text(1));
        batch.at = statement.number(2);
        batch.who = statement.text(3);
        batch.office = statement.text(4);
        batch.reason = statement.text(5);
        batch.changes = statement.number(6);
        batch.firstType = statement.text(7);
        batch.firstRecord = statement.text(8);
        if (!statement.value(9).isNull())
            batch.undoOf = statement.number(9);
        if (!statement.value(10).isNull())
            batch.undoneBy = statement.number(10);
        batches.append(batch);
    }
    return batches;
}

QList<BatchSummary> Reader::batches(int limit, std::optional<qint64> before) const
{
    if (before)
        return summaries(QStringLiteral("\"number\" < ?"), {*before}, limit);
    return summaries(QStringLiteral("1"), {}, limit);
}

std::optional<BatchSummary> Reader::undoable(const QString &who) const
{
    const auto found = summaries(QStringLiteral("\"operator\" = ? AND \"undone_by\" IS NULL AND \"kind\" NOT IN "
                                                "('undo', 'setup')"),
                                 {who}, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<BatchSummary> Reader::redoable(const QString &who) const
{
    // An undo can be redone until its operator does something new.
    const auto found = summaries(QStringLiteral("\"operator\" = ? AND \"undone_by\" IS NULL AND \"kind\" <> 'redo'"),
                                 {who}, 1);
    if (found.isEmpty() || found.first().kind != BatchKind::Undo)
        return std::nullopt;
    return found.first();
}

} // namespace moli
