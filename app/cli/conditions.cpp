// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/conditions.h"

#include "app/text/joined.h"
#include "app/text/value_text.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

struct Split {
    QString key;
    Operator op = Operator::Equal;
    QString sign;
    QString value;
};

Split splitFrom(const QString &text)
{
    static const QList<std::pair<QString, Operator>> operators{{QStringLiteral(">="), Operator::GreaterOrEqual},
                                                               {QStringLiteral("<="), Operator::LessOrEqual},
                                                               {QStringLiteral("!="), Operator::NotEqual},
                                                               {QStringLiteral("="), Operator::Equal},
                                                               {QStringLiteral("~"), Operator::Contains},
                                                               {QStringLiteral(">"), Operator::Greater},
                                                               {QStringLiteral("<"), Operator::Less}};
    qsizetype at = -1;
    Split split;
    for (const auto &[sign, op] : operators) {
        const auto place = text.indexOf(sign);
        if (place <= 0 || (at >= 0 && place >= at))
            continue;
        at = place;
        split = {text.left(place), op, sign, text.mid(place + sign.size())};
    }
    if (at < 0)
        throw UsageError(
            say(QT_TRANSLATE_NOOP("moli-cli", "--where takes FIELD=VALUE, FIELD~TEXT or FIELD>=VALUE, not “%1”."))
                .arg(forQuoting(text)));
    return split;
}

[[noreturn]] void refuseField(const RecordType &type, const QString &key)
{
    throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” has no field “%2”. “moli-cli types” lists them."))
                    .arg(type.key(), forQuoting(key)));
}

[[noreturn]] void refuseSign(const Split &split)
{
    throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” can't be compared with “%2” in --where."))
                         .arg(forQuoting(split.key), split.sign));
}

void demandShown(const Field &field, Sensitive sensitive)
{
    // Else one could find a masked value out by asking about one after the other.
    if (field.isSensitive() && sensitive == Sensitive::Masked)
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli",
                                               "“%1” is personal data. Give --with-sensitive to ask about it; that is "
                                               "written down."))
                             .arg(field.key()));
}

bool isOrder(Operator op)
{
    return op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
        || op == Operator::GreaterOrEqual;
}

/// From the first instant on, up to before the second one.
struct Span {
    qint64 from = 0;
    qint64 until = 0;
};

/// A day, an instant in ISO form (local time unless it says otherwise), or ms since 1970.
std::optional<Span> spanFrom(const QString &text)
{
    static const QRegularExpression milliseconds(QStringLiteral("^[0-9]{9,16}$"));
    if (milliseconds.match(text).hasMatch())
        return Span{text.toLongLong(), text.toLongLong() + 1};
    if (const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return Span{day.startOfDay().toMSecsSinceEpoch(), day.addDays(1).startOfDay().toMSecsSinceEpoch()};
    const auto instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    return Span{instant.toMSecsSinceEpoch(), instant.toMSecsSinceEpoch() + 1};
}

QList<Condition> onInstant(const Split &split)
{
    const auto span = spanFrom(split.value);
    if (!span)
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli",
                                               "“%1” takes a day such as 2021-03-05, or an instant such as "
                                               "2021-03-05T14:30, not “%2”."))
                             .arg(split.key, forQuoting(split.value)));
    switch (split.op) {
    case Operator::Equal:
        return {{split.key, Operator::GreaterOrEqual, span->from}, {split.key, Operator::Less, span->until}};
    case Operator::Less: return {{split.key, Operator::Less, span->from}};
    case Operator::LessOrEqual: return {{split.key, Operator::Less, span->until}};
    case Operator::Greater: return {{split.key, Operator::GreaterOrEqual, span->until}};
    case Operator::GreaterOrEqual: return {{split.key, Operator::GreaterOrEqual, span->from}};
    default: refuseSign(split);
    }
}

QList<Condition> onCommonColumn(const Store &store, const RecordType &type, const Split &split)
{
    if (split.key == u"created_at" || split.key == u"modified_at")
        return onInstant(split);
    const bool office = split.key == u"owner_office";
    if (!office && split.key != u"id" && split.key != u"created_by" && split.key != u"modified_by")
        refuseField(type, split.key);
    if (split.value.isEmpty())
        return {{split.key, split.op == Operator::NotEqual ? Operator::IsFilled : Operator::IsEmpty, {}}};
    if (!office)
        return {{split.key, split.op, split.value}};
    if (split.op != Operator::Equal && split.op != Operator::NotEqual)
        refuseSign(split);
    const auto id = store.resolve(QStringLiteral("office"), split.value);
    if (!id)
        throw Error(
            labelled(split.key, say(QT_TRANSLATE_NOOP("moli-cli", "“%1” is no office.")).arg(forQuoting(split.value))));
    return {{split.key, split.op, *id}};
}

/// FIELD~TEXT, where the text is part of what people read there.
Condition containing(const Store &store, const Field &field, const Split &split)
{
    if (field.isList() || field.type() == FieldType::YesNo)
        refuseSign(split);
    if (field.type() == FieldType::Choice) {
        QStringList keys;
        for (const auto &choice : store.choices(field.choiceList())) {
            if (choice.label.contains(split.value, Qt::CaseInsensitive)
                || choice.key.contains(split.value, Qt::CaseInsensitive))
                keys.append(choice.key);
        }
        return {field.key(), Operator::OneOf, keys};
    }
    if (field.type() == FieldType::Reference) {
        const auto &target = store.registry().type(field.refersTo());
        const auto &title = target.titleFields().first();
        if (!target.field(title).isTextual())
            refuseSign(split);
        return {field.key() + u'.' + title, Operator::Contains, split.value};
    }
    return {field.key(), Operator::Contains, split.value};
}

} // namespace

QList<Condition> conditionsFrom(const Store &store, const RecordType &type, const QString &text, Sensitive sensitive)
{
    const auto split = splitFrom(text);
    const auto *field = type.findField(split.key);
    if (!field)
        return onCommonColumn(store, type, split);
    demandShown(*field, sensitive);
    if (split.value.isEmpty()) {
        if (isOrder(split.op))
            refuseSign(split);
        return {{split.key, split.op == Operator::NotEqual ? Operator::IsFilled : Operator::IsEmpty, {}}};
    }
    if (split.op == Operator::Contains)
        return {containing(store, *field, split)};
    const bool ordered = field->isTextual() || field->isNumeric() || field->type() == FieldType::Date;
    if ((isOrder(split.op) && !ordered) || (field->isList() && split.op != Operator::Equal))
        refuseSign(split);
    const auto parsed = parseScripted(store, *field, split.value);
    if (!parsed.ok())
        throw Error(labelled(split.key, parsed.problem));
    if (!field->isList())
        return {{split.key, split.op, parsed.value}};
    QList<Condition> every;
    for (const auto &entry : parsed.value.toStringList())
        every.append({split.key, Operator::Includes, entry});
    return every;
}

Sort sortFrom(const RecordType &type, const QString &text, Sensitive sensitive)
{
    static const QStringList commonColumns{QStringLiteral("id"),          QStringLiteral("owner_office"),
                                           QStringLiteral("created_at"),  QStringLiteral("created_by"),
                                           QStringLiteral("modified_at"), QStringLiteral("modified_by")};
    const auto key = text.section(u':', 0, 0);
    const auto direction = text.section(u':', 1);
    const auto *field = type.findField(key);
    if (!field && !commonColumns.contains(key))
        refuseField(type, key);
    if (field)
        demandShown(*field, sensitive);
    if (text.contains(u':') && direction != u"asc" && direction != u"desc")
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--sort takes FIELD, FIELD:asc or FIELD:desc, not “%1”."))
                             .arg(forQuoting(text)));
    if (field && field->isList())
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "A list such as “%1” has no order to sort by.")).arg(key));
    return {key, direction == u"desc"};
}

} // namespace moli
