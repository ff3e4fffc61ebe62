// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"
#include "db/store/query.h"

#include <QMap>

namespace moli {

/// A statement with its values in order.
struct Sql {
    QString text;
    QVariantList values;
};

/// Makes SELECTs from typed queries. The one place, with search.*, where SQLite's dialect shows.
/// Throws Error for paths that don't exist: those come from programs, not from people.
class SqlBuilder {
public:
    SqlBuilder(const Registry &registry, const QString &type);

    /// Columns: the common ones (without the keys that are only sorted by), the fields, the sort value.
    [[nodiscard]] Sql page(const Query &query) const;
    /// The rest of a descending page whose sort value is empty: they come after all that have one.
    [[nodiscard]] Sql emptyTail(const Query &query, int limit) const;
    [[nodiscard]] Sql count(const Query &query) const;
    [[nodiscard]] Sql aggregate(const Aggregate &aggregate) const;
    /// All records with these ids.
    [[nodiscard]] Sql byIds(const QStringList &ids) const;

    static QString quoted(const QString &name);

private:
    struct Expression {
        QString sql;
        const Field *field = nullptr; ///< nullptr for a common column
    };
    struct Draft {
        QString joins;
        QMap<QString, QString> aliases; ///< joined table by path
        QStringList conditions;
        QVariantList values;
    };
    Expression expression(const QString &path, Draft &draft) const;
    Expression sortExpression(const Sort &sort, Draft &draft) const;
    void addConditions(const QList<Condition> &conditions, Draft &draft) const;
    void addCondition(const Condition &condition, Draft &draft) const;
    void addDeleted(Deleted deleted, Draft &draft) const;
    void addText(const QString &text, Draft &draft) const;
    Draft filtered(const Query &query) const;
    [[nodiscard]] Sql finished(const QString &select, const Draft &draft, const QString &tail) const;
    [[nodiscard]] QString columns() const;

    const Registry &m_registry;
    const RecordType &m_type;
};

} // namespace moli
