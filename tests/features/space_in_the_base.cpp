// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/process.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A base with three desks, and organizations that want them; the clock stands on 2021-06-15.
struct Base {
    TemporaryStore store;
    QString desks;
    QString organization;
    QString other;

    Base()
    {
        organization = store.save(someOrganization(*store, u"甲组织"_s)).id();
        other = store.save(someOrganization(*store, u"乙组织"_s)).id();
        auto facility = store->blank(u"facility"_s);
        facility.set(u"base"_s, officeId(u"350100"_s))
            .set(u"name"_s, u"开放工位"_s)
            .set(u"kind"_s, u"desk"_s)
            .set(u"quantity"_s, 3);
        desks = store.save(facility).id();
    }
    Record allocation(qint64 quantity, const QString &from, const QString &until)
    {
        auto record = store->blank(u"allocation"_s);
        record.set(u"facility"_s, desks)
            .set(u"organization"_s, organization)
            .set(u"quantity"_s, quantity)
            .set(u"from"_s, from)
            .set(u"until"_s, until);
        return record;
    }
    Record stay(const QString &of)
    {
        auto record = store->blank(u"incubation"_s);
        record.set(u"organization"_s, of)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"mode"_s, u"resident"_s)
            .set(u"applied_on"_s, u"2021-05-01"_s);
        return record;
    }
    /// Why it isn't saved; empty when it is.
    QString refusal(const Record &record)
    {
        const auto result = store->save(record, testEdit());
        for (const auto &problem : result.problems) {
            if (problem.severity == Severity::Hard)
                return problem.rule;
        }
        return {};
    }
};

const auto tooMuch = u"allocated_within_facility"_s;

} // namespace

SCENARIO("An allocation never exceeds what the facility has on any day", "[features][incubation]")
{
    GIVEN("three desks, of which two are given out for the second quarter")
    {
        Base base;
        REQUIRE(base.refusal(base.allocation(2, u"2021-04-01"_s, u"2021-06-30"_s)).isEmpty());
        THEN("one more is given out, and then none")
        {
            CHECK(base.refusal(base.allocation(1, u"2021-04-01"_s, u"2021-06-30"_s)).isEmpty());
            CHECK(base.refusal(base.allocation(1, u"2021-05-10"_s, u"2021-05-10"_s)) == tooMuch);
        }
        THEN("two are refused even where they would meet on the last day alone")
        {
            CHECK(base.refusal(base.allocation(2, u"2021-06-30"_s, u"2021-12-31"_s)) == tooMuch);
            CHECK(base.refusal(base.allocation(2, u"2021-01-01"_s, u"2021-04-01"_s)) == tooMuch);
        }
        THEN("all three are given out from the day after, and until the day before")
        {
            CHECK(base.refusal(base.allocation(3, u"2021-07-01"_s, u"2021-12-31"_s)).isEmpty());
            CHECK(base.refusal(base.allocation(3, u"2021-01-01"_s, u"2021-03-31"_s)).isEmpty());
        }
        THEN("an allocation without an end runs into what is given out later")
        {
            REQUIRE(base.refusal(base.allocation(3, u"2021-09-01"_s, u"2021-09-30"_s)).isEmpty());
            CHECK(base.refusal(base.allocation(1, u"2021-07-01"_s, {})) == tooMuch);
        }
        THEN("the sentence names the day and how many there are")
        {
            const auto result = base.store->save(base.allocation(2, u"2021-05-10"_s, u"2021-05-10"_s), testEdit());
            REQUIRE_FALSE(result.saved());
            const auto sentence = result.problems.first().sentence;
            CHECK(sentence.contains(u"2021-05-10"));
            CHECK(sentence.contains(u"开放工位"));
            CHECK(sentence.contains(u"3"));
        }
        THEN("the desks can't become fewer than are given out")
        {
            auto desks = *base.store->get(u"facility"_s, base.desks);
            CHECK(base.refusal(desks.set(u"quantity"_s, 1)) == u"facility_covers_allocations");
            CHECK(base.refusal(desks.set(u"quantity"_s, 2)).isEmpty());
        }
    }
}

SCENARIO("What is returned can be given out again from the day after", "[features][incubation]")
{
    GIVEN("all desks given out for the year")
    {
        Base base;
        const auto all = base.store.save(base.allocation(3, u"2021-01-01"_s, u"2021-12-31"_s));
        REQUIRE(base.refusal(base.allocation(1, u"2021-06-11"_s, u"2021-12-31"_s)) == tooMuch);
        WHEN("they are returned early")
        {
            base.store.save(Record(all).set(u"returned_on"_s, u"2021-06-10"_s));
            THEN("they are free from the next day on, not on the day itself")
            {
                CHECK(base.refusal(base.allocation(1, u"2021-06-10"_s, u"2021-12-31"_s)) == tooMuch);
                CHECK(base.refusal(base.allocation(3, u"2021-06-11"_s, u"2021-12-31"_s)).isEmpty());
            }
            AND_WHEN("somebody else has them since")
            {
                REQUIRE(base.refusal(base.allocation(3, u"2021-06-11"_s, u"2021-12-31"_s)).isEmpty());
                THEN("the return can't be taken back")
                {
                    CHECK(base.refusal(all) == tooMuch);
                }
            }
        }
        WHEN("they are kept beyond the agreed end")
        {
            base.store.save(Record(all).set(u"returned_on"_s, u"2022-01-20"_s));
            THEN("they are free only after that")
            {
                CHECK(base.refusal(base.allocation(1, u"2022-01-15"_s, u"2022-02-15"_s)) == tooMuch);
                CHECK(base.refusal(base.allocation(1, u"2022-01-21"_s, u"2022-02-15"_s)).isEmpty());
            }
        }
        THEN("nothing is returned before it was handed over")
        {
            CHECK(base.refusal(
                      Record(all).set(u"handed_over_on"_s, u"2021-02-01"_s).set(u"returned_on"_s, u"2021-01-15"_s))
                  == u"dates_in_order");
        }
    }
}

SCENARIO("A stay is extended with a reason", "[features][incubation]")
{
    GIVEN("a stay with an agreement")
    {
        Base base;
        auto stay = base.store.save(base.stay(base.organization)
                                        .set(u"agreement_from"_s, u"2021-06-01"_s)
                                        .set(u"agreement_until"_s, u"2022-05-31"_s));
        THEN("an extension without a reason is refused")
        {
            CHECK(base.refusal(Record(stay).set(u"extended_until"_s, u"2022-11-30"_s)) == u"required_with");
        }
        THEN("one that ends before the agreement does is refused")
        {
            CHECK(base.refusal(Record(stay)
                                   .set(u"extended_until"_s, u"2022-04-30"_s)
                                   .set(u"extension_reason"_s, u"登记尚未完成"_s))
                  == u"dates_in_order");
        }
        THEN("one with a reason is kept")
        {
            CHECK(base.refusal(Record(stay)
                                   .set(u"extended_until"_s, u"2022-11-30"_s)
                                   .set(u"extension_reason"_s, u"登记尚未完成"_s))
                      .isEmpty());
        }
    }
}

SCENARIO("An organization has at most one open stay", "[features][incubation]")
{
    GIVEN("an organization that has applied")
    {
        Base base;
        const auto stay = base.store.save(base.stay(base.organization));
        THEN("it can't apply once more, others can")
        {
            CHECK(base.refusal(base.stay(base.organization)) == u"one_open_stay");
            CHECK(base.refusal(base.stay(base.other)).isEmpty());
        }
        WHEN("it has left")
        {
            const auto process = incubationProcess(*base.store);
            REQUIRE(
                process->move({stay.id(), u"left"_s, tester, u"另有场地"_s, {}, {{u"leaving_kind"_s, u"withdrawn"_s}}})
                    .moved);
            THEN("it can apply again, and the old stay can't be opened beside the new one")
            {
                REQUIRE(base.refusal(base.stay(base.organization)).isEmpty());
                const auto answer = process->move({stay.id(), u"applied"_s, tester, u"误操作"_s, {}, {}});
                CHECK_FALSE(answer.moved);
                CHECK_FALSE(answer.sentence.isEmpty());
            }
        }
    }
}
