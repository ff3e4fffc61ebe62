// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attachment_files.h"

#include "db/store/error.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
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

} // namespace

void openAttachment(Session &session, QWidget *context, const QString &sha256, const QString &name)
{
    session.read(
        context, say(QT_TRANSLATE_NOOP("moli::AttachmentFiles", "Opening the attachment")),
        [&store = session.store(), &copies = session.openedCopies(), sha256, name] {
            return copies.add(name, store.attachmentBytes(sha256, AttachmentSize::Original));
        },
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void openBytes(Session &session, QWidget *context, const QByteArray &bytes, const QString &name)
{
    session.read(
        context, say(QT_TRANSLATE_NOOP("moli::AttachmentFiles", "Opening the attachment")),
        [&copies = session.openedCopies(), bytes, name] { return copies.add(name, bytes); },
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
