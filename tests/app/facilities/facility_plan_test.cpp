// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facilities/facility_plan.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <algorithm>
#include <random>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

Record facilityOf(Store &store, const QString &name, const QString &kind, qint64 quantity)
{
    auto facility = store.blank(u"facility"_s);
    facility.set(u"base"_s, officeId(u"350100"_s))
        .set(u"name"_s, name)
        .set(u"kind"_s, kind)
        .set(u"quantity"_s, quantity);
    return facility;
}

Record allocationOf(Store &store, const QString &facility, const QString &organization, const QString &from,
                    const QString &until, qint64 quantity)
{
    auto allocation = store.blank(u"allocation"_s);
    allocation.set(u"facility"_s, facility)
        .set(u"organization"_s, organization)
        .set(u"from"_s, from)
        .set(u"until"_s, until)
        .set(u"quantity"_s, quantity);
    return allocation;
}

} // namespace

TEST_CASE("A month of the plan is the fullest of its days, however the uses lie", "[app][facilities]")
{
    std::mt19937 random(2021);
    const auto between = [&](int least, int greatest) {
        return std::uniform_int_distribution<int>(least, greatest)(random);
    };
    constexpr int year = 2020; // a leap year
    for (int round = 0; round < 60; ++round) {
        QList<PlannedUse> uses;
        for (int i = between(0, 9); i > 0; --i) {
            PlannedUse use;
            use.from = QDate(2019, 11, 1).addDays(between(0, 450));
            if (between(0, 5) > 0)
                use.last = use.from.addDays(between(0, 200));
            use.quantity = between(1, 4);
            uses.append(use);
        }
        std::ranges::sort(uses, std::ranges::less(), &PlannedUse::from);
        const qint64 quantity = between(1, 40);
        const auto months = monthsOf(quantity, uses, year);
        REQUIRE(months.size() == 12);
        for (QDate month(year, 1, 1); month.year() == year; month = month.addMonths(1)) {
            qint64 most = 0;
            for (auto day = month; day.month() == month.month(); day = day.addDays(1)) {
                qint64 taken = 0;
                for (const auto &use : uses) {
                    if (use.from <= day && (!use.last.isValid() || use.last >= day))
                        taken += use.quantity;
                }
                most = std::max(most, taken);
            }
            CHECK(months.at(month.month() - 1).taken == most);
            CHECK(months.at(month.month() - 1).free == std::max<qint64>(0, quantity - most));
        }
        // Bars in one lane never share a day, and no lane is wasted.
        const int lanes = layInLanes(uses);
        int mostAtOnce = 0;
        for (const auto &use : uses) {
            int atOnce = 0;
            for (const auto &other : uses) {
                atOnce += other.holds(use.from) ? 1 : 0;
                if (&other != &use && other.lane == use.lane)
                    CHECK_FALSE((other.holds(use.from) || use.holds(other.from)));
            }
            mostAtOnce = std::max(mostAtOnce, atOnce);
        }
        CHECK(lanes == mostAtOnce);
    }
}

TEST_CASE("The plan shows rooms before equipment, whom they are given to, and when they come back", "[app][facilities]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    store.save(facilityOf(*store, u"投影仪"_s, u"equipment"_s, 4));
    const auto room = store.save(facilityOf(*store, u"201 室"_s, u"room"_s, 1)).id();
    auto retired = facilityOf(*store, u"旧房间"_s, u"room"_s, 1);
    store.save(retired.set(u"status"_s, u"retired"_s));
    const auto first = allocationOf(*store, room, organization, u"2021-02-10"_s, u"2021-08-31"_s, 1);
    const auto returned = store.save(Record(first).set(u"returned_on"_s, u"2021-05-20"_s));
    const auto open = store.save(allocationOf(*store, room, organization, u"2021-06-01"_s, {}, 1));
    store.save(allocationOf(*store, room, organization, u"2020-01-01"_s, u"2020-12-31"_s, 1));

    const auto plan = facilityPlan(*store, officeId(u"350100"_s), 2021);
    REQUIRE(plan.rows.size() == 2);
    CHECK(plan.rows.at(0).name == u"201 室");
    CHECK(plan.rows.at(1).name == u"投影仪");
    const auto &row = plan.rows.at(0);
    REQUIRE(row.uses.size() == 2); // not the one that ended on the last day before
    CHECK(row.uses.at(0).id == returned.id());
    CHECK(row.uses.at(0).organization == u"某组织");
    CHECK(row.uses.at(0).last == QDate(2021, 5, 20));
    CHECK(row.uses.at(0).returned);
    CHECK(row.uses.at(1).id == open.id());
    CHECK_FALSE(row.uses.at(1).last.isValid());
    CHECK(row.lanes == 1);
    CHECK(row.months.at(0).free == 1);
    CHECK(row.months.at(1).free == 0);
    CHECK(row.months.at(4).free == 0);
    CHECK(row.months.at(11).taken == 1);
    CHECK(plan.rows.at(1).months.at(6).free == 4);

    CHECK(facilityPlan(*store, officeId(u"350100"_s), 2020).rows.at(0).months.at(11).taken == 1);
    CHECK(facilityPlan(*store, officeId(u"350105"_s), 2021).rows.isEmpty());
    CHECK(lastPlannedYear(*store, officeId(u"350100"_s)) == 2021); // the open one goes on today
    CHECK(lastPlannedYear(*store, officeId(u"350105"_s)) == 0);
}

TEST_CASE("Bases are the offices that have facilities, the file's own first", "[app][facilities]")
{
    const auto bases = basesWithFacilities(demoStore());
    REQUIRE(bases.size() == 2);
    CHECK(bases.first().id == demoStore().officeId());
    const auto plan = facilityPlan(demoStore(), bases.first().id, 2021);
    CHECK(plan.rows.size() > 10);
    const bool neverOverfull = std::ranges::all_of(plan.rows, [](const PlannedFacility &row) {
        return std::ranges::all_of(row.months, [&](const PlannedMonth &month) { return month.taken <= row.quantity; });
    });
    CHECK(neverOverfull);
}
