// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/batch_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

struct Batches {
    Q_DECLARE_TR_FUNCTIONS(Batches)
};

} // namespace

QString batchKindText(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Edit: return Batches::tr("Edit");
    case BatchKind::Import: return Batches::tr("Import");
    case BatchKind::Merge: return Batches::tr("Merge");
    case BatchKind::Undo: return Batches::tr("Undo");
    case BatchKind::Redo: return Batches::tr("Redo");
    case BatchKind::Setup: return Batches::tr("Setup");
    case BatchKind::Repair: return Batches::tr("Repair");
    case BatchKind::Step: return Batches::tr("Stage moved");
    }
    return {};
}

QString batchText(const Registry &registry, const BatchSummary &batch, const QString &title)
{
    const int changes = static_cast<int>(qMin<qint64>(batch.changes, std::numeric_limits<int>::max()));
    const QString subject = registry.has(batch.firstType) ? registry.type(batch.firstType).pluralLabel() : QString();
    switch (batch.kind) {
    case BatchKind::Setup: return Batches::tr("The file was made, %Ln record(s)", nullptr, changes);
    case BatchKind::Repair: return Batches::tr("Repair, %Ln record(s)", nullptr, changes);
    case BatchKind::Merge: return Batches::tr("Merged from another office, %Ln record(s)", nullptr, changes);
    case BatchKind::Undo:
        return batch.undoOf ? Batches::tr("Undo of number %1, %Ln record(s)", nullptr, changes).arg(*batch.undoOf)
                            : Batches::tr("Undo, %Ln record(s)", nullptr, changes);
    case BatchKind::Redo:
        return batch.undoOf ? Batches::tr("Redo of number %1, %Ln record(s)", nullptr, changes).arg(*batch.undoOf)
                            : Batches::tr("Redo, %Ln record(s)", nullptr, changes);
    case BatchKind::Import:
        return subject.isEmpty() ? Batches::tr("Import, %Ln record(s)", nullptr, changes)
                                 : Batches::tr("Import into %1, %Ln record(s)", nullptr, changes).arg(subject);
    case BatchKind::Step:
        return Batches::tr("%1 “%2” moved to another stage").arg(registry.type(batch.firstType).label(), title);
    case BatchKind::Edit: break;
    }
    if (changes == 1 && !subject.isEmpty() && !title.isEmpty())
        return Batches::tr("%1: %2").arg(registry.type(batch.firstType).label(), title);
    return subject.isEmpty() ? Batches::tr("%Ln change(s)", nullptr, changes)
                             : Batches::tr("%1, %Ln change(s)", nullptr, changes).arg(subject);
}

QString undoText(const UndoResult &result, bool redo)
{
    if (result.batch == 0) {
        if (!result.sentence.isEmpty())
            return result.sentence;
        return redo ? Batches::tr("There is nothing to redo.") : Batches::tr("There is nothing to undo.");
    }
    const int kept = static_cast<int>(result.kept.size());
    if (kept > 0)
        return Batches::tr("Done, except in %Ln record(s): %1", nullptr, kept).arg(result.kept.first().sentence);
    return redo ? Batches::tr("Done again: %Ln record(s). Ctrl+Z takes it back.", nullptr, result.restored)
                : Batches::tr("Undone: %Ln record(s). Ctrl+Y brings it back.", nullptr, result.restored);
}

} // namespace moli
