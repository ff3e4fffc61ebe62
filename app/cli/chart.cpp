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
    command.usage = QStringLiteral("FILE FIGURE [--by district|year|office|category] [--year Y] --out X.svg|X.png");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Draws a figure as a chart."));
    command.mostWords = 2;
    command.needsPainting = true;
    command.options = {{QStringLiteral("by"), {}, QStringLiteral("DIMENSION")},
                       {QStringLiteral("year"), {}, QStringLiteral("Y")},
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
        if (!Figures::canSplit(wanted, *by))
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be split that way.")).arg(wanted.key));
        FigureFilter filter;
        if (const auto year = call.year(QStringLiteral("year"))) {
            if (!Figures::canSplit(wanted, FigureBy::Year))
                throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” has no dates.")).arg(wanted.key));
            filter.from = QDate(*year, 1, 1);
            filter.until = QDate(*year, 12, 31);
        }
        demandPlace(out);
        const auto store = call.read(call.argument(0, "FILE"));
        saveChart(out, figureChart(wanted, Figures(*store).by(wanted, *by, filter)));
        call.output().answer({{QStringLiteral("file"), out}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was written.")).arg(out));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
