// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

namespace moli {

/// Which field each column of a sheet goes to.
struct ColumnMapping {
    QStringList fields; ///< keys by column; empty where the column is left out
    bool firstRowIsHeading = false;

    [[nodiscard]] int columnOf(const QString &field) const { return static_cast<int>(fields.indexOf(field)); }
};

/// The fields that a cell can hold a value of, in the order of the form: all but attachments.
[[nodiscard]] QStringList fieldsForCells(const RecordType &type);
/// The field that a heading names by its label in either language or by its key; "办公面积（㎡）" and "名称 *" are
/// understood. Empty when there is none.
[[nodiscard]] QString fieldOfHeading(const RecordType &type, const QString &heading);
/// By the first row, where at least half of what stands in it names fields; otherwise the columns are the `usual` ones
/// in their order (keys; those that can't come from a cell leave their column out).
[[nodiscard]] ColumnMapping mapColumns(const RecordType &type, const QList<QStringList> &rows,
                                       const QStringList &usual);

} // namespace moli
