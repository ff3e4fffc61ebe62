// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/forms/record_form.h"
#include "ui/main_window_drafts.h"
#include "ui/main_window_pages.h"
#include "ui/main_window_top_bar.h"
#include "ui/main_window_undo.h"
#include "ui/navigation.h"
#include "ui/search_palette.h"
#include "ui/theme.h"
#include "ui/todo/overdue_count.h"
#include "ui/tools/preferences.h"
#include "ui/widgets/notice_bar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace moli {

namespace {

constexpr int sayingTime = 8000; // ms
constexpr int busyDelay = 300;   // ms; what is quicker needs no sign
constexpr qsizetype longestWay = 100;

const Target overview = Target::toPage(QStringLiteral("overview"));

} // namespace

MainWindow::MainWindow(Session &session, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_preferences(preferences),
      m_back(new QAction(themeIcon(QStringLiteral("back")), tr("Back"), this)),
      m_forward(new QAction(themeIcon(QStringLiteral("forward")), tr("Forward"), this)),
      m_search(new QAction(themeIcon(QStringLiteral("search")), tr("Search"), this)),
      m_undo(new UndoActions(
          session, [this] { return page() && page()->holdsUnsaved(); }, this)),
      m_navigation(new Navigation(session.store().registry(), this)),
      m_stack(new QStackedWidget(this)),
      m_pages(new Pages(session, preferences, m_stack))
{
    setMinimumSize(900, 520);
    resize(1360, 800);
    makeActions();
    makeLayout();
    fillPalette();

    m_navigation->setOpenGroups(preferences.openGroups());
    m_navigation->setCollapsed(preferences.navigationCollapsed());
    if (const QByteArray geometry = preferences.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);

    connect(m_navigation, &Navigation::activated, this, &MainWindow::go);
    connect(m_navigation, &Navigation::collapsedChanged, this,
            [this](bool collapsed) { m_preferences.setNavigationCollapsed(collapsed); });
    connect(m_navigation, &Navigation::openGroupsChanged, this,
            [this] { m_preferences.setOpenGroups(m_navigation->openGroups()); });
    connect(m_undo, &UndoActions::said, this, &MainWindow::say);
    connect(m_pages, &Pages::made, this, &MainWindow::connectPage);
    connect(m_pages, &Pages::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_pages, &Pages::lookChanged, this, &MainWindow::lookChanged);
    // Later: the page that says so is about to be made anew.
    connect(m_pages, &Pages::languageChanged, this, &MainWindow::languageChanged, Qt::QueuedConnection);
    connect(&m_session, &Session::operatorChanged, this, &MainWindow::showPageState);
    connect(&m_session, &Session::damageFound, this, &MainWindow::tellDamage);
    connect(m_drafts, &DraftsNotice::targetRequested, this, &MainWindow::go);

    m_saidTimer.setSingleShot(true);
    m_saidTimer.setInterval(sayingTime);
    connect(&m_saidTimer, &QTimer::timeout, m_said, &QLabel::clear);
    m_busyTimer.setInterval(busyDelay);
    connect(&m_busyTimer, &QTimer::timeout, this, &MainWindow::showBusy);
    m_busyTimer.start();

    auto *overdue = new OverdueCount(m_session, this);
    connect(overdue, &OverdueCount::counted, this, [this](int count) {
        m_navigation->setBadge(QStringLiteral("todo"), count, tr("%n overdue", nullptr, count));
    });

    lookUpOffice();
    showTarget(overview);
    m_visited = {overview};
    m_position = 0;
    showPageState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_back->setToolTip(tr("Back (Alt+←)"));
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    m_forward->setToolTip(tr("Forward (Alt+→)"));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addActions({m_back, m_forward, m_search});
    connect(m_back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_forward, &QAction::triggered, this, &MainWindow::goForward);
    connect(m_search, &QAction::triggered, this, [this] { m_palette->open(); });

    auto *areas = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(areas, &QShortcut::activated, this, &MainWindow::moveFocus);
}

void MainWindow::makeLayout()
{
    auto *body = new QWidget(this);
    m_topBar = new TopBar({m_back, m_forward, m_search, m_undo->undo(), m_undo->redo()}, makeMenu(), body);
    m_stack->setAccessibleName(tr("Page"));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_topBar);
    m_damage = new NoticeBar(body);
    m_drafts = new DraftsNotice(m_session, body);
    for (NoticeBar *notice : {m_damage, static_cast<NoticeBar *>(m_drafts)}) {
        // As far from the edges as what stands on the pages, and no margins without a notice.
        auto *row = new QWidget(body);
        auto *rowLayout = new QHBoxLayout(row);
        rowLayout->setContentsMargins(16, 8, 16, 0);
        rowLayout->addWidget(notice);
        row->hide();
        connect(notice, &NoticeBar::shownChanged, row, &QWidget::setVisible);
        right->addWidget(row);
    }
    right->addWidget(m_stack, 1);
    right->addWidget(makeStatusBar());
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(body);

    m_palette = new SearchPalette(m_session, body);
    connect(m_palette, &SearchPalette::chosen, this, &MainWindow::go);
}

QFrame *MainWindow::makeStatusBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", "statusBar");
    m_said = new QLabel(bar);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_busy = new QLabel(tr("Working…"), bar);
    m_busy->setProperty("role", "hint");
    m_busy->hide();
    auto *readOnly = new QLabel(tr("Read only"), bar);
    readOnly->setProperty("role", "chip");
    readOnly->setProperty("tone", "warm");
    readOnly->setVisible(m_session.store().isReadOnly());
    m_office = new QLabel(bar);
    m_office->setProperty("role", "hint");
    m_operator = new QToolButton(bar);
    m_operator->setProperty("role", "quiet");
    m_operator->setIcon(themeIcon(QStringLiteral("person"), Ink::Muted));
    m_operator->setIconSize({16, 16});
    m_operator->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_operator->setFocusPolicy(Qt::TabFocus);
    m_operator->setToolTip(tr("Who is working; your name stands in the history of what you change"));
    connect(m_operator, &QToolButton::clicked, this, &MainWindow::operatorRequested);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 2, 12, 2);
    layout->setSpacing(12);
    layout->addWidget(m_said, 1);
    layout->addWidget(m_busy);
    layout->addWidget(readOnly);
    layout->addWidget(m_office);
    layout->addWidget(m_operator);
    return bar;
}

void MainWindow::connectPage(PageWidget *page)
{
    connect(page, &PageWidget::targetRequested, this, &MainWindow::go);
    connect(page, &PageWidget::said, this, &MainWindow::say);
    connect(page, &PageWidget::titleChanged, this, &MainWindow::showPageState);
    auto *form = qobject_cast<RecordForm *>(page);
    if (!form)
        return;
    connect(form, &RecordForm::saved, this, [this, form](const QString &id) {
        // The way back leads to the record, not to another empty form.
        if (form == this->page() && m_visited.at(m_position).kind == Target::Kind::NewRecord) {
            Target &here = m_visited[m_position];
            here.kind = Target::Kind::Record;
            here.record = id;
            m_pages->revealInList(form->type(), id);
        }
    });
    connect(form, &RecordForm::leaveRequested, this, [this, form] {
        if (m_position > 0) {
            goBack();
            return;
        }
        Target list;
        list.kind = Target::Kind::List;
        list.key = form->type();
        go(list);
    });
}

bool MainWindow::go(const Target &target)
{
    if (!m_pages->knows(target))
        return false;
    if (!showTarget(target))
        return false;
    m_visited.resize(m_position + 1);
    m_visited.append(target);
    if (m_visited.size() > longestWay)
        m_visited.removeFirst();
    m_position = m_visited.size() - 1;
    showPageState();
    return true;
}

bool MainWindow::showTarget(const Target &target)
{
    PageWidget *before = page();
    if (before && Pages::shows(before, target) && target.kind != Target::Kind::List)
        return true;
    if (before && !Pages::shows(before, target) && !before->mayLeave()) {
        m_navigation->setCurrent(current());
        return false;
    }
    const QWidget *focus = focusWidget();
    const bool onPage = !focus || (before && before->isAncestorOf(focus));
    PageWidget *after = m_pages->pageFor(target);
    m_stack->setCurrentWidget(after);
    if (onPage)
        focusPage();
    if (before && before != after)
        m_pages->leave(before);
    m_drafts->refresh(target);
    m_topBar->setPrimaryAction(after->primaryAction());
    m_said->clear();
    return true;
}

void MainWindow::goBack()
{
    step(-1);
}

void MainWindow::goForward()
{
    step(1);
}

void MainWindow::step(int by)
{
    const qsizetype next = m_position + by;
    if (next < 0 || next >= m_visited.size() || !showTarget(m_visited.at(next)))
        return;
    m_position = next;
    showPageState();
}

const Target &MainWindow::current() const
{
    return m_visited.at(m_position);
}

PageWidget *MainWindow::page() const
{
    return qobject_cast<PageWidget *>(m_stack->currentWidget());
}

void MainWindow::showPageState()
{
    if (!page() || m_position < 0)
        return;
    m_topBar->setTitle(page()->title());
    m_navigation->setCurrent(current());
    m_back->setEnabled(m_position > 0);
    m_forward->setEnabled(m_position + 1 < m_visited.size());

    const QString who = m_session.operatorName();
    m_operator->setText(who.isEmpty() ? tr("Who is working?") : who);
    m_operator->setAccessibleName(who.isEmpty() ? tr("Who is working?") : tr("Operator: %1").arg(who));
    const QString file = QFileInfo(m_session.store().path()).completeBaseName();
    setWindowTitle(m_office->text().isEmpty() ? tr("%1 – Moli").arg(file)
                                              : tr("%1 – %2 – Moli").arg(file, m_office->text()));
}

void MainWindow::lookUpOffice()
{
    const auto look = [&store = m_session.store()] {
        return store.titles(QStringLiteral("office"), {store.officeId()}).value(store.officeId());
    };
    m_session.read(this, tr("Looking up the office"), look, [this](const QString &name) {
        m_office->setText(name);
        showPageState();
    });
}

bool MainWindow::knows(const Target &target) const
{
    return m_pages->knows(target);
}

void MainWindow::tellDamage(const QString &doing)
{
    const auto leadTo = [this](const QString &key) {
        return [this, key] {
            Target target;
            target.key = key;
            go(target);
        };
    };
    m_damage->tell(tr("This file is damaged: a part of it can't be read any more (%1). Look at what is affected, and "
                      "restore a backup from before the damage.")
                       .arg(doing),
                   "danger");
    m_damage->setLinks({{tr("Check the data"), leadTo(QStringLiteral("check"))},
                        {tr("Restore a backup"), leadTo(QStringLiteral("backups"))}});
}

void MainWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(sentence);
    m_saidTimer.start();
}

QString MainWindow::said() const
{
    return m_said->text();
}

void MainWindow::showBusy()
{
    // Shown when still busy at the second look.
    const bool busy = m_session.isBusy();
    m_busy->setVisible(busy && m_busy->property("before").toBool());
    m_busy->setProperty("before", busy);
}

void MainWindow::moveFocus()
{
    const bool inNavigation = m_navigation->tree()->hasFocus();
    if (!inNavigation) {
        m_navigation->takeFocus();
        return;
    }
    focusPage();
}

/// To the first thing on the page that takes the keyboard, in reading order.
void MainWindow::focusPage()
{
    QWidget *widget = page();
    for (QWidget *next = widget->nextInFocusChain(); next && next != widget; next = next->nextInFocusChain()) {
        if (widget->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool MainWindow::mayClose()
{
    return !page() || page()->mayLeave();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace moli
