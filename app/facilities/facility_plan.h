// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>

namespace moli {

/// An allocation as a bar of the plan.
struct PlannedUse {
    QString id;
    QString organization; ///< title
    qint64 quantity = 1;
    QDate from;
    QDate last;            ///< the last day on which it holds the facility; invalid: open
    bool returned = false; ///< its end is the day of the return and isn't moved any more
    int lane = 0;          ///< bars that share a day stand in different lanes

    [[nodiscard]] bool holds(QDate day) const { return from <= day && (!last.isValid() || day <= last); }
    [[nodiscard]] bool touches(QDate first, QDate until) const
    {
        return from <= until && (!last.isValid() || first <= last);
    }
};

/// A facility in one month: counted by its days, as the store checks them.
struct PlannedMonth {
    qint64 taken = 0; ///< on the day on which the most is given out
    qint64 free = 0;  ///< on that day; less than nothing never, whatever old records say
};

/// One row of the plan.
struct PlannedFacility {
    QString id;
    QString name;
    QString kind;   ///< label
    QString status; ///< label where it can't be given out, else empty
    qint64 quantity = 1;
    QList<PlannedUse> uses; ///< those that touch the year, by their beginning
    QList<PlannedMonth> months;
    int lanes = 0;
};

struct FacilityPlan {
    QString base; ///< id of the office
    int year = 0;
    QList<PlannedFacility> rows; ///< rooms, desks, meeting rooms, equipment; by name
};

/// What is given out in each month of a year, at most on any of its days.
[[nodiscard]] QList<PlannedMonth> monthsOf(qint64 quantity, const QList<PlannedUse> &uses, int year);
/// Puts each use in the first lane that is free on all its days; the number of lanes. Uses are sorted by their beginning.
int layInLanes(QList<PlannedUse> &uses);

/// The plan of a base. Retired facilities are left out unless something touches the year.
[[nodiscard]] FacilityPlan facilityPlan(const Store &store, const QString &base, int year);

/// The last year in which anything of the base is given out; this year where an allocation has no end. 0: nothing is.
[[nodiscard]] int lastPlannedYear(const Store &store, const QString &base);

struct PlannedBase {
    QString id;
    QString name;
};
/// The offices that have facilities, the one that owns the file first.
[[nodiscard]] QList<PlannedBase> basesWithFacilities(const Store &store);

} // namespace moli
