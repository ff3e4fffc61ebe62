// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_sources.h"

#include "app/figures/figure.h"
#include "app/figures/figure_chart.h"
#include "app/text/number_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

/// The published table and what belongs beside it: one page. Statistics has the rest.
bool isPrinted(const QString &key)
{
    static const QStringList keys = {QStringLiteral("stations"),
                                     QStringLiteral("organizations"),
                                     QStringLiteral("opinions"),
                                     QStringLiteral("projects"),
                                     QStringLiteral("project_funds"),
                                     QStringLiteral("beneficiaries"),
                                     QStringLiteral("dispute_projects"),
                                     QStringLiteral("disputes_resolved"),
                                     QStringLiteral("consultations"),
                                     QStringLiteral("excellent_cases"),
                                     QStringLiteral("excellent_projects"),
                                     QStringLiteral("county_members"),
                                     QStringLiteral("county_purchases"),
                                     QStringLiteral("county_nurtured"),
                                     QStringLiteral("county_funds"),
                                     QStringLiteral("county_beneficiaries"),
                                     QStringLiteral("base_area"),
                                     QStringLiteral("disputes"),
                                     QStringLiteral("funding"),
                                     QStringLiteral("services"),
                                     QStringLiteral("persons_served"),
                                     QStringLiteral("trainings"),
                                     QStringLiteral("attendances"),
                                     QStringLiteral("volunteer_hours")};
    return keys.contains(key);
}

/// The bare number: the unit stands beside the figure's name.
QString numberOf(const Figure &figure, qint64 value, const QLocale &locale)
{
    if (figure.unit == FigureUnit::Fen)
        return value % 100 == 0 ? numberText(value / 100, 0, locale) : numberText(value, 2, locale);
    return numberText(value, figure.unit == FigureUnit::Hours ? 1 : 0, locale);
}

QString nameOf(const Figure &figure)
{
    const QString unit = figureChart(figure, {}).unit;
    if (unit.isEmpty())
        return figure.label.text();
    return QCoreApplication::translate("CaseBook", "%1 (%2)", "figure and unit").arg(figure.label.text(), unit);
}

/// Values of one figure: each year, all of them together, and everything until their end. -1: it has no dates.
struct Values {
    QList<qint64> years;
    qint64 together = -1;
    qint64 untilNow = 0;
};

FigureFilter during(int from, int until)
{
    return {.from = from > 0 ? QDate(from, 1, 1) : QDate(),
            .until = QDate(until, 12, 31),
            .district = {},
            .office = {},
            .category = {}};
}

Values valuesOf(const Figures &figures, const Figure &figure, int from, int until)
{
    Values values;
    if (!figure.hasDimension(FigureBy::Year)) {
        values.untilNow = figures.value(figure).value;
        return values;
    }
    if (figure.isStock || figure.measure.kind == Measure::Kind::CountDistinct) { // years don't add up
        for (int year = from; year <= until; ++year)
            values.years.append(figures.value(figure, during(year, year)).value);
        if (!figure.isStock) // what stood at the end of the last year is told by its own column
            values.together = figures.value(figure, during(from, until)).value;
        values.untilNow = figures.value(figure, during(0, until)).value;
        return values;
    }
    values.years = QList<qint64>(until - from + 1, 0);
    values.together = 0;
    for (const FigureGroup &group : figures.by(figure, FigureBy::Year, during(0, until))) {
        const int year = group.key.toInt();
        if (year < 1 || year > until)
            continue;
        values.untilNow += group.value;
        if (year >= from) {
            values.years[year - from] += group.value;
            values.together += group.value;
        }
    }
    return values;
}

} // namespace

void readBookFigures(const Store &store, const BookRequest &request, BookContent &content)
{
    const Figures figures(store);
    const int from = request.fromYear;
    const int until = request.untilYear;
    const int count = until - from + 1;
    const bool eachYear = count <= 3; // more columns than that don't fit the page
    const QString years = yearsText(from, until);
    const QLocale locale = localeForPeople();

    content.figuresTitle = QCoreApplication::translate("CaseBook", "Appendix: figures of %1").arg(years);
    content.figures.columns = {QCoreApplication::translate("CaseBook", "Figure")};
    if (eachYear) {
        for (int year = from; year <= until; ++year)
            content.figures.columns.append(QString::number(year));
    }
    if (count > 1)
        content.figures.columns.append(years);
    content.figures.columns.append(
        QCoreApplication::translate("CaseBook", "Until %1", "column: everything up to the end of the year").arg(until));

    const QString none = QStringLiteral("–");
    for (const Figure &figure : allFigures()) {
        if (!isPrinted(figure.key))
            continue;
        const Values values = valuesOf(figures, figure, from, until);
        if (values.untilNow == 0)
            continue;
        const auto text = [&](qint64 value) { return value < 0 ? none : numberOf(figure, value, locale); };
        QStringList row{nameOf(figure)};
        if (eachYear) {
            for (int i = 0; i < count; ++i)
                row.append(text(values.years.value(i, -1)));
        }
        if (count > 1)
            row.append(text(values.together));
        row.append(text(values.untilNow));
        content.figures.rows.append(row);
    }
    content.figuresNotes = {QCoreApplication::translate(
        "CaseBook",
        "Person-times count everybody at every service; they are never added to persons. Organizations, stations and "
        "floor area are those at the end of each year.")};
    const qint64 chosen = figures.value(figure(QStringLiteral("excellent_cases")), during(from, until)).value;
    qint64 printed = 0;
    for (const BookChapter &chapter : std::as_const(content.chapters))
        printed += chapter.cases.size();
    if (printed != chosen)
        content.figuresNotes.append(
            QCoreApplication::translate("CaseBook",
                                        "The table counts the %1 cases that were chosen; this book prints %2, those "
                                        "of them that were selected and may be published.")
                .arg(chosen)
                .arg(printed));

    for (const char *key : {"beneficiaries", "disputes_resolved", "funding"}) {
        const Figure &charted = figure(QString::fromLatin1(key));
        const QList<FigureGroup> groups = figures.by(charted, FigureBy::District, during(from, until));
        content.charts.append(figureChart(charted, groups, {years}));
    }
}

} // namespace moli
