// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/check_findings.h"

namespace moli {

class Statement;
class Validator;

/// Every record against its history, its rules, and what it is sorted and found by.
class RecordCheck {
public:
    static constexpr int pageSize = 500; ///< records

    RecordCheck(const Registry &registry, Connection &connection, Findings &found)
        : m_registry(registry),
          m_connection(connection),
          m_found(found)
    {
    }

    void checkReferences();
    /// The records behind `after` in the order of their ids, as many as make one page; returns the last one's id, or
    /// nothing when there are no more. Short, so that a save never waits for it.
    [[nodiscard]] std::optional<QString> checkRecords(const RecordType &type, const QString &after);
    [[nodiscard]] qint64 count(const RecordType &type);

private:
    /// Every row must be what its journal entries add up to: integrity_check misses a quarter of the single bits that
    /// change data (reliability.md). Rows and entries are walked side by side in the order of ids.
    void checkJournal(const RecordType &type, const Record &record, Statement &entries, bool &more);
    /// Every column of the page's rows must hold just what saving these records would write there: what is made of
    /// their names, and values in the form in which they are looked for.
    void checkColumns(const RecordType &type, const QString &after, const QList<Record> &records);
    void checkRules(const RecordType &type, const Record &record, Validator &validator);
    /// Once for each record.
    void reportDamaged(const RecordType &type, const QString &id);
    void reportMissingRow(const RecordType &type, const QString &id);
    void collectAttachments(const RecordType &type, const Record &record);

    const Registry &m_registry;
    Connection &m_connection;
    Findings &m_found;
    QSet<QString> m_reported;
};

} // namespace moli
