// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/error.h"
#include "tests/ui/main_window/window_support.h"
#include "ui/single_instance.h"
#include "ui/start/command_options.h"
#include "ui/start/operator_dialog.h"
#include "ui/start/picture_taker.h"
#include "ui/start/shell.h"
#include "ui/start/start_window.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocalSocket>
#include <QPushButton>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

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

namespace {

/// Writes over the pages behind the first `kept` ones.
void damage(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(from));
    REQUIRE(file.write(QByteArray(static_cast<int>(bytes), '\x5a')) == bytes);
}

} // namespace

TEST_CASE("For a damaged file the start page offers its newest backup, and Enter restores it", "[ui]")
{
    TemporaryStore file;
    ShellFixture fixture;
    file.save(someOrganization(*file, QStringLiteral("晨光妇女之家")));
    (void)makeBackup(*file, BackupCause::ByHand);
    *file.clock += 60'000;
    const QString broken = makeBackup(*file, BackupCause::ByHand); // the newest one is no use itself
    file.close();
    damage(broken, 5000, 9000);
    damage(file.path(), GENERATE(0, 100), 4000); // also without the mark that it is a file of Moli's
    fixture.shell.openFile(file.path());
    StartWindow *start = fixture.shell.startWindow();
    REQUIRE(start);
    showInFront(*start, {1000, 660});
    REQUIRE(QTest::qWaitFor([&] { return start->notice()->button()->isVisible(); }, 20000));
    CHECK(start->told().size() > 10);
    CHECK(start->notice()->button()->hasFocus());
    pressKey(start->notice()->button(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }, 20000));
    REQUIRE(fixture.settle());
    Query organizations;
    organizations.type = QStringLiteral("organization");
    CHECK(fixture.shell.session()->store().count(organizations) == 1);
}

TEST_CASE("A damaged file without a backup says so", "[ui]")
{
    TemporaryStore file;
    ShellFixture fixture;
    file.close();
    damage(file.path(), 100, 4000);
    QSignalSpy refused(&fixture.shell, &Shell::refused);
    fixture.shell.openFile(file.path());
    REQUIRE(QTest::qWaitFor([&] { return !refused.isEmpty(); }, 20000));
    REQUIRE(fixture.settle());
    QCoreApplication::processEvents();
    REQUIRE(fixture.shell.startWindow());
    CHECK(fixture.shell.startWindow()->told().contains(QStringLiteral("no whole backup")));
    CHECK_FALSE(fixture.shell.startWindow()->notice()->button()->isVisible());
}

TEST_CASE("Damage that is found at work is a warning with the ways out, and no failed step", "[ui]")
{
    DeskFixture desk;
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    desk.session.read(
        &window, QStringLiteral("Making the day's backup"),
        [] { throw Error(QStringLiteral("A page is malformed."), {}, Error::Kind::Damaged); }, [] {});
    desk.settle();
    REQUIRE(window.damageNotice()->isVisible());
    CHECK(desk.errors.isEmpty());
    REQUIRE(window.damageNotice()->links().size() == 2);
    pressKey(window.damageNotice()->links().at(1), Qt::Key_Space);
    CHECK(window.page()->key() == QStringLiteral("backups"));
    pressKey(window.damageNotice()->links().at(0), Qt::Key_Space);
    CHECK(window.page()->key() == QStringLiteral("check"));
    desk.settle();
}

TEST_CASE("Enter presses the button that has the focus, also beside a dialog's default one", "[ui]")
{
    ShellFixture fixture;
    fixture.shell.start({});
    StartWindow *start = fixture.shell.startWindow();
    showInFront(*start, {1000, 660});
    pressKey(start->newFileButton(), Qt::Key_Return);
    CHECK(start->officeBox()->isVisible());

    QDialog dialog;
    QVBoxLayout layout(&dialog);
    QPushButton usual(QStringLiteral("usual"));
    QPushButton other(QStringLiteral("other"));
    QToolButton tool;
    QPushButton resting(QStringLiteral("resting"));
    for (QWidget *button : {static_cast<QWidget *>(&usual), static_cast<QWidget *>(&other),
                            static_cast<QWidget *>(&tool), static_cast<QWidget *>(&resting)})
        layout.addWidget(button);
    usual.setDefault(true);
    other.setAutoDefault(false);
    tool.setFocusPolicy(Qt::StrongFocus);
    resting.setEnabled(false);
    QSignalSpy usualPressed(&usual, &QAbstractButton::clicked);
    QSignalSpy otherPressed(&other, &QAbstractButton::clicked);
    QSignalSpy toolPressed(&tool, &QAbstractButton::clicked);
    QSignalSpy restingPressed(&resting, &QAbstractButton::clicked);
    showInFront(dialog, {300, 200});
    other.setFocus();
    pressKey(&other, Qt::Key_Return);
    pressKey(&tool, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(usualPressed.isEmpty());
    CHECK(otherPressed.size() == 1);
    CHECK(toolPressed.size() == 1);
    CHECK(restingPressed.isEmpty());
}

TEST_CASE("A folder that isn't there is made only when the person says so", "[ui]")
{
    ShellFixture fixture;
    fixture.shell.start({});
    StartWindow *start = fixture.shell.startWindow();
    showInFront(*start, {1000, 660});
    start->showNewFile();
    const QString path = fixture.path(QStringLiteral("slip/of/keys.moli"));
    start->placeEdit()->setFocus();
    start->placeEdit()->selectAll();
    QTest::keyClicks(start->placeEdit(), path);
    const auto asked = answerNextDialog(QStringLiteral("Choose another place"));
    pressKey(start->placeEdit(), Qt::Key_Return);
    CHECK(*asked);
    CHECK_FALSE(QDir(fixture.path(QStringLiteral("slip"))).exists());
    CHECK_FALSE(fixture.shell.isBusy());
    const auto again = answerNextDialog(QStringLiteral("Make the folder"));
    pressKey(start->placeEdit(), Qt::Key_Return);
    CHECK(*again);
    REQUIRE(QTest::qWaitFor([&] { return fixture.shell.window() != nullptr; }, 20000));
    REQUIRE(fixture.settle());
    CHECK(QFile::exists(path));
}

TEST_CASE("A file that can only be read asks for nobody's name", "[ui]")
{
    TemporaryStore file;
    ShellFixture fixture;
    Shell shell(*qApp, fixture.preferences, fixture.language); // not alone: as a person starts it
    fixture.preferences.setOperatorName({});
    file.close();
    for (const bool readOnly : {true, false}) {
        QFile::setPermissions(file.path(),
                              readOnly ? QFileDevice::ReadOwner : QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const bool reallyReadOnly = readOnly && !QFileInfo(file.path()).isWritable();
        if (readOnly && !reallyReadOnly)
            continue; // who is root may write everywhere
        shell.openFile(file.path());
        REQUIRE(QTest::qWaitFor([&] { return shell.window() != nullptr && !shell.isBusy(); }, 20000));
        CHECK((QApplication::activeModalWidget() != nullptr) == !readOnly);
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    }
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
          QStringList{QStringLiteral("--page"), QStringLiteral("nowhere")},
          QStringList{QStringLiteral("--page"), QStringLiteral("list:nothing")},
          QStringList{QStringLiteral("--colour"), QStringLiteral("red")}, QStringList{QStringLiteral("--page")}})
        CHECK_FALSE(CommandOptions::parse(wrong).mistake.isEmpty());
}

TEST_CASE("What is wrong with the options is said in the language of the program", "[ui]")
{
    LanguageLoader language(*qApp);
    const QStringList wrong{QStringLiteral("--page"), QStringLiteral("nowhere"), QStringLiteral("--lang"),
                            QStringLiteral("zh")};
    language.use(Language::English);
    const CommandOptions english = CommandOptions::parse(wrong);
    CHECK(english.mistake.contains(QStringLiteral("There is no page nowhere")));
    CHECK(english.language == Language::Chinese); // what stands behind the mistake is read all the same
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); // as the other tests have it
}

TEST_CASE("A picture of a file that can't be opened ends the program with a word", "[ui]")
{
    ShellFixture fixture;
    CommandOptions options;
    options.screenshot = fixture.path(QStringLiteral("o.png"));
    PictureTaker pictures(fixture.shell, options);
    QSignalSpy finished(&pictures, &PictureTaker::finished);
    fixture.shell.start(fixture.path(QStringLiteral("gone.moli")));
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20000));
    CHECK(finished.first().first().toInt() == 1);
    CHECK_FALSE(QFile::exists(options.screenshot));
}
