// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_columns.h"

namespace moli {

/// Rows for the clipboard, in the two forms that spreadsheets and word processors take.
struct CopiedCells {
    QString tabbed;
    QString html;
};

/// Reads the records and lays them out in this order of rows and columns. Codes and texts stay texts in the sheet, and
/// none is run as a formula. For a reader thread.
[[nodiscard]] CopiedCells copyCells(const Store &store, const QString &type, const QStringList &ids,
                                    const QList<RecordColumn> &columns, bool withHeadings);

} // namespace moli
