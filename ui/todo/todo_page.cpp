// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todo/todo_page.h"

#include "app/todo/todo_sheet.h"
#include "ui/prints/print_preview.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeWidget>

namespace moli {

namespace {

constexpr int readDelay = 200; // ms
constexpr int EntryRole = Qt::UserRole + 1;
enum Column { Due, Late, Kind, What, ColumnCount };

} // namespace

TodoPage::TodoPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_print(new QAction(themeIcon(QStringLiteral("print"), Ink::OnPrimary), tr("Print"), this)),
      m_area(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_tree(new QTreeWidget(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this))
{
    makeLayout();
    connect(m_print, &QAction::triggered, this, &TodoPage::print);
    connect(m_area, &QComboBox::activated, this, [this] {
        fillKinds();
        fill();
    });
    connect(m_kind, &QComboBox::activated, this, &TodoPage::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TodoPage::open);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &TodoPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) {
        if (isVisible())
            m_readTimer.start();
    });
}

QString TodoPage::title() const
{
    return tr("To do");
}

void TodoPage::makeLayout()
{
    m_area->setAccessibleName(tr("Area"));
    m_area->addItem(tr("All areas"));
    for (const Area area : allAreas())
        m_area->addItem(areaLabel(area), areaKey(area));
    m_kind->setAccessibleName(tr("Kind of record"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillKinds();
    m_count->setProperty("role", "hint");

    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Due"), tr("How soon"), tr("Record"), tr("What to do")});
    m_tree->setAccessibleName(tr("What there is to do"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setHighlightSections(false);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    m_tree->setColumnWidth(Due, 20 * letter);
    m_tree->setColumnWidth(Late, 16 * letter);
    m_tree->setColumnWidth(Kind, 20 * letter);
    m_empty->setSentence(tr("Nothing is due, and nothing is missing."));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_area);
    bar->addWidget(m_kind);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void TodoPage::fillKinds()
{
    const QString before = m_kind->currentData().toString();
    const QString area = m_area->currentData().toString();
    QStringList types;
    for (const auto &kind : todoKinds())
        types.append(kind.type);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const RecordType &type : m_session.store().registry().types()) {
        if (types.contains(type.key()) && (area.isEmpty() || areaKey(type.area()) == area))
            m_kind->addItem(type.pluralLabel(), type.key());
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(before)));
}

void TodoPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    read();
}

void TodoPage::changeEvent(QEvent *event)
{
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_read)
        fill(); // its colours are the theme's
}

void TodoPage::read()
{
    struct Found {
        QDate day;
        QList<TodoEntry> entries;
    };
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Looking up what there is to do"),
        [&store = m_session.store()] {
            const auto day = store.today();
            return Found{day, todoOn(store, day)};
        },
        [this, reading](const Found &found) {
            if (reading != m_reading)
                return;
            m_day = found.day;
            m_entries = found.entries;
            m_read = true;
            fill();
        });
}

QList<TodoEntry> TodoPage::shown() const
{
    const QString area = m_area->currentData().toString();
    const QString type = m_kind->currentData().toString();
    const Registry &registry = m_session.store().registry();
    QList<TodoEntry> entries;
    for (const auto &entry : m_entries) {
        if ((area.isEmpty() || areaKey(registry.type(entry.type).area()) == area)
            && (type.isEmpty() || entry.type == type))
            entries.append(entry);
    }
    return entries;
}

void TodoPage::fill()
{
    QStringList closed;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (!m_tree->topLevelItem(i)->isExpanded())
            closed.append(m_tree->topLevelItem(i)->data(0, EntryRole).toString());
    }
    const ValueText text(m_session.store());
    const Registry &registry = m_session.store().registry();
    m_tree->clear();
    QMap<TodoGroup, QTreeWidgetItem *> groups;
    const auto entries = shown();
    QMap<TodoGroup, int> counts;
    for (const auto &entry : entries) {
        const TodoGroup group = todoGroup(entry, m_day);
        QTreeWidgetItem *&parent = groups[group];
        if (!parent) {
            parent = new QTreeWidgetItem(m_tree); // the tree owns it
            parent->setData(0, EntryRole, todoGroupLabel(group));
            parent->setFont(0, scaledFont(font(), 1.0, QFont::DemiBold));
        }
        ++counts[group];
        auto *item = new QTreeWidgetItem(parent);
        item->setText(Due, text.date(entry.date.toString(Qt::ISODate)));
        item->setText(Late, howLate(entry, m_day));
        item->setText(Kind, registry.type(entry.type).label());
        item->setText(What, entry.message);
        item->setToolTip(What, entry.message);
        item->setData(0, EntryRole, QVariant::fromValue(entry));
        if (group == TodoGroup::Overdue)
            item->setForeground(Late, colours().danger);
        else if (group == TodoGroup::ThisWeek)
            item->setForeground(Late, colours().accentInk);
    }
    for (auto each = groups.begin(); each != groups.end(); ++each) {
        const TodoGroup group = each.key();
        QTreeWidgetItem *item = each.value();
        const QString label = todoGroupLabel(group);
        item->setText(0, tr("%1 (%2)").arg(label, text.number(counts.value(group))));
        item->setFirstColumnSpanned(true);
        item->setExpanded(!closed.contains(label));
    }
    m_count->setText(
        tr("%1 overdue, %2 in all").arg(text.number(counts.value(TodoGroup::Overdue)), text.number(entries.size())));
    m_stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_tree);
    m_print->setEnabled(!entries.isEmpty());
    if (!m_tree->currentItem() && m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void TodoPage::open(const QTreeWidgetItem *item)
{
    const auto data = item->data(0, EntryRole);
    if (!data.canConvert<TodoEntry>())
        return;
    const auto entry = data.value<TodoEntry>();
    if (entry.id.isEmpty())
        emit targetRequested(Target::toList(entry.type, entry.rows, entry.message));
    else
        emit targetRequested(Target::toRecord(entry.type, entry.id));
}

void TodoPage::print()
{
    m_session.read(
        this, tr("Preparing the print"),
        [&store = m_session.store(), entries = shown(), day = m_day] { return todoSheet(store, entries, day); },
        [this](const PrintSheet &sheet) { (new PrintPreview(sheet, window()))->open(); });
}

} // namespace moli
