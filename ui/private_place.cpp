// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/private_place.h"

#include "db/store/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace moli {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownerOnly | QFileDevice::ExeOwner;

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, ownersFolder);
}

QString safeName(const QString &name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const QString safe = QFileInfo(name).fileName().replace(forbidden, QStringLiteral("_"));
    return safe.isEmpty() ? QStringLiteral("attachment") : safe;
}

QString lockOf(const QString &folder)
{
    return folder + u".lock";
}

/// Folders whose program is gone.
void removeLeftovers(const QString &place)
{
    for (const QFileInfo &folder : QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QLockFile lock(lockOf(folder.absoluteFilePath()));
        lock.setStaleLockTime(0); // only a program that runs holds one
        if (lock.tryLock(0))
            QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

QString privateFolder(const QString &name)
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' + name;
    makePrivate(place);
    return place;
}

bool writePrivately(const QString &path, const QByteArray &bytes, QString *problem)
{
    makePrivate(QFileInfo(path).path());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written && problem)
        *problem = file.errorString();
    return written;
}

OpenedCopies::OpenedCopies() = default;

OpenedCopies::~OpenedCopies()
{
    if (m_folder.isEmpty())
        return;
    QDir(m_folder).removeRecursively();
    m_lock.reset(); // and its file with it
}

void OpenedCopies::begin()
{
    const QString place = privateFolder(QStringLiteral("opened"));
    removeLeftovers(place);
    m_folder = place + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The lock first: a folder without one counts as left over.
    m_lock = std::make_unique<QLockFile>(lockOf(m_folder));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
    makePrivate(m_folder);
}

QString OpenedCopies::add(const QString &name, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_folder.isEmpty())
        begin();
    // A folder of its own for each, so that the name stays what the person knows.
    const QString path = m_folder + u'/' + QString::number(++m_count) + u'/' + safeName(name);
    QString problem;
    if (!writePrivately(path, bytes, &problem))
        throw Error(QCoreApplication::translate("OpenedCopies",
                                                "The copy to be shown couldn't be written. Is the disk full?"),
                    path + u": " + problem);
    // What is changed in a copy would be lost: the other program says that it can only be read.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace moli
