// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_type.h"

namespace moli {

/// All record types, in the order of the navigation. A value built once at start and handed to the store;
/// tests make their own with types added.
class Registry {
public:
    explicit Registry(QList<RecordType> types);
    /// Every record type of domain.md.
    static Registry builtIn();

    [[nodiscard]] const QList<RecordType> &types() const & { return m_types; }
    /// A loop over the types of a registry that nobody keeps would run over what is gone.
    const QList<RecordType> &types() && = delete;
    [[nodiscard]] QList<const RecordType *> typesIn(Area area) const;
    [[nodiscard]] bool has(const QString &key) const { return m_byKey.contains(key); }
    /// Throws Error when there is no such type.
    [[nodiscard]] const RecordType &type(const QString &key) const;

    /// A field elsewhere that refers to records of a type.
    struct Referrer {
        const RecordType *type;
        const Field *field;
    };
    /// In registry order; the source of "related records".
    [[nodiscard]] QList<Referrer> referrersOf(const QString &typeKey) const;

private:
    QList<RecordType> m_types;
    QHash<QString, qsizetype> m_byKey;
};

} // namespace moli
