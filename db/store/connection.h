// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/error.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <QWaitCondition>

#include <list>
#include <memory>
#include <vector>

struct sqlite3;

namespace moli {

/// One connection to a file, with the pragmas of reliability.md set and read back. Used by one thread at a time.
class Connection {
public:
    enum class Mode {
        Write,    ///< the one writing connection; creates the file when it isn't there
        Read,     ///< a reader beside a writer
        ReadOnly, ///< opens a file that can't or mustn't be written
        Memory,   ///< a database of its own that is in no file; the path is empty
    };

    /// Throws Error.
    Connection(const QString &path, Mode mode, int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void execute(const QString &sql);
    [[nodiscard]] QVariant scalar(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Ends the read that is under way, which then fails as Interrupted. May come from any thread. Does nothing where
    /// Qt's driver brings an SQLite of its own.
    void interrupt();

private:
    friend class Statement;
    void setPragmas(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; ///< null unless the driver uses the library that Moli links
    /// Prepared statements by text, most recently used first.
    std::list<std::pair<QString, std::unique_ptr<QSqlQuery>>> m_idle;
};

/// A prepared statement, borrowed from its connection's cache. Its destructor ends the read, because an unfinished
/// SELECT keeps a lock that makes a save wait.
class Statement {
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bindAll(const QVariantList &values);
    /// Runs it from the start with what was bound. Throws Error.
    void run();
    /// The next row of the result; runs it first when that wasn't done.
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }

private:
    [[noreturn]] void fail() const;

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_running = false;
};

/// Connections for reading, lent to whichever thread asks. In TRUNCATE mode a commit waits until nobody reads; so that a
/// long read never keeps a save waiting, the save sends it away, and the read begins again afterwards.
class ConnectionPool {
public:
    ConnectionPool(QString path, Connection::Mode mode, int busyTimeoutMs);

    class Lease {
    public:
        Lease(ConnectionPool &pool, std::unique_ptr<Connection> connection)
            : m_pool(&pool),
              m_connection(std::move(connection))
        {
        }
        ~Lease();
        Lease(Lease &&) = default;
        Lease &operator=(Lease &&) = delete;
        [[nodiscard]] Connection &operator*() const { return *m_connection; }

    private:
        ConnectionPool *m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    /// Waits while a save is committing. A patient lease is never sent away: for what can't begin again; a save waits
    /// for it however long it takes.
    [[nodiscard]] Lease lease(bool patient = false);

    /// Made when nobody reads any more, and while it lives nobody begins to: a commit meets no other connection of this
    /// process, which SQLite would let try its luck against it for a while only.
    class WayForWriter {
    public:
        explicit WayForWriter(ConnectionPool &pool);
        ~WayForWriter();
        WayForWriter(const WayForWriter &) = delete;
        WayForWriter &operator=(const WayForWriter &) = delete;

    private:
        ConnectionPool &m_pool;
    };

private:
    QString m_path;
    Connection::Mode m_mode;
    int m_busyTimeout;
    QMutex m_mutex;
    QWaitCondition m_written;
    QWaitCondition m_returned;
    int m_writers = 0;
    int m_lent = 0;
    std::vector<std::unique_ptr<Connection>> m_idle;
    QSet<Connection *> m_interruptible;
};

/// The kind of a failure from SQLite's result code.
[[nodiscard]] Error::Kind kindOfSqliteCode(const QString &nativeCode);
/// An Error with the sentence for its kind.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &doing);

} // namespace moli
