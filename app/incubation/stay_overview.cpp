// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/incubation/stay_overview.h"

namespace moli {
using namespace Qt::StringLiterals;

StayAgreement agreementOf(const Record &stay)
{
    const auto day = [&](const QString &field) { return QDate::fromString(stay.text(field), Qt::ISODate); };
    StayAgreement agreement{day(u"agreement_from"_s), day(u"agreement_until"_s), stay.has(u"extended_until"_s)};
    if (agreement.extended)
        agreement.until = day(u"extended_until"_s);
    return agreement;
}

bool isOpenStay(const Record &stay)
{
    const auto stage = stay.text(u"stage"_s);
    return stage != u"graduated" && stage != u"left";
}

std::optional<Record> openStay(const Store &store, const QString &organization)
{
    std::optional<Record> open;
    store.forEach({u"incubation"_s, {equals(u"organization"_s, organization)}}, [&](const Record &stay) {
        if (isOpenStay(stay))
            open = stay;
        return !open;
    });
    return open;
}

QList<GuidedStep> guidedSteps(const Store &store, const QString &organization)
{
    QHash<QString, Record> newest;
    Query query{u"registration_step"_s, {equals(u"organization"_s, organization)}};
    query.sort = {u"date"_s, false};
    store.forEach(query, [&](const Record &record) {
        newest.insert(record.text(u"step"_s), record);
        return true;
    });
    QList<GuidedStep> steps;
    const auto &field = store.registry().type(u"registration_step"_s).field(u"step"_s);
    for (const auto &choice : store.choices(field.choiceList())) {
        const auto record = newest.value(choice.key);
        if (choice.active || !record.id().isEmpty())
            steps.append({choice.key, choice.label, record.id(), record.text(u"result"_s),
                          QDate::fromString(record.text(u"date"_s), Qt::ISODate)});
    }
    return steps;
}

} // namespace moli
