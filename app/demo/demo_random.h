// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <random>

namespace moli {

/// Chance that is the same on every system for the same seed: the engine is fixed by the standard, the distributions
/// of the standard library are not, so these are our own.
class DemoRandom {
public:
    /// Each area draws from its own stream, so that adding to one leaves the others as they are.
    DemoRandom(quint32 seed, quint32 stream) : m_engine(seed * 2654435761u + stream * 40503u + 1) {}

    /// 0 … count-1; count is at least 1.
    int below(int count) { return int(m_engine() % quint32(count)); }
    /// least … greatest
    int between(int least, int greatest) { return least + below(greatest - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    quint64 bits() { return quint64(m_engine()) << 32 | m_engine(); }
    QDate day(QDate from, QDate until)
    {
        return from >= until ? from : from.addDays(below(int(from.daysTo(until)) + 1));
    }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    /// Index by weights, which needn't add up to anything.
    int weighted(const QList<int> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int drawn = below(sum);
        for (int i = 0; i < weights.size(); ++i) {
            drawn -= weights.at(i);
            if (drawn < 0)
                return i;
        }
        return int(weights.size()) - 1;
    }
    template <typename T>
    QList<T> shuffled(QList<T> list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            list.swapItemsAt(i, below(i + 1));
        return list;
    }
    template <typename T>
    QList<T> some(const QList<T> &list, int count)
    {
        return shuffled(list).mid(0, count);
    }

private:
    std::mt19937 m_engine;
};

/// Divides a total into parts in proportion to the weights; the parts add up to the total exactly.
[[nodiscard]] inline QList<qint64> divided(qint64 total, const QList<int> &weights)
{
    qint64 sum = 0;
    for (const int weight : weights)
        sum += weight;
    QList<qint64> parts;
    parts.reserve(weights.size());
    qint64 passed = 0;
    qint64 given = 0;
    for (const int weight : weights) {
        passed += weight;
        const qint64 upTo = total * passed / sum;
        parts.append(upTo - given);
        given = upTo;
    }
    return parts;
}

} // namespace moli
