// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moli {

/// How long a section of a submitted case should be, in characters without spaces and line breaks, as the yearly call asks
/// for it and the book has room for it.
struct LengthGuide {
    const char *field; ///< of case_entry
    int least;
    int most;
};

[[nodiscard]] const QList<LengthGuide> &lengthGuides();

/// Photos that a case may bring.
inline constexpr int mostCasePhotos = 6;

/// What people count: characters without white space.
[[nodiscard]] int countedCharacters(const QString &text);

} // namespace moli
