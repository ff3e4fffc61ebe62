// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace moli {

/// The cells that a spreadsheet put on the clipboard as text: a tab between cells, a line end after each row, quotes
/// around cells that hold either of them. Rows in which nothing stands are left out; all have the same length. The
/// apostrophe that keeps a text from being run as a formula goes.
[[nodiscard]] QList<QStringList> cellsFromText(const QString &text);

} // namespace moli
