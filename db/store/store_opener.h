// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/migrations.h"
#include "db/store/store_state.h"

namespace moli {

/// "Moli" as SQLite's application_id.
constexpr qint64 moliApplicationId = 0x4d6f6c69;

/// Takes the lock of a file, waiting at most so many ms for a living process that holds it; false when it still does, or
/// when the lock can't be written (lock.error() tells).
[[nodiscard]] bool takeLock(QLockFile &lock, int timeout = 0);
/// Renames the journal of a file that isn't there any more: SQLite would play it into the next file of that name.
void putJournalAside(const QString &filePath);

/// Goes through the steps of making or opening a file and says how it ended.
class StoreOpener {
public:
    StoreOpener(const QString &path, const OpenOptions &options);

    [[nodiscard]] OpenResult create(const CreateOptions &create);
    [[nodiscard]] OpenResult open();

private:
    [[nodiscard]] OpenResult ended(OpenOutcome outcome, const QString &sentence) const;
    [[nodiscard]] OpenResult ended(const Error &error) const;
    [[nodiscard]] std::unique_ptr<Store> storeAt(const QString &path, bool readOnly);
    [[nodiscard]] OpenResult inspect();
    [[nodiscard]] OpenResult upgraded();
    /// Takes the lock; nothing when it was taken, else how the opening ends.
    [[nodiscard]] std::optional<OpenResult> lock();
    [[nodiscard]] bool canWrite(Connection &connection) const;
    void fillNewFile(const QString &path, const CreateOptions &create);
    static void addBuiltInRecords(Store &store);

    QString m_path;
    OpenOptions m_options;
    QList<Migration> m_migrations;
    std::unique_ptr<QLockFile> m_lock;
    bool m_diskIsFull = false; ///< why the file can only be read
    qint64 m_schemaVersion = 0;
};

} // namespace moli
