// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table.h"

#include "ui/lists/record_table_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

namespace moli {

namespace {

constexpr int saveAfter = 400; // ms after the last change of a column

/// Characters of ordinary width that a column of the type is usually wide.
int usualCharacters(const RecordColumn &column, bool isTitle)
{
    if (!column.field) {
        return column.key.endsWith(u"_at") ? 17 : 14;
    }
    switch (column.field->type()) {
    case FieldType::Text: return isTitle && !column.field->isUnique() ? 30 : 18; // codes are short
    case FieldType::LongText: return 32;
    case FieldType::Integer: return 9;
    case FieldType::Money: return 15;
    case FieldType::Date: return 12;
    case FieldType::YesNo: return 7;
    case FieldType::Choice: return speaksChinese() ? 14 : 20; // an ideograph is worth two letters and says more
    case FieldType::Choices:
    case FieldType::References: return 24;
    case FieldType::Reference: return column.field->refersTo() == u"district" ? 11 : 24;
    case FieldType::Attachments: return 9;
    }
    return 16;
}

} // namespace

RecordTable::RecordTable(RecordTableModel *model, const QString &settingsKey, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_settingsKey(u"lists/" + settingsKey + u"/columns")
{
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab leaves the table
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(model->type().pluralLabel());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Headings of the columns"));
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        addColumnActions(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(position));
    });

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveAfter);
    connect(&m_saveTimer, &QTimer::timeout, this, &RecordTable::saveColumns);
    arrange(QSettings().value(m_settingsKey).toStringList());
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_filling) {
            m_grown.remove(column);
            m_setByHand.insert(column);
            m_saveTimer.start();
        }
    });
    connect(header, &QHeaderView::sectionMoved, &m_saveTimer, qOverload<>(&QTimer::start));

    showSort();
    setSortingEnabled(true);
    connect(model, &RecordTableModel::sortChanged, this, &RecordTable::showSort);
    connect(model, &RecordTableModel::aboutToReload, this, &RecordTable::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_restoring) {
            emit currentRecordChanged();
        }
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = currentIndex().row(); // its page has arrived
        if (row >= first.row() && row <= last.row()) {
            emit currentRecordChanged();
        }
    });
}

RecordTable::~RecordTable()
{
    if (m_saveTimer.isActive()) {
        saveColumns();
    }
    // The parts of the view go after this and still signal then.
    const QList<QObject *> parts{horizontalHeader(), horizontalScrollBar(), selectionModel(), m_model};
    for (QObject *part : parts) {
        part->disconnect(this);
    }
}

int RecordTable::usualWidth(int column) const
{
    const RecordColumn &description = m_model->recordColumns().at(column);
    const bool isTitle = m_model->type().titleFields().value(0) == description.key;
    const QFontMetrics metrics = fontMetrics();
    // The average of a Chinese face is a whole ideograph; a digit is half of one.
    const int content = metrics.horizontalAdvance(u'0') * usualCharacters(description, isTitle) + 20;
    const int heading = metrics.horizontalAdvance(description.label) * 11 / 10 + 36; // the arrow, too
    return std::clamp(heading, content, std::max(content, 240));
}

void RecordTable::arrange(const QStringList &settings)
{
    QHeaderView *header = horizontalHeader();
    struct Remembered {
        int place = 0;
        int width = 0;
        bool shown = true;
    };
    QHash<QString, Remembered> remembered; // "key|width|shown", in the order in which they stood
    for (int i = 0; i < settings.size(); ++i) {
        const QStringList parts = settings.at(i).split(u'|');
        if (parts.size() == 3) {
            remembered.insert(parts.at(0), {i, parts.at(1).toInt(), parts.at(2) == u"1"});
        }
    }
    const auto &columns = m_model->recordColumns();
    for (int column = 0; column < columns.size(); ++column) {
        const auto known = remembered.constFind(columns.at(column).key);
        const bool listed = columns.at(column).field && columns.at(column).field->isListed();
        const bool shown = known == remembered.constEnd() ? listed : known->shown;
        setColumnHidden(column, !shown || columns.at(column).key == m_leftOut);
        const int width = known == remembered.constEnd() ? 0 : known->width;
        header->resizeSection(column, width > 20 ? width : usualWidth(column));
    }
    int place = 0;
    for (const QString &setting : settings) {
        const int column = m_model->columnOf(setting.section(u'|', 0, 0));
        if (column >= 0) {
            header->moveSection(header->visualIndex(column), place++);
        }
    }
    const bool nothing = visibleColumns().isEmpty();
    if (nothing) { // a description without listed fields still shows its title
        setColumnHidden(std::max(0, m_model->columnOf(m_model->type().titleFields().value(0))), false);
    }
}

void RecordTable::fillWidth()
{
    m_filling = true;
    for (const auto &[column, own] : m_grown.asKeyValueRange()) {
        if (!isColumnHidden(column)) {
            setColumnWidth(column, own);
        }
    }
    m_grown.clear();
    int left = viewport()->width();
    QList<int> texts; // those that may have more to say than they show
    int widest = 0;
    for (const int column : visibleColumns()) {
        const RecordColumn &description = m_model->recordColumns().at(column);
        const FieldType type = description.field ? description.field->type() : FieldType::Date;
        left -= columnWidth(column);
        if (!description.isNumeric() && type != FieldType::Date && type != FieldType::YesNo
            && !m_setByHand.contains(column)) {
            texts.append(column);
            widest = std::max(widest, columnWidth(column));
        }
    }
    texts.removeIf([&](int column) { return columnWidth(column) * 2 < widest; });
    int together = 0;
    for (const int column : std::as_const(texts)) {
        together += columnWidth(column);
    }
    for (const int column : std::as_const(texts)) {
        const int own = columnWidth(column);
        const int more = left * own / together; // each in proportion
        if (more > 0) {
            m_grown.insert(column, own);
            setColumnWidth(column, own + more);
            left -= more;
            together -= own;
        }
    }
    m_filling = false;
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void RecordTable::saveColumns()
{
    m_saveTimer.stop();
    QStringList settings;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = isColumnHidden(column);
        const QString key = m_model->recordColumns().at(column).key;
        const int width = hidden ? 0 : m_grown.value(column, header->sectionSize(column)); // 0: the usual one
        settings.append(QStringLiteral("%1|%2|%3").arg(key).arg(width).arg(hidden ? 0 : 1));
    }
    QSettings().setValue(m_settingsKey, settings);
}

void RecordTable::leaveOut(const QString &key)
{
    m_leftOut = key;
    const int column = m_model->columnOf(key);
    if (column >= 0) {
        const QScopedValueRollback notByHand(m_filling, true);
        setColumnHidden(column, true);
    }
}

QList<int> RecordTable::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void RecordTable::setColumnShown(const QString &key, bool shown)
{
    const int column = m_model->columnOf(key);
    if (column < 0 || isColumnHidden(column) == !shown || (!shown && visibleColumns().size() == 1)) {
        return;
    }
    {
        const QScopedValueRollback notByHand(m_filling, true);
        setColumnHidden(column, !shown);
        if (shown && columnWidth(column) < 20) {
            setColumnWidth(column, usualWidth(column));
        }
    }
    m_saveTimer.start();
    fillWidth();
}

void RecordTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
    }
    arrange({});
    m_saveTimer.stop();
    QSettings().remove(m_settingsKey);
    m_setByHand.clear();
    m_grown.clear();
    fillWidth();
}

void RecordTable::addColumnActions(QMenu *menu)
{
    const auto &columns = m_model->recordColumns();
    for (int column = 0; column < columns.size(); ++column) {
        const RecordColumn &description = columns.at(column);
        if (description.key == m_leftOut) {
            continue;
        }
        if (!description.field && column > 0 && columns.at(column - 1).field) {
            menu->addSeparator();
        }
        QAction *action = menu->addAction(QString(description.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, key = description.key](bool on) { setColumnShown(key, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("The usual columns")), &QAction::triggered, this, &RecordTable::resetColumns);
}

void RecordTable::addSortActions(QMenu *menu)
{
    const Sort sort = m_model->query().sort;
    for (const int column : visibleColumns()) {
        const RecordColumn &description = m_model->recordColumns().at(column);
        if (!description.isSortable()) {
            continue;
        }
        QAction *action = menu->addAction(QString(description.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(sort.field == description.key);
        const bool turn = sort.field == description.key && !sort.descending;
        connect(action, &QAction::triggered, this,
                [this, column, turn] { m_model->sort(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
}

void RecordTable::showSort()
{
    const Sort sort = m_model->query().sort;
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker silent(header);
    header->setSortIndicator(m_model->columnOf(sort.field), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    header->viewport()->update();
}

QString RecordTable::currentId() const
{
    return currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : QString();
}

QList<int> RecordTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList RecordTable::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows()) {
        const QString id = m_model->idAt(row);
        if (!id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

void RecordTable::selectRecord(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        // Not by setCurrentIndex(), for which a key that is held down makes a difference.
        const QModelIndex index = m_model->index(row, visibleColumns().value(0));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
    }
}

void RecordTable::rememberPlace()
{
    m_selected = selectedIds();
    m_current = currentId();
    m_row = currentIndex().row();
    m_scroll = verticalScrollBar()->value();
    m_topId = m_model->idAt(rowAt(1));
    m_restoring = true;
}

void RecordTable::restorePlace()
{
    const int column = visibleColumns().value(0);
    // A record that is gone hands its place to the one that stands there now.
    int current = m_current.isEmpty() ? -1 : m_model->rowOf(m_current);
    const bool gone = !m_current.isEmpty() && current < 0 && !m_model->startsAnew();
    if (gone && m_row >= 0) {
        current = std::min(m_row, m_model->rowCount() - 1);
    }
    if (current >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(current, column), QItemSelectionModel::NoUpdate);
    }
    QItemSelection selection;
    for (const QString &id : std::as_const(m_selected)) {
        const int row = m_model->rowOf(id);
        if (row >= 0) {
            const QModelIndex index = m_model->index(row, column);
            selection.select(index, index);
        }
    }
    if (selection.isEmpty() && gone && current >= 0) {
        const QModelIndex index = m_model->index(current, column);
        selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateGeometries();
    if (m_model->startsAnew()) {
        verticalScrollBar()->setValue(0);
        if (current >= 0) {
            scrollTo(m_model->index(current, column));
        }
    } else {
        const int top = m_topId.isEmpty() ? -1 : m_model->rowOf(m_topId);
        verticalScrollBar()->setValue(top >= 0 ? top : m_scroll);
    }
    m_restoring = false;
    emit currentRecordChanged();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    // Copying and pasting are the page's: they take whole records, and those that are not in memory, too.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go through the rows, as in a list; the row is what is selected here.
    if (action == MoveHome || action == MoveEnd) {
        const int last = m_model->rowCount() - 1;
        return last < 0 ? QModelIndex()
                        : m_model->index(action == MoveHome ? 0 : last, std::max(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
}

} // namespace moli
