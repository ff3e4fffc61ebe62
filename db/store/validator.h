// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/reader.h"

#include <QSet>

namespace moli {

/// Holds a record against its description: values, rules, and what only other records can tell.
class Validator {
public:
    Validator(const Registry &registry, Connection &connection)
        : m_registry(registry),
          m_connection(connection),
          m_reader(registry, connection)
    {
    }

    /// `before` is the record as it is stored, when it is: what wasn't changed isn't held against other records anew.
    [[nodiscard]] QList<Problem> problems(const Record &record, const std::optional<Record> &before);
    /// Who still refers to the record, as hard problems; empty when it may go.
    [[nodiscard]] QList<Problem> referrers(const Record &record);

private:
    void checkValue(const Record &record, const Field &field, bool changed, QList<Problem> &problems);
    void checkAgainstOthers(const Record &record, const Field &field, QList<Problem> &problems);
    void checkUniqueTogether(const Record &record, const RecordType &type, QList<Problem> &problems);
    [[nodiscard]] bool choiceExists(const QString &list, const QString &key);
    [[nodiscard]] bool recordLives(const QString &type, const QString &id);

    const Registry &m_registry;
    Connection &m_connection;
    Reader m_reader;
    /// Choices seen to exist; a batch asks for the same ones again and again.
    QSet<QString> m_known;
};

} // namespace moli
