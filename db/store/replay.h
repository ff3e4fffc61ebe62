// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record.h"
#include "db/records/record_type.h"

namespace moli {

/// What the entries of a record add up to. They are given in the order of their positions.
class Replay {
public:
    Replay(const RecordType &type, const QString &id) : m_type(type), m_record(type.key(), id) {}

    /// `changes` as the journal keeps them; `at` in ms since 1970, UTC.
    void add(const QString &changes, qint64 at, const QString &who, const QString &office);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; } ///< there was no entry
    [[nodiscard]] const Record &record() const { return m_record; }
    /// The record is this one in every field and common column.
    [[nodiscard]] bool agreesWith(const Record &record) const;

private:
    const RecordType &m_type;
    Record m_record;
    bool m_isEmpty = true;
};

} // namespace moli
