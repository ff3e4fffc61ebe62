// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/history_check.h"

#include "db/store/connection.h"
#include "db/store/digested_rows.h"
#include "db/store/journal_rows.h"
#include "db/store/record_writer.h"
#include "db/store/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace moli {

namespace {

constexpr int rowsAtOnce = 5000;
const auto kind = QStringLiteral("journal");

QString say(const char *sentence)
{
    return QCoreApplication::translate("Check", sentence);
}

QString selected(const QStringList &columns)
{
    return u'"' + columns.join(QStringLiteral("\", \"")) + u"\", \"digest\"";
}

QVariantList valuesOf(const Statement &row, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int column = 0; column < count; ++column)
        values.append(row.value(column));
    return values;
}

quint64 digestOf(const NewReference &reference, qint64 position)
{
    return static_cast<quint64>(moli::digestOf({reference.target, position, reference.field, reference.targetType}));
}

} // namespace

qint64 HistoryCheck::end()
{
    return m_connection.scalar(QStringLiteral("SELECT COALESCE(MAX(\"lseq\"), 0) FROM \"journal\"")).toLongLong();
}

HistoryCheck::Entries HistoryCheck::entriesAfter(qint64 position, qint64 end)
{
    static const auto typeColumn = static_cast<int>(journalColumns().indexOf(QStringLiteral("type")));
    static const auto recordColumn = static_cast<int>(journalColumns().indexOf(QStringLiteral("record")));
    static const auto changesColumn = static_cast<int>(journalColumns().indexOf(QStringLiteral("changes")));
    const auto columns = journalColumns().size();
    Entries page;
    int rows = 0;
    Statement statement(m_connection,
                        u"SELECT " + selected(journalColumns())
                            + u" FROM \"journal\" WHERE \"lseq\" > ? AND \"lseq\" <= ? ORDER BY \"lseq\" LIMIT "
                            + QString::number(rowsAtOnce));
    statement.bind(position).bind(end);
    while (statement.next()) {
        const auto at = statement.number(0);
        const auto typeKey = statement.text(typeColumn);
        if (moli::digestOf(valuesOf(statement, columns)) != statement.number(static_cast<int>(columns)))
            page.problems.append(
                {kind, typeKey, statement.text(recordColumn),
                 say(QT_TRANSLATE_NOOP("Check",
                                       "An entry in the history of the record was damaged. Compare it with a "
                                       "backup."))});
        if (m_registry.has(typeKey)) {
            const auto changes = QJsonDocument::fromJson(statement.text(changesColumn).toUtf8()).object();
            for (const auto &reference : newReferences(m_registry.type(typeKey), changes))
                page.references += digestOf(reference, at);
        }
        if (++rows == rowsAtOnce)
            page.next = at;
    }
    return page;
}

HistoryCheck::References HistoryCheck::referencesAfter(const ReferenceKey &key, qint64 end)
{
    References page;
    int rows = 0;
    Statement statement(m_connection,
                        u"SELECT \"target\", \"lseq\", \"field\", \"target_type\" FROM \"journal_reference\" WHERE "
                        u"(\"target\", \"lseq\", \"field\") > (?, ?, ?) ORDER BY \"target\", \"lseq\", \"field\" LIMIT "
                            + QString::number(rowsAtOnce));
    statement.bind(std::get<0>(key)).bind(std::get<1>(key)).bind(std::get<2>(key));
    while (statement.next()) {
        const auto at = statement.number(1);
        if (at <= end)
            page.sum += digestOf({statement.text(2), statement.text(3), statement.text(0)}, at);
        if (++rows == rowsAtOnce)
            page.next = ReferenceKey{statement.text(0), at, statement.text(2)};
    }
    return page;
}

HistoryCheck::Problems HistoryCheck::batchesAndNumbers()
{
    Problems problems;
    const auto columns = batchColumns().size();
    {
        Statement statement(m_connection,
                            u"SELECT " + selected(batchColumns())
                                + u", \"undone_by\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"batch\" u WHERE "
                                  u"u.\"number\" = b.\"undone_by\" AND u.\"undo_of\" = b.\"number\") OR \"undo_of\" IS "
                                  u"NOT NULL AND NOT EXISTS (SELECT 1 FROM \"batch\" u WHERE u.\"number\" = "
                                  u"b.\"undo_of\" AND u.\"undone_by\" = b.\"number\") FROM \"batch\" b");
        while (statement.next()) {
            const auto digest = static_cast<int>(columns);
            if (moli::digestOf(valuesOf(statement, columns)) != statement.number(digest)
                || statement.number(digest + 1) != 0)
                problems.append({kind,
                                 {},
                                 {},
                                 say(QT_TRANSLATE_NOOP("Check",
                                                       "Batch %1 of the history was damaged. Compare it with a "
                                                       "backup."))
                                     .arg(statement.number(0))});
        }
    }
    // A file that was salvaged begins a new replica; what came before it may have gaps.
    Statement numbers(m_connection,
                      QStringLiteral(
                          "SELECT MAX(\"rseq\") - COUNT(*) FROM \"journal\" j WHERE NOT EXISTS (SELECT 1 FROM "
                          "\"replica\" r WHERE r.\"cause\" = 'salvaged' AND r.\"id\" <> j.\"replica\") GROUP "
                          "BY \"replica\" HAVING MAX(\"rseq\") <> COUNT(*)"));
    while (numbers.next())
        problems.append({kind,
                         {},
                         {},
                         say(QT_TRANSLATE_NOOP("Check",
                                               "The history has a gap: %1 entries are missing. Compare with a "
                                               "backup."))
                             .arg(numbers.number(0))});
    return problems;
}

void HistoryCheck::rebuildReferences(const Registry &registry, Connection &connection)
{
    Transaction transaction(connection);
    connection.execute(QStringLiteral("DELETE FROM \"journal_reference\""));
    Statement entries(connection,
                      QStringLiteral("SELECT \"lseq\", \"type\", \"changes\" FROM \"journal\" ORDER BY \"lseq\""));
    while (entries.next()) {
        if (!registry.has(entries.text(1)))
            continue;
        const auto changes = QJsonDocument::fromJson(entries.text(2).toUtf8()).object();
        for (const auto &reference : newReferences(registry.type(entries.text(1)), changes))
            RecordWriter::writeReference(connection, entries.number(0), reference);
    }
    transaction.commit();
}

} // namespace moli
