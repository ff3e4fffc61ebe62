// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/scoring.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <stdexcept>

using namespace moli;

namespace {

ScoringScheme scheme(bool dropsExtremes = false)
{
    ScoringScheme scheme;
    scheme.indicators = {{QStringLiteral("need"), QStringLiteral("需求"), 4000, 100, false},
                         {QStringLiteral("plan"), QStringLiteral("方案"), 6000, 100, true}};
    scheme.dropsExtremes = dropsExtremes;
    return scheme;
}

ExpertSheet sheet(const QString &expert, qint64 need, qint64 plan)
{
    return {expert, expert, false, true, {{QStringLiteral("need"), need}, {QStringLiteral("plan"), plan}}};
}

QList<ExpertSheet> sheetsWith(const QList<qint64> &totals)
{
    QList<ExpertSheet> sheets;
    for (const auto total : totals)
        sheets.append(sheet(QString::number(sheets.size()), total / 2, total - total / 2));
    return sheets;
}

} // namespace

TEST_CASE("Rationals are exact and in lowest terms", "[app][scoring]")
{
    CHECK(Rational(2, 6) == Rational(1, 3));
    CHECK(Rational(1, 3) + Rational(1, 6) == Rational(1, 2));
    CHECK(Rational(1, 3) * Rational(3) == Rational(1));
    CHECK(Rational(1) / Rational(-3) == Rational(-1, 3));
    CHECK(Rational(1, 3) < Rational(33333334, 100000000));
    CHECK(Rational(-1, 2) < Rational(1, 3));
    CHECK(Rational(5, 2).rounded() == 3);
    CHECK(Rational(-5, 2).rounded() == -3);
    CHECK(Rational(7, 3).rounded() == 2);
    CHECK(Rational(0).rounded() == 0);
    CHECK_THROWS_AS(Rational(std::numeric_limits<qint64>::max()) + Rational(1), std::overflow_error);
}

TEST_CASE("An average counts what was handed in and nobody who recused", "[app][scoring]")
{
    auto sheets = sheetsWith({8000, 9000, 7000});
    auto score = scoreOf(scheme(), QStringLiteral("a"), sheets);
    CHECK(score.average == Rational(8000));
    CHECK(score.complete);

    auto recused = sheet(QStringLiteral("x"), 0, 0);
    recused.recused = true;
    sheets.append(recused);
    score = scoreOf(scheme(), QStringLiteral("a"), sheets);
    CHECK(score.average == Rational(8000));
    CHECK(score.counted == 3);
    CHECK(score.complete);

    auto late = sheet(QStringLiteral("y"), 4000, 6000);
    late.handedIn = false;
    sheets.append(late);
    score = scoreOf(scheme(), QStringLiteral("a"), sheets);
    CHECK(score.average == Rational(8000));
    CHECK(score.outstanding == 1);
    CHECK_FALSE(score.complete);

    CHECK_FALSE(scoreOf(scheme(), QStringLiteral("a"), sheetsWith({8000, 9000})).complete);
    CHECK_FALSE(scoreOf(scheme(), QStringLiteral("a"), {}).average.has_value());
}

TEST_CASE("Dropping the extremes leaves one highest and one lowest out, from three sheets on", "[app][scoring]")
{
    const auto average = [](const QList<qint64> &totals) {
        return scoreOf(scheme(true), QStringLiteral("a"), sheetsWith(totals)).average;
    };
    CHECK(average({1000, 8000, 8100, 9900}) == Rational(8050));
    CHECK(average({5000, 5000, 8000}) == Rational(5000));
    CHECK(average({5000, 8000}) == Rational(6500));
}

TEST_CASE("Weights count", "[app][scoring]")
{
    auto weighted = scheme();
    weighted.indicators[1].weight = 50;
    CHECK(sheetTotal(weighted, sheet(QStringLiteral("a"), 3000, 5001)) == Rational(11001, 2));
}

TEST_CASE("Equal averages go by the marked indicator, and what is equal still shares a rank", "[app][scoring]")
{
    const auto score = [](const QString &subject, qint64 need, qint64 plan) {
        return scoreOf(scheme(), subject, {sheet(QStringLiteral("1"), need, plan)});
    };
    const auto list = ranked({score(QStringLiteral("a"), 3000, 4000), score(QStringLiteral("b"), 2000, 5000),
                              score(QStringLiteral("c"), 3000, 4000), score(QStringLiteral("d"), 4000, 6000),
                              scoreOf(scheme(), QStringLiteral("e"), {})});
    QStringList order;
    QList<int> ranks;
    for (const auto &entry : list) {
        order.append(entry.subject);
        ranks.append(entry.rank);
    }
    CHECK(order
          == QStringList{QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c"),
                         QStringLiteral("e")});
    CHECK(ranks == QList<int>{1, 2, 3, 3, 0});
}

TEST_CASE("An expert far from the others is pointed out", "[app][scoring]")
{
    const auto found = outliers(scheme(), sheetsWith({8000, 8200, 8100, 5000}));
    REQUIRE(found.size() == 1);
    CHECK(found.first().sheet == QStringLiteral("3"));
    CHECK(found.first().othersAverage == Rational(8100));
    CHECK(outliers(scheme(), sheetsWith({8000, 8200, 8100})).isEmpty());
    CHECK(outliers(scheme(), sheetsWith({8000, 1000})).isEmpty());
}

TEST_CASE("Averages and ranks hold for any marks", "[app][scoring]")
{
    QRandomGenerator random(20201231);
    for (int round = 0; round < 2000; ++round) {
        const bool drops = random.bounded(2) == 1;
        QList<SubjectScore> scores;
        for (int subject = random.bounded(1, 12); subject > 0; --subject) {
            QList<ExpertSheet> sheets;
            for (int expert = random.bounded(0, 9); expert > 0; --expert) {
                auto entry = sheet(QString::number(expert), random.bounded(4001), random.bounded(6001));
                entry.recused = random.bounded(8) == 0;
                entry.handedIn = random.bounded(8) != 0;
                sheets.append(entry);
            }
            const auto score = scoreOf(scheme(drops), QString::number(subject), sheets);
            // The order in which sheets come in changes nothing.
            std::reverse(sheets.begin(), sheets.end());
            const auto again = scoreOf(scheme(drops), QString::number(subject), sheets);
            REQUIRE(score.average == again.average);
            if (score.average) {
                Rational least(10001);
                Rational greatest(-1);
                for (const auto &entry : sheets) {
                    if (entry.recused || !entry.handedIn)
                        continue;
                    least = std::min(least, sheetTotal(scheme(), entry));
                    greatest = std::max(greatest, sheetTotal(scheme(), entry));
                }
                REQUIRE(*score.average >= least);
                REQUIRE(*score.average <= greatest);
            }
            scores.append(score);
        }
        const auto list = ranked(scores);
        for (qsizetype i = 1; i < list.size(); ++i) {
            REQUIRE(list[i - 1].average >= list[i].average);
            if (list[i].average) {
                const bool equal = list[i - 1].average == list[i].average && list[i - 1].tieBreak == list[i].tieBreak;
                REQUIRE(list[i].rank == (equal ? list[i - 1].rank : static_cast<int>(i) + 1));
            }
        }
    }
}
