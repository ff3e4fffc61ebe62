// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/growth/growth_track.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

QStringList kindsOf(const QList<TrackEntry> &track)
{
    QStringList kinds;
    for (const auto &entry : track) {
        if (!kinds.contains(entry.kind))
            kinds.append(entry.kind);
    }
    kinds.sort();
    return kinds;
}

} // namespace

TEST_CASE("An organization's track is drawn from every record that refers to it", "[app][growth]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    auto stay = store->blank(u"incubation"_s);
    stay.set(u"organization"_s, organization)
        .set(u"office"_s, officeId(u"350100"_s))
        .set(u"mode"_s, u"resident"_s)
        .set(u"applied_on"_s, u"2021-01-05"_s)
        .set(u"reviewed_on"_s, u"2021-02-01"_s)
        .set(u"review_result"_s, u"passed"_s)
        .set(u"stage"_s, u"reviewed"_s);
    store.save(stay);
    auto person = store->blank(u"person"_s);
    person.set(u"name"_s, u"某人"_s).set(u"organization"_s, organization).set(u"role"_s, u"head"_s);
    const auto somebody = store.save(person).id();
    auto training = store->blank(u"training"_s);
    training.set(u"title"_s, u"赋能训练营"_s)
        .set(u"kind"_s, u"empowerment_camp"_s)
        .set(u"from"_s, u"2020-10-01"_s)
        .set(u"until"_s, u"2020-10-03"_s)
        .set(u"office"_s, officeId(u"350100"_s));
    auto attendance = store->blank(u"attendance"_s);
    store.save(attendance.set(u"training"_s, store.save(training).id()).set(u"person"_s, somebody));
    auto honour = store->blank(u"honour"_s);
    store.save(honour.set(u"title"_s, u"优秀组织"_s)
                   .set(u"organization"_s, organization)
                   .set(u"year"_s, 2019)
                   .set(u"level"_s, u"city"_s));

    const auto track = growthTrack(*store, u"organization"_s, organization);
    CHECK(kindsOf(track) == QStringList{u"attendance"_s, u"honour"_s, u"incubation"_s});
    // Newest first: each stage of the stay, then the training of one of its people, then the honour of the year.
    REQUIRE(track.size() == 4);
    CHECK(track.at(0).date == QDate(2021, 2, 1));
    CHECK(track.at(0).title == store->choiceLabel(u"incubation.stage"_s, u"reviewed"_s)); // not "Resident: Reviewed"
    CHECK(track.at(1).date == QDate(2021, 1, 5));
    CHECK(track.at(2).date == QDate(2020, 10, 1));
    CHECK(track.at(2).title.contains(u"赋能训练营"));
    CHECK(track.at(3).wholeYear);
    CHECK(track.at(3).date == QDate(2019, 1, 1));
    // What is known anyway isn't said again.
    CHECK(track.at(2).title == u"某人 · 赋能训练营");
    CHECK(track.at(3).title == u"优秀组织");

    const auto own = growthTrack(*store, u"person"_s, somebody);
    CHECK(kindsOf(own) == QStringList{u"attendance"_s});
}

TEST_CASE("Many records of a kind stand on the track as one entry for each year, which opens to exactly them",
          "[app][growth]")
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
    for (int i = 0; i < 30; ++i) {
        auto service = store->blank(u"service"_s);
        store.save(service.set(u"organization"_s, organization)
                       .set(u"date"_s, u"%1-03-05"_s.arg(i < 10 ? 2020 : 2021))
                       .set(u"district"_s, districtId(u"350102"_s))
                       .set(u"kind"_s, u"counselling"_s));
    }
    const auto track = growthTrack(*store, u"organization"_s, organization);
    REQUIRE(track.size() == 2);
    CHECK(track.first().wholeYear);
    CHECK(store->count(track.first().rows) == 20);
    CHECK(store->count(track.last().rows) == 10);
}

TEST_CASE("On the demo file every organization in the base has a track without gaps in its titles", "[app][growth]")
{
    auto &store = demoStore();
    Query stays{u"incubation"_s};
    stays.limit = 20;
    for (const auto &stay : store.query(stays).records) {
        const auto track = growthTrack(store, u"organization"_s, stay.text(u"organization"_s));
        REQUIRE_FALSE(track.isEmpty());
        CHECK(std::ranges::is_sorted(track, std::ranges::greater(), &TrackEntry::date));
        for (const auto &entry : track) {
            INFO(entry.type.toStdString());
            CHECK_FALSE(entry.title.isEmpty());
            CHECK((!entry.id.isEmpty() || store.count(entry.rows) > 0));
        }
    }
}
