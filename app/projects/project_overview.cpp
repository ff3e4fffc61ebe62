// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project_overview.h"

#include <algorithm>
#include <array>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const Store &store, const QString &type, const QList<Condition> &where, const QStringList &fields)
{
    const auto groups = store.aggregate({type, where, {{Measure::Kind::Sum, fields}}, {}});
    return groups.isEmpty() ? 0 : groups.first().values.value(0);
}

/// The service field that each measure of a planned output adds up.
struct ServiceMeasure {
    const char *key;
    std::array<const char *, 3> fields;
    int divisor;
};
constexpr std::array serviceMeasures{
    ServiceMeasure{"sessions", {"sessions"}, 1},
    ServiceMeasure{"women", {"women"}, 1},
    ServiceMeasure{"children", {"children"}, 1},
    ServiceMeasure{"others", {"others"}, 1},
    ServiceMeasure{"person_times", {"women", "children", "others"}, 1},
    ServiceMeasure{"persons", {"persons"}, 1},
    ServiceMeasure{"hours", {"hours"}, 10}, // kept in tenths
};

} // namespace

ProjectMoney moneyOf(const Store &store, const Record &project)
{
    const QList<Condition> own{equals(u"project"_s, project.id())};
    ProjectMoney money;
    money.budget = project.number(u"budget"_s);
    money.contract = project.number(u"amount"_s);
    money.planned = sumOf(store, u"payment"_s, own + QList<Condition>{{u"cancelled"_s, Operator::NotEqual, 1LL}},
                          {u"planned_amount"_s});
    money.paid = sumOf(store, u"payment"_s, own, {u"paid_amount"_s});
    money.spent = sumOf(store, u"expenditure"_s, own, {u"amount"_s});
    return money;
}

QList<OutputProgress> outputsOf(const Store &store, const QString &project)
{
    QList<OutputProgress> outputs;
    Query query{u"planned_output"_s, {equals(u"project"_s, project)}};
    query.sort = {u"position"_s, false};
    store.forEach(query, [&](const Record &record) {
        OutputProgress output{record.id(),
                              record.text(u"indicator"_s),
                              record.text(u"unit"_s),
                              record.number(u"target"_s),
                              {},
                              {},
                              {}};
        const auto measure = record.text(u"measure"_s);
        if (measure == u"disputes_resolved") {
            output.rowsType = u"dispute"_s;
            output.rows = {equals(u"project"_s, project),
                           {u"outcome"_s, Operator::OneOf, QStringList{u"written"_s, u"oral"_s, u"reconciled"_s}}};
            output.reached = store.count({output.rowsType, output.rows});
        }
        for (const auto &service : serviceMeasures) {
            if (measure != QLatin1StringView(service.key))
                continue;
            output.rowsType = u"service"_s;
            output.rows = {equals(u"project"_s, project)};
            if (record.has(u"service_kind"_s))
                output.rows.append(equals(u"kind"_s, record.value(u"service_kind"_s)));
            QStringList fields;
            for (const char *field : service.fields) {
                if (field)
                    fields.append(QLatin1StringView(field));
            }
            output.reached = sumOf(store, output.rowsType, output.rows, fields) / service.divisor;
        }
        outputs.append(output);
        return true;
    });
    return outputs;
}

QList<RankedApplication> applicationsOf(const Store &store, const Record &project)
{
    QList<Record> records;
    Query query{u"application"_s, {equals(u"project"_s, project.id())}};
    query.sort = {u"submitted_on"_s, false};
    store.forEach(query, [&](const Record &record) {
        records.append(record);
        return true;
    });
    const auto place = [](const Record &record) {
        return record.has(u"rank"_s) ? record.number(u"rank"_s) : std::numeric_limits<qint64>::max();
    };
    std::ranges::stable_sort(records, {}, place);

    QStringList organizations;
    for (const auto &record : records)
        organizations.append(record.text(u"organization"_s));
    const auto titles = store.titles(u"organization"_s, organizations);
    QList<RankedApplication> applications;
    qint64 total = 0;
    for (const auto &record : records) {
        RankedApplication application{record.id(),
                                      titles.value(record.text(u"organization"_s)),
                                      record.number(u"requested_amount"_s),
                                      record.text(u"form_check"_s),
                                      record.text(u"decision"_s),
                                      {},
                                      static_cast<int>(record.number(u"rank"_s)),
                                      0,
                                      true};
        if (record.has(u"average_score"_s))
            application.average = record.number(u"average_score"_s);
        if (application.rank > 0) {
            total += application.requested;
            application.runningTotal = total;
            application.withinBudget = !project.has(u"budget"_s) || total <= project.number(u"budget"_s);
        }
        applications.append(application);
    }
    return applications;
}

} // namespace moli
