// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/forms/record_form.h"
#include "ui/search_palette.h"

#include <QLineEdit>
#include <QListView>

using namespace moli;

namespace {

QString rowText(const SearchPalette &palette, int row)
{
    return palette.results()->model()->index(row, 0).data().toString();
}

} // namespace

TEST_CASE("Ctrl+K finds a record by initials and Enter opens it", "[ui]")
{
    DeskFixture desk;
    const SaveResult saved = desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")),
                                               testEdit());
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    pressKey(&window, Qt::Key_K, Qt::ControlModifier);
    SearchPalette &palette = *window.palette();
    REQUIRE(palette.isVisible());
    REQUIRE(palette.editor()->hasFocus());

    for (const QString &typed : {QStringLiteral("cgfnzj"), QStringLiteral("chenguang"), QStringLiteral("晨光")}) {
        palette.editor()->setText(typed);
        REQUIRE(desk.waitFor([&] { return palette.results()->model()->rowCount() > 0; }));
        CHECK(rowText(palette, 0) == QStringLiteral("晨光妇女之家"));
    }
    pressKey(palette.editor(), Qt::Key_Return);
    desk.settle();
    CHECK_FALSE(palette.isVisible());
    auto *form = qobject_cast<RecordForm *>(window.page());
    REQUIRE(form);
    CHECK(form->id() == saved.id);
}

TEST_CASE("The palette goes to pages and starts actions", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    SearchPalette &palette = *window.palette();
    palette.open(QStringLiteral("Recycle"));
    REQUIRE(palette.results()->model()->rowCount() > 0);
    pressKey(palette.editor(), Qt::Key_Return);
    CHECK(window.page()->key() == QStringLiteral("bin"));

    palette.open(QStringLiteral("new organization"));
    REQUIRE(palette.results()->model()->rowCount() > 0);
    pressKey(palette.editor(), Qt::Key_Return);
    desk.settle();
    CHECK(qobject_cast<RecordForm *>(window.page()));
}

TEST_CASE("Esc closes the palette and gives the focus back", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    pressKey(&window, Qt::Key_F6);
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    window.palette()->open();
    pressKey(window.palette()->editor(), Qt::Key_Escape);
    CHECK_FALSE(window.palette()->isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("Enter before anything was found opens the first that is", "[ui]")
{
    DeskFixture desk;
    REQUIRE(desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")), testEdit()).saved());
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    window.palette()->open();
    window.palette()->editor()->setText(QStringLiteral("晨光"));
    pressKey(window.palette()->editor(), Qt::Key_Return);
    REQUIRE(desk.waitFor([&] { return !window.palette()->isVisible(); }));
    desk.settle();
    CHECK(qobject_cast<RecordForm *>(window.page()));
}
