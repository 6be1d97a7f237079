// SPDX-License-Identifier: Apache-2.0
// Whose program is at the other end: this one, or one of another user, which only root can start.
#include "net/peer.h"
#include "testprogram.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using renumber::net::Peer;
using renumber::net::peerOf;

namespace {

std::unique_ptr<QTcpSocket> accepted(QTcpServer &server)
{
    if (!server.hasPendingConnections() && !server.waitForNewConnection(20'000))
        return nullptr;
    return std::unique_ptr<QTcpSocket>(server.nextPendingConnection());
}

} // namespace

class PeerTest : public QObject
{
    Q_OBJECT

private slots:
    void theSystemTells() { QVERIFY(renumber::net::canTellPeers()); }

    void aConnectionOfThisProgram_data()
    {
        QTest::addColumn<QHostAddress>("listening");
        QTest::addColumn<QHostAddress>("calling");
        const QHostAddress v4(QHostAddress::LocalHost);
        const QHostAddress v6(QHostAddress::LocalHostIPv6);
        QTest::newRow("IPv4") << v4 << v4;
        QTest::newRow("IPv6") << v6 << v6;
        QTest::newRow("IPv4 by a socket for IPv6") << v4 << QHostAddress(u"::ffff:127.0.0.1"_s);
    }
    void aConnectionOfThisProgram()
    {
        QFETCH(const QHostAddress, listening);
        QFETCH(const QHostAddress, calling);
        QTcpServer server;
        if (!server.listen(listening))
            QSKIP("there is no such address here");
        QTcpSocket caller;
        caller.connectToHost(calling, server.serverPort());
        QVERIFY(caller.waitForConnected());
        const auto socket = accepted(server);
        QVERIFY(socket);
        QCOMPARE(peerOf(*socket), Peer::SameUser);
        // Many beside it.
        QTcpSocket other;
        other.connectToHost(calling, server.serverPort());
        QVERIFY(other.waitForConnected());
        QCOMPARE(peerOf(*socket), Peer::SameUser);
    }

    void whatHasBeenClosedIsNobodys()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket caller;
        caller.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(caller.waitForConnected());
        const auto socket = accepted(server);
        QVERIFY(socket);
        caller.abort();
        QCOMPARE(peerOf(*socket), Peer::Unknown);
    }

    void aConnectionOfAnotherUser()
    {
        if (::geteuid() != 0)
            QSKIP("only root can start a program for another user");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QProcess caller;
        caller.setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (::setuid(nobody) != 0)
                ::_exit(1);
        });
        caller.setWorkingDirectory(u"/"_s);
        caller.start(u"bash"_s, {u"-c"_s, u"exec 3<>/dev/tcp/127.0.0.1/%1; read"_s.arg(server.serverPort())});
        const auto socket = accepted(server);
        QVERIFY(socket);
        QCOMPARE(peerOf(*socket), Peer::AnotherUser);
        caller.closeWriteChannel();
        QVERIFY(caller.waitForFinished());
    }

    void aConnectionByAFile()
    {
        const QTemporaryDir folder;
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"socket"_s)));
        QLocalSocket caller;
        caller.connectToServer(server.fullServerName());
        QVERIFY(caller.waitForConnected());
        QVERIFY(server.hasPendingConnections() || server.waitForNewConnection(20'000));
        const std::unique_ptr<QLocalSocket> socket(server.nextPendingConnection());
        QCOMPARE(peerOf(*socket), Peer::SameUser);
        QCOMPARE(peerOf(caller), Peer::SameUser);
        QCOMPARE(peerOf(QLocalSocket()), Peer::Unknown);
    }
};

RENUMBER_TEST(PeerTest)
#include "peertest.moc"
