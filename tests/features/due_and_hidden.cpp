// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"
#include "app/todo/todo.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

QStringList due(const Store &store, const QString &kind, QDate day, TodoGroup group)
{
    QStringList ids;
    for (const auto &entry : todoOn(store, day)) {
        if (entry.kind == kind && todoGroup(entry, day) == group)
            ids.append(entry.id);
    }
    return ids;
}

Record opinion(TemporaryStore &store, const QString &date)
{
    auto record = store->blank(u"opinion"_s);
    record.set(u"date"_s, date).set(u"district"_s, districtId(u"350102"_s)).set(u"text"_s, u"增加托管服务"_s);
    return store.save(record);
}

void dispute(TemporaryStore &store, const QString &district, const QString &kind, const QString &date = u"2021-03-01"_s)
{
    auto record = store->blank(u"dispute"_s);
    record.set(u"accepted_on"_s, date)
        .set(u"district"_s, districtId(district))
        .set(u"kind"_s, kind)
        .set(u"mediator"_s, u"林"_s);
    store.save(record);
}

StatisticsRequest byDistrictAndKind()
{
    StatisticsRequest request;
    request.type = u"dispute"_s;
    request.rows.path = u"district"_s;
    request.columns.path = u"kind"_s;
    return request;
}

} // namespace

SCENARIO("An opinion that nobody answered becomes overdue", "[features][coverage]")
{
    GIVEN("an opinion without a date of its own, collected on the first of March")
    {
        TemporaryStore store;
        auto waiting = opinion(store, u"2021-03-01"_s);
        const auto due30 = QDate(2021, 3, 31);
        THEN("it wants an answer within thirty days, and is overdue on the day after")
        {
            const auto kind = u"opinion_unanswered"_s;
            CHECK(due(*store, kind, due30, TodoGroup::ThisWeek) == QStringList{waiting.id()});
            CHECK(due(*store, kind, due30.addDays(1), TodoGroup::Overdue) == QStringList{waiting.id()});
            CHECK(due(*store, kind, due30.addYears(3), TodoGroup::Overdue) == QStringList{waiting.id()});
        }
        WHEN("it is assigned with a date")
        {
            waiting.set(u"handling"_s, u"assigned"_s)
                .set(u"handled_by"_s, u"权益部"_s)
                .set(u"due_on"_s, u"2021-05-10"_s);
            waiting = store.save(waiting);
            THEN("that date counts")
            {
                CHECK(due(*store, u"opinion_unanswered"_s, due30.addDays(1), TodoGroup::Overdue).isEmpty());
                CHECK(due(*store, u"opinion_due"_s, QDate(2021, 5, 11), TodoGroup::Overdue)
                      == QStringList{waiting.id()});
            }
        }
        WHEN("it is answered")
        {
            waiting.set(u"handling"_s, u"answered"_s)
                .set(u"answered_on"_s, u"2021-03-20"_s)
                .set(u"answer"_s, u"已安排"_s);
            store.save(waiting);
            THEN("it waits no longer")
            {
                CHECK(due(*store, u"opinion_unanswered"_s, due30.addDays(1), TodoGroup::Overdue).isEmpty());
            }
        }
    }
}

SCENARIO("A training without attendance is asked for", "[features][training]")
{
    GIVEN("a training that ended on the tenth of June")
    {
        TemporaryStore store;
        auto record = store->blank(u"training"_s);
        record.set(u"title"_s, u"骨干交流会"_s).set(u"kind"_s, u"other"_s).set(u"from"_s, u"2021-06-10"_s);
        const auto training = store.save(record).id();
        const auto late = QDate(2021, 6, 18);
        CHECK(due(*store, u"attendance_missing"_s, late, TodoGroup::Overdue) == QStringList{training});
        WHEN("one is signed in")
        {
            const auto organization = store.save(someOrganization(*store, u"甲社"_s)).id();
            auto person = store->blank(u"person"_s);
            person.set(u"name"_s, u"林"_s).set(u"organization"_s, organization).set(u"role"_s, u"member"_s);
            auto attendance = store->blank(u"attendance"_s);
            attendance.set(u"training"_s, training).set(u"person"_s, store.save(person).id());
            attendance = store.save(attendance);
            CHECK(due(*store, u"attendance_missing"_s, late, TodoGroup::Overdue) == QStringList{training});
            store.save(attendance.set(u"signed_in"_s, 1));
            THEN("it isn't asked for any more")
            {
                CHECK(due(*store, u"attendance_missing"_s, late, TodoGroup::Overdue).isEmpty());
            }
        }
    }
}

SCENARIO("Statistics of disputes show no cell from which a person could be recognized", "[features][coverage]")
{
    GIVEN("five disputes about marriage and one about custody in one district, four and four in another")
    {
        TemporaryStore store;
        for (int i = 0; i < 5; ++i)
            dispute(store, u"350102"_s, u"marriage"_s);
        dispute(store, u"350102"_s, u"custody"_s);
        for (int i = 0; i < 4; ++i) {
            dispute(store, u"350103"_s, u"marriage"_s);
            dispute(store, u"350103"_s, u"custody"_s);
        }
        WHEN("they are counted by district and kind")
        {
            const CrossTable table(*store, byDistrictAndKind());
            REQUIRE(table.rows().size() == 2);
            REQUIRE(table.columns().size() == 2);
            const qsizetype custody = table.columns().at(0).key == u"custody" ? 0 : 1;
            THEN("the one isn't shown, nor what would give it away")
            {
                CHECK(table.hidesSomething());
                CHECK(table.cell(0, custody).hidden);
                CHECK_FALSE(table.cell(0, custody).value.has_value());
                CHECK(table.cell(0, 1 - custody).hidden); // six in all would tell it
                CHECK(table.cell(1, custody).hidden);     // and so would five of custody
                CHECK(table.cell(1, 1 - custody).hidden);
                CHECK(table.rowTotal(0).value == 6);
                CHECK(table.columnTotal(custody).value == 5);
                CHECK(table.total().value == 14);
                CHECK(table.toText(u',').contains(u'*'));
            }
        }
        WHEN("somebody asks for the small ones")
        {
            auto request = byDistrictAndKind();
            request.showsSmall = true;
            const CrossTable table(*store, request);
            THEN("everything stands there")
            {
                CHECK_FALSE(table.hidesSomething());
                CHECK(table.cell(0, 0).value.value_or(0) + table.cell(0, 1).value.value_or(0) == 6);
            }
            THEN("a report remembers that it was asked for")
            {
                CHECK(StatisticsRequest::fromJson(request.toJson()) == request);
            }
        }
        WHEN("a single dispute is all there is of a year")
        {
            dispute(store, u"350103"_s, u"marriage"_s, u"2020-03-01"_s);
            const CrossTable table(*store, byDistrictAndKind().inYear(store->registry(), 2020));
            THEN("not even the total is told")
            {
                CHECK(table.cell(0, 0).hidden);
                CHECK(table.rowTotal(0).hidden);
                CHECK(table.columnTotal(0).hidden);
                CHECK(table.total().hidden);
            }
        }
    }
}
