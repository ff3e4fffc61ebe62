// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace moli {

namespace {

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> names{"nfs",        "nfs4",       "cifs",        "smb3",    "smbfs",
                                         "smb2",       "afs",        "ncpfs",       "webdav",  "davfs",
                                         "fuse.sshfs", "fuse.davfs", "fuse.rclone", "9p.share"};
    return names.contains(type.toLower());
}

/// The folder of a synchronizing service in the path, as it is named there.
QString syncFolderIn(const QString &path)
{
    static const QStringList names{
        QStringLiteral("OneDrive"), QStringLiteral("Dropbox"),      QStringLiteral("坚果云"),
        QStringLiteral("Nutstore"), QStringLiteral("BaiduNetdisk"), QStringLiteral("百度网盘"),
        QStringLiteral("WPS云盘"),  QStringLiteral("WPSDrive"),     QStringLiteral("WPS Cloud Files"),
        QStringLiteral("微云"),     QStringLiteral("iCloudDrive"),  QStringLiteral("Google Drive"),
        QStringLiteral("阿里云盘"), QStringLiteral("腾讯微云"),
    };
    const auto parts = QDir::fromNativeSeparators(path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        for (const auto &name : names) {
            // "OneDrive - Office" is one of OneDrive's own folders.
            if (parts[i].compare(name, Qt::CaseInsensitive) == 0
                || parts[i].startsWith(name + u" - ", Qt::CaseInsensitive))
                return parts[i];
        }
    }
    return {};
}

} // namespace

QString unsuitablePlace(const QString &path, const QByteArray &fileSystem)
{
    if (isNetworkFileSystem(fileSystem) || QDir::fromNativeSeparators(path).startsWith(u"//"))
        return QCoreApplication::translate("Store",
                                           "The file lies on a network share, where two people could write into "
                                           "it at once and damage it. Copy it to this computer and open "
                                           "the copy.");
    if (const auto folder = syncFolderIn(path); !folder.isEmpty())
        return QCoreApplication::translate("Store",
                                           "The folder “%1” is synchronized by a cloud service, which may tear "
                                           "the file while it is being written. Copy it to a folder that "
                                           "isn't synchronized and open the copy.")
            .arg(folder);
    return {};
}

QString unsuitablePlace(const QString &path)
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    const QStorageInfo storage(QFileInfo(absolute).absolutePath());
    return unsuitablePlace(absolute, storage.fileSystemType());
}

} // namespace moli
