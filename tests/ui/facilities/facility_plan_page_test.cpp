// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facility_plan_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/facilities/plan_view.h"
#include "ui/forms/field_row.h"
#include "ui/forms/fields_dialog.h"
#include "ui/widgets/notice_bar.h"

#include <QPushButton>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A base with one room and two desks, as a person looks at it. The clock stands on 2021-06-15.
struct PlanDesk {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString room = addFacility(u"201 室"_s, u"room"_s, 1);
    QString desks = addFacility(u"开放工位"_s, u"desk"_s, 2);
    QString organization;
    QString stay;
    FacilityPlanPage *page = nullptr;

    PlanDesk()
    {
        organization = saved(someOrganization(desk.store(), u"某组织"_s));
        auto record = desk.store().blank(u"incubation"_s);
        record.set(u"organization"_s, organization)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"mode"_s, u"resident"_s)
            .set(u"applied_on"_s, u"2021-05-01"_s);
        stay = saved(record);
    }
    void open()
    {
        showInFront(window);
        window.go(Target::toPage(u"facility_plan"_s));
        desk.settle();
        page = qobject_cast<FacilityPlanPage *>(window.page());
        REQUIRE(page);
        REQUIRE(view()->plan().rows.size() == 2);
    }
    PlanView *view() { return page->view(); }
    QString saved(const Record &record)
    {
        const auto result = desk.store().save(record, testEdit());
        REQUIRE(result.saved());
        return result.id;
    }
    QString addFacility(const QString &name, const QString &kind, qint64 quantity)
    {
        auto record = desk.store().blank(u"facility"_s);
        record.set(u"base"_s, officeId(u"350100"_s))
            .set(u"name"_s, name)
            .set(u"kind"_s, kind)
            .set(u"quantity"_s, quantity);
        return saved(record);
    }
    QString allocate(const QString &facility, const QString &from, const QString &until)
    {
        auto record = desk.store().blank(u"allocation"_s);
        record.set(u"facility"_s, facility)
            .set(u"organization"_s, organization)
            .set(u"from"_s, from)
            .set(u"until"_s, until);
        return saved(record);
    }
    FieldsDialog *dialog()
    {
        FieldsDialog *found = nullptr;
        REQUIRE(desk.waitFor([&] {
            found = page->findChild<FieldsDialog *>(u"fields"_s);
            return found && found->isVisible();
        }));
        return found;
    }
    void drag(QPoint from, QPoint to)
    {
        QWidget *on = view()->viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        QTest::mouseMove(on, (from + to) / 2);
        QTest::mouseMove(on, to);
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }
    QString until(const QString &allocation) { return desk.store().get(u"allocation"_s, allocation)->text(u"until"_s); }
    qint64 allocations() { return desk.store().count({u"allocation"_s}); }
};

} // namespace

TEST_CASE("Dragging over free months gives a facility out to an organization and its stay", "[ui][facilities]")
{
    PlanDesk plan;
    plan.open();
    plan.drag(plan.view()->cellRect(0, 7).center(), plan.view()->cellRect(0, 9).center());
    auto *dialog = plan.dialog();
    CHECK(dialog->row(u"from"_s)->editor()->value() == u"2021-07-01"_s);
    CHECK(dialog->row(u"until"_s)->editor()->value() == u"2021-09-30"_s);
    dialog->row(u"organization"_s)->editor()->setValue(plan.organization);
    emit dialog->row(u"organization"_s)->editor()->edited(); // as by the person's choice
    REQUIRE(plan.desk.waitFor([&] { return dialog->row(u"incubation"_s)->editor()->value() == plan.stay; }));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    REQUIRE(plan.desk.waitFor([&] { return plan.view()->plan().rows.at(0).uses.size() == 1; }));
    const auto &row = plan.view()->plan().rows.at(0);
    CHECK(row.uses.first().organization == u"某组织");
    CHECK(row.months.at(6).free == 0);
    CHECK(row.months.at(9).free == 1);
    CHECK(plan.window.said().contains(u"Ctrl+Z"));
    const auto allocation = *plan.desk.store().get(u"allocation"_s, row.uses.first().id);
    CHECK(allocation.text(u"incubation"_s) == plan.stay);
}

TEST_CASE("What the store refuses is said as it says it, and nothing is given out", "[ui][facilities]")
{
    PlanDesk plan;
    plan.allocate(plan.room, u"2021-09-15"_s, u"2021-12-31"_s);
    plan.open();
    plan.drag(plan.view()->cellRect(0, 7).center(), plan.view()->cellRect(0, 8).center());
    auto *dialog = plan.dialog();
    dialog->row(u"organization"_s)->editor()->setValue(plan.organization);
    dialog->row(u"until"_s)->editor()->setValue(u"2021-10-31"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    REQUIRE(plan.desk.waitFor([&] { return !dialog->row(u"quantity"_s)->mistake().isEmpty(); }));
    CHECK(dialog->row(u"quantity"_s)->mistake().contains(u"2021-09-15"));
    CHECK(dialog->isVisible());
    CHECK(plan.allocations() == 1);
    dialog->row(u"until"_s)->editor()->setValue(u"2021-09-14"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    REQUIRE(plan.desk.waitFor([&] { return plan.allocations() == 2; }));
}

TEST_CASE("A bar's end is dragged to another day, never into what is given out", "[ui][facilities]")
{
    PlanDesk plan;
    const auto first = plan.allocate(plan.room, u"2021-02-01"_s, u"2021-04-30"_s);
    plan.allocate(plan.room, u"2021-08-01"_s, u"2021-12-31"_s);
    plan.open();
    const auto end = [&] {
        const QRect bar = plan.view()->barRect(0, plan.view()->plan().rows.at(0).uses.at(0));
        return QPoint(bar.right(), bar.center().y());
    };
    plan.drag(end(), {plan.view()->cellRect(0, 6).right(), end().y()});
    REQUIRE(plan.desk.waitFor([&] { return plan.until(first) == u"2021-06-30"; }));
    plan.desk.settle();
    REQUIRE(plan.desk.waitFor([&] { return plan.view()->plan().rows.at(0).uses.at(0).last == QDate(2021, 6, 30); }));

    plan.drag(end(), {plan.view()->cellRect(0, 9).right(), end().y()});
    REQUIRE(plan.desk.waitFor([&] { return plan.page->notice()->isVisible(); }));
    CHECK(plan.page->notice()->sentence().contains(u"2021-08-01"));
    CHECK(plan.until(first) == u"2021-06-30");
    // A click on the end changes nothing.
    QTest::mouseClick(plan.view()->viewport(), Qt::LeftButton, {}, end());
    plan.desk.settle();
    CHECK(plan.until(first) == u"2021-06-30");
}

TEST_CASE("The plan is worked with the keys alone", "[ui][facilities]")
{
    PlanDesk plan;
    const auto held = plan.allocate(plan.room, u"2021-02-01"_s, u"2021-04-30"_s);
    plan.open();
    auto *view = plan.view();
    view->setFocus();
    pressKey(view, Qt::Key_Right);
    CHECK(view->currentMonth() == 2);
    CHECK(view->accessibleDescription().contains(u"某组织"));
    pressKey(view, Qt::Key_Down);
    CHECK(view->currentRow() == 1);
    for (int i = 0; i < 2; ++i)
        pressKey(view, Qt::Key_Right, Qt::ShiftModifier);
    pressKey(view, Qt::Key_Return);
    auto *dialog = plan.dialog();
    CHECK(dialog->row(u"from"_s)->editor()->value() == u"2021-02-01"_s);
    CHECK(dialog->row(u"until"_s)->editor()->value() == u"2021-04-30"_s);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Beyond the year comes the next one.
    pressKey(view, Qt::Key_Home);
    pressKey(view, Qt::Key_Left);
    plan.desk.settle();
    CHECK(plan.page->year() == 2020);
    CHECK(view->currentMonth() == 12);
    pressKey(view, Qt::Key_Right);
    plan.desk.settle();
    CHECK(plan.page->year() == 2021);

    // What is full opens.
    pressKey(view, Qt::Key_Up);
    pressKey(view, Qt::Key_Right);
    pressKey(view, Qt::Key_Return);
    plan.desk.settle();
    CHECK(formRecord(plan.window) == held);
}

TEST_CASE("A file without facilities says what to do", "[ui][facilities]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(Target::toPage(u"facility_plan"_s));
    desk.settle();
    auto *page = qobject_cast<FacilityPlanPage *>(window.page());
    REQUIRE(page);
    CHECK_FALSE(page->view()->isVisible());
}
