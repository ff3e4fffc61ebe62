// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QString>

#include <cstdio>
#include <optional>

namespace moli {

/// Prints one line for each thing measured: what, ours, plain, the value that counts, the aim, whether it is met.
class Report {
public:
    Report() { line("what", "ours", "plain", "value", "aim", ""); }

    /// A ratio in the same run.
    void ratio(const char *what, const Duel &duel, double aim)
    {
        add(what, text(duel.ours, "ms"), text(duel.plain, "ms"), duel.ratio, "x", aim);
    }
    /// Something by itself.
    void absolute(const char *what, double value, const char *unit, double aim) { add(what, {}, {}, value, unit, aim); }
    /// Something worth knowing, without an aim.
    void note(const char *what, double value, const char *unit) { line(what, {}, {}, text(value, unit), {}, ""); }
    void remark(const QString &remark) { std::printf("    %s\n", qPrintable(remark)); }

    [[nodiscard]] int missed() const { return m_missed; }

private:
    void add(const char *what, const QByteArray &ours, const QByteArray &plain, double value, const char *unit,
             double aim)
    {
        const bool met = value <= aim;
        m_missed += met ? 0 : 1;
        line(what, ours, plain, text(value, unit), text(aim, unit), met ? "ok" : "MISSED");
    }

    static QByteArray text(double value, const char *unit)
    {
        return QByteArray::number(value, 'f', value < 10 ? 2 : 1) + ' ' + unit;
    }

    static void line(const char *what, const QByteArray &ours, const QByteArray &plain, const QByteArray &value,
                     const QByteArray &aim, const char *verdict)
    {
        std::printf("%-62s %12s %12s %12s %10s  %s\n", what, ours.constData(), plain.constData(), value.constData(),
                    aim.constData(), verdict);
        std::fflush(stdout);
    }

    int m_missed = 0;
};

} // namespace moli
