// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project_money.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <numeric>

using namespace moli;
using namespace Qt::StringLiterals;

TEST_CASE("The list of money agrees with each project's own page and with its records", "[app][projects]")
{
    auto &store = demoStore();
    const auto rows = projectMoney(store, {}, {}, MoneyList::All);
    CHECK(rows.size() == store.count({u"project"_s}));
    for (const auto &row : rows) {
        const auto own = moneyOf(store, *store.get(u"project"_s, row.id));
        CAPTURE(row.code.toStdString());
        CHECK(row.money.planned == own.planned);
        CHECK(row.money.paid == own.paid);
        CHECK(row.money.spent == own.spent);
        CHECK(row.money.contract == own.contract);
    }
    const auto paid = store.aggregate({u"payment"_s, {}, {{Measure::Kind::Sum, {u"paid_amount"_s}}}, {}});
    CHECK(sumOf(rows).paid == paid.first().values.first());
}

TEST_CASE("Overspent, unspent and open tranches have their lists", "[app][projects]")
{
    TemporaryStore store;
    const auto project = [&](const QString &code, const QString &until) {
        auto record = store->blank(u"project"_s);
        record.set(u"code"_s, code)
            .set(u"title"_s, code)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021)
            .set(u"amount"_s, 100'000)
            .set(u"from"_s, u"2021-01-01"_s)
            .set(u"until"_s, until);
        return store.save(record).id();
    };
    const auto tranche = [&](const QString &of, qint64 planned, qint64 paid) {
        auto record = store->blank(u"payment"_s);
        record.set(u"project"_s, of).set(u"tranche"_s, 1).set(u"planned_amount"_s, planned);
        if (paid > 0)
            record.set(u"paid_amount"_s, paid).set(u"paid_on"_s, u"2021-02-01"_s);
        store.save(record);
    };
    const auto spend = [&](const QString &of, qint64 fen) {
        auto record = store->blank(u"expenditure"_s);
        store.save(record.set(u"project"_s, of)
                       .set(u"date"_s, u"2021-03-01"_s)
                       .set(u"item"_s, u"某项"_s)
                       .set(u"amount"_s, fen));
    };
    const auto over = project(u"A"_s, u"2021-12-31"_s);
    tranche(over, 50'000, 50'000);
    spend(over, 60'000);
    const auto ended = project(u"B"_s, u"2021-05-31"_s); // the clock stands on 2021-06-15
    tranche(ended, 50'000, 50'000);
    spend(ended, 40'000);
    const auto running = project(u"C"_s, u"2021-12-31"_s);
    tranche(running, 50'000, 0);

    const auto codes = [&](MoneyList list) {
        QStringList found;
        for (const auto &row : projectMoney(*store, {}, {}, list))
            found.append(row.code);
        return found;
    };
    CHECK(codes(MoneyList::All) == QStringList{u"A"_s, u"B"_s, u"C"_s});
    CHECK(codes(MoneyList::Overspent) == QStringList{u"A"_s});
    CHECK(codes(MoneyList::Unspent) == QStringList{u"B"_s});
    CHECK(codes(MoneyList::Open) == QStringList{u"C"_s});
}

TEST_CASE("Funding by source and district adds up to all of it", "[app][projects]")
{
    auto &store = demoStore();
    const auto table = fundingBySourceAndDistrict(store, {});
    qint64 sum = 0;
    for (const auto &row : table.fen)
        sum = std::accumulate(row.begin(), row.end(), sum);
    const auto all = store.aggregate({u"funding"_s, {}, {{Measure::Kind::Sum, {u"amount"_s}}}, {}});
    CHECK(sum == all.first().values.first());
    CHECK(table.districts.size() >= 13);
    CHECK_FALSE(table.districts.contains(QString()));
}
