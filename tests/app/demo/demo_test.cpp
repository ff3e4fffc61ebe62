// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/figures/figure.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// domain.md, "The published figures": at least, and less than.
struct Published {
    const char *figure;
    qint64 atLeast;
    qint64 lessThan;
};

constexpr Published publishedTable[] = {
    {"stations", 370, 380},
    {"organizations", 200, 210},
    {"opinions", 372, 373},
    {"projects", 71, 72},
    {"project_funds", 6'000'000'00, 7'000'000'00},
    {"beneficiaries", 930'000, 940'000},
    {"dispute_projects", 38, 39},
    {"disputes_resolved", 3'200, 3'300},
    {"consultations", 500'000, 600'000},
    {"excellent_cases", 20, 21},
    {"excellent_projects", 9, 10},
    {"county_members", 2'600, 2'700},
    {"county_purchases", 47, 48},
    {"county_nurtured", 28, 29},
    {"county_funds", 3'600'000'00, 3'700'000'00},
    {"county_beneficiaries", 320'000, 330'000},
    {"base_area", 1'000, 1'100},
};

/// The demo tells of 2017 to 2021: what stands is counted from 2022 on. ms since 1970, UTC.
constexpr qint64 afterDemo = 1'641'038'400'000;

void checkPublished(Store &store)
{
    const Figures figures(store);
    for (const Published &published : publishedTable) {
        const qint64 value = figures.value(figure(QString::fromLatin1(published.figure))).value;
        INFO(published.figure << " is " << value);
        CHECK(value >= published.atLeast);
        CHECK(value < published.lessThan);
    }
}

/// Everything that a person can see of the records, in the order of their ids.
QByteArray contents(Store &store)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType &type : store.registry().types()) {
        Query query;
        query.type = type.key();
        store.forEach(query, [&](const Record &record) {
            hash.addData(record.id().toUtf8());
            for (const Field &field : type.fields())
                hash.addData(
                    QJsonDocument(QJsonObject{{field.key(), QJsonValue::fromVariant(record.value(field.key()))}})
                        .toJson());
            return true;
        });
    }
    return hash.result().toHex();
}

QList<Record> all(Store &store, const QString &type, const QList<Condition> &where = {})
{
    QList<Record> records;
    Query query;
    query.type = type;
    query.where = where;
    store.forEach(query, [&](const Record &record) {
        records.append(record);
        return true;
    });
    return records;
}

QHash<QString, QList<Record>> byField(const QList<Record> &records, const QString &field)
{
    QHash<QString, QList<Record>> groups;
    for (const Record &record : records)
        groups[record.text(field)].append(record);
    return groups;
}

const QStringList carriedOut{u"implementation"_s, u"supervision"_s, u"evaluation"_s, u"closed"_s};

} // namespace

TEST_CASE("The demo meets the published figures", "[app]")
{
    checkPublished(demoStore());
}

TEST_CASE("The demo has rows of every record type, and none with a problem", "[app]")
{
    Store &store = demoStore();
    for (const RecordType &type : store.registry().types()) {
        int rows = 0;
        Query query;
        query.type = type.key();
        store.forEach(query, [&](const Record &record) {
            ++rows;
            for (const Problem &problem : store.validate(record)) {
                INFO(type.key() << " " << record.id() << " " << problem.rule);
                FAIL_CHECK(problem.sentence.toStdString());
            }
            return true;
        });
        INFO(type.key());
        CHECK(rows > 0);
    }
}

TEST_CASE("The same seed gives the same demo, another seed another one", "[app]")
{
    const auto made = [](TemporaryStore &store) {
        DemoOptions options;
        options.seed = 7;
        options.photos = false;
        REQUIRE(fillWithDemo(*store, options));
        return contents(*store);
    };
    TemporaryStore first;
    TemporaryStore second;
    CHECK(made(first) == made(second));
    *first.clock = afterDemo;
    checkPublished(*first);

    const auto names = [](Store &store) {
        QSet<QString> found;
        for (const Record &organization : all(store, u"organization"_s))
            found.insert(organization.text(u"name"_s));
        return found;
    };
    CHECK(names(*first) != names(demoStore()));
}

TEST_CASE("A demo that is stopped leaves nothing behind", "[app]")
{
    TemporaryStore store;
    CHECK_FALSE(fillWithDemo(*store, {}, [](int percent) { return percent < 20; }));
    CHECK(all(*store, u"organization"_s).isEmpty());
    CHECK(all(*store, u"office"_s, {{u"runs_base"_s, Operator::Equal, 1LL}}).isEmpty());
}

TEST_CASE("The demo is one batch of the store's own journal", "[app]")
{
    const auto batches = demoStore().batches(2);
    REQUIRE_FALSE(batches.isEmpty());
    CHECK(batches.first().kind == BatchKind::Setup);
    CHECK(batches.first().reason == u"演示数据"_s);
}

TEST_CASE("The demo covers all districts, years, stages and categories", "[app]")
{
    Store &store = demoStore();
    const Figures figures(store);
    for (const char *key : {"beneficiaries", "disputes_resolved", "funding", "organizations", "stations"}) {
        INFO(key);
        for (const FigureGroup &group : figures.by(figure(QString::fromLatin1(key)), FigureBy::District))
            CHECK(group.rows > 0);
        const auto years = figures.by(figure(QString::fromLatin1(key)), FigureBy::Year);
        REQUIRE(years.size() >= 5);
        CHECK(years.first().key == u"2017"_s);
        CHECK(years.at(4).key == u"2021"_s);
        // What stands goes on standing up to this year.
        CHECK((years.size() > 5) == figure(QString::fromLatin1(key)).isStock);
    }
    for (const FigureGroup &group : figures.by(figure(u"projects"_s), FigureBy::Category))
        CHECK(group.rows > 0);
    for (const char *key : {"project.stage", "incubation.stage", "dispute.outcome", "case_entry.status", "station.kind",
                            "organization.link", "organization.form", "service.kind", "funding.source", "honour.status",
                            "project.purchase"}) {
        const QString list = QString::fromLatin1(key);
        const QString type = list.section(u'.', 0, 0);
        for (const ChoiceEntry &choice : store.choices(list)) {
            Query query;
            query.type = type;
            query.where = {equals(list.section(u'.', 1), choice.key)};
            INFO(key << " " << choice.key);
            CHECK(store.count(query) > 0);
        }
    }
    for (const int year : {2020, 2021})
        CHECK(all(store, u"case_entry"_s, {equals(u"status"_s, u"excellent"_s), equals(u"year"_s, qlonglong(year))})
                  .size()
              == 10);
}

TEST_CASE("Nothing in the demo lies beyond its last year", "[app]")
{
    Store &store = demoStore();
    for (const RecordType &type : store.registry().types()) {
        const Field *when = type.findField(type.whenField());
        if (!when || when->type() != FieldType::Date)
            continue;
        for (const Record &record : all(store, type.key())) {
            const QString date = record.text(when->key());
            INFO(type.key() << " " << date);
            // People were there before the federation knew them.
            const bool mayBeOlder = type.key() == u"person" || date.isEmpty();
            CHECK((mayBeOlder || date >= u"2017-01-01"));
            CHECK(date <= u"2021-12-31");
        }
    }
}

TEST_CASE("The demo's projects went through their gates", "[app]")
{
    Store &store = demoStore();
    const auto applications = byField(all(store, u"application"_s), u"project"_s);
    const auto sheets = byField(all(store, u"score_sheet"_s), u"application"_s);
    const auto payments = byField(all(store, u"payment"_s), u"project"_s);
    const auto expenditures = byField(all(store, u"expenditure"_s), u"project"_s);
    const auto supervisions = byField(all(store, u"supervision"_s), u"project"_s);
    const auto evaluations = byField(all(store, u"evaluation"_s), u"project"_s);
    const auto stages = byField(all(store, u"stage_entry"_s), u"project"_s);

    for (const Record &project : all(store, u"project"_s)) {
        INFO(project.text(u"code"_s));
        const QString stage = project.text(u"stage"_s);
        if (stage != u"initiation" && stage != u"cancelled") {
            CHECK(project.has(u"budget"_s));
            CHECK(project.has(u"deadline"_s));
        }
        CHECK(std::any_of(stages[project.id()].begin(), stages[project.id()].end(),
                          [&](const Record &entry) { return entry.text(u"stage"_s) == stage; }));
        if (!carriedOut.contains(stage)) {
            CHECK_FALSE(project.has(u"organization"_s));
            continue;
        }

        // Selection, publicity and contract.
        int won = 0;
        for (const Record &application : applications[project.id()]) {
            if (application.text(u"form_check"_s) != u"passed")
                continue;
            if (application.text(u"decision"_s) == u"won") {
                ++won;
                CHECK(application.text(u"organization"_s) == project.text(u"organization"_s));
            }
            CHECK(application.text(u"submitted_on"_s) <= project.text(u"deadline"_s));
            const auto ofApplication = sheets[application.id()];
            const auto counting = std::count_if(ofApplication.begin(), ofApplication.end(), [](const Record &sheet) {
                return !sheet.number(u"recused"_s) && sheet.has(u"total"_s);
            });
            CHECK((counting >= 3 || project.has(u"single_source_reason"_s)));
        }
        CHECK(won == 1);
        CHECK(project.has(u"contract_number"_s));
        CHECK(project.text(u"publicity_until"_s) < project.text(u"contract_signed_on"_s));
        CHECK(project.text(u"deadline"_s) < project.text(u"publicity_from"_s));
        CHECK(project.number(u"amount"_s) <= project.number(u"budget"_s));

        // Money.
        qint64 planned = 0;
        for (const Record &payment : payments[project.id()]) {
            planned += payment.number(u"planned_amount"_s);
            if (stage == u"closed")
                CHECK((payment.has(u"paid_on"_s) || payment.number(u"cancelled"_s) == 1));
            if (payment.text(u"condition"_s) == u"evaluation" && payment.has(u"paid_on"_s)) {
                CHECK(std::any_of(evaluations[project.id()].begin(), evaluations[project.id()].end(),
                                  [&](const Record &evaluation) {
                                      return evaluation.text(u"phase"_s) == u"final"
                                          && evaluation.text(u"date"_s) <= payment.text(u"paid_on"_s);
                                  }));
            }
        }
        CHECK(planned == project.number(u"amount"_s));
        for (const Record &spent : expenditures[project.id()]) {
            qint64 paid = 0;
            qint64 used = 0;
            for (const Record &payment : payments[project.id()])
                paid += payment.has(u"paid_on"_s) && payment.text(u"paid_on"_s) <= spent.text(u"date"_s)
                    ? payment.number(u"paid_amount"_s)
                    : 0;
            for (const Record &other : expenditures[project.id()])
                used += other.text(u"date"_s) <= spent.text(u"date"_s) ? other.number(u"amount"_s) : 0;
            CHECK(used <= paid);
        }

        // Supervision and evaluation.
        if (stage == u"evaluation" || stage == u"closed") {
            for (const Record &visit : supervisions[project.id()])
                CHECK((!visit.has(u"rectification"_s) || visit.has(u"rectified_on"_s)));
        }
        if (stage == u"closed") {
            CHECK(std::any_of(evaluations[project.id()].begin(), evaluations[project.id()].end(),
                              [](const Record &evaluation) { return evaluation.text(u"phase"_s) == u"final"; }));
        }
    }
}

TEST_CASE("The demo's averages are those of their sheets", "[app]")
{
    Store &store = demoStore();
    const auto scores = byField(all(store, u"score"_s), u"sheet"_s);
    const auto sheets = all(store, u"score_sheet"_s);
    for (const Record &sheet : sheets) {
        qint64 sum = 0;
        for (const Record &score : scores[sheet.id()])
            sum += score.number(u"points"_s);
        CHECK(sum == sheet.number(u"total"_s));
    }
    const QList<std::pair<QString, QString>> subjects{{u"application"_s, u"average_score"_s},
                                                      {u"assessment"_s, u"score"_s},
                                                      {u"evaluation"_s, u"score"_s},
                                                      {u"case_entry"_s, u"score"_s}};
    for (const auto &[type, field] : subjects) {
        const auto bySubject = byField(sheets, type);
        for (const Record &subject : all(store, type, {{field, Operator::IsFilled, {}}})) {
            QList<qint64> totals;
            bool drops = false;
            for (const Record &sheet : bySubject[subject.id()]) {
                if (sheet.number(u"recused"_s) == 1)
                    continue;
                totals.append(sheet.number(u"total"_s));
                drops = store.get(u"scheme"_s, sheet.text(u"scheme"_s))->number(u"drop_extremes"_s) == 1;
            }
            REQUIRE(totals.size() >= 3);
            std::sort(totals.begin(), totals.end());
            if (drops)
                totals = totals.mid(1, totals.size() - 2);
            qint64 sum = 0;
            for (const qint64 total : totals)
                sum += total;
            CHECK(qAbs(subject.number(field) * totals.size() - sum) <= totals.size() / 2 + 1);
        }
    }
}

TEST_CASE("The demo's bases give away no more than they have, and an organization stays once", "[app]")
{
    Store &store = demoStore();
    const auto allocations = byField(all(store, u"allocation"_s), u"facility"_s);
    const auto lastDay = [](const Record &allocation) {
        return allocation.has(u"returned_on"_s) ? allocation.text(u"returned_on"_s) : u"9999-12-31"_s;
    };
    for (const Record &facility : all(store, u"facility"_s)) {
        for (const Record &start : allocations[facility.id()]) {
            qint64 used = 0;
            for (const Record &other : allocations[facility.id()]) {
                if (other.text(u"from"_s) <= start.text(u"from"_s) && start.text(u"from"_s) <= lastDay(other))
                    used += other.number(u"quantity"_s);
            }
            INFO(facility.text(u"name"_s) << " " << start.text(u"from"_s));
            CHECK(used <= facility.number(u"quantity"_s));
        }
    }
    QSet<QString> open;
    for (const Record &stay : all(store, u"incubation"_s)) {
        const QString stage = stay.text(u"stage"_s);
        if (stage == u"graduated") {
            for (const Record &allocation : all(store, u"allocation"_s, {equals(u"incubation"_s, stay.id())}))
                CHECK(allocation.text(u"returned_on"_s) <= stay.text(u"graduated_on"_s));
        }
        if (stage == u"graduated" || stage == u"left")
            continue;
        CHECK_FALSE(open.contains(stay.text(u"organization"_s)));
        open.insert(stay.text(u"organization"_s));
    }
    CHECK(allocations.size() > 3);
}

TEST_CASE("No two of the demo's excellent cases read the same", "[app]")
{
    QSet<QString> paragraphs;
    for (const Record &entry : all(demoStore(), u"case_entry"_s, {equals(u"status"_s, u"excellent"_s)})) {
        INFO(entry.text(u"title"_s));
        CHECK(entry.value(u"photos"_s).toList().size() == 2);
        CHECK(entry.number(u"consent"_s) == 1);
        for (const char *section : {"background", "needs", "method", "process", "results", "insights", "quotes"}) {
            const QStringList parts = entry.text(QString::fromLatin1(section)).split(u"\n\n"_s);
            CHECK(parts.size() >= 3);
            CHECK(parts.size() <= 6);
            for (const QString &part : parts) {
                INFO(part);
                CHECK_FALSE(part.contains(u'{'));
                CHECK_FALSE(paragraphs.contains(part));
                paragraphs.insert(part);
            }
        }
    }
}

TEST_CASE("A larger demo has more of what is multiplied and everything else as before", "[app]")
{
    TemporaryStore store;
    DemoOptions options;
    options.scale = 2;
    options.photos = false;
    REQUIRE(fillWithDemo(*store, options));
    *store.clock = afterDemo;
    const Figures figures(*store);
    CHECK(figures.value(figure(u"projects"_s)).value == 71);
    CHECK(figures.value(figure(u"organizations"_s)).value >= 400);
    CHECK(figures.value(figure(u"beneficiaries"_s)).value >= 1'860'000);
    CHECK(figures.value(figure(u"disputes_resolved"_s)).value >= 6'400);
}

TEST_CASE("Opinions of a county's survey come from that county, and every district has some", "[app]")
{
    Store &store = demoStore();
    QHash<QString, QString> countyOf; // survey: the district of its office, for counties
    for (const Record &survey : all(store, u"survey"_s)) {
        const Record office = store.get(u"office"_s, survey.text(u"office"_s)).value();
        if (office.text(u"level"_s) == u"county")
            countyOf.insert(survey.id(), office.text(u"district"_s));
    }
    REQUIRE_FALSE(countyOf.isEmpty());
    QSet<QString> districts;
    for (const Record &opinion : all(store, u"opinion"_s)) {
        districts.insert(opinion.text(u"district"_s));
        const QString county = countyOf.value(opinion.text(u"survey"_s));
        if (!county.isEmpty())
            CHECK(opinion.text(u"district"_s) == county);
    }
    CHECK(districts.size() == 13);
}
