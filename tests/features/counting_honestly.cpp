// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

Record service(TemporaryStore &store, const QString &organization, const QString &district)
{
    auto record = store->blank(u"service"_s);
    return record.set(u"organization"_s, organization)
        .set(u"date"_s, u"2021-05-20"_s)
        .set(u"district"_s, districtId(district))
        .set(u"kind"_s, u"counselling"_s);
}

} // namespace

SCENARIO("Person-times and persons are never added", "[features][counting]")
{
    GIVEN("a service for 20 women and 10 children, person-times, who were 12 persons")
    {
        TemporaryStore store;
        const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
        auto record = service(store, organization, u"350102"_s);
        store.save(record.set(u"women"_s, 20).set(u"children"_s, 10).set(u"persons"_s, 12));
        THEN("the beneficiaries are 30 person-times")
        {
            CHECK(Figures(*store).value(figure(u"beneficiaries"_s)).value == 30);
        }
    }
}

SCENARIO("A service counts once, in its own district, whatever its project serves", "[features][counting]")
{
    GIVEN("a project for two districts with a service in one of them")
    {
        TemporaryStore store;
        const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
        auto project = store->blank(u"project"_s);
        project.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021)
            .set(u"districts"_s, QStringList{districtId(u"350102"_s), districtId(u"350103"_s)});
        auto record = service(store, organization, u"350103"_s);
        store.save(record.set(u"project"_s, store.save(project).id()).set(u"women"_s, 7));
        THEN("it stands in that district alone, and the total opens to exactly it")
        {
            const Figures figures(*store);
            const auto &beneficiaries = figure(u"beneficiaries"_s);
            for (const auto &group : figures.by(beneficiaries, FigureBy::District))
                CHECK(group.value == (group.key == u"350103" ? 7 : 0));
            CHECK(store->count(figures.rows(beneficiaries)) == 1);
        }
    }
}

SCENARIO("Resolved are the disputes that ended in an agreement or a reconciliation", "[features][counting]")
{
    GIVEN("a dispute of every outcome")
    {
        TemporaryStore store;
        for (const auto &outcome : store->choices(u"dispute.outcome"_s)) {
            auto record = store->blank(u"dispute"_s);
            record.set(u"accepted_on"_s, u"2021-03-01"_s)
                .set(u"district"_s, districtId(u"350102"_s))
                .set(u"kind"_s, u"marriage"_s)
                .set(u"outcome"_s, outcome.key);
            if (outcome.key != u"ongoing")
                record.set(u"closed_on"_s, u"2021-04-01"_s);
            store.save(record);
        }
        THEN("three of them are resolved: written, oral, reconciled")
        {
            CHECK(Figures(*store).value(figure(u"disputes_resolved"_s)).value == 3);
        }
        THEN("they are numbered by office and year without a gap")
        {
            QStringList numbers;
            Query query{u"dispute"_s};
            query.sort = {u"number"_s, false};
            for (const auto &dispute : store->query(query).records)
                numbers.append(dispute.text(u"number"_s));
            REQUIRE(numbers.size() == 7);
            for (int i = 0; i < numbers.size(); ++i)
                CHECK(numbers.at(i) == u"350100-2021-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
        }
    }
}
