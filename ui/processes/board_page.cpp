// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/board_page.h"

#include "ui/lists/filter_bar.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/type_names.h"
#include "ui/page_catalogue.h"
#include "ui/processes/board_column.h"
#include "ui/processes/stage_move_dialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace moli {

namespace {
constexpr int leastColumnWidth = 148; // pixels
constexpr int readDelay = 30;         // ms
} // namespace

BoardPage::BoardPage(Session &session, const QString &type, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_type(session.store().registry().type(type)),
      m_key(type == u"project" ? QStringLiteral("project_board") : QStringLiteral("stay_board")),
      m_new(new QAction(themeIcon(QStringLiteral("plus"), Ink::OnPrimary), newRecordText(m_type), this)),
      m_filters(new FilterBar(session, m_type, this)),
      m_toggle(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_columnsPlace(new QWidget(this)),
      m_model(new RecordTableModel(session, type, this)),
      m_table(new RecordTable(m_model, u"board/" + type, this))
{
    m_new->setEnabled(!session.store().isReadOnly());
    connect(m_new, &QAction::triggered, this, [this] { emit targetRequested(Target::toNew(m_type.key())); });
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &BoardPage::read);
    connect(m_filters, &FilterBar::changed, this, &BoardPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRecord(m_model->idAt(index.row())); });
    read();
}

QString BoardPage::title() const
{
    const auto catalogue = pageCatalogue();
    return std::ranges::find(catalogue, m_key, &PageEntry::key)->label;
}

void BoardPage::makeLayout()
{
    m_toggle->setProperty("role", "quiet");
    m_toggle->setCheckable(true);
    m_toggle->setIcon(themeIcon(QStringLiteral("table"), Ink::Muted));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setText(tr("As a table"));
    connect(m_toggle, &QToolButton::toggled, this, &BoardPage::setShowsTable);
    m_filters->addTool(m_toggle);

    m_columnsPlace->setProperty("role", "page");
    auto *columns = new QHBoxLayout(m_columnsPlace);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_columnsPlace);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
}

void BoardPage::setShowsTable(bool on)
{
    m_toggle->setChecked(on);
    m_stack->setCurrentIndex(on ? 1 : 0);
    read();
}

bool BoardPage::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void BoardPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    m_readTimer.start();
}

void BoardPage::read()
{
    if (showsTable())
        m_model->setFilter(m_filters->conditions(), m_filters->text());
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the board"),
        [&store = m_session.store(), type = m_type.key(), where = m_filters->conditions(), text = m_filters->text()] {
            return readBoard(store, type, where, text);
        },
        [this, reading](const QList<BoardStage> &board) {
            if (reading == m_reading)
                fill(board);
        });
}

void BoardPage::fill(const QList<BoardStage> &board)
{
    m_board = board;
    if (m_columns.isEmpty()) {
        for (const auto &stage : board)
            m_columns.append(addColumn(stage));
    }
    for (int i = 0; i < board.size(); ++i)
        m_columns.at(i)->setCards(board.at(i).cards, board.at(i).total);
}

BoardColumn *BoardPage::addColumn(const BoardStage &stage)
{
    auto *column = new BoardColumn(stage.stage, stage.label, m_columnsPlace);
    column->setMinimumWidth(leastColumnWidth);
    static_cast<QHBoxLayout *>(m_columnsPlace->layout())->addWidget(column, 1);
    const QString key = stage.stage;
    connect(column, &BoardColumn::opened, this, &BoardPage::openRecord);
    connect(column, &BoardColumn::dropped, this, [this, key](const QString &id) { move(id, key); });
    connect(column, &BoardColumn::stepRequested, this, [this, key](const QString &id, int by) { step(id, key, by); });
    connect(column, &BoardColumn::menuRequested, this,
            [this, key](const QString &id, const QPoint &position) { showMenu(id, key, position); });
    connect(column, &BoardColumn::allRequested, this, [this, key] {
        for (const auto &each : m_board) {
            if (each.stage == key)
                emit targetRequested(Target::toList(m_type.key(), each.rows, each.label));
        }
    });
    connect(column, &BoardColumn::neighbourRequested, this, [this, column](int by) {
        const auto next = m_columns.indexOf(column) + by;
        if (next < 0 || next >= m_columns.size())
            return;
        auto *view = m_columns.at(next)->view();
        if (!view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(0, 0));
        view->setFocus(Qt::OtherFocusReason);
    });
    return column;
}

BoardColumn *BoardPage::column(const QString &stage) const
{
    const auto found = std::ranges::find(m_columns, stage, &BoardColumn::stage);
    return found == m_columns.end() ? nullptr : *found;
}

void BoardPage::step(const QString &id, const QString &stage, int by)
{
    const auto at = std::ranges::find(m_board, stage, &BoardStage::stage) - m_board.begin();
    const auto wayOut = m_board.size() - 1; // isn't reached by a step
    if (at < wayOut && at + by >= 0 && at + by < wayOut)
        move(id, m_board.at(at + by).stage);
}

void BoardPage::move(const QString &id, const QString &stage)
{
    if (m_session.store().isReadOnly()) {
        emit said(tr("This file is open for reading only."));
        return;
    }
    auto *dialog = new StageMoveDialog(m_session, m_type.key(), id, stage, this);
    connect(dialog, &StageMoveDialog::targetRequested, this, &BoardPage::targetRequested);
    connect(dialog, &StageMoveDialog::said, this, &BoardPage::said);
    dialog->start();
}

void BoardPage::showMenu(const QString &id, const QString &stage, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themeIcon(QStringLiteral("page")), tr("Open"), this, [this, id] { openRecord(id); });
    menu->addAction(themeIcon(QStringLiteral("edit")), tr("Edit"), this, [this, id] { editRecord(id); });
    menu->addSeparator();
    for (const auto &other : m_board) {
        if (other.stage == stage)
            continue;
        menu->addAction(tr("To “%1”").arg(other.label), this, [this, id, to = other.stage] { move(id, to); })
            ->setEnabled(!m_session.store().isReadOnly());
    }
    menu->popup(position);
}

void BoardPage::openRecord(const QString &id)
{
    if (pageOfRecord(m_type.key()).key.isEmpty())
        editRecord(id);
    else
        emit targetRequested(targetOfRecordPage(m_type.key(), id));
}

void BoardPage::editRecord(const QString &id)
{
    emit targetRequested(Target::toRecord(m_type.key(), id));
}

} // namespace moli
