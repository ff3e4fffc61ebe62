// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/money_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/lists/filter_bar.h"
#include "ui/widgets/plain_table.h"

#include <QLineEdit>

using namespace moli;
using namespace Qt::StringLiterals;

TEST_CASE("The page of the money lists every project with its total, follows its filter and opens a project",
          "[ui][projects]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(Target::toPage(u"money"_s));
    desk.settle();
    auto *page = qobject_cast<MoneyPage *>(window.page());
    REQUIRE(page);
    const auto projects = desk.store().count({u"project"_s});
    CHECK(page->table()->rowCount() == projects + 1);
    CHECK(page->funding()->rowCount() >= 14);

    const auto code = page->table()->item(0, 0)->text();
    QTest::keyClicks(page->filterBar()->textEdit(), code);
    REQUIRE(desk.waitFor([&] { return page->table()->rowCount() == 2; }));
    page->table()->setFocus();
    page->table()->setCurrentCell(0, 0);
    pressKey(page->table(), Qt::Key_Return);
    desk.settle();
    CHECK(window.page()->key() == u"project");

    window.goBack();
    page->setList(MoneyList::Overspent);
    desk.settle();
    CHECK(page->table()->rowCount() >= 1); // the total at least
    CHECK(desk.errors.isEmpty());
}
