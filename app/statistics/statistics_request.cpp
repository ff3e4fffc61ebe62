// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

// These keys are kept in files: never change one.
const QList<std::pair<StatisticsMeasure, QString>> &measureKeys()
{
    static const QList<std::pair<StatisticsMeasure, QString>> keys{{StatisticsMeasure::Count, u"count"_s},
                                                                   {StatisticsMeasure::Sum, u"sum"_s},
                                                                   {StatisticsMeasure::Average, u"average"_s},
                                                                   {StatisticsMeasure::Least, u"least"_s},
                                                                   {StatisticsMeasure::Greatest, u"greatest"_s},
                                                                   {StatisticsMeasure::Distinct, u"distinct"_s}};
    return keys;
}

const QList<std::pair<Operator, QString>> &operatorKeys()
{
    static const QList<std::pair<Operator, QString>> keys{{Operator::Equal, u"="_s},
                                                          {Operator::NotEqual, u"!="_s},
                                                          {Operator::Less, u"<"_s},
                                                          {Operator::LessOrEqual, u"<="_s},
                                                          {Operator::Greater, u">"_s},
                                                          {Operator::GreaterOrEqual, u">="_s},
                                                          {Operator::Contains, u"contains"_s},
                                                          {Operator::OneOf, u"one_of"_s},
                                                          {Operator::Includes, u"includes"_s},
                                                          {Operator::IsEmpty, u"empty"_s},
                                                          {Operator::IsFilled, u"filled"_s},
                                                          {Operator::EmptyOrLessOrEqual, u"empty_or<="_s},
                                                          {Operator::EmptyOrGreaterOrEqual, u"empty_or>="_s}};
    return keys;
}

const QList<std::pair<Dimension::Part, QString>> &partKeys()
{
    static const QList<std::pair<Dimension::Part, QString>> keys{{Dimension::Part::Whole, u"whole"_s},
                                                                 {Dimension::Part::Year, u"year"_s},
                                                                 {Dimension::Part::Month, u"month"_s}};
    return keys;
}

template <typename Value>
QString keyOf(const QList<std::pair<Value, QString>> &keys, Value value)
{
    for (const auto &[candidate, key] : keys) {
        if (candidate == value)
            return key;
    }
    return {};
}

template <typename Value>
std::optional<Value> valueOf(const QList<std::pair<Value, QString>> &keys, const QString &key)
{
    for (const auto &[value, candidate] : keys) {
        if (candidate == key)
            return value;
    }
    return {};
}

QJsonObject toJson(const StatisticsDimension &dimension)
{
    return {{u"path"_s, dimension.path}, {u"part"_s, keyOf(partKeys(), dimension.part)}};
}

std::optional<StatisticsDimension> dimensionFrom(const QJsonValue &value)
{
    const auto part = valueOf(partKeys(), value[u"part"_s].toString());
    if (!part)
        return {};
    return StatisticsDimension{value[u"path"_s].toString(), *part};
}

/// Whole numbers come back from JSON as doubles, and would no longer be equal to what was saved.
QVariant conditionValue(const QJsonValue &json)
{
    if (json.isDouble())
        return QVariant(json.toInteger());
    if (json.isArray())
        return QVariant(json.toVariant().toStringList());
    return json.toVariant();
}

} // namespace

QString statisticsMeasureKey(StatisticsMeasure measure)
{
    return keyOf(measureKeys(), measure);
}

StatisticsRequest StatisticsRequest::inYear(const Registry &registry, int year) const
{
    StatisticsRequest request = *this;
    const QString when = registry.type(type).whenField();
    if (when.isEmpty())
        return request;
    if (registry.type(type).field(when).type() == FieldType::Date)
        request.where += between(when, QDate(year, 1, 1), QDate(year, 12, 31));
    else
        request.where += equals(when, year);
    return request;
}

QString StatisticsRequest::toJson() const
{
    QJsonArray conditions;
    for (const Condition &condition : where)
        conditions.append(QJsonObject{{u"path"_s, condition.path},
                                      {u"operator"_s, keyOf(operatorKeys(), condition.op)},
                                      {u"value"_s, QJsonValue::fromVariant(condition.value)}});
    const QJsonObject object{{u"type"_s, type},
                             {u"rows"_s, moli::toJson(rows)},
                             {u"columns"_s, moli::toJson(columns)},
                             {u"measure"_s, statisticsMeasureKey(measure)},
                             {u"field"_s, field},
                             {u"where"_s, conditions},
                             {u"shows_small"_s, showsSmall}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<StatisticsRequest> StatisticsRequest::fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto measure = valueOf(measureKeys(), object[u"measure"_s].toString());
    const auto rows = dimensionFrom(object[u"rows"_s]);
    const auto columns = dimensionFrom(object[u"columns"_s]);
    if (object[u"type"_s].toString().isEmpty() || !measure || !rows || !columns)
        return {};
    StatisticsRequest request{object[u"type"_s].toString(),
                              *rows,
                              *columns,
                              *measure,
                              object[u"field"_s].toString(),
                              {},
                              object[u"shows_small"_s].toBool()};
    const QJsonArray conditions = object[u"where"_s].toArray();
    for (const QJsonValue &condition : conditions) {
        const auto op = valueOf(operatorKeys(), condition[u"operator"_s].toString());
        if (!op)
            return {};
        request.where.append({condition[u"path"_s].toString(), *op, conditionValue(condition[u"value"_s])});
    }
    return request;
}

} // namespace moli
