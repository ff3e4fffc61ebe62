// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moli {

class Connection;

/// A write transaction; rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Connection &connection); ///< Throws Error when the file stays busy.
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After a surprise nothing more may run: SQLite may have rolled back, and a statement would commit by itself.
    void poison() { m_poisoned = true; }
    /// Throws Error when poisoned or over.
    void demandHealthy() const;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
    bool m_poisoned = false;
};

} // namespace moli
