// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/figures/figure_chart.h"
#include "app/text/number_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

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

/// For the spreadsheet's column beside the number.
QString unitLabel(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count: return {};
    case FigureUnit::PersonTimes: return say(QT_TRANSLATE_NOOP("moli-cli", "person-times"));
    case FigureUnit::Persons: return say(QT_TRANSLATE_NOOP("moli-cli", "persons"));
    case FigureUnit::Fen: return say(QT_TRANSLATE_NOOP("moli-cli", "yuan"));
    case FigureUnit::SquareMetres: return QStringLiteral("m²");
    case FigureUnit::Hours: return say(QT_TRANSLATE_NOOP("moli-cli", "hours"));
    }
    return {};
}

/// Adds the row's cells for people, and those for spreadsheets with the unit behind the value.
void appendCells(Table &table, const QStringList &names, const Figure &figure, qint64 value, qint64 rows)
{
    table.texts.append(names + QStringList{Figures::text(figure, value), QString::number(rows)});
    table.sheet.append(
        names + QStringList{plainNumber(value, decimalsOf(figure)), unitLabel(figure.unit), QString::number(rows)});
}

Table tableWith(const QStringList &names)
{
    const auto value = say(QT_TRANSLATE_NOOP("moli-cli", "Value"));
    const auto rows = say(QT_TRANSLATE_NOOP("moli-cli", "Rows"));
    Table table;
    table.headers = names + QStringList{value, rows};
    table.sheetHeaders = names + QStringList{value, say(QT_TRANSLATE_NOOP("moli-cli", "Unit")), rows};
    return table;
}

/// What the figures are asked for, and which of them have what it takes to be asked so.
struct Asked {
    FigureFilter filter;
    bool period = false;
    bool district = false;

    [[nodiscard]] bool fits(const Figure &figure) const
    {
        return (!period || figure.hasDimension(FigureBy::Year))
            && (!district || figure.hasDimension(FigureBy::District));
    }
};

Asked askedFor(const Invocation &call)
{
    Asked asked;
    asked.filter.from = call.date(QStringLiteral("from"));
    asked.filter.until = call.date(QStringLiteral("to"));
    if (asked.filter.from.isValid() && asked.filter.until.isValid() && asked.filter.until < asked.filter.from)
        throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--from is later than --to.")));
    asked.period = asked.filter.from.isValid() || asked.filter.until.isValid();
    asked.district = call.has(QStringLiteral("district"));
    return asked;
}

/// Without --figure those that fit; a figure that was named has to.
QList<Figure> fitting(const Invocation &call, const Asked &asked, std::optional<FigureBy> by)
{
    const bool named = call.has(QStringLiteral("figure"));
    QList<Figure> figures;
    for (const auto &figure : wantedFigures(call)) {
        const bool splits = !by || figure.hasDimension(*by);
        if (splits && asked.fits(figure)) {
            figures.append(figure);
            continue;
        }
        if (!named)
            continue;
        throw UsageError(
            (splits ? say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be narrowed to a period or a district."))
                    : say(QT_TRANSLATE_NOOP("moli-cli", "The figure “%1” can't be split that way.")))
                .arg(figure.key));
    }
    return figures;
}

Table totals(const Figures &figures, const QList<Figure> &wanted, const FigureFilter &filter)
{
    auto table = tableWith({say(QT_TRANSLATE_NOOP("moli-cli", "Key")), say(QT_TRANSLATE_NOOP("moli-cli", "Figure"))});
    for (const auto &figure : wanted) {
        const auto value = figures.value(figure, filter);
        table.rows.append(QJsonObject{{QStringLiteral("key"), figure.key},
                                      {QStringLiteral("label"), figure.label.text()},
                                      {QStringLiteral("unit"), figureUnitKey(figure.unit)},
                                      {QStringLiteral("value"), value.value},
                                      {QStringLiteral("decimals"), decimalsOf(figure)},
                                      {QStringLiteral("rows"), value.rows}});
        appendCells(table, {figure.key, figure.label.text()}, figure, value.value, value.rows);
    }
    return table;
}

Table grouped(const Figures &figures, const QList<Figure> &wanted, FigureBy by, const QString &byName,
              const FigureFilter &filter)
{
    auto table = tableWith({say(QT_TRANSLATE_NOOP("moli-cli", "Figure")), say(QT_TRANSLATE_NOOP("moli-cli", "Key")),
                            say(QT_TRANSLATE_NOOP("moli-cli", "Label"))});
    for (const auto &figure : wanted) {
        QJsonArray groups;
        const auto found = figures.by(figure, by, filter);
        for (const auto &group : found) {
            groups.append(QJsonObject{{QStringLiteral("key"), group.key},
                                      {QStringLiteral("label"), group.label},
                                      {QStringLiteral("value"), group.value},
                                      {QStringLiteral("rows"), group.rows}});
            appendCells(table, {figure.key, group.key, group.label}, figure, group.value, group.rows);
        }
        table.rows.append(QJsonObject{{QStringLiteral("key"), figure.key},
                                      {QStringLiteral("label"), figure.label.text()},
                                      {QStringLiteral("unit"), figureUnitKey(figure.unit)},
                                      {QStringLiteral("decimals"), decimalsOf(figure)},
                                      {QStringLiteral("by"), byName},
                                      {QStringLiteral("groups"), groups}});
    }
    return table;
}

} // namespace

Command figuresCommand()
{
    Command command;
    command.name = QStringLiteral("figures");
    command.usage = QStringLiteral(
        "FILE [--figure KEY]… [--from D] [--to D] [--district CODE] [--by district|year|office|category]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Computes the figures from the rows."));
    for (const auto *name : {"figure", "from", "to", "district", "by"})
        command.options.append({QString::fromLatin1(name), {}, QString::fromLatin1(name).toUpper()});
    command.lists = true;
    command.run = [](const Invocation &call) {
        auto asked = askedFor(call);
        std::optional<FigureBy> by;
        const auto byName = call.option(QStringLiteral("by"));
        if (call.has(QStringLiteral("by"))) {
            by = figureByFrom(byName);
            if (!by)
                throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--by is district, year, office or category.")));
        }
        const auto wanted = fitting(call, asked, by);
        const auto store = call.read(call.argument(0, "FILE"));
        if (asked.district)
            asked.filter.district = call.resolved(*store, QStringLiteral("district"),
                                                  call.option(QStringLiteral("district")));
        const Figures figures(*store);
        call.output().list(by ? grouped(figures, wanted, *by, byName, asked.filter)
                              : totals(figures, wanted, asked.filter));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
