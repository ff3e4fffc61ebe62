// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/store_opener.h"

#include "db/records/built_in_records.h"
#include "db/store/backups.h"
#include "db/store/batch.h"
#include "db/store/file_info.h"
#include "db/store/id.h"
#include "db/store/place.h"
#include "db/store/record_writer.h"
#include "db/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace moli {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal");
}

const auto builtInKey = QStringLiteral("built_in");

/// Tells which built-in records a file was given.
QString builtInMark()
{
    static const QString mark = [] {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const auto &record : builtInRecords())
            hash.addData(record.id().toLatin1());
        return QString::fromLatin1(hash.result().toHex());
    }();
    return mark;
}

} // namespace

QString openOutcomeKey(OpenOutcome outcome)
{
    switch (outcome) {
    case OpenOutcome::New: return QStringLiteral("new");
    case OpenOutcome::Current: return QStringLiteral("current");
    case OpenOutcome::Upgraded: return QStringLiteral("upgraded");
    case OpenOutcome::ReadOnly: return QStringLiteral("read_only");
    case OpenOutcome::Missing: return QStringLiteral("missing");
    case OpenOutcome::Newer: return QStringLiteral("newer");
    case OpenOutcome::NotMoli: return QStringLiteral("not_moli");
    case OpenOutcome::Damaged: return QStringLiteral("damaged");
    case OpenOutcome::Locked: return QStringLiteral("locked");
    case OpenOutcome::DiskFull: return QStringLiteral("disk_full");
    case OpenOutcome::Refused: return QStringLiteral("refused");
    }
    return {};
}

namespace {

bool takeLockNow(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    // QLockFile goes by process ids, which are given again after a start of the machine or container, and it keeps a
    // lock that a power failure left empty. The system's own lock on that file ends with its process, and only without
    // it the file can be removed. A lock of this moment may not have it yet.
    constexpr qint64 settled = 2; // seconds
    const auto madeAt = QFileInfo(lock.fileName()).lastModified();
    return lock.error() == QLockFile::LockFailedError && qAbs(madeAt.secsTo(QDateTime::currentDateTime())) > settled
        && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace

bool takeLock(QLockFile &lock, int timeout)
{
    // Only a process that is gone leaves a stale lock, however long ago it was taken.
    lock.setStaleLockTime(0);
    // QLockFile's own waiting sleeps ever longer, up to five seconds; a command is done sooner than that.
    constexpr unsigned long pause = 20; // ms
    const QDeadlineTimer deadline(timeout);
    while (!takeLockNow(lock)) {
        if (deadline.hasExpired() || lock.error() != QLockFile::LockFailedError)
            return false;
        QThread::msleep(pause);
    }
    return true;
}

void putJournalAside(const QString &filePath)
{
    const QString journal = filePath + u"-journal";
    if (QFileInfo(journal).size() == 0) {
        QFile::remove(journal);
        return;
    }
    QString kept = journal + u".old";
    for (int again = 2; QFileInfo::exists(kept); ++again)
        kept = journal + u".old" + QString::number(again);
    QFile::rename(journal, kept);
}

OpenResult Store::create(const QString &path, const CreateOptions &create, const OpenOptions &options)
{
    return StoreOpener(path, options).create(create);
}

OpenResult Store::open(const QString &path, const OpenOptions &options)
{
    return StoreOpener(path, options).open();
}

StoreOpener::StoreOpener(const QString &path, const OpenOptions &options)
    : m_path(QFileInfo(path).absoluteFilePath()),
      m_options(options),
      m_migrations(options.migrations ? *options.migrations : builtInMigrations())
{
    if (!m_options.clock)
        m_options.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
}

OpenResult StoreOpener::ended(OpenOutcome outcome, const QString &sentence) const
{
    return {outcome, sentence, nullptr};
}

OpenResult StoreOpener::ended(const Error &error) const
{
    switch (error.kind()) {
    case Error::Kind::DiskFull: return ended(OpenOutcome::DiskFull, error.sentence());
    case Error::Kind::Busy:
        return ended(OpenOutcome::Locked,
                     say(QT_TRANSLATE_NOOP("Store",
                                           "The file is in use by another program. Close it "
                                           "there and try again.")));
    case Error::Kind::Damaged:
        return ended(OpenOutcome::Damaged,
                     say(QT_TRANSLATE_NOOP("Store", "“%1” is damaged and was left as it is. %2"))
                         .arg(QFileInfo(m_path).fileName(), wayOutOfDamage(m_path)));
    case Error::Kind::ReadOnly:
        return ended(
            OpenOutcome::Refused,
            say(QT_TRANSLATE_NOOP("Store",
                                  "“%1” has to be written to before it can be read, because it was cut off "
                                  "while being written or comes from an older Moli, but it is write-protected. "
                                  "Copy it to another folder and open the copy."))
                .arg(QFileInfo(m_path).fileName()));
    default: throw error;
    }
}

std::optional<OpenResult> StoreOpener::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + u".lock");
    if (takeLock(*m_lock, m_options.lockTimeout))
        return std::nullopt;
    if (m_lock->error() == QLockFile::LockFailedError) {
        return ended(OpenOutcome::Locked,
                     say(QT_TRANSLATE_NOOP("Store", "“%1” is open in another Moli. Go on there, or close it first."))
                         .arg(QFileInfo(m_path).fileName()));
    }
    m_lock.reset();
    m_options.readOnly = true;
    return std::nullopt;
}

std::unique_ptr<Store> StoreOpener::storeAt(const QString &path, bool readOnly)
{
    auto state = std::make_unique<StoreState>();
    state->path = path;
    state->readOnly = readOnly;
    state->clock = m_options.clock;
    if (m_options.registry)
        state->registry = *m_options.registry;
    if (!readOnly)
        state->writer = std::make_unique<Connection>(path, Connection::Mode::Write, m_options.busyTimeout);
    state->readers = std::make_unique<ConnectionPool>(path,
                                                      readOnly ? Connection::Mode::ReadOnly : Connection::Mode::Read,
                                                      m_options.busyTimeout);
    const auto lease = state->readers->lease();
    auto &connection = *lease;
    state->schemaVersion = connection.scalar(QStringLiteral("PRAGMA user_version")).toInt();
    state->migrations = m_migrations;
    state->office = fileInfo(connection, QStringLiteral("office"));
    state->replica = fileInfo(connection, QStringLiteral("replica"));
    state->lock = std::move(m_lock);
    return std::unique_ptr<Store>(new Store(std::move(state)));
}

// Making a file ---------------------------------------------------------------------------------------------------

OpenResult StoreOpener::create(const CreateOptions &create)
{
    const QFileInfo file(m_path);
    if (file.exists())
        return ended(OpenOutcome::Refused,
                     say(QT_TRANSLATE_NOOP("Store", "“%1” exists already. Choose another name.")).arg(file.fileName()));
    if (!file.absoluteDir().exists())
        return ended(OpenOutcome::Refused,
                     say(QT_TRANSLATE_NOOP("Store", "The folder “%1” doesn't exist."))
                         .arg(QDir::toNativeSeparators(file.absolutePath())));
    if (const auto reason = unsuitablePlace(m_path); !reason.isEmpty())
        return ended(OpenOutcome::Refused, reason);

    // Made under another name and renamed when it is whole, so that no half file ever has the final one.
    const QString draft = m_path + u".new";
    removeWithCompanions(draft);
    try {
        fillNewFile(draft, create);
        QFile::remove(draft + u"-journal");
        putJournalAside(m_path);
        if (!QFile::rename(draft, m_path))
            throw Error(say(QT_TRANSLATE_NOOP("Store", "“%1” couldn't be written there.")).arg(file.fileName()));
        auto opened = open();
        if (opened.outcome == OpenOutcome::Current)
            opened.outcome = OpenOutcome::New;
        return opened;
    } catch (const Error &error) {
        removeWithCompanions(draft);
        if (error.kind() == Error::Kind::Other && file.exists())
            throw;
        if (error.kind() == Error::Kind::Io || error.kind() == Error::Kind::ReadOnly)
            return ended(OpenOutcome::Refused,
                         say(QT_TRANSLATE_NOOP("Store", "The folder “%1” can't be written to."))
                             .arg(QDir::toNativeSeparators(file.absolutePath())));
        return ended(error);
    }
}

void StoreOpener::fillNewFile(const QString &path, const CreateOptions &create)
{
    const auto office = fixedId(QStringLiteral("office"), create.officeCode);
    {
        Connection connection(path, Connection::Mode::Write, m_options.busyTimeout);
        connection.execute(u"PRAGMA application_id=" + QString::number(moliApplicationId));
        for (const auto &migration : m_migrations)
            applyMigration(connection, migration);
        const auto now = m_options.clock();
        Transaction transaction(connection);
        setFileInfo(connection, QStringLiteral("file"), newId(now));
        setFileInfo(connection, QStringLiteral("office"), office);
        becomeFirstReplica(connection, office, now);
        setFileInfo(connection, QStringLiteral("name"), create.name);
        setFileInfo(connection, QStringLiteral("created_by"), create.who);
        transaction.commit();
    }
    const auto store = storeAt(path, false);
    addBuiltInRecords(*store);
    if (!store->get(QStringLiteral("office"), office))
        throw Error(say(QT_TRANSLATE_NOOP("Store", "There is no office with the code %1.")).arg(create.officeCode));
}

void StoreOpener::addBuiltInRecords(Store &store)
{
    auto &state = *store.m_state;
    Transaction transaction(*state.writer);
    // The same on every desk: no owner, no time, so that files of different offices agree from the start.
    RecordWriter
        writer(state.registry, *state.writer,
               {QStringLiteral("Moli"), {}, 0, BatchKind::Setup, {}, std::nullopt, state.schemaVersion, state.replica});
    const Reader reader(state.registry, *state.writer);
    for (auto record : builtInRecords()) {
        if (!reader.get(record.type(), record.id()))
            writer.write(record, std::nullopt);
    }
    writer.finish();
    setFileInfo(*state.writer, builtInKey, builtInMark());
    transaction.commit();
}

// Opening a file --------------------------------------------------------------------------------------------------

OpenResult StoreOpener::open()
{
    const QFileInfo file(m_path);
    if (!file.exists())
        return ended(OpenOutcome::Missing,
                     say(QT_TRANSLATE_NOOP("Store", "There is no file “%1”.")).arg(QDir::toNativeSeparators(m_path)));
    if (file.isDir())
        return ended(OpenOutcome::NotMoli,
                     say(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a Moli file. Choose a file in it."))
                         .arg(QDir::toNativeSeparators(m_path)));
    const bool asked = m_options.readOnly;
    if (!asked) {
        if (const auto reason = unsuitablePlace(m_path); !reason.isEmpty())
            return ended(OpenOutcome::Refused, reason);
        if (auto taken = lock())
            return std::move(*taken);
    }
    try {
        if (auto refused = inspect(); refused.outcome != OpenOutcome::Current)
            return refused;
        if (m_schemaVersion < m_migrations.size()) {
            if (m_options.readOnly)
                return ended(OpenOutcome::Refused,
                             say(QT_TRANSLATE_NOOP("Store",
                                                   "“%1” was written by an older Moli and has to be brought up to "
                                                   "date before it can be read. Open it for writing once."))
                                 .arg(file.fileName()));
            return upgraded();
        }
        if (!m_options.readOnly) {
            auto store = storeAt(m_path, false);
            // Killed in the midst of an upgrade, or of a Moli with more choices: they are still missing.
            if (store->fileInfo(builtInKey) != builtInMark())
                addBuiltInRecords(*store);
            return {OpenOutcome::Current, {}, std::move(store)};
        }
        auto store = storeAt(m_path, true);
        return {OpenOutcome::ReadOnly,
                asked ? QString()
                      : say(QT_TRANSLATE_NOOP("Store", "“%1” can't be written to, so it is open for reading only."))
                            .arg(file.fileName()),
                std::move(store)};
    } catch (const Error &error) {
        return ended(error);
    }
}

OpenResult StoreOpener::inspect()
{
    const auto name = QFileInfo(m_path).fileName();
    // A transaction cut off by a power failure is rolled back by the first connection that may write.
    std::unique_ptr<Connection> connection;
    try {
        connection = std::make_unique<Connection>(m_path,
                                                  m_options.readOnly && !QFileInfo::exists(m_path + u"-journal")
                                                      ? Connection::Mode::ReadOnly
                                                      : Connection::Mode::Read,
                                                  m_options.busyTimeout);
        const auto applicationId = connection->scalar(QStringLiteral("PRAGMA application_id")).toLongLong();
        m_schemaVersion = connection->scalar(QStringLiteral("PRAGMA user_version")).toLongLong();
        if (applicationId != moliApplicationId)
            return ended(OpenOutcome::NotMoli,
                         say(QT_TRANSLATE_NOOP("Store", "“%1” isn't a Moli file. It was left untouched.")).arg(name));
    } catch (const Error &error) {
        // SQLITE_NOTADB: its beginning isn't that of any SQLite file.
        if (error.kind() == Error::Kind::Damaged && error.details().endsWith(u"[26]"))
            return ended(OpenOutcome::NotMoli,
                         say(QT_TRANSLATE_NOOP("Store",
                                               "“%1” isn't a Moli file, or its beginning is destroyed. It was left "
                                               "untouched."))
                             .arg(name));
        throw;
    }
    if (m_schemaVersion > m_migrations.size())
        return ended(OpenOutcome::Newer,
                     say(QT_TRANSLATE_NOOP("Store",
                                           "“%1” was written by a newer Moli (schema %2, this one knows %3). It was "
                                           "left untouched; install the newer Moli to open it."))
                         .arg(name, QString::number(m_schemaVersion), QString::number(m_migrations.size())));
    // Reads the whole schema and the tables that opening needs: a torn file fails here.
    (void)connection->scalar(QStringLiteral("SELECT COUNT(*) FROM \"sqlite_master\""));
    if (connection->scalar(QStringLiteral("SELECT COUNT(*) FROM \"file_info\"")).toInt() == 0)
        throw Error({}, QStringLiteral("file_info is empty"), Error::Kind::Damaged);
    if (!m_options.readOnly && !canWrite(*connection)) {
        m_options.readOnly = true;
        m_lock.reset();
    }
    return {OpenOutcome::Current, {}, nullptr};
}

bool StoreOpener::canWrite(Connection &connection) const
{
    // Where the file can't be written, BEGIN IMMEDIATE silently becomes a read; only a write tells. It is rolled back, and
    // nothing of it gets to the disk.
    connection.execute(QStringLiteral("PRAGMA query_only=OFF"));
    connection.execute(QStringLiteral("PRAGMA journal_mode=MEMORY"));
    try {
        const Transaction transaction(connection);
        connection.execute(u"PRAGMA user_version=" + QString::number(m_schemaVersion));
        return true;
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::ReadOnly)
            throw;
        return false;
    }
}

OpenResult StoreOpener::upgraded()
{
    {
        // The copy is made from the file as it is, by a store that looks at nothing but the common tables.
        m_options.readOnly = false;
        Connection connection(m_path, Connection::Mode::Write, m_options.busyTimeout);
        makeBackup(connection, m_path, BackupCause::BeforeUpgrade, m_options.clock());
        for (const auto &migration : m_migrations) {
            if (migration.version > m_schemaVersion)
                applyMigration(connection, migration);
        }
    }
    auto store = storeAt(m_path, false);
    addBuiltInRecords(*store);
    return {OpenOutcome::Upgraded,
            say(QT_TRANSLATE_NOOP("Store", "“%1” was brought up to date. The file as it was before lies in “%2”."))
                .arg(QFileInfo(m_path).fileName(), QDir::toNativeSeparators(backupFolder(m_path))),
            std::move(store)};
}

} // namespace moli
