// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QList>

#include <optional>

namespace moli {

/// A project's money, in fen.
struct ProjectMoney {
    qint64 budget = 0;
    qint64 contract = 0;
    qint64 planned = 0; ///< tranches that aren't cancelled
    qint64 paid = 0;
    qint64 spent = 0;
    /// Spent beyond what was paid, which is flagged (domain.md, Money).
    [[nodiscard]] qint64 overspent() const { return qMax<qint64>(0, spent - paid); }
    [[nodiscard]] qint64 unspent() const { return qMax<qint64>(0, paid - spent); }
};

/// What the project promised, and what its service records add up to.
struct OutputProgress {
    QString id;
    QString indicator;
    QString unit;
    qint64 target = 0;
    std::optional<qint64> reached; ///< nothing where no service data belongs to the indicator
    QString rowsType;              ///< of the records behind `reached`
    QList<Condition> rows;
};

/// One application as it stands in the ranking.
struct RankedApplication {
    QString id;
    QString organization; ///< title
    qint64 requested = 0; ///< fen
    QString formCheck;
    QString decision;
    std::optional<qint64> average; ///< hundredths of a point
    int rank = 0;                  ///< 0: none yet
    qint64 runningTotal = 0;       ///< fen, of the ranked ones down to this
    bool withinBudget = true;
};

[[nodiscard]] ProjectMoney moneyOf(const Store &store, const Record &project);
[[nodiscard]] QList<OutputProgress> outputsOf(const Store &store, const QString &project);
/// Ranked ones first, best first, with the running total of what they ask for; then the others by the day they came.
[[nodiscard]] QList<RankedApplication> applicationsOf(const Store &store, const Record &project);

} // namespace moli
