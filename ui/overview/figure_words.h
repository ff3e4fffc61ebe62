// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"
#include "app/figures/figure.h"

#include <QLocale>
#include <QStringList>

namespace moli {

/// The figures of the charts, and what the map can show besides.
[[nodiscard]] const QStringList &chartFigures();
[[nodiscard]] const QStringList &mapFigures();
/// Whether a period narrows the figure.
/// The value with its unit, or that there is no data: what a chart, its table and the map say alike.
[[nodiscard]] QString groupText(const Figure &figure, const FigureGroup &group);
/// "▲ 12 % on 2020"; small numbers are compared by how many, not by per cent.
[[nodiscard]] QString comparisonText(qint64 now, qint64 before, int yearBefore, const QLocale &locale);
/// What fits into a tile of the map: no unit, money in units of 10,000 yuan.
[[nodiscard]] QString shortText(const Figure &figure, qint64 value);
/// The figure's label with the unit that shortText leaves out.
[[nodiscard]] QString mapMeasureText(const Figure &figure);
[[nodiscard]] ChartSpec districtChart(const Figure &figure, const QList<FigureGroup> &groups);

} // namespace moli
