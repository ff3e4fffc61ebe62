// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/start/file_opener.h"
#include "ui/widgets/enter_presses.h"

#include <QObject>

class QApplication;

namespace moli {

class LanguageLoader;
class MainWindow;
class Preferences;
class Session;
class SingleInstance;
class StartWindow;

/// What is on the screen: the first-run page or the window of the one open file. Opens, changes and restores files, and
/// carries settings that concern the whole program to where they work.
class Shell : public QObject {
    Q_OBJECT
public:
    Shell(QApplication &application, Preferences &preferences, LanguageLoader &language);
    ~Shell() override;

    /// Another window of the same file takes no part: what tests and pictures want.
    void setAlone() { m_alone = true; }
    /// The file, or the first-run page where there is none to open. False: another process has it and was raised.
    bool start(const QString &file);
    void openFile(const QString &path);
    void openDemo();
    void showStart(const QString &sentence = {});

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] StartWindow *startWindow() const { return m_start.get(); }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] bool isBusy() const;

signals:
    /// A file is open and its window is there.
    void opened();
    /// A file couldn't be opened; the start page or a dialog says so.
    void refused(const QString &sentence);

private:
    void askForFile();
    void createFile(const QString &path, const CreateOptions &options);
    void makeDemo(const QStringList &places);
    void restore(const QString &backup);
    void restoreInto(const QString &path, const QString &backup);
    /// Says that the file is damaged, with a way to its newest backup.
    void tellDamaged(const QString &path, const QString &sentence);
    void offerBackup(const QString &path, const QString &sentence, const std::optional<BackupFile> &backup);
    void received(const QString &path, OpenResult result);
    void enter(std::unique_ptr<Store> store, const QString &sentence);
    void leaveFile();
    void makeWindow(const QList<Target> &targets);
    void askOperator();
    void raise();
    [[nodiscard]] StartWindow &needStartWindow();
    [[nodiscard]] static QString outcomeText(const OpenResult &result, const QString &path);

    QApplication &m_application;
    Preferences &m_preferences;
    LanguageLoader &m_language;
    FileOpener m_opener;
    EnterPresses m_enterPresses;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
    bool m_alone = false;
};

} // namespace moli
