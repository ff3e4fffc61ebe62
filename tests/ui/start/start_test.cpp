// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/single_instance.h"
#include "ui/start/command_options.h"
#include "ui/start/operator_dialog.h"
#include "ui/start/shell.h"
#include "ui/start/start_window.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLocalSocket>
#include <QPushButton>
#include <QThread>

using namespace moli;

namespace {

struct ShellFixture {
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    LanguageLoader language{*qApp};
    Shell shell{*qApp, preferences, language};

    ShellFixture()
    {
        preferences.setOperatorName(tester);
        preferences.setDailyBackup(false);
        shell.setAlone();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !shell.isBusy(); }, 60000);
    }
    QString path(const QString &name) const { return folder.filePath(name); }
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("The first run: a new file for an office, by keyboard", "[ui]")
{
    ShellFixture fixture;
    fixture.preferences.setOperatorName({});
    fixture.shell.start({});
    StartWindow *start = fixture.shell.startWindow();
    REQUIRE(start);
    showInFront(*start, {1000, 660});
    CHECK(start->newFileButton()->hasFocus());
    pressKey(start->newFileButton(), Qt::Key_Space);
    CHECK(start->officeBox()->hasFocus());
    CHECK(start->officeBox()->count() == 14);
    start->officeBox()->setCurrentIndex(start->officeBox()->findData(QStringLiteral("350105")));
    const QString path = fixture.path(QStringLiteral("马尾区.moli"));
    start->placeEdit()->setText(path);

    pressKey(start->placeEdit(), Qt::Key_Return); // a name is still missing
    CHECK(start->operatorEdit()->hasFocus());
    CHECK_FALSE(fixture.shell.isBusy());
    QTest::keyClicks(start->operatorEdit(), QStringLiteral("lin"));
    pressKey(start->operatorEdit(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }, 20000));
    REQUIRE(fixture.settle());
    CHECK_FALSE(fixture.shell.startWindow());
    CHECK(QFile::exists(path));
    CHECK(fixture.shell.session()->store().officeId() == officeId(QStringLiteral("350105")));
    CHECK(fixture.shell.session()->operatorName() == QStringLiteral("lin"));
}

TEST_CASE("A file that is there isn't overwritten by a new one", "[ui]")
{
    ShellFixture fixture;
    fixture.shell.start({});
    StartWindow *start = fixture.shell.startWindow();
    const QString path = fixture.path(QStringLiteral("kept.moli"));
    write(path, "kept");
    start->showNewFile();
    start->placeEdit()->setText(path);
    start->createButton()->click();
    CHECK_FALSE(fixture.shell.isBusy());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "kept");
}

TEST_CASE("What can't be opened is said in a sentence above the choices", "[ui]")
{
    TemporaryStore held;
    ShellFixture fixture;
    const QString notMoli = fixture.path(QStringLiteral("letter.moli"));
    write(notMoli, QByteArray("Dear colleagues, ").repeated(200));
    const QStringList paths{fixture.path(QStringLiteral("gone.moli")), notMoli, held.path()};
    QStringList sentences;
    fixture.shell.showStart();
    for (const QString &path : paths) {
        CAPTURE(path.toStdString());
        fixture.shell.openFile(path);
        REQUIRE(fixture.settle());
        QCoreApplication::processEvents();
        REQUIRE(fixture.shell.startWindow());
        CHECK(fixture.shell.startWindow()->told().size() > 10);
        sentences.append(fixture.shell.startWindow()->told());
        CHECK_FALSE(fixture.shell.window());
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("Another file takes the window's place, and one that can't be opened leaves it", "[ui]")
{
    TemporaryStore first;
    TemporaryStore second;
    ShellFixture fixture;
    first.close();
    second.close();
    fixture.shell.openFile(first.path());
    REQUIRE(fixture.settle());
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }));
    REQUIRE(fixture.settle());
    emit fixture.shell.window()->fileRequested(second.path());
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.shell.session() && fixture.shell.session()->store().path() == second.path(); }));
    REQUIRE(fixture.settle());
    const auto told = answerNextDialog(QStringLiteral("Close"));
    emit fixture.shell.window()->fileRequested(fixture.path(QStringLiteral("gone.moli")));
    REQUIRE(QTest::qWaitFor([&] { return *told && !QApplication::activeModalWidget(); }, 10000));
    REQUIRE(fixture.settle());
    CHECK(fixture.shell.session()->store().path() == second.path());
    CHECK(fixture.shell.window()->isVisible());
}

TEST_CASE("The demo can be called off and leaves nothing behind", "[ui]")
{
    ShellFixture fixture;
    FileOpener opener;
    const QString path = fixture.path(QStringLiteral("demo/Moli demo.moli"));
    auto progress = std::make_shared<Progress>();
    progress->cancelled = true;
    bool answered = false;
    opener.makeDemo(path, progress, [&](OpenResult result) {
        answered = true;
        CHECK_FALSE(result.store);
        CHECK(result.sentence.isEmpty());
    });
    REQUIRE(QTest::qWaitFor([&] { return answered; }, 60000));
    CHECK(QDir(fixture.path(QStringLiteral("demo"))).entryList(QDir::Files | QDir::Hidden).join(u' ') == QString());
}

TEST_CASE("The demo is made once and opened again", "[ui]")
{
    ShellFixture fixture;
    FileOpener opener;
    const QString path = fixture.path(QStringLiteral("demo/Moli demo.moli"));
    auto progress = std::make_shared<Progress>();
    for (int round = 0; round < 2; ++round) {
        bool answered = false;
        opener.makeDemo(path, progress, [&](OpenResult result) {
            answered = true;
            REQUIRE(result.store);
            Query projects;
            projects.type = QStringLiteral("project");
            CHECK(result.store->count(projects) >= 71);
            CHECK(result.store->thread() == QThread::currentThread());
        });
        REQUIRE(QTest::qWaitFor([&] { return answered; }, 60000));
    }
    CHECK(progress->percent > 50);
    CHECK(QFile::exists(path));
}

TEST_CASE("A backup is put in the file's place and the file is opened again", "[ui]")
{
    TemporaryStore file;
    ShellFixture fixture;
    file.save(someOrganization(*file, QStringLiteral("晨光妇女之家")));
    const QString backup = makeBackup(*file, BackupCause::ByHand);
    file.save(someOrganization(*file, QStringLiteral("木兰姐妹社")));
    file.close();
    fixture.shell.openFile(file.path());
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }));
    REQUIRE(fixture.settle());
    emit fixture.shell.window()->restoreRequested(backup);
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() == nullptr; }));
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }, 20000));
    REQUIRE(fixture.settle());
    Query organizations;
    organizations.type = QStringLiteral("organization");
    CHECK(fixture.shell.session()->store().count(organizations) == 1);
    CHECK_FALSE(fixture.shell.window()->said().isEmpty());
}

TEST_CASE("A switch of the language makes the window anew where one was", "[ui]")
{
    TemporaryStore file;
    ShellFixture fixture;
    file.close();
    fixture.shell.openFile(file.path());
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }));
    fixture.shell.window()->go(pageTarget(QStringLiteral("history")));
    REQUIRE(fixture.settle());
    CHECK(fixture.shell.window()->page()->title() == QStringLiteral("History of changes"));
    fixture.preferences.setLanguage(Language::Chinese);
    emit fixture.shell.window()->languageChanged();
    REQUIRE(QTest::qWaitFor(
        [&] { return fixture.shell.window()->page()->title() != QStringLiteral("History of changes"); }));
    CHECK(fixture.shell.window()->page()->key() == QStringLiteral("history"));
    REQUIRE(fixture.settle());
    fixture.language.use(Language::English);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); // as the other tests have it
}

TEST_CASE("A second start raises the window that has the file open", "[ui]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.moli"));
    write(path, "x");
    CHECK_FALSE(SingleInstance::raiseOther(path));
    SingleInstance first;
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    first.answerFor(path);
    bool answered = false;
    std::unique_ptr<QThread> second(QThread::create([&] { answered = SingleInstance::raiseOther(path); }));
    second->start();
    REQUIRE(QTest::qWaitFor([&] { return second->isFinished(); }));
    CHECK(answered);
    CHECK(raised.size() == 1);
    first.answerFor(folder.filePath(QStringLiteral("other.moli")));
    CHECK_FALSE(SingleInstance::raiseOther(path));
}

TEST_CASE("A new name becomes an operator of the file, once", "[ui]")
{
    DeskFixture desk;
    Query operators;
    operators.type = QStringLiteral("operator");
    for (int round = 0; round < 2; ++round) {
        OperatorDialog dialog(desk.session);
        showInFront(dialog, {440, 300});
        desk.settle();
        dialog.nameBox()->setEditText(QStringLiteral("陈晓燕"));
        dialog.accept();
        desk.settle();
        CHECK(desk.session.operatorName() == QStringLiteral("陈晓燕"));
        CHECK(desk.store().count(operators) == 1);
    }
    OperatorDialog dialog(desk.session);
    desk.settle();
    CHECK(dialog.nameBox()->findText(QStringLiteral("陈晓燕")) >= 0);
}

TEST_CASE("The options of the program", "[ui]")
{
    const CommandOptions options = CommandOptions::parse(
        {QStringLiteral("a.moli"), QStringLiteral("--lang"), QStringLiteral("zh"), QStringLiteral("--theme"),
         QStringLiteral("dark"), QStringLiteral("--scale"), QStringLiteral("150"), QStringLiteral("--size"),
         QStringLiteral("1366x768"), QStringLiteral("--page"), QStringLiteral("list:project"),
         QStringLiteral("--screenshot"), QStringLiteral("o.png")});
    CHECK(options.mistake.isEmpty());
    CHECK(options.file == QStringLiteral("a.moli"));
    CHECK(options.language == Language::Chinese);
    CHECK(options.theme == ThemeMode::Dark);
    CHECK(options.scale == 150);
    CHECK(options.size == QSize(1366, 768));
    CHECK(options.page == QStringLiteral("list:project"));
    CHECK(options.screenshot == QStringLiteral("o.png"));
    for (const QStringList &wrong :
         {QStringList{QStringLiteral("--lang"), QStringLiteral("fr")},
          QStringList{QStringLiteral("--scale"), QStringLiteral("50")},
          QStringList{QStringLiteral("--size"), QStringLiteral("big")},
          QStringList{QStringLiteral("--colour"), QStringLiteral("red")}, QStringList{QStringLiteral("--page")}})
        CHECK_FALSE(CommandOptions::parse(wrong).mistake.isEmpty());
}
