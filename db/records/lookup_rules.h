// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/rule.h"

namespace moli {

/// On a payment: the living, not cancelled tranches of a project together never exceed its contract (domain.md, Money).
[[nodiscard]] LookupRule tranchesWithinContract();
/// On a project: its contract isn't set below what its tranches add up to.
[[nodiscard]] LookupRule contractCoversTranches();
/// On a payment: no tranche is paid before its condition holds (contract signed, mid-term report, final evaluation).
[[nodiscard]] LookupRule trancheConditionHolds();
/// On a project: what a paid tranche rests on, the signed contract, isn't taken away.
[[nodiscard]] LookupRule paidTranchesKeepContract();
/// On an evaluation, also when it is deleted: what a paid tranche rests on isn't taken away.
[[nodiscard]] LookupRule paidTranchesKeepEvaluation();
[[nodiscard]] LookupRule paidTranchesKeepEvaluationWhenDeleted();
/// On a score: no more than its indicator's greatest, and an indicator of the sheet's own scheme.
[[nodiscard]] LookupRule pointsWithinIndicator();
/// On an allocation: its stay is one of the same organization, and goes on while the allocation does.
[[nodiscard]] LookupRule allocationOfOwnStay();
/// On a choice: the list is one that Moli has.
[[nodiscard]] LookupRule knownChoiceList();
/// On an expenditure: what was spent so far isn't more than what was paid (soft: flagged).
[[nodiscard]] LookupRule spentWithinPaid();
/// On an allocation: on no day more is given out than the facility has.
[[nodiscard]] LookupRule allocatedWithinFacility();
/// The last day (YYYY-MM-DD) on which an allocation holds its facility: the day of its return, else the agreed end; a day
/// far ahead while it has neither.
[[nodiscard]] QString lastDayOfAllocation(const Record &allocation);
/// Of an allocation or a facility; one where none is written down.
[[nodiscard]] qint64 quantityOf(const Record &record);
/// On a facility: its quantity isn't set below what is given out on any day.
[[nodiscard]] LookupRule facilityCoversAllocations();
/// On a stay: an organization has at most one open one.
[[nodiscard]] LookupRule oneOpenStay();
/// On a stay: admission needs a passed review.
[[nodiscard]] RecordRule admissionNeedsReview();
/// On a stay: exit and graduation wait until everything was returned.
[[nodiscard]] LookupRule returnsBeforeExit();

} // namespace moli
