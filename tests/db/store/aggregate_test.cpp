// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

void saveMentor(TemporaryStore &store, const QString &name, const QString &from, const QString &until)
{
    Record record(u"mentor"_s);
    record.set(u"name"_s, name);
    if (!from.isEmpty())
        record.set(u"engaged_from"_s, from);
    if (!until.isEmpty())
        record.set(u"engaged_until"_s, until);
    store.save(record);
}

} // namespace

TEST_CASE("A beginning or an end that is empty fits every day", "[db]")
{
    TemporaryStore store;
    saveMentor(store, u"甲"_s, {}, {});
    saveMentor(store, u"乙"_s, u"2019-01-01"_s, u"2019-12-31"_s);
    saveMentor(store, u"丙"_s, u"2021-01-01"_s, {});
    const auto count = [&](const QString &day) {
        Query query;
        query.type = u"mentor"_s;
        query.where = {{u"engaged_from"_s, Operator::EmptyOrLessOrEqual, day},
                       {u"engaged_until"_s, Operator::EmptyOrGreaterOrEqual, day}};
        return store->count(query);
    };
    CHECK(count(u"2018-12-31"_s) == 1);
    CHECK(count(u"2019-01-01"_s) == 2);
    CHECK(count(u"2019-12-31"_s) == 2);
    CHECK(count(u"2020-01-01"_s) == 1);
    CHECK(count(u"2021-01-01"_s) == 2);
}

TEST_CASE("Least and greatest leave empty values out, and the filled ones are counted", "[db]")
{
    TemporaryStore store;
    const auto save = [&](const QString &name, const QVariant &members) {
        store.save(someOrganization(*store, name).set(u"members"_s, members));
    };
    Aggregate aggregate;
    aggregate.type = u"organization"_s;
    aggregate.measures = {{Measure::Kind::Least, {u"members"_s}},
                          {Measure::Kind::Greatest, {u"members"_s}},
                          {Measure::Kind::CountFilled, {u"members"_s}}};
    save(u"无"_s, {});
    CHECK(store->aggregate(aggregate).first().values == QList<qint64>{0, 0, 0});
    save(u"甲"_s, 12LL);
    save(u"乙"_s, 7LL);
    const Group group = store->aggregate(aggregate).first();
    CHECK(group.rows == 3);
    CHECK(group.values == QList<qint64>{7, 12, 2});
}
