// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scoring_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/prints/print_preview.h"
#include "ui/projects/project_page.h"
#include "ui/scoring/decision_dialog.h"
#include "ui/scoring/sheet_panel.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A project with two valid applications and a scheme of two indicators, at its scoring desk in the window.
struct ScoringWindow {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString project;
    QString first;
    QString second;
    ScoringPage *page = nullptr;

    ScoringWindow()
    {
        auto record = desk.store().blank(u"project"_s);
        record.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021)
            .set(u"budget"_s, 500'000);
        project = save(record);
        auto scheme = desk.store().blank(u"scheme"_s);
        const auto schemeId = save(scheme.set(u"name"_s, u"方案"_s).set(u"subject"_s, u"application"_s));
        for (const auto &[name, greatest] : {std::pair{u"需求"_s, 4000}, std::pair{u"计划"_s, 6000}}) {
            auto indicator = desk.store().blank(u"indicator"_s);
            save(indicator.set(u"scheme"_s, schemeId)
                     .set(u"name"_s, name)
                     .set(u"greatest"_s, greatest)
                     .set(u"position"_s, greatest));
        }
        first = apply(u"甲社"_s);
        second = apply(u"乙社"_s);
        showInFront(window);
        window.go(Target::toPage(u"project"_s, project));
        desk.settle();
    }
    QString save(const Record &record)
    {
        const auto saved = desk.store().save(record, testEdit());
        REQUIRE(saved.saved());
        return saved.id;
    }
    QString apply(const QString &name)
    {
        auto application = desk.store().blank(u"application"_s);
        return save(application.set(u"project"_s, project)
                        .set(u"organization"_s, save(someOrganization(desk.store(), name)))
                        .set(u"submitted_on"_s, u"2021-05-01"_s)
                        .set(u"requested_amount"_s, 400'000)
                        .set(u"form_check"_s, u"passed"_s));
    }
    /// By the button on the card with the applications.
    void goToDesk()
    {
        for (auto *button : window.page()->findChildren<QToolButton *>()) {
            if (button->text() == ScoringPage::tr("Scoring") || button->text() == u"Scoring") {
                button->click();
                break;
            }
        }
        desk.settle();
        page = qobject_cast<ScoringPage *>(window.page());
        REQUIRE(page);
        REQUIRE(desk.waitFor([this] { return page->desk().subjects.size() == 2; }));
    }
    void addExperts(const QStringList &experts)
    {
        for (const auto &expert : experts)
            page->ask(expert);
        REQUIRE(desk.waitFor([&] { return page->desk().experts.size() == experts.size(); }));
    }
    void take(int subject, int expert)
    {
        page->grid()->setFocus();
        page->grid()->setCurrentCell(subject, expert + 1);
        pressKey(page->grid(), Qt::Key_Return);
        const auto id = page->desk().subjects.at(subject).id;
        REQUIRE(desk.waitFor([&] { return page->panel()->sheet().entry.subject == id; }));
        desk.settle();
    }
    /// Types the marks as a person does: number, Enter, number, Enter, and Enter on the button.
    void type(const QString &need, const QString &plan)
    {
        // The keyboard is there already, also after the sheet before.
        CHECK(desk.waitFor([&] { return QApplication::focusWidget() == page->panel()->pointsEdit(0); }));
        QTest::keyClicks(page->panel()->pointsEdit(0), need);
        pressKey(page->panel()->pointsEdit(0), Qt::Key_Return);
        CHECK(QApplication::focusWidget() == page->panel()->pointsEdit(1));
        QTest::keyClicks(page->panel()->pointsEdit(1), plan);
        pressKey(page->panel()->pointsEdit(1), Qt::Key_Return);
        CHECK(QApplication::focusWidget() == page->panel()->handInButton());
        page->panel()->handInButton()->click();
        desk.settle();
    }
    bool waitForSheets(int in)
    {
        return desk.waitFor([&] { return page->desk().in == in; });
    }
};

} // namespace

TEST_CASE("An application list is scored, ranked and decided at the desk of its project", "[ui][scoring]")
{
    ScoringWindow window;
    window.goToDesk();
    CHECK(window.page->record() == window.project);
    window.addExperts({u"甲"_s, u"乙"_s, u"丙"_s});
    CHECK(window.page->desk().outstanding == 6);

    // One expert's sheets follow each other without a click.
    const QStringList order{window.page->desk().subjects.at(0).id, window.page->desk().subjects.at(1).id};
    for (int expert = 0; expert < 3; ++expert) {
        window.take(0, expert);
        window.type(u"30"_s, u"50.5"_s);
        REQUIRE(window.desk.waitFor([&] { return window.page->panel()->sheet().entry.subject == order.at(1); }));
        window.desk.settle();
        window.type(u"35"_s, u"55"_s);
        REQUIRE(window.waitForSheets(2 * (expert + 1)));
        window.desk.settle();
    }
    REQUIRE(window.desk.waitFor([&] { return window.page->desk().complete(); }));
    CHECK_FALSE(window.page->decideButton()->isEnabled());
    CHECK(window.page->ranking()->rowCount() == 2);
    CHECK(window.page->ranking()->item(0, 2)->text().startsWith(u"90"));

    window.page->primaryAction()->trigger();
    REQUIRE(window.desk.waitFor([&] { return window.page->desk().ranked(); }));
    CHECK(window.page->decideButton()->isEnabled());

    QTest::mouseClick(window.page->decideButton(), Qt::LeftButton);
    auto *dialog = window.page->findChild<DecisionDialog *>(u"decisions"_s);
    REQUIRE(dialog);
    CHECK(dialog->box(0)->currentData().toString() == u"won");
    CHECK(dialog->box(1)->currentData().toString() == u"reserve");
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    const auto decision = [&](const QString &id) {
        return window.desk.store().get(u"application"_s, id)->text(u"decision"_s);
    };
    REQUIRE(window.desk.waitFor([&] { return decision(order.at(1)) == u"won"; }));
    CHECK(decision(order.at(0)) == u"reserve");

    window.page->printMenu()->actions().first()->trigger();
    REQUIRE(window.desk.waitFor([&] { return window.window.findChild<PrintPreview *>(u"printPreview"_s); }));
    CHECK(window.desk.errors.isEmpty());
}

TEST_CASE("Marks stay hidden until the last sheet is in, and wrong points stay in the sheet", "[ui][scoring]")
{
    ScoringWindow window;
    window.goToDesk();
    window.addExperts({u"甲"_s, u"乙"_s});
    window.take(0, 0);
    auto *panel = window.page->panel();
    panel->startTyping();
    QTest::keyClicks(panel->pointsEdit(0), u"41"_s);
    QTest::keyClicks(panel->pointsEdit(1), u"50"_s);
    panel->handInButton()->click();
    REQUIRE(window.desk.waitFor([&] { return !panel->mistake().isEmpty(); }));
    CHECK(panel->mistake().contains(u"需求"));
    CHECK(QApplication::focusWidget() == panel->pointsEdit(0));
    CHECK(window.desk.store().count({u"score"_s}) == 0);

    QTest::keyClicks(panel->pointsEdit(0), u"39"_s); // it was marked to be typed over
    panel->handInButton()->click();
    REQUIRE(window.waitForSheets(1));
    window.desk.settle();
    CHECK(window.page->grid()->item(0, 1)->text() == ScoringPage::tr("In"));
    CHECK(window.page->ranking()->rowCount() == 0);
    window.take(0, 0);
    CHECK(panel->sheet().sealed);
    CHECK(panel->pointsEdit(0)->text().isEmpty());

    // Ranking says what is missing.
    window.page->primaryAction()->trigger();
    REQUIRE(window.desk.waitFor([&] { return window.page->notice()->isVisible(); }));
    CHECK(window.page->notice()->sentence().contains(u"甲社"));
}

TEST_CASE("Who recuses needs a reason and then counts nowhere", "[ui][scoring]")
{
    ScoringWindow window;
    window.goToDesk();
    window.addExperts({u"甲"_s});
    window.take(0, 0);
    auto *panel = window.page->panel();
    panel->recusedBox()->setChecked(true);
    CHECK_FALSE(panel->pointsEdit(0)->isEnabled());
    panel->handInButton()->click();
    REQUIRE(window.desk.waitFor([&] { return !panel->mistake().isEmpty(); }));
    CHECK(QApplication::focusWidget() == panel->reasonEdit());
    QTest::keyClicks(panel->reasonEdit(), u"relative of the head"_s);
    panel->handInButton()->click();
    REQUIRE(window.desk.waitFor([&] { return window.page->grid()->item(0, 1)->text() == ScoringPage::tr("Recused"); }));
}

TEST_CASE("What was typed into a sheet isn't lost by leaving", "[ui][scoring]")
{
    ScoringWindow window;
    window.goToDesk();
    window.addExperts({u"甲"_s});
    window.take(0, 0);
    QTest::keyClicks(window.page->panel()->pointsEdit(0), u"30"_s);
    CHECK(window.page->holdsUnsaved());
    const auto answered = answerNextDialog(u"Go on editing"_s);
    window.window.go(Target::toPage(u"overview"_s));
    CHECK(*answered);
    CHECK(window.window.page() == window.page);
    CHECK(window.page->panel()->pointsEdit(0)->text() == u"30");
}

TEST_CASE("The page in the navigation chooses among projects and years", "[ui][scoring]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    window.go(Target::toPage(u"scoring"_s));
    auto *page = qobject_cast<ScoringPage *>(window.page());
    REQUIRE(page);
    REQUIRE(desk.waitFor([&] { return !page->desk().subjects.isEmpty(); }));
    for (const auto &subject : {u"assessment"_s, u"evaluation"_s, u"case_entry"_s}) {
        page->kindBox()->setCurrentIndex(page->kindBox()->findData(subject));
        emit page->kindBox()->activated(page->kindBox()->currentIndex());
        REQUIRE(
            desk.waitFor([&] { return page->desk().group.subject == subject && !page->desk().subjects.isEmpty(); }));
        CHECK(page->groupBox()->currentIndex() >= 0);
    }
    CHECK(desk.errors.join(u'\n') == QString());
}
