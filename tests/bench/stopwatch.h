// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <functional>

namespace moli {

/// The middle one of the values.
[[nodiscard]] inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// Milliseconds that something takes.
[[nodiscard]] inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Two ways of doing the same, in turns, so that a busy machine and warm caches hit both.
struct Duel {
    double ours = 0;  ///< ms, median
    double plain = 0; ///< ms, median
    double ratio = 0; ///< median of the ratios of the turns

    /// So many turns, and more as long as they are over in half a second.
    Duel(int turns, const std::function<void()> &first, const std::function<void()> &second)
    {
        constexpr double enough = 500; // ms
        constexpr int most = 400;
        first();
        second();
        QList<double> firsts;
        QList<double> seconds;
        QList<double> ratios;
        double spent = 0;
        for (int i = 0; i < turns || (i < most && spent < enough); ++i) {
            firsts.append(milliseconds(first));
            seconds.append(milliseconds(second));
            spent += firsts.last() + seconds.last();
            ratios.append(firsts.last() / qMax(seconds.last(), 1e-6));
        }
        ours = median(firsts);
        plain = median(seconds);
        ratio = median(ratios);
    }
};

} // namespace moli
