// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/objections.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

Record someProject(TemporaryStore &store)
{
    auto record = store->blank(u"project"_s);
    record.set(u"code"_s, u"XM-1"_s)
        .set(u"title"_s, u"某项目"_s)
        .set(u"category"_s, u"child_care"_s)
        .set(u"purchase"_s, u"government"_s)
        .set(u"office"_s, officeId(u"350100"_s))
        .set(u"year"_s, 2021)
        .set(u"amount"_s, 1'000'000)
        .set(u"contract_signed_on"_s, u"2021-03-01"_s);
    return store.save(record);
}

void pay(TemporaryStore &store, const Record &project, int number, const QString &condition)
{
    auto record = store->blank(u"payment"_s);
    store.save(record.set(u"project"_s, project.id())
                   .set(u"tranche"_s, number)
                   .set(u"planned_amount"_s, 1'000)
                   .set(u"condition"_s, condition)
                   .set(u"paid_amount"_s, 1'000)
                   .set(u"paid_on"_s, u"2021-06-10"_s)
                   .set(u"voucher_number"_s, u"凭-1"_s));
}

} // namespace

TEST_CASE("What a paid tranche rests on isn't taken away", "[db][rules]")
{
    TemporaryStore store;
    auto project = someProject(store);
    pay(store, project, 1, u"contract"_s);
    CHECK(objectionsTo(*store, Record(project).set(u"contract_signed_on"_s, QVariant()))
          == QStringList{u"paid_tranches_keep_contract"_s});
    CHECK(objectionsTo(*store, Record(project).set(u"contract_signed_on"_s, u"2021-06-11"_s))
          == QStringList{u"paid_tranches_keep_contract"_s});
    CHECK(objectionsTo(*store, Record(project).set(u"contract_signed_on"_s, u"2021-06-10"_s)).isEmpty());

    auto evaluation = store->blank(u"evaluation"_s);
    evaluation = store.save(evaluation.set(u"project"_s, project.id())
                                .set(u"phase"_s, u"final"_s)
                                .set(u"date"_s, u"2021-06-01"_s)
                                .set(u"grade"_s, u"pass"_s));
    pay(store, project, 2, u"evaluation"_s);
    CHECK(objectionsTo(*store, Record(evaluation).set(u"phase"_s, u"mid_term"_s))
          == QStringList{u"paid_tranches_keep_evaluation"_s});
    const auto batch = store->begin(testEdit());
    const auto problems = batch->remove(u"evaluation"_s, evaluation.id());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().rule == u"paid_tranches_keep_evaluation");
    CHECK(problems.first().sentence.contains(u'2'));
    CHECK_FALSE(batch->get(u"evaluation"_s, evaluation.id())->deleted);
}

TEST_CASE("Stage entries are nobody's to write, change or delete by hand", "[db][rules]")
{
    TemporaryStore store;
    const auto project = someProject(store);
    auto entry = store->blank(u"stage_entry"_s);
    entry.set(u"project"_s, project.id()).set(u"stage"_s, u"closed"_s).set(u"entered_on"_s, u"2021-06-01"_s);
    CHECK_FALSE(store->save(entry, testEdit()).saved());
    const auto saved = store->save(entry, {BatchKind::Step, tester, {}});
    REQUIRE(saved.saved());
    CHECK_FALSE(
        store->save(Record(*store->get(u"stage_entry"_s, saved.id)).set(u"note"_s, u"x"_s), testEdit()).saved());
    CHECK(anyHard(store->begin(testEdit())->remove(u"stage_entry"_s, saved.id)));
}

TEST_CASE("A choice keeps its key and list, and belongs to a list that there is", "[db][rules]")
{
    TemporaryStore store;
    auto choice = store->blank(u"choice"_s);
    choice.set(u"list"_s, u"service.kind"_s)
        .set(u"key"_s, u"art"_s)
        .set(u"label_zh"_s, u"美育"_s)
        .set(u"label_en"_s, u"Art"_s);
    CHECK(objectionsTo(*store, Record(choice).set(u"list"_s, u"nolist"_s)) == QStringList{u"known_list"_s});
    CHECK(objectionsTo(*store, Record(choice).set(u"key"_s, u"Hello World"_s)) == QStringList{u"choice_key"_s});
    const auto saved = store.save(choice);
    const auto renamed = store->save(Record(saved).set(u"key"_s, u"arts"_s), testEdit());
    CHECK_FALSE(renamed.saved());
    CHECK(std::ranges::any_of(renamed.problems, [](const Problem &problem) { return problem.rule == u"fixed"; }));
    CHECK(store->save(Record(saved).set(u"label_en"_s, u"Arts"_s), testEdit()).saved());
}

TEST_CASE("Points stay within their indicator, which belongs to the sheet's scheme", "[db][rules]")
{
    TemporaryStore store;
    const auto scheme = [&](const QString &name) {
        auto record = store->blank(u"scheme"_s);
        return store.save(record.set(u"name"_s, name).set(u"subject"_s, u"application"_s)).id();
    };
    const auto indicator = [&](const QString &of) {
        auto record = store->blank(u"indicator"_s);
        return store.save(record.set(u"scheme"_s, of).set(u"name"_s, u"需求"_s).set(u"greatest"_s, 6'000)).id();
    };
    const auto own = scheme(u"甲"_s);
    const auto other = indicator(scheme(u"乙"_s));
    auto application = store->blank(u"application"_s);
    application.set(u"project"_s, someProject(store).id())
        .set(u"organization"_s, store.save(someOrganization(*store, u"某组织"_s)).id())
        .set(u"submitted_on"_s, u"2021-05-01"_s);
    auto sheet = store->blank(u"score_sheet"_s);
    sheet.set(u"scheme"_s, own).set(u"application"_s, store.save(application).id()).set(u"expert"_s, u"甲"_s);
    auto score = store->blank(u"score"_s);
    score.set(u"sheet"_s, store.save(sheet).id()).set(u"indicator"_s, indicator(own)).set(u"points"_s, 6'000);
    CHECK(objectionsTo(*store, score).isEmpty());
    CHECK(objectionsTo(*store, Record(score).set(u"points"_s, 6'001)) == QStringList{u"points_within_indicator"_s});
    CHECK(objectionsTo(*store, Record(score).set(u"indicator"_s, other)) == QStringList{u"points_within_indicator"_s});
}

TEST_CASE("An allocation belongs to a stay of its own organization that goes on", "[db][rules]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    const auto other = store.save(someOrganization(*store, u"另一组织"_s)).id();
    auto stay = store->blank(u"incubation"_s);
    stay = store.save(stay.set(u"organization"_s, organization)
                          .set(u"office"_s, officeId(u"350100"_s))
                          .set(u"applied_on"_s, u"2021-01-05"_s));
    auto facility = store->blank(u"facility"_s);
    facility.set(u"base"_s, officeId(u"350100"_s)).set(u"name"_s, u"201"_s).set(u"kind"_s, u"room"_s);
    auto allocation = store->blank(u"allocation"_s);
    allocation.set(u"facility"_s, store.save(facility).id())
        .set(u"organization"_s, organization)
        .set(u"incubation"_s, stay.id())
        .set(u"from"_s, u"2021-02-01"_s);
    CHECK(objectionsTo(*store, allocation).isEmpty());
    CHECK(objectionsTo(*store, Record(allocation).set(u"organization"_s, other))
          == QStringList{u"allocation_of_own_stay"_s});
    store.save(stay.set(u"stage"_s, u"left"_s)
                   .set(u"left_on"_s, u"2021-03-01"_s)
                   .set(u"leaving_kind"_s, u"withdrawn"_s)
                   .set(u"leaving_reason"_s, u"某因"_s));
    CHECK(objectionsTo(*store, allocation) == QStringList{u"allocation_of_own_stay"_s});
    CHECK(objectionsTo(*store, Record(allocation).set(u"returned_on"_s, u"2021-02-20"_s)).isEmpty());
}
