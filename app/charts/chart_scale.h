// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QLocale>

namespace moli {

/// The value axis: round numbers from `least` to `greatest`, `step` apart.
struct ChartScale {
    double least = 0;
    double greatest = 1;
    double step = 1;
    int decimals = 0; ///< that a tick needs to be told from its neighbours

    [[nodiscard]] int tickCount() const;
    [[nodiscard]] double tick(int index) const { return least + index * step; }
};

/// Covers every value and zero with about `wantedTicks` steps of 1, 2, 2.5 or 5 times a power of ten. Without
/// decimals a step is never less than 1.
[[nodiscard]] ChartScale chartScale(const ChartSpec &spec, int wantedTicks);

/// The locale of the numbers: the application's, but never "C", which knows no separators.
[[nodiscard]] QLocale chartLocale();
/// "1,234,567"
[[nodiscard]] QString fullNumber(double value, int decimals);
/// "123.5万" where Chinese is spoken, "1.2M" elsewhere; small numbers stay as they are.
[[nodiscard]] QString shortNumber(double value, int decimals);
/// The number at a tick, all ticks of an axis in the same unit.
[[nodiscard]] QString tickText(const ChartScale &scale, int index);

} // namespace moli
