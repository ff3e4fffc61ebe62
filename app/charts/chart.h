// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>

class QPainter;

namespace moli {

enum class ChartKind { Bars, HorizontalBars, Lines, Pie };

struct ChartSeries {
    QString name;
    QList<double> values; ///< one per category; not a number where nothing is known, which isn't zero
};

/// What a chart shows, without saying how it is drawn: the one interface behind which Qt Charts stays.
struct ChartSpec {
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString unit; ///< named at the value axis
    QStringList categories;
    QList<ChartSeries> series;
    int decimals = 0;
};

struct ChartLook {
    QColor background = Qt::white;
    QColor text = QColor(0x26, 0x2b, 0x27);
    QColor grid = QColor(0xdd, 0xe3, 0xdd);
    QList<QColor> colours;  ///< of the series; empty: the palette's own
    QString fontFamily;     ///< empty: the application's
    double fontPixels = 12; ///< at 96 dpi
};

/// The colours series get when the look names none: leaf green, a warm accent, then quiet company.
[[nodiscard]] const QList<QColor> &chartPalette();

/// Paints the chart into the rectangle. Needs a QApplication (the offscreen platform will do). May be called from any
/// thread; away from the GUI thread it waits for that thread's event loop to draw the plot, so never call it there
/// while the GUI thread waits for the caller.
void paintChart(QPainter &painter, const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look = {});
/// Writes .png (at `scale` times the size) or .svg by the file's ending. Throws Error; leaves no half file.
void saveChart(const QString &path, const ChartSpec &spec, QSize size = {960, 540}, const ChartLook &look = {},
               double scale = 2);

/// Where each category stands when the chart is painted into `rectangle`, in the same coordinates: the whole band of a
/// bar or point with its label, the legend's row of a pie. What the ui makes clickable.
[[nodiscard]] QList<QRectF> chartHitAreas(const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look = {});

} // namespace moli
