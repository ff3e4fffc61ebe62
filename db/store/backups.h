// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace moli {

enum class BackupCause { Daily, BeforeUpgrade, BeforeImport, BeforeMerge, ByHand };

struct BackupFile {
    QString path;
    QDateTime madeAt; ///< UTC, to the second
    BackupCause cause = BackupCause::Daily;
    qint64 size = 0; ///< bytes
};

/// The folder beside the file that its backups go to: "<name>-backups".
[[nodiscard]] QString backupFolder(const QString &filePath);
[[nodiscard]] QList<BackupFile> listBackups(const QString &filePath); ///< newest first

/// Makes a verified backup in the folder and rotates: the newest of each of the last 7 days, 4 weeks and 12 months
/// stay; those from before an upgrade stay always. Throws Error; leaves no half file. Returns its path.
QString makeBackup(const Store &store, BackupCause cause);
/// The same over a connection, for the steps of opening that come before there is a store.
QString makeBackup(Connection &connection, const QString &filePath, BackupCause cause, qint64 nowMs);
struct DailyBackup {
    std::optional<QString> path; ///< nothing when none was due or none could be made
    QString sentence;            ///< why none could be made; empty otherwise
};
/// Makes the day's backup unless there is one. Never throws: without room or with a broken disk people go on working,
/// and the next opening tries again. Leaves some room on the disk for the work itself.
DailyBackup makeDailyBackup(const Store &store);
/// The newest backup of the file that is whole: what a damaged file is best restored from. Reads it through.
[[nodiscard]] std::optional<BackupFile> newestBackupFor(const QString &filePath);
/// Copies what the connection sees to `target` with its hash beside it, and reads it back. Throws Error; leaves no half
/// file, and a file that stood there stays as it was until the new one is whole.
void copyVerified(Connection &connection, const QString &target);
/// Which of the files go when rotated at `now`.
[[nodiscard]] QList<BackupFile> expiredBackups(const QList<BackupFile> &files, const QDateTime &now);

struct BackupCheck {
    bool whole = false;
    QString sentence; ///< what is wrong
};
/// Compares the file with its hash and reads it through.
[[nodiscard]] BackupCheck verifyBackup(const QString &backupPath);

/// What to do about a damaged file, in a sentence: restore its newest whole backup, which is named with its date, or, where
/// there is none, salvage what can be read.
[[nodiscard]] QString wayOutOfDamage(const QString &filePath);

struct RestoreResult {
    bool restored = false;
    QString sentence;
    QString replacedFile; ///< where the file that stood there before was kept
};
/// Puts a verified backup in the place of `filePath`. The file becomes a new replica (exchange.md) with a batch of its
/// own that says so. Nobody may have the file open.
RestoreResult restoreBackup(const QString &backupPath, const QString &filePath, const OpenOptions &options = {});

} // namespace moli
