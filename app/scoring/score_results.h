// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/score_entry.h"

namespace moli {

/// Writes what the sheets add up to into the records as one batch: averages, and ranks where the type has them. Refused
/// with a sentence for each subject that still waits for sheets or has too few.
GroupAnswer writeRanking(Store &store, const ScoringGroup &group, const BatchInfo &info);

/// What the ranking suggests for one subject.
struct ProposedDecision {
    QString subject;
    QString title;
    int rank = 0;
    QString proposed; ///< choice; empty: people have to decide (a tie at the cut line)
    QString current;  ///< as recorded
};

/// The choice list of a group's decisions; empty for cases, which the cases desk chooses.
[[nodiscard]] QString decisionList(const ScoringGroup &group);
/// Applications win in the order of their ranks as long as the budget holds; without a budget only the first. The next one
/// is the reserve, the others lose. Where equal ones stand on the cut line nothing is proposed for them. Assessments and
/// evaluations get their grade by the share of the greatest total: excellent from 90 %, good from 80 %, pass from 60 %.
[[nodiscard]] QList<ProposedDecision> proposeDecisions(const ScoringDesk &desk);
/// Writes decisions or grades by subject as one batch, applications with today's date. Refused while the ranking isn't
/// written or isn't up to date.
GroupAnswer writeDecisions(Store &store, const ScoringGroup &group, const QMap<QString, QString> &decisions,
                           const BatchInfo &info);

} // namespace moli
