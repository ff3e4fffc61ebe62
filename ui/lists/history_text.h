// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QCoreApplication>

namespace moli {

/// The history of a record as rich text, newest first: who did what when, and each field's old and new value.
/// Sensitive values stay masked. For a reader thread.
class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(moli::HistoryText)
public:
    /// At most `entries` changes, and a line that says how many more there are.
    [[nodiscard]] static QString html(const Store &store, const QString &type, const QString &id, int entries);
};

} // namespace moli
