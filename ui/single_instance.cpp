// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace moli {

namespace {

constexpr int answerTime = 1000; // ms; whoever listens answers from its event loop

QString serverName(const QString &file)
{
    QString path = file.isEmpty() ? QString() : QFileInfo(file).canonicalFilePath();
    if (path.isEmpty() && !file.isEmpty())
        path = QFileInfo(file).absoluteFilePath();
#ifdef Q_OS_WIN
    path = path.toLower();
#endif
    const QString whose = QDir::homePath() + u'\n' + path;
    return u"moli-"
        + QString::fromLatin1(QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("raised");
            socket->flush();
            socket->disconnectFromServer();
        }
        emit raiseRequested();
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseOther(const QString &file)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(file));
    return socket.waitForConnected(answerTime) && socket.waitForReadyRead(answerTime);
}

void SingleInstance::answerFor(const QString &file)
{
    m_server->close();
    const QString name = serverName(file);
    if (m_server->listen(name))
        return;
    // Left behind by a process that died: nobody answered before this was called.
    QLocalServer::removeServer(name);
    if (!m_server->listen(name))
        qWarning("A second start can't raise this window: %s", qUtf8Printable(m_server->errorString()));
}

} // namespace moli
