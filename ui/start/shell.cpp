// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/shell.h"

#include "app/text/language.h"
#include "ui/main_window.h"
#include "ui/single_instance.h"
#include "ui/start/operator_dialog.h"
#include "ui/start/start_window.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/tools/question.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace moli {

namespace {
constexpr int smallScreen = 1440; ///< pixels; on wider ones a window leaves room beside it
} // namespace

Shell::Shell(QApplication &application, Preferences &preferences, LanguageLoader &language)
    : m_application(application),
      m_preferences(preferences),
      m_language(language),
      m_enterPresses(application),
      m_instance(std::make_unique<SingleInstance>())
{
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Shell::raise);
}

Shell::~Shell()
{
    leaveFile();
}

bool Shell::isBusy() const
{
    return m_opener.isBusy() || (m_session && m_session->isBusy());
}

bool Shell::start(const QString &file)
{
    const QString last = m_preferences.lastFile();
    const QString path = !file.isEmpty() ? file : QFileInfo::exists(last) ? last : QString();
    if (!m_alone && SingleInstance::raiseOther(path))
        return false;
    if (path.isEmpty())
        showStart();
    else
        openFile(path);
    return true;
}

StartWindow &Shell::needStartWindow()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>(m_preferences);
        connect(m_start.get(), &StartWindow::openRequested, this, &Shell::askForFile);
        connect(m_start.get(), &StartWindow::fileRequested, this, &Shell::openFile);
        connect(m_start.get(), &StartWindow::demoRequested, this, &Shell::openDemo);
        connect(m_start.get(), &StartWindow::createRequested, this, &Shell::createFile);
    }
    return *m_start;
}

void Shell::showStart(const QString &sentence)
{
    StartWindow &start = needStartWindow();
    start.stopWork();
    start.showChoices();
    start.tell(sentence);
    start.show();
    if (!m_alone && !m_session)
        m_instance->answerFor({});
}

void Shell::askForFile()
{
    QWidget *over = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    const QString folder = m_preferences.lastFile().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(m_preferences.lastFile()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(over, tr("Open a file"), folder,
                                                      tr("Moli files (*.moli)") + u";;" + tr("All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void Shell::openFile(const QString &path)
{
    if (m_opener.isBusy())
        return;
    if (m_session && QFileInfo(path) == QFileInfo(m_session->store().path())) {
        raise();
        return;
    }
    if (!m_alone && SingleInstance::raiseOther(path)) {
        if (m_window)
            m_window->say(
                tr("%1 is open in another window, which has come to the front.").arg(QFileInfo(path).fileName()));
        else if (m_start)
            m_start->tell(
                tr("%1 is open in another window, which has come to the front.").arg(QFileInfo(path).fileName()));
        return;
    }
    if (m_window && !m_window->mayClose())
        return;
    if (!m_session) {
        // Most files open at once; a slow one gets the start page with a bar in the meantime.
        (void)needStartWindow().startWork(tr("Opening %1…").arg(QFileInfo(path).fileName()), false);
        QTimer::singleShot(400, m_start.get(), [this] {
            if (m_opener.isBusy() && m_start)
                m_start->show();
        });
    }
    m_opener.open(path, {}, [this, path](OpenResult result) { received(path, std::move(result)); });
}

void Shell::createFile(const QString &path, const CreateOptions &options)
{
    if (m_opener.isBusy() || (m_window && !m_window->mayClose()))
        return;
    (void)needStartWindow().startWork(tr("Making %1…").arg(QFileInfo(path).fileName()), false);
    m_opener.create(path, options, {}, [this, path](OpenResult result) { received(path, std::move(result)); });
}

void Shell::openDemo()
{
    if (m_opener.isBusy() || (m_window && !m_window->mayClose()))
        return;
    for (const QString &place : demoPlaces()) {
        if (QFileInfo::exists(place)) {
            openFile(place);
            return;
        }
    }
    makeDemo(demoPlaces());
}

void Shell::makeDemo(const QStringList &places)
{
    const QString path = places.first();
    const std::shared_ptr<Progress> progress = needStartWindow().startWork(tr("Making the demo file…"), true);
    m_start->show();
    m_opener.makeDemo(path, progress, [this, places, path, progress](OpenResult result) {
        if (progress->cancelled && !result.store) {
            m_start->stopWork();
            if (m_window)
                m_start.reset();
            return;
        }
        // Documents that a cloud service synchronizes can't hold a live file.
        if (result.outcome == OpenOutcome::Refused && !result.store && places.size() > 1)
            makeDemo(places.mid(1));
        else
            received(path, std::move(result));
    });
}

void Shell::restore(const QString &backup)
{
    if (!m_session || m_opener.isBusy() || !m_window->mayClose())
        return;
    const QString path = m_session->store().path();
    needStartWindow().show(); // before the other window goes: without any, the program would end
    leaveFile();
    restoreInto(path, backup);
}

void Shell::restoreInto(const QString &path, const QString &backup)
{
    (void)needStartWindow().startWork(tr("Restoring the backup…"), false);
    m_start->show();
    m_opener.restore(backup, path, {}, [this, path](OpenResult result) { received(path, std::move(result)); });
}

QString Shell::outcomeText(const OpenResult &result, const QString &path)
{
    if (!result.sentence.isEmpty())
        return result.sentence;
    const QString name = QFileInfo(path).fileName();
    switch (result.outcome) {
    case OpenOutcome::New:
    case OpenOutcome::Current: break;
    case OpenOutcome::Upgraded:
        return tr("%1 was brought up to date; the previous version is in its backups.").arg(name);
    case OpenOutcome::ReadOnly: return tr("%1 can only be read here.").arg(name);
    case OpenOutcome::Missing: return tr("There is no file %1 any more.").arg(name);
    case OpenOutcome::Newer: return tr("%1 was written by a newer Moli. Please update this one.").arg(name);
    case OpenOutcome::NotMoli: return tr("%1 isn't a file of Moli.").arg(name);
    case OpenOutcome::Damaged: return tr("%1 is damaged. Please restore a backup.").arg(name);
    case OpenOutcome::Locked: return tr("%1 is in use by another program.").arg(name);
    case OpenOutcome::DiskFull: return tr("There is no room left on the disk. Nothing was changed.");
    case OpenOutcome::Refused: return tr("%1 can't be opened at this place.").arg(name);
    }
    return {};
}

void Shell::received(const QString &path, OpenResult result)
{
    const QString sentence = outcomeText(result, path);
    if (result.store) {
        enter(std::move(result.store), sentence);
        return;
    }
    if (m_start)
        m_start->stopWork();
    // A file whose beginning is destroyed can't be told from one that never was Moli's, but for its backups.
    const bool wasOurs = result.outcome == OpenOutcome::NotMoli && !listBackups(path).isEmpty();
    if (result.outcome == OpenOutcome::Damaged || wasOurs) {
        tellDamaged(path, sentence);
        emit refused(sentence);
        return;
    }
    emit refused(sentence);
    if (m_window) {
        m_start.reset();
        tellPerson(m_window.get(), tr("The file couldn't be opened"), sentence);
        return;
    }
    showStart(sentence);
}

void Shell::tellDamaged(const QString &path, const QString &sentence)
{
    if (!m_window) {
        showStart(sentence);
        (void)m_start->startWork(tr("Looking for a backup of %1…").arg(QFileInfo(path).fileName()), false);
    }
    m_opener.findBackup(path, [this, path, sentence](const std::optional<BackupFile> &backup) {
        if (m_start)
            m_start->stopWork();
        offerBackup(path, sentence, backup);
    });
}

void Shell::offerBackup(const QString &path, const QString &sentence, const std::optional<BackupFile> &backup)
{
    if (!backup) {
        const QString none = sentence + u' ' + tr("There is no whole backup beside it.");
        if (m_window) {
            m_start.reset();
            tellPerson(m_window.get(), tr("The file couldn't be opened"), none);
        } else {
            showStart(none);
        }
        return;
    }
    const QDateTime made = backup->madeAt.toLocalTime();
    const QString when = QLocale().toString(made.date(), QLocale::LongFormat) + made.time().toString(u" HH:mm");
    const QString button = tr("Restore the backup of %1").arg(when);
    if (!m_window) {
        showStart(sentence);
        m_start->offer(button, [this, path, file = backup->path] { restoreInto(path, file); });
        return;
    }
    m_start.reset();
    const int answer = askPerson(m_window.get(), tr("The file couldn't be opened"), sentence, {tr("Close"), button});
    if (answer == 1 && m_window->mayClose())
        restoreInto(path, backup->path);
}

void Shell::enter(std::unique_ptr<Store> store, const QString &sentence)
{
    leaveFile();
    m_session = std::make_unique<Session>(std::move(store));
    m_session->setOperatorName(m_preferences.operatorName());
    if (!m_alone) {
        m_preferences.setLastFile(QFileInfo(m_session->store().path()).absoluteFilePath());
        m_instance->answerFor(m_session->store().path());
    }
    connect(m_session.get(), &Session::operatorChanged, this, [this] {
        if (!m_alone)
            m_preferences.setOperatorName(m_session->operatorName());
    });
    makeWindow({});
    m_start.reset();
    if (!sentence.isEmpty())
        m_window->say(sentence);
    if (m_preferences.dailyBackup() && !m_session->store().isReadOnly() && !m_alone)
        m_session->read(
            this, tr("Making the day's backup"), [&store = m_session->store()] { return makeDailyBackup(store); },
            [this](const DailyBackup &backup) {
                if (m_window && !backup.sentence.isEmpty())
                    m_window->say(backup.sentence);
            });
    if (m_session->operatorName().isEmpty() && !m_session->store().isReadOnly() && !m_alone)
        askOperator();
    emit opened();
}

void Shell::leaveFile()
{
    m_window.reset();
    m_session.reset();
}

void Shell::makeWindow(const QList<Target> &targets)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_session, m_preferences);
    MainWindow *window = m_window.get();
    // Queued: the window is about to be replaced while its own menu is still at work.
    connect(
        window, &MainWindow::newFileRequested, this,
        [this] {
            needStartWindow().showNewFile();
            m_start->show();
            m_start->raise();
        },
        Qt::QueuedConnection);
    connect(window, &MainWindow::openRequested, this, &Shell::askForFile, Qt::QueuedConnection);
    connect(window, &MainWindow::fileRequested, this, &Shell::openFile, Qt::QueuedConnection);
    connect(window, &MainWindow::demoRequested, this, &Shell::openDemo, Qt::QueuedConnection);
    connect(window, &MainWindow::operatorRequested, this, &Shell::askOperator, Qt::QueuedConnection);
    connect(window, &MainWindow::restoreRequested, this, &Shell::restore, Qt::QueuedConnection);
    connect(
        window, &MainWindow::lookChanged, this, [this] { applyLook(m_application, m_preferences.look()); },
        Qt::QueuedConnection);
    connect(
        window, &MainWindow::languageChanged, this,
        [this] {
            if (!m_window->mayClose())
                return;
            const Target here = m_window->current();
            m_preferences.setWindowGeometry(m_window->saveGeometry());
            m_language.use(m_preferences.language());
            makeWindow({here});
        },
        Qt::QueuedConnection);
    for (const Target &target : targets)
        window->go(target);
    const bool firstTime = m_preferences.windowGeometry().isEmpty() && !m_alone;
    if (firstTime && window->screen()->availableSize().width() <= smallScreen)
        window->showMaximized();
    else
        window->show();
}

void Shell::askOperator()
{
    auto *dialog = new OperatorDialog(*m_session, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Shell::raise()
{
    QWidget *top = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    if (!top)
        return;
    if (top->isMinimized())
        top->showNormal();
    top->show();
    top->raise();
    top->activateWindow();
}

} // namespace moli
