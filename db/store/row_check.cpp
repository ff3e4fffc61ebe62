// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/row_check.h"

#include "db/store/connection.h"
#include "db/store/digested_rows.h"
#include "db/store/sql_builder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace moli {

namespace {

QString selected(const QStringList &columns)
{
    return u"SELECT \"" + columns.join(QStringLiteral("\", \"")) + u"\", \"digest\"";
}

QVariantList valuesOf(const Statement &row, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int column = 0; column < count; ++column)
        values.append(row.value(column));
    return values;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

void RowCheck::checkSettings()
{
    checkDigests(QStringLiteral("file_info"), fileInfoColumns());
    checkDigests(QStringLiteral("replica"), replicaColumns());
    checkDigests(QStringLiteral("audit"), auditColumns());
    const auto lives = m_connection.scalar(
        QStringLiteral("SELECT COUNT(*) FROM \"replica\" r JOIN \"file_info\" f ON f.\"value\" = r.\"id\" WHERE "
                       "f.\"key\" = 'replica'"));
    if (lives.toLongLong() != 1)
        m_found.add(QStringLiteral("damaged"), {}, {}, damagedSentence(nameOfTable(QStringLiteral("replica"))));
}

void RowCheck::checkDigests(const QString &table, const QStringList &columns)
{
    const auto count = columns.size();
    Statement statement(m_connection, selected(columns) + u" FROM " + SqlBuilder::quoted(table));
    bool damaged = false;
    while (statement.next())
        damaged = damaged || digestOf(valuesOf(statement, count)) != statement.number(static_cast<int>(count));
    if (damaged)
        m_found.add(QStringLiteral("damaged"), {}, {}, damagedSentence(nameOfTable(table)));
}

void RowCheck::checkAttachments(QHash<QString, std::pair<QString, QString>> attached)
{
    QStringList hashes;
    {
        Statement statement(m_connection, QStringLiteral("SELECT \"sha256\" FROM \"attachment\" ORDER BY \"sha256\""));
        while (statement.next())
            hashes.append(statement.text(0));
    }
    const auto count = attachmentColumns().size();
    const auto digestColumn = static_cast<int>(count);
    for (const auto &hash : hashes) {
        Statement statement(m_connection,
                            selected(attachmentColumns()) + u", \"content\" FROM \"attachment\" WHERE \"sha256\" = ?");
        statement.bind(hash);
        if (!statement.next())
            continue;
        const auto values = valuesOf(statement, count);
        const auto name = values[attachmentColumns().indexOf(QStringLiteral("name"))].toString();
        const auto content = statement.value(digestColumn + 1).toByteArray();
        if (sha256(content) != hash)
            m_found.add(QStringLiteral("damaged"), {}, hash,
                        checkSentence(QT_TRANSLATE_NOOP("Check", "The attached file “%1” was damaged. Add it again."))
                            .arg(name));
        else if (attachmentDigest(values) != statement.number(digestColumn)
                 || content.size() != values[attachmentColumns().indexOf(QStringLiteral("size"))].toLongLong())
            m_found.add(QStringLiteral("damaged"), {}, hash,
                        checkSentence(
                            QT_TRANSLATE_NOOP("Check",
                                              "The attached file “%1” is whole, but its name, its kind or its "
                                              "small picture was damaged. Compare it with a backup."))
                            .arg(name));
        if (!attached.remove(hash)) {
            m_found.orphans.append(hash);
            m_found.add(QStringLiteral("orphan_attachment"), {}, hash,
                        checkSentence(QT_TRANSLATE_NOOP("Check", "No record has the attached file “%1” any more."))
                            .arg(name));
        }
    }
    for (auto missing = attached.begin(); missing != attached.end(); ++missing)
        m_found.add(QStringLiteral("damaged"), missing->first, missing->second,
                    checkSentence(QT_TRANSLATE_NOOP("Check", "A file attached to the record is missing.")));
}

} // namespace moli
