// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attachment_files.h"

#include "db/store/error.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace moli {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("moli::AttachmentFiles", sentence);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(say(QT_TRANSLATE_NOOP("moli::AttachmentFiles",
                                          "The file couldn't be written. Choose another place.")),
                    path + u": " + file.errorString());
    }
}

/// A path in a folder of its own, so that the name stays what the person knows.
QString temporaryPath(const QString &name)
{
    QTemporaryDir folder(QDir::tempPath() + u"/moli-XXXXXX");
    folder.setAutoRemove(false); // the program that opens it needs it after this
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString safe = QFileInfo(name).fileName().replace(forbidden, QStringLiteral("_"));
    return folder.filePath(safe.isEmpty() ? QStringLiteral("attachment") : safe);
}

} // namespace

void openAttachment(Session &session, QWidget *context, const QString &sha256, const QString &name)
{
    session.read(
        context, say(QT_TRANSLATE_NOOP("moli::AttachmentFiles", "Opening the attachment")),
        [&store = session.store(), sha256, name] {
            const QString path = temporaryPath(name);
            writeFile(path, store.attachmentBytes(sha256, AttachmentSize::Original));
            return path;
        },
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void openBytes(Session &session, QWidget *context, const QByteArray &bytes, const QString &name)
{
    session.read(
        context, say(QT_TRANSLATE_NOOP("moli::AttachmentFiles", "Opening the attachment")),
        [bytes, name] {
            const QString path = temporaryPath(name);
            writeFile(path, bytes);
            return path;
        },
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void saveAttachmentAs(Session &session, QWidget *context, const QString &sha256, const QString &name)
{
    const QString path = QFileDialog::getSaveFileName(context,
                                                      say(QT_TRANSLATE_NOOP("moli::AttachmentFiles",
                                                                            "Save the attachment as")),
                                                      QDir::home().filePath(name));
    if (path.isEmpty()) {
        return;
    }
    session.read(
        context, say(QT_TRANSLATE_NOOP("moli::AttachmentFiles", "Saving the attachment")),
        [&store = session.store(), sha256, path] {
            writeFile(path, store.attachmentBytes(sha256, AttachmentSize::Original));
        },
        [] {});
}

} // namespace moli
