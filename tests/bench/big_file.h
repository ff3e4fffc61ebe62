// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

namespace moli {

/// How much is in the big file at scale 1.
struct BigFileSize {
    int organizations = 20'000;
    int services = 1'000'000;
    int disputes = 200'000;

    [[nodiscard]] BigFileSize scaled(double factor) const;
    [[nodiscard]] qint64 records() const { return qint64(organizations) + services + disputes; }
};

/// Makes the file through the store's own door, in batches, and says every now and then how far it is. Made-up data
/// from a fixed seed; words are as uneven as in life: some in every second record, some in a handful.
/// Returns the seconds that it took.
double makeBigFile(const QString &path, const BigFileSize &size);

/// Two characters that few, many and nearly all texts of the file have.
struct BigFileWords {
    QString rare = QStringLiteral("翡翠");
    QString common = QStringLiteral("社工");
    QString everywhere = QStringLiteral("妇女");
    /// Both characters are in many texts, but never one after the other.
    QString never = QStringLiteral("女社");
};

} // namespace moli
