// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/process.h"

namespace moli {

/// What the gates of all processes are written with: collects what is missing of one record.
class Gate {
public:
    Gate(const Store &store, const Record &record) : m_store(store), m_record(record) {}
    [[nodiscard]] QList<MissingAtGate> missing() const { return m_missing; }

protected:
    /// Missing where the record's field has no value.
    void askField(const QString &field, const QString &rule, const QString &sentence);
    void add(const QString &rule, const QString &type, const QString &record, const QString &field,
             const QString &sentence);
    [[nodiscard]] const Record &record() const { return m_record; }
    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString labelOf(const QString &field) const;
    [[nodiscard]] QList<Record> all(const QString &type, const QList<Condition> &where) const;
    [[nodiscard]] qint64 count(const QString &type, const QList<Condition> &where) const;

private:
    const Store &m_store;
    const Record &m_record;
    QList<MissingAtGate> m_missing;
};

} // namespace moli
