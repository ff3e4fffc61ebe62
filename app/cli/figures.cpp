// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/figures/figure_chart.h"

#include <QCoreApplication>

namespace moli {

namespace {

QList<Figure> wantedFigures(const Invocation &call)
{
    const auto keys = call.options(QStringLiteral("figure"));
    QList<Figure> figures;
    for (const auto &known : allFigures()) {
        if (keys.isEmpty() || keys.contains(known.key))
            figures.append(known);
    }
    for (const auto &key : keys)
        (void)figure(key); // says which one isn't known
    return figures;
}

/// How many digits of the value stand behind the point: money is in fen, hours in tenths.
int decimalsOf(const Figure &figure)
{
    return figure.unit == FigureUnit::Fen ? 2 : figure.unit == FigureUnit::Hours ? 1 : 0;
}

Table totals(const Figures &figures, const QList<Figure> &wanted, const FigureFilter &filter)
{
    Table table;
    table.keys = {QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("value"), QStringLiteral("rows")};
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Key")), say(QT_TRANSLATE_NOOP("moli-cli", "Figure")),
                     say(QT_TRANSLATE_NOOP("moli-cli", "Value")), say(QT_TRANSLATE_NOOP("moli-cli", "Rows"))};
    for (const auto &figure : wanted) {
        const auto value = figures.value(figure, filter);
        table.rows.append(QJsonObject{{QStringLiteral("key"), figure.key},
                                      {QStringLiteral("label"), figure.label.text()},
                                      {QStringLiteral("unit"), figureUnitKey(figure.unit)},
                                      {QStringLiteral("value"), value.value},
                                      {QStringLiteral("decimals"), decimalsOf(figure)},
                                      {QStringLiteral("rows"), value.rows}});
        table.texts.append(
            {figure.key, figure.label.text(), Figures::text(figure, value.value), QString::number(value.rows)});
    }
    return table;
}

Table grouped(const Figures &figures, const QList<Figure> &wanted, FigureBy by, const QString &byName,
              const FigureFilter &filter, bool named)
{
    Table table;
    table.keys = {QStringLiteral("figure"), QStringLiteral("key"), QStringLiteral("label"), QStringLiteral("value"),
                  QStringLiteral("rows")};
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Figure")), say(QT_TRANSLATE_NOOP("moli-cli", "Key")),
                     say(QT_TRANSLATE_NOOP("moli-cli", "Label")), say(QT_TRANSLATE_NOOP("moli-cli", "Value")),
                     say(QT_TRANSLATE_NOOP("moli-cli", "Rows"))};
    for (const auto &figure : wanted) {
        if (!figure.hasDimension(by)) {
            if (named)
                throw Error(
                    say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be split that way.")).arg(figure.key));
            continue;
        }
        QJsonArray groups;
        const auto found = figures.by(figure, by, filter);
        for (const auto &group : found) {
            groups.append(QJsonObject{{QStringLiteral("key"), group.key},
                                      {QStringLiteral("label"), group.label},
                                      {QStringLiteral("value"), group.value},
                                      {QStringLiteral("rows"), group.rows}});
            table.texts.append(
                {figure.key, group.key, group.label, Figures::text(figure, group.value), QString::number(group.rows)});
        }
        table.rows.append(QJsonObject{{QStringLiteral("key"), figure.key},
                                      {QStringLiteral("label"), figure.label.text()},
                                      {QStringLiteral("unit"), figureUnitKey(figure.unit)},
                                      {QStringLiteral("by"), byName},
                                      {QStringLiteral("groups"), groups}});
    }
    return table;
}

} // namespace

Command figuresCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("figures");
    command.usage = QStringLiteral(
        "FILE [--figure KEY]… [--from D] [--to D] [--district CODE] [--by district|year|office|category]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Computes the figures from the rows."));
    for (const auto *name : {"figure", "from", "to", "district", "by"})
        command.options.append({QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()});
    command.run = [say](const Invocation &call) {
        const auto store = call.read(call.argument(0, "FILE"));
        FigureFilter filter;
        filter.from = call.date(QStringLiteral("from"));
        filter.until = call.date(QStringLiteral("to"));
        if (call.has(QStringLiteral("district")))
            filter.district = call.resolved(*store, QStringLiteral("district"),
                                            call.option(QStringLiteral("district")));
        const Figures figures(*store);
        const auto wanted = wantedFigures(call);
        if (!call.has(QStringLiteral("by"))) {
            call.output().list(totals(figures, wanted, filter));
            return ExitCode::Done;
        }
        const auto byName = call.option(QStringLiteral("by"));
        const auto by = figureByFrom(byName);
        if (!by)
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--by is district, year, office or category.")));
        call.output().list(grouped(figures, wanted, *by, byName, filter, call.has(QStringLiteral("figure"))));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
