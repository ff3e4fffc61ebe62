// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/record_writer.h"

#include "db/store/column_values.h"
#include "db/store/connection.h"
#include "db/store/digested_rows.h"
#include "db/store/sql_builder.h"
#include "db/text/pinyin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moli {

namespace {

const auto deletedKey = QStringLiteral("deleted");

} // namespace

RecordWriter::RecordWriter(const Registry &registry, Connection &connection, Author author)
    : m_registry(registry),
      m_connection(connection),
      m_author(std::move(author)),
      m_search(registry, connection)
{
    m_batch = connection.scalar(QStringLiteral("SELECT COALESCE(MAX(\"number\"), 0) + 1 FROM \"batch\"")).toLongLong();
    m_position = connection.scalar(QStringLiteral("SELECT COALESCE(MAX(\"lseq\"), 0) FROM \"journal\"")).toLongLong();
    m_replicaSequence = connection
                            .scalar(QStringLiteral(
                                        "SELECT COALESCE(MAX(\"rseq\"), 0) FROM \"journal\" WHERE \"replica\" = ?"),
                                    {m_author.replica})
                            .toLongLong();
    m_hybridClock = connection
                        .scalar(QStringLiteral("SELECT COALESCE(\"hlc\", 0) FROM \"journal\" WHERE \"lseq\" = ?"),
                                {m_position})
                        .toLongLong();
}

bool RecordWriter::write(Record &record, const std::optional<Record> &before)
{
    const auto &type = m_registry.type(record.type());
    const bool isNew = !before;
    QMap<QString, FieldChange> changes;
    for (const auto &field : type.fields()) {
        const auto old = isNew ? QVariant() : before->value(field.key());
        const auto now = record.value(field.key());
        if (old != now)
            changes.insert(field.key(), {old, now});
    }
    if (!isNew && before->deleted != record.deleted)
        changes.insert(deletedKey, {before->deleted ? 1LL : 0LL, record.deleted ? 1LL : 0LL});
    if (changes.isEmpty() && !isNew)
        return false;

    record.modifiedAt = m_author.at;
    record.modifiedBy = m_author.who;
    if (isNew) {
        record.createdAt = m_author.at;
        record.createdBy = m_author.who;
        record.ownerOffice = m_author.office;
    } else {
        record.createdAt = before->createdAt;
        record.createdBy = before->createdBy;
        record.ownerOffice = before->ownerOffice;
    }
    writeRow(record, type, isNew, changes.keys());
    writeJournal(record, type, isNew, changes);
    bool searchChanged = isNew || changes.contains(deletedKey);
    for (auto change = changes.keyBegin(); !searchChanged && change != changes.keyEnd(); ++change)
        searchChanged = type.field(*change).isSearchable() || type.titleFields().contains(*change);
    if (searchChanged)
        m_search.update(record, isNew);

    if (m_changes++ == 0) {
        m_firstType = type.key();
        m_firstRecord = record.id();
    }
    m_touched[type.key()].append(record.id());
    return true;
}

void RecordWriter::putBack(const Record &record)
{
    writeRow(record, m_registry.type(record.type()), true, {});
    m_search.update(record, true);
}

void RecordWriter::signAs(const QString &who, qint64 at)
{
    m_author.who = who;
    m_author.at = at;
}

QList<RecordWriter::ColumnValue> RecordWriter::columnsOf(const Record &record, const RecordType &type)
{
    QList<ColumnValue> columns{
        {QStringLiteral("id"), record.id()},
        {QStringLiteral("owner_office"), record.ownerOffice.isEmpty() ? QVariant() : record.ownerOffice},
        {QStringLiteral("created_at"), record.createdAt},
        {QStringLiteral("created_by"), record.createdBy},
        {QStringLiteral("modified_at"), record.modifiedAt},
        {QStringLiteral("modified_by"), record.modifiedBy},
        {deletedKey, record.deleted ? 1LL : 0LL},
    };
    if (type.hasPinyin())
        columns += pinyinOf(record, type);
    for (const auto &field : type.fields())
        columns.append({field.key(), toColumn(field, record.value(field.key()))});
    return columns;
}

QList<RecordWriter::ColumnValue> RecordWriter::pinyinOf(const Record &record, const RecordType &type)
{
    const auto title = record.text(type.titleFields().first());
    return {{QStringLiteral("pinyin"), Pinyin::table().sortKey(title)},
            {QStringLiteral("initials"), Pinyin::table().initials(title)}};
}

void RecordWriter::writeRow(const Record &record, const RecordType &type, bool isNew, const QStringList &changed)
{
    QList<ColumnValue> written;
    if (isNew) {
        // Every column of a new row, so that all inserts of a type share one prepared statement.
        written = columnsOf(record, type);
    } else {
        written = {{QStringLiteral("modified_at"), record.modifiedAt},
                   {QStringLiteral("modified_by"), record.modifiedBy}};
        if (changed.contains(deletedKey))
            written.append({deletedKey, record.deleted ? 1LL : 0LL});
        if (type.hasPinyin() && changed.contains(type.titleFields().first()))
            written += pinyinOf(record, type);
        for (const auto &field : type.fields()) {
            if (changed.contains(field.key()))
                written.append({field.key(), toColumn(field, record.value(field.key()))});
        }
    }
    QStringList columns;
    QVariantList values;
    for (const auto &[column, value] : std::as_const(written)) {
        columns.append(SqlBuilder::quoted(column));
        values.append(value);
    }
    QString sql;
    if (isNew) {
        sql = u"INSERT INTO " + SqlBuilder::quoted(type.key()) + u" (" + columns.join(u", ") + u") VALUES ("
            + QStringList(columns.size(), QStringLiteral("?")).join(u", ") + u')';
    } else {
        sql = u"UPDATE " + SqlBuilder::quoted(type.key()) + u" SET " + columns.join(u" = ?, ")
            + u" = ? WHERE \"id\" = ?";
        values.append(record.id());
    }
    Statement statement(m_connection, sql);
    statement.bindAll(values).run();
}

void RecordWriter::writeJournal(const Record &record, const RecordType &type, bool isNew,
                                const QMap<QString, FieldChange> &changes)
{
    // A change to one field of a merge group carries the whole group (exchange.md).
    QJsonObject json;
    const auto put = [&json](const QString &key, const QVariant &before, const QVariant &after) {
        json.insert(key, QJsonArray{toJournal(before), toJournal(after)});
    };
    QSet<QString> groups;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        put(change.key(), change->before, change->after);
        if (!isNew && change.key() != deletedKey)
            groups.insert(type.field(change.key()).mergeGroup());
    }
    for (const auto &field : type.fields()) {
        if (groups.contains(field.mergeGroup()) && !changes.contains(field.key())) {
            const auto value = record.value(field.key());
            put(field.key(), value, value);
        }
    }
    ++m_position;
    const auto emptyIsNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    insertDigested(m_connection, QStringLiteral("journal"), journalColumns(),
                   {m_position, m_author.replica, ++m_replicaSequence, nextClock(), 0, QVariant(), m_batch, m_author.at,
                    m_author.who, emptyIsNull(m_author.office), type.key(), record.id(),
                    isNew ? QStringLiteral("insert") : QStringLiteral("update"),
                    QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)), QStringLiteral(MOLI_VERSION),
                    m_author.schemaVersion, emptyIsNull(m_author.reason),
                    m_author.undoOf ? QVariant(*m_author.undoOf) : QVariant(), QVariant()});
    for (const auto &reference : newReferences(type, json))
        writeReference(m_connection, m_position, reference);
}

void RecordWriter::writeReference(Connection &connection, qint64 position, const NewReference &reference)
{
    // New references are edits of what they point to (exchange.md).
    Statement statement(connection,
                        QStringLiteral("INSERT INTO \"journal_reference\" (\"lseq\", \"field\", \"target_type\", "
                                       "\"target\") VALUES (?, ?, ?, ?)"));
    statement.bind(position).bind(reference.field).bind(reference.targetType).bind(reference.target).run();
}

qint64 RecordWriter::nextClock()
{
    // A hybrid logical clock: never runs backwards, even when the machine's clock does.
    m_hybridClock = qMax(m_hybridClock + 1, m_author.at << 16);
    return m_hybridClock;
}

void RecordWriter::finish()
{
    if (m_changes == 0)
        return;
    insertDigested(m_connection, QStringLiteral("batch"), batchColumns(),
                   {m_batch, batchKindKey(m_author.kind), m_author.at, m_author.who,
                    m_author.office.isEmpty() ? QVariant() : QVariant(m_author.office), m_author.reason, m_changes,
                    m_firstType, m_firstRecord, m_author.undoOf ? QVariant(*m_author.undoOf) : QVariant()});
    if (m_author.undoOf) {
        Statement mark(m_connection, QStringLiteral("UPDATE \"batch\" SET \"undone_by\" = ? WHERE \"number\" = ?"));
        mark.bind(m_batch).bind(*m_author.undoOf).run();
    }
}

} // namespace moli
