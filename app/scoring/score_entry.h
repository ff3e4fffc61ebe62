// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/scoring_desk.h"
#include "db/store/batch.h"

namespace moli {

/// One expert's marks on one subject as they are entered.
struct SheetEntry {
    QString subject; ///< id
    QString expert;
    QString institution;
    QMap<QString, qint64> points; ///< hundredths of a point, by indicator; those given so far
    QString comment;
    bool recused = false;
    QString recusalReason;
    bool handsIn = false;
};

/// A sheet as it is taken up to be filled in.
struct SheetForEntry {
    SheetEntry entry;
    QString subjectTitle;
    SheetState state = SheetState::None;
    /// Handed in while others are still out: its marks aren't given out, only written anew.
    bool sealed = false;
    int in = 0;
    int outstanding = 0;
};
[[nodiscard]] SheetForEntry readSheetForEntry(const Store &store, const ScoringGroup &group, const QString &subject,
                                              const QString &expert);

struct SheetProblem {
    QString indicator; ///< id; empty: the sheet as a whole
    QString sentence;
};

struct SheetAnswer {
    QString sheet; ///< id; empty: nothing was saved
    qint64 batch = 0;
    QList<SheetProblem> problems;
    [[nodiscard]] bool saved() const { return !sheet.isEmpty(); }
};

/// What keeps a sheet from being saved: points beyond an indicator's greatest, an indicator without points where it's handed
/// in, a recusal without a reason.
[[nodiscard]] QList<SheetProblem> problemsOf(const ScoringScheme &scheme, const SheetEntry &entry);
/// Saves sheet and marks as one batch, new or over the expert's former ones. Who recuses gives no points: former ones go.
SheetAnswer saveSheet(Store &store, const ScoringGroup &group, const SheetEntry &entry, const BatchInfo &info);

/// What was done with a group as one batch, or the sentences that say why it wasn't.
struct GroupAnswer {
    qint64 batch = 0; ///< 0 with `done`: there was nothing to change
    bool done = false;
    QStringList sentences;
};
/// Asks an expert for a sheet on every subject that has none of theirs yet.
GroupAnswer askExpert(Store &store, const ScoringGroup &group, const QString &expert, const QString &institution,
                      const BatchInfo &info);

} // namespace moli
