// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

namespace moli {

struct SalvageResult {
    /// What became of the records of one type.
    struct Type {
        QString type;
        qint64 read = 0;        ///< from their rows
        qint64 fromHistory = 0; ///< their rows were destroyed, their history told what stood there
        qint64 lost = 0;        ///< known to have been there, and nothing more
    };
    /// A record of which nothing but this is known any more.
    struct Lost {
        QString type;
        QString id;
    };
    QList<Type> types;
    QList<Lost> lost;
    qint64 entries = 0;     ///< of the history, saved
    qint64 entriesLost = 0; ///< at least so many are missing or were damaged

    [[nodiscard]] qint64 saved() const;
    [[nodiscard]] qint64 lostRecords() const { return lost.size(); }
};

/// Reads everything that can still be read from a damaged file into a new one at `target`, records whose rows are destroyed
/// from their history (reliability.md). The damaged file isn't written to. The new one is a replica of its own, whose
/// parent is the one in the damaged file (exchange.md). Throws Error: when nothing can be read, when something stands at
/// `target`, when there is no room.
SalvageResult salvage(const QString &damagedPath, const QString &target, const OpenOptions &options = {});

} // namespace moli
