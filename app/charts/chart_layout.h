// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_scale.h"

#include <QFont>
#include <QRectF>

namespace moli {

/// Where every part of a chart goes. Computed from the texts alone, so that painting, saving and clicking agree.
struct ChartLayout {
    QRectF all;
    QRectF title;
    QRectF unit;
    QRectF legend; ///< one line above the plot; for a pie the column beside it
    QRectF plot;   ///< what Qt Charts fills
    ChartScale scale;
    QFont titleFont;
    QFont font;
    QFont smallFont;
    double em = 12;        ///< pixel size of `font`
    double labelAngle = 0; ///< of category labels, degrees
    int labelEvery = 1;    ///< lines with many categories name only every nth
    bool valuesShown = false;
    bool valuesShort = false;

    [[nodiscard]] bool isEmpty() const { return plot.isEmpty(); }
    /// The band of a category, from one edge of the plot to the other.
    [[nodiscard]] QRectF band(int index, const ChartSpec &spec) const;
    [[nodiscard]] double legendRowHeight() const { return em * 1.8; }
};

[[nodiscard]] ChartLayout layOutChart(const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look);

/// Whether there is anything to draw.
[[nodiscard]] bool hasData(const ChartSpec &spec);
/// 0 where the series has no value for the category, or one that isn't a number.
[[nodiscard]] double valueAt(const ChartSeries &series, int category);
/// Whether the series knows a value for the category.
[[nodiscard]] bool isKnown(const ChartSeries &series, int category);
/// The value as it is written at its bar: "–" where none is known.
[[nodiscard]] QString valueText(const ChartSpec &spec, const ChartSeries &series, int category, bool shortened);
/// "鼓楼区  1,234  (12%)", the row of a pie's legend.
[[nodiscard]] QString pieRowText(const ChartSpec &spec, int category);

} // namespace moli
