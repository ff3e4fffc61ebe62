// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/schema.h"

#include <QMap>

namespace moli {

namespace {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString columnType(const Field &field)
{
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::YesNo: return QStringLiteral("INTEGER");
    default: return QStringLiteral("TEXT");
    }
}

} // namespace

QList<Column> expectedColumns(const RecordType &type)
{
    const auto text = QStringLiteral("TEXT");
    const auto integer = QStringLiteral("INTEGER");
    QList<Column> columns{
        {QStringLiteral("id"), text, true},
        {QStringLiteral("owner_office"), text, false},
        {QStringLiteral("created_at"), integer, true},
        {QStringLiteral("created_by"), text, true},
        {QStringLiteral("modified_at"), integer, true},
        {QStringLiteral("modified_by"), text, true},
        {QStringLiteral("deleted"), integer, true},
    };
    if (type.hasPinyin()) {
        columns.append({QStringLiteral("pinyin"), text, true});
        columns.append({QStringLiteral("initials"), text, true});
    }
    // Required fields aren't NOT NULL: a merge must be able to hold a record that breaks a rule until it is settled.
    for (const auto &field : type.fields())
        columns.append({field.key(), columnType(field), false});
    return columns;
}

QMap<QString, QStringList> expectedIndexes(const RecordType &type)
{
    const auto deleted = QStringLiteral("deleted");
    QMap<QString, QStringList> indexes;
    QStringList leading;
    const auto add = [&](const QStringList &fields) {
        indexes.insert(type.key() + u'_' + fields.join(u'_'), QStringList{deleted} + fields);
        leading.append(fields.first());
    };
    for (const auto &fields : type.indexes())
        add(fields);
    for (const auto &field : type.fields()) {
        const bool wanted = field.isIndexed() || field.type() == FieldType::Reference;
        if (wanted && !leading.contains(field.key()))
            add({field.key()});
    }
    if (type.hasPinyin())
        add({QStringLiteral("pinyin")});
    return indexes;
}

QStringList createTableStatements(const RecordType &type)
{
    QStringList lines;
    for (const auto &column : expectedColumns(type)) {
        QString line = quoted(column.name) + u' ' + column.declaration;
        if (column.notNull)
            line += QStringLiteral(" NOT NULL");
        if (column.name == u"id")
            line += QStringLiteral(" PRIMARY KEY");
        else if (column.name == u"deleted")
            line += QStringLiteral(" DEFAULT 0");
        else if (column.name == u"pinyin" || column.name == u"initials")
            line += QStringLiteral(" DEFAULT ''");
        const auto *field = type.findField(column.name);
        const auto target = column.name == u"owner_office"   ? QStringLiteral("office")
            : field && field->type() == FieldType::Reference ? field->refersTo()
                                                             : QString();
        if (!target.isEmpty())
            line += u" REFERENCES " + quoted(target) + u"(\"id\") DEFERRABLE INITIALLY DEFERRED";
        lines.append(u"    " + line);
    }
    QStringList statements{u"CREATE TABLE " + quoted(type.key()) + u" (\n" + lines.join(QStringLiteral(",\n"))
                           + u"\n) WITHOUT ROWID"};
    const auto indexes = expectedIndexes(type);
    for (auto index = indexes.begin(); index != indexes.end(); ++index) {
        QStringList columns;
        for (const auto &column : index.value())
            columns.append(quoted(column));
        statements.append(u"CREATE INDEX " + quoted(index.key()) + u" ON " + quoted(type.key()) + u" ("
                          + columns.join(QStringLiteral(", ")) + u")");
    }
    return statements;
}

} // namespace moli
