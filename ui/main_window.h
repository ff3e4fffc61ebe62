// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QFrame;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace moli {

class DraftsNotice;
class Navigation;
class NoticeBar;
class Pages;
class Preferences;
class SearchPalette;
class TopBar;
class UndoActions;

/// The window of one open file: navigation, one page at a time with a history of where one was, search, undo.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the target, unless the present page wants to be kept. False when it was.
    bool go(const Target &target);
    void goBack();
    void goForward();
    [[nodiscard]] const Target &current() const;
    [[nodiscard]] PageWidget *page() const;
    /// Asks the page whether it may be left: before closing, and before another file takes the window's place.
    [[nodiscard]] bool mayClose();
    /// One line at the foot.
    void say(const QString &sentence);

    // What it is made of.
    [[nodiscard]] Navigation *navigation() const { return m_navigation; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] SearchPalette *palette() const { return m_palette; }
    [[nodiscard]] UndoActions *undoActions() const { return m_undo; }
    [[nodiscard]] QString said() const;
    [[nodiscard]] DraftsNotice *draftsNotice() const { return m_drafts; }
    [[nodiscard]] NoticeBar *damageNotice() const { return m_damage; }
    /// Whether there is anything to show for the target.
    [[nodiscard]] bool knows(const Target &target) const;

signals:
    void newFileRequested();
    void openRequested();
    void fileRequested(const QString &path);
    void demoRequested();
    void operatorRequested();
    void restoreRequested(const QString &backup);
    void lookChanged();
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeLayout();
    QFrame *makeStatusBar();
    QMenu *makeMenu();
    void fillRecentFiles(QMenu *menu);
    void fillPalette();
    void connectPage(PageWidget *page);
    bool showTarget(const Target &target);
    void step(int by);
    void showPageState();
    void showBusy();
    void lookUpOffice();
    void moveFocus();
    void focusPage();
    void showAbout();
    void tellDamage(const QString &doing);

    Session &m_session;
    Preferences &m_preferences;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_search;
    UndoActions *m_undo;
    Navigation *m_navigation;
    TopBar *m_topBar = nullptr;
    DraftsNotice *m_drafts = nullptr;
    NoticeBar *m_damage = nullptr;
    QStackedWidget *m_stack;
    Pages *m_pages;
    SearchPalette *m_palette = nullptr;
    QLabel *m_said = nullptr;
    QLabel *m_busy = nullptr;
    QLabel *m_office = nullptr;
    QToolButton *m_operator = nullptr;
    QTimer m_saidTimer;
    QTimer m_busyTimer;
    QList<Target> m_visited;
    qsizetype m_position = -1;
};

} // namespace moli
