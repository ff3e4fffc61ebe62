// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/charts/chart.h"
#include "app/figures/figure_chart.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moli {

Command chartCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("chart");
    command.usage = QStringLiteral(
        "FILE FIGURE [--by district|year|office|category] [--year Y] [--district CODE] [--office CODE] --out X.svg|X.png");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Draws a figure as a chart."));
    command.mostWords = 2;
    command.needsPainting = true;
    command.options = {{QStringLiteral("by"), {}, QStringLiteral("DIMENSION")},
                       {QStringLiteral("year"), {}, QStringLiteral("Y")},
                       {QStringLiteral("district"), {}, QStringLiteral("CODE")},
                       {QStringLiteral("office"), {}, QStringLiteral("CODE")},
                       {QStringLiteral("out"), {}, QStringLiteral("FILE")}};
    command.run = [say](const Invocation &call) {
        const auto &wanted = figure(call.argument(1, "FIGURE"));
        const auto out = call.option(QStringLiteral("out"));
        const auto ending = QFileInfo(out).suffix().toLower();
        if (ending != u"png" && ending != u"svg")
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "Say with --out where the chart goes: a .png or .svg file.")));
        const auto by = figureByFrom(call.has(QStringLiteral("by")) ? call.option(QStringLiteral("by"))
                                                                    : QStringLiteral("district"));
        if (!by)
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--by is district, year, office or category.")));
        if (!wanted.hasDimension(*by))
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be split that way.")).arg(wanted.key));
        FigureFilter filter;
        if (const auto year = call.year(QStringLiteral("year"))) {
            if (!wanted.hasDimension(FigureBy::Year))
                throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” has no dates.")).arg(wanted.key));
            filter.from = QDate(*year, 1, 1);
            filter.until = QDate(*year, 12, 31);
        }
        demandPlace(out);
        const auto store = call.read(call.argument(0, "FILE"));
        QStringList narrowedTo;
        const Figures figures(*store);
        if (const QString period = figures.periodText(wanted, filter); !period.isEmpty())
            narrowedTo.append(period);
        const auto narrow = [&](const QString &type, QString &id) {
            if (!call.has(type))
                return;
            id = call.resolved(*store, type, call.option(type));
            narrowedTo.append(store->get(type, id).value().text(QStringLiteral("name")));
        };
        narrow(QStringLiteral("district"), filter.district);
        narrow(QStringLiteral("office"), filter.office);
        if (!Figures::missingDimensions(wanted, filter).isEmpty())
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be narrowed that way.")).arg(wanted.key));
        saveChart(out, figureChart(wanted, figures.by(wanted, *by, filter), narrowedTo));
        call.output().answer({{QStringLiteral("file"), out}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was written.")).arg(out));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
