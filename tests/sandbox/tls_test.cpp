// SPDX-License-Identifier: Apache-2.0
#include "sandbox.h"
#include "testprogram.h"
#include "tls/identity.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

using namespace renumber::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TlsTest : public QObject
{
    Q_OBJECT

private:
    OwnAuthority m_authority;
    QSslConfiguration m_identity;

    QSslConfiguration trusting() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_authority.caFile()));
        return configuration;
    }

private slots:
    void initTestCase()
    {
        const auto identity = m_authority.makeServer();
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error()));
        m_identity = *identity;
    }

    void whoTrustsTheAuthorityIsServed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("roundTrip");
        QTest::newRow("address") << u"127.0.0.1"_s << 0;
        QTest::newRow("name") << u"localhost"_s << 0;
        QTest::newRow("far away") << u"127.0.0.1"_s << 30;
    }

    void whoTrustsTheAuthorityIsServed()
    {
        QFETCH(const QString, name);
        QFETCH(const int, roundTrip);
        Sandbox sandbox;
        sandbox.speakTls(m_identity);
        sandbox.setRoundTrip(std::chrono::milliseconds(roundTrip));
        QVERIFY(sandbox.start());
        QVERIFY(sandbox.origin().startsWith("https://127.0.0.1:"_L1));
        QSslSocket socket;
        socket.setSslConfiguration(trusting());
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.origin()).port()),
                                      name);
        socket.write(
            "GET /oidc/.well-known/openid-configuration HTTP/1.1\r\nHost: me:1\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray reply = socket.readAll();
        QVERIFY2(reply.startsWith("HTTP/1.1 200 OK"), reply.constData());
        QVERIFY(reply.contains("https://me:1/oidc") || reply.contains("https:\\/\\/me:1\\/oidc"));
    }

    void whoDoesNotTrustItHasNoConnection()
    {
        Sandbox sandbox;
        sandbox.speakTls(m_identity);
        QVERIFY(sandbox.start());
        QSslSocket socket;
        socket.connectToHostEncrypted(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.origin()).port()));
        QTRY_VERIFY(!socket.sslHandshakeErrors().isEmpty());
        QVERIFY(!socket.isEncrypted());
    }

    void aConnectionThatNeverSpeaksTlsIsClosed()
    {
        Sandbox sandbox;
        sandbox.speakTls(m_identity);
        sandbox.setLimits({.unused = 100ms});
        QVERIFY(sandbox.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(sandbox.origin()).port()));
        QVERIFY(socket.waitForConnected());
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void filesThatAreNoneAreRefused()
    {
        QVERIFY(!identityFrom(u"/nonexistent"_s, u"/nonexistent"_s));
        QTemporaryFile empty;
        QVERIFY(empty.open());
        QVERIFY(!identityFrom(empty.fileName(), empty.fileName()));
        QVERIFY(!identityFrom(m_authority.caFile(), empty.fileName()));
    }
};

RENUMBER_TEST(TlsTest)
#include "tls_test.moc"
