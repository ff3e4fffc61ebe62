// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/scoring.h"

#include <algorithm>

namespace moli {

namespace {

Rational sumOf(const QList<Rational> &values)
{
    Rational sum;
    for (const auto &value : values)
        sum = sum + value;
    return sum;
}

Rational averageOf(const QList<Rational> &values)
{
    return sumOf(values) / Rational(values.size());
}

QList<ExpertSheet> counting(const QList<ExpertSheet> &sheets)
{
    QList<ExpertSheet> counted;
    for (const auto &sheet : sheets) {
        if (sheet.handedIn && !sheet.recused)
            counted.append(sheet);
    }
    return counted;
}

/// Leaves the lowest and the highest out.
QList<Rational> withoutExtremes(QList<Rational> values)
{
    std::sort(values.begin(), values.end());
    return values.mid(1, values.size() - 2);
}

} // namespace

Rational sheetTotal(const ScoringScheme &scheme, const ExpertSheet &sheet)
{
    Rational total;
    for (const auto &indicator : scheme.indicators)
        total = total + Rational(sheet.points.value(indicator.id)) * Rational(indicator.weight, 100);
    return total;
}

SubjectScore scoreOf(const ScoringScheme &scheme, const QString &subject, const QList<ExpertSheet> &sheets)
{
    SubjectScore score;
    score.subject = subject;
    for (const auto &sheet : sheets) {
        if (!sheet.recused && !sheet.handedIn)
            ++score.outstanding;
    }
    const auto counted = counting(sheets);
    score.counted = static_cast<int>(counted.size());
    score.complete = score.outstanding == 0 && score.counted >= scheme.leastExperts;
    if (counted.isEmpty())
        return score;

    QList<Rational> totals;
    for (const auto &sheet : counted)
        totals.append(sheetTotal(scheme, sheet));
    const bool drops = scheme.dropsExtremes && totals.size() >= 3;
    score.average = averageOf(drops ? withoutExtremes(totals) : totals);

    for (const auto &indicator : scheme.indicators) {
        if (!indicator.breaksTies)
            continue;
        QList<Rational> marks;
        for (const auto &sheet : counted)
            marks.append(Rational(sheet.points.value(indicator.id)));
        score.tieBreak = averageOf(marks);
        break;
    }
    return score;
}

QList<SubjectScore> ranked(QList<SubjectScore> scores)
{
    const auto better = [](const SubjectScore &a, const SubjectScore &b) {
        if (a.average != b.average)
            return a.average > b.average;
        return a.tieBreak > b.tieBreak;
    };
    std::stable_sort(scores.begin(), scores.end(), better);
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (!scores[i].average)
            continue;
        const bool shares = i > 0 && !better(scores[i - 1], scores[i]);
        scores[i].rank = shares ? scores[i - 1].rank : static_cast<int>(i) + 1;
    }
    return scores;
}

QList<Outlier> outliers(const ScoringScheme &scheme, const QList<ExpertSheet> &sheets, int percent)
{
    const auto counted = counting(sheets);
    QList<Outlier> found;
    if (counted.size() < 3)
        return found;
    Rational greatest;
    QList<Rational> totals;
    for (const auto &indicator : scheme.indicators)
        greatest = greatest + Rational(indicator.greatest) * Rational(indicator.weight, 100);
    for (const auto &sheet : counted)
        totals.append(sheetTotal(scheme, sheet));
    const auto all = sumOf(totals);
    const auto limit = greatest * Rational(percent, 100);
    for (qsizetype i = 0; i < counted.size(); ++i) {
        const auto others = (all - totals[i]) / Rational(counted.size() - 1);
        const auto distance = totals[i] > others ? totals[i] - others : others - totals[i];
        if (distance > limit)
            found.append({counted[i].id, totals[i], others});
    }
    return found;
}

} // namespace moli
