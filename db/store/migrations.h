// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace moli {

class Connection;

/// One step of the schema: an SQL file with hard-coded names. Released ones never change.
struct Migration {
    int version = 0;
    QString name;
    QString sql;
};

/// resources/sql/migrations/NNNN_what.sql in order, without gaps. Throws Error when the resources are broken.
[[nodiscard]] QList<Migration> builtInMigrations();

/// Runs one migration and sets user_version in one transaction. Throws Error; then nothing has changed.
void applyMigration(Connection &connection, const Migration &migration);

} // namespace moli
