// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/lists/list_page.h"
#include "ui/tools/backups_page.h"
#include "ui/tools/batch_text.h"
#include "ui/tools/check_page.h"
#include "ui/tools/history_page.h"
#include "ui/tools/progress_panel.h"
#include "ui/tools/recycle_bin_page.h"
#include "ui/tools/settings_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");

QString saveOrganization(DeskFixture &desk, const QString &name)
{
    const SaveResult saved = desk.store().save(someOrganization(desk.store(), name), testEdit());
    REQUIRE(saved.saved());
    return saved.id;
}

void removeOrganization(DeskFixture &desk, const QString &id)
{
    const auto batch = desk.store().begin(testEdit());
    REQUIRE_FALSE(anyHard(batch->remove(organization, id)));
    batch->commit();
}

} // namespace

TEST_CASE("The history unfolds to old and new values and undoes an older step", "[ui]")
{
    DeskFixture desk;
    const QString first = saveOrganization(desk, QStringLiteral("晨光妇女之家"));
    Record changed = *desk.store().get(organization, first);
    changed.set(QStringLiteral("name"), QStringLiteral("晨曦妇女之家"));
    REQUIRE(desk.store().save(changed, testEdit()).saved());
    saveOrganization(desk, QStringLiteral("木兰姐妹社"));

    HistoryPage page(desk.session);
    QStringList heard;
    QObject::connect(&page, &PageWidget::said, [&](const QString &sentence) { heard.append(sentence); });
    showInFront(page);
    desk.settle();
    QTreeWidget *tree = page.tree();
    REQUIRE(tree->topLevelItemCount() >= 3);
    QTreeWidgetItem *rename = tree->topLevelItem(1);
    CHECK(rename->text(1) == QString::number(desk.store().batches(2).at(1).number));
    CHECK(rename->text(2) == tester);
    tree->setCurrentItem(rename);
    rename->setExpanded(true);
    desk.settle();
    REQUIRE(rename->childCount() == 1);
    QTreeWidgetItem *entry = rename->child(0);
    CHECK(entry->text(3) == QStringLiteral("晨曦妇女之家"));
    REQUIRE(entry->childCount() == 1);
    CHECK(entry->child(0)->text(4) == QStringLiteral("晨光妇女之家"));
    CHECK(entry->child(0)->text(5) == QStringLiteral("晨曦妇女之家"));

    QList<Target> asked;
    QObject::connect(&page, &PageWidget::targetRequested, [&](const Target &target) { asked.append(target); });
    emit tree->itemActivated(entry->child(0), 0);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().record == first);

    REQUIRE(page.undoButton()->isEnabled());
    page.undoButton()->click();
    desk.settle();
    CHECK(desk.store().get(organization, first)->text(QStringLiteral("name")) == QStringLiteral("晨光妇女之家"));
    CHECK_FALSE(heard.isEmpty());
    REQUIRE(desk.waitFor([&] { return tree->topLevelItemCount() >= 5; }));
    desk.settle();
    // The undo names a number, and both lines show theirs.
    QTreeWidgetItem *undone = tree->topLevelItem(2);
    CHECK(tree->topLevelItem(0)->text(3).contains(undone->text(1)));
    CHECK(undone->text(3).contains(tree->topLevelItem(0)->text(1)));
    CHECK(undone->text(4).isEmpty()); // "Before" is for values
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("Undoing a step says which records stay because they were changed since", "[ui]")
{
    DeskFixture desk;
    const QString id = saveOrganization(desk, QStringLiteral("晨光妇女之家"));
    for (const QString &name : {QStringLiteral("晨曦妇女之家"), QStringLiteral("晨露妇女之家")}) {
        Record changed = *desk.store().get(organization, id);
        changed.set(QStringLiteral("name"), name);
        REQUIRE(desk.store().save(changed, testEdit()).saved());
    }
    HistoryPage page(desk.session);
    showInFront(page);
    desk.settle();
    page.tree()->setCurrentItem(page.tree()->topLevelItem(1));
    const auto told = answerNextDialog(QStringLiteral("Close"));
    page.undoButton()->click();
    desk.settle();
    REQUIRE(desk.waitFor([&] { return *told && !QApplication::activeModalWidget(); }));
    CHECK(desk.store().get(organization, id)->text(QStringLiteral("name")) == QStringLiteral("晨露妇女之家"));
}

TEST_CASE("The recycle bin counts deleted records by kind and follows what is deleted", "[ui]")
{
    DeskFixture desk;
    RecycleBinPage page(desk.session);
    showInFront(page);
    desk.settle();
    CHECK(page.types()->count() == 0);
    const QString id = saveOrganization(desk, QStringLiteral("晨光妇女之家"));
    removeOrganization(desk, id);
    REQUIRE(desk.waitFor([&] { return page.types()->count() == 1; }));
    desk.settle();
    CHECK(page.types()->item(0)->text().contains(desk.store().registry().type(organization).pluralLabel()));
    CHECK(page.types()->item(0)->text().contains(QStringLiteral("1")));
    CHECK(page.list(organization));
    const auto batch = desk.store().begin(testEdit());
    REQUIRE_FALSE(anyHard(batch->restore(organization, id)));
    batch->commit();
    REQUIRE(desk.waitFor([&] { return page.types()->count() == 0; }));
    desk.settle();
}

TEST_CASE("The check lists problems that lead to their records", "[ui]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    CheckPage page(desk.session);
    QList<Target> asked;
    QObject::connect(&page, &PageWidget::targetRequested, [&](const Target &target) { asked.append(target); });
    showInFront(page);
    QSignalSpy finished(&page, &CheckPage::finished);
    page.primaryAction()->trigger();
    CHECK_FALSE(page.primaryAction()->isEnabled());
    desk.settle();
    REQUIRE(finished.size() == 1);
    CHECK(page.primaryAction()->isEnabled());
    for (int row = 0; row < page.table()->rowCount() && asked.isEmpty(); ++row)
        emit page.table()->cellActivated(row, 0);
    if (page.table()->rowCount() > 0) {
        REQUIRE_FALSE(asked.isEmpty());
        CHECK(asked.first().kind == Target::Kind::Record);
        CHECK(desk.store().get(asked.first().key, asked.first().record).has_value());
    }
    page.run(true);
    desk.settle();
    CHECK(finished.size() == 2);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("A check can be called off", "[ui]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    CheckPage page(desk.session);
    QStringList heard;
    QObject::connect(&page, &PageWidget::said, [&](const QString &sentence) { heard.append(sentence); });
    showInFront(page);
    page.run(false);
    auto *progress = page.findChild<ProgressPanel *>();
    REQUIRE(progress);
    CHECK(progress->isRunning());
    progress->cancel();
    desk.settle();
    CHECK_FALSE(progress->isRunning());
    CHECK(heard.size() == 1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("A backup is made, looked through and put back after a question", "[ui]")
{
    DeskFixture desk;
    saveOrganization(desk, QStringLiteral("晨光妇女之家"));
    BackupsPage page(desk.session);
    QStringList heard;
    QStringList restores;
    QObject::connect(&page, &PageWidget::said, [&](const QString &sentence) { heard.append(sentence); });
    QObject::connect(&page, &BackupsPage::restoreRequested, [&](const QString &path) { restores.append(path); });
    showInFront(page);
    desk.settle();
    CHECK(page.table()->rowCount() == 0);
    CHECK_FALSE(page.restoreButton()->isEnabled());
    page.primaryAction()->trigger();
    desk.settle();
    REQUIRE(page.table()->rowCount() == 1);
    CHECK(listBackups(desk.store().path()).size() == 1);
    page.verifyButton()->click();
    desk.settle();
    CHECK(heard.last() == QStringLiteral("The backup is whole."));

    answerNextDialog(QStringLiteral("Keep the present file"));
    page.restoreButton()->click();
    CHECK(restores.isEmpty());
    answerNextDialog(QStringLiteral("Restore"));
    page.restoreButton()->click();
    CHECK(restores == QStringList{listBackups(desk.store().path()).first().path});
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("Settings hold at once and are kept", "[ui]")
{
    DeskFixture desk;
    SettingsPage page(desk.session, desk.preferences);
    showInFront(page);
    desk.settle();
    QSignalSpy look(&page, &SettingsPage::lookChanged);
    QSignalSpy language(&page, &SettingsPage::languageChanged);

    QLineEdit *who = page.operatorBox()->lineEdit();
    who->setFocus();
    who->selectAll();
    QTest::keyClicks(who, QStringLiteral("lin"));
    pressKey(who, Qt::Key_Return);
    CHECK(desk.session.operatorName() == QStringLiteral("lin"));

    page.themeBox()->setFocus();
    pressKey(page.themeBox(), Qt::Key_Down);
    pressKey(page.themeBox(), Qt::Key_Down);
    CHECK(desk.preferences.look().mode == ThemeMode::Dark);
    page.largeTypeBox()->click();
    CHECK(desk.preferences.look().largeType);
    CHECK(look.size() >= 2);
    page.languageBox()->setFocus();
    pressKey(page.languageBox(), Qt::Key_Down);
    CHECK(desk.preferences.language() == Language::Chinese);
    CHECK(language.size() == 1);
    page.scaleBox()->setFocus();
    pressKey(page.scaleBox(), Qt::Key_End);
    CHECK(desk.preferences.scale() == 200);
    page.backupBox()->click();
    CHECK_FALSE(desk.preferences.dailyBackup());
}

TEST_CASE("What undo did is said in a sentence", "[ui]")
{
    UndoResult nothing;
    CHECK(undoText(nothing, false) == QStringLiteral("There is nothing to undo."));
    nothing.sentence = QStringLiteral("It was undone already.");
    CHECK(undoText(nothing, false) == nothing.sentence);
    UndoResult done;
    done.batch = 7;
    done.restored = 2;
    CHECK(undoText(done, false).contains(QStringLiteral("2")));
    done.kept = {{organization, QStringLiteral("x"), QStringLiteral("changed since")}};
    CHECK(undoText(done, false).contains(QStringLiteral("changed since")));
}
