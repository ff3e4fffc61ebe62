// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QSet>

namespace moli {

/// What one step of the check found.
struct Findings {
    QList<Store::CheckProblem> problems;
    QHash<QString, std::pair<QString, QString>> attached; ///< the record that has a file, type and id, by its hash
    QStringList orphans;                                  ///< hashes of files that no record has
    QMap<QString, QString> badIndexes;   ///< tables of which only indexes are damaged, with the sentence that says so
    QMap<QString, QStringList> badOrder; ///< ids by type: what the records are sorted by isn't what their titles say
    bool destroyed = false;              ///< pages are, so that something can't be read
    bool searchIsWrong = false;
    bool referencesAreWrong = false; ///< those that the journal keeps

    void add(const QString &kind, const QString &type, const QString &id, const QString &message)
    {
        problems.append({kind, type, id, message, false});
    }
    /// The search index is wrong, told once: all of it is made again.
    void addSearch(const QString &type);
    void add(const Findings &more);
};

/// Sentences of the check that more than one of its parts needs, in the context "Check".
[[nodiscard]] QString checkSentence(const char *source);
[[nodiscard]] QString damagedSentence(const QString &name);
[[nodiscard]] QString referencesSentence();
[[nodiscard]] QString orderSentence();
/// What people call a table that holds no records of theirs.
[[nodiscard]] QString nameOfTable(const QString &table);

} // namespace moli
