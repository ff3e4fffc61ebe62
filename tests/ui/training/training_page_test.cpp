// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/prints/print_preview.h"
#include "ui/widgets/pick_edit.h"

#include <QAction>
#include <QLabel>
#include <QTableWidget>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A training of six hours in the window, an organization with three people, nobody on the list yet.
struct Desk {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString training;
    TrainingPage *page = nullptr;

    Desk()
    {
        auto &store = desk.store();
        const auto organization = store.save(someOrganization(store, u"晨光社"_s), testEdit()).id;
        for (const auto &name : {u"陈秀英"_s, u"林美玉"_s, u"黄丽"_s}) {
            auto person = store.blank(u"person"_s);
            person.set(u"name"_s, name).set(u"organization"_s, organization).set(u"role"_s, u"member"_s);
            REQUIRE(store.save(person, testEdit()).saved());
        }
        auto record = store.blank(u"training"_s);
        record.set(u"title"_s, u"赋能训练营"_s)
            .set(u"kind"_s, u"empowerment_camp"_s)
            .set(u"from"_s, u"2021-06-10"_s)
            .set(u"hours"_s, 6'0);
        training = store.save(record, testEdit()).id;
        showInFront(window);
        window.go(Target::toPage(u"training"_s, training));
        desk.settle();
        page = qobject_cast<TrainingPage *>(window.page());
        REQUIRE(page);
        REQUIRE(desk.waitFor([this] { return page->title() == u"赋能训练营"; }));
    }
    QTableWidget *table() { return page->table(); }
    bool waitForRows(int count)
    {
        return desk.waitFor([&] { return table()->rowCount() == count; });
    }
    int signedIn()
    {
        int count = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            count += table()->item(row, TrainingPage::SignedIn)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    }
    QString text(int row, TrainingPage::Column column) { return table()->item(row, column)->text(); }
    void add(PickEdit *edit, const QString &typed)
    {
        edit->setFocus();
        QTest::keyClicks(edit, typed);
        REQUIRE(desk.waitFor([&] { return !edit->suggestions().isEmpty(); }));
        pressKey(edit, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("A training goes from the list over the attendance to the certificates", "[ui][training]")
{
    Desk desk;
    auto *page = desk.page;
    // By pinyin, and the rest with the whole organization.
    desk.add(page->personEdit(), u"lmy"_s);
    REQUIRE(desk.waitForRows(1));
    CHECK(desk.text(0, TrainingPage::Name) == u"林美玉");
    desk.add(page->organizationEdit(), u"cgs"_s);
    REQUIRE(desk.waitForRows(3));
    CHECK(desk.text(2, TrainingPage::Row) == u"3");

    QTest::keyClicks(page->rowsEdit(), u"1-2, 9"_s);
    pressKey(page->rowsEdit(), Qt::Key_Return);
    REQUIRE(desk.desk.waitFor([&] { return desk.signedIn() == 2; }));
    CHECK(page->mistakes()->isVisible());
    CHECK(page->mistakes()->text().contains(u"9"));
    CHECK(desk.text(0, TrainingPage::Hours) == u"6.0");

    page->certificatesAction()->trigger();
    REQUIRE(desk.desk.waitFor([&] { return !desk.text(1, TrainingPage::Certificate).isEmpty(); }));
    CHECK(desk.text(0, TrainingPage::Certificate) == u"PX350100-2021-0001");
    CHECK(desk.text(2, TrainingPage::Certificate).isEmpty());

    // One step back takes all certificates, one more the attendance.
    desk.desk.settle();
    QApplication::setActiveWindow(&desk.window);
    pressKey(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.desk.waitFor([&] { return desk.text(0, TrainingPage::Certificate).isEmpty(); }));
    CHECK(desk.text(1, TrainingPage::Certificate).isEmpty());
    desk.desk.settle();
    pressKey(&desk.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.desk.waitFor([&] { return desk.signedIn() == 0; }));
    CHECK(desk.desk.errors.isEmpty());
}

TEST_CASE("Hours, score and rating are typed into the table, and a wrong one is said and not kept", "[ui][training]")
{
    Desk desk;
    desk.add(desk.page->personEdit(), u"lmy"_s);
    REQUIRE(desk.waitForRows(1));
    desk.table()->item(0, TrainingPage::SignedIn)->setCheckState(Qt::Checked);
    REQUIRE(desk.desk.waitFor([&] { return desk.text(0, TrainingPage::Passed) == u"yes"; }));
    desk.table()->item(0, TrainingPage::Hours)->setText(u"3.5"_s);
    REQUIRE(desk.desk.waitFor([&] { return desk.text(0, TrainingPage::Passed) == u"no"; }));
    CHECK(desk.text(0, TrainingPage::Hours) == u"3.5");
    desk.desk.settle();
    desk.table()->item(0, TrainingPage::Rating)->setText(u"7"_s);
    REQUIRE(desk.desk.waitFor([&] { return desk.page->mistakes()->isVisible(); }));
    CHECK(desk.desk.waitFor([&] { return desk.text(0, TrainingPage::Rating).isEmpty(); }));
    CHECK(desk.desk.errors.isEmpty());
}

TEST_CASE("The sign-in sheet opens as a preview", "[ui][training]")
{
    Desk desk;
    desk.add(desk.page->organizationEdit(), u"cgs"_s);
    REQUIRE(desk.waitForRows(3));
    for (auto *action : desk.page->findChildren<QAction *>()) {
        if (action->text() == u"Sign-in sheet")
            action->trigger();
    }
    PrintPreview *preview = nullptr;
    REQUIRE(desk.desk.waitFor([&] {
        preview = desk.window.findChild<PrintPreview *>(u"printPreview"_s);
        return preview && preview->isVisible();
    }));
    CHECK(preview->layout().pageCount() == 1);
    preview->close();
}
