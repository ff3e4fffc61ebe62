// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_pages.h"

namespace moli {

namespace {
/// Pages that are read at the same time, and that wait their turn: who scrolls fast needs only the last ones.
constexpr int readAtOnce = 2;
constexpr int waitingAtMost = 4;
} // namespace

struct RecordPages::Read {
    bool stopped = false;
    QList<std::optional<Cursor>> starts;
    std::optional<Cursor> next;
    int rowCount = 0;
    QHash<int, QList<RecordRow>> pages;
};

RecordPages::RecordPages(Session &session, QList<RecordColumn> columns, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_columns(std::move(columns)),
      m_generation(std::make_shared<std::atomic<int>>(0))
{
}

RecordPages::~RecordPages()
{
    ++*m_generation; // a long read needn't go on
}

void RecordPages::start(const Query &query)
{
    m_query = query;
    m_query.limit = pageSize;
    m_query.after.reset();
    readFromStart(1, {0});
}

void RecordPages::reload()
{
    QSet<int> wanted{0};
    for (auto page = m_pages.keyBegin(); page != m_pages.keyEnd(); ++page) {
        wanted.insert(*page);
    }
    readFromStart(std::max<int>(1, static_cast<int>(m_starts.size())), wanted);
}

void RecordPages::readFromStart(int pages, const QSet<int> &wanted)
{
    const int generation = ++*m_generation;
    m_starting = true;
    m_readingMore = false;
    m_wanted.clear();
    m_reading.clear();
    const auto work = [&store = m_session.store(), query = m_query, columns = m_columns, pages, wanted, generation,
                       current = m_generation] {
        Read read;
        Query page = query;
        RecordTexts texts(store);
        for (int number = 0; number < pages; ++number) {
            if (*current != generation) {
                read.stopped = true;
                return read;
            }
            const Page found = store.query(page);
            read.starts.append(page.after);
            read.rowCount += static_cast<int>(found.records.size());
            if (wanted.contains(number)) {
                read.pages.insert(number, texts.rows(columns, found.records));
            }
            read.next = found.next;
            if (!found.next) {
                break;
            }
            page.after = found.next;
        }
        return read;
    };
    m_session.read(this, tr("Reading the list"), work, [this, generation](Read read) {
        if (read.stopped || *m_generation != generation) {
            return;
        }
        emit aboutToReset();
        m_starting = false;
        m_starts = std::move(read.starts);
        m_next = read.next;
        m_rowCount = read.rowCount;
        m_pages = std::move(read.pages);
        m_used = m_pages.keys();
        std::sort(m_used.begin(), m_used.end());
        emit reset();
    });
}

void RecordPages::more()
{
    if (!m_next || m_readingMore || m_starting) {
        return;
    }
    m_readingMore = true;
    Query query = m_query;
    query.after = m_next;
    struct More {
        QList<RecordRow> rows;
        std::optional<Cursor> next;
    };
    const auto work = [&store = m_session.store(), query, columns = m_columns] {
        const Page page = store.query(query);
        return More{RecordTexts(store).rows(columns, page.records), page.next};
    };
    m_session.read(this, tr("Reading the list"), work,
                   [this, after = m_next, generation = m_generation->load()](More more) {
                       if (*m_generation != generation) {
                           return;
                       }
                       m_readingMore = false;
                       m_next = more.next;
                       if (more.rows.isEmpty()) {
                           return;
                       }
                       emit aboutToAppend(m_rowCount, m_rowCount + static_cast<int>(more.rows.size()) - 1);
                       m_starts.append(after);
                       m_rowCount += static_cast<int>(more.rows.size());
                       keep(static_cast<int>(m_starts.size()) - 1, std::move(more.rows));
                       emit appended();
                   });
}

const RecordRow *RecordPages::rowInMemory(int index) const
{
    const auto page = m_pages.constFind(index / pageSize);
    if (index < 0 || page == m_pages.constEnd() || index % pageSize >= page->size()) {
        return nullptr;
    }
    return &page->at(index % pageSize);
}

const RecordRow *RecordPages::row(int index)
{
    if (const RecordRow *found = rowInMemory(index)) {
        touch(index / pageSize);
        return found;
    }
    if (index >= 0 && index < m_rowCount) {
        askFor(index / pageSize);
    }
    return nullptr;
}

int RecordPages::indexOf(const QString &id) const
{
    for (const auto &[page, rows] : m_pages.asKeyValueRange()) {
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i).id == id) {
                return page * pageSize + i;
            }
        }
    }
    return -1;
}

void RecordPages::touch(int page) const
{
    if (m_used.isEmpty() || m_used.last() != page) {
        m_used.removeOne(page);
        m_used.append(page);
    }
}

void RecordPages::keep(int page, QList<RecordRow> rows)
{
    m_pages.insert(page, std::move(rows));
    touch(page);
    while (m_used.size() > pagesKept) {
        m_pages.remove(m_used.takeFirst());
    }
}

void RecordPages::askFor(int page)
{
    if (m_starting || m_reading.contains(page) || page >= m_starts.size()) {
        return;
    }
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    while (m_wanted.size() > waitingAtMost) {
        m_wanted.removeLast();
    }
    askNext();
}

void RecordPages::askNext()
{
    while (m_reading.size() < readAtOnce && !m_wanted.isEmpty()) {
        const int page = m_wanted.takeFirst();
        m_reading.insert(page);
        Query query = m_query;
        query.after = m_starts.at(page);
        const auto work = [&store = m_session.store(), query, columns = m_columns] {
            return RecordTexts(store).rows(columns, store.query(query).records);
        };
        m_session.read(this, tr("Reading the list"), work,
                       [this, page, generation = m_generation->load()](QList<RecordRow> rows) {
                           if (*m_generation != generation) {
                               return;
                           }
                           m_reading.remove(page);
                           const int count = static_cast<int>(rows.size());
                           keep(page, std::move(rows));
                           if (count > 0) {
                               emit arrived(page * pageSize, page * pageSize + count - 1);
                           }
                           askNext();
                       });
    }
}

std::function<QStringList()> RecordPages::idReader(const QList<int> &rows) const
{
    QHash<int, QStringList> ids; // of the pages in memory
    QHash<int, std::optional<Cursor>> toRead;
    for (const int row : rows) {
        const int page = row / pageSize;
        if (ids.contains(page) || toRead.contains(page)) {
            continue;
        }
        if (const auto found = m_pages.constFind(page); found != m_pages.constEnd()) {
            QStringList &list = ids[page];
            for (const RecordRow &one : *found) {
                list.append(one.id);
            }
        } else if (page < m_starts.size()) {
            toRead.insert(page, m_starts.at(page));
        }
    }
    return [&store = m_session.store(), query = m_query, rows, ids, toRead]() mutable {
        for (const auto &[page, start] : toRead.asKeyValueRange()) {
            Query one = query;
            one.after = start;
            for (const Record &record : store.query(one).records) {
                ids[page].append(record.id());
            }
        }
        QStringList result;
        for (const int row : rows) {
            const QString id = ids.value(row / pageSize).value(row % pageSize);
            if (!id.isEmpty()) {
                result.append(id);
            }
        }
        return result;
    };
}

} // namespace moli
