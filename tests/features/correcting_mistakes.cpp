// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;

namespace {

Record someService(Store &store, const QString &organization, int women)
{
    auto service = store.blank(QStringLiteral("service"));
    service.set(QStringLiteral("organization"), organization)
        .set(QStringLiteral("date"), QStringLiteral("2021-05-20"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
        .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
        .set(QStringLiteral("women"), women);
    return service;
}

} // namespace

SCENARIO("A mistyped number is corrected, taken back and brought again", "[features]")
{
    GIVEN("a district's file with one service")
    {
        TemporaryStore store(QStringLiteral("350102"));
        const Figures figures(*store);
        const auto served = [&] { return figures.value(figure(QStringLiteral("beneficiaries"))).value; };
        const auto organization = store.save(someOrganization(*store, QStringLiteral("甲社")));
        auto service = store.save(someService(*store, organization.id(), 30));
        REQUIRE(served() == 30);

        WHEN("somebody types 300 and notices")
        {
            service.set(QStringLiteral("women"), 300);
            store.save(service);
            REQUIRE(served() == 300);

            THEN("undo sets the record and the figure back, and redo forward again")
            {
                CHECK(store->undo(tester).restored == 1);
                CHECK(served() == 30);
                CHECK(store->redo(tester).restored == 1);
                CHECK(served() == 300);
            }
            THEN("the history tells who wrote what, in both directions")
            {
                CHECK(store->undo(tester).restored == 1);
                const auto history = store->history(QStringLiteral("service"), service.id());
                REQUIRE(history.size() == 3);
                const auto women = [&](int entry) { return history.at(entry).changes.value(QStringLiteral("women")); };
                CHECK(women(0) == FieldChange{300LL, 30LL});
                CHECK(women(1) == FieldChange{30LL, 300LL});
                CHECK(women(2) == FieldChange{QVariant(), 30LL});
            }
        }

        WHEN("the service is deleted")
        {
            const auto batch = store->begin(testEdit());
            REQUIRE_FALSE(anyHard(batch->remove(QStringLiteral("service"), service.id())));
            batch->commit();

            THEN("it counts nowhere, waits in the recycle bin, and comes back whole")
            {
                CHECK(served() == 0);
                Query bin;
                bin.type = QStringLiteral("service");
                bin.deleted = Deleted::Only;
                CHECK(store->count(bin) == 1);
                const auto restoring = store->begin(testEdit());
                CHECK_FALSE(anyHard(restoring->restore(QStringLiteral("service"), service.id())));
                restoring->commit();
                CHECK(served() == 30);
            }
        }
    }
}

SCENARIO("A wrong import is taken back as one", "[features]")
{
    GIVEN("a file into which fifty services were imported in one batch")
    {
        TemporaryStore store;
        const auto organization = store.save(someOrganization(*store, QStringLiteral("甲社")));
        auto import = store->begin({BatchKind::Import, tester, {}});
        QStringList ids;
        for (int i = 0; i < 50; ++i)
            ids.append(import->save(someService(*store, organization.id(), 1)).id);
        const auto number = import->number();
        import->commit();
        import.reset();
        const Figures figures(*store);
        const auto &services = figure(QStringLiteral("services"));
        REQUIRE(figures.value(services).value == 50);

        WHEN("the import is undone after one of its services was mended by hand")
        {
            auto mended = *store->get(QStringLiteral("service"), ids.at(7));
            mended.set(QStringLiteral("women"), 9);
            store.save(mended);
            const auto result = store->undo(tester, number);

            THEN("forty-nine go, the mended one stays and is named")
            {
                CHECK(result.restored == 49);
                REQUIRE(result.kept.size() == 1);
                CHECK(result.kept.first().id == ids.at(7));
                CHECK(figures.value(services).value == 1);
            }
            THEN("undoing the undo brings the forty-nine back")
            {
                CHECK(store->undo(tester, result.batch).restored == 49);
                CHECK(figures.value(services).value == 50);
            }
        }
    }
}

SCENARIO("Counting honestly", "[features]")
{
    GIVEN("a project of two districts with a service in each")
    {
        TemporaryStore store;
        const auto organization = store.save(someOrganization(*store, QStringLiteral("甲社")));
        auto inGulou = someService(*store, organization.id(), 10);
        inGulou.set(QStringLiteral("children"), 5).set(QStringLiteral("others"), 100).set(QStringLiteral("persons"), 7);
        store.save(inGulou);
        auto inTaijiang = someService(*store, organization.id(), 20);
        inTaijiang.set(QStringLiteral("district"), districtId(QStringLiteral("350103")));
        store.save(inTaijiang);
        const Figures figures(*store);
        const auto &beneficiaries = figure(QStringLiteral("beneficiaries"));

        THEN("a service counts once, in its own district, women and children only")
        {
            CHECK(figures.value(beneficiaries).value == 35);
            for (const auto &group : figures.by(beneficiaries, FigureBy::District)) {
                const qint64 expected = group.key == u"350102" ? 15 : group.key == u"350103" ? 20 : 0;
                CHECK(group.value == expected);
            }
        }
        THEN("persons are a figure of their own and never added to person-times")
        {
            CHECK(figures.value(figure(QStringLiteral("persons_served"))).value == 7);
        }
        THEN("every total opens to exactly the rows that make it")
        {
            qint64 sum = 0;
            store->forEach(figures.rows(beneficiaries), [&](const Record &service) {
                sum += service.number(QStringLiteral("women")) + service.number(QStringLiteral("children"));
                return true;
            });
            CHECK(sum == 35);
        }
    }
}
