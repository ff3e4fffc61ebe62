// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/field.h"

namespace moli {

Field Field::choice(const char *key, Label label, const char *list)
{
    Field field(key, std::move(label), FieldType::Choice);
    field.m_choiceList = QString::fromUtf8(list);
    return field;
}

Field Field::choices(const char *key, Label label, const char *list)
{
    Field field(key, std::move(label), FieldType::Choices);
    field.m_choiceList = QString::fromUtf8(list);
    return field;
}

Field Field::reference(const char *key, Label label, const char *recordType)
{
    Field field(key, std::move(label), FieldType::Reference);
    field.m_refersTo = QString::fromUtf8(recordType);
    return field;
}

Field Field::references(const char *key, Label label, const char *recordType)
{
    Field field(key, std::move(label), FieldType::References);
    field.m_refersTo = QString::fromUtf8(recordType);
    return field;
}

QString fieldTypeKey(FieldType type)
{
    switch (type) {
    case FieldType::Text: return QStringLiteral("text");
    case FieldType::LongText: return QStringLiteral("long_text");
    case FieldType::Integer: return QStringLiteral("integer");
    case FieldType::Money: return QStringLiteral("money");
    case FieldType::Date: return QStringLiteral("date");
    case FieldType::YesNo: return QStringLiteral("yes_no");
    case FieldType::Choice: return QStringLiteral("choice");
    case FieldType::Choices: return QStringLiteral("choices");
    case FieldType::Reference: return QStringLiteral("reference");
    case FieldType::References: return QStringLiteral("references");
    case FieldType::Attachments: return QStringLiteral("attachments");
    }
    Q_UNREACHABLE();
}

} // namespace moli
