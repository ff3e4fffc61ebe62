// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/file_info.h"

#include "db/store/connection.h"
#include "db/store/digested_rows.h"
#include "db/store/id.h"

namespace moli {

namespace {

const auto replicaKey = QStringLiteral("replica");

} // namespace

QString fileInfo(Connection &connection, const QString &key)
{
    return connection.scalar(QStringLiteral("SELECT \"value\" FROM \"file_info\" WHERE \"key\" = ?"), {key}).toString();
}

void setFileInfo(Connection &connection, const QString &key, const QString &value)
{
    Statement statement(connection,
                        QStringLiteral("INSERT INTO \"file_info\" (\"key\", \"value\", \"digest\") VALUES (?, ?, ?) "
                                       "ON CONFLICT (\"key\") DO UPDATE SET \"value\" = excluded.\"value\", "
                                       "\"digest\" = excluded.\"digest\""));
    statement.bind(key).bind(value).bind(digestOf({key, value})).run();
}

void becomeFirstReplica(Connection &connection, const QString &office, qint64 now)
{
    const auto replica = newId(now);
    setFileInfo(connection, replicaKey, replica);
    insertDigested(connection, QStringLiteral("replica"), replicaColumns(),
                   {replica, office, QVariant(), QVariant(), QStringLiteral("created"), now});
}

void becomeNewReplica(Connection &connection, const QString &cause, qint64 now)
{
    const auto parent = fileInfo(connection, replicaKey);
    const auto replica = newId(now);
    const auto last = connection.scalar(QStringLiteral(
                                            "SELECT COALESCE(MAX(\"rseq\"), 0) FROM \"journal\" WHERE \"replica\" = ?"),
                                        {parent});
    insertDigested(connection, QStringLiteral("replica"), replicaColumns(),
                   {replica, fileInfo(connection, QStringLiteral("office")), parent, last, cause, now});
    setFileInfo(connection, replicaKey, replica);
}

} // namespace moli
