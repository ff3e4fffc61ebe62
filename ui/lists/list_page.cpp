// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_page.h"

#include "ui/lists/record_details.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/totals_footer.h"
#include "ui/lists/type_names.h"
#include "ui/page_catalogue.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

namespace {

const QString detailsShownKey = QStringLiteral("lists/details_shown");
const QString splitterKey = QStringLiteral("lists/splitter");
constexpr int detailsWidth = 360;   // pixels
constexpr int roomForDetails = 760; // pixels of the page

} // namespace

ListPage::ListPage(Session &session, const QString &type, Mode mode, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_type(session.store().registry().type(type)),
      m_mode(mode),
      m_model(new RecordTableModel(session, type, this)),
      m_filters(new FilterBar(session, m_type, this)),
      m_notice(new NoticeBar(this)),
      m_details(new RecordDetails(session, m_type, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_count(new QLabel(this))
{
    if (mode == Mode::RecycleBin) {
        m_model->sort(m_model->columnOf(QStringLiteral("modified_at")), Qt::DescendingOrder); // the last deleted first
    }
    makeTable();
    makeActions();
    makeLayout();
    connect(m_filters, &FilterBar::changed, this, &ListPage::applyFilters);
    applyFilters();
}

ListPage::~ListPage()
{
    delete m_splitter; // the table tells this page of what it loses, so it goes while the page is whole
}

QString ListPage::key() const
{
    return (m_mode == Mode::RecycleBin ? u"bin:" : u"list:") + m_type.key();
}

QString ListPage::title() const
{
    return m_mode == Mode::RecycleBin ? tr("Recycle bin: %1").arg(m_type.pluralLabel()) : m_type.pluralLabel();
}

QAction *ListPage::primaryAction()
{
    return m_new;
}

void ListPage::show(const Target &target)
{
    if (target.query.where.isEmpty() && target.query.text.isEmpty() && target.caption.isEmpty()) {
        return;
    }
    m_filters->setRows(target.query.where, target.query.text, target.caption);
    applyFilters();
}

QStringList ListPage::selectedIds() const
{
    return m_table->selectedIds();
}

// Making ---------------------------------------------------------------------------------------------------------

void ListPage::makeTable()
{
    m_table = new RecordTable(m_model, (m_mode == Mode::RecycleBin ? u"bin/" : u"") + m_type.key(), this);
    m_model->setParent(m_table); // which needs it to its end
    m_totals = new TotalsFooter(m_table, this);
    const bool totalled = std::any_of(m_type.fields().cbegin(), m_type.fields().cend(),
                                      [](const Field &field) { return field.isTotalled(); });
    m_totals->setVisible(totalled && m_mode == Mode::Living);
    if (m_mode == Mode::RecycleBin) {
        m_table->setColumnShown(QStringLiteral("modified_at"), true);
        m_table->setColumnShown(QStringLiteral("modified_by"), true);
    }
    connect(m_table, &RecordTable::currentRecordChanged, this, &ListPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::showCount);
    connect(m_table, &QAbstractItemView::activated, this, &ListPage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::afterLoading);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showCount();
        showWanted();
    });
    connect(m_model, &RecordTableModel::countChanged, this, &ListPage::showCount);
    connect(m_model, &RecordTableModel::totalsChanged, this, [this] {
        const ValueText text(m_session.store());
        QMap<int, QString> totals;
        for (const auto &[key, sum] : m_model->totals().asKeyValueRange()) {
            const Field &field = m_type.field(key);
            const bool money = field.type() == FieldType::Money;
            totals.insert(m_model->columnOf(key), money ? text.money(sum) : text.number(sum, field.decimalDigits()));
        }
        m_totals->setTotals(totals);
    });
}

void ListPage::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &key) {
        auto *action = new QAction(themeIcon(icon), text, this);
        action->setShortcut(key); // anywhere in the window, while this page is seen
        addAction(action);
        return action;
    };
    const bool writable = !m_session.store().isReadOnly();
    if (m_mode == Mode::Living) {
        m_new = add(newRecordText(m_type), QStringLiteral("plus"), QKeySequence::New);
        m_new->setEnabled(writable && !m_type.isGuarded());
        m_new->setToolTip(m_type.guardText());
        connect(m_new, &QAction::triggered, this, [this] {
            Target target;
            target.kind = Target::Kind::NewRecord;
            target.key = m_type.key();
            target.prefilled = Record(m_type.key());
            emit targetRequested(target);
        });
        m_open = new QAction(tr("Open"), this);
        connect(m_open, &QAction::triggered, this, &ListPage::openCurrent);
        m_remove = add(tr("Delete"), QStringLiteral("bin"), QKeySequence::Delete);
        m_remove->setEnabled(writable);
        connect(m_remove, &QAction::triggered, this, &ListPage::removeSelected);
    } else {
        m_restore = add(tr("Restore"), QStringLiteral("restore"), QKeySequence(Qt::CTRL | Qt::Key_R));
        m_restore->setEnabled(writable);
        connect(m_restore, &QAction::triggered, this, &ListPage::restoreSelected);
    }
    m_copy = add(tr("Copy"), QStringLiteral("copy"), QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, [this] { copySelected(false); });
    m_copyWithHeadings = add(tr("Copy with headings"), QStringLiteral("copy"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copyWithHeadings, &QAction::triggered, this, [this] { copySelected(true); });
    if (m_mode == Mode::Living) {
        m_paste = add(tr("Paste rows"), QStringLiteral("paste"), QKeySequence::Paste);
        m_paste->setEnabled(writable);
        connect(m_paste, &QAction::triggered, this, &ListPage::paste);
    }
    QAction *refresh = add(tr("Read again"), QStringLiteral("refresh"), QKeySequence::Refresh);
    connect(refresh, &QAction::triggered, m_model, &RecordTableModel::refresh);
    QAction *find = add(tr("Search in the list"), QStringLiteral("search"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_filters->textEdit()->setFocus(Qt::ShortcutFocusReason);
        m_filters->textEdit()->selectAll();
    });
    // Keys of the table don't reach into line edits: Del, Ctrl+C and Ctrl+V are theirs there.
    for (QAction *action : {m_remove, m_restore, m_copy, m_copyWithHeadings, m_paste}) {
        if (action) {
            removeAction(action);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            m_table->addAction(action);
        }
    }
    m_showDetails = new QAction(themeIcon(QStringLiteral("sidebar")), tr("Details"), this);
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(QSettings().value(detailsShownKey, true).toBool());
    m_showDetails->setToolTip(tr("Show or hide the details of the chosen row"));
    connect(m_showDetails, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(detailsShownKey, on);
        placeDetails();
    });
}

void ListPage::makeLayout()
{
    auto *columns = new QToolButton(this);
    columns->setProperty("role", "icon");
    columns->setIcon(themeIcon(QStringLiteral("columns")));
    columns->setToolTip(tr("Choose the columns"));
    columns->setAccessibleName(columns->toolTip());
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *columnMenu = new QMenu(columns);
    columns->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_table->addColumnActions(columnMenu);
    });
    auto *details = new QToolButton(this);
    details->setProperty("role", "icon");
    details->setDefaultAction(m_showDetails);
    details->setToolButtonStyle(Qt::ToolButtonIconOnly);
    details->setAccessibleName(m_showDetails->toolTip());
    details->setFocusPolicy(Qt::StrongFocus);
    m_filters->addTool(columns);
    m_filters->addTool(details);

    m_count->setProperty("role", "hint");
    m_empty->setProperty("role", "card");
    m_empty->setAttribute(Qt::WA_StyledBackground);
    connect(m_empty, &EmptyState::clicked, this,
            [this] { m_filters->isEmpty() ? m_new->trigger() : m_filters->clear(); });
    m_details->setProperty("role", "card");
    m_details->setAttribute(Qt::WA_StyledBackground);
    m_details->setMinimumWidth(260);
    m_details->setVisible(m_showDetails->isChecked());
    m_details->setOpenable(m_mode == Mode::Living);
    connect(m_details, &RecordDetails::pageRequested, this,
            [this](const QString &type, const QString &id) { emit targetRequested(targetOfRecordPage(type, id)); });
    connect(m_details, &RecordDetails::openRequested, this, [this](const QString &type, const QString &id) {
        Target target;
        target.kind = Target::Kind::Record;
        target.key = type;
        target.record = id;
        emit targetRequested(target);
    });

    auto *rows = new QWidget(m_stack);
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins(0, 0, 0, 0);
    rowsLayout->setSpacing(0);
    rowsLayout->addWidget(m_table, 1);
    rowsLayout->addWidget(m_totals);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget(m_splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(6);
    leftLayout->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    if (m_restore) {
        auto *restore = new QToolButton(left);
        restore->setDefaultAction(m_restore);
        restore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        restore->setFocusPolicy(Qt::StrongFocus);
        foot->addWidget(restore);
    }
    leftLayout->addLayout(foot);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const QList<int> sizes{1000, QSettings().value(splitterKey, detailsWidth).toInt()};
    m_splitter->setSizes(sizes);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterKey, m_splitter->sizes().value(1)); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_filters);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
}

// Showing --------------------------------------------------------------------------------------------------------

void ListPage::applyFilters()
{
    m_model->setFilter(m_filters->conditions(), m_filters->text(),
                       m_mode == Mode::RecycleBin ? Deleted::Only : Deleted::Without);
}

void ListPage::afterLoading()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        if (!m_filters->isEmpty()) {
            m_empty->setSentence(tr("No row matches these filters."));
            m_empty->setButton(tr("Clear all filters"));
        } else if (m_mode == Mode::RecycleBin) {
            m_empty->setSentence(tr("Nothing deleted is kept here."));
            m_empty->setButton({});
        } else {
            m_empty->setSentence(tr("Nothing has been recorded under “%1” yet.").arg(m_type.pluralLabel()));
            m_empty->setButton(m_new->isEnabled() ? m_new->text() : QString());
        }
        if (m_table->hasFocus()) {
            m_empty->setFocus();
        }
    } else if (!m_table->selectionModel()->hasSelection()) {
        m_table->selectRecord(m_model->idAt(0)); // so that the details have something to show
    }
    m_stack->setCurrentIndex(empty ? 1 : 0);
    placeDetails();
    showCount();
    showWanted();
}

void ListPage::placeDetails()
{
    // Beside rows only, and where both have room.
    m_details->setVisible(m_showDetails->isChecked() && m_stack->currentIndex() == 0 && width() >= roomForDetails);
    showCurrent();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    placeDetails();
}

void ListPage::showCurrent()
{
    if (m_details->isVisibleTo(this)) {
        const bool selected = m_table->selectionModel()->hasSelection();
        m_details->showRecord(selected ? m_table->currentId() : QString());
    }
}

void ListPage::showCount()
{
    const qsizetype selected = m_table->selectedRows().size();
    QStringList parts;
    if (m_model->count()) {
        const QString number = QLocale().toString(*m_model->count());
        parts.append(
            tr("%1 row(s)", nullptr, static_cast<int>(std::min<qint64>(*m_model->count(), 1'000'000))).arg(number));
    }
    if (selected > 1) {
        parts.append(tr("%n chosen", nullptr, static_cast<int>(selected)));
    }
    m_count->setText(parts.join(QStringLiteral(" · ")));
    showCurrent();
}

void ListPage::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    const bool any = m_table->selectionModel()->hasSelection();
    const auto addIf = [&](QAction *action) {
        if (action) {
            menu.addAction(action);
        }
    };
    if (any) {
        addIf(m_open);
        addIf(m_restore);
        addIf(m_copy);
        addIf(m_copyWithHeadings);
        addIf(m_remove);
        menu.addSeparator();
    }
    addIf(m_new);
    addIf(m_paste);
    m_table->addSortActions(menu.addMenu(tr("Sort by")));
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void ListPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    m_model->setWatching(true);
}

void ListPage::hideEvent(QHideEvent *event)
{
    PageWidget::hideEvent(event);
    m_model->setWatching(false); // a page in the background reads what has changed when it's seen again
}

} // namespace moli
