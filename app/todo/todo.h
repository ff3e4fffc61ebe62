// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>
#include <QMetaType>

namespace moli {

/// Something with a date that is near or past, or that waits for somebody.
struct TodoEntry {
    QString kind; ///< stable key: "call_deadline", "tranche_due", …
    QDate date;   ///< when it is due; invalid for gaps
    QString type;
    QString id; ///< of the record it leads to; empty when it leads to a list
    QString message;
    Query rows; ///< of gaps: the records
};

/// A kind of records of which a thing to do has none: a training without anybody signed in.
struct Lacking {
    QString type;
    QString reference; ///< the field that refers to the record which is looked at
    QList<Condition> where;
};

/// One kind of thing to do, as data: which records, the field with the date, how far ahead it shows.
struct TodoKind {
    QString key;
    QString type;
    QList<Condition> where;
    /// The date counts from the first of these fields that has a value.
    QStringList dateFields;
    int yearsAfter = 0; ///< due so many years and days after that date
    int daysAfter = 0;
    int daysAhead = 14;               ///< shown from so many days before it is due
    int daysPast = 0;                 ///< forgotten so many days after; 0: never
    QString sentence;                 ///< %1 the record's title, %2 the date
    std::optional<Lacking> without{}; ///< only records to which no such record refers
};

/// All kinds, in the order of the areas. Sentences in the current language.
[[nodiscard]] QList<TodoKind> todoKinds();

/// How soon a thing has to be done, in the order in which people read it.
enum class TodoGroup { Overdue, ThisWeek, NextThirtyDays, Later, Gaps };
/// Weeks end on Sunday.
[[nodiscard]] TodoGroup todoGroup(const TodoEntry &entry, QDate day);
[[nodiscard]] QString todoGroupLabel(TodoGroup group);
/// "12 days late", "today", "in 5 days"; empty for gaps.
[[nodiscard]] QString howLate(const TodoEntry &entry, QDate day);

/// What has a date on a day, earliest first.
[[nodiscard]] QList<TodoEntry> todoDates(const Store &store, QDate day);
/// What there is to do on a day, earliest first, gaps of the data last.
[[nodiscard]] QList<TodoEntry> todoOn(const Store &store, QDate day);

} // namespace moli

Q_DECLARE_METATYPE(moli::TodoEntry)
