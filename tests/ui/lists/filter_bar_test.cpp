// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/lists/field_filter.h"
#include "ui/lists/filter_bar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace moli;

namespace {

struct BarFixture : UiFixture {
    FilterBar bar{session, store().registry().type("organization")};
    QSignalSpy changed{&bar, &FilterBar::changed};

    BarFixture()
    {
        for (const QString &name : bar.savedFilters()) {
            bar.deleteFilter(name);
        }
    }

    /// Opens a field's panel and waits for its entries.
    QListWidget *open(const QString &field)
    {
        auto *filter = qobject_cast<ValueFilter *>(bar.fieldFilter(field));
        REQUIRE(filter);
        filter->click();
        settle();
        return filter->list();
    }
};

QListWidgetItem *itemOf(QListWidget *list, const QString &key)
{
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == key) {
            return list->item(row);
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Typing asks once, a moment after the last letter", "[ui]")
{
    BarFixture ui;
    showActive(ui.bar);
    ui.bar.textEdit()->setFocus();
    typeText("moli");
    CHECK(ui.changed.isEmpty());
    QInputMethodEvent composing("fu", {});
    QApplication::sendEvent(ui.bar.textEdit(), &composing);
    REQUIRE(ui.waitFor([&] { return !ui.changed.isEmpty(); }));
    CHECK(ui.changed.size() == 1);
    CHECK(ui.bar.text() == "moli"); // what is still composed isn't searched for
}

TEST_CASE("A choice chip offers its list and takes several", "[ui]")
{
    BarFixture ui;
    showActive(ui.bar);
    QListWidget *list = ui.open("form");
    REQUIRE(itemOf(list, "association"));
    itemOf(list, "association")->setCheckState(Qt::Checked);
    CHECK(ui.bar.conditions() == QList<Condition>{equals("form", "association")});
    itemOf(list, "foundation")->setCheckState(Qt::Checked);
    CHECK(ui.bar.conditions()
          == QList<Condition>{{"form", Operator::OneOf, QVariantList{"association", "foundation"}}});
    CHECK(ui.changed.size() == 2);
    CHECK(ui.bar.fieldFilter("form")->isActive());
    CHECK(ui.bar.fieldFilter("form")->label().contains(ui.store().choiceLabel("organization.form", "foundation")));

    ui.bar.fieldFilter("form")->setFocus();
    press(Qt::Key_Delete);
    CHECK(ui.bar.isEmpty());
    CHECK(!ui.bar.fieldFilter("form")->isActive());
    ui.settle();
}

TEST_CASE("A reference chip is searched by pinyin", "[ui]")
{
    BarFixture ui;
    showActive(ui.bar);
    QListWidget *list = ui.open("district");
    CHECK(list->count() >= 13);
    auto *filter = qobject_cast<ValueFilter *>(ui.bar.fieldFilter("district"));
    CHECK(QApplication::focusWidget() == filter->search());
    typeText("cangshan");
    REQUIRE(ui.waitFor([&] { return list->count() == 1; }));
    press(Qt::Key_Return);
    CHECK(ui.bar.conditions() == QList<Condition>{equals("district", districtId("350104"))});
    press(Qt::Key_Escape);
    CHECK(!filter->panel()->isOpen());
    CHECK(QApplication::focusWidget() == filter);
}

TEST_CASE("Records in which a field is empty can be asked for", "[ui]")
{
    BarFixture ui;
    showActive(ui.bar);
    QListWidget *list = ui.open("registration");
    itemOf(list, "registered")->setCheckState(Qt::Checked);
    QListWidgetItem *empty = list->item(list->count() - 1);
    empty->setCheckState(Qt::Checked);
    CHECK(ui.bar.conditions() == QList<Condition>{{"registration", Operator::IsEmpty, {}}});
    CHECK(itemOf(list, "registered")->checkState() == Qt::Unchecked);
}

TEST_CASE("A date chip takes a year", "[ui]")
{
    UiFixture ui;
    Record service("service");
    service.set("date", "2019-05-05").set("organization", ui.save(someOrganization(ui.store(), "茉莉社工")).id());
    service.set("district", districtId("350102")).set("kind", "counselling");
    ui.save(service);
    FilterBar bar(ui.session, ui.store().registry().type("service"));
    showActive(bar);
    FieldFilter *filter = bar.fieldFilter("date");
    filter->click();
    ui.settle();
    auto *list = filter->panel()->findChild<QListWidget *>();
    QListWidgetItem *year = nullptr;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text() == "2019") {
            year = list->item(row);
        }
    }
    REQUIRE(year);
    list->setCurrentItem(year);
    list->setFocus();
    press(Qt::Key_Return);
    CHECK(bar.conditions() == between("date", QDate(2019, 1, 1), QDate(2019, 12, 31)));
    CHECK(filter->label().endsWith("2019"));
}

TEST_CASE("Rows that another page asked for stand behind a chip", "[ui]")
{
    BarFixture ui;
    ui.bar.setRows({equals("link", "linked")}, {}, "County · 2021");
    CHECK(ui.changed.isEmpty());
    CHECK(!ui.bar.captionChip()->isHidden());
    CHECK(ui.bar.captionChip()->label() == "County · 2021");
    CHECK(ui.bar.conditions() == QList<Condition>{equals("link", "linked")});
    emit ui.bar.captionChip()->removed();
    CHECK(ui.bar.isEmpty());
    CHECK(ui.bar.captionChip()->isHidden());
    CHECK(ui.changed.size() == 1);
}

TEST_CASE("Filters are kept under a name", "[ui]")
{
    BarFixture ui;
    showActive(ui.bar);
    QListWidget *list = ui.open("form");
    itemOf(list, "foundation")->setCheckState(Qt::Checked);
    itemOf(list, "association")->setCheckState(Qt::Checked);
    ui.bar.textEdit()->setText("茉莉");
    const QList<Condition> where = ui.bar.conditions();
    ui.bar.saveFilterAs("基金会/协会");
    ui.bar.clear();
    CHECK(ui.bar.isEmpty());
    CHECK(ui.bar.savedFilters() == QStringList{"基金会/协会"});
    ui.bar.applyFilter("基金会/协会");
    ui.settle();
    CHECK(ui.bar.conditions() == where);
    CHECK(ui.bar.text() == "茉莉");
    CHECK(ui.bar.fieldFilter("form")->label().contains(ui.store().choiceLabel("organization.form", "association")));
    ui.bar.deleteFilter("基金会/协会");
    CHECK(ui.bar.savedFilters().isEmpty());
}

TEST_CASE("Every part of the filter bar has an accessible name", "[ui]")
{
    UiFixture ui;
    for (const RecordType &type : ui.store().registry().types()) {
        FilterBar bar(ui.session, type);
        for (const QWidget *widget : bar.findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                INFO(type.key().toStdString() << ' ' << widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            }
        }
    }
}

TEST_CASE("Tab goes through the filter bar in reading order", "[ui]")
{
    BarFixture ui;
    auto *tool = new QToolButton; // as a list puts it there, made after everything else
    tool->setFocusPolicy(Qt::StrongFocus);
    ui.bar.addTool(tool);
    showActive(ui.bar, {1600, 200});
    ui.bar.textEdit()->setFocus();
    QList<QWidget *> inOrder;
    for (int i = 0; i < 40 && QApplication::focusWidget() != tool; ++i) {
        inOrder.append(QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    REQUIRE(QApplication::focusWidget() == tool);
    CHECK(inOrder.size() > 4);
    CHECK(inOrder.last() == ui.bar.savedFiltersButton());
    QPoint before(-1, -1);
    for (const QWidget *widget : inOrder) {
        const QPoint place = widget->mapTo(&ui.bar, QPoint(0, 0));
        CAPTURE(place.x(), place.y(), before.x(), before.y());
        CHECK((place.y() > before.y() + 10 || place.x() > before.x()));
        before = place;
    }
}

TEST_CASE("A filter without anything to choose says so", "[ui]")
{
    UiFixture ui;
    FilterBar bar(ui.session, ui.store().registry().type("payment"));
    showActive(bar);
    auto *empty = qobject_cast<ValueFilter *>(bar.fieldFilter("project"));
    REQUIRE(empty);
    empty->click();
    ui.settle();
    REQUIRE(empty->list()->count() == 1);
    QListWidgetItem *item = empty->list()->item(0);
    CHECK(!item->text().isEmpty());
    empty->list()->setFocus();
    press(Qt::Key_Space);
    QTest::mouseClick(empty->list()->viewport(), Qt::LeftButton, {}, empty->list()->visualItemRect(item).center());
    CHECK(bar.conditions().isEmpty());
}
