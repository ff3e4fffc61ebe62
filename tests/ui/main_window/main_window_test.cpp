// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/forms/record_form.h"
#include "ui/lists/list_page.h"
#include "ui/main_window_top_bar.h"
#include "ui/main_window_undo.h"
#include "ui/navigation.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace moli;

namespace {

qint64 living(Store &store, const QString &type)
{
    Query query;
    query.type = type;
    return store.count(query);
}

Target newOrganization()
{
    Target target;
    target.kind = Target::Kind::NewRecord;
    target.key = QStringLiteral("organization");
    return target;
}

} // namespace

TEST_CASE("The window opens on the overview and names the file and the office", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    CHECK(window.page()->key() == QStringLiteral("overview"));
    CHECK(window.navigation()->currentKey() == QStringLiteral("overview"));
    CHECK(window.windowTitle().contains(QFileInfo(desk.store().path()).completeBaseName()));
    CHECK(window.windowTitle().contains(QStringLiteral("福州市妇女联合会")));
    CHECK_FALSE(window.topBar()->primaryButton()->isVisible());
}

TEST_CASE("Back and forward go where one was", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(listTarget(QStringLiteral("project")));
    window.go(pageTarget(QStringLiteral("history")));
    desk.settle();
    pressKey(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.page()->key() == QStringLiteral("list:project"));
    pressKey(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.page()->key() == QStringLiteral("overview"));
    pressKey(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.page()->key() == QStringLiteral("overview"));
    pressKey(&window, Qt::Key_Right, Qt::AltModifier);
    CHECK(window.page()->key() == QStringLiteral("list:project"));
    CHECK(window.navigation()->currentKey() == QStringLiteral("list:project"));
    CHECK_FALSE(window.go(pageTarget(QStringLiteral("no such page"))));
    desk.settle();
}

TEST_CASE("A list is made once and its primary action opens a form", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(listTarget(QStringLiteral("organization")));
    PageWidget *list = window.page();
    REQUIRE(window.topBar()->primaryButton()->isVisible());
    window.topBar()->primaryButton()->click();
    desk.settle();
    REQUIRE(qobject_cast<RecordForm *>(window.page()));
    CHECK(window.navigation()->currentKey() == QStringLiteral("list:organization"));
    window.goBack();
    CHECK(window.page() == list);
    desk.settle();
}

TEST_CASE("Ctrl+Z takes the operator's last batch back and Ctrl+Y brings it again", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    CHECK_FALSE(window.undoActions()->redo()->isEnabled());
    REQUIRE(desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")), testEdit()).saved());
    CHECK(window.undoActions()->undo()->isEnabled());
    REQUIRE(living(desk.store(), QStringLiteral("organization")) == 1);

    pressKey(&window, Qt::Key_Z, Qt::ControlModifier);
    desk.settle();
    CHECK(living(desk.store(), QStringLiteral("organization")) == 0);
    CHECK_FALSE(window.said().isEmpty());

    REQUIRE(desk.waitFor([&] { return window.undoActions()->redo()->isEnabled(); }));
    pressKey(&window, Qt::Key_Y, Qt::ControlModifier);
    desk.settle();
    CHECK(living(desk.store(), QStringLiteral("organization")) == 1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("Ctrl+Z within an editor takes back what was typed there", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    REQUIRE(desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")), testEdit()).saved());
    window.go(newOrganization());
    desk.settle();
    auto *editor = window.page()->findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("abc"));
    pressKey(editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor->text().isEmpty());
    desk.settle();
    CHECK(living(desk.store(), QStringLiteral("organization")) == 1);
}

TEST_CASE("A form with unsaved work keeps its place until it is answered", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(newOrganization());
    desk.settle();
    auto *editor = window.page()->findChild<QLineEdit *>();
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("abc"));

    answerNextDialog(QStringLiteral("Go on editing"));
    CHECK_FALSE(window.go(pageTarget(QStringLiteral("overview"))));
    CHECK(qobject_cast<RecordForm *>(window.page()));
    CHECK(window.navigation()->currentKey() == QStringLiteral("list:organization"));

    answerNextDialog(QStringLiteral("Don't save"));
    CHECK(window.go(pageTarget(QStringLiteral("overview"))));
    CHECK(window.page()->key() == QStringLiteral("overview"));
    desk.settle();
}

TEST_CASE("After a new record is saved the way back leads to the record", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    const SaveResult saved = desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")),
                                               testEdit());
    Target target = newOrganization();
    target.prefilled = *desk.store().get(QStringLiteral("organization"), saved.id);
    window.go(target);
    desk.settle();
    auto *form = qobject_cast<RecordForm *>(window.page());
    REQUIRE(form);
    emit form->saved(saved.id);
    CHECK(window.current().kind == Target::Kind::Record);
    CHECK(window.current().record == saved.id);
    window.go(pageTarget(QStringLiteral("history")));
    window.goBack();
    desk.settle();
    form = qobject_cast<RecordForm *>(window.page());
    REQUIRE(form);
    CHECK(form->id() == saved.id);
}

TEST_CASE("F6 goes between the navigation and the page", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    window.topBar()->menuButton()->setFocus();
    pressKey(&window, Qt::Key_F6);
    CHECK(window.navigation()->tree()->hasFocus());
    pressKey(&window, Qt::Key_F6);
    REQUIRE(QApplication::focusWidget());
    CHECK(window.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The window remembers how its navigation stood", "[ui]")
{
    DeskFixture desk;
    {
        MainWindow window(desk.session, desk.preferences);
        showInFront(window);
        window.navigation()->setOpenGroups({QStringLiteral("projects")});
        window.navigation()->setCollapsed(true);
        window.close();
        desk.settle();
    }
    MainWindow again(desk.session, desk.preferences);
    CHECK(again.navigation()->isCollapsed());
    again.navigation()->setCollapsed(false);
    CHECK(again.navigation()->openGroups() == QStringList{QStringLiteral("projects")});
    desk.settle();
}
