// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/todo/todo.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// Dates on which things of the kind are due, as seen on a day.
QStringList due(const Store &store, const QString &kind, const QString &day)
{
    QStringList dates;
    for (const auto &entry : todoOn(store, QDate::fromString(day, Qt::ISODate))) {
        if (entry.kind == kind)
            dates.append(entry.date.toString(Qt::ISODate));
    }
    return dates;
}

Record someStay(TemporaryStore &store, const QString &until)
{
    const auto organization = store.save(someOrganization(*store, u"甲社"_s));
    auto stay = store->blank(u"incubation"_s);
    stay.set(u"organization"_s, organization.id())
        .set(u"applied_on"_s, u"2020-01-01"_s)
        .set(u"reviewed_on"_s, u"2020-01-02"_s)
        .set(u"review_result"_s, u"passed"_s)
        .set(u"admitted_on"_s, u"2020-01-03"_s)
        .set(u"stage"_s, u"admitted"_s)
        .set(u"agreement_from"_s, u"2020-01-03"_s)
        .set(u"agreement_until"_s, until);
    return store.save(stay);
}

} // namespace

TEST_CASE("An agreement shows from sixty days before its end, and stays when it is over", "[app][todo]")
{
    TemporaryStore store;
    auto stay = someStay(store, u"2021-03-31"_s);
    CHECK(due(*store, u"agreement_ending"_s, u"2021-01-29"_s).isEmpty());
    CHECK(due(*store, u"agreement_ending"_s, u"2021-01-30"_s) == QStringList{u"2021-03-31"_s});
    CHECK(due(*store, u"agreement_ending"_s, u"2022-01-01"_s) == QStringList{u"2021-03-31"_s});
    // An extension counts instead.
    stay.set(u"extended_until"_s, u"2021-09-30"_s).set(u"extension_reason"_s, u"项目未结"_s);
    stay = store.save(stay);
    CHECK(due(*store, u"agreement_ending"_s, u"2021-03-01"_s).isEmpty());
    CHECK(due(*store, u"agreement_ending"_s, u"2021-09-01"_s) == QStringList{u"2021-09-30"_s});
    stay.set(u"stage"_s, u"left"_s)
        .set(u"left_on"_s, u"2021-09-01"_s)
        .set(u"leaving_kind"_s, u"withdrawn"_s)
        .set(u"leaving_reason"_s, u"迁址"_s);
    store.save(stay);
    CHECK(due(*store, u"agreement_ending"_s, u"2021-09-01"_s).isEmpty());
}

TEST_CASE("A grade ends five years after it was given, leap days included", "[app][todo]")
{
    TemporaryStore store;
    auto organization = someOrganization(*store, u"甲社"_s);
    store.save(organization.set(u"grade"_s, u"3A"_s).set(u"graded_on"_s, u"2016-02-29"_s));
    CHECK(due(*store, u"grade_ending"_s, u"2020-08-31"_s).isEmpty());
    CHECK(due(*store, u"grade_ending"_s, u"2020-09-01"_s) == QStringList{u"2021-02-28"_s});
    CHECK(due(*store, u"grade_ending"_s, u"2022-03-01"_s).isEmpty());
}

TEST_CASE("Every kind names fields that exist and has a sentence with both places", "[app][todo]")
{
    TemporaryStore store;
    QStringList keys;
    for (const auto &kind : todoKinds()) {
        INFO(kind.key.toStdString());
        CHECK_FALSE(keys.contains(kind.key));
        keys.append(kind.key);
        for (const auto &field : kind.dateFields)
            CHECK(store->registry().type(kind.type).field(field).type() == FieldType::Date);
        CHECK(kind.sentence.contains(u"%1"));
        CHECK(kind.sentence.contains(u"%2"));
    }
    CHECK(keys.size() >= 15);
}

TEST_CASE("The demo file gives every day something to do, each leading to its record", "[app][todo]")
{
    const auto &store = demoStore();
    QSet<QString> kinds;
    for (auto day = QDate(2018, 1, 1); day < QDate(2022, 1, 1); day = day.addDays(30)) {
        for (const auto &entry : todoOn(store, day)) {
            kinds.insert(entry.kind);
            REQUIRE_FALSE(entry.message.isEmpty());
            REQUIRE_FALSE(entry.message.contains(u"%"));
            if (entry.kind != u"gap")
                REQUIRE(store.get(entry.type, entry.id).has_value());
        }
    }
    CHECK(kinds.contains(u"agreement_ending"_s));
    CHECK(kinds.contains(u"tranche_due"_s));
    CHECK(kinds.size() >= 8);
}
