// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table_model.h"

#include "ui/lists/record_pages.h"

namespace moli {

namespace {

constexpr qsizetype tooltipFrom = 18; // characters that any column is wide enough for

/// Adds up the totalled fields.
QMap<QString, qint64> sums(const Store &store, const Query &query, const QStringList &fields)
{
    QMap<QString, qint64> totals;
    Aggregate aggregate{query.type, query.where, {}, {}, query.deleted, query.text};
    for (const QString &field : fields) {
        aggregate.measures.append({Measure::Kind::Sum, {field}});
    }
    const QList<Group> groups = store.aggregate(aggregate);
    for (int i = 0; i < fields.size() && !groups.isEmpty(); ++i) {
        totals.insert(fields.at(i), groups.first().values.value(i));
    }
    return totals;
}

} // namespace

RecordTableModel::RecordTableModel(Session &session, const QString &type, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_type(session.store().registry().type(type)),
      m_columns(columnsOf(m_type)),
      m_pages(new RecordPages(session, m_columns, this)),
      m_summary(std::make_shared<std::atomic<int>>(0))
{
    m_query.type = type;
    QString sort = m_type.initialSort().isEmpty() ? m_type.titleFields().value(0) : m_type.initialSort();
    m_query.sort.descending = sort.startsWith(u'-');
    m_query.sort.field = m_query.sort.descending ? sort.mid(1) : sort;

    m_concerning = {type, QStringLiteral("choice"), QStringLiteral("office")};
    for (const Field &field : m_type.fields()) {
        if (!field.refersTo().isEmpty()) {
            m_concerning.append(field.refersTo());
        }
    }

    connect(m_pages, &RecordPages::aboutToReset, this, [this] {
        emit aboutToReload();
        beginResetModel();
        m_loaded = true; // what is asked between here and the end of the reset sees the new rows as loaded
    });
    connect(m_pages, &RecordPages::reset, this, [this] {
        endResetModel();
        summarize();
    });
    connect(m_pages, &RecordPages::aboutToAppend, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(m_pages, &RecordPages::appended, this, [this] { endInsertRows(); });
    connect(m_pages, &RecordPages::arrived, this,
            [this](int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); });

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(0);
    connect(&m_refreshTimer, &QTimer::timeout, this, &RecordTableModel::refresh);
    connect(&session, &Session::changed, this, &RecordTableModel::afterChange);
}

RecordTableModel::~RecordTableModel()
{
    ++*m_summary;
}

int RecordTableModel::columnOf(const QString &key) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).key == key) {
            return column;
        }
    }
    return -1;
}

void RecordTableModel::setFilter(const QList<Condition> &where, const QString &text, Deleted deleted)
{
    if (m_asked && m_query.where == where && m_query.text == text && m_query.deleted == deleted) {
        return;
    }
    m_query.where = where;
    m_query.text = text;
    m_query.deleted = deleted;
    restart();
}

void RecordTableModel::restart()
{
    m_asked = true;
    m_loaded = false;
    m_anew = true;
    m_stale = false;
    // Figures of other rows are worse than none.
    ++*m_summary;
    m_count.reset();
    m_totals.clear();
    emit countChanged();
    emit totalsChanged();
    m_pages->start(m_query);
}

void RecordTableModel::refresh()
{
    if (!m_asked) {
        return;
    }
    if (!m_watching) {
        m_stale = true;
        return;
    }
    m_stale = false;
    if (m_pages->isStarting()) {
        m_pages->start(m_query);
    } else {
        m_anew = false;
        m_pages->reload();
    }
}

void RecordTableModel::setWatching(bool watching)
{
    m_watching = watching;
    if (watching && m_stale) {
        m_refreshTimer.start();
    }
}

void RecordTableModel::afterChange(const ChangeSet &changes)
{
    const bool concerned = std::any_of(m_concerning.cbegin(), m_concerning.cend(),
                                       [&](const QString &type) { return changes.records.contains(type); });
    if (concerned) {
        m_refreshTimer.start(); // several changes in a row are read once
    }
}

void RecordTableModel::summarize()
{
    const int question = ++*m_summary;
    QStringList fields;
    for (const Field &field : m_type.fields()) {
        if (field.isTotalled() && field.isNumeric()) {
            fields.append(field.key());
        }
    }
    Query query = m_query;
    query.after.reset();
    m_session.read(
        this, tr("Counting the rows"), [&store = m_session.store(), query] { return store.count(query); },
        [this, question](qint64 count) {
            if (question == *m_summary) {
                m_count = count;
                emit countChanged();
            }
        });
    if (fields.isEmpty()) {
        return;
    }
    m_session.read(
        this, tr("Adding up the columns"),
        [&store = m_session.store(), query, fields] { return sums(store, query, fields); },
        [this, question](const QMap<QString, qint64> &totals) {
            if (question == *m_summary) {
                m_totals = totals;
                emit totalsChanged();
            }
        });
}

int RecordTableModel::pagesInMemory() const
{
    return m_pages->pagesInMemory();
}

QString RecordTableModel::idAt(int row) const
{
    const RecordRow *found = m_pages->rowInMemory(row);
    return found ? found->id : QString();
}

int RecordTableModel::rowOf(const QString &id) const
{
    return m_pages->indexOf(id);
}

void RecordTableModel::withIds(const QList<int> &rows, QObject *context,
                               std::function<void(const QStringList &)> done) const
{
    m_session.read(context, tr("Reading the rows"), m_pages->idReader(rows), std::move(done));
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages->rowCount();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole:
        return m_columns.at(index.column()).isNumeric() ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole: return idAt(index.row());
    case Qt::DisplayRole: {
        const RecordRow *row = m_pages->row(index.row());
        return row ? row->cells.at(index.column()).simplified() : QStringLiteral("…");
    }
    case Qt::ToolTipRole: {
        const RecordRow *row = m_pages->rowInMemory(index.row());
        const QString cell = row ? row->cells.at(index.column()) : QString();
        // Qt takes texts that look like HTML for HTML.
        return cell.size() > tooltipFrom ? u"<p style='white-space:pre-wrap'>" + cell.toHtmlEscaped() + u"</p>"
                                         : QString();
    }
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const RecordColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return column.label;
    case Qt::ToolTipRole:
        return column.isSortable() ? column.label : tr("%1 (this column can't be sorted)").arg(column.label);
    case Qt::TextAlignmentRole:
        return column.isNumeric() ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

bool RecordTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_pages->hasMore();
}

void RecordTableModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid()) {
        m_pages->more();
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).isSortable()) {
        emit sortChanged(); // the header's arrow goes back to where the order is
        return;
    }
    const Sort sort{m_columns.at(column).key, order == Qt::DescendingOrder};
    if (sort == m_query.sort) {
        return;
    }
    m_query.sort = sort;
    emit sortChanged();
    if (m_asked) {
        restart();
    }
}

} // namespace moli
