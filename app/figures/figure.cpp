// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"

#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// The choice list of the six project categories.
const QString categoryList = u"category"_s;
const QString cityWideEnding = u"00"_s;

QList<Dimension> dimension(const Figure &figure, FigureBy by)
{
    switch (by) {
    case FigureBy::District: return {{figure.districtPath}};
    case FigureBy::Year:
        if (!figure.datePath.isEmpty())
            return {{figure.datePath, Dimension::Part::Year}};
        return {{figure.yearPath}};
    case FigureBy::Office: return {{figure.officePath}};
    case FigureBy::Category: return {{figure.categoryPath}};
    }
    return {};
}

FigureGroup nobody()
{
    FigureGroup group;
    group.label = QCoreApplication::translate("Figures", "not given");
    return group;
}

FigureGroup counted(FigureGroup group, const QHash<QString, FigureValue> &values, const QString &key)
{
    const FigureValue value = values.value(key);
    group.value = value.value;
    group.rows = value.rows;
    return group;
}

QList<FigureGroup> byDistrict(const Store &store, const QHash<QString, FigureValue> &values)
{
    QList<FigureGroup> groups;
    Query query;
    query.type = u"district"_s;
    query.sort = {u"code"_s};
    query.deleted = Deleted::With;
    store.forEach(query, [&](const Record &district) {
        FigureGroup group = counted({district.text(u"code"_s), district.id(), district.text(u"name"_s)}, values,
                                    district.id());
        const bool cityWide = group.key.endsWith(cityWideEnding);
        if (group.rows > 0 || (!cityWide && !district.deleted))
            groups.append(group);
        return true;
    });
    return groups;
}

QList<FigureGroup> byOffice(const Store &store, const QHash<QString, FigureValue> &values)
{
    QList<std::pair<QString, FigureGroup>> ordered;
    for (const QString &id : values.keys()) {
        const auto office = id.isEmpty() ? std::nullopt : store.get(u"office"_s, id);
        if (!office)
            continue;
        // Without a code behind the others, by name.
        const QString code = office->text(u"code"_s);
        ordered.append({(code.isEmpty() ? u"~"_s : code) + office->text(u"name"_s),
                        counted({id, id, office->text(u"name"_s)}, values, id)});
    }
    std::sort(ordered.begin(), ordered.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<FigureGroup> groups;
    for (const auto &[key, group] : ordered)
        groups.append(group);
    return groups;
}

QList<FigureGroup> byCategory(const Store &store, const QHash<QString, FigureValue> &values)
{
    QList<FigureGroup> groups;
    for (const ChoiceEntry &choice : store.choices(categoryList)) {
        const FigureGroup group = counted({choice.key, {}, choice.label}, values, choice.key);
        if (choice.active || group.rows > 0)
            groups.append(group);
    }
    return groups;
}

QList<FigureGroup> byYear(const QHash<QString, FigureValue> &values)
{
    int first = 0;
    int last = 0;
    for (const QString &key : values.keys()) {
        const int year = key.toInt();
        if (year == 0)
            continue;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    QList<FigureGroup> groups;
    for (int year = first; first != 0 && year <= last; ++year)
        groups.append(counted({QString::number(year), {}, QString::number(year)}, values, QString::number(year)));
    return groups;
}

} // namespace

QString figureUnitKey(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return u"count"_s;
    case FigureUnit::PersonTimes: return u"person_times"_s;
    case FigureUnit::Persons: return u"persons"_s;
    case FigureUnit::Fen: return u"fen"_s;
    case FigureUnit::SquareMetres: return u"m2"_s;
    case FigureUnit::Hours: return u"hours"_s;
    }
    return {};
}

QDate Figures::standingOn(const FigureFilter &filter) const
{
    const QDate today = m_store.today();
    return filter.until.isValid() ? std::min(filter.until, today) : today;
}

QList<Condition> Figures::conditions(const Figure &figure, const FigureFilter &filter) const
{
    QList<Condition> where = figure.where;
    if (figure.isStock) {
        const QDate day = standingOn(filter);
        where.append({figure.datePath, Operator::EmptyOrLessOrEqual, day.toString(Qt::ISODate)});
        if (day == m_store.today())
            where += figure.stateToday;
        for (const QString &path : figure.endPaths)
            where.append({path, Operator::EmptyOrGreaterOrEqual, day.addDays(1).toString(Qt::ISODate)});
        for (const QString &path : figure.lastDayPaths)
            where.append({path, Operator::EmptyOrGreaterOrEqual, day.toString(Qt::ISODate)});
    } else if (!figure.datePath.isEmpty()) {
        where += between(figure.datePath, filter.from, filter.until);
    } else if (!figure.yearPath.isEmpty()) {
        if (filter.from.isValid())
            where.append({figure.yearPath, Operator::GreaterOrEqual, qlonglong(filter.from.year())});
        if (filter.until.isValid())
            where.append({figure.yearPath, Operator::LessOrEqual, qlonglong(filter.until.year())});
    }
    const auto narrow = [&where](const QString &path, const QString &value) {
        if (!path.isEmpty() && !value.isEmpty())
            where.append(equals(path, value));
    };
    narrow(figure.districtPath, filter.district);
    narrow(figure.officePath, filter.office);
    narrow(figure.categoryPath, filter.category);
    return where;
}

FigureValue Figures::value(const Figure &figure, const FigureFilter &filter) const
{
    Aggregate aggregate;
    aggregate.type = figure.type;
    aggregate.where = conditions(figure, filter);
    aggregate.measures = {figure.measure};
    const QList<Group> groups = m_store.aggregate(aggregate);
    FigureValue value;
    value.notNarrowedBy = missingDimensions(figure, filter);
    if (!groups.isEmpty()) {
        value.value = groups.first().values.first();
        value.rows = groups.first().rows;
    }
    return value;
}

QList<FigureGroup> Figures::by(const Figure &figure, FigureBy by, const FigureFilter &filter) const
{
    if (!figure.hasDimension(by))
        return {};
    if (figure.isStock && by == FigureBy::Year)
        return stockByYear(figure, filter);
    Aggregate aggregate;
    aggregate.type = figure.type;
    aggregate.where = conditions(figure, filter);
    aggregate.measures = {figure.measure};
    aggregate.by = dimension(figure, by);
    QHash<QString, FigureValue> values;
    for (const Group &group : m_store.aggregate(aggregate)) {
        FigureValue &value = values[group.keys.first().toString()];
        value.value += group.values.first();
        value.rows += group.rows;
    }

    QList<FigureGroup> groups;
    switch (by) {
    case FigureBy::District: groups = byDistrict(m_store, values); break;
    case FigureBy::Year: groups = byYear(values); break;
    case FigureBy::Office: groups = byOffice(m_store, values); break;
    case FigureBy::Category: groups = byCategory(m_store, values); break;
    }
    // Whatever has no place above, so that the groups always add up to the total.
    FigureGroup rest = nobody();
    for (const FigureValue &value : std::as_const(values)) {
        rest.value += value.value;
        rest.rows += value.rows;
    }
    for (const FigureGroup &group : std::as_const(groups)) {
        rest.value -= group.value;
        rest.rows -= group.rows;
    }
    if (rest.rows > 0)
        groups.append(rest);
    return groups;
}

QList<FigureGroup> Figures::stockByYear(const Figure &figure, const FigureFilter &filter) const
{
    const int last = standingOn(filter).year();
    Aggregate beginnings;
    beginnings.type = figure.type;
    beginnings.where = conditions(figure,
                                  {.from = {}, // whatever has begun, also what has ended since
                                   .until = filter.until,
                                   .district = filter.district,
                                   .office = filter.office,
                                   .category = filter.category});
    beginnings.where.removeIf([&figure](const Condition &condition) {
        return figure.endPaths.contains(condition.path) || figure.lastDayPaths.contains(condition.path);
    });
    beginnings.by = dimension(figure, FigureBy::Year);
    int first = 0;
    for (const Group &group : m_store.aggregate(beginnings)) {
        // Of what has always stood nobody knows since when: it shows from the first known year on.
        const int year = group.keys.first().isNull() ? last : group.keys.first().toString().toInt();
        first = first == 0 ? year : std::min(first, year);
    }
    if (filter.from.isValid())
        first = std::max(first, filter.from.year());
    QList<FigureGroup> groups;
    for (int year = first; first != 0 && year <= last; ++year) {
        FigureFilter within = filter;
        within.until = std::min(QDate(year, 12, 31), standingOn(filter));
        const FigureValue standing = value(figure, within);
        groups.append({QString::number(year), {}, QString::number(year), standing.value, standing.rows});
    }
    return groups;
}

Query Figures::rows(const Figure &figure, const FigureFilter &filter) const
{
    Query query;
    query.type = figure.type;
    query.where = conditions(figure, filter);
    return query;
}

bool Figure::hasDimension(FigureBy by) const
{
    switch (by) {
    case FigureBy::District: return !districtPath.isEmpty();
    case FigureBy::Year: return !datePath.isEmpty() || !yearPath.isEmpty();
    case FigureBy::Office: return !officePath.isEmpty();
    case FigureBy::Category: return !categoryPath.isEmpty();
    }
    return false;
}

QList<FigureBy> Figures::missingDimensions(const Figure &figure, const FigureFilter &filter)
{
    QList<FigureBy> missing;
    const auto look = [&](bool asked, FigureBy by) {
        if (asked && !figure.hasDimension(by))
            missing.append(by);
    };
    look(!filter.district.isEmpty(), FigureBy::District);
    look(filter.from.isValid() || filter.until.isValid(), FigureBy::Year);
    look(!filter.office.isEmpty(), FigureBy::Office);
    look(!filter.category.isEmpty(), FigureBy::Category);
    return missing;
}

QString Figures::periodText(const Figure &figure, const FigureFilter &filter) const
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Figures", text); };
    if (!filter.from.isValid() && !filter.until.isValid())
        return {};
    const auto isYearsEnd = [](QDate day) { return day.month() == 12 && day.day() == 31; };
    const auto dayText = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    if (figure.isStock) {
        const QDate day = standingOn(filter);
        if (day == m_store.today())
            return say(QT_TRANSLATE_NOOP("Figures", "as of today"));
        return isYearsEnd(day) ? say(QT_TRANSLATE_NOOP("Figures", "end of %1")).arg(day.year())
                               : say(QT_TRANSLATE_NOOP("Figures", "on %1")).arg(dayText(day));
    }
    const bool wholeYears = filter.from.isValid() && filter.from.dayOfYear() == 1 && filter.until.isValid()
        && isYearsEnd(filter.until);
    if (wholeYears && filter.from.year() == filter.until.year())
        return QString::number(filter.from.year());
    if (wholeYears)
        return QStringLiteral("%1–%2").arg(filter.from.year()).arg(filter.until.year());
    return QStringLiteral("%1–%2").arg(dayText(filter.from), dayText(filter.until));
}

QString Figures::text(const Figure &figure, qint64 value, const QLocale &locale)
{
    const QLocale spoken = localeForPeople(locale);
    const QString number = numberText(value, 0, spoken);
    switch (figure.unit) {
    case FigureUnit::Count: return number;
    case FigureUnit::PersonTimes: return QCoreApplication::translate("Figures", "%1 person-times").arg(number);
    case FigureUnit::Persons: return QCoreApplication::translate("Figures", "%1 persons").arg(number);
    case FigureUnit::Fen: return moneyText(value, spoken);
    case FigureUnit::SquareMetres: return QCoreApplication::translate("Figures", "%1 m²").arg(number);
    case FigureUnit::Hours: return QCoreApplication::translate("Figures", "%1 hours").arg(numberText(value, 1, spoken));
    }
    return number;
}

} // namespace moli
