// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_words.h"

#include <QCoreApplication>

#include <cmath>

namespace moli {

namespace {

struct Overview {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

constexpr double fenInTenThousandYuan = 1'000'000;
constexpr qint64 smallNumber = 20;

QString unitText(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return {};
    case FigureUnit::PersonTimes: return Overview::tr("person-times");
    case FigureUnit::Persons: return Overview::tr("persons");
    case FigureUnit::Fen: return Overview::tr("10,000 yuan");
    case FigureUnit::SquareMetres: return Overview::tr("m²");
    case FigureUnit::Hours: return Overview::tr("hours");
    }
    return {};
}

double drawnValue(FigureUnit unit, qint64 value)
{
    switch (unit) {
    case FigureUnit::Fen: return static_cast<double>(value) / fenInTenThousandYuan;
    case FigureUnit::Hours: return static_cast<double>(value) / 10;
    default: return static_cast<double>(value);
    }
}

} // namespace

const QStringList &chartFigures()
{
    static const QStringList keys{QStringLiteral("beneficiaries"), QStringLiteral("disputes_resolved"),
                                  QStringLiteral("funding")};
    return keys;
}

const QStringList &mapFigures()
{
    static const QStringList keys = chartFigures()
        + QStringList{QStringLiteral("organizations"), QStringLiteral("stations"), QStringLiteral("projects"),
                      QStringLiteral("consultations"), QStringLiteral("opinions")};
    return keys;
}

QString groupText(const Figure &figure, const FigureGroup &group)
{
    return group.hasData() ? Figures::text(figure, group.value) : Overview::tr("no data");
}

QString comparisonText(qint64 now, qint64 before, int yearBefore, const QLocale &locale)
{
    const QString year = QString::number(yearBefore);
    if (now == before)
        return Overview::tr("as in %1").arg(year);
    if (before == 0)
        return Overview::tr("none in %1").arg(year);
    const qint64 difference = qAbs(now - before);
    if (before < smallNumber) {
        const QString count = locale.toString(difference);
        return now > before ? Overview::tr("▲ %1 vs %2").arg(count, year) : Overview::tr("▼ %1 vs %2").arg(count, year);
    }
    const QString percent = locale.toString(
        qRound64(100.0 * static_cast<double>(difference) / static_cast<double>(before)));
    return now > before ? Overview::tr("▲ %1 % vs %2").arg(percent, year)
                        : Overview::tr("▼ %1 % vs %2").arg(percent, year);
}

QString shortText(const Figure &figure, qint64 value)
{
    const QLocale locale;
    if (figure.unit == FigureUnit::Fen)
        return locale.toString(drawnValue(figure.unit, value), 'f', 1);
    return locale.toString(qRound64(drawnValue(figure.unit, value)));
}

QString mapMeasureText(const Figure &figure)
{
    const QString unit = unitText(figure.unit);
    return unit.isEmpty() ? figure.label.text() : Overview::tr("%1 (%2)").arg(figure.label.text(), unit);
}

ChartSpec districtChart(const Figure &figure, const QList<FigureGroup> &groups)
{
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalBars;
    spec.title = figure.label.text();
    spec.unit = unitText(figure.unit);
    spec.decimals = figure.unit == FigureUnit::Fen || figure.unit == FigureUnit::Hours ? 1 : 0;
    ChartSeries series{figure.label.text(), {}};
    for (const FigureGroup &group : groups) {
        spec.categories.append(group.label);
        series.values.append(group.hasData() ? drawnValue(figure.unit, group.value) : std::nan(""));
    }
    spec.series.append(series);
    return spec;
}

} // namespace moli
