// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/scoring.h"
#include "db/store/store.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace moli {

/// What is scored together and ranked against each other: the applications or evaluations of a project, the assessments or
/// cases of a year.
struct ScoringGroup {
    QString subject; ///< record type, and the field of a score sheet: application, assessment, evaluation, case_entry
    QString project; ///< id: of applications and evaluations
    int year = 0;    ///< of assessments and cases

    [[nodiscard]] bool isOfYear() const { return subject == u"assessment" || subject == u"case_entry"; }
    [[nodiscard]] bool isEmpty() const { return project.isEmpty() && year == 0; }
    bool operator==(const ScoringGroup &) const = default;
};

/// One that can be chosen, with what it's called.
struct NamedScoringGroup {
    ScoringGroup group;
    QString name;
};

enum class SheetState {
    None,        ///< this expert isn't asked
    Outstanding, ///< asked, not handed in
    In,
    Recused,
};

/// A sheet as others may see it.
struct DeskSheet {
    QString id;
    QString expert;
    SheetState state = SheetState::None;
    std::optional<Rational> total; ///< hundredths of a point; nothing while the subject is blind
    bool isOutlier = false;
    QString recusalReason;
};

/// What is scored, with what its sheets say.
struct DeskSubject {
    QString id;
    QString title;
    QList<DeskSheet> sheets; ///< by the columns of ScoringDesk::experts
    /// All sheets are in. Before, no marks are given out: `score` only says how many are in and how many outstanding.
    bool open = false;
    SubjectScore score;
    QList<Outlier> outliers;
    std::optional<qint64> writtenScore; ///< hundredths of a point, as the subject's record has it
    int writtenRank = 0;
    QString decision;        ///< as recorded: an application's decision, the grade of an assessment or evaluation
    qint64 requested = 0;    ///< fen, of applications
    qint64 runningTotal = 0; ///< fen, of the ranked ones down to this
    bool withinBudget = true;
};

/// The desk of one group: who scores what, what is in, what it adds up to.
struct ScoringDesk {
    ScoringGroup group;
    QString name;
    ScoringScheme scheme; ///< without an id: there is none to score with
    QString schemeName;
    QStringList experts;
    QList<DeskSubject> subjects;  ///< ranked ones first, best first, then the others by title
    std::optional<qint64> budget; ///< fen, of the project
    int in = 0;
    int outstanding = 0;
    int notAdmitted = 0;  ///< applications that haven't passed the form check: nobody scores them
    int otherSchemes = 0; ///< sheets made with another scheme, which don't count

    [[nodiscard]] bool complete() const; ///< every subject has all its sheets and enough of them
    [[nodiscard]] bool ranked() const;   ///< what the records say is what the sheets add up to
    [[nodiscard]] const DeskSubject *find(const QString &subject) const;
};

/// The groups of one kind of subject that there is something of, newest first; projects that stand in selection (or, of
/// evaluations, in evaluation) before the others.
[[nodiscard]] QList<NamedScoringGroup> scoringGroups(const Store &store, const QString &subject);
[[nodiscard]] QString nameOf(const Store &store, const ScoringGroup &group);
/// Reads a scheme with its indicators in their order.
[[nodiscard]] ScoringScheme readScheme(const Store &store, const QString &id);
/// The records that are scored in a group; of applications those that passed the form check.
[[nodiscard]] QList<Record> subjectsOf(const Store &store, const ScoringGroup &group);
/// The scheme that a group is scored with: the one that its records or first sheets name, else the newest in use for
/// this kind of subject. Empty where there is none.
[[nodiscard]] QString schemeOf(const Store &store, const ScoringGroup &group, const QList<Record> &subjects);
/// Blind: marks, totals and averages of a subject are in it only when all its sheets are in.
[[nodiscard]] ScoringDesk readScoringDesk(const Store &store, const ScoringGroup &group);
/// The sheets of one subject with all their marks. For computing only: what is shown goes through readScoringDesk.
[[nodiscard]] QList<ExpertSheet> readSheets(const Store &store, const ScoringGroup &group, const ScoringScheme &scheme,
                                            const QString &subject);

} // namespace moli

Q_DECLARE_METATYPE(moli::ScoringGroup)
