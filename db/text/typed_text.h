// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

/// Full-width forms as Chinese input methods leave them become their ASCII ones; outer space goes.
[[nodiscard]] QString halfWidth(const QString &text);

/// The text as a sentence quotes it: what is longer than 40 characters loses its middle, line breaks become spaces, and what
/// a terminal might take for an order goes.
[[nodiscard]] QString forQuoting(const QString &text);

// How what is typed into a field with a form of its own is taken (Field::tidiedBy). Only the form changes, never what a
// person may have meant by it: an O stays an O, even where only a zero can stand.

/// Letters, digits and hyphens in their ASCII form, outer space gone: full-width brackets belong to many numbers of
/// documents.
[[nodiscard]] QString tidyCode(const QString &typed);
/// ASCII forms of everything, brackets and the plus sign, too.
[[nodiscard]] QString tidyPhone(const QString &typed);
/// GB 32100-2015: capitals without spaces, when that makes 18 characters of the code's alphabet; else as it was typed, so
/// that the person sees what the rule complains about.
[[nodiscard]] QString tidyCreditCode(const QString &typed);

/// GB 32100-2015: digits and capitals without I, O, S, V, Z. The place of a character is its value.
inline constexpr QStringView creditCodeAlphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
inline constexpr qsizetype creditCodeLength = 18;

} // namespace moli
