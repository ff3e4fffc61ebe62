// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/batch.h"
#include "db/store/store.h"

#include <QList>

#include <optional>

namespace moli {

/// A section of a case against its guide.
struct CaseSection {
    QString field;
    QString label;
    int characters = 0;
    int least = 0;
    int most = 0;
    [[nodiscard]] bool fits() const { return characters >= least && characters <= most; }
};

struct CasePhoto {
    QString sha256;
    QString caption;
};

/// A submission as the desk shows it.
struct DeskCase {
    QString id;
    QString title;
    QString category;         ///< key
    int categoryPosition = 0; ///< chapters of the book follow the order of the categories
    QString status;           ///< key
    QString organization;
    QString office;
    bool consent = false;
    std::optional<qint64> score; ///< hundredths of a point
    std::optional<qint64> position;
    QList<CaseSection> sections;
    QList<CasePhoto> photos;

    [[nodiscard]] int fittingSections() const;
    [[nodiscard]] int photosWithoutCaption() const;
};

/// The cases of a year: best first, drafts and what isn't scored behind.
[[nodiscard]] QList<DeskCase> readCases(const Store &store, int year);
/// The chosen ones of them as the book prints them: by category, then by their position.
[[nodiscard]] QList<DeskCase> inBookOrder(QList<DeskCase> cases);

struct CaseAnswer {
    bool done = false;
    qint64 batch = 0;
    QString sentence; ///< why it wasn't done
};

/// Moves a case to another status (submitted, shortlisted, excellent, not_chosen) as one batch. Choosing it as excellent
/// needs consent to publish and puts it at the end of its chapter; a case that was handed in can't become a draft again.
CaseAnswer setCaseStatus(Store &store, const QString &id, const QString &status, const BatchInfo &info);
/// Writes the order in the book as one batch: case_entry.position, and the cases of the years' books that have a choice of
/// their own, so that both desks say the same.
CaseAnswer saveCaseOrder(Store &store, int year, const QStringList &ids, const BatchInfo &info);

} // namespace moli
