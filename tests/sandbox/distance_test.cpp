// SPDX-License-Identifier: Apache-2.0
#include "distance/distance.h"
#include "rawclient.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sends back what it receives, and remembers when it was connected to.
class Echo : public QTcpServer
{
    Q_OBJECT

public:
    Echo()
    {
        m_time.start();
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            m_connectedAt = m_time.elapsed();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_ended; });
            m_last = socket;
        });
        listen(QHostAddress::LocalHost);
    }

    qint64 now() const { return m_time.elapsed(); }
    qint64 connectedAt() const { return m_connectedAt; }
    int ended() const { return m_ended; }
    QTcpSocket *last() { return m_last; }

private:
    QElapsedTimer m_time;
    qint64 m_connectedAt = -1;
    int m_ended = 0;
    QTcpSocket *m_last = nullptr;
};

} // namespace

class DistanceTest : public QObject
{
    Q_OBJECT

private slots:
    void aConnectionCostsARoundTripAndEachWayHalfOfOne()
    {
        Echo echo;
        Distance distance(echo.serverPort(), 100ms);
        const auto port = distance.start(0);
        QVERIFY(port);
        const qint64 began = echo.now();
        RawClient client(*port);
        client.send("a");
        QTRY_COMPARE(client.received(), "a");
        QVERIFY2(echo.connectedAt() - began >= 148, qPrintable(QString::number(echo.connectedAt() - began)));
        QVERIFY2(client.firstAfter() >= 198, qPrintable(QString::number(client.firstAfter())));

        // A connection that is there costs one round trip an exchange. The best of some tells of the way, not
        // of how busy the machine is.
        qint64 best = 10'000;
        for (int i = 0; i < 5; ++i) {
            const QByteArray before = client.received();
            QElapsedTimer time;
            time.start();
            client.send("b");
            QTRY_VERIFY_WITH_TIMEOUT(client.received().size() > before.size(), 5000);
            QVERIFY(time.elapsed() >= 98);
            best = std::min(best, time.elapsed());
        }
        QVERIFY2(best < 200, qPrintable(QString::number(best)));
    }

    void theOrderIsKeptAndTheThroughputIsNotLimited()
    {
        Echo echo;
        Distance distance(echo.serverPort(), 60ms);
        const auto port = distance.start(0);
        QVERIFY(port);
        QByteArray much(20'000'000, '\0');
        QRandomGenerator random(1);
        random.fillRange(reinterpret_cast<quint32 *>(much.data()), much.size() / 4);
        RawClient client(*port);
        client.send(much);
        QTRY_COMPARE_WITH_TIMEOUT(client.received().size(), much.size(), 30'000);
        QVERIFY(client.received() == much);
    }

    void anEndIsPassedOnBehindTheBytes()
    {
        Echo echo;
        Distance distance(echo.serverPort(), 40ms);
        const auto port = distance.start(0);
        QVERIFY(port);
        RawClient client(*port);
        QTRY_VERIFY(echo.last());
        echo.last()->write("bye");
        echo.last()->disconnectFromHost();
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received(), "bye");
    }

    void whoeverLeavesEarlyHasSentWhatTheySent()
    {
        Echo echo;
        Distance distance(echo.serverPort(), 40ms);
        const auto port = distance.start(0);
        QVERIFY(port);
        {
            RawClient client(*port);
            QVERIFY(client.socket().waitForConnected());
            client.send("a");
            client.socket().disconnectFromHost();
            QTRY_VERIFY(client.isClosed());
        }
        QCOMPARE(echo.connectedAt(), -1);
        QTRY_COMPARE(echo.ended(), 1);
    }

    void aPortThatRefusesClosesTheConnection()
    {
        quint16 nobody = 0;
        {
            Echo echo;
            nobody = echo.serverPort();
        }
        Distance distance(nobody, 20ms);
        const auto port = distance.start(0);
        QVERIFY(port);
        RawClient client(*port);
        client.send("a");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().isEmpty());
    }

    void aSandboxCanBeFarAway()
    {
        Sandbox sandbox;
        sandbox.setRoundTrip(50ms);
        QVERIFY(sandbox.start());
        RawClient client(sandbox);
        client.send("GET /sandbox/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received().startsWith("HTTP/1.1 200 OK"));
        QVERIFY(client.firstAfter() >= 98);
    }
};

RENUMBER_TEST(DistanceTest)
#include "distance_test.moc"
