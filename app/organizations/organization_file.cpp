// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organizations/organization_file.h"

namespace moli {
using namespace Qt::StringLiterals;

QDate gradeEnd(const Record &organization)
{
    const auto graded = QDate::fromString(organization.text(u"graded_on"_s), Qt::ISODate);
    return organization.has(u"grade"_s) && graded.isValid() ? graded.addYears(5).addDays(-1) : QDate();
}

OrganizationProjects projectsOf(const Store &store, const QString &organization)
{
    OrganizationProjects projects;
    Query query{u"project"_s, {equals(u"organization"_s, organization)}};
    query.sort = {u"year"_s, true};
    store.forEach(query, [&](const Record &project) {
        const auto money = moneyOf(store, project);
        projects.rows.append({project, money});
        if (project.text(u"stage"_s) != u"cancelled") {
            projects.total.budget += money.budget;
            projects.total.contract += money.contract;
            projects.total.planned += money.planned;
            projects.total.paid += money.paid;
            projects.total.spent += money.spent;
        }
        return true;
    });
    return projects;
}

QList<YearOfServices> servicesByYear(const Store &store, const QString &organization)
{
    QList<YearOfServices> years;
    const auto groups = store.aggregate({u"service"_s,
                                         {equals(u"organization"_s, organization)},
                                         {{Measure::Kind::Sum, {u"women"_s, u"children"_s, u"others"_s}}},
                                         {{u"date"_s, Dimension::Part::Year}}});
    for (const auto &group : groups) {
        if (const int year = group.keys.value(0).toInt(); year > 0)
            years.append({year, group.rows, group.values.value(0)});
    }
    return years;
}

} // namespace moli
