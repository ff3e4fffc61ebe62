// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_columns.h"

#include "app/text/value_text.h"

namespace moli {

namespace {
/// Characters of a cell. More than any column shows, enough for the tooltip.
constexpr qsizetype cellLength = 300;
} // namespace

QList<RecordColumn> columnsOf(const RecordType &type)
{
    QList<RecordColumn> columns;
    for (const Field &field : type.fields()) {
        columns.append({field.key(), field.label(), &field});
    }
    columns.append({QStringLiteral("owner_office"), RecordTexts::tr("Entered at"), nullptr});
    columns.append({QStringLiteral("created_at"), RecordTexts::tr("Created"), nullptr});
    columns.append({QStringLiteral("created_by"), RecordTexts::tr("Created by"), nullptr});
    columns.append({QStringLiteral("modified_at"), RecordTexts::tr("Last changed"), nullptr});
    columns.append({QStringLiteral("modified_by"), RecordTexts::tr("Last changed by"), nullptr});
    return columns;
}

RecordTexts::RecordTexts(const Store &store) : m_store(store) {}

void RecordTexts::lookUp(const QList<RecordColumn> &columns, const QList<Record> &records)
{
    QHash<QString, QStringList> ids; // by record type
    for (const RecordColumn &column : columns) {
        const bool refers = column.field && !column.field->refersTo().isEmpty();
        if (!refers && column.key != u"owner_office") {
            continue;
        }
        QStringList &wanted = ids[refers ? column.field->refersTo() : QStringLiteral("office")];
        for (const Record &record : records) {
            wanted += refers ? record.list(column.key) : QStringList(record.ownerOffice);
        }
    }
    for (auto [type, wanted] : ids.asKeyValueRange()) {
        wanted.removeIf([this](const QString &id) { return id.isEmpty() || m_titles.contains(id); });
        wanted.removeDuplicates();
        if (!wanted.isEmpty()) {
            m_titles.insert(m_store.titles(type, wanted));
        }
    }
}

QString RecordTexts::label(const QString &list, const QString &key)
{
    if (!m_labels.contains(list)) {
        QHash<QString, QString> labels;
        for (const ChoiceEntry &entry : m_store.choices(list)) {
            labels.insert(entry.key, entry.label);
        }
        m_labels.insert(list, labels);
    }
    return m_labels[list].value(key, key);
}

QString RecordTexts::title(const QString &type, const QString &id)
{
    if (!m_titles.contains(id)) {
        m_titles.insert(id, m_store.titles(type, {id}).value(id));
    }
    return m_titles.value(id);
}

QString RecordTexts::text(const Field &field, const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    const QString separator = speaksChinese() ? QStringLiteral("、") : QStringLiteral(", ");
    QStringList texts;
    switch (field.type()) {
    case FieldType::Choice:
    case FieldType::Choices:
        for (const QString &key : value.toStringList()) {
            texts.append(label(field.choiceList(), key));
        }
        return texts.join(separator);
    case FieldType::Reference:
    case FieldType::References:
        for (const QString &id : value.toStringList()) {
            texts.append(title(field.refersTo(), id));
        }
        return texts.join(separator);
    default: return ValueText(m_store).display(field, value);
    }
}

QString RecordTexts::common(const QString &key, const Record &record) const
{
    const ValueText text(m_store);
    if (key == u"owner_office") {
        return m_titles.value(record.ownerOffice);
    }
    if (key == u"created_at") {
        return record.createdAt ? text.instant(record.createdAt) : QString();
    }
    if (key == u"modified_at") {
        return record.modifiedAt ? text.instant(record.modifiedAt) : QString();
    }
    return key == u"created_by" ? record.createdBy : record.modifiedBy;
}

QString RecordTexts::full(const RecordColumn &column, const Record &record)
{
    if (!column.field) {
        return common(column.key, record);
    }
    const QVariant value = record.value(column.key);
    if (column.field->type() == FieldType::Attachments) {
        return value.isNull() ? QString() : tr("%n file(s)", nullptr, static_cast<int>(value.toList().size()));
    }
    const QString shown = text(*column.field, value);
    return column.field->isSensitive() ? ValueText::masked(shown) : shown;
}

QList<RecordRow> RecordTexts::rows(const QList<RecordColumn> &columns, const QList<Record> &records)
{
    lookUp(columns, records);
    QList<RecordRow> rows;
    rows.reserve(records.size());
    for (const Record &record : records) {
        RecordRow row{record.id(), {}};
        row.cells.reserve(columns.size());
        for (const RecordColumn &column : columns) {
            QString cell = full(column, record);
            if (cell.size() > cellLength) {
                cell = cell.left(cellLength) + u'…';
            }
            row.cells.append(cell);
        }
        rows.append(row);
    }
    return rows;
}

QString RecordTexts::plain(const RecordColumn &column, const Record &record)
{
    if (column.isNumeric() && record.has(column.key) && !column.field->isSensitive()) {
        const int decimals = column.field->decimalDigits();
        const qint64 scaled = record.number(column.key);
        QString digits = QString::number(qAbs(scaled)).rightJustified(decimals + 1, u'0');
        if (decimals > 0) {
            digits.insert(digits.size() - decimals, u'.');
        }
        return scaled < 0 ? u'-' + digits : digits;
    }
    if (column.field && column.field->type() == FieldType::Date && !column.field->isSensitive()) {
        return record.text(column.key);
    }
    return full(column, record);
}

} // namespace moli
