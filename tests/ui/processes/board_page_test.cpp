// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/board_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/forms/record_form.h"
#include "ui/lists/filter_bar.h"
#include "ui/navigation.h"
#include "ui/processes/board_column.h"
#include "ui/processes/process_panel.h"
#include "ui/processes/stage_move_dialog.h"
#include "ui/projects/project_page.h"

#include <QDragEnterEvent>
#include <QFocusEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

QString newProject(Store &store, const QString &code)
{
    auto record = store.blank(u"project"_s);
    record.set(u"code"_s, code)
        .set(u"title"_s, u"某项目"_s)
        .set(u"category"_s, u"child_care"_s)
        .set(u"purchase"_s, u"government"_s)
        .set(u"office"_s, officeId(u"350100"_s))
        .set(u"year"_s, 2021);
    const auto saved = store.save(record, testEdit());
    REQUIRE(saved.saved());
    return saved.id;
}

/// The board in the window, as a person comes to it.
struct Board {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString project = newProject(desk.store(), u"XM-1"_s);
    BoardPage *page = nullptr;

    Board()
    {
        showInFront(window);
        window.go(Target::toPage(u"project_board"_s));
        desk.settle();
        page = qobject_cast<BoardPage *>(window.page());
        REQUIRE(page);
        CHECK(window.navigation()->currentKey() == u"project_board");
        REQUIRE(desk.waitFor([this] { return column(u"initiation"_s) && column(u"initiation"_s)->count() == 1; }));
    }
    BoardColumn *column(const QString &stage) { return page->column(stage); }
    StageMoveDialog *dialog()
    {
        StageMoveDialog *found = nullptr;
        REQUIRE(desk.waitFor([&] {
            found = page->findChild<StageMoveDialog *>(u"stageMove"_s);
            return found && found->isVisible();
        }));
        return found;
    }
    QString stage() { return desk.store().get(u"project"_s, project)->text(u"stage"_s); }
};

/// What the view sees when a card of another column is let go over it.
void dropOn(BoardColumn *column, const QString &id)
{
    QMimeData data;
    data.setData(u"application/x-moli-card"_s, id.toUtf8());
    QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->view()->viewport(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(column->view()->viewport(), &drop);
}

} // namespace

TEST_CASE("A card that is dropped on a stage asks its gate; what is missing leads to its field", "[ui][processes]")
{
    Board board;
    dropOn(board.column(u"publication"_s), board.project);
    auto *dialog = board.dialog();
    REQUIRE(dialog->links().size() == 2);
    CHECK_FALSE(dialog->moveButton()->isEnabled());
    QTest::mouseClick(dialog->links().first(), Qt::LeftButton);
    board.desk.settle();
    auto *form = qobject_cast<RecordForm *>(board.window.page());
    REQUIRE(form);
    CHECK(form->id() == board.project);
    QApplication::setActiveWindow(&board.window);
    CHECK(board.desk.waitFor([&] {
        return QApplication::focusWidget()
            && QApplication::focusWidget()->accessibleName().contains(
                board.desk.store().registry().type(u"project"_s).field(u"budget"_s).label());
    }));
    CHECK(board.stage() == u"initiation");
}

TEST_CASE("A gate is overridden only with a reason, and Ctrl+Z takes the move back", "[ui][processes]")
{
    Board board;
    auto *first = board.column(u"initiation"_s);
    first->view()->setFocus();
    first->view()->setCurrentIndex(first->view()->model()->index(0, 0));
    pressKey(first->view(), Qt::Key_Right, Qt::ControlModifier);
    auto *dialog = board.dialog();
    QTest::keyClicks(dialog->reason(), u"urgent"_s);
    REQUIRE(dialog->moveButton()->isEnabled());
    QTest::mouseClick(dialog->moveButton(), Qt::LeftButton);
    REQUIRE(board.desk.waitFor([&] { return board.column(u"publication"_s)->count() == 1; }));
    CHECK(board.stage() == u"publication");
    CHECK(board.column(u"initiation"_s)->count() == 0);
    board.desk.settle();
    QApplication::setActiveWindow(&board.window);
    pressKey(&board.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(board.desk.waitFor([&] { return board.column(u"initiation"_s)->count() == 1; }));
    CHECK(board.stage() == u"initiation");
}

TEST_CASE("A card moves without a question where nothing is missing", "[ui][processes]")
{
    Board board;
    auto record = *board.desk.store().get(u"project"_s, board.project);
    record.set(u"budget"_s, 5'000'000).set(u"deadline"_s, u"2021-07-01"_s);
    REQUIRE(board.desk.store().save(record, testEdit()).saved());
    board.desk.settle();
    dropOn(board.column(u"publication"_s), board.project);
    REQUIRE(board.desk.waitFor([&] { return board.column(u"publication"_s)->count() == 1; }));
    CHECK(board.stage() == u"publication");
    CHECK(board.window.said().contains(u"Ctrl+Z"));
}

TEST_CASE("A drop where the card stands already is none", "[ui][processes]")
{
    Board board;
    dropOn(board.column(u"initiation"_s), board.project);
    board.desk.settle();
    CHECK_FALSE(board.page->findChild<StageMoveDialog *>(u"stageMove"_s));
}

TEST_CASE("The board follows its filter, and Enter on a card opens the project's page", "[ui][processes]")
{
    Board board;
    newProject(board.desk.store(), u"XM-2"_s);
    REQUIRE(board.desk.waitFor([&] { return board.column(u"initiation"_s)->count() == 2; }));
    QTest::keyClicks(board.page->filterBar()->textEdit(), u"XM-2"_s);
    REQUIRE(board.desk.waitFor([&] { return board.column(u"initiation"_s)->count() == 1; }));
    auto *view = board.column(u"initiation"_s)->view();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto id = board.column(u"initiation"_s)->currentId();
    pressKey(view, Qt::Key_Return);
    board.desk.settle();
    REQUIRE(board.window.page()->key() == u"project");
    CHECK(board.window.page()->record() == id);
}

TEST_CASE("A project's page says what the next stage misses and takes the step", "[ui][projects]")
{
    Board board;
    board.window.go(Target::toPage(u"project"_s, board.project));
    board.desk.settle();
    auto *page = qobject_cast<ProjectPage *>(board.window.page());
    REQUIRE(page);
    CHECK(page->title() == u"某项目");
    CHECK(page->process()->missing().size() == 2);
    auto record = *board.desk.store().get(u"project"_s, board.project);
    record.set(u"budget"_s, 5'000'000).set(u"deadline"_s, u"2021-07-01"_s);
    REQUIRE(board.desk.store().save(record, testEdit()).saved());
    REQUIRE(board.desk.waitFor([&] { return page->process()->missing().isEmpty(); }));
    QTest::mouseClick(page->process()->nextButton(), Qt::LeftButton);
    REQUIRE(board.desk.waitFor([&] { return board.stage() == u"publication"; }));
    REQUIRE(board.desk.waitFor(
        [&] { return page->process()->line()->points().value(1).state == StageLine::Point::State::Here; }));
    CHECK(page->process()->line()->points().value(0).state == StageLine::Point::State::Passed);
}
