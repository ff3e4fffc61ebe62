// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/record_check.h"

#include "db/store/connection.h"
#include "db/store/reader.h"
#include "db/store/record_writer.h"
#include "db/store/replay.h"
#include "db/store/search_check.h"
#include "db/store/sql_builder.h"
#include "db/store/validator.h"

#include <QCoreApplication>

namespace moli {

namespace {

bool skipRecord(Statement &entries)
{
    const auto id = entries.text(0);
    bool more = entries.next();
    while (more && entries.text(0) == id)
        more = entries.next();
    return more;
}

/// The same value kept in the same form: 1 isn't the text "1", and nothing isn't a text without letters.
bool isSame(const QVariant &stored, const QVariant &expected)
{
    if (stored.isNull() || expected.isNull())
        return stored.isNull() && expected.isNull();
    if (expected.typeId() == QMetaType::QString)
        return stored.typeId() == QMetaType::QString && stored.toString() == expected.toString();
    return stored.typeId() == QMetaType::LongLong && stored.toLongLong() == expected.toLongLong();
}

} // namespace

void RecordCheck::checkReferences()
{
    Statement statement(m_connection, QStringLiteral("PRAGMA foreign_key_check"));
    int shown = 0;
    while (shown++ < 200 && statement.next())
        m_found.add(QStringLiteral("foreign_key"), statement.text(0), {},
                    checkSentence(QT_TRANSLATE_NOOP("Check", "A record refers to one in “%1” that isn't there."))
                        .arg(statement.text(2)));
}

std::optional<QString> RecordCheck::checkRecords(const RecordType &type, const QString &after)
{
    // Reading this statement keeps rows and journal of one moment together until the end of the page.
    Statement entries(m_connection,
                      QStringLiteral("SELECT \"record\", \"changes\", \"at\", \"operator\", \"office\" FROM "
                                     "\"journal\" WHERE \"type\" = ? AND \"record\" > ? ORDER BY \"record\", "
                                     "\"lseq\""));
    entries.bind(type.key()).bind(after);
    bool more = entries.next();
    Query query;
    query.type = type.key();
    query.deleted = Deleted::With;
    query.limit = pageSize;
    if (!after.isEmpty())
        query.after = Cursor{{}, after};
    const auto page = Reader(m_registry, m_connection).query(query);
    checkColumns(type, after, page.records);
    Validator validator(m_registry, m_connection);
    SearchCheck search(m_registry, m_connection, m_found);
    for (const auto &record : page.records) {
        while (more && entries.text(0) < record.id()) {
            reportMissingRow(type, entries.text(0));
            more = skipRecord(entries);
        }
        checkJournal(type, record, entries, more);
        // Deleted records keep their files: they can come back.
        collectAttachments(type, record);
        search.check(type, record);
        if (!record.deleted)
            checkRules(type, record, validator);
    }
    if (page.next)
        return page.records.last().id();
    while (more) {
        reportMissingRow(type, entries.text(0));
        more = skipRecord(entries);
    }
    return std::nullopt;
}

qint64 RecordCheck::count(const RecordType &type)
{
    return m_connection.scalar(u"SELECT COUNT(*) FROM " + SqlBuilder::quoted(type.key())).toLongLong();
}

void RecordCheck::checkJournal(const RecordType &type, const Record &record, Statement &entries, bool &more)
{
    Replay replay(type, record.id());
    for (; more && entries.text(0) == record.id(); more = entries.next())
        replay.add(entries.text(1), entries.number(2), entries.text(3), entries.text(4));
    if (!replay.agreesWith(record))
        reportDamaged(type, record.id());
}

void RecordCheck::checkColumns(const RecordType &type, const QString &after, const QList<Record> &records)
{
    if (records.isEmpty())
        return;
    QStringList names;
    const auto first = RecordWriter::columnsOf(records.first(), type);
    for (const auto &column : first)
        names.append(SqlBuilder::quoted(column.first));
    Statement rows(m_connection,
                   u"SELECT " + names.join(u", ") + u" FROM " + SqlBuilder::quoted(type.key())
                       + u" WHERE \"id\" > ? AND \"id\" <= ? ORDER BY \"id\"");
    rows.bind(after).bind(records.last().id());
    for (const auto &record : records) {
        if (!rows.next())
            return; // an index and its table disagree, which integrity_check tells
        const auto expected = RecordWriter::columnsOf(record, type);
        bool pinyinDiffers = false;
        bool othersDiffer = false;
        for (int column = 0; column < expected.size(); ++column) {
            if (isSame(rows.value(column), expected[column].second))
                continue;
            const auto &name = expected[column].first;
            (name == u"pinyin" || name == u"initials" ? pinyinDiffers : othersDiffer) = true;
        }
        if (othersDiffer)
            reportDamaged(type, record.id());
        if (pinyinDiffers) {
            m_found.badOrder[type.key()].append(record.id());
            m_found.add(QStringLiteral("search"), type.key(), record.id(), orderSentence());
        }
    }
}

void RecordCheck::checkRules(const RecordType &type, const Record &record, Validator &validator)
{
    const auto problems = validator.problems(record, record);
    for (const auto &problem : problems)
        m_found.add(problem.severity == Severity::Hard ? QStringLiteral("rule") : QStringLiteral("gap"), type.key(),
                    record.id(), problem.sentence);
}

void RecordCheck::reportDamaged(const RecordType &type, const QString &id)
{
    if (m_reported.contains(id))
        return;
    m_reported.insert(id);
    m_found.add(QStringLiteral("journal"), type.key(), id,
                checkSentence(QT_TRANSLATE_NOOP("Check",
                                                "The record isn't what its history adds up to; one of the two was "
                                                "damaged. Compare it with a backup.")));
}

void RecordCheck::reportMissingRow(const RecordType &type, const QString &id)
{
    m_found.add(QStringLiteral("journal"), type.key(), id,
                checkSentence(
                    QT_TRANSLATE_NOOP("Check",
                                      "The history knows a record that isn't there any more. Compare with a backup.")));
}

void RecordCheck::collectAttachments(const RecordType &type, const Record &record)
{
    for (const auto &field : type.fields()) {
        if (field.type() != FieldType::Attachments)
            continue;
        const auto files = record.value(field.key()).toList();
        for (const auto &file : files)
            m_found.attached.insert(file.toMap().value(QStringLiteral("sha256")).toString(), {type.key(), record.id()});
    }
}

} // namespace moli
