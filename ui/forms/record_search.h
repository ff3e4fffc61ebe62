// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

namespace moli {

struct FoundRecord {
    QString id;
    QString title;
};

/// The living records of a type that a person may mean by what was typed: Chinese, pinyin, initials or a code, also of
/// the records that its title consists of ("applications of the organization …"). The exact one first, then by title.
/// For a reader thread.
[[nodiscard]] QList<FoundRecord> findRecords(const Store &store, const QString &type, const QString &typed, int limit);

/// Whether a label is meant by what was typed: a part of it, or the beginning of its pinyin or initials.
[[nodiscard]] bool matchesTyped(const QString &label, const QString &typed);

} // namespace moli
