// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/journal_rows.h"

#include "db/store/column_values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtEndian>

namespace moli {

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

QList<NewReference> newReferences(const RecordType &type, const QJsonObject &changes)
{
    QList<NewReference> references;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto *field = type.findField(change.key());
        if (!field || field->refersTo().isEmpty())
            continue;
        const auto pair = change.value().toArray();
        const auto before = fromJournal(field, pair.at(0)).toStringList();
        const auto after = fromJournal(field, pair.at(1)).toStringList();
        for (const auto &target : after) {
            if (!before.contains(target))
                references.append({field->key(), field->refersTo(), target});
        }
    }
    return references;
}

} // namespace moli
