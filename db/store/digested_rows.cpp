// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/digested_rows.h"

#include "db/store/connection.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace moli {

const QStringList &fileInfoColumns()
{
    static const QStringList columns{QStringLiteral("key"), QStringLiteral("value")};
    return columns;
}

const QStringList &replicaColumns()
{
    static const QStringList columns{
        QStringLiteral("id"),          QStringLiteral("office"), QStringLiteral("parent"),
        QStringLiteral("parent_rseq"), QStringLiteral("cause"),  QStringLiteral("at"),
    };
    return columns;
}

const QStringList &auditColumns()
{
    static const QStringList columns{
        QStringLiteral("at"),   QStringLiteral("operator"), QStringLiteral("action"),
        QStringLiteral("type"), QStringLiteral("record"),   QStringLiteral("field"),
    };
    return columns;
}

const QStringList &journalColumns()
{
    static const QStringList columns{
        QStringLiteral("lseq"),        QStringLiteral("replica"),
        QStringLiteral("rseq"),        QStringLiteral("hlc"),
        QStringLiteral("seen"),        QStringLiteral("hub_epoch"),
        QStringLiteral("batch"),       QStringLiteral("at"),
        QStringLiteral("operator"),    QStringLiteral("office"),
        QStringLiteral("type"),        QStringLiteral("record"),
        QStringLiteral("op"),          QStringLiteral("changes"),
        QStringLiteral("app_version"), QStringLiteral("schema_version"),
        QStringLiteral("reason"),      QStringLiteral("undo_of"),
        QStringLiteral("package"),
    };
    return columns;
}

const QStringList &batchColumns()
{
    static const QStringList columns{
        QStringLiteral("number"),   QStringLiteral("kind"),       QStringLiteral("at"),
        QStringLiteral("operator"), QStringLiteral("office"),     QStringLiteral("reason"),
        QStringLiteral("changes"),  QStringLiteral("first_type"), QStringLiteral("first_record"),
        QStringLiteral("undo_of"),
    };
    return columns;
}

const QStringList &attachmentColumns()
{
    static const QStringList columns{
        QStringLiteral("sha256"),   QStringLiteral("name"),  QStringLiteral("media_type"), QStringLiteral("size"),
        QStringLiteral("added_at"), QStringLiteral("print"), QStringLiteral("thumbnail"),
    };
    return columns;
}

qint64 digestOf(const QVariantList &values)
{
    // Each value with its length in front, so that a letter can't pass from one to the next. Empty and NULL count as the
    // same: Qt doesn't tell them apart everywhere.
    QByteArray bytes;
    bytes.reserve(512);
    for (const auto &value : values) {
        const auto text = value.toString().toUtf8();
        bytes += QByteArray::number(text.size());
        bytes += ':';
        bytes += text;
    }
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    return qFromBigEndian<qint64>(hash.constData());
}

qint64 attachmentDigest(QVariantList values)
{
    // Bytes aren't text: the small copies stand for themselves with their hashes.
    for (auto copy = values.end() - 2; copy != values.end(); ++copy) {
        const auto bytes = copy->toByteArray();
        if (!bytes.isEmpty())
            *copy = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    return digestOf(values);
}

void insertDigested(Connection &connection, const QString &table, const QStringList &columns, QVariantList values)
{
    values.append(digestOf(values));
    Statement statement(connection,
                        u"INSERT INTO \"" + table + u"\" (\"" + columns.join(QStringLiteral("\", \""))
                            + u"\", \"digest\") VALUES (" + QStringList(values.size(), QStringLiteral("?")).join(u", ")
                            + u')');
    statement.bindAll(values).run();
}

} // namespace moli
