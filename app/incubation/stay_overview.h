// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>

#include <optional>

namespace moli {

/// Until when a stay is agreed.
struct StayAgreement {
    QDate from;
    QDate until; ///< as extended; invalid without an agreement
    bool extended = false;
    /// Days from a day to the last one of the agreement; negative when it is past.
    [[nodiscard]] qint64 daysLeft(QDate today) const { return today.daysTo(until); }
};
[[nodiscard]] StayAgreement agreementOf(const Record &stay);

/// Whether the stay goes on: neither graduated nor left.
[[nodiscard]] bool isOpenStay(const Record &stay);
/// The organization's open stay; at most one there is (domain.md, Incubation).
[[nodiscard]] std::optional<Record> openStay(const Store &store, const QString &organization);

/// One step of the registration guidance, as it stands.
struct GuidedStep {
    QString step; ///< key
    QString label;
    QString record; ///< the newest of the step; empty: nothing is written down
    QString result; ///< key: pending, passed, returned; empty like `record`
    QDate date;
};
/// All steps in their order (domain.md, registration_step), each with the newest record of it.
[[nodiscard]] QList<GuidedStep> guidedSteps(const Store &store, const QString &organization);

} // namespace moli
