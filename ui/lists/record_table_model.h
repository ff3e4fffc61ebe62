// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_columns.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <atomic>

namespace moli {

class RecordPages;

/// The records of one type that a filter lets through, as a table: one model for all types, from their descriptions.
/// Reads off the GUI thread, page by page; its memory doesn't depend on the number of rows. A reset keeps nothing of
/// the selection: views remember ids in aboutToReload() and find them again after modelReset().
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< of the record, empty while its page is being read
    };

    RecordTableModel(Session &session, const QString &type, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] const RecordType &type() const { return m_type; }
    [[nodiscard]] const QList<RecordColumn> &recordColumns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString &key) const; ///< -1 when there is none

    /// Shows other rows, from the first on. The first call starts the reading.
    void setFilter(const QList<Condition> &where, const QString &text = {}, Deleted deleted = Deleted::Without);
    [[nodiscard]] const Query &query() const { return m_query; }
    void refresh(); ///< reads again as far as it had been read
    /// A list that nobody sees reads changes only when it is seen again.
    void setWatching(bool watching);

    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< since the last setFilter or sort
    /// Whether the rows that come, or came last, are those of another filter or order.
    [[nodiscard]] bool startsAnew() const { return m_anew; }
    /// How many rows there are in all, nothing while they are counted.
    [[nodiscard]] std::optional<qint64> count() const { return m_count; }
    /// Sums of the totalled() fields by key, as they are kept (fen, tenths); empty while they are added up.
    [[nodiscard]] const QMap<QString, qint64> &totals() const { return m_totals; }
    [[nodiscard]] int pagesInMemory() const;

    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 unless in memory
    /// Hands the ids of the rows to `done`, also of those that are not in memory.
    void withIds(const QList<int> &rows, QObject *context, std::function<void(const QStringList &ids)> done) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void aboutToReload(); ///< before rows change places
    void countChanged();
    void totalsChanged();
    void sortChanged();

private:
    void restart();
    void summarize();
    void afterChange(const ChangeSet &changes);

    Session &m_session;
    const RecordType &m_type;
    QList<RecordColumn> m_columns;
    QStringList m_concerning; ///< record types whose changes may show here
    RecordPages *m_pages;
    Query m_query;
    QTimer m_refreshTimer;
    bool m_asked = false;
    bool m_loaded = false;
    bool m_anew = true;
    bool m_watching = true;
    bool m_stale = false;
    std::optional<qint64> m_count;
    QMap<QString, qint64> m_totals;
    /// Counts the questions, so that an old answer isn't taken and a long sum stops when nobody waits for it.
    std::shared_ptr<std::atomic<int>> m_summary;
};

} // namespace moli
