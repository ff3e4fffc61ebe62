// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/value_text.h"

#include "app/text/joined.h"
#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QJsonValue attachmentsToJson(const QVariant &value)
{
    QJsonArray result;
    for (const QVariant &item : value.toList())
        result.append(QJsonObject::fromVariantMap(item.toMap()));
    return result;
}

} // namespace

ValueText::ValueText(const Store &store, QLocale locale) : m_store(store), m_locale(localeForPeople(locale)) {}

QString ValueText::display(const Field &field, const QVariant &value) const
{
    if (value.isNull())
        return {};
    if (field.type() == FieldType::Reference)
        return display(field, value, m_store.titles(field.refersTo(), {value.toString()}));
    if (field.type() == FieldType::References)
        return display(field, value, m_store.titles(field.refersTo(), value.toStringList()));
    return display(field, value, {});
}

QString ValueText::display(const Field &field, const QVariant &value, const QHash<QString, QString> &titles) const
{
    if (value.isNull())
        return {};
    QStringList texts;
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText: return value.toString();
    case FieldType::Integer: {
        // Years are names, not amounts.
        const bool isYear = field.key() == u"year" || field.key().endsWith(u"_year");
        return isYear ? QString::number(value.toLongLong()) : number(value.toLongLong(), field.decimalDigits());
    }
    case FieldType::Money: return money(value.toLongLong());
    case FieldType::Date: return date(value.toString());
    case FieldType::YesNo:
        return value.toLongLong() != 0 ? QCoreApplication::translate("ValueText", "yes")
                                       : QCoreApplication::translate("ValueText", "no");
    case FieldType::Choice: return m_store.choiceLabel(field.choiceList(), value.toString());
    case FieldType::Choices:
        for (const QString &key : value.toStringList())
            texts.append(m_store.choiceLabel(field.choiceList(), key));
        return joinedList(texts, m_locale);
    case FieldType::Reference: return titles.value(value.toString(), value.toString());
    case FieldType::References:
        for (const QString &id : value.toStringList())
            texts.append(titles.value(id, id));
        return joinedList(texts, m_locale);
    case FieldType::Attachments:
        for (const QVariant &item : value.toList())
            texts.append(item.toMap().value(u"name"_s).toString());
        return joinedList(texts, m_locale);
    }
    return {};
}

QString ValueText::forSheets(const Field &field, const QVariant &value, const QHash<QString, QString> &titles) const
{
    if (field.isNumeric() && !value.isNull())
        return plainNumber(value.toLongLong(), field.decimalDigits());
    return field.type() == FieldType::Date ? value.toString() : display(field, value, titles);
}

QString ValueText::number(qint64 scaled, int decimals) const
{
    return numberText(scaled, decimals, m_locale);
}

QString ValueText::money(qint64 fen) const
{
    return moneyText(fen, m_locale);
}

QString ValueText::date(const QString &iso) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    // Short forms of some locales cut the year or put the month first; these can't be mistaken.
    return m_locale.language() == QLocale::Chinese ? date.toString(u"yyyy-MM-dd"_s)
                                                   : m_locale.toString(date, u"d MMM yyyy"_s);
}

QString ValueText::instant(qint64 ms) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms).toLocalTime();
    return date(time.date().toString(Qt::ISODate)) + u" "_s + time.time().toString(u"HH:mm"_s);
}

QString ValueText::masked(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    static const QRegularExpression digits(u"^[0-9Xx +()-]{7,}$"_s);
    if (digits.match(trimmed).hasMatch())
        return trimmed.left(3) + u"****"_s + trimmed.right(4);
    const qsizetype first = trimmed.at(0).isHighSurrogate() ? 2 : 1;
    return trimmed.left(first) + u"**"_s;
}

QJsonValue toJson(const Field &field, const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Money: return QJsonValue(qint64(value.toLongLong()));
    case FieldType::YesNo: return value.toLongLong() != 0;
    case FieldType::Choices:
    case FieldType::References: return QJsonArray::fromStringList(value.toStringList());
    case FieldType::Attachments: return attachmentsToJson(value);
    default: return value.toString();
    }
}

} // namespace moli
