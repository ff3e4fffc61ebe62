// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record_lookup.h"
#include "db/store/query.h"
#include "db/store/store.h"

namespace moli {

/// Everything that is read, over one connection: a reader's own, or the writing one inside a transaction.
class Reader : public RecordLookup {
public:
    Reader(const Registry &registry, Connection &connection) : m_registry(registry), m_connection(connection) {}

    [[nodiscard]] std::optional<Record> get(const QString &type, const QString &id) const;
    [[nodiscard]] QList<Record> get(const QString &type, const QStringList &ids) const; ///< in no order
    [[nodiscard]] std::optional<Record> find(const QString &type, const QString &id) const override;
    [[nodiscard]] QList<Record> all(const QString &type, const QList<Condition> &where) const override;
    [[nodiscard]] Page query(const Query &query) const;
    [[nodiscard]] qint64 count(const Query &query) const;
    [[nodiscard]] QList<Group> aggregate(const Aggregate &aggregate) const;
    [[nodiscard]] QList<SearchHit> search(const QString &text, int limit) const;
    [[nodiscard]] QHash<QString, QString> titles(const QString &type, const QStringList &ids) const;
    [[nodiscard]] QString title(const Record &record) const;
    [[nodiscard]] std::optional<QString> resolve(const QString &type, const QString &text) const;
    [[nodiscard]] QList<ChoiceEntry> choices(const QString &list) const;
    [[nodiscard]] QString choiceLabel(const QString &list, const QString &key) const;
    /// How many living records of a type refer to the record through the field.
    [[nodiscard]] qint64 countReferring(const Registry::Referrer &referrer, const QString &id) const;

    [[nodiscard]] QList<JournalEntry> history(const QString &type, const QString &id) const;
    [[nodiscard]] QList<JournalEntry> entriesOf(qint64 batch) const;
    [[nodiscard]] QList<BatchSummary> batches(int limit, std::optional<qint64> before) const;
    [[nodiscard]] std::optional<BatchSummary> undoable(const QString &who) const;
    [[nodiscard]] std::optional<BatchSummary> redoable(const QString &who) const;

private:
    [[nodiscard]] QHash<QString, QString> titlesOf(const RecordType &type, const QList<Record> &records,
                                                   int depth) const;
    [[nodiscard]] QList<JournalEntry> entries(const QString &where, const QVariantList &values) const;
    [[nodiscard]] QList<BatchSummary> summaries(const QString &where, const QVariantList &values, int limit) const;

    const Registry &m_registry;
    Connection &m_connection;
};

} // namespace moli
