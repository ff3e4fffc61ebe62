// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/incubation_prints.h"

#include "app/incubation/stay_overview.h"
#include "app/prints/print_words.h"
#include "app/processes/process.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Prints", text);
}

PrintSheet allocationSheet(const PrintWords &words, const QString &title, const Record &allocation,
                           const QStringList &fields)
{
    const auto facility = words.record(u"facility"_s, allocation.text(u"facility"_s));
    auto sheet = words.sheet(title, words.value(allocation, u"organization"_s));
    sheet.facts(words.facts(facility, {u"name"_s, u"base"_s, u"kind"_s, u"location"_s, u"area"_s, u"asset_number"_s})
                + words.facts(allocation, fields));
    return sheet;
}

/// Rows to write into: what is handed from one to the other.
void addItems(PrintSheet &sheet, const QString &condition, int rows)
{
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "No.")), say(QT_TRANSLATE_NOOP("Prints", "Item")),
                               say(QT_TRANSLATE_NOOP("Prints", "Quantity")), condition},
                              {});
    table.widths = {10, 35, 15, 40};
    table.emptyRows = rows;
}

} // namespace

PrintSheet staySheet(const Store &store, const QString &incubation)
{
    const PrintWords words(store);
    const auto stay = words.record(u"incubation"_s, incubation);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Agreement and stay")),
                             words.value(stay, u"organization"_s));
    sheet.facts(words.facts(stay,
                            {u"organization"_s, u"office"_s, u"mode"_s, u"stage"_s, u"agreement_from"_s,
                             u"agreement_until"_s, u"extended_until"_s, u"extension_reason"_s}));

    sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Stages")));
    const auto process = processOf(store, u"incubation"_s);
    QList<QStringList> rows;
    for (const auto &visit : process->visits(stay))
        rows.append({process->stageLabel(visit.stage), words.text().date(visit.from.toString(Qt::ISODate)), visit.by,
                     visit.reason});
    auto &stages = sheet.table({words.label(u"incubation"_s, u"stage"_s), say(QT_TRANSLATE_NOOP("Prints", "Since")),
                                say(QT_TRANSLATE_NOOP("Prints", "By")), say(QT_TRANSLATE_NOOP("Prints", "Reason"))},
                               rows);
    stages.widths = {20, 22, 20, 38};

    const auto allocations = words.records(u"allocation"_s, {equals(u"incubation"_s, incubation)}, u"from"_s);
    if (!allocations.isEmpty()) {
        const QStringList fields{u"facility"_s, u"quantity"_s,       u"from"_s,
                                 u"until"_s,    u"handed_over_on"_s, u"returned_on"_s};
        sheet.heading(say(QT_TRANSLATE_NOOP("Prints", "Space and equipment")));
        auto &table = sheet.table(words.labels(u"allocation"_s, fields), words.rows(allocations, fields));
        table.numbers = {1};
        table.widths = {22, 12, 16, 16, 17, 17};
    }
    for (const auto &field : {u"goals"_s, u"result"_s, u"leaving_reason"_s}) {
        if (!stay.has(field))
            continue;
        sheet.heading(words.label(u"incubation"_s, field));
        sheet.text(stay.text(field));
    }
    return sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "For the base")),
                             say(QT_TRANSLATE_NOOP("Prints", "For the organization")),
                             say(QT_TRANSLATE_NOOP("Prints", "Date")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
}

PrintSheet handoverSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    auto sheet = allocationSheet(words, say(QT_TRANSLATE_NOOP("Prints", "Handover sheet")),
                                 words.record(u"allocation"_s, id),
                                 {u"organization"_s, u"quantity"_s, u"from"_s, u"until"_s, u"handed_over_on"_s});
    sheet.text(say(QT_TRANSLATE_NOOP("Prints",
                                     "The base hands over what is listed here. The organization uses it with care, "
                                     "for the agreed purpose alone, and gives it back at the end of the period.")));
    addItems(sheet, say(QT_TRANSLATE_NOOP("Prints", "Condition when handed over")), 8);
    return sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Handed over by (base)")),
                             say(QT_TRANSLATE_NOOP("Prints", "Received by (organization)")),
                             say(QT_TRANSLATE_NOOP("Prints", "Date")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
}

PrintSheet returnSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto allocation = words.record(u"allocation"_s, id);
    auto sheet = allocationSheet(words, say(QT_TRANSLATE_NOOP("Prints", "Return sheet")), allocation,
                                 {u"organization"_s, u"quantity"_s, u"from"_s, u"until"_s, u"handed_over_on"_s,
                                  u"returned_on"_s, u"condition"_s});
    sheet.text(say(QT_TRANSLATE_NOOP("Prints",
                                     "The organization gives back what is listed here. The base has looked at it; "
                                     "what is missing or damaged is written down below.")));
    addItems(sheet, say(QT_TRANSLATE_NOOP("Prints", "Condition when returned, what is missing")), 8);
    return sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Returned by (organization)")),
                             say(QT_TRANSLATE_NOOP("Prints", "Taken back by (base)")),
                             say(QT_TRANSLATE_NOOP("Prints", "Date")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
}

} // namespace moli
