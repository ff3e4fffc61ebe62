// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todo/todo_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/forms/record_form.h"
#include "ui/lists/list_page.h"
#include "ui/lists/record_table_model.h"
#include "ui/navigation.h"
#include "ui/prints/print_preview.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// Two opinions that nobody answered in time, one that is due soon, and the page; the clock stands on 2021-06-15.
struct Due {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString oldest;
    TodoPage *page = nullptr;

    Due()
    {
        oldest = opinion(u"2021-01-10"_s);
        opinion(u"2021-03-10"_s);
        opinion(u"2021-05-25"_s); // due on 2021-06-24
        showInFront(window);
        window.go(Target::toPage(u"todo"_s));
        desk.settle();
        page = qobject_cast<TodoPage *>(window.page());
        REQUIRE(page);
        REQUIRE(desk.waitFor([this] { return page->tree()->topLevelItemCount() > 0; }));
    }
    QString opinion(const QString &date)
    {
        auto record = desk.store().blank(u"opinion"_s);
        record.set(u"date"_s, date).set(u"district"_s, districtId(u"350102"_s)).set(u"text"_s, u"增加托管服务"_s);
        const auto saved = desk.store().save(record, testEdit());
        REQUIRE(saved.saved());
        return saved.id;
    }
    QTreeWidgetItem *group(const QString &label)
    {
        for (int i = 0; i < page->tree()->topLevelItemCount(); ++i) {
            if (page->tree()->topLevelItem(i)->text(0).startsWith(label))
                return page->tree()->topLevelItem(i);
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("The to-do page groups by how soon, says how late, and each line leads to its record", "[ui][todo]")
{
    Due due;
    auto *overdue = due.group(u"Overdue"_s);
    REQUIRE(overdue);
    REQUIRE(overdue->childCount() == 2);
    CHECK(overdue->child(0)->text(1).startsWith(u"126 day")); // due on 2021-02-09
    REQUIRE(due.group(u"Within 30 days"_s));
    CHECK(due.group(u"Within 30 days"_s)->childCount() == 1);

    auto *tree = due.page->tree();
    tree->setFocus();
    tree->setCurrentItem(overdue->child(0));
    pressKey(tree, Qt::Key_Return);
    due.desk.settle();
    auto *form = qobject_cast<RecordForm *>(due.window.page());
    REQUIRE(form);
    CHECK(form->id() == due.oldest);
}

TEST_CASE("A gap of the data leads to the list of its rows", "[ui][todo]")
{
    Due due;
    auto *gaps = due.group(u"Gaps"_s);
    REQUIRE(gaps);
    due.page->kindBox()->setCurrentIndex(due.page->kindBox()->findData(u"opinion"_s));
    emit due.page->kindBox()->activated(due.page->kindBox()->currentIndex());
    gaps = due.group(u"Gaps"_s);
    REQUIRE(gaps);
    emit due.page->tree()->itemActivated(gaps->child(0), 0);
    due.desk.settle();
    auto *list = qobject_cast<ListPage *>(due.window.page());
    REQUIRE(list);
    REQUIRE(due.desk.waitFor([&] { return list->model()->count() == 3; }));
}

TEST_CASE("The filters narrow the page and the print", "[ui][todo]")
{
    Due due;
    const auto all = due.page->shown().size();
    due.page->areaBox()->setCurrentIndex(due.page->areaBox()->findData(u"people"_s));
    emit due.page->areaBox()->activated(due.page->areaBox()->currentIndex());
    CHECK(due.page->shown().size() < all);
    CHECK_FALSE(due.group(u"Overdue"_s));
    CHECK(due.page->kindBox()->findData(u"opinion"_s) < 0);
    due.page->areaBox()->setCurrentIndex(0);
    emit due.page->areaBox()->activated(0);
    CHECK(due.page->shown().size() == all);
    due.page->print();
    PrintPreview *preview = nullptr;
    REQUIRE(due.desk.waitFor([&] {
        preview = due.window.findChild<PrintPreview *>(u"printPreview"_s);
        return preview && preview->isVisible();
    }));
    preview->close();
}

TEST_CASE("The navigation counts what is overdue, and counts again after a change", "[ui][todo]")
{
    Due due;
    auto *navigation = due.window.navigation();
    REQUIRE(due.desk.waitFor([&] { return navigation->badge(u"todo"_s) == 2; }));
    auto record = *due.desk.store().get(u"opinion"_s, due.oldest);
    record.set(u"handling"_s, u"adopted"_s);
    REQUIRE(due.desk.store().save(record, testEdit()).saved());
    REQUIRE(due.desk.waitFor([&] { return navigation->badge(u"todo"_s) == 1; }));
    REQUIRE(due.desk.waitFor([&] { return due.group(u"Overdue"_s) && due.group(u"Overdue"_s)->childCount() == 1; }));
}
