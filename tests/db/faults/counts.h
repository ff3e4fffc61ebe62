// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QtGlobal>

#include <cstdio>

namespace moli {

/// How often a fault is tried: a sample with every run of the tests, the full count of reliability.md with
/// MOLI_FAULTS=full (run_all.sh).
[[nodiscard]] inline bool allFaults()
{
    return qEnvironmentVariable("MOLI_FAULTS") == QLatin1String("full");
}
[[nodiscard]] inline int faultCount(int sample, int full)
{
    return allFaults() ? full : sample;
}

/// One line of figures for the note on a full run.
template <typename... Values>
void tellFigures(const char *format, Values... values)
{
    if (!allFaults())
        return;
    std::printf("FIGURES ");
    std::printf(format, values...);
    std::printf("\n");
    std::fflush(stdout);
}

/// The beginning of a path for QTemporaryDir: in memory where the system has such a place, because nothing that is
/// measured here is the disk's own.
[[nodiscard]] inline QString trialFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/moli-faults-XXXXXX");
}

} // namespace moli
