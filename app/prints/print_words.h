// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/text/value_text.h"
#include "db/store/store.h"

namespace moli {

/// What all sheets are written with: a record's values as they are printed.
class PrintWords {
public:
    explicit PrintWords(const Store &store) : m_store(store), m_text(store) {}

    /// Throws Error when the record isn't there.
    [[nodiscard]] Record record(const QString &type, const QString &id) const;
    [[nodiscard]] QList<Record> records(const QString &type, const QList<Condition> &where,
                                        const QString &sortedBy) const;
    /// The field's value as people read it; personal data masked.
    [[nodiscard]] QString value(const Record &record, const QString &field) const;
    [[nodiscard]] QString label(const QString &type, const QString &field) const;
    /// Label and value of each field, for PrintSheet::facts.
    [[nodiscard]] QList<std::pair<QString, QString>> facts(const Record &record, const QStringList &fields) const;
    /// A row for each record with the values of the fields.
    [[nodiscard]] QList<QStringList> rows(const QList<Record> &records, const QStringList &fields) const;
    [[nodiscard]] QStringList labels(const QString &type, const QStringList &fields) const;
    [[nodiscard]] const ValueText &text() const { return m_text; }
    [[nodiscard]] const Store &store() const { return m_store; }
    /// A sheet with its title, the subject under it, office and day at the foot.
    [[nodiscard]] PrintSheet sheet(const QString &title, const QString &subtitle) const;

private:
    const Store &m_store;
    ValueText m_text;
};

} // namespace moli
