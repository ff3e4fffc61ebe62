// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

namespace moli {

/// What kind of work a batch was.
/// Step is a move through the stages of a process, whose gates were asked.
enum class BatchKind { Edit, Import, Merge, Undo, Redo, Setup, Repair, Step };

[[nodiscard]] QString batchKindKey(BatchKind kind);

/// Who does what in one go.
struct BatchInfo {
    BatchKind kind = BatchKind::Edit;
    QString who;    ///< name of the operator
    QString reason; ///< why, where a rule was overridden or a stage taken back; for undo the label of what is undone
};

struct BatchSummary {
    qint64 number = 0;
    BatchKind kind = BatchKind::Edit;
    qint64 at = 0; ///< ms since 1970, UTC
    QString who;
    QString office; ///< id
    QString reason;
    qint64 changes = 0;
    QString firstType; ///< of its first change, for "edited 3 projects"
    QString firstRecord;
    std::optional<qint64> undoOf;
    std::optional<qint64> undoneBy;
};

struct FieldChange {
    QVariant before;
    QVariant after;
    bool operator==(const FieldChange &) const = default;
};

/// One change of one record. Deleting and restoring are changes of the field "deleted".
struct JournalEntry {
    qint64 position = 0; ///< lseq
    QString replica;
    qint64 replicaSequence = 0;
    qint64 batch = 0;
    qint64 at = 0; ///< ms since 1970, UTC
    QString who;
    QString office; ///< id
    QString type;
    QString record;
    bool inserted = false;
    QMap<QString, FieldChange> changes;
    /// Further fields of the same merge groups, which travel with the changed ones: how they stood.
    QMap<QString, QVariant> unchanged;
    QString reason;
};

} // namespace moli
