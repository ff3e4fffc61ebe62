// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QList>
#include <QStringList>

namespace moli {

/// The stages in their order, initiation to closed (domain.md, The seven stages). "cancelled" stands outside of it.
[[nodiscard]] const QStringList &projectStages();

/// One thing that a gate asks for and doesn't find.
struct MissingAtGate {
    QString rule;     ///< stable key, e.g. "publication.budget"
    QString sentence; ///< what is missing and what to do
    // Where it is mended: a record, or a type of which a record is missing.
    QString type;
    QString record; ///< empty: a new one
    QString field;  ///< empty: the record as a whole
};

struct StageMove {
    QString project; ///< id
    QString to;
    QString who;
    /// Why a gate is overridden, a stage taken back or a project cancelled.
    QString reason;
    QString note;
};

struct StageAnswer {
    QString from;
    QString to;
    bool moved = false;
    qint64 batch = 0;
    QList<MissingAtGate> missing; ///< what the gates on the way ask for; with a reason they are overridden
    QString sentence;             ///< why the move isn't possible at all
};

/// How a project goes through its stages: gates, overrides, steps back, cancelling (domain.md, Rules). Every move is a
/// batch that changes the project and leaves a stage entry.
class ProjectStages {
public:
    explicit ProjectStages(Store &store) : m_store(store) {}

    /// What the gate of one stage asks for and doesn't find today.
    [[nodiscard]] QList<MissingAtGate> missingFor(const Record &project, const QString &stage) const;
    /// Forward through every gate on the way; back, cancelling and overriding need a reason.
    StageAnswer move(const StageMove &move);
    /// The stage after or before, empty at the ends. For a cancelled project the one it was cancelled in is before.
    [[nodiscard]] QString nextOf(const Record &project) const;
    [[nodiscard]] QString previousOf(const Record &project) const;

private:
    StageAnswer write(const Record &project, const StageMove &move, StageAnswer answer);
    Store &m_store;
};

} // namespace moli
