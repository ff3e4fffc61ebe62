// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/case_guides.h"

#include <algorithm>

namespace moli {

const QList<LengthGuide> &lengthGuides()
{
    static const QList<LengthGuide> guides{
        {"background", 200, 400}, {"needs", 100, 300},   {"method", 130, 500}, {"process", 120, 600},
        {"results", 130, 500},    {"insights", 80, 300}, {"quotes", 30, 200},
    };
    return guides;
}

int countedCharacters(const QString &text)
{
    // Of a character outside the basic plane (rare names) only the first half counts.
    return static_cast<int>(
        std::ranges::count_if(text, [](QChar each) { return !each.isSpace() && !each.isLowSurrogate(); }));
}

} // namespace moli
