// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/journal.h"
#include "db/store/journal_rows.h"
#include "db/store/reader.h"
#include "db/store/search.h"

namespace moli {

/// Writes rows, journal and search index, always all three, inside a transaction that somebody else holds.
class RecordWriter {
public:
    struct Author {
        QString who;
        QString office; ///< id; empty for what every fresh file holds
        qint64 at = 0;  ///< ms since 1970, UTC
        BatchKind kind = BatchKind::Edit;
        QString reason;
        std::optional<qint64> undoOf;
        int schemaVersion = 0;
        QString replica;
    };

    RecordWriter(const Registry &registry, Connection &connection, Author author);

    /// Writes what differs between `before` and `record`; false when nothing does.
    bool write(Record &record, const std::optional<Record> &before);
    /// Writes the row and what it is found by, as they are: of a record whose history is in the journal already.
    void putBack(const Record &record);
    /// What comes now was done by somebody else, at another time.
    void signAs(const QString &who, qint64 at);
    /// Writes the batch itself; nothing when there were no changes.
    void finish();

    using ColumnValue = std::pair<QString, QVariant>;
    /// Every column of the record's row and what it holds, as it is written; the check compares with it.
    [[nodiscard]] static QList<ColumnValue> columnsOf(const Record &record, const RecordType &type);
    /// Of those the two that are made of its title, which only types with pinyin have.
    [[nodiscard]] static QList<ColumnValue> pinyinOf(const Record &record, const RecordType &type);

    static void writeReference(Connection &connection, qint64 position, const NewReference &reference);

    [[nodiscard]] qint64 batch() const { return m_batch; }
    [[nodiscard]] qint64 changes() const { return m_changes; }
    [[nodiscard]] const QMap<QString, QStringList> &touched() const { return m_touched; }

private:
    void writeRow(const Record &record, const RecordType &type, bool isNew, const QStringList &changed);
    void writeJournal(const Record &record, const RecordType &type, bool isNew,
                      const QMap<QString, FieldChange> &changes);
    qint64 nextClock();

    const Registry &m_registry;
    Connection &m_connection;
    Author m_author;
    SearchIndex m_search;
    qint64 m_batch;
    qint64 m_position;        ///< lseq of the last entry
    qint64 m_replicaSequence; ///< rseq of the last entry
    qint64 m_hybridClock;     ///< of the last entry: ms << 16 | counter
    qint64 m_changes = 0;
    QString m_firstType;
    QString m_firstRecord;
    QMap<QString, QStringList> m_touched;
};

} // namespace moli
