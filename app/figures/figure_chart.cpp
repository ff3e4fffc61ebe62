// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure_chart.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace moli {

std::optional<FigureBy> figureByFrom(const QString &name)
{
    static const QMap<QString, FigureBy> names{{QStringLiteral("district"), FigureBy::District},
                                               {QStringLiteral("year"), FigureBy::Year},
                                               {QStringLiteral("office"), FigureBy::Office},
                                               {QStringLiteral("category"), FigureBy::Category}};
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

ChartSpec figureChart(const Figure &figure, const QList<FigureGroup> &groups, const QStringList &narrowedTo)
{
    const auto unit = [&] {
        switch (figure.unit) {
        case FigureUnit::PersonTimes: return QCoreApplication::translate("Figures", "person-times");
        case FigureUnit::Persons: return QCoreApplication::translate("Figures", "persons");
        case FigureUnit::Fen: return QCoreApplication::translate("Figures", "yuan");
        case FigureUnit::SquareMetres: return QCoreApplication::translate("Figures", "m²");
        case FigureUnit::Hours: return QCoreApplication::translate("Figures", "hours");
        case FigureUnit::Count: break;
        }
        return QString();
    };
    // What is kept in hundredths or tenths is shown whole.
    const double scale = figure.unit == FigureUnit::Fen ? 100.0 : figure.unit == FigureUnit::Hours ? 10.0 : 1.0;
    ChartSpec spec;
    spec.title = narrowedTo.isEmpty() ? figure.label.text()
                                      : QCoreApplication::translate("Figures", "%1 (%2)", "figure and its filters")
                                            .arg(figure.label.text(), narrowedTo.join(u" · "));
    spec.unit = unit();
    spec.decimals = figure.unit == FigureUnit::Hours ? 1 : 0;
    ChartSeries series{figure.label.text(), {}};
    for (const auto &group : groups) {
        spec.categories.append(group.label);
        series.values.append(group.hasData() ? static_cast<double>(group.value) / scale : std::nan(""));
    }
    spec.series = {series};
    return spec;
}

} // namespace moli
