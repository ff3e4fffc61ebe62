// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/column_mapping.h"

#include <QRegularExpression>

namespace moli {

namespace {

/// What two spellings of a heading have in common.
QString bare(const QString &heading)
{
    static const QRegularExpression unit(QStringLiteral("[(（][^)）]*[)）]$"));
    static const QRegularExpression decoration(QStringLiteral("[\\s*＊:：]"));
    static const QRegularExpression counties(QStringLiteral("县[(（]?市[)）]?区")); // the longer word for 区县
    QString text = heading;
    text.remove(decoration).replace(counties, QStringLiteral("区县"));
    return text.remove(unit).toCaseFolded();
}

bool isForCells(const Field &field)
{
    return field.type() != FieldType::Attachments;
}

} // namespace

QStringList fieldsForCells(const RecordType &type)
{
    QStringList keys;
    for (const Field &field : type.fields()) {
        if (isForCells(field))
            keys.append(field.key());
    }
    return keys;
}

QString fieldOfHeading(const RecordType &type, const QString &heading)
{
    const QString wanted = bare(heading);
    if (wanted.isEmpty())
        return {};
    for (const Field &field : type.fields()) {
        if (isForCells(field)
            && (bare(field.labels().zh) == wanted || bare(field.labels().en) == wanted || field.key() == wanted))
            return field.key();
    }
    return {};
}

ColumnMapping mapColumns(const RecordType &type, const QList<QStringList> &rows, const QStringList &usual)
{
    ColumnMapping mapping;
    if (rows.isEmpty())
        return mapping;
    int named = 0;
    int filled = 0;
    for (const QString &heading : rows.first()) {
        const QString field = fieldOfHeading(type, heading);
        // The first of two columns with the same heading has it.
        mapping.fields.append(mapping.fields.contains(field) ? QString() : field);
        named += field.isEmpty() ? 0 : 1;
        filled += heading.isEmpty() ? 0 : 1;
    }
    mapping.firstRowIsHeading = named > 0 && 2 * named >= filled;
    if (mapping.firstRowIsHeading)
        return mapping;
    const QStringList possible = fieldsForCells(type);
    for (qsizetype column = 0; column < mapping.fields.size(); ++column) {
        const QString field = usual.value(column);
        mapping.fields[column] = possible.contains(field) ? field : QString();
    }
    return mapping;
}

} // namespace moli
