// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project_money.h"

#include "app/prints/print_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QHash<QString, qint64> sumByProject(const Store &store, const QString &type, const QString &field,
                                    const QList<Condition> &where = {})
{
    QHash<QString, qint64> sums;
    for (const auto &group : store.aggregate({type, where, {{Measure::Kind::Sum, {field}}}, {{u"project"_s}}}))
        sums.insert(group.keys.value(0).toString(), group.values.value(0));
    return sums;
}

bool isOn(MoneyList list, const Record &project, const ProjectMoney &money, const QString &today)
{
    switch (list) {
    case MoneyList::All: return true;
    case MoneyList::Overspent: return money.overspent() > 0;
    case MoneyList::Unspent: {
        const bool ended = project.text(u"stage"_s) == u"closed"
            || (project.has(u"until"_s) && project.text(u"until"_s) < today);
        return ended && money.unspent() > 0;
    }
    case MoneyList::Open: return money.planned > money.paid;
    }
    return false;
}

} // namespace

QList<ProjectMoneyRow> projectMoney(const Store &store, const QList<Condition> &where, const QString &text,
                                    MoneyList list)
{
    const auto planned = sumByProject(store, u"payment"_s, u"planned_amount"_s,
                                      {{u"cancelled"_s, Operator::NotEqual, 1LL}});
    const auto paid = sumByProject(store, u"payment"_s, u"paid_amount"_s);
    const auto spent = sumByProject(store, u"expenditure"_s, u"amount"_s);
    const QString today = store.today().toString(Qt::ISODate);
    Query query{u"project"_s, where, text};
    query.sort = {u"code"_s, false};
    QList<ProjectMoneyRow> rows;
    QStringList organizations;
    store.forEach(query, [&](const Record &project) {
        const ProjectMoney money{project.number(u"budget"_s), project.number(u"amount"_s), planned.value(project.id()),
                                 paid.value(project.id()), spent.value(project.id())};
        if (isOn(list, project, money, today)) {
            rows.append({project.id(), project.text(u"code"_s), project.text(u"title"_s),
                         project.text(u"organization"_s), money});
            organizations.append(project.text(u"organization"_s));
        }
        return true;
    });
    const auto titles = store.titles(u"organization"_s, organizations);
    for (auto &row : rows)
        row.organization = titles.value(row.organization);
    return rows;
}

ProjectMoney sumOf(const QList<ProjectMoneyRow> &rows)
{
    ProjectMoney sum;
    for (const auto &row : rows) {
        sum.budget += row.money.budget;
        sum.contract += row.money.contract;
        sum.planned += row.money.planned;
        sum.paid += row.money.paid;
        sum.spent += row.money.spent;
    }
    return sum;
}

FundingTable fundingBySourceAndDistrict(const Store &store, const QList<Condition> &where)
{
    FundingTable table;
    for (const auto &choice : store.choices(u"funding.source"_s)) {
        table.sourceKeys.append(choice.key);
        table.sources.append(choice.label);
    }
    const auto groups = store.aggregate({u"funding"_s,
                                         where,
                                         {{Measure::Kind::Sum, {u"amount"_s}}},
                                         {{u"district.code"_s}, {u"district"_s}, {u"source"_s}}});
    for (const auto &group : groups) { // by the district's code
        const auto district = group.keys.value(1).toString();
        if (table.districtIds.isEmpty() || table.districtIds.last() != district) {
            table.districtIds.append(district);
            table.fen.append(QList<qint64>(table.sourceKeys.size(), 0));
        }
        const auto at = table.sourceKeys.indexOf(group.keys.value(2).toString());
        if (at >= 0)
            table.fen.last()[at] += group.values.value(0);
    }
    const auto names = store.titles(u"district"_s, table.districtIds);
    for (const auto &id : table.districtIds)
        table.districts.append(names.value(id));
    return table;
}

PrintSheet moneySheet(const Store &store, const QString &title, const QList<ProjectMoneyRow> &rows)
{
    const PrintWords words(store);
    const auto say = [](const char *text) { return QCoreApplication::translate("Prints", text); };
    auto sheet = words.sheet(title, {});
    sheet.landscape = true;
    QList<QStringList> lines;
    const auto line = [&](const QStringList &names, const ProjectMoney &money) {
        QStringList cells = names;
        for (const auto fen : {money.contract, money.planned, money.paid, money.spent, money.paid - money.spent})
            cells.append(words.text().money(fen));
        lines.append(cells);
    };
    for (const auto &row : rows)
        line({row.code, row.title, row.organization}, row.money);
    line({say(QT_TRANSLATE_NOOP("Prints", "Total")), {}, {}}, sumOf(rows));
    auto &table = sheet.table(words.labels(u"project"_s, {u"code"_s, u"title"_s, u"organization"_s})
                                  + QStringList{say(QT_TRANSLATE_NOOP("Prints", "Contract")),
                                                say(QT_TRANSLATE_NOOP("Prints", "Planned")),
                                                say(QT_TRANSLATE_NOOP("Prints", "Paid")),
                                                say(QT_TRANSLATE_NOOP("Prints", "Spent")),
                                                say(QT_TRANSLATE_NOOP("Prints", "Paid and not spent"))},
                              lines);
    table.widths = {11, 21, 20, 10, 10, 10, 9, 9};
    table.numbers = {3, 4, 5, 6, 7};
    table.lastIsTotal = true;
    return sheet;
}

} // namespace moli
