// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/scoring_prints.h"

#include "app/prints/print_words.h"
#include "app/scoring/score_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ScoringPrints", text, nullptr, n);
}

QString points(const PrintWords &words, const Rational &value)
{
    return words.text().number(value.rounded(), 2);
}

/// The group that a sheet's record belongs to, and the id of its subject.
std::pair<ScoringGroup, QString> groupOf(const PrintWords &words, const Record &sheet)
{
    for (const auto &subject : {u"application"_s, u"assessment"_s, u"evaluation"_s, u"case_entry"_s}) {
        if (!sheet.has(subject))
            continue;
        const auto record = words.record(subject, sheet.text(subject));
        return {{subject, record.text(u"project"_s), static_cast<int>(record.number(u"year"_s))}, record.id()};
    }
    return {};
}

bool hasWeights(const ScoringScheme &scheme)
{
    return std::ranges::any_of(scheme.indicators, [](const auto &each) { return each.weight != 100; });
}

/// The indicators, with marks where the sheet is filled.
void addMarks(PrintSheet &sheet, const PrintWords &words, const ScoringScheme &scheme, const ExpertSheet *filled)
{
    QStringList headings{say(QT_TRANSLATE_NOOP("ScoringPrints", "No.")),
                         say(QT_TRANSLATE_NOOP("ScoringPrints", "Indicator")),
                         say(QT_TRANSLATE_NOOP("ScoringPrints", "What counts")),
                         say(QT_TRANSLATE_NOOP("ScoringPrints", "Greatest"))};
    QList<int> widths{8, 24, 40, 12};
    const bool weighted = hasWeights(scheme);
    if (weighted) {
        headings.append(say(QT_TRANSLATE_NOOP("ScoringPrints", "Weight")));
        widths.append(11);
    }
    headings.append(say(QT_TRANSLATE_NOOP("ScoringPrints", "Points")));
    widths.append(16);
    QList<QStringList> rows;
    Rational greatest;
    for (const auto &indicator : scheme.indicators) {
        const auto record = words.record(u"indicator"_s, indicator.id);
        greatest = greatest + Rational(indicator.greatest) * Rational(indicator.weight, 100);
        QStringList row{QString::number(rows.size() + 1), indicator.name, record.text(u"description"_s),
                        words.text().number(indicator.greatest, 2)};
        if (weighted)
            row.append(words.text().number(indicator.weight, 2));
        row.append(filled && filled->points.contains(indicator.id)
                       ? words.text().number(filled->points.value(indicator.id), 2)
                       : QString());
        rows.append(row);
    }
    QStringList total(headings.size());
    total[1] = say(QT_TRANSLATE_NOOP("ScoringPrints", "Total"));
    total[3] = points(words, greatest);
    total.last() = filled ? points(words, sheetTotal(scheme, *filled)) : QString();
    rows.append(total);
    auto &table = sheet.table(headings, rows);
    table.widths = widths;
    table.numbers = weighted ? QList<int>{3, 4, 5} : QList<int>{3, 4};
    table.lastIsTotal = true;
}

/// One expert's sheet on one subject, below what names it.
void addSheet(PrintSheet &print, const PrintWords &words, const ScoringDesk &desk, const DeskSubject &subject,
              const QString &expert, bool mayFill)
{
    const auto place = std::ranges::find(subject.sheets, expert, &DeskSheet::expert);
    const auto state = place == subject.sheets.end() ? SheetState::None : place->state;
    const auto record = place == subject.sheets.end() || place->id.isEmpty()
        ? Record()
        : words.record(u"score_sheet"_s, place->id);
    const auto &type = words.store().registry().type(desk.group.subject);
    print.facts({{type.label(), subject.title},
                 {say(QT_TRANSLATE_NOOP("ScoringPrints", "Scoring scheme")), desk.schemeName},
                 {say(QT_TRANSLATE_NOOP("ScoringPrints", "Expert")), expert},
                 {say(QT_TRANSLATE_NOOP("ScoringPrints", "Institution")), record.text(u"institution"_s)}});
    if (mayFill && state == SheetState::Recused) {
        print.text(say(QT_TRANSLATE_NOOP("ScoringPrints", "Recused: %1")).arg(place->recusalReason));
    } else {
        const bool filled = mayFill && subject.open && state == SheetState::In;
        const auto sheets = filled ? readSheets(words.store(), desk.group, desk.scheme, subject.id)
                                   : QList<ExpertSheet>();
        const auto own = std::ranges::find(sheets, expert, &ExpertSheet::expert);
        addMarks(print, words, desk.scheme, own == sheets.end() ? nullptr : &*own);
        if (filled)
            print.text(record.text(u"comment"_s));
        else
            print.text(say(QT_TRANSLATE_NOOP(
                "ScoringPrints",
                "Who has an interest in it scores nothing and writes here why: ____________________")));
    }
    print.signatures({say(QT_TRANSLATE_NOOP("ScoringPrints", "Expert (signature)")),
                      say(QT_TRANSLATE_NOOP("ScoringPrints", "Date"))});
}

PrintSheet sheetPrint(const Store &store, const QString &id, bool mayFill)
{
    const PrintWords words(store);
    const auto record = words.record(u"score_sheet"_s, id);
    const auto [group, subject] = groupOf(words, record);
    const auto desk = readScoringDesk(store, group);
    auto print = words.sheet(say(QT_TRANSLATE_NOOP("ScoringPrints", "Score sheet")), desk.name);
    if (const auto *scored = desk.find(subject))
        addSheet(print, words, desk, *scored, record.text(u"expert"_s), mayFill);
    return print;
}

QString cellText(const PrintWords &words, const DeskSheet &sheet)
{
    switch (sheet.state) {
    case SheetState::None: return u"–"_s;
    case SheetState::Outstanding: return say(QT_TRANSLATE_NOOP("ScoringPrints", "outstanding"));
    case SheetState::Recused: return say(QT_TRANSLATE_NOOP("ScoringPrints", "recused"));
    case SheetState::In: break;
    }
    if (!sheet.total)
        return say(QT_TRANSLATE_NOOP("ScoringPrints", "in"));
    return sheet.isOutlier ? QString(points(words, *sheet.total) + u" *"_s) : points(words, *sheet.total);
}

void addSummaryNotes(PrintSheet &print, const ScoringDesk &desk)
{
    if (desk.outstanding > 0)
        print.text(say(QT_TRANSLATE_N_NOOP("ScoringPrints", "Not final: %n sheet(s) are still outstanding."),
                       desk.outstanding));
    QString rule = desk.scheme.dropsExtremes
        ? say(QT_TRANSLATE_NOOP(
            "ScoringPrints",
            "The average is taken without the highest and the lowest total where at least three count."))
        : say(QT_TRANSLATE_NOOP("ScoringPrints", "The average is taken over all sheets that count."));
    for (const auto &indicator : desk.scheme.indicators) {
        if (!indicator.breaksTies)
            continue;
        rule += u'\n';
        rule += say(QT_TRANSLATE_NOOP("ScoringPrints", "Equal averages go by “%1”; what is equal still shares a rank."))
                    .arg(indicator.name);
        break;
    }
    print.text(rule);
    const bool anyOutlier = std::ranges::any_of(desk.subjects,
                                                [](const DeskSubject &each) { return !each.outliers.isEmpty(); });
    if (anyOutlier)
        print.text(say(QT_TRANSLATE_NOOP("ScoringPrints",
                                         "* More than a fifth of the greatest total away from the other experts.")));
}

} // namespace

PrintSheet scoreSheet(const Store &store, const QString &sheet)
{
    return sheetPrint(store, sheet, true);
}

PrintSheet blankScoreSheet(const Store &store, const QString &sheet)
{
    return sheetPrint(store, sheet, false);
}

PrintSheet expertSheets(const Store &store, const ScoringGroup &group, const QString &expert)
{
    const PrintWords words(store);
    const auto desk = readScoringDesk(store, group);
    auto print = words.sheet(say(QT_TRANSLATE_NOOP("ScoringPrints", "Score sheets")), desk.name);
    bool first = true;
    for (const auto &subject : desk.subjects) {
        if (!first)
            print.newPage();
        first = false;
        addSheet(print, words, desk, subject, expert, true);
    }
    return print;
}

PrintSheet scoreSummary(const Store &store, const ScoringGroup &group)
{
    const PrintWords words(store);
    const auto desk = readScoringDesk(store, group);
    const auto &type = store.registry().type(group.subject);
    const bool application = group.subject == u"application";
    auto print = words.sheet(say(QT_TRANSLATE_NOOP("ScoringPrints", "Score summary")), desk.name);
    print.landscape = true;
    print.facts({{say(QT_TRANSLATE_NOOP("ScoringPrints", "Scoring scheme")), desk.schemeName},
                 {say(QT_TRANSLATE_NOOP("ScoringPrints", "Experts")), QString::number(desk.experts.size())},
                 {say(QT_TRANSLATE_NOOP("ScoringPrints", "Budget")),
                  desk.budget ? words.text().money(*desk.budget) : QString()}});

    QStringList headings{say(QT_TRANSLATE_NOOP("ScoringPrints", "Rank")), type.label()};
    QList<int> widths{7, 28};
    headings += desk.experts;
    for (qsizetype i = 0; i < desk.experts.size(); ++i)
        widths.append(10);
    headings.append(say(QT_TRANSLATE_NOOP("ScoringPrints", "Average")));
    widths.append(10);
    if (application) {
        headings += {say(QT_TRANSLATE_NOOP("ScoringPrints", "Requested")),
                     say(QT_TRANSLATE_NOOP("ScoringPrints", "Running total"))};
        widths += {15, 15};
    }
    headings.append(say(QT_TRANSLATE_NOOP("ScoringPrints", "Decision")));
    widths.append(11);
    const auto decisionField = application ? u"decision"_s : group.subject == u"case_entry" ? u"status"_s : u"grade"_s;
    QList<QStringList> rows;
    for (const auto &subject : desk.subjects) {
        const bool ranked = subject.score.rank > 0;
        QStringList row{ranked ? QString::number(subject.score.rank) : QString(), subject.title};
        for (const auto &sheet : subject.sheets)
            row.append(cellText(words, sheet));
        row.append(subject.score.average ? points(words, *subject.score.average) : QString());
        if (application)
            row += {words.text().money(subject.requested),
                    ranked ? words.text().money(subject.runningTotal) : QString()};
        row.append(words.text().display(type.field(decisionField), subject.decision));
        rows.append(row);
    }
    auto &table = print.table(headings, rows);
    table.widths = widths;
    for (int column = 2; column < headings.size() - 1; ++column)
        table.numbers.append(column);
    table.numbers.prepend(0);
    addSummaryNotes(print, desk);
    QStringList signatures = desk.experts;
    signatures += {say(QT_TRANSLATE_NOOP("ScoringPrints", "Counted by")),
                   say(QT_TRANSLATE_NOOP("ScoringPrints", "Supervised by")),
                   say(QT_TRANSLATE_NOOP("ScoringPrints", "Date"))};
    print.signatures(signatures);
    return print;
}

PrintSheet applicationScoreSummary(const Store &store, const QString &project)
{
    return scoreSummary(store, {u"application"_s, project, 0});
}

PrintSheet evaluationScoreSummary(const Store &store, const QString &project)
{
    return scoreSummary(store, {u"evaluation"_s, project, 0});
}

} // namespace moli
