// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/case_book.h"
#include "db/store/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace moli {

/// A case as the book page lists it.
struct ListedCase {
    QString id;
    QString title;
    int year = 0;
    QString category; ///< key
    QString categoryLabel;
    int categoryPosition = 0; ///< chapters follow the order of the categories
    QString organization;
    QString status; ///< key
    QString statusLabel;
    bool consent = false;
    bool chosen = false;
};

/// What is edited on the book page: the `book` record of the years and the cases to choose from.
struct BookDraft {
    QString record; ///< id; empty while there is none
    int fromYear = 0;
    int untilYear = 0;
    QString title;
    QString subtitle;
    QString editors;
    QString preface;
    QString closing;
    QList<ListedCase> cases; ///< all of the years, in the order of the book

    [[nodiscard]] QStringList chosen() const; ///< ids in order
    [[nodiscard]] BookRequest request(BookPreset preset) const;
    /// Puts the cases in the order in which they are printed: by category, then as they stand.
    void sortByCategory();
};

/// The years that have cases, newest first.
[[nodiscard]] QList<int> caseYears(const Store &store);
/// The years of the newest book, or of the newest excellent cases; the present year where there is nothing yet.
struct BookYears {
    int from = 0;
    int until = 0;
};
[[nodiscard]] BookYears suggestedYears(const Store &store);
/// Reads the book record and the cases; without a record the excellent cases are chosen.
[[nodiscard]] BookDraft readBookDraft(const Store &store, int fromYear, int untilYear);
/// Writes the `book` record, new or changed. `fallbackTitle` stands in for an empty title.
SaveResult saveBookDraft(Store &store, const BookDraft &draft, const QString &fallbackTitle, const BatchInfo &info);

} // namespace moli
