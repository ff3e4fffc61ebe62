// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"

#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QSet>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

Record someService(const QString &organization, const QString &district, const QString &date, qlonglong women,
                   qlonglong children, qlonglong others)
{
    return Record(u"service"_s)
        .set(u"date"_s, date)
        .set(u"organization"_s, organization)
        .set(u"district"_s, districtId(district))
        .set(u"kind"_s, u"legal_advice"_s)
        .set(u"women"_s, women)
        .set(u"children"_s, children)
        .set(u"others"_s, others)
        .set(u"persons"_s, 3LL);
}

FigureFilter wholeYear(int year)
{
    FigureFilter filter;
    filter.from = QDate(year, 1, 1);
    filter.until = QDate(year, 12, 31);
    return filter;
}

/// What a figure comes to when its rows are added up one by one in C++.
FigureValue addedUp(Store &store, const Figure &figure, const FigureFilter &filter)
{
    FigureValue sum;
    QSet<QString> distinct;
    store.forEach(Figures(store).rows(figure, filter), [&](const Record &record) {
        ++sum.rows;
        if (figure.measure.kind == Measure::Kind::Count)
            ++sum.value;
        if (figure.measure.kind == Measure::Kind::CountDistinct) {
            distinct.insert(record.text(figure.measure.fields.first()));
            return true;
        }
        for (const QString &field : figure.measure.fields)
            sum.value += record.number(field);
        return true;
    });
    sum.value += distinct.size();
    return sum;
}

} // namespace

TEST_CASE("The published figures come first, in the order in which they were published", "[app]")
{
    const QStringList published{u"stations"_s,
                                u"organizations"_s,
                                u"opinions"_s,
                                u"projects"_s,
                                u"project_funds"_s,
                                u"beneficiaries"_s,
                                u"dispute_projects"_s,
                                u"disputes_resolved"_s,
                                u"consultations"_s,
                                u"excellent_cases"_s,
                                u"excellent_projects"_s,
                                u"county_members"_s,
                                u"county_purchases"_s,
                                u"county_nurtured"_s,
                                u"county_funds"_s,
                                u"county_beneficiaries"_s,
                                u"base_area"_s,
                                u"disputes"_s,
                                u"funding"_s,
                                u"services"_s,
                                u"persons_served"_s,
                                u"trainings"_s,
                                u"attendances"_s,
                                u"volunteer_hours"_s};
    QStringList keys;
    for (const Figure &one : allFigures()) {
        keys.append(one.key);
        INFO(one.key);
        CHECK_FALSE(one.label.zh.isEmpty());
        CHECK_FALSE(one.label.en.isEmpty());
    }
    CHECK(keys.mid(0, published.size()) == published);
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    CHECK(figure(u"opinions"_s).type == u"opinion"_s);
    CHECK_THROWS_AS(figure(u"nonsense"_s), Error);
}

TEST_CASE("A figure counts what it says, by district, year, office and category", "[app]")
{
    TemporaryStore store;
    const QString organization = store.save(someOrganization(*store, u"茉莉妇女儿童服务中心"_s)).id();
    store.save(someService(organization, u"350102"_s, u"2018-12-31"_s, 10, 5, 2));
    store.save(someService(organization, u"350102"_s, u"2020-01-01"_s, 1, 0, 0));
    const QString removed = store.save(someService(organization, u"350181"_s, u"2020-06-01"_s, 100, 100, 0)).id();
    store.save(someService(organization, u"350181"_s, u"2020-06-01"_s, 7, 0, 1));
    {
        const auto batch = store->begin(testEdit());
        REQUIRE(batch->remove(u"service"_s, removed).isEmpty());
        batch->commit();
    }
    const Figures figures(*store);
    const Figure &beneficiaries = figure(u"beneficiaries"_s);

    SECTION("the total, person-times and persons apart")
    {
        CHECK(figures.value(beneficiaries).value == 23);
        CHECK(figures.value(beneficiaries).rows == 3);
        CHECK(figures.value(figure(u"consultations"_s)).value == 26);
        CHECK(figures.value(figure(u"persons_served"_s)).value == 9);
    }
    SECTION("districts in the order of their codes, those without rows as 0")
    {
        const auto groups = figures.by(beneficiaries, FigureBy::District);
        REQUIRE(groups.size() == 13);
        CHECK(groups.first().key == u"350102"_s);
        CHECK(groups.first().id == districtId(u"350102"_s));
        CHECK(groups.first().label == u"鼓楼区"_s);
        CHECK(groups.first().value == 16);
        CHECK(groups.last().key == u"350181"_s);
        CHECK(groups.last().value == 7);
        CHECK(groups.at(1).value == 0);
    }
    SECTION("the city as a whole only when it has rows")
    {
        store.save(someService(organization, u"350100"_s, u"2020-06-01"_s, 4, 0, 0));
        const auto groups = figures.by(beneficiaries, FigureBy::District);
        REQUIRE(groups.size() == 14);
        CHECK(groups.first().key == u"350100"_s);
    }
    SECTION("years without gaps")
    {
        const auto groups = figures.by(beneficiaries, FigureBy::Year);
        REQUIRE(groups.size() == 3);
        CHECK(groups.at(0).key == u"2018"_s);
        CHECK(groups.at(0).value == 15);
        CHECK(groups.at(1).value == 0);
        CHECK(groups.at(2).value == 8);
    }
    SECTION("what has no project stands under no category")
    {
        const auto groups = figures.by(beneficiaries, FigureBy::Category);
        REQUIRE(groups.size() == 7);
        CHECK(groups.first().key == u"empowerment"_s);
        CHECK(groups.last().key.isEmpty());
        CHECK(groups.last().value == 23);
    }
    SECTION("a period includes its first and last day")
    {
        FigureFilter filter;
        filter.from = QDate(2018, 12, 31);
        filter.until = QDate(2020, 1, 1);
        CHECK(figures.value(beneficiaries, filter).value == 16);
        filter.district = districtId(u"350181"_s);
        CHECK(figures.value(beneficiaries, filter).value == 0);
    }
    SECTION("nothing at all is 0")
    {
        CHECK(figures.value(figure(u"disputes_resolved"_s)).value == 0);
        CHECK(figures.by(figure(u"disputes_resolved"_s), FigureBy::Year).isEmpty());
        CHECK(figures.by(figure(u"disputes_resolved"_s), FigureBy::Office).isEmpty());
    }
}

TEST_CASE("Every figure opens to exactly the rows that make it, in every year and district", "[app]")
{
    Store &store = demoStore();
    const Figures figures(store);
    QStringList districts{QString()};
    Query everyDistrict;
    everyDistrict.type = u"district"_s;
    store.forEach(everyDistrict, [&](const Record &record) {
        districts.append(record.id());
        return true;
    });
    int notEmpty = 0;
    for (const Figure &one : allFigures()) {
        for (int year = 2016; year <= 2022; ++year) {
            for (const QString &district : std::as_const(districts)) {
                FigureFilter filter = year > 2016 ? wholeYear(year) : FigureFilter();
                filter.district = district;
                INFO(one.key << " " << year << " " << district);
                const FigureValue value = figures.value(one, filter);
                const FigureValue expected = addedUp(store, one, filter);
                REQUIRE(value.value == expected.value);
                REQUIRE(value.rows == expected.rows);
                notEmpty += value.rows > 0 ? 1 : 0;
            }
        }
    }
    CHECK(notEmpty > 1000);
}

TEST_CASE("The parts of a figure add up to it, and each is what its filter gives", "[app]")
{
    Store &store = demoStore();
    const Figures figures(store);
    for (const Figure &one : allFigures()) {
        for (const FigureBy by : {FigureBy::District, FigureBy::Year, FigureBy::Office, FigureBy::Category}) {
            INFO(one.key << " " << int(by));
            if (!one.hasDimension(by)) {
                CHECK(figures.by(one, by).isEmpty());
                continue;
            }
            FigureValue sum;
            for (const FigureGroup &group : figures.by(one, by)) {
                sum.value += group.value;
                sum.rows += group.rows;
                if (group.key.isEmpty())
                    continue;
                FigureFilter filter;
                switch (by) {
                case FigureBy::District: filter.district = group.id; break;
                case FigureBy::Year: filter = wholeYear(group.key.toInt()); break;
                case FigureBy::Office: filter.office = group.id; break;
                case FigureBy::Category: filter.category = group.key; break;
                }
                const FigureValue part = figures.value(one, filter);
                REQUIRE(part.value == group.value);
                REQUIRE(part.rows == group.rows);
            }
            if (one.isStock && by == FigureBy::Year)
                continue; // what stood at the end of two years is no sum
            const FigureValue total = figures.value(one);
            CHECK(sum.value == total.value);
            CHECK(sum.rows == total.rows);
        }
    }
}

TEST_CASE("What stands is counted as of the end of the year, what happens in the year", "[app]")
{
    TemporaryStore store; // today is 2021-06-15
    const QString organization = store.save(someOrganization(*store, u"茉莉妇女儿童服务中心"_s)).id();
    const auto station = [&](const QString &founded, const QString &closed) {
        Record record(u"station"_s);
        record.set(u"kind"_s, u"home"_s)
            .set(u"name"_s, QString(u"妇女之家"_s + founded))
            .set(u"organization"_s, organization)
            .set(u"district"_s, districtId(u"350102"_s))
            .set(u"founded_on"_s, founded);
        if (!closed.isEmpty())
            record.set(u"closed_on"_s, closed);
        store.save(record);
    };
    station(u"2018-05-01"_s, {});
    station(u"2019-12-31"_s, {});
    station(u"2018-01-01"_s, u"2020-12-31"_s);
    station(u"2021-06-16"_s, {}); // tomorrow
    station(u"2018-02-01"_s, u"2021-12-01"_s);
    const Figures figures(*store);
    const Figure &stations = figure(u"stations"_s);
    CHECK(figures.value(stations, wholeYear(2017)).value == 0);
    CHECK(figures.value(stations, wholeYear(2018)).value == 3);
    CHECK(figures.value(stations, wholeYear(2019)).value == 4);
    CHECK(figures.value(stations, wholeYear(2020)).value == 3); // closed on its last day
    CHECK(figures.value(stations, wholeYear(2021)).value == 3); // the running year: today
    CHECK(figures.value(stations).value == 3);
    CHECK(store->count(figures.rows(stations, wholeYear(2019))) == 4);

    const auto years = figures.by(stations, FigureBy::Year);
    REQUIRE(years.size() == 4);
    CHECK(years.first().key == u"2018"_s);
    CHECK(years.at(1).value == 4);
    CHECK(years.last().key == u"2021"_s);

    CHECK(figures.periodText(stations, wholeYear(2019)).contains(u"2019"_s));
    CHECK(figures.periodText(stations, wholeYear(2019)) != u"2019"_s);
    CHECK(figures.periodText(stations, wholeYear(2021)) == u"as of today"_s);
    CHECK(figures.periodText(figure(u"services"_s), wholeYear(2019)) == u"2019"_s);
    CHECK(figures.periodText(figure(u"services"_s), {}).isEmpty());

    // An organization without the date of its link has always been there.
    CHECK(figures.value(figure(u"organizations"_s), wholeYear(2019)).value
          == figures.value(figure(u"organizations"_s)).value);
}

TEST_CASE("A mentor stands to the last day of the engagement, a stay until the day it ends", "[app]")
{
    TemporaryStore store;
    store.save(Record(u"mentor"_s)
                   .set(u"name"_s, u"林晴"_s)
                   .set(u"engaged_from"_s, u"2018-01-01"_s)
                   .set(u"engaged_until"_s, u"2019-12-31"_s));
    const Figures figures(*store);
    CHECK(figures.value(figure(u"mentors"_s), wholeYear(2019)).value == 1);
    CHECK(figures.value(figure(u"mentors"_s), wholeYear(2020)).value == 0);
    CHECK(figures.value(figure(u"mentors"_s)).value == 0);

    const Figure &incubating = figure(u"incubating"_s);
    CHECK(figures.value(incubating, wholeYear(2018)).value == 0);
    const Figures demo(demoStore());
    CHECK(demo.value(incubating, wholeYear(2019)).value > 0);
}

TEST_CASE("A figure says which filters it can't follow", "[app]")
{
    FigureFilter filter = wholeYear(2020);
    filter.district = districtId(u"350102"_s);
    CHECK(Figures::missingDimensions(figure(u"mentors"_s), filter) == QList{FigureBy::District});
    CHECK(Figures::missingDimensions(figure(u"services"_s), filter).isEmpty());
    CHECK_FALSE(figure(u"mentors"_s).hasDimension(FigureBy::District));
    CHECK(figure(u"services"_s).hasDimension(FigureBy::District));
    const Figures figures(demoStore());
    CHECK(figures.value(figure(u"mentors"_s), filter).notNarrowedBy == QList{FigureBy::District});
    CHECK(figures.value(figure(u"services"_s), filter).notNarrowedBy.isEmpty());
    filter.category = u"child_care"_s;
    CHECK(Figures::missingDimensions(figure(u"stations"_s), filter) == QList{FigureBy::Category});
}

TEST_CASE("Figures are written with their unit", "[app]")
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    CHECK(Figures::text(figure(u"opinions"_s), 372, locale) == u"372"_s);
    CHECK(Figures::text(figure(u"project_funds"_s), 601234500, locale) == u"¥6,012,345.00"_s);
    CHECK(Figures::text(figure(u"beneficiaries"_s), 1234, locale).startsWith(u"1,234 "_s));
    CHECK(Figures::text(figure(u"volunteer_hours"_s), 12345, locale).startsWith(u"1,234.5 "_s));
    CHECK(figureUnitKey(FigureUnit::PersonTimes) == u"person_times"_s);
    CHECK(figureUnitKey(FigureUnit::SquareMetres) == u"m2"_s);
}
