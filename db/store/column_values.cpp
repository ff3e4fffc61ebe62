// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/column_values.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moli {

namespace {

QVariant textList(const QJsonArray &array)
{
    QStringList list;
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

QVariant attachmentList(const QJsonArray &array)
{
    QVariantList list;
    for (const auto &entry : array)
        list.append(entry.toObject().toVariantMap());
    return list;
}

QVariant fromArray(const Field &field, const QJsonArray &array)
{
    if (array.isEmpty())
        return {};
    return field.type() == FieldType::Attachments ? attachmentList(array) : textList(array);
}

} // namespace

QVariant toColumn(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (field.isList())
        return QString::fromUtf8(QJsonDocument(toJournal(value).toArray()).toJson(QJsonDocument::Compact));
    return value;
}

QVariant fromColumn(const Field &field, const QVariant &column)
{
    if (column.isNull())
        return {};
    if (field.isList())
        return fromArray(field, QJsonDocument::fromJson(column.toString().toUtf8()).array());
    // Mostly it has its form already; a page has thousands of values.
    if (field.isNumeric() || field.type() == FieldType::YesNo)
        return column.typeId() == QMetaType::LongLong ? column : QVariant(column.toLongLong());
    const auto text = column.toString();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QJsonValue toJournal(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.metaType().id()) {
    case QMetaType::QStringList: return QJsonArray::fromStringList(value.toStringList());
    case QMetaType::QVariantList: {
        QJsonArray array;
        for (const auto &entry : value.toList())
            array.append(QJsonObject::fromVariantMap(entry.toMap()));
        return array;
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toLongLong();
    default: return value.toString();
    }
}

QVariant fromJournal(const Field *field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        if (field)
            return fromArray(*field, value.toArray());
        return value.toArray().first().isObject() ? attachmentList(value.toArray()) : textList(value.toArray());
    }
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

std::optional<QVariant> normalized(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return QVariant();
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::YesNo: {
        if (value.metaType().id() == QMetaType::Bool)
            return QVariant(value.toBool() ? 1LL : 0LL);
        if (value.metaType().id() == QMetaType::Double)
            return std::nullopt;
        bool ok = false;
        const auto number = value.toLongLong(&ok);
        if (!ok || (field.type() == FieldType::YesNo && number != 0 && number != 1))
            return std::nullopt;
        return QVariant(number);
    }
    case FieldType::Date: {
        if (value.metaType().id() == QMetaType::QDate)
            return QVariant(value.toDate().toString(Qt::ISODate));
        const auto text = value.toString();
        const auto date = QDate::fromString(text, Qt::ISODate);
        if (text.size() != 10 || !date.isValid())
            return std::nullopt;
        return QVariant(text);
    }
    case FieldType::Choices:
    case FieldType::References: {
        if (value.metaType().id() != QMetaType::QStringList && value.metaType().id() != QMetaType::QVariantList)
            return std::nullopt;
        auto list = value.toStringList();
        list.removeDuplicates();
        return list.isEmpty() ? QVariant() : QVariant(list);
    }
    case FieldType::Attachments: {
        if (value.metaType().id() != QMetaType::QVariantList)
            return std::nullopt;
        const auto list = value.toList();
        for (const auto &entry : list) {
            if (entry.toMap().value(QStringLiteral("sha256")).toString().size() != 64)
                return std::nullopt;
        }
        return list.isEmpty() ? QVariant() : QVariant(list);
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Reference:
        if (value.metaType().id() != QMetaType::QString)
            return std::nullopt;
        return value.toString().isEmpty() ? QVariant() : value;
    }
    return std::nullopt;
}

} // namespace moli
