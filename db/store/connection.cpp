// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#ifdef MOLI_SYSTEM_SQLITE
#include <sqlite3.h>
#endif

namespace moli {

namespace {

constexpr int keptStatements = 200;

QString sentenceFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::DiskFull:
        return QCoreApplication::translate("Store", "The disk is full. Make room and try again; nothing was lost.");
    case Error::Kind::Busy:
        return QCoreApplication::translate("Store", "The file is busy. Wait a moment and try again.");
    case Error::Kind::ReadOnly: return QCoreApplication::translate("Store", "The file can only be read, not changed.");
    case Error::Kind::Damaged:
        return QCoreApplication::translate("Store",
                                           "The file is damaged. Have the check list what is wrong and what can "
                                           "be done.");
    case Error::Kind::Io:
        return QCoreApplication::translate("Store",
                                           "The disk answered with an error. Check that it is connected and "
                                           "try again; nothing was half saved.");
    case Error::Kind::Interrupted:
    case Error::Kind::Other: break;
    }
    return QCoreApplication::translate("Store", "The file answered with an error that Moli doesn't know.");
}

} // namespace

Error::Kind kindOfSqliteCode(const QString &nativeCode)
{
    // SQLite's result codes; the extended ones carry the primary code in their low byte.
    switch (nativeCode.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::Busy;
    case 8: // SQLITE_READONLY
        return Error::Kind::ReadOnly;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::Io;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Damaged;
    case 9: // SQLITE_INTERRUPT
        return Error::Kind::Interrupted;
    case 13: // SQLITE_FULL
        return Error::Kind::DiskFull;
    default: return Error::Kind::Other;
    }
}

Error sqlError(const QSqlError &error, const QString &doing)
{
    const auto kind = kindOfSqliteCode(error.nativeErrorCode());
    return Error(sentenceFor(kind), doing + u": " + error.text() + u" [" + error.nativeErrorCode() + u"]", kind);
}

Connection::Connection(const QString &path, Mode mode, int busyTimeoutMs)
    : m_path(path),
      m_name(u"moli-" + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(mode == Mode::Memory ? QStringLiteral(":memory:") : path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=" + QString::number(busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY";
    m_database.setConnectOptions(options);
    try {
        if (!m_database.open())
            throw sqlError(m_database.lastError(), u"open " + path);
        setPragmas(mode);
#ifdef MOLI_SYSTEM_SQLITE
        // A handle of one SQLite library must never reach another one (findings.md).
        const auto handle = m_database.driver()->handle();
        const bool same = scalar(QStringLiteral("SELECT sqlite_source_id()")).toString()
            == QLatin1String(sqlite3_sourceid());
        if (same && qstrcmp(handle.typeName(), "sqlite3*") == 0)
            m_handle = *static_cast<sqlite3 *const *>(handle.constData());
#endif
    } catch (...) {
        m_idle.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Connection::interrupt()
{
#ifdef MOLI_SYSTEM_SQLITE
    if (m_handle)
        sqlite3_interrupt(m_handle);
#endif
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::setPragmas(Mode mode)
{
    // Set and read back: Qt's default leaves foreign keys off, and a pragma that isn't taken says nothing.
    const auto demand = [this](const QString &pragma, const QString &value, const QVariant &expected) {
        execute(u"PRAGMA " + pragma + u"=" + value);
        const auto is = scalar(u"PRAGMA " + pragma);
        if (is.toString().compare(expected.toString(), Qt::CaseInsensitive) != 0)
            throw Error(sentenceFor(Error::Kind::Other), u"PRAGMA " + pragma + u" is " + is.toString());
    };
    demand(QStringLiteral("foreign_keys"), QStringLiteral("ON"), 1);
    demand(QStringLiteral("trusted_schema"), QStringLiteral("OFF"), 0);
    demand(QStringLiteral("temp_store"), QStringLiteral("MEMORY"), 2);
    switch (mode) {
    case Mode::Write:
        // reliability.md: the one combination that kept every acknowledged commit, and the one file is always all of it.
        demand(QStringLiteral("journal_mode"), QStringLiteral("TRUNCATE"), QStringLiteral("truncate"));
        demand(QStringLiteral("synchronous"), QStringLiteral("FULL"), 2);
        // A large transaction mustn't lock readers out before it commits.
        execute(QStringLiteral("PRAGMA cache_spill=OFF"));
        execute(QStringLiteral("PRAGMA cache_size=-65536"));
        break;
    case Mode::Read:
    case Mode::ReadOnly:
        demand(QStringLiteral("query_only"), QStringLiteral("ON"), 1);
        execute(QStringLiteral("PRAGMA cache_size=-32768"));
        break;
    case Mode::Memory: break;
    }
}

void Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw sqlError(query.lastError(), sql.left(200));
}

QVariant Connection::scalar(const QString &sql, const QVariantList &values)
{
    Statement statement(*this, sql);
    statement.bindAll(values);
    return statement.next() ? statement.value(0) : QVariant();
}

Statement::Statement(Connection &connection, const QString &sql) : m_connection(connection), m_sql(sql)
{
    auto &idle = connection.m_idle;
    for (auto found = idle.begin(); found != idle.end(); ++found) {
        if (found->first == sql) {
            m_query = std::move(found->second);
            idle.erase(found);
            return;
        }
    }
    m_query = std::make_unique<QSqlQuery>(connection.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        fail();
}

Statement::~Statement()
{
    m_query->finish();
    m_connection.m_idle.emplace_front(m_sql, std::move(m_query));
    if (m_connection.m_idle.size() > keptStatements)
        m_connection.m_idle.pop_back();
}

Statement &Statement::bind(const QVariant &value)
{
    // Qt binds a null QString or QByteArray as NULL; here only an invalid QVariant is NULL, a text without letters is ''.
    const bool emptyText = value.metaType().id() == QMetaType::QString && value.toString().isNull();
    const bool noBytes = value.metaType().id() == QMetaType::QByteArray && value.toByteArray().isNull();
    m_query->bindValue(m_bound++,
                       emptyText     ? QVariant(QStringLiteral(""))
                           : noBytes ? QVariant(QByteArray(""))
                                     : value);
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const auto &value : values)
        bind(value);
    return *this;
}

void Statement::run()
{
    m_bound = 0;
    m_running = true;
    if (!m_query->exec())
        fail();
}

bool Statement::next()
{
    if (!m_running)
        run();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail();
    return false;
}

void Statement::fail() const
{
    throw sqlError(m_query->lastError(), m_sql.left(400));
}

ConnectionPool::ConnectionPool(QString path, Connection::Mode mode, int busyTimeoutMs)
    : m_path(std::move(path)),
      m_mode(mode),
      m_busyTimeout(busyTimeoutMs)
{
}

ConnectionPool::Lease::~Lease()
{
    if (!m_connection)
        return;
    const QMutexLocker lock(&m_pool->m_mutex);
    m_pool->m_interruptible.remove(m_connection.get());
    m_pool->m_idle.push_back(std::move(m_connection));
    --m_pool->m_lent;
    m_pool->m_returned.wakeAll();
}

ConnectionPool::Lease ConnectionPool::lease(bool patient)
{
    QMutexLocker lock(&m_mutex);
    while (m_writers > 0)
        m_written.wait(&m_mutex);
    ++m_lent;
    std::unique_ptr<Connection> connection;
    if (!m_idle.empty()) {
        connection = std::move(m_idle.back());
        m_idle.pop_back();
    } else {
        lock.unlock();
        try {
            connection = std::make_unique<Connection>(m_path, m_mode, m_busyTimeout);
        } catch (...) {
            lock.relock();
            --m_lent;
            m_returned.wakeAll();
            throw;
        }
        lock.relock();
    }
    if (!patient)
        m_interruptible.insert(connection.get());
    return {*this, std::move(connection)};
}

ConnectionPool::WayForWriter::WayForWriter(ConnectionPool &pool) : m_pool(pool)
{
    const QMutexLocker lock(&pool.m_mutex);
    ++pool.m_writers;
    while (pool.m_lent > 0) {
        // Only a statement that runs just now is ended; the next one of the same read is, the next time round.
        for (auto *connection : std::as_const(pool.m_interruptible))
            connection->interrupt();
        constexpr unsigned long again = 10; // ms
        pool.m_returned.wait(&pool.m_mutex, again);
    }
}

ConnectionPool::WayForWriter::~WayForWriter()
{
    const QMutexLocker lock(&m_pool.m_mutex);
    --m_pool.m_writers;
    m_pool.m_written.wakeAll();
}

} // namespace moli
