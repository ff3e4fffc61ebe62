// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/case_desk.h"
#include "app/cases/case_guides.h"
#include "app/prints/cases_prints.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    TemporaryStore store;
    QString organization = store.save(someOrganization(*store, u"某社"_s)).id();

    QString enter(const QString &title, const QString &status = u"submitted"_s, bool consent = true,
                  const QString &category = u"child_care"_s)
    {
        auto record = store->blank(u"case_entry"_s);
        record.set(u"title"_s, title)
            .set(u"year"_s, 2021)
            .set(u"category"_s, category)
            .set(u"organization"_s, organization)
            .set(u"consent"_s, consent ? 1 : 0)
            .set(u"status"_s, status);
        return store.save(record).id();
    }
    QString book(const QStringList &cases)
    {
        auto record = store->blank(u"book"_s);
        record.set(u"title"_s, u"茉莉芬芳"_s).set(u"year"_s, 2021).set(u"cases"_s, cases);
        return store.save(record).id();
    }
    CaseAnswer put(const QString &id, const QString &status) { return setCaseStatus(*store, id, status, testEdit()); }
    Record entry(const QString &id) { return *store->get(u"case_entry"_s, id); }
    QStringList titles()
    {
        QStringList titles;
        for (const auto &each : inBookOrder(readCases(*store, 2021)))
            titles.append(each.title);
        return titles;
    }
};

} // namespace

SCENARIO("A case is chosen only with the consent to publish", "[features][cases]")
{
    GIVEN("a submitted case without consent")
    {
        Desk desk;
        const auto id = desk.enter(u"甲案例"_s, u"submitted"_s, false);
        THEN("it is shortlisted, but not chosen, and the sentence says why")
        {
            CHECK(desk.put(id, u"shortlisted"_s).done);
            const auto answer = desk.put(id, u"excellent"_s);
            CHECK_FALSE(answer.done);
            CHECK(answer.sentence.contains(u"甲案例"));
            CHECK(desk.entry(id).text(u"status"_s) == u"shortlisted");
        }
        WHEN("the consent is recorded")
        {
            desk.store.save(desk.entry(id).set(u"consent"_s, 1));
            THEN("it is chosen and stands last in the book")
            {
                const auto other = desk.enter(u"乙案例"_s);
                REQUIRE(desk.put(other, u"excellent"_s).done);
                REQUIRE(desk.put(id, u"excellent"_s).done);
                CHECK(desk.entry(id).number(u"position"_s) == 2);
                CHECK(desk.titles() == QStringList{u"乙案例"_s, u"甲案例"_s});
            }
        }
    }
}

SCENARIO("A draft is handed in before anybody judges it", "[features][cases]")
{
    GIVEN("a draft")
    {
        Desk desk;
        const auto id = desk.enter(u"甲案例"_s, u"draft"_s);
        THEN("it can't be shortlisted, chosen or left out")
        {
            for (const auto &status : {u"shortlisted"_s, u"excellent"_s, u"not_chosen"_s})
                CHECK_FALSE(desk.put(id, status).done);
        }
        WHEN("it is handed in")
        {
            REQUIRE(desk.put(id, u"submitted"_s).done);
            THEN("the day is kept, and it can't become a draft again")
            {
                CHECK(desk.entry(id).text(u"submitted_on"_s) == u"2021-06-15");
                CHECK_FALSE(desk.put(id, u"draft"_s).done);
            }
        }
    }
}

SCENARIO("Sections are measured against the guides of the call", "[features][cases]")
{
    GIVEN("a case whose background has 200 characters, its needs 99")
    {
        Desk desk;
        const auto id = desk.enter(u"甲案例"_s);
        desk.store.save(desk.entry(id)
                            .set(u"background"_s, QString(QString(199, u'字') + u" \n\n字"_s))
                            .set(u"needs"_s, QString(99, u'字')));
        THEN("white space doesn't count, the one fits and the other is short")
        {
            const auto sections = readCases(*desk.store, 2021).first().sections;
            const auto section = [&](const QString &key) {
                return *std::ranges::find(sections, key, &CaseSection::field);
            };
            CHECK(section(u"background"_s).characters == 200);
            CHECK(section(u"background"_s).fits());
            CHECK(section(u"needs"_s).characters == 99);
            CHECK_FALSE(section(u"needs"_s).fits());
            CHECK(readCases(*desk.store, 2021).first().fittingSections() == 1);
        }
        THEN("the call asks for the same lengths")
        {
            const auto call = caseCall(*desk.store, 2021);
            const auto table = std::ranges::find(call.blocks, PrintBlock::Kind::Table, &PrintBlock::kind);
            REQUIRE(table != call.blocks.end());
            REQUIRE(table->rows.size() == lengthGuides().size());
            CHECK(table->rows.first().at(2).contains(u"200"));
            CHECK(table->rows.first().at(2).contains(u"400"));
            for (const auto &row : table->rows)
                CHECK_FALSE(row.at(1).isEmpty());
        }
    }
}

SCENARIO("The order in the book is written as one batch, and the year's book follows", "[features][cases]")
{
    GIVEN("three chosen cases and a book that has them in its own choice")
    {
        Desk desk;
        const auto first = desk.enter(u"甲案例"_s);
        const auto second = desk.enter(u"乙案例"_s);
        const auto other = desk.enter(u"丙案例"_s, u"submitted"_s, true, u"empowerment"_s);
        for (const auto &id : {first, second, other})
            REQUIRE(desk.put(id, u"excellent"_s).done);
        const auto book = desk.book({first, second, other});
        THEN("chapters follow the categories, whatever the positions")
        {
            CHECK(desk.titles() == QStringList{u"丙案例"_s, u"甲案例"_s, u"乙案例"_s});
        }
        WHEN("two of them change places")
        {
            const auto answer = saveCaseOrder(*desk.store, 2021, {other, second, first}, testEdit());
            THEN("positions and book change together and are taken back together")
            {
                REQUIRE(answer.done);
                CHECK(desk.titles() == QStringList{u"丙案例"_s, u"乙案例"_s, u"甲案例"_s});
                CHECK(desk.store->get(u"book"_s, book)->list(u"cases"_s) == QStringList{other, second, first});
                CHECK(desk.store->undo(tester).undone == answer.batch);
                CHECK(desk.store->get(u"book"_s, book)->list(u"cases"_s) == QStringList{first, second, other});
            }
        }
        WHEN("one of them isn't chosen any more, and a new one is")
        {
            REQUIRE(desk.put(second, u"not_chosen"_s).done);
            const auto late = desk.enter(u"丁案例"_s);
            REQUIRE(desk.put(late, u"excellent"_s).done);
            THEN("the book has the new one behind and the other no more")
            {
                CHECK(desk.store->get(u"book"_s, book)->list(u"cases"_s) == QStringList{first, other, late});
                CHECK_FALSE(desk.entry(second).has(u"position"_s));
            }
        }
    }
}
