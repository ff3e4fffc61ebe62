// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/page_check.h"

#include "db/store/connection.h"
#include "db/store/damaged_reader.h"
#include "db/store/migrations.h"

#include <QRegularExpression>

namespace moli {

namespace {

/// Every table, index and trigger that a migration made, with the statement that it was made by. What SQLite makes for
/// itself and for the search index may differ from version to version; spaces do where a table grew.
QStringList schemaOf(Connection &connection)
{
    static const QRegularExpression blank(QStringLiteral("\\s"));
    QStringList schema;
    Statement statement(connection,
                        QStringLiteral("SELECT \"type\", \"name\", \"tbl_name\", \"sql\" FROM \"sqlite_master\" WHERE "
                                       "\"name\" NOT GLOB 'sqlite_*' AND \"name\" NOT GLOB 'search_index_*'"));
    while (statement.next())
        schema.append(statement.text(0) + u' ' + statement.text(1) + u' ' + statement.text(2) + u' '
                      + statement.text(3).remove(blank));
    schema.sort();
    return schema;
}

} // namespace

void PageCheck::checkPages()
{
    if (integrity({}) == QStringList{QStringLiteral("ok")})
        return;
    QStringList tables;
    {
        Statement statement(m_connection,
                            QStringLiteral("SELECT \"name\" FROM \"sqlite_master\" WHERE \"type\" = 'table' AND "
                                           "\"rootpage\" > 0 ORDER BY \"name\""));
        while (statement.next())
            tables.append(statement.text(0));
    }
    const auto before = m_found.problems.size();
    for (const auto &table : std::as_const(tables))
        checkTable(table);
    if (m_found.problems.size() == before && !m_found.searchIsWrong)
        m_found.add(QStringLiteral("damaged"), {}, {},
                    checkSentence(QT_TRANSLATE_NOOP("Check", "Parts of the file that hold no records are damaged.")));
}

void PageCheck::checkSchema(const QList<Migration> &migrations)
{
    Connection fresh({}, Connection::Mode::Memory, 0);
    for (const auto &migration : migrations)
        applyMigration(fresh, migration);
    if (schemaOf(m_connection) != schemaOf(fresh))
        m_found.add(QStringLiteral("damaged"), {}, {},
                    checkSentence(
                        QT_TRANSLATE_NOOP("Check",
                                          "The file's list of its tables isn't what this Moli makes. Restore a "
                                          "backup.")));
}

void PageCheck::listUnreadable(const RecordType &type)
{
    constexpr qsizetype longestList = 200;
    DamagedReader reader(m_registry, m_connection);
    QStringList unreadable;
    reader.records(
        type.key(), reader.ids(type.key()), [](const Record &) {}, unreadable);
    for (const auto &id : unreadable.mid(0, longestList))
        m_found.add(QStringLiteral("damaged"), type.key(), id,
                    checkSentence(QT_TRANSLATE_NOOP("Check", "A record under “%1” can't be read."))
                        .arg(type.pluralLabel()));
    if (const auto more = unreadable.size() - longestList; more > 0)
        m_found.add(QStringLiteral("damaged"), type.key(), {},
                    checkSentence(QT_TRANSLATE_NOOP("Check", "And %1 further records under “%2” can't be read."))
                        .arg(QString::number(more), type.pluralLabel()));
}

QStringList PageCheck::integrity(const QString &table)
{
    QStringList lines;
    try {
        Statement statement(m_connection,
                            table.isEmpty() ? QStringLiteral("PRAGMA integrity_check(1)")
                                            : QString(u"PRAGMA integrity_check('" + table + u"')"));
        while (statement.next())
            lines.append(statement.text(0));
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Damaged)
            throw;
        lines.append(error.details());
    }
    return lines;
}

void PageCheck::checkTable(const QString &table)
{
    const auto lines = integrity(table);
    if (lines == QStringList{QStringLiteral("ok")})
        return;
    const bool onlyIndexes = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.contains(u" missing from index ") || line.startsWith(u"wrong # of entries in index ");
    });
    if (table.startsWith(u"search_")) {
        m_found.addSearch({});
        return;
    }
    const auto *type = m_registry.has(table) ? &m_registry.type(table) : nullptr;
    const QString name = type ? type->pluralLabel() : nameOfTable(table);
    const auto sentence = onlyIndexes
        ? checkSentence(
              QT_TRANSLATE_NOOP("Check", "An index of “%1” is damaged; no record is lost. Have the check repair it."))
              .arg(name)
        : damagedSentence(name);
    m_found.add(QStringLiteral("damaged"), type ? table : QString(), {}, sentence);
    if (onlyIndexes)
        m_found.badIndexes.insert(table, sentence);
    else
        m_found.destroyed = true;
}

} // namespace moli
