// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facilities/facility_plan.h"

#include "db/records/lookup_rules.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

qint64 takenOn(const QList<PlannedUse> &uses, QDate day)
{
    qint64 taken = 0;
    for (const auto &use : uses) {
        if (use.holds(day))
            taken += use.quantity;
    }
    return taken;
}

PlannedUse useOf(const Record &allocation)
{
    PlannedUse use;
    use.id = allocation.id();
    use.organization = allocation.text(u"organization"_s); // its id until the titles are read
    use.quantity = quantityOf(allocation);
    use.from = QDate::fromString(allocation.text(u"from"_s), Qt::ISODate);
    use.returned = allocation.has(u"returned_on"_s);
    if (use.returned || allocation.has(u"until"_s))
        use.last = QDate::fromString(lastDayOfAllocation(allocation), Qt::ISODate);
    return use;
}

} // namespace

QList<PlannedMonth> monthsOf(qint64 quantity, const QList<PlannedUse> &uses, int year)
{
    QList<PlannedMonth> months;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        const QDate last(year, month, first.daysInMonth());
        // What is given out grows only on days on which a use begins.
        qint64 taken = takenOn(uses, first);
        for (const auto &use : uses) {
            if (use.from > first && use.from <= last)
                taken = std::max(taken, takenOn(uses, use.from));
        }
        months.append({taken, std::max<qint64>(0, quantity - taken)});
    }
    return months;
}

int layInLanes(QList<PlannedUse> &uses)
{
    QList<QDate> ends; // the last day of each lane; invalid: taken for good
    for (auto &use : uses) {
        const auto lane = std::ranges::find_if(ends, [&](QDate end) { return end.isValid() && end < use.from; });
        use.lane = static_cast<int>(lane - ends.begin());
        if (lane == ends.end())
            ends.append(use.last);
        else
            *lane = use.last;
    }
    return static_cast<int>(ends.size());
}

FacilityPlan facilityPlan(const Store &store, const QString &base, int year)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    QHash<QString, QList<PlannedUse>> uses;
    QStringList organizations;
    Query allocations{u"allocation"_s,
                      {equals(u"facility.base"_s, base),
                       {u"from"_s, Operator::LessOrEqual, last.toString(Qt::ISODate)}}};
    allocations.sort = {u"from"_s, false};
    store.forEach(allocations, [&](const Record &allocation) {
        const auto use = useOf(allocation);
        if (use.from.isValid() && use.touches(first, last)) {
            uses[allocation.text(u"facility"_s)].append(use);
            organizations.append(use.organization);
        }
        return true;
    });
    organizations.removeDuplicates();
    const auto titles = store.titles(u"organization"_s, organizations);

    FacilityPlan plan{base, year, {}};
    const auto &type = store.registry().type(u"facility"_s);
    Query facilities{u"facility"_s, {equals(u"base"_s, base)}};
    facilities.sort = {u"name"_s, false};
    QStringList order;
    for (const auto &choice : store.choices(type.field(u"kind"_s).choiceList()))
        order.append(choice.key);
    QList<std::pair<qsizetype, PlannedFacility>> rows;
    store.forEach(facilities, [&](const Record &facility) {
        PlannedFacility row;
        row.uses = uses.value(facility.id());
        const auto status = facility.text(u"status"_s);
        if (status == u"retired" && row.uses.isEmpty())
            return true;
        row.id = facility.id();
        row.name = facility.text(u"name"_s);
        row.kind = store.choiceLabel(type.field(u"kind"_s).choiceList(), facility.text(u"kind"_s));
        if (!status.isEmpty() && status != u"in_use")
            row.status = store.choiceLabel(type.field(u"status"_s).choiceList(), status);
        row.quantity = quantityOf(facility);
        for (auto &use : row.uses)
            use.organization = titles.value(use.organization);
        row.months = monthsOf(row.quantity, row.uses, year);
        row.lanes = layInLanes(row.uses);
        rows.append({order.indexOf(facility.text(u"kind"_s)), row});
        return true;
    });
    std::ranges::stable_sort(rows, std::ranges::less(), [](const auto &row) { return row.first; });
    for (const auto &row : rows)
        plan.rows.append(row.second);
    return plan;
}

int lastPlannedYear(const Store &store, const QString &base)
{
    int year = 0;
    store.forEach({u"allocation"_s, {equals(u"facility.base"_s, base)}}, [&](const Record &allocation) {
        const auto use = useOf(allocation);
        year = std::max(year, use.last.isValid() ? use.last.year() : store.today().year());
        return true;
    });
    return year;
}

QList<PlannedBase> basesWithFacilities(const Store &store)
{
    QStringList ids;
    for (const auto &group : store.aggregate({u"facility"_s, {}, {{Measure::Kind::Count, {}}}, {{u"base"_s}}}))
        ids.append(group.keys.value(0).toString());
    ids.removeAll(QString());
    const auto titles = store.titles(u"office"_s, ids);
    QList<PlannedBase> bases;
    for (const auto &id : ids)
        bases.append({id, titles.value(id)});
    std::ranges::stable_sort(bases, [&](const PlannedBase &one, const PlannedBase &other) {
        return one.id == store.officeId() && other.id != store.officeId();
    });
    return bases;
}

} // namespace moli
