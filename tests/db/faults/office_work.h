// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/migrations.h"
#include "db/store/store.h"

#include <QList>

namespace moli {

/// What people do in an office, one commit after the other, always the same for the same file and number: new records,
/// edits, deletions, undo and redo, attachments, imports. Throws Error where the store does.
class OfficeWork {
public:
    explicit OfficeWork(Store &store);

    /// Does the next thing.
    void next();
    /// The names of the things, in their order; after the last the first comes again.
    [[nodiscard]] static QStringList kinds();
    void doIt(const QString &kind);

private:
    [[nodiscard]] Record service(int number) const;
    void manyServices(int count, BatchKind kind);
    void attach(qsizetype size);

    Store &m_store;
    QString m_organization;
    int m_done = 0;
};

/// smallFile() as an older Moli would have made it: a choice of today isn't in it, and these migrations bring it up to
/// date in two steps.
[[nodiscard]] const QByteArray &olderFile();
[[nodiscard]] const QList<Migration> &laterMigrations();
[[nodiscard]] OpenOptions laterMoli();

/// What is wrong with a file, apart from gaps: nothing when it opens, every page and reference is in order and every row
/// is what the journal says.
[[nodiscard]] QStringList mistakesIn(Store &store);

} // namespace moli
