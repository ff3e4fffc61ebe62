// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

#include <functional>

namespace moli {

/// Something that can be printed of one record.
struct PrintKind {
    QString key;  ///< stable: "payment_receipt"
    QString type; ///< of the record
    QString label;
    std::function<PrintSheet(const Store &store, const QString &id)> make; ///< throws Error without the record
};

/// What can be printed of records of a type; every type has at least its record sheet, the last one.
[[nodiscard]] QList<PrintKind> printsOf(const Store &store, const QString &type);
/// The kind with this key. Throws Error when there is none.
[[nodiscard]] PrintKind printKind(const Store &store, const QString &type, const QString &key);

/// All fields of a record that have a value, by section; personal data masked.
[[nodiscard]] PrintSheet recordSheet(const Store &store, const QString &type, const QString &id);

} // namespace moli
