// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/process.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// An organization that has applied to the city's base; the clock stands on 2021-06-15.
struct Base {
    TemporaryStore store;
    std::unique_ptr<Process> process = incubationProcess(*store);
    QString organization;
    QString stay;

    Base()
    {
        organization = store.save(someOrganization(*store, u"某组织"_s)).id();
        auto record = store->blank(u"incubation"_s);
        record.set(u"organization"_s, organization)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"mode"_s, u"resident"_s)
            .set(u"applied_on"_s, u"2021-05-01"_s);
        stay = store.save(record).id();
    }
    Record current() { return *store->get(u"incubation"_s, stay); }
    void enter(const QList<std::pair<QString, QVariant>> &values)
    {
        auto record = current();
        for (const auto &[field, value] : values)
            record.set(field, value);
        store.save(record);
    }
    StageAnswer move(const QString &to, const QString &reason = {}, const QMap<QString, QVariant> &values = {})
    {
        return process->move({stay, to, tester, reason, {}, values});
    }
    QStringList missing(const QString &to)
    {
        QStringList rules;
        for (const auto &entry : process->missingOnTheWay(current(), to))
            rules.append(entry.rule);
        return rules;
    }
    void review(const QString &result) { enter({{u"review_result"_s, result}, {u"reviewed_on"_s, u"2021-05-10"_s}}); }
    void agree()
    {
        enter({{u"agreement_from"_s, u"2021-06-01"_s},
               {u"agreement_until"_s, u"2022-05-31"_s},
               {u"goals"_s, u"规范内部治理"_s}});
    }
    Record assess(const QString &grade)
    {
        auto assessment = store->blank(u"assessment"_s);
        assessment.set(u"organization"_s, organization).set(u"year"_s, 2021).set(u"grade"_s, grade);
        return store.save(assessment);
    }
    Record allocate()
    {
        auto facility = store->blank(u"facility"_s);
        facility.set(u"base"_s, officeId(u"350100"_s)).set(u"name"_s, u"201 室"_s).set(u"kind"_s, u"room"_s);
        auto allocation = store->blank(u"allocation"_s);
        allocation.set(u"facility"_s, store.save(facility).id())
            .set(u"organization"_s, organization)
            .set(u"incubation"_s, stay)
            .set(u"from"_s, u"2021-06-01"_s);
        return store.save(allocation);
    }
};

} // namespace

SCENARIO("Admission waits for a passed review and an agreement", "[features][incubation]")
{
    GIVEN("an organization that has applied")
    {
        Base base;
        THEN("the gates on the way name the review and the agreement's dates")
        {
            CHECK(base.missing(u"admitted"_s)
                  == QStringList{u"reviewed.result"_s, u"admitted.agreement_from"_s, u"admitted.agreement_until"_s});
            CHECK_FALSE(base.move(u"admitted"_s).moved);
        }
        WHEN("the review was not passed")
        {
            base.review(u"failed"_s);
            base.agree();
            THEN("not even a reason admits it")
            {
                CHECK(base.missing(u"admitted"_s) == QStringList{u"admitted.review"_s});
                const auto answer = base.move(u"admitted"_s, u"领导同意"_s);
                CHECK_FALSE(answer.moved);
                CHECK_FALSE(answer.sentence.isEmpty());
                CHECK(base.current().text(u"stage"_s) == u"applied");
            }
        }
        WHEN("it was passed and the agreement is entered")
        {
            base.review(u"passed"_s);
            base.agree();
            THEN("it is admitted today, and the way shows it")
            {
                REQUIRE(base.move(u"admitted"_s).moved);
                CHECK(base.current().text(u"admitted_on"_s) == u"2021-06-15");
                const auto visits = base.process->visits(base.current());
                REQUIRE(visits.size() == 3);
                CHECK(visits.at(0).until == QDate(2021, 5, 10));
                CHECK(visits.at(2).stage == u"admitted");
                CHECK(visits.at(2).by == tester);
            }
        }
    }
}

SCENARIO("Graduation waits for an assessment that was passed and for every return", "[features][incubation]")
{
    GIVEN("an organization in incubation that uses a room")
    {
        Base base;
        base.review(u"passed"_s);
        base.agree();
        const auto room = base.allocate();
        REQUIRE(base.move(u"incubating"_s).moved);
        THEN("the gates name the assessment, the result and the room")
        {
            CHECK(base.missing(u"graduated"_s)
                  == QStringList{u"assessed.assessment"_s, u"graduated.result"_s, u"graduated.returns"_s});
        }
        WHEN("the assessment was failed")
        {
            base.assess(u"fail"_s);
            THEN("it is asked for another one")
            {
                CHECK(base.missing(u"assessed"_s).isEmpty());
                CHECK(base.missing(u"graduated"_s).contains(u"graduated.grade"_s));
            }
        }
        WHEN("the rest is there but the room isn't returned")
        {
            base.assess(u"good"_s);
            base.enter({{u"result"_s, u"已登记"_s}});
            THEN("not even a reason lets it graduate")
            {
                CHECK_FALSE(base.move(u"graduated"_s, u"急"_s).moved);
            }
            AND_WHEN("the room is returned")
            {
                base.store.save(Record(room).set(u"returned_on"_s, u"2021-06-14"_s));
                THEN("it graduates, and one undo takes the step back")
                {
                    REQUIRE(base.move(u"graduated"_s).moved);
                    CHECK(base.current().text(u"graduated_on"_s) == u"2021-06-15");
                    CHECK(base.store->undo(tester).restored == 1);
                    CHECK(base.current().text(u"stage"_s) == u"incubating");
                    CHECK_FALSE(base.current().has(u"graduated_on"_s));
                }
            }
        }
    }
}

SCENARIO("An organization leaves with a reason, and can be taken back", "[features][incubation]")
{
    GIVEN("an organization that was admitted")
    {
        Base base;
        base.review(u"passed"_s);
        base.agree();
        REQUIRE(base.move(u"admitted"_s).moved);
        THEN("it doesn't leave without a reason")
        {
            CHECK_FALSE(base.move(u"left"_s, {}, {{u"leaving_kind"_s, u"withdrawn"_s}}).moved);
        }
        WHEN("it leaves with a reason")
        {
            REQUIRE(base.move(u"left"_s, u"已取得固定场地"_s, {{u"leaving_kind"_s, u"withdrawn"_s}}).moved);
            THEN("day, way and reason are kept")
            {
                CHECK(base.current().text(u"left_on"_s) == u"2021-06-15");
                CHECK(base.current().text(u"leaving_reason"_s) == u"已取得固定场地");
                CHECK(base.process->visits(base.current()).last().stage == u"left");
            }
            AND_WHEN("it is taken back")
            {
                const auto before = base.process->previousOf(base.current());
                CHECK(before == u"admitted");
                REQUIRE(base.move(before, u"误操作"_s).moved);
                THEN("nothing of the leaving remains")
                {
                    for (const auto &field : {u"left_on"_s, u"leaving_kind"_s, u"leaving_reason"_s})
                        CHECK_FALSE(base.current().has(field));
                }
            }
        }
    }
}
