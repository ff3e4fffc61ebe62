// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QList>

namespace moli {

/// A record as a card of a board.
struct BoardCard {
    QString id;
    QString title;
    QStringList lines;
    QString mark; ///< what is due next: "Until 2021-03-05"
    bool late = false;
};

/// One stage of a board.
struct BoardStage {
    QString stage; ///< key
    QString label;
    qint64 total = 0;
    QList<BoardCard> cards; ///< the first ones, what is due first in front
    Query rows;             ///< all of them
};

/// The records of a type that has a process, by stage, in the process's order and its way out last. Only what `where` and
/// `text` let through; at most `most` cards in each.
[[nodiscard]] QList<BoardStage> readBoard(Store &store, const QString &type, const QList<Condition> &where,
                                          const QString &text, int most = 100);

} // namespace moli
