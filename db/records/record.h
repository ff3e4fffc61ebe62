// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace moli {

/// One record, a value. Field values as FieldType says; an empty one is a null QVariant.
class Record {
public:
    Record() = default;
    explicit Record(QString type, QString id = {}) : m_type(std::move(type)), m_id(std::move(id)) {}

    [[nodiscard]] const QString &type() const { return m_type; }
    /// Empty until the record is saved for the first time.
    [[nodiscard]] const QString &id() const { return m_id; }
    void setId(const QString &id) { m_id = id; }

    [[nodiscard]] QVariant value(const QString &field) const { return m_values.value(field); }
    /// Empty strings and lists become null, so that "no value" has one form.
    Record &set(const QString &field, const QVariant &value);
    /// A value that isn't empty and has the form that FieldType says, as it comes from its column.
    void adopt(const QString &field, QVariant &&value) { m_values.insert(field, std::move(value)); }
    void reserve(qsizetype fields) { m_values.reserve(fields); }
    [[nodiscard]] bool has(const QString &field) const { return !value(field).isNull(); }
    [[nodiscard]] QString text(const QString &field) const { return value(field).toString(); }
    [[nodiscard]] qint64 number(const QString &field) const { return value(field).toLongLong(); }
    [[nodiscard]] QStringList list(const QString &field) const { return value(field).toStringList(); }
    [[nodiscard]] const QHash<QString, QVariant> &values() const { return m_values; }

    // Common columns, written by the store.
    QString ownerOffice;  ///< id of the office whose file made the record
    qint64 createdAt = 0; ///< ms since 1970, UTC
    QString createdBy;
    qint64 modifiedAt = 0; ///< ms since 1970, UTC
    QString modifiedBy;
    bool deleted = false;

private:
    QString m_type;
    QString m_id;
    QHash<QString, QVariant> m_values;
};

} // namespace moli
