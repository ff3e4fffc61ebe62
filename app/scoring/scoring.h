// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/rational.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace moli {

/// How subjects of one kind are scored (domain.md, Scoring): the one mechanism for applications, organizations'
/// assessments, projects' evaluations and cases.
struct ScoringScheme {
    struct Indicator {
        QString id;
        QString name;
        qint64 greatest = 0; ///< hundredths of a point
        qint64 weight = 100; ///< hundredths; 100 counts once
        bool breaksTies = false;
    };
    QString id;
    QList<Indicator> indicators;
    int leastExperts = 3;
    bool dropsExtremes = false;
};

/// One expert's marks on one subject.
struct ExpertSheet {
    QString id;
    QString expert;
    bool recused = false; ///< has an interest: counts nowhere
    bool handedIn = false;
    QMap<QString, qint64> points; ///< hundredths of a point, by indicator
};

/// What a subject's sheets add up to.
struct SubjectScore {
    QString subject;
    int counted = 0;                  ///< sheets that count: handed in, not recused
    int outstanding = 0;              ///< sheets neither handed in nor recused
    bool complete = false;            ///< nothing outstanding, and enough experts
    std::optional<Rational> average;  ///< hundredths of a point; nothing while no sheet counts
    std::optional<Rational> tieBreak; ///< average over the indicator that breaks ties
    int rank = 0;                     ///< 1 is best, equal ones share it; 0 without an average
};

/// Weighted sum of a sheet's marks: points × weight over the indicators, in hundredths of a point.
[[nodiscard]] Rational sheetTotal(const ScoringScheme &scheme, const ExpertSheet &sheet);
/// The average drops the highest and the lowest sheet where the scheme says so and at least three count.
[[nodiscard]] SubjectScore scoreOf(const ScoringScheme &scheme, const QString &subject,
                                   const QList<ExpertSheet> &sheets);
/// Best first, ranks set. Equal averages go by the tie-breaking indicator; what is equal still shares a rank.
[[nodiscard]] QList<SubjectScore> ranked(QList<SubjectScore> scores);

/// A sheet whose total lies far from what the other experts gave: more than `percent` of the greatest total away from their
/// average. Needs three sheets that count.
struct Outlier {
    QString sheet;
    Rational total;
    Rational othersAverage;
};
[[nodiscard]] QList<Outlier> outliers(const ScoringScheme &scheme, const QList<ExpertSheet> &sheets, int percent = 20);

} // namespace moli
