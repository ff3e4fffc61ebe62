// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"
#include "ui/forms/record_form.h"
#include "ui/main_window_top_bar.h"
#include "ui/prints/print_button.h"
#include "ui/prints/print_preview.h"
#include "ui/processes/board_page.h"
#include "ui/processes/process_panel.h"
#include "ui/projects/project_page.h"
#include "ui/scoring/decision_dialog.h"
#include "ui/scoring/scoring_page.h"
#include "ui/scoring/sheet_panel.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

using Entries = QList<std::pair<QString, QString>>;

/// Somebody at the window who takes one project from its beginning to its end. The clock stands on 2021-06-15.
struct Officer {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    QString organization;
    QString project;

    Officer()
    {
        const auto saved = desk.store().save(someOrganization(desk.store(), u"晨光社"_s), testEdit());
        REQUIRE(saved.saved());
        organization = saved.id;
        auto scheme = desk.store().blank(u"scheme"_s);
        scheme.set(u"name"_s, u"方案"_s).set(u"subject"_s, u"application"_s);
        auto indicator = desk.store().blank(u"indicator"_s);
        indicator.set(u"scheme"_s, desk.store().save(scheme, testEdit()).id)
            .set(u"name"_s, u"方案可行"_s)
            .set(u"greatest"_s, 10'000);
        REQUIRE(desk.store().save(indicator, testEdit()).saved());
        showInFront(window);
    }

    [[nodiscard]] Record current() { return *desk.store().get(u"project"_s, project); }

    /// Types each value into its field and saves with Ctrl+S.
    QString enter(const Entries &entries)
    {
        RecordForm *form = nullptr;
        REQUIRE(desk.waitFor([&] {
            form = qobject_cast<RecordForm *>(window.page());
            return form && form->isLoaded();
        }));
        desk.settle();
        for (const auto &[field, text] : entries) {
            INFO(form->type().toStdString() << '.' << field.toStdString());
            auto *row = form->fields()->row(field);
            REQUIRE(row);
            type(row->editor(), text);
            CHECK(row->editor()->mistake() == QString());
            CHECK_FALSE(row->editor()->value().isNull());
        }
        pressKey(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        REQUIRE(desk.waitFor([&] { return !form->id().isEmpty() && !form->isChanged(); }));
        desk.settle();
        return form->id();
    }

    void type(FieldEditor *editor, const QString &text)
    {
        QApplication::setActiveWindow(&window);
        editor->input()->setFocus();
        pressKey(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        if (editor->field().type() == FieldType::YesNo) {
            pressKey(QApplication::focusWidget(), Qt::Key_Space);
            return;
        }
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        const bool picks = !editor->field().choiceList().isEmpty() || !editor->field().refersTo().isEmpty();
        if (picks) {
            desk.settle();
            pressKey(QApplication::focusWidget(), Qt::Key_Down);
            desk.settle();
            pressKey(QApplication::focusWidget(), Qt::Key_Return);
            desk.settle();
        }
    }

    [[nodiscard]] ProjectPage *page()
    {
        window.go(Target::toPage(u"overview"_s)); // so that it's read anew
        window.go(Target::toPage(u"project"_s, project));
        desk.settle();
        auto *page = qobject_cast<ProjectPage *>(window.page());
        REQUIRE(page);
        return page;
    }
    /// The rules that the next gate still asks for, as the page shows them.
    QStringList missing()
    {
        QStringList rules;
        for (const auto &entry : page()->process()->missing())
            rules.append(entry.rule);
        return rules;
    }
    /// Presses "On to …" and waits until the project stands there.
    void goOn(const QString &stage)
    {
        auto *panel = page()->process();
        REQUIRE(panel->missing().isEmpty());
        QTest::mouseClick(panel->nextButton(), Qt::LeftButton);
        INFO(stage.toStdString());
        REQUIRE(desk.waitFor([&] { return current().text(u"stage"_s) == stage; }));
        desk.settle();
    }
    void edit(const Entries &entries)
    {
        page()->primaryAction()->trigger();
        enter(entries);
    }
    /// By the card's own "Add": the new record belongs to the project already.
    QString add(const QString &card, const Entries &entries)
    {
        for (auto *each : page()->findChildren<PageCard *>()) {
            if (each->heading() != card)
                continue;
            each->findChildren<QAction *>().first()->trigger();
            return enter(entries);
        }
        FAIL("no card " << card.toStdString());
        return {};
    }
    void score(int experts)
    {
        window.go(Target::toPage(u"scoring"_s, project));
        auto *scoring = qobject_cast<ScoringPage *>(window.page());
        REQUIRE(scoring);
        REQUIRE(desk.waitFor([&] { return scoring->desk().subjects.size() == 1; }));
        for (int expert = 0; expert < experts; ++expert)
            scoring->ask(u"专家%1"_s.arg(expert));
        REQUIRE(desk.waitFor([&] { return scoring->desk().experts.size() == experts; }));
        for (int expert = 0; expert < experts; ++expert) {
            scoring->openSheet(0, expert);
            const auto name = scoring->desk().experts.at(expert);
            REQUIRE(desk.waitFor([&] { return scoring->panel()->sheet().entry.expert == name; }));
            desk.settle();
            scoring->panel()->startTyping();
            QTest::keyClicks(scoring->panel()->pointsEdit(0), QString::number(85 + expert));
            scoring->panel()->handInButton()->click();
            REQUIRE(desk.waitFor([&] { return scoring->desk().in == expert + 1; }));
            desk.settle();
        }
        scoring->primaryAction()->trigger();
        REQUIRE(desk.waitFor([&] { return scoring->desk().ranked(); }));
        QTest::mouseClick(scoring->decideButton(), Qt::LeftButton);
        auto *dialog = scoring->findChild<DecisionDialog *>(u"decisions"_s);
        REQUIRE(dialog);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        desk.settle();
    }
};

} // namespace

TEST_CASE("A project goes from initiation to its printed closing dossier", "[ui][projects]")
{
    Officer officer;
    officer.window.go(Target::toPage(u"project_board"_s));
    officer.desk.settle();
    officer.window.page()->primaryAction()->trigger();
    officer.project = officer.enter({{u"code"_s, u"XM2021-001"_s},
                                     {u"title"_s, u"晨光课堂"_s},
                                     {u"category"_s, u"Child care"_s},
                                     {u"purchase"_s, u"Government purchase"_s}});

    CHECK(officer.missing() == QStringList{u"publication.budget"_s, u"publication.deadline"_s});
    officer.edit({{u"budget"_s, u"50000"_s}, {u"deadline"_s, u"2021-06-10"_s}});
    officer.goOn(u"publication"_s);

    officer.edit({{u"published_on"_s, u"2021-05-20"_s}});
    officer.add(u"Planned and reached"_s,
                {{u"indicator"_s, u"服务儿童人次"_s},
                 {u"target"_s, u"30"_s},
                 {u"unit"_s, u"人次"_s},
                 {u"measure"_s, u"Children served"_s}});
    officer.goOn(u"application"_s);

    CHECK(officer.missing() == QStringList{u"selection.valid_application"_s});
    officer.add(u"Applications"_s,
                {{u"organization"_s, u"晨光社"_s},
                 {u"submitted_on"_s, u"2021-06-01"_s},
                 {u"requested_amount"_s, u"48000"_s},
                 {u"form_check"_s, u"Passed"_s}});
    officer.goOn(u"selection"_s);

    CHECK(officer.missing().contains(u"implementation.scores"_s));
    officer.score(3);
    CHECK(officer.page()->applications()->item(0, 6)->text() == u"Won");
    officer.edit({{u"publicity_until"_s, u"2021-06-14"_s},
                  {u"organization"_s, u"晨光社"_s},
                  {u"contract_number"_s, u"HT-1"_s},
                  {u"contract_signed_on"_s, u"2021-06-15"_s},
                  {u"amount"_s, u"48000"_s}});
    officer.goOn(u"implementation"_s);

    officer.add(u"Money"_s,
                {{u"tranche"_s, u"1"_s},
                 {u"planned_amount"_s, u"48000"_s},
                 {u"condition"_s, u"Contract"_s},
                 {u"paid_amount"_s, u"48000"_s},
                 {u"paid_on"_s, u"2021-06-15"_s},
                 {u"voucher_number"_s, u"拨-1"_s}});
    officer.window.go(Target::toNew(u"service"_s, Record(u"service"_s).set(u"project"_s, officer.project)));
    officer.enter({{u"organization"_s, u"晨光社"_s},
                   {u"district"_s, u"鼓楼"_s},
                   {u"kind"_s, u"Child care"_s},
                   {u"women"_s, u"5"_s},
                   {u"children"_s, u"32"_s}});
    officer.goOn(u"supervision"_s);

    const auto visit = officer.add(u"Supervision visits"_s,
                                   {{u"date"_s, u"2021-06-15"_s},
                                    {u"supervisor"_s, u"督导员"_s},
                                    {u"form"_s, u"On-site"_s},
                                    {u"findings"_s, u"台账缺签字"_s},
                                    {u"rectification"_s, u"补齐签字"_s},
                                    {u"rectification_due_on"_s, u"2021-06-20"_s}});
    CHECK(officer.missing() == QStringList{u"evaluation.rectification"_s});
    officer.window.go(Target::toRecord(u"supervision"_s, visit));
    officer.enter({{u"rectified_on"_s, u"2021-06-15"_s}});
    officer.goOn(u"evaluation"_s);

    CHECK(officer.missing() == QStringList{u"closed.final_evaluation"_s});
    officer.add(u"Evaluations"_s,
                {{u"phase"_s, u"Final"_s},
                 {u"date"_s, u"2021-06-15"_s},
                 {u"grade"_s, u"Good"_s},
                 {u"comment"_s, u"完成计划"_s}});
    officer.goOn(u"closed"_s);

    auto *print = officer.page()->findChild<PrintButton *>();
    REQUIRE(print);
    print->menu()->actions().first()->trigger();
    PrintPreview *preview = nullptr;
    REQUIRE(officer.desk.waitFor([&] {
        preview = officer.window.findChild<PrintPreview *>(u"printPreview"_s);
        return preview && preview->isVisible();
    }));
    const auto path = officer.desk.folder.filePath(u"dossier.pdf"_s);
    preview->saveTo(path);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const auto &expected :
         {u"晨光课堂"_s, u"HT-1"_s, u"48,000.00"_s, u"拨-1"_s, u"台账缺签字"_s, u"完成计划"_s, u"106%"_s}) {
        INFO(expected.toStdString());
        CHECK(text.contains(expected));
    }
    CHECK(officer.desk.errors.isEmpty());
}
