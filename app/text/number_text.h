// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace moli {

/// The given locale, or by default the one of the language that the program speaks.
[[nodiscard]] QLocale localeForPeople(const QLocale &given = {});
/// "12,345", or with decimals "1.5" from 15. Exact for every value.
[[nodiscard]] QString numberText(qint64 scaled, int decimals, const QLocale &locale);
/// "-1234.50" from -123450 with two decimals: for programs, the same in every language.
[[nodiscard]] QString plainNumber(qint64 scaled, int decimals);
/// "¥1,234.50", from fen.
[[nodiscard]] QString moneyText(qint64 fen, const QLocale &locale);

} // namespace moli
