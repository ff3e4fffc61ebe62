// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/cases_prints.h"

#include "app/cases/case_guides.h"
#include "app/prints/print_words.h"
#include "app/scoring/scoring_desk.h"
#include "app/text/joined.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CasesPrints", text);
}

struct Asked {
    const char *field;
    const char *question;
};

/// What each section tells, in the order of the book.
constexpr Asked questions[] = {
    {"background", QT_TRANSLATE_NOOP("CasesPrints", "Where and for whom, and how it came about")},
    {"needs", QT_TRANSLATE_NOOP("CasesPrints", "What was missing, and how that was found out")},
    {"method", QT_TRANSLATE_NOOP("CasesPrints", "Which approach was chosen, and why")},
    {"process", QT_TRANSLATE_NOOP("CasesPrints", "What was done step by step, and what went otherwise than planned")},
    {"results", QT_TRANSLATE_NOOP("CasesPrints", "What changed, with figures that the records bear out")},
    {"insights", QT_TRANSLATE_NOOP("CasesPrints", "What others can take over")},
    {"quotes", QT_TRANSLATE_NOOP("CasesPrints", "What those who were served say themselves, under other names")},
};

QString questionOf(const char *field)
{
    for (const auto &asked : questions) {
        if (QLatin1StringView(asked.field) == QLatin1StringView(field))
            return say(asked.question);
    }
    return {};
}

} // namespace

PrintSheet caseCall(const Store &store, int year)
{
    const PrintWords words(store);
    auto sheet =
        words.sheet(say(QT_TRANSLATE_NOOP("CasesPrints", "Call for excellent cases of %1")).arg(QString::number(year)),
                    {});
    sheet.text(say(QT_TRANSLATE_NOOP(
        "CasesPrints",
        "Women's social organizations and county federations are asked to hand in cases of their services. "
        "The best are printed in the yearly book of excellent cases.")));
    QStringList categories;
    for (const auto &choice : store.choices(u"category"_s)) {
        if (choice.active)
            categories.append(choice.label);
    }
    sheet.facts({{say(QT_TRANSLATE_NOOP("CasesPrints", "Categories")), joinedList(categories)},
                 {say(QT_TRANSLATE_NOOP("CasesPrints", "Hand in until")), u"____________________"_s},
                 {say(QT_TRANSLATE_NOOP("CasesPrints", "Hand in to")), u"____________________"_s}});
    sheet.heading(say(QT_TRANSLATE_NOOP("CasesPrints", "What a case tells")));
    QList<QStringList> rows;
    for (const auto &guide : lengthGuides())
        rows.append({words.label(u"case_entry"_s, QString::fromLatin1(guide.field)), questionOf(guide.field),
                     say(QT_TRANSLATE_NOOP("CasesPrints", "%1–%2 characters"))
                         .arg(QString::number(guide.least), QString::number(guide.most))});
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("CasesPrints", "Section")),
                               say(QT_TRANSLATE_NOOP("CasesPrints", "What belongs there")),
                               say(QT_TRANSLATE_NOOP("CasesPrints", "Length"))},
                              rows);
    table.widths = {20, 54, 26};
    sheet.heading(say(QT_TRANSLATE_NOOP("CasesPrints", "Photos and consent")));
    sheet.text(say(QT_TRANSLATE_NOOP("CasesPrints", "Up to %1 photos, each with a caption that says what is seen."))
                   .arg(QString::number(mostCasePhotos)));
    sheet.text(say(QT_TRANSLATE_NOOP(
        "CasesPrints",
        "Everybody who is named or shown has agreed to be published; without this consent a case can't be "
        "chosen. Names of those who were served are changed.")));
    const auto scheme = readScheme(store, schemeOf(store, {u"case_entry"_s, {}, year}, {}));
    if (!scheme.indicators.isEmpty()) {
        sheet.heading(say(QT_TRANSLATE_NOOP("CasesPrints", "How cases are scored")));
        QList<QStringList> marks;
        for (const auto &indicator : scheme.indicators)
            marks.append({indicator.name, words.text().number(indicator.greatest, 2)});
        auto &scored = sheet.table({say(QT_TRANSLATE_NOOP("CasesPrints", "Indicator")),
                                    say(QT_TRANSLATE_NOOP("CasesPrints", "Greatest score"))},
                                   marks);
        scored.widths = {74, 26};
        scored.numbers = {1};
    }
    return sheet;
}

} // namespace moli
