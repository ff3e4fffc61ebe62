// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/file_opener.h"

#include "app/demo/demo.h"
#include "db/store/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace moli {

namespace {

OpenResult failure(const QString &sentence)
{
    OpenResult result;
    result.outcome = OpenOutcome::Refused;
    result.sentence = sentence;
    return result;
}

OpenResult demo(const QString &path, const std::shared_ptr<Progress> &progress)
{
    if (QFileInfo::exists(path))
        return Store::open(path);
    const QFileInfo place(path);
    QDir().mkpath(place.absolutePath());
    const QString unfinished = place.absolutePath() + u"/." + place.completeBaseName() + u".part.moli";
    const auto clear = [unfinished] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal");
    };
    clear();
    CreateOptions create;
    create.officeCode = QStringLiteral("350100");
    create.name = place.completeBaseName();
    create.who = QCoreApplication::translate("FileOpener", "Demo");
    OpenResult made = Store::create(unfinished, create);
    if (!made.store)
        return made;
    bool filled = false;
    try {
        filled = fillWithDemo(*made.store, {}, Progress::reporter(progress));
    } catch (...) {
        made.store.reset();
        clear();
        throw;
    }
    made.store.reset();
    if (!filled || progress->cancelled) {
        clear();
        return {};
    }
    const bool placed = QFile::rename(unfinished, path);
    clear();
    if (!placed) {
        return failure(QCoreApplication::translate("FileOpener", "The demo file couldn't be put at %1.").arg(path));
    }
    return Store::open(path);
}

OpenResult restored(const QString &backup, const QString &path, const OpenOptions &options)
{
    const RestoreResult result = restoreBackup(backup, path, options);
    OpenResult opened = Store::open(path, options);
    if (!result.restored)
        opened.sentence = result.sentence;
    else if (opened.store)
        opened.sentence = QCoreApplication::translate("FileOpener",
                                                      "Restored. The file that stood here before was kept as %1.")
                              .arg(QFileInfo(result.replacedFile).fileName());
    return opened;
}

} // namespace

FileOpener::FileOpener(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileOpener::~FileOpener()
{
    m_thread.waitForDone();
}

void FileOpener::open(const QString &path, const OpenOptions &options, Done done)
{
    run([path, options] { return Store::open(path, options); }, std::move(done));
}

void FileOpener::create(const QString &path, const CreateOptions &create, const OpenOptions &options, Done done)
{
    run([path, create, options] { return Store::create(path, create, options); }, std::move(done));
}

void FileOpener::makeDemo(const QString &path, const std::shared_ptr<Progress> &progress, Done done)
{
    run([path, progress] { return demo(path, progress); }, std::move(done));
}

void FileOpener::restore(const QString &backup, const QString &path, const OpenOptions &options, Done done)
{
    run([backup, path, options] { return restored(backup, path, options); }, std::move(done));
}

void FileOpener::findBackup(const QString &path, std::function<void(const std::optional<BackupFile> &)> done)
{
    m_busy = true;
    m_thread.start([this, path, done = std::move(done)] {
        const std::optional<BackupFile> backup = newestBackupFor(path);
        QMetaObject::invokeMethod(this, [this, backup, done] {
            m_busy = false;
            done(backup);
        });
    });
}

void FileOpener::run(std::function<OpenResult()> work, Done done)
{
    m_busy = true;
    m_thread.start([this, home = thread(), work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<OpenResult>();
        try {
            *result = work();
        } catch (const Error &error) {
            *result = failure(error.sentence());
            qWarning("%s", error.what());
        } catch (const std::exception &error) {
            *result = failure(QString::fromUtf8(error.what()));
        }
        if (result->store)
            result->store->moveToThread(home);
        QMetaObject::invokeMethod(this, [this, result, done] {
            m_busy = false;
            done(std::move(*result));
        });
    });
}

QStringList demoPlaces()
{
    const QString name = QCoreApplication::translate("FileOpener", "Moli demo") + u".moli";
    return {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Moli/" + name,
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' + name};
}

} // namespace moli
