// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_columns.h"
#include "ui/session.h"

#include <QSet>

#include <atomic>

namespace moli {

/// The rows of a query, read page by page off the GUI thread. Every page that was visited leaves a cursor, and only
/// the last used ones stay in memory: what a list needs doesn't grow with the number of rows behind it.
class RecordPages : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 20;

    RecordPages(Session &session, QList<RecordColumn> columns, QObject *parent = nullptr);
    ~RecordPages() override;

    void start(const Query &query); ///< from the first page on; what was there stays until it arrives
    void reload();                  ///< the same as far as it had been read
    void more();                    ///< the next page
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] int rowCount() const { return m_rowCount; }
    /// nullptr when its page isn't in memory; then it's asked for, and arrived() follows.
    [[nodiscard]] const RecordRow *row(int index);
    [[nodiscard]] const RecordRow *rowInMemory(int index) const;
    /// Index of a row in memory, or -1.
    [[nodiscard]] int indexOf(const QString &id) const;
    [[nodiscard]] int pagesInMemory() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] bool isStarting() const { return m_starting; }

    /// A function for a reader thread that returns the ids of the rows in their order, reading again the pages that
    /// aren't in memory.
    [[nodiscard]] std::function<QStringList()> idReader(const QList<int> &rows) const;

signals:
    void aboutToReset();
    void reset();
    void aboutToAppend(int first, int last);
    void appended();
    void arrived(int first, int last);

private:
    struct Read; ///< what a job brings back

    void readFromStart(int pages, const QSet<int> &wanted);
    void askFor(int page);
    void askNext();
    void keep(int page, QList<RecordRow> rows);
    void touch(int page) const;

    Session &m_session;
    QList<RecordColumn> m_columns;
    Query m_query;
    QList<std::optional<Cursor>> m_starts; ///< of each visited page; nothing for the first
    std::optional<Cursor> m_next;          ///< of the page behind the last visited one
    int m_rowCount = 0;
    QHash<int, QList<RecordRow>> m_pages;
    mutable QList<int> m_used; ///< pages in memory, the last used at the end
    QList<int> m_wanted;       ///< asked for, the last one first in turn
    QSet<int> m_reading;
    bool m_starting = false;
    bool m_readingMore = false;
    /// A job of an older generation stops and its result is dropped.
    std::shared_ptr<std::atomic<int>> m_generation;
};

} // namespace moli
