// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/cross_table.h"

#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QSet>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// The value of a cell, worked out from its records one by one.
std::optional<double> workedOut(const Store &store, const CrossTable &table, qsizetype row, qsizetype column,
                                qint64 &records)
{
    const StatisticsRequest &request = table.request();
    records = 0;
    double sum = 0;
    QList<qint64> values;
    QSet<QString> different;
    store.forEach(table.recordsOf(row, column), [&](const Record &record) {
        ++records;
        if (record.has(request.field) && request.measure == StatisticsMeasure::Distinct)
            different.insert(record.text(request.field));
        else if (record.has(request.field))
            values.append(record.number(request.field));
        return true;
    });
    for (const qint64 value : std::as_const(values))
        sum += double(value);
    switch (request.measure) {
    case StatisticsMeasure::Count: return double(records);
    case StatisticsMeasure::Distinct: return double(different.size());
    case StatisticsMeasure::Sum: return sum;
    default: break;
    }
    if (values.isEmpty())
        return {};
    switch (request.measure) {
    case StatisticsMeasure::Least: return double(*std::min_element(values.begin(), values.end()));
    case StatisticsMeasure::Greatest: return double(*std::max_element(values.begin(), values.end()));
    default: return sum / double(values.size());
    }
}

void checkCell(const Store &store, const CrossTable &table, const StatisticsCell &cell, qsizetype row, qsizetype column,
               double averageScale)
{
    qint64 records = 0;
    const auto expected = workedOut(store, table, row, column, records);
    REQUIRE(cell.rows == records);
    if (records == 0) {
        REQUIRE(cell.value.value_or(0) == 0);
        return;
    }
    REQUIRE(cell.value.has_value() == expected.has_value());
    if (!expected)
        return;
    if (table.request().measure == StatisticsMeasure::Average)
        REQUIRE(double(*cell.value) == Approx(*expected * averageScale).margin(0.51));
    else
        REQUIRE(double(*cell.value) == *expected);
}

} // namespace

TEST_CASE("Every cell and total of a table is what its records come to", "[app][statistics]")
{
    const Store &store = demoStore();
    struct Asked {
        const char *type;
        const char *number;
        const char *reference;
        double averageScale; ///< whole numbers get one decimal
    };
    const Asked asked = GENERATE(Asked{"training", "cost", "office", 1}, Asked{"project", "amount", "organization", 1},
                                 Asked{"activity", "attendance", "office", 10},
                                 Asked{"organization", "members", "office", 10},
                                 Asked{"volunteer_service", "hours", "team", 1});
    const RecordType &type = store.registry().type(QString::fromLatin1(asked.type));
    QList<StatisticsDimension> dimensions{{}};
    for (const Field &field : CrossTable::dimensionFields(type)) {
        if (field.type() == FieldType::Date)
            dimensions.append({field.key(), Dimension::Part::Year});
        else if (field.refersTo() != u"organization")
            dimensions.append({field.key(), Dimension::Part::Whole});
    }
    REQUIRE(dimensions.size() > 2);
    for (const StatisticsMeasure measure :
         {StatisticsMeasure::Count, StatisticsMeasure::Sum, StatisticsMeasure::Average, StatisticsMeasure::Least,
          StatisticsMeasure::Greatest, StatisticsMeasure::Distinct}) {
        for (qsizetype i = 0; i < dimensions.size(); ++i) {
            StatisticsRequest request;
            request.type = type.key();
            request.rows = dimensions.at(i);
            request.columns = dimensions.at((i + 1) % dimensions.size());
            request.measure = measure;
            if (measure != StatisticsMeasure::Count)
                request.field = QString::fromLatin1(measure == StatisticsMeasure::Distinct ? asked.reference
                                                                                           : asked.number);
            INFO(asked.type << " " << request.rows.path << " × " << request.columns.path << " "
                            << statisticsMeasureKey(measure));
            const CrossTable table(store, request);
            qint64 sum = 0;
            qint64 records = 0;
            for (qsizetype row = 0; row < table.rows().size(); ++row) {
                for (qsizetype column = 0; column < table.columns().size(); ++column) {
                    const StatisticsCell cell = table.cell(row, column);
                    records += cell.rows;
                    sum += cell.value.value_or(0);
                    if (table.rows().size() * table.columns().size() < 80)
                        checkCell(store, table, cell, row, column, asked.averageScale);
                }
                checkCell(store, table, table.rowTotal(row), row, -1, asked.averageScale);
            }
            for (qsizetype column = 0; column < table.columns().size(); ++column)
                checkCell(store, table, table.columnTotal(column), -1, column, asked.averageScale);
            checkCell(store, table, table.total(), -1, -1, asked.averageScale);
            CHECK(records == table.total().rows);
            if (measure == StatisticsMeasure::Count || measure == StatisticsMeasure::Sum)
                CHECK(sum == table.total().value.value_or(0));
        }
    }
}

TEST_CASE("Headings stand in their own order, those without a value last", "[app][statistics]")
{
    TemporaryStore store;
    const auto save = [&](const QString &district, const QVariant &link) {
        Record record = someOrganization(*store, u"晨光服务中心"_s + district);
        record.set(u"district"_s, districtId(district)).set(u"office"_s, link);
        store.save(record);
    };
    save(u"350181"_s, officeId(u"350100"_s));
    save(u"350102"_s, {});
    save(u"350102"_s + QString(), officeId(u"350105"_s));
    StatisticsRequest request{u"organization"_s, {u"district"_s}, {u"office"_s}, StatisticsMeasure::Count, {}, {}};
    const CrossTable table(*store, request);
    REQUIRE(table.rows().size() == 2);
    CHECK(table.rows().first().label == u"鼓楼区"_s);
    REQUIRE(table.columns().size() == 3);
    CHECK(table.columns().at(0).key == officeId(u"350100"_s));
    CHECK(table.columns().at(2).key.isEmpty());
    CHECK(table.cell(0, 2).value == 1);
    CHECK(store->count(table.recordsOf(0, 2)) == 1);
    CHECK_FALSE(table.cell(1, 1).value.has_value());

    // Through references, and as text.
    request.rows = {u"office.level"_s};
    request.columns = {};
    const CrossTable levels(*store, request);
    REQUIRE(levels.rows().size() == 3);
    CHECK(levels.rows().first().key == u"city"_s);
    const QString text = levels.toText(u',');
    CHECK(text.count(u"\r\n"_s) == 5);
    CHECK(text.endsWith(u",3,3\r\n"_s));
}

TEST_CASE("Tables go out as text that no spreadsheet runs", "[app][statistics]")
{
    TemporaryStore store;
    const QString team = store.save(Record(u"volunteer_team"_s).set(u"name"_s, u"=1+1,\"甲\""_s)).id();
    const auto service = [&](qlonglong hours, const QString &date) {
        store.save(Record(u"volunteer_service"_s)
                       .set(u"team"_s, team)
                       .set(u"date"_s, date)
                       .set(u"kind"_s, u"care"_s)
                       .set(u"district"_s, districtId(u"350102"_s))
                       .set(u"hours"_s, hours));
    };
    service(15, u"2020-01-05"_s);
    service(5, u"2020-03-05"_s);
    StatisticsRequest request{u"volunteer_service"_s, {u"team"_s}, {u"date"_s, Dimension::Part::Month},
                              StatisticsMeasure::Sum, u"hours"_s,  {}};
    const CrossTable table(*store, request);
    const QStringList lines = table.toText(u',').split(u"\r\n"_s);
    CHECK(lines.at(0) == u",2020-01,2020-03,Total"_s);
    CHECK(lines.at(1) == u"\"'=1+1,\"\"甲\"\"\",1.5,0.5,2.0"_s);
    CHECK(table.toText(u'\t').split(u"\r\n"_s).at(1).startsWith(u"'=1+1,\"甲\"\t1.5\t"_s));
    CHECK(store->count(table.recordsOf(0, 1)) == 1);
}

TEST_CASE("A request that makes no sense is refused with a sentence", "[app][statistics]")
{
    const Store &store = demoStore();
    const auto refused = [&](const StatisticsRequest &request) {
        CHECK_FALSE(CrossTable::problem(store.registry(), request).isEmpty());
        CHECK_THROWS_AS(CrossTable(store, request), Error);
    };
    refused({u"organization"_s, {u"name"_s}, {}, StatisticsMeasure::Count, {}, {}});
    refused({u"organization"_s, {u"nothing"_s}, {}, StatisticsMeasure::Count, {}, {}});
    refused({u"organization"_s, {u"name.code"_s}, {}, StatisticsMeasure::Count, {}, {}});
    refused({u"organization"_s, {u"form"_s, Dimension::Part::Year}, {}, StatisticsMeasure::Count, {}, {}});
    refused({u"organization"_s, {u"form"_s}, {}, StatisticsMeasure::Sum, u"name"_s, {}});
    refused({u"organization"_s, {u"form"_s}, {}, StatisticsMeasure::Distinct, u"members"_s, {}});
    for (const RecordType &type : store.registry().types()) {
        for (const Field &field : CrossTable::dimensionFields(type))
            CHECK_FALSE(field.isSensitive());
    }
}

TEST_CASE("A saved report comes back as it was", "[app][statistics]")
{
    StatisticsRequest request{u"service"_s,
                              {u"date"_s, Dimension::Part::Year},
                              {u"organization.form"_s},
                              StatisticsMeasure::Average,
                              u"persons"_s,
                              {equals(u"district"_s, districtId(u"350102"_s)),
                               {u"women"_s, Operator::GreaterOrEqual, 5LL},
                               {u"kind"_s, Operator::OneOf, QStringList{u"legal_advice"_s, u"other"_s}}}};
    CHECK(StatisticsRequest::fromJson(request.toJson()) == request);
    CHECK_FALSE(StatisticsRequest::fromJson(u"nonsense"_s).has_value());
    CHECK_FALSE(StatisticsRequest::fromJson(u"{\"type\":\"service\"}"_s).has_value());

    TemporaryStore store;
    const Record saved = store.save(
        Record(u"report"_s).set(u"name"_s, u"服务统计"_s).set(u"definition"_s, request.toJson()));
    CHECK(StatisticsRequest::fromJson(saved.text(u"definition"_s)) == request);
}

TEST_CASE("What is hidden can't be worked out from any row or column", "[app][statistics]")
{
    // Tables of all shapes, made from a fixed sequence.
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<qint64>((seed >> 16) % below);
    };
    for (int round = 0; round < 400; ++round) {
        const qsizetype rows = 1 + next(5);
        const qsizetype columns = 1 + next(5);
        const quint32 greatest = 2 + static_cast<quint32>(next(12));
        QList<QList<StatisticsCell>> counts(rows + 1, QList<StatisticsCell>(columns + 1));
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < columns; ++column) {
                const qint64 count = next(greatest);
                for (const auto &[r, c] : {std::pair{row, column}, {row, columns}, {rows, column}, {rows, columns}})
                    counts[r][c].rows += count;
            }
        }
        for (auto &row : counts) {
            for (auto &cell : row)
                cell.value = cell.rows;
        }
        auto shown = counts;
        hideSmallCells(shown);
        const auto checkLine = [&](const QList<std::pair<qsizetype, qsizetype>> &line) {
            qint64 hidden = 0;
            qint64 records = 0;
            for (const auto &[row, column] : line.first(line.size() - 1)) {
                hidden += shown.at(row).at(column).hidden ? 1 : 0;
                records += shown.at(row).at(column).hidden ? counts.at(row).at(column).rows : 0;
            }
            const auto &[row, column] = line.last();
            const bool safe = shown.at(row).at(column).hidden || hidden == 0 || (hidden > 1 && records > hidden);
            REQUIRE(safe);
        };
        for (qsizetype row = 0; row <= rows; ++row) {
            QList<std::pair<qsizetype, qsizetype>> line;
            for (qsizetype column = 0; column <= columns; ++column) {
                line.append({row, column});
                const auto &cell = shown.at(row).at(column);
                const qint64 count = counts.at(row).at(column).rows;
                const bool small = count > 0 && count < leastShownRows;
                REQUIRE((cell.hidden || !small));
                // What is hidden leaves nothing behind, what is shown is as it was.
                REQUIRE(cell.value == (cell.hidden ? std::optional<qint64>() : std::optional<qint64>(count)));
                REQUIRE(cell.rows == (cell.hidden ? 0 : count));
                REQUIRE((!cell.hidden || count > 0));
            }
            checkLine(line);
        }
        for (qsizetype column = 0; column <= columns; ++column) {
            QList<std::pair<qsizetype, qsizetype>> line;
            for (qsizetype row = 0; row <= rows; ++row)
                line.append({row, column});
            checkLine(line);
        }
    }
}

TEST_CASE("What a table can be broken down by can all be used", "[app][statistics]")
{
    const Store &store = demoStore();
    for (const RecordType &type : store.registry().types()) {
        for (const auto &choice : statisticsDimensions(store.registry(), type.key())) {
            INFO(type.key().toStdString() << " " << choice.dimension.path.toStdString());
            StatisticsRequest request;
            request.type = type.key();
            request.rows = choice.dimension;
            REQUIRE(CrossTable::problem(store.registry(), request).isEmpty());
            REQUIRE_FALSE(choice.label.isEmpty());
        }
    }
}
