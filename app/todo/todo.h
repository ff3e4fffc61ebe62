// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>

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

/// One kind of thing to do, as data: which records, the field with the date, how far ahead it shows.
struct TodoKind {
    QString key;
    QString type;
    QList<Condition> where;
    /// The date counts from the first of these fields that has a value.
    QStringList dateFields;
    int yearsAfter = 0; ///< due so many years and days after that date
    int daysAfter = 0;
    int daysAhead = 14; ///< shown from so many days before it is due
    int daysPast = 0;   ///< forgotten so many days after; 0: never
    QString sentence;   ///< %1 the record's title, %2 the date
};

/// All kinds, in the order of the areas. Sentences in the current language.
[[nodiscard]] QList<TodoKind> todoKinds();

/// What there is to do on a day, earliest first, gaps of the data last.
[[nodiscard]] QList<TodoEntry> todoOn(const Store &store, QDate day);

} // namespace moli
