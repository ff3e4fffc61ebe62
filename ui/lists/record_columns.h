// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QCoreApplication>

namespace moli {

/// A column of a list: a field of the record type, or one of the columns that every record has.
struct RecordColumn {
    QString key;
    QString label;
    const Field *field = nullptr; ///< nullptr: a common column

    [[nodiscard]] bool isNumeric() const { return field && field->isNumeric(); }
    /// Lists and long texts have no order that a person would expect.
    [[nodiscard]] bool isSortable() const
    {
        return !field || (!field->isList() && field->type() != FieldType::LongText);
    }
};

/// A row as it is shown: texts only, so that a page in memory stays small whatever its records hold.
struct RecordRow {
    QString id;
    QStringList cells; ///< one per column; sensitive ones masked, long ones cut
};

/// All fields of the type in their order, then the common columns.
[[nodiscard]] QList<RecordColumn> columnsOf(const RecordType &type);

/// Turns records into texts: references by title, choices by label, each looked up once for all records. For a
/// reader thread.
class RecordTexts {
    Q_DECLARE_TR_FUNCTIONS(moli::RecordTexts)
public:
    explicit RecordTexts(const Store &store);

    [[nodiscard]] QList<RecordRow> rows(const QList<RecordColumn> &columns, const QList<Record> &records);
    /// In full, as a person reads it; sensitive values as they are.
    [[nodiscard]] QString text(const Field &field, const QVariant &value);
    /// As spreadsheets read it: numbers without separators and signs. Sensitive values masked.
    [[nodiscard]] QString plain(const RecordColumn &column, const Record &record);
    [[nodiscard]] QString title(const QString &type, const QString &id);
    void lookUp(const QList<RecordColumn> &columns, const QList<Record> &records);

private:
    [[nodiscard]] QString common(const QString &key, const Record &record) const;
    [[nodiscard]] QString label(const QString &list, const QString &key);
    [[nodiscard]] QString full(const RecordColumn &column, const Record &record);

    const Store &m_store;
    QHash<QString, QHash<QString, QString>> m_labels; ///< of choices, by list
    QHash<QString, QString> m_titles;                 ///< of records, by id
};

} // namespace moli
