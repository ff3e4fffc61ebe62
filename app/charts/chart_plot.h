// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_layout.h"

class QPainter;

namespace moli {

/// The colour of a series, or of a pie's category.
[[nodiscard]] QColor chartColour(const ChartLook &look, qsizetype index);

/// Draws bars, lines or slices into layout.plot: the part that Qt Charts does, and the only file that knows it. Texts and
/// grid are chart.cpp's. From any thread (see paintChart). Throws Error when the GUI thread doesn't answer.
void paintPlot(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look);

} // namespace moli
