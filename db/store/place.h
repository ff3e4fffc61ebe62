// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

/// Why a live file can't stand at this path (network share, folder that a cloud service synchronizes), as a sentence with
/// what to do; empty when it can. Locks don't hold on shares, and synchronizing tears a file that is being written.
[[nodiscard]] QString unsuitablePlace(const QString &path);
/// The same from the facts, for tests.
[[nodiscard]] QString unsuitablePlace(const QString &path, const QByteArray &fileSystem);

} // namespace moli
