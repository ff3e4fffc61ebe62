// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// The key of the hard or soft lookup rule that a save runs into, empty when it was saved without.
QString brokenBy(TemporaryStore &store, const Record &record, Severity severity = Severity::Hard)
{
    const auto result = store->save(record, testEdit());
    for (const auto &problem : result.problems) {
        if (problem.severity == severity && problem.rule != u"expected") {
            CHECK_FALSE(problem.sentence.isEmpty());
            CHECK(result.saved() == (severity == Severity::Soft));
            return problem.rule;
        }
    }
    CHECK(result.saved());
    return {};
}

Record someProject(TemporaryStore &store)
{
    auto project = store->blank(u"project"_s);
    project.set(u"code"_s, u"XM-1"_s)
        .set(u"title"_s, u"某项目"_s)
        .set(u"category"_s, u"child_care"_s)
        .set(u"purchase"_s, u"government"_s)
        .set(u"office"_s, officeId(u"350100"_s))
        .set(u"year"_s, 2021)
        .set(u"amount"_s, 100'000'00);
    return store.save(project);
}

Record tranche(TemporaryStore &store, const Record &project, int number, qint64 yuan)
{
    auto payment = store->blank(u"payment"_s);
    payment.set(u"project"_s, project.id()).set(u"tranche"_s, number).set(u"planned_amount"_s, yuan * 100);
    return payment;
}

Record someFacility(TemporaryStore &store, int quantity)
{
    auto base = *store->get(u"office"_s, officeId(u"350100"_s));
    auto facility = store->blank(u"facility"_s);
    facility.set(u"base"_s, base.id()).set(u"name"_s, u"工位"_s).set(u"kind"_s, u"desk"_s).set(u"quantity"_s, quantity);
    return store.save(facility);
}

Record allocation(TemporaryStore &store, const Record &facility, const Record &organization, int quantity,
                  const QString &from, const QString &until)
{
    auto record = store->blank(u"allocation"_s);
    record.set(u"facility"_s, facility.id())
        .set(u"organization"_s, organization.id())
        .set(u"quantity"_s, quantity)
        .set(u"from"_s, from)
        .set(u"until"_s, until);
    return record;
}

} // namespace

TEST_CASE("Tranches together never exceed the contract", "[db][rules]")
{
    TemporaryStore store;
    auto project = someProject(store);
    auto first = store.save(tranche(store, project, 1, 60'000));
    CHECK(brokenBy(store, tranche(store, project, 2, 40'001)) == u"tranches_within_contract");
    auto second = store.save(tranche(store, project, 2, 40'000));
    CHECK(brokenBy(store, tranche(store, project, 3, 1)) == u"tranches_within_contract");
    // A cancelled one makes room; growing one back doesn't fit any more.
    first.set(u"cancelled"_s, 1).set(u"cancel_reason"_s, u"项目调整"_s);
    store.save(first);
    CHECK(brokenBy(store, tranche(store, project, 3, 60'000)).isEmpty());
    first.set(u"cancelled"_s, 0);
    CHECK(brokenBy(store, first) == u"tranches_within_contract");
    project.set(u"amount"_s, 99'999'99);
    CHECK(brokenBy(store, project) == u"contract_covers_tranches");
}

TEST_CASE("A tranche is paid only when its condition holds", "[db][rules]")
{
    TemporaryStore store;
    auto project = someProject(store);
    const auto paid = [&](int number, const QString &condition, const QString &on) {
        auto payment = tranche(store, project, number, 100);
        payment.set(u"condition"_s, condition)
            .set(u"paid_amount"_s, 100'00)
            .set(u"paid_on"_s, on)
            .set(u"voucher_number"_s, u"凭-1"_s);
        return payment;
    };
    CHECK(brokenBy(store, paid(1, u"contract"_s, u"2021-05-01"_s)) == u"tranche_condition");
    project.set(u"contract_signed_on"_s, u"2021-05-02"_s);
    store.save(project);
    CHECK(brokenBy(store, paid(1, u"contract"_s, u"2021-05-01"_s)) == u"tranche_condition");
    CHECK(brokenBy(store, paid(1, u"contract"_s, u"2021-05-02"_s)).isEmpty());

    const auto evaluate = [&](const QString &phase, const QString &on) {
        auto evaluation = store->blank(u"evaluation"_s);
        store.save(evaluation.set(u"project"_s, project.id()).set(u"phase"_s, phase).set(u"date"_s, on));
    };
    CHECK(brokenBy(store, paid(2, u"mid_term_report"_s, u"2021-08-01"_s)) == u"tranche_condition");
    evaluate(u"mid_term"_s, u"2021-07-30"_s);
    CHECK(brokenBy(store, paid(2, u"mid_term_report"_s, u"2021-08-01"_s)).isEmpty());
    CHECK(brokenBy(store, paid(3, u"evaluation"_s, u"2021-12-01"_s)) == u"tranche_condition");
    evaluate(u"final"_s, u"2021-12-02"_s);
    CHECK(brokenBy(store, paid(3, u"evaluation"_s, u"2021-12-01"_s)) == u"tranche_condition");
    CHECK(brokenBy(store, paid(3, u"evaluation"_s, u"2021-12-03"_s)).isEmpty());
}

TEST_CASE("Spending beyond what was paid is flagged, not refused", "[db][rules]")
{
    TemporaryStore store;
    auto project = someProject(store);
    project.set(u"contract_signed_on"_s, u"2021-05-02"_s);
    store.save(project);
    auto payment = tranche(store, project, 1, 1000);
    payment.set(u"paid_amount"_s, 1000'00).set(u"paid_on"_s, u"2021-05-03"_s).set(u"voucher_number"_s, u"凭-1"_s);
    store.save(payment);
    const auto spend = [&](qint64 fen) {
        auto expenditure = store->blank(u"expenditure"_s);
        expenditure.set(u"project"_s, project.id())
            .set(u"date"_s, u"2021-06-01"_s)
            .set(u"item"_s, u"材料"_s)
            .set(u"amount"_s, fen);
        return brokenBy(store, expenditure.set(u"voucher_number"_s, u"凭-2"_s), Severity::Soft);
    };
    CHECK(spend(600'00).isEmpty());
    CHECK(spend(400'01) == u"spent_within_paid");
}

TEST_CASE("No allocation exceeds what the facility has on any day", "[db][rules]")
{
    TemporaryStore store;
    const auto facility = someFacility(store, 3);
    const auto organization = store.save(someOrganization(*store, u"甲社"_s));
    const auto give = [&](int quantity, const QString &from, const QString &until) {
        return allocation(store, facility, organization, quantity, from, until);
    };
    auto first = store.save(give(2, u"2021-01-01"_s, u"2021-06-30"_s));
    CHECK(brokenBy(store, give(2, u"2021-06-30"_s, u"2021-12-31"_s)) == u"allocated_within_facility");
    CHECK(brokenBy(store, give(2, u"2020-01-01"_s, u"2021-01-01"_s)) == u"allocated_within_facility");
    CHECK(brokenBy(store, give(2, u"2020-01-01"_s, QString())) == u"allocated_within_facility");
    CHECK(brokenBy(store, give(2, u"2021-07-01"_s, u"2021-12-31"_s)).isEmpty());
    CHECK(brokenBy(store, give(1, u"2021-01-01"_s, u"2021-12-31"_s)).isEmpty());
    CHECK(brokenBy(store, give(1, u"2021-03-01"_s, u"2021-03-01"_s)) == u"allocated_within_facility");
    // What was returned early is free from the next day on.
    first.set(u"returned_on"_s, u"2021-02-28"_s);
    store.save(first);
    CHECK(brokenBy(store, give(2, u"2021-03-01"_s, u"2021-06-30"_s)).isEmpty());
}

TEST_CASE("Stays follow the rules of entry and exit", "[db][rules]")
{
    TemporaryStore store;
    const auto facility = someFacility(store, 1);
    const auto organization = store.save(someOrganization(*store, u"甲社"_s));
    auto stay = store->blank(u"incubation"_s);
    stay.set(u"organization"_s, organization.id()).set(u"applied_on"_s, u"2021-01-01"_s);
    CHECK(brokenBy(store, Record(stay).set(u"stage"_s, u"admitted"_s)) == u"admission_needs_review");
    stay = store.save(stay);
    CHECK(brokenBy(store,
                   [&] {
                       auto second = store->blank(u"incubation"_s);
                       return second.set(u"organization"_s, organization.id());
                   }())
          == u"one_open_stay");
    stay.set(u"reviewed_on"_s, u"2021-01-05"_s)
        .set(u"review_result"_s, u"passed"_s)
        .set(u"admitted_on"_s, u"2021-01-08"_s)
        .set(u"incubating_on"_s, u"2021-01-08"_s)
        .set(u"assessed_on"_s, u"2021-06-01"_s)
        .set(u"stage"_s, u"assessed"_s);
    stay = store.save(stay);
    auto desk = allocation(store, facility, organization, 1, u"2021-01-08"_s, QString());
    desk = store.save(desk.set(u"incubation"_s, stay.id()));
    stay.set(u"stage"_s, u"graduated"_s).set(u"graduated_on"_s, u"2021-06-10"_s);
    CHECK(brokenBy(store, stay) == u"returns_before_exit");
    store.save(desk.set(u"returned_on"_s, u"2021-06-09"_s));
    CHECK(brokenBy(store, stay).isEmpty());
    auto next = store->blank(u"incubation"_s);
    CHECK(brokenBy(store, next.set(u"organization"_s, organization.id())).isEmpty());
}
