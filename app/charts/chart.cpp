// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"

#include "app/charts/chart_layout.h"
#include "app/charts/chart_plot.h"
#include "db/store/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace moli {

namespace {

QColor quiet(const ChartLook &look)
{
    const auto mix = [](int a, int b) { return (a * 68 + b * 32) / 100; };
    return {mix(look.text.red(), look.background.red()), mix(look.text.green(), look.background.green()),
            mix(look.text.blue(), look.background.blue())};
}

void drawText(QPainter &painter, const QRectF &rectangle, Qt::Alignment alignment, const QFont &font,
              const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rectangle.width() + 0.5);
    painter.drawText(rectangle, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void paintHead(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    if (!layout.title.isEmpty())
        drawText(painter, layout.title, Qt::AlignLeft | Qt::AlignVCenter, layout.titleFont, look.text, spec.title);
    if (!layout.unit.isEmpty())
        drawText(painter, layout.unit, Qt::AlignLeft | Qt::AlignVCenter, layout.smallFont, quiet(look),
                 QCoreApplication::translate("Chart", "Unit: %1").arg(spec.unit));
}

void paintLegend(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const double em = layout.em;
    const auto swatch = [&](const QRectF &row, qsizetype index) {
        painter.fillRect(QRectF(row.left(), row.center().y() - em * 0.35, em * 0.7, em * 0.7),
                         chartColour(look, index));
    };
    if (spec.kind == ChartKind::Pie) {
        for (int i = 0; i < spec.categories.size(); ++i) {
            const QRectF row(layout.legend.left(), layout.legend.top() + i * layout.legendRowHeight(),
                             layout.legend.width(), layout.legendRowHeight());
            swatch(row, i);
            drawText(painter, row.adjusted(em * 1.2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, layout.font, look.text,
                     pieRowText(spec, i));
        }
        return;
    }
    const QFontMetricsF metrics(layout.smallFont);
    double right = layout.legend.right();
    for (qsizetype s = spec.series.size(); s-- > 0;) {
        const double width = metrics.horizontalAdvance(spec.series.at(s).name) + em * 1.1;
        const QRectF entry(right - width, layout.legend.top(), width, layout.legend.height());
        if (entry.left() < layout.legend.left())
            break;
        swatch(entry, s);
        drawText(painter, entry.adjusted(em * 1.1, 0, em, 0), Qt::AlignLeft | Qt::AlignVCenter, layout.smallFont,
                 look.text, spec.series.at(s).name);
        right = entry.left() - em * 1.4;
    }
}

void paintTicks(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const double em = layout.em;
    const QRectF &plot = layout.plot;
    const int last = layout.scale.tickCount() - 1;
    for (int i = 0; i <= last; ++i) {
        const double share = static_cast<double>(i) / last;
        if (spec.kind == ChartKind::HorizontalBars) {
            const QRectF place(plot.left() + share * plot.width() - em * 6, plot.bottom() + em * 0.25, em * 12,
                               em * 1.3);
            drawText(painter, place, Qt::AlignHCenter | Qt::AlignTop, layout.smallFont, quiet(look),
                     tickText(layout.scale, i));
        } else {
            const QRectF place(layout.all.left(), plot.bottom() - share * plot.height() - em,
                               plot.left() - em * 0.6 - layout.all.left(), em * 2);
            drawText(painter, place, Qt::AlignRight | Qt::AlignVCenter, layout.smallFont, quiet(look),
                     tickText(layout.scale, i));
        }
    }
}

void paintGrid(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const QRectF &plot = layout.plot;
    const int last = layout.scale.tickCount() - 1;
    for (int i = 0; i <= last; ++i) {
        const double share = static_cast<double>(i) / last;
        // The line that bars grow from is stronger than the others.
        const bool zero = std::abs(layout.scale.tick(i)) < layout.scale.step / 2;
        painter.setPen(zero ? QPen(quiet(look), layout.em / 11) : QPen(look.grid, layout.em / 14));
        if (spec.kind == ChartKind::HorizontalBars) {
            const double x = plot.left() + share * plot.width();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        } else {
            const double y = plot.bottom() - share * plot.height();
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
    }
}

void paintCategories(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const double em = layout.em;
    for (int i = 0; i < spec.categories.size(); i += layout.labelEvery) {
        const QString &name = spec.categories.at(i);
        const QRectF band = layout.band(i, spec);
        if (spec.kind == ChartKind::HorizontalBars) {
            const QRectF place(layout.all.left() + em * 1.2, band.center().y() - em,
                               layout.plot.left() - em * 1.9 - layout.all.left(), em * 2);
            drawText(painter, place, Qt::AlignRight | Qt::AlignVCenter, layout.font, look.text, name);
        } else if (layout.labelAngle == 0) {
            const double width = band.width() * layout.labelEvery;
            const QRectF place(band.center().x() - width / 2, layout.plot.bottom() + em * 0.4, width, em * 1.4);
            drawText(painter, place, Qt::AlignHCenter | Qt::AlignTop, layout.font, look.text, name);
        } else {
            const double room = (layout.all.bottom() - layout.plot.bottom() - em)
                / std::sin(-layout.labelAngle * M_PI / 180);
            painter.save();
            painter.translate(band.center().x(), layout.plot.bottom() + em * 0.6);
            painter.rotate(layout.labelAngle);
            drawText(painter, QRectF(-room, -em * 0.5, room, em), Qt::AlignRight | Qt::AlignVCenter, layout.font,
                     look.text, name);
            painter.restore();
        }
    }
}

/// A value on cleared ground, so that no line of the grid runs through it.
void paintValue(QPainter &painter, const ChartLayout &layout, const ChartLook &look, const QRectF &place,
                Qt::Alignment alignment, const QString &text)
{
    if (look.background.alpha() == 255) {
        const QFontMetricsF metrics(layout.smallFont);
        const double width = metrics.horizontalAdvance(text) + layout.em * 0.2;
        const double left = alignment & Qt::AlignHCenter ? place.center().x() - width / 2
                                                         : place.left() - layout.em * 0.1;
        painter.fillRect(QRectF(left, place.center().y() - layout.em * 0.5, width, layout.em), look.background);
    }
    drawText(painter, place, alignment, layout.smallFont, look.text, text);
}

void paintValues(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartLook &look)
{
    const double em = layout.em;
    const double range = layout.scale.greatest - layout.scale.least;
    const double seriesCount = static_cast<double>(spec.series.size());
    const double barShare = spec.series.size() > 1 ? 0.74 : 0.6;
    for (int s = 0; s < spec.series.size(); ++s) {
        for (int i = 0; i < spec.categories.size(); ++i) {
            const double value = valueAt(spec.series.at(s), i);
            const QString text = valueText(spec, spec.series.at(s), i, layout.valuesShort);
            const QRectF band = layout.band(i, spec);
            const double along = (value - layout.scale.least) / range;
            if (spec.kind == ChartKind::HorizontalBars) {
                const double height = band.height() * barShare / seriesCount;
                const double y = band.center().y() + (s - seriesCount / 2 + 0.5) * height;
                const double x = layout.plot.left() + along * layout.plot.width();
                paintValue(painter, layout, look, QRectF(x + em * 0.4, y - em, em * 20, em * 2),
                           Qt::AlignLeft | Qt::AlignVCenter, text);
            } else {
                const double width = band.width() * (spec.series.size() > 1 ? barShare / seriesCount : 1.0);
                const double x = spec.series.size() > 1 ? band.center().x() + (s - seriesCount / 2) * width
                                                        : band.left();
                const double y = layout.plot.bottom() - along * layout.plot.height();
                const bool below = value < 0;
                paintValue(painter, layout, look,
                           QRectF(x - em, below ? y + em * 0.2 : y - em * 1.4, width + em * 2, em * 1.2),
                           Qt::AlignHCenter | Qt::AlignVCenter, text);
            }
        }
    }
}

Error cannotWrite(const QString &path, const QString &details)
{
    return Error(QCoreApplication::translate("Chart", "The chart could not be saved as %1. Choose another place.")
                     .arg(path),
                 details, Error::Kind::Io);
}

QByteArray pngOf(const ChartSpec &spec, QSize size, const ChartLook &look, double scale)
{
    QImage image(QSizeF(size * scale).toSize(), QImage::Format_RGB32);
    image.fill(look.background);
    QPainter painter(&image);
    // Scaled by the painter, not by the device's ratio: texts are laid out alike at every size.
    painter.scale(scale, scale);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, look);
    painter.end();
    image.setDotsPerMeterX(qRound(96 * scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Title"), spec.title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartSpec &spec, QSize size, const ChartLook &look)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(spec.title);
    generator.setDescription(spec.unit);
    QPainter painter(&generator);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, look);
    painter.end();
    return bytes;
}

} // namespace

void paintChart(QPainter &painter, const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look)
{
    const ChartLayout layout = layOutChart(rectangle, spec, look);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (look.background.alpha() > 0)
        painter.fillRect(rectangle, look.background);
    paintHead(painter, layout, spec, look);
    if (layout.isEmpty()) {
        drawText(painter,
                 QRectF(rectangle.left(), rectangle.center().y() - layout.em, rectangle.width(), layout.em * 2),
                 Qt::AlignCenter, layout.font, quiet(look), QCoreApplication::translate("Chart", "No data"));
    } else {
        if (spec.kind != ChartKind::Pie)
            paintGrid(painter, layout, spec, look);
        paintPlot(painter, layout, spec, look);
        if (spec.kind != ChartKind::Pie) {
            paintTicks(painter, layout, spec, look);
            paintCategories(painter, layout, spec, look);
        }
        if (!layout.legend.isEmpty())
            paintLegend(painter, layout, spec, look);
        if (layout.valuesShown)
            paintValues(painter, layout, spec, look);
    }
    painter.restore();
}

void saveChart(const QString &path, const ChartSpec &spec, QSize size, const ChartLook &look, double scale)
{
    QByteArray bytes;
    if (path.endsWith(u".svg", Qt::CaseInsensitive))
        bytes = svgOf(spec, size, look);
    else if (path.endsWith(u".png", Qt::CaseInsensitive))
        bytes = pngOf(spec, size, look, scale);
    else
        throw Error(
            QCoreApplication::translate("Chart", "Charts can't be saved as “%1”. Use a name that ends in .png or .svg.")
                .arg(path));
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw cannotWrite(path, file.errorString());
}

QList<QRectF> chartHitAreas(const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look)
{
    const ChartLayout layout = layOutChart(rectangle, spec, look);
    QList<QRectF> areas;
    if (layout.isEmpty())
        return areas;
    for (int i = 0; i < spec.categories.size(); ++i) {
        if (spec.kind == ChartKind::Pie) {
            areas.append(QRectF(layout.legend.left(), layout.legend.top() + i * layout.legendRowHeight(),
                                layout.legend.width(), layout.legendRowHeight()));
            continue;
        }
        QRectF band = layout.band(i, spec);
        if (spec.kind == ChartKind::HorizontalBars)
            band.setLeft(rectangle.left());
        else
            band.setBottom(rectangle.bottom());
        areas.append(band);
    }
    return areas;
}

} // namespace moli
