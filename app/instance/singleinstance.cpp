// SPDX-License-Identifier: Apache-2.0
#include "instance/singleinstance.h"

#include "disk/datafolder.h"
#include "instance/obstacle.h"
#include "net/peer.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <sys/un.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::instance {

namespace {

/// What the first one says once it shows what was asked for.
constexpr QByteArrayView shownAnswer = "shown\n";
constexpr int mostAtOnce = 20;
constexpr std::chrono::seconds toSay = 5s; ///< how long somebody may take to say what they want
constexpr std::chrono::duration<unsigned long, std::milli> betweenTries{50};

bool isSameUser(const QLocalSocket &socket)
{
    return net::peerOf(socket) == net::Peer::SameUser;
}

} // namespace

QString lockPath(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"renumber.lock"_s);
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(lockPath(folder))
{
}

SingleInstance::~SingleInstance()
{
    close(); // before the lock is let go of: the next one listens at the same place
}

Start SingleInstance::begin(const StartRequest &request)
{
    const QDeadlineTimer deadline(m_timeout);
    if (!disk::makeDataFolder(m_folder))
        return Start::First;
    while (true) {
        switch (takeLock()) {
        case disk::LockOutcome::Taken:
            listen();
            return Start::First;
        case disk::LockOutcome::NotPossible:
            return Start::First;
        case disk::LockOutcome::HeldByAnother:
            break;
        }
        if (handOver(request, deadline))
            return Start::HandedOver;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        QThread::msleep(betweenTries.count()); // that one is just beginning or ending
    }
}

disk::LockOutcome SingleInstance::takeLock()
{
    const disk::LockOutcome outcome = m_lock.take();
    if (outcome != disk::LockOutcome::NotPossible)
        return outcome;
    switch (clearForLock(lockPath(m_folder))) {
    case Obstacle::Gone:
        return m_lock.take();
    case Obstacle::BeingCleared:
        return disk::LockOutcome::HeldByAnother;
    case Obstacle::Stays:
        return outcome;
    }
    Q_UNREACHABLE();
}

void SingleInstance::close()
{
    m_server.reset();
}

/// In the folder, as that is what they share. A path of a socket is short (unix(7)): else where the session
/// has such things.
QString SingleInstance::socketPath() const
{
    const QString inFolder = QDir(m_folder).absoluteFilePath(u"renumber.socket"_s);
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QFile::encodeName(inFolder).size() < qsizetype(sizeof(sockaddr_un::sun_path)) || session.isEmpty())
        return inFolder;
    const disk::FileId folder = disk::fileId(m_folder);
    return QDir(session).absoluteFilePath(
        u"renumber-%1-%2.socket"_s.arg(folder.device, 0, 16).arg(folder.inode, 0, 16));
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostAtOnce);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnections);
    takeAway(socketPath()); // one that was killed has left it there
    // Where that fails, whoever comes next waits for an answer in vain, and says so.
    m_server->listen(socketPath());
}

void SingleInstance::takeConnections()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) { // the server owns it
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket) || m_server->findChildren<QLocalSocket *>().size() > mostAtOnce) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestStartRequest + 1);
        auto *reading = new QObject(socket);
        connect(socket, &QLocalSocket::readyRead, reading,
                [this, socket, reading] { read(socket, reading); });
        QTimer::singleShot(toSay, reading, [socket] { socket->abort(); });
        read(socket, reading); // it may have come with the connection
    }
}

void SingleInstance::read(QLocalSocket *socket, QObject *reading)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestStartRequest)
            socket->abort();
        return;
    }
    const auto request = startRequestFromBytes(socket->readLine());
    if (!request || socket->bytesAvailable() > 0) {
        socket->abort();
        return;
    }
    disconnect(socket, &QLocalSocket::readyRead, reading, nullptr);
    reading->deleteLater();
    const wait::Promise<> shown;
    shown.future().then(socket, [socket](wait::Ended) {
        socket->write(shownAnswer.data(), shownAnswer.size());
        socket->disconnectFromServer(); // once that is written
    });
    emit requested(*request, shown);
}

bool SingleInstance::handOver(const StartRequest &request, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(int(deadline.remainingTime())) || !isSameUser(socket))
        return false;
    socket.write(toBytes(request));
    while (socket.bytesAvailable() < shownAnswer.size()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.readAll() == shownAnswer;
}

} // namespace renumber::instance
