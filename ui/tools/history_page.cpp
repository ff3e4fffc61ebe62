// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/history_page.h"

#include "ui/theme.h"
#include "ui/tools/batch_text.h"
#include "ui/tools/question.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace moli {

namespace {

constexpr int pageSize = 100;
constexpr int mostEntries = 500; ///< of one batch; an import may have changed a hundred thousand

enum Column { When, Number, Who, What, OldValue, NewValue, ColumnCount };
enum ItemRole { BatchRole = Qt::UserRole + 1, UnfoldedRole, TypeRole, IdRole, UndoableRole };

} // namespace

/// One change as it is shown; made off the GUI thread, because titles and labels are read from the file.
struct HistoryPage::Entry {
    QString type;
    QString record;
    QString title;
    QString what;
    struct Line {
        QString field;
        QString before;
        QString after;
    };
    QList<Line> lines;
};

struct HistoryPage::Batches {
    QList<BatchSummary> batches;
    QHash<QString, QString> offices; ///< names by id
    QHash<QString, QString> titles;  ///< of the only record of a batch, by id
};

struct HistoryPage::Entries {
    QList<Entry> entries;
    qsizetype more = 0;
};

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_more(new QPushButton(tr("Show older ones"), this)), // in reading order, which Tab follows
      m_undo(new QPushButton(tr("Undo this step"), this)),
      m_tree(new QTreeWidget(this))
{
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("When"), tr("Number"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("History of changes"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setHighlightSections(false);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    m_tree->setColumnWidth(When, 26 * letter);
    m_tree->setColumnWidth(Number, 12 * letter);
    m_tree->setColumnWidth(Who, 14 * letter);
    m_tree->setColumnWidth(What, 42 * letter);
    m_tree->setColumnWidth(OldValue, 20 * letter);
    m_more->setProperty("role", "quiet");
    m_undo->setIcon(themeIcon(QStringLiteral("undo")));
    auto *hint =
        new QLabel(tr("A step unfolds to what was changed. Undoing an older step leaves alone what was changed since."),
                   this);
    hint->setProperty("role", "hint");

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(hint, 1);
    bar->addWidget(m_more);
    bar->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);

    connect(m_tree, &QTreeWidget::itemExpanded, this, &HistoryPage::unfold);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryPage::showButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &HistoryPage::openCurrent);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoCurrent);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_oldest); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    showButtons();
}

QString HistoryPage::key() const
{
    return QStringLiteral("history");
}

QString HistoryPage::title() const
{
    return tr("History of changes");
}

void HistoryPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    refresh();
}

void HistoryPage::refresh()
{
    load({});
}

void HistoryPage::load(std::optional<qint64> before)
{
    const auto look = [&store = m_session.store(), before] {
        Batches loaded{store.batches(pageSize, before), {}, {}};
        QStringList offices;
        QHash<QString, QStringList> records; // by type
        for (const BatchSummary &batch : loaded.batches) {
            offices.append(batch.office);
            if (batch.changes == 1 && store.registry().has(batch.firstType))
                records[batch.firstType].append(batch.firstRecord);
        }
        offices.removeDuplicates();
        loaded.offices = store.titles(QStringLiteral("office"), offices);
        for (auto it = records.cbegin(); it != records.cend(); ++it)
            loaded.titles.insert(store.titles(it.key(), it.value()));
        return loaded;
    };
    m_session.read(this, tr("Reading the history"), look,
                   [this, before](const Batches &loaded) { addBatches(loaded, !before); });
}

void HistoryPage::addBatches(const Batches &loaded, bool fromStart)
{
    const std::optional<qint64> current = currentBatch();
    if (fromStart)
        m_tree->clear();
    const ValueText text(m_session.store());
    for (const BatchSummary &batch : loaded.batches) {
        auto *item = new QTreeWidgetItem(m_tree); // the tree owns it
        item->setText(When, batch.at > 0 ? text.instant(batch.at) : tr("From the start"));
        item->setText(Who, batch.who);
        item->setToolTip(Who, loaded.offices.value(batch.office));
        item->setText(Number, QString::number(batch.number)); // as "Undo of number 41" has it
        QString what = batchText(m_session.store().registry(), batch, loaded.titles.value(batch.firstRecord));
        if (batch.kind == BatchKind::Edit && !batch.reason.isEmpty())
            what = tr("%1 (%2)", "what was done, why").arg(what, batch.reason);
        item->setText(What, batch.undoneBy ? tr("%1 (undone by number %2)").arg(what).arg(*batch.undoneBy) : what);
        item->setToolTip(What, item->text(What));
        item->setData(0, BatchRole, batch.number);
        item->setData(0, UndoableRole, !batch.undoneBy && batch.kind != BatchKind::Setup);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        item->setFirstColumnSpanned(false);
        if (batch.undoneBy) {
            for (int column = 0; column < ColumnCount; ++column)
                item->setForeground(column, colours().faint);
        }
        m_oldest = batch.number;
    }
    m_more->setVisible(loaded.batches.size() == pageSize);
    if (current) {
        if (QTreeWidgetItem *item = batchItem(*current))
            m_tree->setCurrentItem(item);
    }
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showButtons();
}

void HistoryPage::unfold(QTreeWidgetItem *item)
{
    if (item->parent() || item->data(0, UnfoldedRole).toBool())
        return;
    item->setData(0, UnfoldedRole, true);
    const qint64 number = item->data(0, BatchRole).toLongLong();
    const auto look = [&store = m_session.store(), number] {
        const QList<JournalEntry> journal = store.entriesOf(number);
        const ValueText text(store);
        Entries result;
        result.more = qMax<qsizetype>(0, journal.size() - mostEntries);
        for (const JournalEntry &change : journal.mid(0, mostEntries)) {
            if (!store.registry().has(change.type))
                continue;
            const RecordType &type = store.registry().type(change.type);
            Entry entry{change.type, change.record, {}, {}, {}};
            entry.title = store.titles(change.type, {change.record}).value(change.record, change.record);
            const auto deleted = change.changes.constFind(QStringLiteral("deleted"));
            entry.what = change.inserted           ? tr("New in %1").arg(type.pluralLabel())
                : deleted == change.changes.cend() ? tr("Changed in %1").arg(type.pluralLabel())
                : deleted->after.toInt() == 1      ? tr("Deleted from %1").arg(type.pluralLabel())
                                                   : tr("Brought back to %1").arg(type.pluralLabel());
            for (auto it = change.changes.cbegin(); it != change.changes.cend(); ++it) {
                const Field *field = type.findField(it.key());
                if (!field)
                    continue;
                const auto shown = [&](const QVariant &value) {
                    const QString display = text.display(*field, value).simplified();
                    return field->isSensitive() ? ValueText::masked(display) : display;
                };
                entry.lines.append({field->label(), shown(it->before), shown(it->after)});
            }
            result.entries.append(entry);
        }
        return result;
    };
    m_session.read(this, tr("Reading the changes"), look,
                   [this, number](const Entries &entries) { addEntries(number, entries); });
}

void HistoryPage::addEntries(qint64 batch, const Entries &entries)
{
    QTreeWidgetItem *parent = batchItem(batch);
    if (!parent)
        return; // the list was read anew meanwhile
    const bool single = entries.entries.size() == 1;
    for (const Entry &entry : entries.entries) {
        auto *item = new QTreeWidgetItem(parent);
        item->setText(When, entry.what);
        item->setText(What, entry.title);
        item->setData(0, TypeRole, entry.type);
        item->setData(0, IdRole, entry.record);
        for (const Entry::Line &line : entry.lines) {
            auto *field = new QTreeWidgetItem(item);
            field->setText(What, line.field);
            field->setText(OldValue, line.before);
            field->setText(NewValue, line.after);
            field->setToolTip(OldValue, line.before);
            field->setToolTip(NewValue, line.after);
        }
        item->setExpanded(single);
    }
    if (entries.more > 0) {
        auto *item = new QTreeWidgetItem(parent);
        item->setText(What, tr("…and %Ln more record(s)", nullptr, static_cast<int>(entries.more)));
    }
}

QTreeWidgetItem *HistoryPage::batchItem(qint64 number) const
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->data(0, BatchRole).toLongLong() == number)
            return m_tree->topLevelItem(row);
    }
    return nullptr;
}

std::optional<qint64> HistoryPage::currentBatch() const
{
    QTreeWidgetItem *item = m_tree->currentItem();
    while (item && item->parent())
        item = item->parent();
    return item ? std::optional(item->data(0, BatchRole).toLongLong()) : std::nullopt;
}

void HistoryPage::showButtons()
{
    const std::optional<qint64> number = currentBatch();
    QTreeWidgetItem *item = number ? batchItem(*number) : nullptr;
    m_undo->setEnabled(item && item->data(0, UndoableRole).toBool() && !m_session.store().isReadOnly());
}

void HistoryPage::undoCurrent()
{
    const std::optional<qint64> number = currentBatch();
    if (!number)
        return;
    const auto work = [&store = m_session.store(), who = m_session.operatorName(), number = *number] {
        return store.undo(who, number);
    };
    m_session.write(this, tr("Undoing"), work, [this](const UndoResult &result) {
        emit said(undoText(result, false));
        if (result.kept.isEmpty())
            return;
        QStringList lines;
        for (const UndoResult::Kept &kept : result.kept.mid(0, 12))
            lines.append(kept.sentence);
        tellPerson(window(),
                   tr("%n record(s) couldn't be taken back, or not wholly", nullptr,
                      static_cast<int>(result.kept.size())),
                   lines.join(u'\n'));
    });
}

void HistoryPage::openCurrent(QTreeWidgetItem *item)
{
    if (!item)
        return;
    if (!item->data(0, IdRole).isValid() && item->parent() && item->parent()->parent())
        item = item->parent();
    if (!item->data(0, IdRole).isValid())
        return;
    Target target;
    target.kind = Target::Kind::Record;
    target.key = item->data(0, TypeRole).toString();
    target.record = item->data(0, IdRole).toString();
    emit targetRequested(target);
}

} // namespace moli
