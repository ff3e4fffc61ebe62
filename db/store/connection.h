// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/error.h"

#include <QHash>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <list>
#include <memory>
#include <vector>

namespace moli {

/// One connection to a file, with the pragmas of reliability.md set and read back. Used by one thread at a time.
class Connection {
public:
    enum class Mode {
        Write,    ///< the one writing connection; creates the file when it isn't there
        Read,     ///< a reader beside a writer
        ReadOnly, ///< opens a file that can't or mustn't be written
    };

    /// Throws Error.
    Connection(const QString &path, Mode mode, int busyTimeoutMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void execute(const QString &sql);
    [[nodiscard]] QVariant scalar(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class Statement;
    void setPragmas(Mode mode);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
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

/// Connections for reading, lent to whichever thread asks.
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
        Connection &operator*() const { return *m_connection; }

    private:
        ConnectionPool *m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    [[nodiscard]] Lease lease();
    /// Closes the idle ones, so that the file can be replaced.
    void clear();

private:
    QString m_path;
    Connection::Mode m_mode;
    int m_busyTimeout;
    QMutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

/// The kind of a failure from SQLite's result code.
[[nodiscard]] Error::Kind kindOfSqliteCode(const QString &nativeCode);
/// An Error with the sentence for its kind.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &doing);

} // namespace moli
