// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incubation/stay_overview.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

TEST_CASE("An agreement ends with its extension, and counts its days from today", "[app][incubation]")
{
    Record stay(u"incubation"_s);
    CHECK_FALSE(agreementOf(stay).until.isValid());
    stay.set(u"agreement_from"_s, u"2021-01-01"_s).set(u"agreement_until"_s, u"2021-12-31"_s);
    CHECK(agreementOf(stay).daysLeft(QDate(2021, 12, 30)) == 1);
    CHECK_FALSE(agreementOf(stay).extended);
    stay.set(u"extended_until"_s, u"2022-03-01"_s);
    CHECK(agreementOf(stay).extended);
    CHECK(agreementOf(stay).daysLeft(QDate(2022, 3, 2)) == -1);
}

TEST_CASE("The guidance shows all six steps in their order, each with its newest record", "[app][incubation]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    const auto add = [&](const QString &step, const QString &date, const QString &result) {
        auto record = store->blank(u"registration_step"_s);
        record.set(u"organization"_s, organization).set(u"step"_s, step).set(u"date"_s, date).set(u"result"_s, result);
        return store.save(record).id();
    };
    const auto passed = add(u"charter"_s, u"2021-04-20"_s, u"passed"_s);
    add(u"charter"_s, u"2021-04-01"_s, u"returned"_s); // entered later, but older
    const auto pending = add(u"name_approval"_s, u"2021-05-01"_s, u"pending"_s);
    const auto steps = guidedSteps(*store, organization);
    REQUIRE(steps.size() == 6);
    CHECK(steps.at(0).step == u"name_approval");
    CHECK(steps.at(0).record == pending);
    CHECK(steps.at(1).step == u"charter");
    CHECK(steps.at(1).record == passed);
    CHECK(steps.at(1).result == u"passed");
    CHECK(steps.at(1).date == QDate(2021, 4, 20));
    CHECK(steps.at(2).record.isEmpty());
    CHECK(steps.at(5).step == u"certificate");
}

TEST_CASE("The open stay is the one that neither graduated nor left", "[app][incubation]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    CHECK_FALSE(openStay(*store, organization));
    auto stay = store->blank(u"incubation"_s);
    stay.set(u"organization"_s, organization)
        .set(u"office"_s, officeId(u"350100"_s))
        .set(u"mode"_s, u"resident"_s)
        .set(u"applied_on"_s, u"2021-01-05"_s);
    const auto saved = store.save(stay);
    REQUIRE(openStay(*store, organization));
    CHECK(openStay(*store, organization)->id() == saved.id());
    auto left = *store->get(u"incubation"_s, saved.id());
    store.save(left.set(u"stage"_s, u"left"_s)
                   .set(u"left_on"_s, u"2021-02-01"_s)
                   .set(u"leaving_kind"_s, u"withdrawn"_s)
                   .set(u"leaving_reason"_s, u"另有场地"_s));
    CHECK_FALSE(openStay(*store, organization));
}
