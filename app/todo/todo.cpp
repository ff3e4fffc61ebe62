// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/todo/todo.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {

namespace {

QDate dueDate(const TodoKind &kind, const QString &from)
{
    return QDate::fromString(from, Qt::ISODate).addYears(kind.yearsAfter).addDays(kind.daysAfter);
}

void leaveOutWhatHas(const Store &store, const Lacking &lacking, QList<std::pair<QString, QDate>> &due)
{
    QStringList ids;
    for (const auto &[id, date] : std::as_const(due))
        ids.append(id);
    const auto groups = store.aggregate({lacking.type,
                                         lacking.where + QList<Condition>{{lacking.reference, Operator::OneOf, ids}},
                                         {{Measure::Kind::Count, {}}},
                                         {{lacking.reference, Dimension::Part::Whole}}});
    QStringList having;
    for (const auto &group : groups)
        having.append(group.keys.first().toString());
    due.removeIf([&](const auto &each) { return having.contains(each.first); });
}

/// The records of one kind that are due. Each date field is asked for by itself, with the earlier ones empty, so that
/// the store's indexes find them.
QList<TodoEntry> entriesOf(const Store &store, const TodoKind &kind, QDate day)
{
    QList<TodoEntry> entries;
    QList<Condition> earlierEmpty;
    const auto shift = [&](QDate date) { return date.addDays(-kind.daysAfter).addYears(-kind.yearsAfter); };
    for (const auto &field : kind.dateFields) {
        // A day wider on both ends: years have leap days. What isn't due is left out below.
        const auto latest = shift(day.addDays(kind.daysAhead)).addDays(1);
        const auto earliest = kind.daysPast > 0 ? shift(day.addDays(-kind.daysPast)).addDays(-1) : QDate();
        Query query{kind.type, kind.where + earlierEmpty + between(field, earliest, latest)};
        QList<std::pair<QString, QDate>> due;
        store.forEach(query, [&](const Record &record) {
            const auto date = dueDate(kind, record.text(field));
            const auto days = day.daysTo(date);
            if (days <= kind.daysAhead && (kind.daysPast == 0 || days >= -kind.daysPast))
                due.append({record.id(), date});
            return true;
        });
        if (kind.without)
            leaveOutWhatHas(store, *kind.without, due);
        QStringList ids;
        for (const auto &[id, date] : due)
            ids.append(id);
        const auto titles = store.titles(kind.type, ids);
        for (const auto &[id, date] : due)
            entries.append(
                {kind.key, date, kind.type, id, kind.sentence.arg(titles.value(id), date.toString(Qt::ISODate)), {}});
        earlierEmpty.append({field, Operator::IsEmpty, {}});
    }
    return entries;
}

/// What should be there and isn't, one entry for each field that records of a type leave empty.
QList<TodoEntry> gaps(const Store &store)
{
    QList<TodoEntry> entries;
    for (const auto &type : store.registry().types()) {
        for (const auto &field : type.fields()) {
            if (field.need() != Need::Expected)
                continue;
            Query query{type.key(), {{field.key(), Operator::IsEmpty, {}}}};
            const auto count = store.count(query);
            if (count == 0)
                continue;
            entries.append({QStringLiteral("gap"),
                            {},
                            type.key(),
                            {},
                            QCoreApplication::translate("Todo", "%1: “%2” is still empty in %3 records.")
                                .arg(type.pluralLabel(), field.label(), QString::number(count)),
                            query});
        }
    }
    return entries;
}

} // namespace

TodoGroup todoGroup(const TodoEntry &entry, QDate day)
{
    if (!entry.date.isValid())
        return TodoGroup::Gaps;
    const auto days = day.daysTo(entry.date);
    if (days < 0)
        return TodoGroup::Overdue;
    if (days <= Qt::Sunday - day.dayOfWeek())
        return TodoGroup::ThisWeek;
    return days <= 30 ? TodoGroup::NextThirtyDays : TodoGroup::Later;
}

QString todoGroupLabel(TodoGroup group)
{
    switch (group) {
    case TodoGroup::Overdue: return QCoreApplication::translate("Todo", "Overdue");
    case TodoGroup::ThisWeek: return QCoreApplication::translate("Todo", "This week");
    case TodoGroup::NextThirtyDays: return QCoreApplication::translate("Todo", "Within 30 days");
    case TodoGroup::Later: return QCoreApplication::translate("Todo", "Later");
    case TodoGroup::Gaps: return QCoreApplication::translate("Todo", "Gaps of the data");
    }
    return {};
}

QString howLate(const TodoEntry &entry, QDate day)
{
    if (!entry.date.isValid())
        return {};
    const auto days = static_cast<int>(day.daysTo(entry.date));
    if (days == 0)
        return QCoreApplication::translate("Todo", "today");
    return days < 0 ? QCoreApplication::translate("Todo", "%n day(s) late", nullptr, -days)
                    : QCoreApplication::translate("Todo", "in %n day(s)", nullptr, days);
}

QList<TodoEntry> todoDates(const Store &store, QDate day)
{
    QList<TodoEntry> entries;
    for (const auto &kind : todoKinds())
        entries += entriesOf(store, kind, day);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TodoEntry &a, const TodoEntry &b) { return a.date < b.date; });
    return entries;
}

QList<TodoEntry> todoOn(const Store &store, QDate day)
{
    return todoDates(store, day) + gaps(store);
}

} // namespace moli
