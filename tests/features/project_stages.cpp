// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/process.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A project of the city in a file whose clock stands on 2021-06-15.
struct Desk {
    TemporaryStore store;
    std::unique_ptr<Process> stages = projectProcess(*store);
    QString project;

    Desk()
    {
        auto record = store->blank(u"project"_s);
        record.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021);
        project = store.save(record).id();
    }
    Record current() { return *store->get(u"project"_s, project); }
    QString stage() { return current().text(u"stage"_s); }
    void enter(const QList<std::pair<QString, QVariant>> &values)
    {
        auto record = current();
        for (const auto &[field, value] : values)
            record.set(field, value);
        store.save(record);
    }
    StageAnswer move(const QString &to, const QString &reason = {})
    {
        return stages->move({project, to, tester, reason, {}});
    }
    QStringList missing(const QString &to)
    {
        QStringList rules;
        for (const auto &entry : move(to).missing)
            rules.append(entry.rule);
        return rules;
    }
    void stand(const QString &at) { REQUIRE(move(at, u"测试"_s).moved); }
    Record apply(const QString &name, const QString &formCheck)
    {
        const auto organization = store.save(someOrganization(*store, name));
        auto application = store->blank(u"application"_s);
        application.set(u"project"_s, project)
            .set(u"organization"_s, organization.id())
            .set(u"submitted_on"_s, u"2021-05-01"_s)
            .set(u"form_check"_s, formCheck);
        if (formCheck == u"failed")
            application.set(u"form_check_reason"_s, u"材料不全"_s);
        return store.save(application);
    }
    void score(const Record &application, int experts, bool recused = false)
    {
        Query schemes{u"scheme"_s};
        auto found = store->query(schemes).records;
        if (found.isEmpty()) {
            auto scheme = store->blank(u"scheme"_s);
            found = {store.save(scheme.set(u"name"_s, u"方案"_s).set(u"subject"_s, u"application"_s))};
        }
        for (int i = 0; i < experts; ++i) {
            auto sheet = store->blank(u"score_sheet"_s);
            sheet.set(u"scheme"_s, found.first().id())
                .set(u"application"_s, application.id())
                .set(u"expert"_s, u"专家%1%2"_s.arg(recused ? u"回避"_s : u""_s).arg(i))
                .set(u"submitted_on"_s, u"2021-06-01"_s);
            if (recused)
                sheet.set(u"recused"_s, 1).set(u"recusal_reason"_s, u"有利益关系"_s);
            store.save(sheet);
        }
    }
};

} // namespace

SCENARIO("Publication waits for a budget and a deadline", "[features][projects]")
{
    GIVEN("a project that was just initiated")
    {
        Desk desk;
        THEN("the gate names both, and where they are mended")
        {
            CHECK(desk.missing(u"publication"_s) == QStringList{u"publication.budget"_s, u"publication.deadline"_s});
            const auto answer = desk.move(u"publication"_s);
            CHECK_FALSE(answer.moved);
            CHECK(answer.missing.first().record == desk.project);
            CHECK(answer.missing.first().field == u"budget");
            CHECK(desk.stage() == u"initiation");
        }
        WHEN("both are entered")
        {
            desk.enter({{u"budget"_s, 1'000'000}, {u"deadline"_s, u"2021-06-30"_s}});
            THEN("the project moves, and the move is written down")
            {
                const auto answer = desk.move(u"publication"_s);
                CHECK(answer.moved);
                CHECK(desk.stage() == u"publication");
                const auto entries = desk.store->query({u"stage_entry"_s}).records;
                REQUIRE(entries.size() == 1);
                CHECK(entries.first().text(u"from_stage"_s) == u"initiation");
                CHECK(entries.first().text(u"entered_on"_s) == u"2021-06-15");
                CHECK(entries.first().text(u"by"_s) == tester);
                CHECK_FALSE(entries.first().has(u"overridden"_s));
            }
        }
        WHEN("somebody overrides the gate with a reason")
        {
            const auto answer = desk.move(u"publication"_s, u"市里要求先行发布"_s);
            THEN("it moves, and the reason stands beside what was missing")
            {
                CHECK(answer.moved);
                CHECK(answer.missing.size() == 2);
                const auto entry = desk.store->query({u"stage_entry"_s}).records.first();
                CHECK(entry.number(u"overridden"_s) == 1);
                CHECK(entry.text(u"reason"_s) == u"市里要求先行发布");
            }
        }
    }
}

SCENARIO("Selection waits for a closed call and a valid application", "[features][projects]")
{
    GIVEN("a project whose call is open for applications")
    {
        Desk desk;
        desk.enter({{u"budget"_s, 1'000'000}, {u"published_on"_s, u"2021-05-01"_s}, {u"deadline"_s, u"2021-06-15"_s}});
        desk.stand(u"application"_s);
        desk.apply(u"甲社"_s, u"failed"_s);
        THEN("on the last day the gate still asks for both")
        {
            CHECK(desk.missing(u"selection"_s)
                  == QStringList{u"selection.call_closed"_s, u"selection.valid_application"_s});
        }
        WHEN("the deadline is over and an application passed the form check")
        {
            desk.enter({{u"deadline"_s, u"2021-06-14"_s}});
            desk.apply(u"乙社"_s, u"passed"_s);
            THEN("the gate opens")
            {
                CHECK(desk.move(u"selection"_s).moved);
            }
        }
        WHEN("there is a single source with a recorded reason")
        {
            desk.enter({{u"single_source_reason"_s, u"唯一具备资质"_s}});
            THEN("neither is asked for")
            {
                CHECK(desk.missing(u"selection"_s).isEmpty());
            }
        }
    }
}

SCENARIO("Implementation waits for scores, publicity and a contract", "[features][projects]")
{
    GIVEN("a project in selection with one valid application")
    {
        Desk desk;
        desk.stand(u"selection"_s);
        const auto application = desk.apply(u"甲社"_s, u"passed"_s);
        THEN("the gate asks for all of it")
        {
            CHECK(desk.missing(u"implementation"_s)
                  == QStringList{u"implementation.scores"_s, u"implementation.publicity"_s,
                                 u"implementation.organization"_s, u"implementation.contract_number"_s,
                                 u"implementation.contract_signed_on"_s, u"implementation.amount"_s});
        }
        WHEN("two experts scored and a third recused")
        {
            desk.score(application, 2);
            desk.score(application, 1, true);
            THEN("that isn't enough")
            {
                CHECK(desk.missing(u"implementation"_s).contains(u"implementation.scores"_s));
            }
        }
        WHEN("three experts scored, the publicity is over and the contract is complete")
        {
            desk.score(application, 3);
            desk.enter({{u"publicity_from"_s, u"2021-06-01"_s},
                        {u"publicity_until"_s, u"2021-06-14"_s},
                        {u"organization"_s, application.value(u"organization"_s)},
                        {u"contract_number"_s, u"HT-1"_s},
                        {u"contract_signed_on"_s, u"2021-06-15"_s},
                        {u"amount"_s, 900'000}});
            THEN("the gate opens")
            {
                CHECK(desk.move(u"implementation"_s).moved);
            }
            AND_WHEN("the publicity ends today only")
            {
                desk.enter({{u"publicity_until"_s, u"2021-06-15"_s}});
                THEN("it waits until it is over")
                {
                    CHECK(desk.missing(u"implementation"_s) == QStringList{u"implementation.publicity"_s});
                }
            }
        }
    }
}

SCENARIO("Evaluation waits for every rectification", "[features][projects]")
{
    GIVEN("a project under supervision with an open rectification")
    {
        Desk desk;
        desk.stand(u"supervision"_s);
        auto visit = desk.store->blank(u"supervision"_s);
        visit.set(u"project"_s, desk.project)
            .set(u"date"_s, u"2021-06-01"_s)
            .set(u"rectification"_s, u"补充签到表"_s)
            .set(u"rectification_due_on"_s, u"2021-06-10"_s);
        visit = desk.store.save(visit);
        THEN("the gate leads to the visit")
        {
            const auto answer = desk.move(u"evaluation"_s);
            REQUIRE(answer.missing.size() == 1);
            CHECK(answer.missing.first().type == u"supervision");
            CHECK(answer.missing.first().record == visit.id());
        }
        WHEN("it was done")
        {
            desk.store.save(visit.set(u"rectified_on"_s, u"2021-06-09"_s));
            THEN("the gate opens")
            {
                CHECK(desk.move(u"evaluation"_s).moved);
            }
        }
    }
}

SCENARIO("Closing waits for the final evaluation and every tranche", "[features][projects]")
{
    GIVEN("a project in evaluation with one tranche open")
    {
        Desk desk;
        desk.stand(u"evaluation"_s);
        auto payment = desk.store->blank(u"payment"_s);
        payment.set(u"project"_s, desk.project).set(u"tranche"_s, 1).set(u"planned_amount"_s, 100);
        payment = desk.store.save(payment);
        CHECK(desk.missing(u"closed"_s) == QStringList{u"closed.final_evaluation"_s, u"closed.tranche"_s});
        WHEN("the evaluation is entered and the tranche cancelled")
        {
            auto evaluation = desk.store->blank(u"evaluation"_s);
            desk.store.save(
                evaluation.set(u"project"_s, desk.project).set(u"phase"_s, u"final"_s).set(u"date"_s, u"2021-06-12"_s));
            desk.store.save(payment.set(u"cancelled"_s, 1).set(u"cancel_reason"_s, u"结余"_s));
            THEN("the project closes")
            {
                CHECK(desk.move(u"closed"_s).moved);
            }
        }
    }
}

SCENARIO("Stages are taken back and projects cancelled only with a reason", "[features][projects]")
{
    GIVEN("a project in implementation")
    {
        Desk desk;
        desk.stand(u"implementation"_s);
        THEN("without a reason nothing happens, and the sentence asks for one")
        {
            CHECK_FALSE(desk.move(u"selection"_s).sentence.isEmpty());
            CHECK_FALSE(desk.move(u"cancelled"_s).sentence.isEmpty());
            CHECK(desk.stage() == u"implementation");
        }
        WHEN("it is cancelled")
        {
            REQUIRE(desk.move(u"cancelled"_s, u"资金未到位"_s).moved);
            THEN("the project keeps the reason and can come back to where it was")
            {
                CHECK(desk.current().text(u"cancel_reason"_s) == u"资金未到位");
                CHECK(desk.stages->nextOf(desk.current()).isEmpty());
                CHECK(desk.stages->previousOf(desk.current()) == u"implementation");
                CHECK(desk.move(u"implementation"_s, u"资金到位"_s).moved);
            }
            THEN("undo takes the move back as one")
            {
                CHECK(desk.store->undo(tester).restored == 2);
                CHECK(desk.stage() == u"implementation");
                CHECK_FALSE(desk.current().has(u"cancel_reason"_s));
            }
        }
        WHEN("it is taken back")
        {
            THEN("it stands where it was put")
            {
                CHECK(desk.move(u"selection"_s, u"合同作废"_s).moved);
            }
        }
        THEN("a step to where it stands already is none")
        {
            CHECK_FALSE(desk.move(u"implementation"_s).moved);
        }
    }
}

SCENARIO("A stage can't be set past its gates", "[features][projects]")
{
    GIVEN("a project that was just initiated")
    {
        Desk desk;
        WHEN("somebody edits its stage")
        {
            auto record = desk.current();
            const auto saved = desk.store->save(record.set(u"stage"_s, u"closed"_s), {BatchKind::Edit, tester, {}});
            THEN("nothing is saved, and the sentence says where stages are moved")
            {
                REQUIRE_FALSE(saved.saved());
                const auto guard = std::ranges::find(saved.problems, u"guarded"_s, &Problem::rule);
                REQUIRE(guard != saved.problems.end());
                CHECK(guard->field == u"stage");
                CHECK(guard->severity == Severity::Hard);
                CHECK(desk.stage() == u"initiation");
            }
        }
        WHEN("somebody enters a new project as closed")
        {
            auto record = desk.store->blank(u"project"_s);
            for (const auto &field : {u"title"_s, u"category"_s, u"purchase"_s, u"office"_s, u"year"_s})
                record.set(field, desk.current().value(field));
            record.set(u"code"_s, u"XM-2"_s).set(u"stage"_s, u"closed"_s);
            THEN("it is refused; an import of old projects isn't")
            {
                CHECK_FALSE(desk.store->save(record, {BatchKind::Edit, tester, {}}).saved());
                CHECK(desk.store->save(record, {BatchKind::Import, tester, {}}).saved());
            }
        }
        WHEN("a move is overridden with a reason")
        {
            desk.stand(u"selection"_s);
            THEN("the way shows every stretch, who moved it and that a gate was overridden")
            {
                const auto visits = desk.stages->visits(desk.current());
                REQUIRE(visits.size() == 2);
                CHECK(visits.first().stage == u"initiation");
                CHECK(visits.first().until == QDate(2021, 6, 15));
                CHECK(visits.last().stage == u"selection");
                CHECK(visits.last().by == tester);
                CHECK(visits.last().overridden);
                CHECK_FALSE(visits.last().until.isValid());
            }
        }
    }
}
