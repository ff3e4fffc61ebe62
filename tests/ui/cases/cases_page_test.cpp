// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/books/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/forms/record_form.h"
#include "ui/prints/print_preview.h"
#include "ui/scoring/scoring_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plain_table.h"

#include <QPushButton>
#include <QTabWidget>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// Three cases of 2021 at the cases desk in the window.
struct CasesWindow {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString organization = save(someOrganization(desk.store(), u"某社"_s));
    QString first = enter(u"甲案例"_s, true);
    QString second = enter(u"乙案例"_s, true);
    QString withoutConsent = enter(u"丙案例"_s, false);
    CasesPage *page = nullptr;

    CasesWindow()
    {
        showInFront(window);
        window.go(Target::toPage(u"cases"_s));
        desk.settle();
        page = qobject_cast<CasesPage *>(window.page());
        REQUIRE(page);
        REQUIRE(desk.waitFor([this] { return page->submissions()->rowCount() == 3; }));
    }
    QString save(const Record &record)
    {
        const auto saved = desk.store().save(record, testEdit());
        REQUIRE(saved.saved());
        return saved.id;
    }
    QString enter(const QString &title, bool consent)
    {
        auto record = desk.store().blank(u"case_entry"_s);
        return save(record.set(u"title"_s, title)
                        .set(u"year"_s, 2021)
                        .set(u"category"_s, u"child_care"_s)
                        .set(u"organization"_s, organization)
                        .set(u"background"_s, QString(250, u'字'))
                        .set(u"consent"_s, consent ? 1 : 0)
                        .set(u"status"_s, u"submitted"_s));
    }
    void choose(const QString &id)
    {
        for (int row = 0; row < page->submissions()->rowCount(); ++row) {
            if (page->submissions()->targetAt(row).record == id)
                page->submissions()->setCurrentCell(row, 0);
        }
        REQUIRE(page->panel()->id() == id);
        page->tabs()->setCurrentIndex(0);
    }
    void press(const QString &id, const QString &status)
    {
        choose(id);
        QTest::mouseClick(page->panel()->button(status), Qt::LeftButton);
        desk.settle();
    }
    Record entry(const QString &id) { return *desk.store().get(u"case_entry"_s, id); }
};

} // namespace

TEST_CASE("Cases are shortlisted, chosen and put in the order of the book", "[ui][cases]")
{
    CasesWindow window;
    window.press(window.first, u"shortlisted"_s);
    CHECK(window.entry(window.first).text(u"status"_s) == u"shortlisted");
    window.press(window.first, u"excellent"_s);
    REQUIRE(window.desk.waitFor([&] { return window.page->order()->count() == 1; }));
    window.press(window.second, u"excellent"_s);
    REQUIRE(window.desk.waitFor([&] { return window.page->order()->count() == 2; }));
    CHECK(window.entry(window.second).number(u"position"_s) == 2);

    auto *order = window.page->order();
    window.page->tabs()->setCurrentIndex(1);
    order->setFocus();
    order->setCurrentRow(1);
    pressKey(order, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(window.desk.waitFor([&] { return window.entry(window.second).number(u"position"_s) == 1; }));
    CHECK(window.entry(window.first).number(u"position"_s) == 2);
    CHECK(window.window.said().contains(u"Ctrl+Z"));

    // The box takes a case out of the choice.
    window.desk.settle();
    order->setCurrentRow(0);
    pressKey(order, Qt::Key_Space);
    REQUIRE(window.desk.waitFor([&] { return order->count() == 1; }));
    CHECK(window.entry(window.second).text(u"status"_s) == u"shortlisted");
    CHECK(window.desk.errors.isEmpty());
}

TEST_CASE("Without consent a case isn't chosen, and the sentence leads to the field", "[ui][cases]")
{
    CasesWindow window;
    window.press(window.withoutConsent, u"excellent"_s);
    REQUIRE(window.desk.waitFor([&] { return window.page->notice()->isVisible(); }));
    CHECK(window.page->notice()->sentence().contains(u"丙案例"));
    CHECK(window.entry(window.withoutConsent).text(u"status"_s) == u"submitted");
    QTest::mouseClick(window.page->notice()->button(), Qt::LeftButton);
    window.desk.settle();
    auto *form = qobject_cast<RecordForm *>(window.window.page());
    REQUIRE(form);
    CHECK(form->id() == window.withoutConsent);
}

TEST_CASE("Sections show their characters against the guide and lead to their field", "[ui][cases]")
{
    CasesWindow window;
    window.choose(window.first);
    auto *sections = window.page->panel()->sections();
    REQUIRE(sections->rowCount() == 7);
    CHECK(sections->item(0, 1)->text() == u"250");
    CHECK(sections->item(0, 2)->text() == u"200–400");
    CHECK(sections->targetAt(1).field == u"needs");
}

TEST_CASE("The call prints, and the scoring desk opens with the cases of the year", "[ui][cases]")
{
    CasesWindow window;
    window.page->printCall();
    PrintPreview *preview = nullptr;
    REQUIRE(window.desk.waitFor([&] {
        preview = window.window.findChild<PrintPreview *>(u"printPreview"_s);
        return preview != nullptr;
    }));
    CHECK(preview->layout().sheet().title.contains(u"2021"));
    preview->close();
    window.desk.settle();
    for (auto *button : window.page->findChildren<QPushButton *>()) {
        if (button->text() == u"Scoring") {
            button->click();
            break;
        }
    }
    window.desk.settle();
    auto *scoring = qobject_cast<ScoringPage *>(window.window.page());
    REQUIRE(scoring);
    REQUIRE(window.desk.waitFor([&] { return scoring->desk().group == ScoringGroup{u"case_entry"_s, {}, 2021}; }));
    CHECK(window.desk.waitFor([&] { return scoring->desk().subjects.size() == 3; }));
}
