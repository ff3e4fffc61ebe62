// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/navigation.h"
#include "ui/page_catalogue.h"

#include <QMenu>
#include <QTreeView>

using namespace moli;

namespace {

QStringList topTexts(const Navigation &navigation)
{
    QStringList texts;
    const QAbstractItemModel *model = navigation.tree()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

} // namespace

TEST_CASE("The navigation shows the five areas in their order and every record type once", "[ui]")
{
    const Registry registry = Registry::builtIn();
    Navigation navigation(registry);
    const QStringList texts = topTexts(navigation);
    REQUIRE(texts.size() == 10); // overview, the areas, reference data, to do, statistics, tools
    const QList<Area> areas = allAreas();
    for (int i = 0; i < areas.size(); ++i)
        CHECK(texts.at(i + 1) == areaLabel(areas.at(i)));
    int lists = 0;
    const QAbstractItemModel *model = navigation.tree()->model();
    for (int row = 1; row <= areas.size(); ++row)
        lists += model->rowCount(model->index(row, 0));
    const auto pages = pageCatalogue();
    const auto besides = std::ranges::count_if(pages, [](const PageEntry &page) {
        return !page.group.isEmpty() && page.group != u"tools";
    });
    CHECK(lists == registry.types().size() + besides);
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int child = 0; child < model->rowCount(model->index(row, 0)); ++child)
            names.append(model->index(child, 0, model->index(row, 0)).data().toString());
    }
    CHECK(names.removeDuplicates() == 0);
    const RecordType &book = registry.type(QStringLiteral("book"));
    CHECK(names.contains(book.pluralLabel()));
    CHECK(names.contains(QStringLiteral("Case book layout")));
}

TEST_CASE("A badge stands behind its entry, is said in words, and goes when nothing wants attention", "[ui]")
{
    Navigation navigation(Registry::builtIn());
    showInFront(navigation, {240, 900});
    const QModelIndex entry = [&] {
        const QAbstractItemModel *model = navigation.tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == u"To do")
                return model->index(row, 0);
        }
        return QModelIndex();
    }();
    REQUIRE(entry.isValid());
    const QImage without = navigation.tree()->grab().toImage();
    navigation.setBadge(QStringLiteral("todo"), 12, QStringLiteral("12 overdue"));
    CHECK(navigation.badge(QStringLiteral("todo")) == 12);
    CHECK(entry.data(Qt::AccessibleTextRole).toString() == u"To do, 12 overdue");
    CHECK(navigation.tree()->grab().toImage() != without);
    navigation.setBadge(QStringLiteral("todo"), 0, {});
    CHECK(navigation.badge(QStringLiteral("todo")) == 0);
    CHECK(entry.data(Qt::AccessibleTextRole).toString() == u"To do");
}

TEST_CASE("Arrow keys move in the navigation and Enter opens", "[ui]")
{
    Navigation navigation(Registry::builtIn());
    showInFront(navigation, {240, 700});
    QList<Target> asked;
    QObject::connect(&navigation, &Navigation::activated, [&](const Target &target) { asked.append(target); });
    navigation.takeFocus();
    pressKey(navigation.tree(), Qt::Key_Return);
    pressKey(navigation.tree(), Qt::Key_Down);
    pressKey(navigation.tree(), Qt::Key_Right); // opens the group
    CHECK(navigation.openGroups() == QStringList{QStringLiteral("guidance")});
    pressKey(navigation.tree(), Qt::Key_Down);
    pressKey(navigation.tree(), Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).kind == Target::Kind::Page);
    CHECK(asked.at(0).key == QStringLiteral("overview"));
    CHECK(asked.at(1).kind == Target::Kind::List);
    CHECK(asked.at(1).key == Registry::builtIn().typesIn(Area::Guidance).first()->key());
}

TEST_CASE("A click on a group opens and closes it", "[ui]")
{
    Navigation navigation(Registry::builtIn());
    showInFront(navigation, {240, 700});
    const QModelIndex group = navigation.tree()->model()->index(2, 0);
    const auto click = [&] {
        QTest::mouseClick(navigation.tree()->viewport(), Qt::LeftButton, {},
                          navigation.tree()->visualRect(group).center());
    };
    click();
    CHECK(navigation.tree()->isExpanded(group));
    click();
    CHECK_FALSE(navigation.tree()->isExpanded(group));
}

TEST_CASE("A record belongs to the list of its type", "[ui]")
{
    Navigation navigation(Registry::builtIn());
    Target record;
    record.kind = Target::Kind::Record;
    record.key = QStringLiteral("project");
    navigation.setCurrent(record);
    CHECK(navigation.currentKey() == QStringLiteral("list:project"));
    CHECK(navigation.openGroups().contains(QStringLiteral("projects")));
    navigation.setCurrent(pageTarget(QStringLiteral("somewhere else")));
    CHECK(navigation.currentKey().isEmpty());
}

TEST_CASE("Collapsed to icons, a group opens a menu with its lists", "[ui]")
{
    Navigation navigation(Registry::builtIn());
    showInFront(navigation, {240, 700});
    navigation.setOpenGroups({QStringLiteral("people")});
    const int wide = navigation.width();
    navigation.setCollapsed(true);
    QCoreApplication::processEvents();
    CHECK(navigation.width() < wide / 2);
    CHECK(navigation.openGroups() == QStringList{QStringLiteral("people")});
    QList<Target> asked;
    QObject::connect(&navigation, &Navigation::activated, [&](const Target &target) { asked.append(target); });
    navigation.tree()->setCurrentIndex(navigation.tree()->model()->index(1, 0));
    pressKey(navigation.tree(), Qt::Key_Return);
    auto *menu = navigation.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == Registry::builtIn().typesIn(Area::Guidance).size());
    menu->actions().first()->trigger();
    menu->close();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().kind == Target::Kind::List);
    navigation.setCollapsed(false);
    CHECK(navigation.tree()->isExpanded(navigation.tree()->model()->index(3, 0)));
}
