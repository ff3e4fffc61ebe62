// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/backups.h"
#include "db/store/store.h"
#include "ui/tools/progress_panel.h"

#include <QObject>
#include <QThreadPool>

namespace moli {

/// Opens, makes and restores files off the GUI thread, one at a time. The answer comes in the GUI thread; an Error is
/// answered like a refusal: no store, and its sentence.
class FileOpener : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(OpenResult)>;

    explicit FileOpener(QObject *parent = nullptr);
    ~FileOpener() override; ///< waits

    void open(const QString &path, const OpenOptions &options, Done done);
    void create(const QString &path, const CreateOptions &create, const OpenOptions &options, Done done);
    /// Makes the demo file under another name and puts it at `path` when it's whole. Called off: no store and no
    /// sentence, and nothing is left behind.
    void makeDemo(const QString &path, const std::shared_ptr<Progress> &progress, Done done);
    /// Puts the backup in the file's place and opens it.
    void restore(const QString &backup, const QString &path, const OpenOptions &options, Done done);
    /// The newest of the file's backups that is whole; nothing when there is none.
    void findBackup(const QString &path, std::function<void(const std::optional<BackupFile> &)> done);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void run(std::function<OpenResult()> work, Done done);

    QThreadPool m_thread;
    bool m_busy = false;
};

/// Where the demo file goes: among the documents, or where that place can't hold a live file, the program's own data.
[[nodiscard]] QStringList demoPlaces();

} // namespace moli
