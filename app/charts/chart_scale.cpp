// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_scale.h"

#include "db/records/label.h"

#include <algorithm>
#include <cmath>

namespace moli {

namespace {

double niceStep(double range, int wantedTicks, int decimals)
{
    const double rough = range / std::max(1, wantedTicks);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = magnitude * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        // 2.5 would put halves on an axis of whole numbers.
        if (factor == 2.5 && decimals == 0 && magnitude < 10)
            continue;
        if (magnitude * factor >= rough * (1 - 1e-9)) {
            step = magnitude * factor;
            break;
        }
    }
    return std::max(step, std::pow(10.0, -decimals));
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - std::round(step)) > 1e-9 * step) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

struct ShortUnit {
    double divisor = 1;
    QString suffix;
};

ShortUnit shortUnit(double greatest)
{
    if (speaksChinese()) {
        if (greatest >= 1e9)
            return {1e8, QStringLiteral("亿")};
        if (greatest >= 1e5)
            return {1e4, QStringLiteral("万")};
    } else {
        if (greatest >= 1e7)
            return {1e6, QStringLiteral("M")};
        if (greatest >= 1e5)
            return {1e3, QStringLiteral("k")};
    }
    return {};
}

} // namespace

int ChartScale::tickCount() const
{
    return static_cast<int>(std::lround((greatest - least) / step)) + 1;
}

ChartScale chartScale(const ChartSpec &spec, int wantedTicks)
{
    double least = 0;
    double greatest = 0;
    for (const ChartSeries &series : spec.series) {
        for (const double value : series.values) {
            if (!std::isfinite(value))
                continue;
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    ChartScale scale;
    if (greatest == least) // all zero: one step up, so that there is an axis to read the zeros from
        greatest = std::pow(10.0, -spec.decimals);
    scale.step = niceStep(greatest - least, wantedTicks, spec.decimals);
    scale.least = std::floor(least / scale.step + 1e-9) * scale.step;
    scale.greatest = std::ceil(greatest / scale.step - 1e-9) * scale.step;
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

QLocale chartLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString fullNumber(double value, int decimals)
{
    return chartLocale().toString(value, 'f', decimals);
}

QString shortNumber(double value, int decimals)
{
    // A single number is worth shortening earlier than a whole axis: 12,300 is 1.2万 over a narrow bar.
    ShortUnit unit = shortUnit(std::abs(value));
    if (unit.divisor == 1 && std::abs(value) >= 1e4)
        unit = speaksChinese() ? ShortUnit{1e4, QStringLiteral("万")} : ShortUnit{1e3, QStringLiteral("k")};
    if (unit.divisor == 1)
        return fullNumber(value, decimals);
    const double shown = value / unit.divisor;
    const bool tenths = std::abs(shown) < 100 && std::lround(shown * 10) % 10 != 0;
    return fullNumber(shown, tenths ? 1 : 0) + unit.suffix;
}

QString tickText(const ChartScale &scale, int index)
{
    const double value = scale.tick(index);
    const ShortUnit unit = shortUnit(std::max(std::abs(scale.greatest), std::abs(scale.least)));
    if (unit.divisor == 1)
        return fullNumber(value, scale.decimals);
    if (std::abs(value) < scale.step / 2)
        return QStringLiteral("0");
    return fullNumber(value / unit.divisor, decimalsOf(scale.step / unit.divisor)) + unit.suffix;
}

} // namespace moli
