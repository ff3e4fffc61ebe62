// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_plot.h"

#include "db/store/error.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPicture>
#include <QPieSeries>
#include <QPieSlice>
#include <QScatterSeries>
#include <QSemaphore>
#include <QThread>
#include <QValueAxis>

#include <memory>

namespace moli {

namespace {

QValueAxis *valueAxis(const ChartLayout &layout)
{
    auto *axis = new QValueAxis;
    axis->setRange(layout.scale.least, layout.scale.greatest);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false); // Qt Charts loses the outermost line at some sizes: chart.cpp draws them
    return axis;
}

void addBars(QChart &chart, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const bool sideways = spec.kind == ChartKind::HorizontalBars;
    auto *bars = sideways ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QBarSeries;
    bars->setBarWidth(spec.series.size() > 1 ? 0.74 : 0.6);
    bars->setLabelsVisible(false);
    for (qsizetype s = 0; s < spec.series.size(); ++s) {
        const qsizetype index = sideways ? spec.series.size() - 1 - s : s;
        const ChartSeries &series = spec.series.at(index);
        auto *set = new QBarSet(series.name);
        // Sideways bars grow upwards from the first; the first belongs on top.
        const int count = static_cast<int>(spec.categories.size());
        for (int i = 0; i < count; ++i)
            set->append(valueAt(series, sideways ? count - 1 - i : i));
        set->setColor(chartColour(look, index));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    chart.addSeries(bars);

    // The axis drops equal names, so it gets numbers; the names are written by chart.cpp.
    auto *categories = new QBarCategoryAxis;
    for (int i = 0; i < spec.categories.size(); ++i)
        categories->append(QString::number(i));
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    auto *values = valueAxis(layout);
    chart.addAxis(categories, sideways ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, sideways ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

void addLines(QChart &chart, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    auto *positions = new QValueAxis;
    positions->setRange(-0.5, static_cast<double>(spec.categories.size()) - 0.5);
    positions->setLabelsVisible(false);
    positions->setGridLineVisible(false);
    positions->setLineVisible(false);
    auto *values = valueAxis(layout);
    chart.addAxis(positions, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (qsizetype s = 0; s < spec.series.size(); ++s) {
        auto *line = new QLineSeries;
        auto *points = new QScatterSeries;
        for (int i = 0; i < spec.categories.size(); ++i) {
            line->append(i, valueAt(spec.series.at(s), i));
            points->append(i, valueAt(spec.series.at(s), i));
        }
        line->setPen(QPen(chartColour(look, s), layout.em / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        points->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        points->setMarkerSize(layout.em * 0.6);
        points->setColor(chartColour(look, s));
        points->setBorderColor(look.background);
        for (QXYSeries *series : {static_cast<QXYSeries *>(line), static_cast<QXYSeries *>(points)}) {
            chart.addSeries(series);
            series->attachAxis(positions);
            series->attachAxis(values);
        }
    }
}

void addPie(QChart &chart, const ChartSpec &spec, const ChartLook &look)
{
    auto *pie = new QPieSeries;
    pie->setPieSize(1);
    pie->setHoleSize(0.52);
    for (int i = 0; i < spec.categories.size(); ++i) {
        QPieSlice *slice = pie->append(QString::number(i), qMax(0.0, valueAt(spec.series.first(), i)));
        slice->setColor(chartColour(look, i));
        slice->setBorderColor(look.background);
        slice->setLabelVisible(false);
    }
    chart.addSeries(pie);
}

/// In the GUI thread.
void drawPlot(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const QRectF scenery(QPointF(0, 0), layout.all.size());
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    if (spec.kind == ChartKind::Pie)
        addPie(*chart, spec, look);
    else if (spec.kind == ChartKind::Lines)
        addLines(*chart, layout, spec, look);
    else
        addBars(*chart, layout, spec, look);
    chart->setPlotArea(layout.plot.translated(-layout.all.topLeft()));
    chart->resize(scenery.size());
    chart->layout()->activate(); // or the grid stands where the chart's own margins would have put it
    scene.setSceneRect(scenery);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, layout.all, scenery, Qt::IgnoreAspectRatio);
    painter.restore();
}

/// QGraphicsScene belongs to the GUI thread: elsewhere the plot is drawn there into a picture and played here.
QPicture plotFromGuiThread(const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    struct Shared {
        QPicture picture;
        QSemaphore done;
    };
    auto shared = std::make_shared<Shared>();
    QMetaObject::invokeMethod(
        qApp,
        [shared, layout, spec, look] {
            QPainter painter(&shared->picture);
            drawPlot(painter, layout, spec, look);
            painter.end();
            shared->done.release();
        },
        Qt::QueuedConnection);
    // Not for ever: a window that closes waits for its readers, and would then wait for itself.
    if (!shared->done.tryAcquire(1, 10'000))
        throw Error(QCoreApplication::translate("Chart", "The chart could not be drawn. Try again."),
                    QStringLiteral("the GUI thread did not answer"));
    return shared->picture;
}

} // namespace

const QList<QColor> &chartPalette()
{
    static const QList<QColor> palette = {QColor(0x3f7d58), QColor(0xd98e4a), QColor(0x6d93a8), QColor(0xa9b665),
                                          QColor(0x9b6f8c), QColor(0x2c5242), QColor(0xe3bd7b), QColor(0x8fb8a0)};
    return palette;
}

QColor chartColour(const ChartLook &look, qsizetype index)
{
    const QList<QColor> &colours = look.colours.isEmpty() ? chartPalette() : look.colours;
    const QColor colour = colours.at(index % colours.size());
    // Each round through the palette is lighter than the one before.
    return colour.lighter(100 + 22 * static_cast<int>(index / colours.size()));
}

void paintPlot(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        throw Error(QCoreApplication::translate("Chart", "The chart could not be drawn. Try again."),
                    QStringLiteral("charts need a QApplication"));
    if (QThread::currentThread() == qApp->thread()) {
        drawPlot(painter, layout, spec, look);
        return;
    }
    QPicture picture = plotFromGuiThread(layout, spec, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    picture.play(&painter);
    painter.restore();
}

} // namespace moli
