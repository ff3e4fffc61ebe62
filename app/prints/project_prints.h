// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

namespace moli {

// Sheets of the seven stages; each takes the id of a project unless said otherwise. They throw Error without the record.

[[nodiscard]] PrintSheet callNotice(const Store &store, const QString &project);
[[nodiscard]] PrintSheet applicationList(const Store &store, const QString &project);
[[nodiscard]] PrintSheet contractSheet(const Store &store, const QString &project);
/// With the amount in capital numerals; of a payment.
[[nodiscard]] PrintSheet paymentReceipt(const Store &store, const QString &payment);
/// Of a supervision visit.
[[nodiscard]] PrintSheet supervisionSheet(const Store &store, const QString &visit);
/// Of an evaluation.
[[nodiscard]] PrintSheet evaluationSheet(const Store &store, const QString &evaluation);
/// Everything about a project that is filed when it closes, with a list of its parts in front.
[[nodiscard]] PrintSheet closingDossier(const Store &store, const QString &project);

} // namespace moli
