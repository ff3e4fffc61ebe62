// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/files/organization_page.h"
#include "ui/files/person_page.h"
#include "ui/files/stay_page.h"
#include "ui/files/timeline_view.h"
#include "ui/forms/field_row.h"
#include "ui/forms/fields_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/processes/process_panel.h"
#include "ui/widgets/fact_list.h"

#include <QPushButton>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// An organization that was admitted to the base and uses a room; the clock stands on 2021-06-15.
struct Files {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString organization;
    QString stay;
    QString allocation;

    Files()
    {
        organization = saved(
            someOrganization(desk.store(), u"某组织"_s).set(u"phone"_s, u"13812345678"_s).set(u"head"_s, u"林某"_s));
        auto record = desk.store().blank(u"incubation"_s);
        record.set(u"organization"_s, organization)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"mode"_s, u"resident"_s)
            .set(u"applied_on"_s, u"2021-01-05"_s)
            .set(u"reviewed_on"_s, u"2021-01-20"_s)
            .set(u"review_result"_s, u"passed"_s)
            .set(u"admitted_on"_s, u"2021-02-01"_s)
            .set(u"agreement_from"_s, u"2021-02-01"_s)
            .set(u"agreement_until"_s, u"2021-06-25"_s)
            .set(u"stage"_s, u"admitted"_s);
        stay = saved(record);
        auto facility = desk.store().blank(u"facility"_s);
        facility.set(u"base"_s, officeId(u"350100"_s)).set(u"name"_s, u"201 室"_s).set(u"kind"_s, u"room"_s);
        auto given = desk.store().blank(u"allocation"_s);
        given.set(u"facility"_s, saved(facility))
            .set(u"organization"_s, organization)
            .set(u"incubation"_s, stay)
            .set(u"from"_s, u"2021-02-01"_s)
            .set(u"until"_s, u"2021-06-25"_s);
        allocation = saved(given);
    }
    QString saved(const Record &record)
    {
        const auto result = desk.store().save(record, testEdit());
        REQUIRE(result.saved());
        return result.id;
    }
    template <typename Page>
    Page *open(const QString &key, const QString &id)
    {
        if (!window.isVisible())
            showInFront(window);
        window.go(Target::toPage(key, id));
        desk.settle();
        auto *page = qobject_cast<Page *>(window.page());
        REQUIRE(page);
        return page;
    }
    FieldsDialog *dialog()
    {
        FieldsDialog *found = nullptr;
        REQUIRE(desk.waitFor([&] {
            found = window.page()->findChild<FieldsDialog *>(u"fields"_s);
            return found && found->isVisible();
        }));
        return found;
    }
    Record current(const QString &type, const QString &id) { return *desk.store().get(type, id); }
};

} // namespace

TEST_CASE("An organization's file shows what there is, masks its telephone, and leads to the stay", "[ui][files]")
{
    Files files;
    auto *page = files.open<OrganizationPage>(u"organization"_s, files.organization);
    CHECK(page->title() == u"某组织");
    const auto &type = files.desk.store().registry().type(u"organization"_s);
    CHECK(page->facts()->value(type.field(u"head"_s).label()) == u"林某");
    CHECK(page->facts()->value(type.field(u"phone"_s).label()) == u"138****5678");
    CHECK(page->shows(u"incubation"_s));
    CHECK(page->shows(u"allocation"_s));
    CHECK_FALSE(page->shows(u"honour"_s));
    CHECK_FALSE(page->shows(u"project"_s));
    REQUIRE(page->process());
    CHECK(page->process()->line()->points().size() == 6);

    // What comes into the file later appears by itself.
    auto person = files.desk.store().blank(u"person"_s);
    person.set(u"name"_s, u"某人"_s).set(u"organization"_s, files.organization).set(u"role"_s, u"head"_s);
    const auto somebody = files.saved(person);
    REQUIRE(files.desk.waitFor([&] { return page->shows(u"person"_s); }));
    files.desk.settle();
    page->people()->setFocus();
    page->people()->setCurrentCell(0, 0);
    pressKey(page->people(), Qt::Key_Return);
    files.desk.settle();
    CHECK(files.window.page()->key() == u"person");
    CHECK(files.window.page()->record() == somebody);
}

TEST_CASE("The growth track is filtered by kind and leads to the record by the keys", "[ui][files]")
{
    Files files;
    auto milestone = files.desk.store().blank(u"milestone"_s);
    milestone.set(u"organization"_s, files.organization)
        .set(u"date"_s, u"2020-03-08"_s)
        .set(u"kind"_s, u"other"_s)
        .set(u"title"_s, u"第一次活动"_s);
    const auto id = files.saved(milestone);
    auto *page = files.open<OrganizationPage>(u"organization"_s, files.organization);
    auto *timeline = page->timeline();
    const int all = timeline->count();
    CHECK(all >= 5); // three stages, an allocation, the milestone
    REQUIRE(timeline->chip(u"milestone"_s));
    timeline->chip(u"milestone"_s)->click();
    CHECK(timeline->count() == 1);
    timeline->list()->setFocus();
    // The year above is a heading and takes no focus.
    REQUIRE(timeline->list()->currentItem());
    CHECK(timeline->list()->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"第一次活动"));
    pressKey(timeline->list(), Qt::Key_Return);
    files.desk.settle();
    CHECK(formRecord(files.window) == id);

    page = files.open<OrganizationPage>(u"organization"_s, files.organization);
    page->timeline()->chip(u"incubation"_s)->click();
    page->timeline()->list()->setFocus();
    pressKey(page->timeline()->list(), Qt::Key_Return);
    files.desk.settle();
    CHECK(files.window.page()->key() == u"incubation"); // a page of its own
}

TEST_CASE("A stay is extended with a reason, and not without", "[ui][files]")
{
    Files files;
    auto *page = files.open<StayPage>(u"incubation"_s, files.stay);
    CHECK(page->agreement()->value(u"Time left"_s).contains(u"10"));
    QTest::mouseClick(page->extendButton(), Qt::LeftButton);
    auto *dialog = files.dialog();
    dialog->row(u"extended_until"_s)->editor()->setValue(u"2021-12-31"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    REQUIRE(files.desk.waitFor([&] { return !dialog->row(u"extension_reason"_s)->mistake().isEmpty(); }));
    CHECK_FALSE(files.current(u"incubation"_s, files.stay).has(u"extended_until"_s));
    dialog->row(u"extension_reason"_s)->editor()->setValue(u"登记尚未完成"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    REQUIRE(files.desk.waitFor([&] { return page->agreement()->value(u"Time left"_s).contains(u"199"); }));
    CHECK(files.current(u"incubation"_s, files.stay).text(u"extended_until"_s) == u"2021-12-31");
}

TEST_CASE("A facility is handed over and comes back on the page of the stay", "[ui][files]")
{
    Files files;
    auto *page = files.open<StayPage>(u"incubation"_s, files.stay);
    const auto press = [&] {
        QPushButton *button = page->handingButton(files.allocation);
        REQUIRE(button);
        button->click();
        auto *dialog = files.dialog();
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    };
    const auto hindrances = page->hindrances().size();
    press();
    REQUIRE(files.desk.waitFor(
        [&] { return files.current(u"allocation"_s, files.allocation).text(u"handed_over_on"_s) == u"2021-06-15"; }));
    files.desk.settle();
    REQUIRE(files.desk.waitFor([&] { return !files.window.page()->findChild<FieldsDialog *>(u"fields"_s); }));
    REQUIRE(files.desk.waitFor(
        [&] { return page->handingButton(files.allocation)->text() == StayPage::tr("Enter return…"); }));
    press();
    REQUIRE(files.desk.waitFor([&] { return !page->handingButton(files.allocation); }));
    CHECK(files.current(u"allocation"_s, files.allocation).text(u"returned_on"_s) == u"2021-06-15");
    // The room doesn't stand before graduation any more.
    CHECK(page->hindrances().size() == hindrances - 1);
}

TEST_CASE("The guidance is a list of six steps that are begun and opened with a click", "[ui][files]")
{
    Files files;
    auto *page = files.open<StayPage>(u"incubation"_s, files.stay);
    REQUIRE(page->steps().size() == 6);
    page->steps().at(1)->click();
    files.desk.settle();
    auto *form = qobject_cast<RecordForm *>(files.window.page());
    REQUIRE(form);
    auto step = files.desk.store().blank(u"registration_step"_s);
    step.set(u"organization"_s, files.organization)
        .set(u"step"_s, u"charter"_s)
        .set(u"date"_s, u"2021-04-01"_s)
        .set(u"result"_s, u"returned"_s);
    const auto id = files.saved(step);
    page = files.open<StayPage>(u"incubation"_s, files.stay);
    page->steps().at(1)->click();
    files.desk.settle();
    CHECK(formRecord(files.window) == id);
}

TEST_CASE("A person's page adds up the hours of the trainings", "[ui][files]")
{
    Files files;
    auto person = files.desk.store().blank(u"person"_s);
    person.set(u"name"_s, u"某人"_s).set(u"organization"_s, files.organization).set(u"role"_s, u"head"_s);
    const auto somebody = files.saved(person);
    for (const auto &[title, hours] : {std::pair(u"甲班"_s, 65), std::pair(u"乙班"_s, 40)}) {
        auto training = files.desk.store().blank(u"training"_s);
        training.set(u"title"_s, title)
            .set(u"kind"_s, u"empowerment_camp"_s)
            .set(u"from"_s, u"2021-03-01"_s)
            .set(u"office"_s, officeId(u"350100"_s));
        auto attendance = files.desk.store().blank(u"attendance"_s);
        files.saved(
            attendance.set(u"training"_s, files.saved(training)).set(u"person"_s, somebody).set(u"hours"_s, hours));
    }
    auto *page = files.open<PersonPage>(u"person"_s, somebody);
    REQUIRE(page->trainings()->rowCount() == 3);
    CHECK(page->trainings()->item(2, 2)->text().contains(u"10.5"));
    CHECK(page->timeline()->count() >= 2);
}
