// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/todo/todo.h"

namespace moli {

/// The things to do as a list on paper, by group.
[[nodiscard]] PrintSheet todoSheet(const Store &store, const QList<TodoEntry> &entries, QDate day);

} // namespace moli
