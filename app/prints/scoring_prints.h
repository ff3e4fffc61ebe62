// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/scoring/scoring_desk.h"

namespace moli {

// What is printed of scoring. All throw Error without the record.

/// One expert's sheet on one subject; of a score sheet. With its marks once all sheets of the subject are in, before that to
/// be filled in by hand: nobody sees marks while others still score.
[[nodiscard]] PrintSheet scoreSheet(const Store &store, const QString &sheet);
/// The same, always to be filled in by hand.
[[nodiscard]] PrintSheet blankScoreSheet(const Store &store, const QString &sheet);
/// All sheets of one expert in a group, a page for each subject.
[[nodiscard]] PrintSheet expertSheets(const Store &store, const ScoringGroup &group, const QString &expert);
/// Ranks, averages, every expert's total, lines to sign on. What is still blind has no figures.
[[nodiscard]] PrintSheet scoreSummary(const Store &store, const ScoringGroup &group);
/// Of a project's applications, of its evaluations.
[[nodiscard]] PrintSheet applicationScoreSummary(const Store &store, const QString &project);
[[nodiscard]] PrintSheet evaluationScoreSummary(const Store &store, const QString &project);

} // namespace moli
