// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"

#include "app/text/number_text.h"
#include "db/store/error.h"
#include "db/text/pinyin.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Statistics", text);
}

struct Reached {
    const RecordType *type = nullptr;
    const Field *field = nullptr;
};

/// The field at the end of a path, and its type; no field when the path leads nowhere.
Reached reach(const Registry &registry, const QString &typeKey, const QString &path)
{
    Reached reached{&registry.type(typeKey), nullptr};
    const QStringList steps = path.split(u'.');
    for (qsizetype i = 0; i < steps.size(); ++i) {
        reached.field = reached.type->findField(steps.at(i));
        if (!reached.field || i + 1 == steps.size())
            break;
        if (reached.field->type() != FieldType::Reference)
            return {};
        reached.type = &registry.type(reached.field->refersTo());
    }
    return reached;
}

bool canGroup(const RecordType &type, const Field &field)
{
    if (field.isSensitive())
        return false;
    switch (field.type()) {
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Date:
    case FieldType::YesNo: return true;
    case FieldType::Integer: return field.key() == type.whenField(); // the year of what has no date
    default: return false;
    }
}

bool canMeasure(const Field &field, StatisticsMeasure measure)
{
    switch (measure) {
    case StatisticsMeasure::Count: return false;
    case StatisticsMeasure::Distinct: return field.type() == FieldType::Reference;
    default: return field.isNumeric() && !field.isSensitive();
    }
}

QString escaped(QString text, QChar separator)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (separator == u'\t')
        return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString CrossTable::problem(const Registry &registry, const StatisticsRequest &request)
{
    for (const StatisticsDimension &dimension : {request.rows, request.columns}) {
        if (dimension.path.isEmpty())
            continue;
        const Reached reached = reach(registry, request.type, dimension.path);
        if (!reached.field || !canGroup(*reached.type, *reached.field))
            return say(QT_TRANSLATE_NOOP("Statistics", "“%1” can't be rows or columns of a table."))
                .arg(dimension.path);
        if (dimension.part != Dimension::Part::Whole && reached.field->type() != FieldType::Date)
            return say(QT_TRANSLATE_NOOP("Statistics", "“%1” is no date, and has neither years nor months."))
                .arg(reached.field->label());
    }
    if (request.measure == StatisticsMeasure::Count)
        return {};
    const Reached reached = reach(registry, request.type, request.field);
    if (!reached.field || !canMeasure(*reached.field, request.measure))
        return say(QT_TRANSLATE_NOOP("Statistics", "“%1” can't be counted that way.")).arg(request.field);
    return {};
}

QList<Field> CrossTable::dimensionFields(const RecordType &type)
{
    QList<Field> fields;
    for (const Field &field : type.fields()) {
        if (canGroup(type, field))
            fields.append(field);
    }
    return fields;
}

QList<Field> CrossTable::measureFields(const RecordType &type, StatisticsMeasure measure)
{
    QList<Field> fields;
    for (const Field &field : type.fields()) {
        if (canMeasure(field, measure))
            fields.append(field);
    }
    return fields;
}

CrossTable::CrossTable(const Store &store, const StatisticsRequest &request)
    : m_request(request),
      m_registry(store.registry())
{
    const QString wrong = problem(m_registry, request);
    if (!wrong.isEmpty())
        throw Error(wrong);
    if (request.measure != StatisticsMeasure::Count && request.measure != StatisticsMeasure::Distinct)
        m_decimals = reach(m_registry, request.type, request.field).field->decimalDigits();
    if (request.measure == StatisticsMeasure::Average && m_decimals == 0)
        m_decimals = 1; // the average of whole numbers isn't one

    count(store, {request.rows, request.columns}, m_cells);
    count(store, {request.rows, {}}, m_rowTotals);
    count(store, {{}, request.columns}, m_columnTotals);
    Cells whole;
    count(store, {{}, {}}, whole);
    m_total = whole.value({});

    QStringList rowKeys;
    for (const auto &[row, column] : m_rowTotals.keys())
        rowKeys.append(row);
    QStringList columnKeys;
    for (const auto &[row, column] : m_columnTotals.keys())
        columnKeys.append(column);
    m_rows = headings(store, request.rows, rowKeys);
    m_columns = headings(store, request.columns, columnKeys);
    if (hidesSmallCells(request.type) && !request.showsSmall)
        hideSmall();
}

void CrossTable::count(const Store &store, const QList<StatisticsDimension> &by, Cells &into) const
{
    Aggregate aggregate;
    aggregate.type = m_request.type;
    aggregate.where = m_request.where;
    const QStringList field{m_request.field};
    switch (m_request.measure) {
    case StatisticsMeasure::Count: aggregate.measures = {{Measure::Kind::Count, {}}}; break;
    case StatisticsMeasure::Sum: aggregate.measures = {{Measure::Kind::Sum, field}}; break;
    case StatisticsMeasure::Average:
        aggregate.measures = {{Measure::Kind::Sum, field}, {Measure::Kind::CountFilled, field}};
        break;
    case StatisticsMeasure::Least:
        aggregate.measures = {{Measure::Kind::Least, field}, {Measure::Kind::CountFilled, field}};
        break;
    case StatisticsMeasure::Greatest:
        aggregate.measures = {{Measure::Kind::Greatest, field}, {Measure::Kind::CountFilled, field}};
        break;
    case StatisticsMeasure::Distinct: aggregate.measures = {{Measure::Kind::CountDistinct, field}}; break;
    }
    for (const StatisticsDimension &dimension : by) {
        if (!dimension.path.isEmpty())
            aggregate.by.append({dimension.path, dimension.part});
    }
    for (const Group &group : store.aggregate(aggregate)) {
        qsizetype next = 0;
        const auto key = [&](const StatisticsDimension &dimension) {
            return dimension.path.isEmpty() ? QString() : group.keys.at(next++).toString();
        };
        const QString row = key(by.first());
        const QString column = key(by.last());
        StatisticsCell cell;
        cell.rows = group.rows;
        const bool known = group.values.size() < 2 || group.values.last() > 0;
        if (known)
            cell.value = group.values.first();
        if (known && m_request.measure == StatisticsMeasure::Average) {
            const int scaled = m_decimals - reach(m_registry, m_request.type, m_request.field).field->decimalDigits();
            cell.value = std::llround(static_cast<double>(group.values.first()) * std::pow(10, scaled)
                                      / static_cast<double>(group.values.last()));
        }
        if (group.rows > 0 || aggregate.by.isEmpty())
            into.insert({row, column}, cell);
    }
}

QList<StatisticsHeading> CrossTable::headings(const Store &store, const StatisticsDimension &dimension,
                                              const QStringList &keys) const
{
    if (dimension.path.isEmpty())
        return {{QString(), say(QT_TRANSLATE_NOOP("Statistics", "All"))}};
    const Field &field = *reach(m_registry, m_request.type, dimension.path).field;
    QList<std::pair<QString, StatisticsHeading>> ordered; // by what they are ordered by
    QStringList given = keys;
    given.removeAll({});
    switch (field.type()) {
    case FieldType::Choice: {
        QStringList order;
        for (const ChoiceEntry &choice : store.choices(field.choiceList()))
            order.append(choice.key);
        for (const QString &key : std::as_const(given)) {
            const qsizetype place = order.contains(key) ? order.indexOf(key) : order.size();
            ordered.append({QString::number(place).rightJustified(6, u'0') + key,
                            {key, store.choiceLabel(field.choiceList(), key)}});
        }
        break;
    }
    case FieldType::Reference: {
        const QHash<QString, QString> titles = store.titles(field.refersTo(), given);
        const bool hasCode = m_registry.type(field.refersTo()).hasField(u"code"_s);
        for (const QString &key : std::as_const(given)) {
            const auto record = hasCode ? store.get(field.refersTo(), key) : std::nullopt;
            const QString code = record ? record->text(u"code"_s) : QString();
            // Without a code behind the others, by name.
            ordered.append({(code.isEmpty() ? u'~' + Pinyin::table().sortKey(titles.value(key)) : code) + key,
                            {key, titles.value(key)}});
        }
        break;
    }
    case FieldType::YesNo:
        for (const QString &key : std::as_const(given))
            ordered.append({key == u"1" ? u"0"_s : u"1"_s,
                            {key,
                             key == u"1" ? say(QT_TRANSLATE_NOOP("Statistics", "Yes"))
                                         : say(QT_TRANSLATE_NOOP("Statistics", "No"))}});
        break;
    default:
        for (const QString &key : std::as_const(given))
            ordered.append({key, {key, key}});
    }
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<StatisticsHeading> found;
    for (const auto &[order, heading] : std::as_const(ordered))
        found.append(heading);
    if (keys.contains(QString()))
        found.append({QString(), say(QT_TRANSLATE_NOOP("Statistics", "Not given"))});
    return found;
}

StatisticsCell CrossTable::cell(qsizetype row, qsizetype column) const
{
    return m_cells.value({m_rows.at(row).key, m_columns.at(column).key});
}

StatisticsCell CrossTable::rowTotal(qsizetype row) const
{
    return m_rowTotals.value({m_rows.at(row).key, {}});
}

StatisticsCell CrossTable::columnTotal(qsizetype column) const
{
    return m_columnTotals.value({{}, m_columns.at(column).key});
}

qsizetype CrossTable::rowOf(const QString &key) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).key == key)
            return row;
    }
    return -1;
}

void CrossTable::hideSmall()
{
    QList<QList<StatisticsCell>> table;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        QList<StatisticsCell> line;
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            line.append(cell(row, column));
        line.append(rowTotal(row));
        table.append(line);
    }
    QList<StatisticsCell> totals;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        totals.append(columnTotal(column));
    totals.append(m_total);
    table.append(totals);

    hideSmallCells(table);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const auto &shown = table.at(row).at(column);
            if (shown.hidden)
                m_cells.insert({m_rows.at(row).key, m_columns.at(column).key}, shown);
            m_hidesSomething = m_hidesSomething || shown.hidden;
        }
        m_rowTotals.insert({m_rows.at(row).key, {}}, table.at(row).last());
    }
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        m_columnTotals.insert({{}, m_columns.at(column).key}, table.last().at(column));
    m_total = table.last().last();
    m_hidesSomething = m_hidesSomething || m_total.hidden;
}

StatisticsCell CrossTable::total() const
{
    return m_total;
}

QList<Condition> CrossTable::conditions(const StatisticsDimension &dimension, const StatisticsHeading &heading) const
{
    if (dimension.path.isEmpty())
        return {};
    if (heading.key.isEmpty())
        return {{dimension.path, Operator::IsEmpty, {}}};
    switch (dimension.part) {
    case Dimension::Part::Year: {
        const int year = heading.key.toInt();
        return between(dimension.path, QDate(year, 1, 1), QDate(year, 12, 31));
    }
    case Dimension::Part::Month: {
        const QDate first = QDate::fromString(heading.key + u"-01"_s, Qt::ISODate);
        return between(dimension.path, first, first.addMonths(1).addDays(-1));
    }
    case Dimension::Part::Whole: break;
    }
    const FieldType type = reach(m_registry, m_request.type, dimension.path).field->type();
    const bool isNumber = type == FieldType::YesNo || type == FieldType::Integer;
    return {equals(dimension.path, isNumber ? QVariant(heading.key.toLongLong()) : QVariant(heading.key))};
}

Query CrossTable::recordsOf(qsizetype row, qsizetype column) const
{
    Query query;
    query.type = m_request.type;
    query.where = m_request.where;
    if (row >= 0)
        query.where += conditions(m_request.rows, m_rows.at(row));
    if (column >= 0)
        query.where += conditions(m_request.columns, m_columns.at(column));
    return query;
}

QString CrossTable::plainText(const StatisticsCell &cell) const
{
    if (cell.hidden)
        return u"*"_s;
    if (!cell.value)
        return {};
    const QString digits = QString::number(std::abs(*cell.value)).rightJustified(m_decimals + 1, u'0');
    QString text = *cell.value < 0 ? u"-"_s : QString();
    text += digits.left(digits.size() - m_decimals);
    if (m_decimals > 0)
        text += u'.' + digits.right(m_decimals);
    return text;
}

QString CrossTable::toText(QChar separator) const
{
    const QString total = say(QT_TRANSLATE_NOOP("Statistics", "Total"));
    QStringList lines;
    QStringList line{QString()};
    for (const StatisticsHeading &column : m_columns)
        line.append(escaped(column.label, separator));
    line.append(total);
    lines.append(line.join(separator));
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        line = {escaped(m_rows.at(row).label, separator)};
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            line.append(plainText(cell(row, column)));
        line.append(plainText(rowTotal(row)));
        lines.append(line.join(separator));
    }
    line = {total};
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        line.append(plainText(columnTotal(column)));
    line.append(plainText(m_total));
    lines.append(line.join(separator));
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace moli
