// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "db/store/store.h"

namespace moli {

// Sheets of a training; each takes its id. They throw Error without the record.

/// Row numbers and names to sign beside, with empty rows for who comes unexpected.
[[nodiscard]] PrintSheet signInSheet(const Store &store, const QString &training);
/// Who was there, with hours, scores and certificates.
[[nodiscard]] PrintSheet participantList(const Store &store, const QString &training);
/// The register of the certificates, then each on a page of its own.
[[nodiscard]] PrintSheet certificates(const Store &store, const QString &training);

} // namespace moli
