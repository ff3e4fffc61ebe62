// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/transaction.h"

#include "db/store/connection.h"

#include <QCoreApplication>

namespace moli {

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error &) {
        // SQLite had rolled back by itself already.
    }
}

void Transaction::demandHealthy() const
{
    if (!m_open || m_poisoned)
        throw Error(QCoreApplication::translate("Store",
                                                "This could not be saved because an earlier step had failed. "
                                                "Nothing was changed; try again."),
                    QStringLiteral("transaction is poisoned or over"));
}

void Transaction::commit()
{
    demandHealthy();
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace moli
