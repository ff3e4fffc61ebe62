// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/figures/figure.h"

namespace moli {

/// The chart of a figure's groups, the same in windows, books and on the command line. Money is shown in yuan; groups
/// without rows have no value. What the figure was narrowed to (year, district, office) stands in the title.
[[nodiscard]] ChartSpec figureChart(const Figure &figure, const QList<FigureGroup> &groups,
                                    const QStringList &narrowedTo = {});

/// "district", "year", "office", "category".
[[nodiscard]] std::optional<FigureBy> figureByFrom(const QString &name);

} // namespace moli
