// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>

namespace moli {

/// One point of a growth track: a record that concerns the organization or person, a stage of one, or a year's worth of
/// records of which there are many.
struct TrackEntry {
    QDate date;             ///< January 1st where only the year is known
    bool wholeYear = false; ///< only the year is known, or the entry stands for all of it
    QString kind;           ///< key of the record type that it is filtered by
    QString type;           ///< of the record it leads to
    QString id;             ///< empty: it leads to `rows`
    QString title;
    Query rows; ///< of a year's records
};

/// Everything that concerns an organization or a person (domain.md, milestone), drawn from the records that refer to it
/// themselves or through its people; nothing is typed twice. Newest first. What nothing dates isn't on it.
[[nodiscard]] QList<TrackEntry> growthTrack(const Store &store, const QString &type, const QString &id);

} // namespace moli
