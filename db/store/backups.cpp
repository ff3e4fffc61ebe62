// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"

#include "db/store/connection.h"
#include "db/store/file_info.h"
#include "db/store/store_opener.h"
#include "db/store/store_state.h"
#include "db/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStorageInfo>

#include <array>
#include <filesystem>

namespace moli {

namespace {

constexpr int keptDays = 7;
constexpr int keptWeeks = 4;
constexpr int keptMonths = 12;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Backup", sentence);
}

constexpr std::array<std::pair<BackupCause, const char *>, 5> causes{{
    {BackupCause::Daily, "daily"},
    {BackupCause::BeforeUpgrade, "upgrade"},
    {BackupCause::BeforeImport, "import"},
    {BackupCause::BeforeMerge, "merge"},
    {BackupCause::ByHand, "hand"},
}};

QString causeKey(BackupCause cause)
{
    for (const auto &[known, key] : causes) {
        if (known == cause)
            return QString::fromLatin1(key);
    }
    return {};
}

const auto stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QString hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(say(QT_TRANSLATE_NOOP("Backup", "The backup can't be read back.")),
                    path + u": " + file.errorString(), Error::Kind::Io);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        throw Error(say(QT_TRANSLATE_NOOP("Backup", "The backup can't be read back.")),
                    path + u": " + file.errorString(), Error::Kind::Io);
    return QString::fromLatin1(hash.result().toHex());
}

QString hashPath(const QString &path)
{
    return path + u".sha256";
}

/// Counts that a copy must share with its source.
QVariantList fingerprint(Connection &connection)
{
    QVariantList values;
    for (const auto &sql :
         {QStringLiteral("PRAGMA user_version"), QStringLiteral("SELECT COUNT(*) FROM \"sqlite_master\""),
          QStringLiteral("SELECT COUNT(*) FROM \"journal\""),
          QStringLiteral("SELECT COALESCE(MAX(\"lseq\"), 0) FROM \"journal\"")})
        values.append(connection.scalar(sql));
    return values;
}

bool isBetween(const QVariantList &before, const QVariantList &copy, const QVariantList &after)
{
    for (qsizetype i = 0; i < copy.size(); ++i) {
        if (copy[i].toLongLong() < before[i].toLongLong() || copy[i].toLongLong() > after[i].toLongLong())
            return false;
    }
    return true;
}

bool giveSecondName(const QString &path, const QString &second)
{
    std::error_code failed;
    std::filesystem::create_hard_link(QFile(path).filesystemFileName(), QFile(second).filesystemFileName(), failed);
    return !failed;
}

/// `stem`.moli, or with a number behind where that is taken.
QString freeName(const QString &stem)
{
    QString path = stem + u".moli";
    for (int again = 2; QFileInfo::exists(path); ++again)
        path = stem + u'-' + QString::number(again) + u".moli";
    return path;
}

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal");
}

/// Renames in one step, also over a file that stands there.
bool takePlace(const QString &draft, const QString &target)
{
    std::error_code failed;
    std::filesystem::rename(QFile(draft).filesystemFileName(), QFile(target).filesystemFileName(), failed);
    return !failed;
}

} // namespace

QString backupFolder(const QString &filePath)
{
    const QFileInfo file(filePath);
    return file.absolutePath() + u'/' + file.completeBaseName() + u"-backups";
}

QList<BackupFile> listBackups(const QString &filePath)
{
    QList<BackupFile> backups;
    const QDir folder(backupFolder(filePath));
    const auto files = folder.entryInfoList({QStringLiteral("*.moli")}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        // 20211231-080000-daily.moli
        const auto name = file.completeBaseName();
        auto madeAt = QDateTime::fromString(name.left(15), stampFormat);
        if (!madeAt.isValid())
            continue;
        madeAt.setTimeSpec(Qt::UTC);
        for (const auto &[cause, key] : causes) {
            if (name.mid(16).section(u'-', 0, 0) == QLatin1String(key))
                backups.append({file.absoluteFilePath(), madeAt, cause, file.size()});
        }
    }
    // Those of one second by their number; a name without one is the first.
    const auto number = [](const BackupFile &file) {
        return QFileInfo(file.path).completeBaseName().section(u'-', 3).toInt();
    };
    std::stable_sort(backups.begin(), backups.end(), [&](const BackupFile &a, const BackupFile &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : number(a) > number(b);
    });
    return backups;
}

void copyVerified(Connection &connection, const QString &target)
{
    const QString draft = target + u".part";
    removeWithJournal(draft);
    try {
        const auto before = fingerprint(connection);
        {
            Statement statement(connection, QStringLiteral("VACUUM INTO ?"));
            statement.bind(draft).run();
        }
        {
            // Every page is read once; what the source has must be there. Saves may have come in between.
            const auto after = fingerprint(connection);
            Connection copy(draft, Connection::Mode::ReadOnly, 0);
            const auto answer = copy.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString();
            if (answer != u"ok" || !isBetween(before, fingerprint(copy), after))
                throw Error(say(QT_TRANSLATE_NOOP("Backup",
                                                  "The copy isn't the same as the file; it was thrown away.")),
                            answer);
        }
        QSaveFile hash(hashPath(target));
        const QByteArray line = hashOf(draft).toLatin1() + "  " + QFileInfo(target).fileName().toUtf8() + '\n';
        if (!hash.open(QIODevice::WriteOnly) || hash.write(line) != line.size())
            throw Error(say(QT_TRANSLATE_NOOP("Backup", "The backup can't be written.")), hash.errorString(),
                        Error::Kind::Io);
        // A backup without its hash is read through; one with another's would be called damaged.
        QFile::remove(hashPath(target));
        if (!takePlace(draft, target) || !hash.commit())
            throw Error(say(QT_TRANSLATE_NOOP("Backup", "The backup can't be written.")), target, Error::Kind::Io);
    } catch (...) {
        removeWithJournal(draft);
        throw;
    }
}

void Store::backupTo(const QString &target) const
{
    const auto absolute = QFileInfo(target).absoluteFilePath();
    if (absolute == m_state->path)
        throw Error(
            say(QT_TRANSLATE_NOOP("Backup", "A backup can't take the place of the file itself. Choose another name.")));
    if (QFileInfo::exists(absolute))
        throw Error(say(QT_TRANSLATE_NOOP("Backup", "“%1” exists already. Choose another name."))
                        .arg(QDir::toNativeSeparators(absolute)));
    if (!QFileInfo(QFileInfo(absolute).absolutePath()).isDir())
        throw Error(say(QT_TRANSLATE_NOOP("Backup", "The folder “%1” doesn't exist."))
                        .arg(QDir::toNativeSeparators(QFileInfo(absolute).absolutePath())));
    const auto lease = m_state->readers->lease(true);
    // VACUUM INTO writes elsewhere, but a connection that may only query refuses it.
    (*lease).execute(QStringLiteral("PRAGMA query_only=OFF"));
    try {
        copyVerified(*lease, absolute);
    } catch (...) {
        (*lease).execute(QStringLiteral("PRAGMA query_only=ON"));
        throw;
    }
    (*lease).execute(QStringLiteral("PRAGMA query_only=ON"));
}

namespace {

QString backupPath(const QString &filePath, BackupCause cause, qint64 nowMs)
{
    const QDir folder(backupFolder(filePath));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(say(QT_TRANSLATE_NOOP("Backup", "The folder for backups can't be made.")), folder.path(),
                    Error::Kind::Io);
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(stampFormat) + u'-' + causeKey(cause);
    return freeName(folder.filePath(stamp));
}

void rotate(const QString &filePath, qint64 nowMs, const QString &justMade)
{
    const auto expired = expiredBackups(listBackups(filePath), QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    for (const auto &backup : expired) {
        if (backup.path == justMade)
            continue;
        QFile::remove(backup.path);
        QFile::remove(hashPath(backup.path));
    }
    // What was cut off while it was copied; one of today may still be under way.
    const auto drafts = QDir(backupFolder(filePath)).entryInfoList({QStringLiteral("*.moli.part*")}, QDir::Files);
    for (const auto &draft : drafts) {
        if (draft.lastModified().daysTo(QDateTime::currentDateTime()) > 0)
            QFile::remove(draft.absoluteFilePath());
    }
}

QString madeInFolder(const QString &filePath, BackupCause cause, qint64 nowMs,
                     const std::function<void(const QString &path)> &copyTo)
{
    const auto path = backupPath(filePath, cause, nowMs);
    try {
        copyTo(path);
    } catch (...) {
        // The first backup that fails leaves no empty folder; one with backups in it can't be removed like this.
        QDir().rmdir(backupFolder(filePath));
        throw;
    }
    rotate(filePath, nowMs, path);
    return path;
}

} // namespace

QString makeBackup(Connection &connection, const QString &filePath, BackupCause cause, qint64 nowMs)
{
    return madeInFolder(filePath, cause, nowMs, [&](const QString &path) { copyVerified(connection, path); });
}

QString makeBackup(const Store &store, BackupCause cause)
{
    return madeInFolder(store.path(), cause, store.now(), [&](const QString &path) { store.backupTo(path); });
}

DailyBackup makeDailyBackup(const Store &store)
{
    const auto failed = [](const QString &why) -> DailyBackup {
        return {std::nullopt,
                say(QT_TRANSLATE_NOOP("Backup",
                                      "The day's backup couldn't be made: %1 Work can go on; the next start tries "
                                      "again."))
                    .arg(why)};
    };
    try {
        const auto today = store.today();
        const auto backups = listBackups(store.path());
        const bool done = std::any_of(backups.begin(), backups.end(), [&](const BackupFile &backup) {
            return backup.madeAt.toLocalTime().date() == today;
        });
        if (done || store.isReadOnly())
            return {};
        // A copy that fills the disk to the brim would keep saves from getting through meanwhile.
        constexpr qint64 roomForWork = 16'000'000; // bytes
        const QFileInfo file(store.path());
        const QStorageInfo disk(file.absolutePath());
        if (disk.isValid() && disk.bytesAvailable() < file.size() + roomForWork)
            return failed(say(QT_TRANSLATE_NOOP("Backup", "The disk has only %1 left, and the backup needs %2."))
                              .arg(QLocale().formattedDataSize(disk.bytesAvailable()),
                                   QLocale().formattedDataSize(file.size() + roomForWork)));
        return {makeBackup(store, BackupCause::Daily), {}};
    } catch (const Error &error) {
        return failed(error.sentence());
    }
}

QList<BackupFile> expiredBackups(const QList<BackupFile> &files, const QDateTime &now)
{
    // The newest file of each kept day, week and month stays; so do those made by hand or before an upgrade.
    QSet<QString> slots_;
    QList<BackupFile> expired;
    auto newestFirst = files;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const BackupFile &a, const BackupFile &b) { return a.madeAt > b.madeAt; });
    for (const auto &file : newestFirst) {
        const auto date = file.madeAt.date();
        const auto age = date.daysTo(now.date());
        const int months = (now.date().year() - date.year()) * 12 + now.date().month() - date.month();
        // Those that stay anyway take no other one's place: the day's backup is what a mistake is mended with.
        if (file.cause == BackupCause::ByHand || file.cause == BackupCause::BeforeUpgrade || age < 0)
            continue;
        bool stays = false;
        const auto take = [&](const QString &slot) {
            if (slots_.contains(slot))
                return;
            slots_.insert(slot);
            stays = true;
        };
        if (age < keptDays)
            take(u"day " + date.toString(Qt::ISODate));
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        if (age < keptWeeks * 7)
            take(u"week " + QString::number(weekYear) + u'-' + QString::number(week));
        if (months < keptMonths)
            take(u"month " + date.toString(QStringLiteral("yyyy-MM")));
        if (!stays)
            expired.append(file);
    }
    return expired;
}

namespace {

/// The first sign of damage that the check finds, empty when there is none.
QString firstDamage(const QString &path)
{
    OpenOptions options;
    options.readOnly = true;
    const auto opened = Store::open(path, options);
    if (!opened.store)
        return opened.sentence;
    const auto problems = opened.store->check();
    for (const auto &problem : problems) {
        if (problem.kind == u"damaged" || problem.kind == u"journal" || problem.kind == u"foreign_key")
            return problem.message;
    }
    return {};
}

} // namespace

BackupCheck verifyBackup(const QString &backupPath)
{
    const auto name = QFileInfo(backupPath).fileName();
    if (!QFileInfo(backupPath).isFile())
        return {false,
                say(QT_TRANSLATE_NOOP("Backup", "There is no backup “%1”.")).arg(QDir::toNativeSeparators(backupPath))};
    try {
        QFile hash(hashPath(backupPath));
        const bool hasHash = hash.open(QIODevice::ReadOnly);
        if (hasHash) {
            if (QString::fromLatin1(hash.readLine().left(64)) != hashOf(backupPath))
                return {false,
                        say(QT_TRANSLATE_NOOP("Backup",
                                              "“%1” was changed or damaged since it was made. Choose another backup."))
                            .arg(name)};
        }
        Connection connection(backupPath, Connection::Mode::ReadOnly, 0);
        if (connection.scalar(QStringLiteral("PRAGMA application_id")).toLongLong() != moliApplicationId)
            return {false, say(QT_TRANSLATE_NOOP("Backup", "“%1” isn't a Moli file.")).arg(name)};
        if (connection.scalar(QStringLiteral("PRAGMA user_version")).toLongLong() > builtInMigrations().size())
            return {false,
                    say(QT_TRANSLATE_NOOP("Backup",
                                          "“%1” was written by a newer Moli. Install that one to restore it."))
                        .arg(name)};
        const auto answer = connection.scalar(QStringLiteral("PRAGMA quick_check(1)")).toString();
        if (answer != u"ok")
            return {false, say(QT_TRANSLATE_NOOP("Backup", "“%1” is damaged: %2")).arg(name, answer)};
        // Without its hash, what it holds is held against its own journal.
        if (!hasHash) {
            if (const auto damage = firstDamage(backupPath); !damage.isEmpty())
                return {false, say(QT_TRANSLATE_NOOP("Backup", "“%1” is damaged: %2")).arg(name, damage)};
        }
    } catch (const Error &error) {
        return {false, say(QT_TRANSLATE_NOOP("Backup", "“%1” can't be read: %2")).arg(name, error.sentence())};
    }
    return {true, {}};
}

std::optional<BackupFile> newestBackupFor(const QString &filePath)
{
    for (const auto &backup : listBackups(filePath)) {
        if (verifyBackup(backup.path).whole)
            return backup;
    }
    return std::nullopt;
}

QString wayOutOfDamage(const QString &filePath)
{
    const auto backup = newestBackupFor(filePath);
    if (!backup)
        return say(QT_TRANSLATE_NOOP("Backup",
                                     "There is no whole backup beside it: restore one from elsewhere, or save into a "
                                     "new file what can still be read (moli-cli check FILE --salvage OUT)."));
    return say(QT_TRANSLATE_NOOP("Backup", "Restore its newest whole backup: “%1”, made on %2."))
        .arg(QDir::toNativeSeparators(backup->path),
             QLocale().toString(backup->madeAt.toLocalTime(), QLocale::ShortFormat));
}

namespace {

/// Makes the restored file a replica of its own, whose parent is the one in the backup (exchange.md).
void beginNewLife(const QString &path, const OpenOptions &options)
{
    Connection connection(path, Connection::Mode::Write, options.busyTimeout);
    Transaction transaction(connection);
    becomeNewReplica(connection, QStringLiteral("restored"),
                     options.clock ? options.clock() : QDateTime::currentMSecsSinceEpoch());
    transaction.commit();
}

} // namespace

RestoreResult restoreBackup(const QString &backupPath, const QString &filePath, const OpenOptions &options)
{
    const QFileInfo file(filePath);
    if (const auto check = verifyBackup(backupPath); !check.whole)
        return {false, check.sentence, {}};
    if (QFileInfo(backupPath).canonicalFilePath() == file.canonicalFilePath())
        return {false, say(QT_TRANSLATE_NOOP("Backup", "A file can't be restored from itself. Choose a backup.")), {}};
    if (file.isDir())
        return {false,
                say(QT_TRANSLATE_NOOP("Backup", "“%1” is a folder. Choose the name of a file in it."))
                    .arg(QDir::toNativeSeparators(file.absoluteFilePath())),
                {}};
    if (!file.absoluteDir().exists())
        return {false,
                say(QT_TRANSLATE_NOOP("Backup", "The folder “%1” doesn't exist."))
                    .arg(QDir::toNativeSeparators(file.absolutePath())),
                {}};
    QLockFile lock(file.absoluteFilePath() + u".lock");
    if (!takeLock(lock, options.lockTimeout))
        return {false,
                say(QT_TRANSLATE_NOOP("Backup", "“%1” is open in another Moli window. Close it first."))
                    .arg(file.fileName()),
                {}};

    // Copied and made a replica under another name; the file in place is only renamed, never written.
    const QString draft = file.absoluteFilePath() + u".restored";
    removeWithJournal(draft);
    if (!QFile::copy(backupPath, draft)) {
        QFile::remove(draft);
        return {false,
                say(QT_TRANSLATE_NOOP("Backup", "The backup can't be copied to “%1”. Is there room on the disk?"))
                    .arg(QDir::toNativeSeparators(file.absolutePath())),
                {}};
    }
    QFile::setPermissions(draft, QFile::permissions(draft) | QFile::WriteOwner | QFile::WriteUser);
    try {
        beginNewLife(draft, options);
    } catch (const Error &error) {
        removeWithJournal(draft);
        return {false, error.sentence(), {}};
    }
    QFile::remove(draft + u"-journal");
    RestoreResult result;
    if (file.exists()) {
        const auto now = options.clock ? options.clock() : QDateTime::currentMSecsSinceEpoch();
        result.replacedFile = freeName(file.absolutePath() + u'/' + file.completeBaseName() + u"-replaced-"
                                       + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(stampFormat));
        // With a second name for the old file, the first one is never without a file. But one that was cut off goes
        // before, together with its journal, which SQLite would play into the new file.
        const bool cutOff = QFileInfo(file.absoluteFilePath() + u"-journal").size() > 0;
        if ((cutOff || !giveSecondName(file.absoluteFilePath(), result.replacedFile))
            && !QFile::rename(file.absoluteFilePath(), result.replacedFile)) {
            QFile::remove(draft);
            return {false,
                    say(QT_TRANSLATE_NOOP("Backup", "“%1” can't be put aside. Is it open in another program?"))
                        .arg(file.fileName()),
                    {}};
        }
        if (cutOff)
            QFile::rename(file.absoluteFilePath() + u"-journal", result.replacedFile + u"-journal");
    }
    putJournalAside(file.absoluteFilePath());
    if (!takePlace(draft, file.absoluteFilePath())) {
        if (!result.replacedFile.isEmpty() && !QFileInfo::exists(file.absoluteFilePath()))
            QFile::rename(result.replacedFile, file.absoluteFilePath());
        QFile::remove(draft);
        return {false, say(QT_TRANSLATE_NOOP("Backup", "“%1” can't be written there.")).arg(file.fileName()), {}};
    }
    result.restored = true;
    return result;
}

} // namespace moli
