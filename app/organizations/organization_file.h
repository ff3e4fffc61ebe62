// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project_overview.h"
#include "db/store/store.h"

#include <QDate>
#include <QList>

namespace moli {

/// The last day on which an assessment grade is valid: five years (domain.md, organization). Invalid without a grade.
[[nodiscard]] QDate gradeEnd(const Record &organization);

/// What an organization won, with its money.
struct OrganizationProjects {
    struct Row {
        Record project;
        ProjectMoney money;
    };
    QList<Row> rows;    ///< the newest first
    ProjectMoney total; ///< of those that weren't cancelled
};
[[nodiscard]] OrganizationProjects projectsOf(const Store &store, const QString &organization);

/// The services that an organization gave in a year. Person-times, each record once (domain.md, Counting honestly).
struct YearOfServices {
    int year = 0;
    qint64 records = 0;
    qint64 served = 0;
};
[[nodiscard]] QList<YearOfServices> servicesByYear(const Store &store, const QString &organization);

} // namespace moli
