// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace moli {

namespace {

QFont fontOf(const ChartLook &look, double pixels, int weight = QFont::Normal)
{
    QFont font;
    if (!look.fontFamily.isEmpty())
        font.setFamilies({look.fontFamily});
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // as in books, where charts are printed: BookFonts::font
    return font;
}

double widest(const QStringList &texts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

QStringList tickTexts(const ChartScale &scale)
{
    QStringList texts;
    for (int i = 0; i < scale.tickCount(); ++i)
        texts.append(tickText(scale, i));
    return texts;
}

QStringList valueTexts(const ChartSpec &spec, bool shortened)
{
    QStringList texts;
    for (const ChartSeries &series : spec.series) {
        for (int i = 0; i < spec.categories.size(); ++i) {
            texts.append(valueText(spec, series, i, shortened));
        }
    }
    return texts;
}

/// Values are written at the bars when there are few and they don't touch each other.
void decideValues(ChartLayout &layout, const ChartSpec &spec, double room)
{
    const qsizetype bars = spec.series.size() * spec.categories.size();
    if (spec.kind == ChartKind::Lines || spec.kind == ChartKind::Pie || bars > 26)
        return;
    const double perBar = room / static_cast<double>(std::max<qsizetype>(1, spec.series.size()));
    for (const bool shortened : {false, true}) {
        if (widest(valueTexts(spec, shortened), layout.smallFont) <= perBar - layout.em * 0.3) {
            layout.valuesShown = true;
            layout.valuesShort = shortened;
            return;
        }
    }
}

void layOutUpright(ChartLayout &layout, const ChartSpec &spec, QRectF area)
{
    const double em = layout.em;
    layout.scale = chartScale(spec, std::clamp(static_cast<int>(area.height() / (em * 3.4)), 2, 6));
    area.setLeft(area.left() + widest(tickTexts(layout.scale), layout.smallFont) + em * 0.7);
    area.setTop(area.top() + em * 1.4); // the value above the tallest bar
    const double band = area.width() / static_cast<double>(spec.categories.size());
    const double label = widest(spec.categories, layout.font);
    double below = em * 1.9;
    if (label > band - em * 0.4) {
        if (spec.kind == ChartKind::Lines && label < band * 8) {
            layout.labelEvery = static_cast<int>(std::ceil((label + em) / band));
        } else {
            // Slanted names need only their height of the band; upright ones when even that is too little.
            layout.labelAngle = band >= em * 1.5 ? -45 : -90;
            const double radians = -layout.labelAngle * M_PI / 180;
            below = label * std::sin(radians) + em * std::cos(radians) + em;
            layout.labelEvery = std::max(1, static_cast<int>(std::ceil(em * 1.15 / band)));
        }
    }
    area.setBottom(area.bottom() - std::min(below, area.height() * 0.45));
    decideValues(layout, spec, band);
    layout.plot = area;
}

void layOutSideways(ChartLayout &layout, const ChartSpec &spec, QRectF area)
{
    const double em = layout.em;
    area.setLeft(area.left() + std::min(widest(spec.categories, layout.font) + em * 0.8, area.width() * 0.45));
    area.setBottom(area.bottom() - em * 1.8);
    layout.scale = chartScale(spec, std::clamp(static_cast<int>(area.width() / (em * 7)), 2, 6));
    const double band = area.height() / static_cast<double>(spec.categories.size());
    const double perBar = band / static_cast<double>(std::max<qsizetype>(1, spec.series.size()));
    layout.labelEvery = std::max(1, static_cast<int>(std::ceil(em * 1.05 / band)));
    if (perBar >= em * 0.95) {
        layout.valuesShown = true;
        area.setRight(area.right() - widest(valueTexts(spec, false), layout.smallFont) - em * 0.6);
    } else {
        area.setRight(area.right() - em);
    }
    layout.plot = area;
}

void layOutPie(ChartLayout &layout, const ChartSpec &spec, QRectF area)
{
    QStringList rows;
    for (int i = 0; i < spec.categories.size(); ++i)
        rows.append(pieRowText(spec, i));
    const double legend = std::min(widest(rows, layout.font) + layout.em * 2, area.width() * 0.6);
    const double rowsHeight = layout.legendRowHeight() * static_cast<double>(rows.size());
    const double side = std::max(0.0, std::min(area.height(), area.width() - legend - layout.em * 2));
    const double left = area.left() + std::max(0.0, (area.width() - side - legend - layout.em * 2) / 2);
    layout.plot = QRectF(left, area.top() + (area.height() - side) / 2, side, side);
    layout.legend = QRectF(layout.plot.right() + layout.em * 2, area.center().y() - rowsHeight / 2, legend, rowsHeight);
}

} // namespace

double valueAt(const ChartSeries &series, int category)
{
    const double value = category < series.values.size() ? series.values.at(category) : 0;
    return std::isfinite(value) ? value : 0;
}

bool isKnown(const ChartSeries &series, int category)
{
    return category < series.values.size() && std::isfinite(series.values.at(category));
}

QString valueText(const ChartSpec &spec, const ChartSeries &series, int category, bool shortened)
{
    if (!isKnown(series, category))
        return QStringLiteral("–");
    const double value = valueAt(series, category);
    return shortened ? shortNumber(value, spec.decimals) : fullNumber(value, spec.decimals);
}

bool hasData(const ChartSpec &spec)
{
    const auto knowsAny = [&spec](const ChartSeries &series) {
        for (int i = 0; i < spec.categories.size(); ++i) {
            if (isKnown(series, i))
                return true;
        }
        return false;
    };
    if (std::none_of(spec.series.begin(), spec.series.end(), knowsAny))
        return false;
    if (spec.kind != ChartKind::Pie)
        return true;
    // A circle can show neither nothing nor less than nothing.
    double sum = 0;
    for (int i = 0; i < spec.categories.size(); ++i)
        sum += std::max(0.0, valueAt(spec.series.first(), i));
    return sum > 0;
}

QString pieRowText(const ChartSpec &spec, int category)
{
    double sum = 0;
    for (int i = 0; i < spec.categories.size(); ++i)
        sum += std::max(0.0, valueAt(spec.series.first(), i));
    const double value = valueAt(spec.series.first(), category);
    const QString share = chartLocale().toString(sum > 0 ? std::max(0.0, value) * 100 / sum : 0, 'f', 1);
    return QStringLiteral("%1  %2  (%3%)").arg(spec.categories.at(category), fullNumber(value, spec.decimals), share);
}

QRectF ChartLayout::band(int index, const ChartSpec &spec) const
{
    const double count = static_cast<double>(spec.categories.size());
    if (spec.kind == ChartKind::HorizontalBars) {
        const double height = plot.height() / count;
        return {plot.left(), plot.top() + index * height, plot.width(), height};
    }
    const double width = plot.width() / count;
    return {plot.left() + index * width, plot.top(), width, plot.height()};
}

ChartLayout layOutChart(const QRectF &rectangle, const ChartSpec &spec, const ChartLook &look)
{
    ChartLayout layout;
    const double em = look.fontPixels;
    layout.em = em;
    layout.all = rectangle;
    layout.font = fontOf(look, em);
    layout.smallFont = fontOf(look, em * 0.92);
    layout.titleFont = fontOf(look, em * 1.3, QFont::DemiBold);

    QRectF area = rectangle.adjusted(em * 1.2, em, -em * 1.2, -em * 0.6);
    if (!spec.title.isEmpty()) {
        layout.title = QRectF(area.left(), area.top(), area.width(), em * 1.9);
        area.setTop(layout.title.bottom() + em * 0.2);
    }
    const bool legend = spec.series.size() > 1 && spec.kind != ChartKind::Pie;
    if (!spec.unit.isEmpty() || legend) {
        const QRectF line(area.left(), area.top(), area.width(), em * 1.5);
        area.setTop(line.bottom() + em * 0.3);
        const double unitWidth = spec.unit.isEmpty() ? 0 : area.width() * (legend ? 0.4 : 1);
        layout.unit = QRectF(line.left(), line.top(), unitWidth, line.height());
        if (legend)
            layout.legend = line.adjusted(unitWidth, 0, 0, 0);
    }
    if (!hasData(spec) || area.width() < em * 4 || area.height() < em * 4)
        return layout;
    if (spec.kind == ChartKind::Pie)
        layOutPie(layout, spec, area);
    else if (spec.kind == ChartKind::HorizontalBars)
        layOutSideways(layout, spec, area);
    else
        layOutUpright(layout, spec, area);
    return layout;
}

} // namespace moli
