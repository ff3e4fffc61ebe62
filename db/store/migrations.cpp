// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/migrations.h"

#include "db/store/connection.h"

#include <QDir>
#include <QFile>

namespace moli {

namespace {

/// Statements of a migration file end with a semicolon at the end of a line; those of a trigger's body don't
/// count, because a trigger ends with END.
QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString current;
    bool inTrigger = false;
    for (const auto line : QStringView(sql).split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (current.isEmpty() && (trimmed.isEmpty() || trimmed.startsWith(u"--")))
            continue;
        current += line;
        current += u'\n';
        inTrigger = inTrigger || trimmed.startsWith(u"CREATE TRIGGER");
        if (trimmed.endsWith(u';') && (!inTrigger || trimmed == u"END;")) {
            statements.append(current);
            current.clear();
            inTrigger = false;
        }
    }
    if (!current.trimmed().isEmpty())
        throw Error(QStringLiteral("A migration's last statement has no end."), current.left(200));
    return statements;
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    const auto names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(QStringLiteral("A migration can't be read."), name);
        migrations.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
        if (migrations.last().version != migrations.size())
            throw Error(QStringLiteral("The migrations have a gap."), name);
    }
    return migrations;
}

void applyMigration(Connection &connection, const Migration &migration)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        for (const auto &statement : statementsOf(migration.sql))
            connection.execute(statement);
        connection.execute(u"PRAGMA user_version=" + QString::number(migration.version));
        connection.execute(QStringLiteral("COMMIT"));
    } catch (...) {
        // SQLite may have rolled back by itself already; then this fails and there is nothing left to do.
        try {
            connection.execute(QStringLiteral("ROLLBACK"));
        } catch (const Error &) {
        }
        throw;
    }
}

} // namespace moli
