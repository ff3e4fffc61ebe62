// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/column_mapping.h"
#include "db/store/store.h"

#include <functional>

namespace moli {

/// The sentence with the field's label in front, unless it names the field itself.
[[nodiscard]] QString withLabel(const Field &field, const QString &sentence);

/// What one row of a sheet would become.
struct SheetRow {
    enum class Verdict {
        New,
        Known,   ///< a living record has all that stands here already
        Mistaken ///< can't be saved as it stands
    };
    Verdict verdict = Verdict::New;
    QMap<int, QString> mistakes; ///< sentences by column of the sheet
    QStringList others;          ///< what is wrong beside the cells: a required field that no column goes to
    Record record;               ///< what would be saved
    QString known;               ///< id of the record that has it already
};

/// Reads one row as a person would have typed it into the form and looks at the rules. Writes nothing. For a reader
/// thread.
[[nodiscard]] SheetRow readSheetRow(const Store &store, const RecordType &type, const ColumnMapping &mapping,
                                    const QStringList &cells);
/// All of them in their order; `stillWanted` is asked between rows, and when it says no, what was read so far returns.
[[nodiscard]] QList<SheetRow> readSheetRows(const Store &store, const RecordType &type, const ColumnMapping &mapping,
                                            const QList<QStringList> &rows, const std::function<bool()> &stillWanted);
/// Puts hard problems to the cells they concern; the row is a mistaken one then.
void addProblems(SheetRow &row, const RecordType &type, const ColumnMapping &mapping, const QList<Problem> &problems);

} // namespace moli
