// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/check_findings.h"

namespace moli {

/// Rows beside the records and their history, against their digests: what the file says of itself, its lives, who looked
/// at what, the attached files.
class RowCheck {
public:
    RowCheck(Connection &connection, Findings &found) : m_connection(connection), m_found(found) {}

    void checkSettings();
    /// `attached`: the record that has a file, type and id, by its hash.
    void checkAttachments(QHash<QString, std::pair<QString, QString>> attached);

private:
    void checkDigests(const QString &table, const QStringList &columns);

    Connection &m_connection;
    Findings &m_found;
};

} // namespace moli
