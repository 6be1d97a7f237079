// SPDX-License-Identifier: Apache-2.0
#include "net/transporterror.h"
#include "testprogram.h"

#include <QTest>

using renumber::net::TransportError;
using renumber::net::transportErrorOf;
using Error = QNetworkReply::NetworkError;

class TransportErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFailedBelowHttp_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<TransportError>("failure");
        QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << TransportError::Refused;
        QTest::newRow("proxy refused")
            << QNetworkReply::ProxyConnectionRefusedError << TransportError::Refused;
        QTest::newRow("no host") << QNetworkReply::HostNotFoundError << TransportError::Offline;
        QTest::newRow("no proxy") << QNetworkReply::ProxyNotFoundError << TransportError::Offline;
        QTest::newRow("no network") << QNetworkReply::UnknownNetworkError << TransportError::Offline;
        QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << TransportError::TlsFailed;
        QTest::newRow("timed out") << QNetworkReply::TimeoutError << TransportError::TimedOut;
        QTest::newRow("proxy timed out") << QNetworkReply::ProxyTimeoutError << TransportError::TimedOut;
        QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << TransportError::ConnectionLost;
        QTest::newRow("sent twice") << QNetworkReply::ContentReSendError << TransportError::ConnectionLost;
        QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << TransportError::ConnectionLost;
        QTest::newRow("aborted") << QNetworkReply::OperationCanceledError << TransportError::ConnectionLost;
    }
    void whatFailedBelowHttp()
    {
        QFETCH(const Error, error);
        QFETCH(const TransportError, failure);
        for (const int status : {0, 200, 503})
            QCOMPARE(transportErrorOf(error, status), failure);
    }

    void aStatusIsTheServicesWord_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<int>("status");
        QTest::newRow("401") << QNetworkReply::AuthenticationRequiredError << 401;
        QTest::newRow("403") << QNetworkReply::ContentAccessDenied << 403;
        QTest::newRow("404") << QNetworkReply::ContentNotFoundError << 404;
        QTest::newRow("429") << QNetworkReply::UnknownContentError << 429;
        QTest::newRow("503") << QNetworkReply::ServiceUnavailableError << 503;
        QTest::newRow("407") << QNetworkReply::ProxyAuthenticationRequiredError << 407;
    }
    void aStatusIsTheServicesWord()
    {
        QFETCH(const Error, error);
        QFETCH(const int, status);
        QCOMPARE(transportErrorOf(error, status), std::nullopt);
    }

    void withoutAStatusThereIsNoReply()
    {
        QCOMPARE(transportErrorOf(QNetworkReply::UnknownContentError, 0), TransportError::ConnectionLost);
        QCOMPARE(transportErrorOf(QNetworkReply::ProxyAuthenticationRequiredError, 0),
                 TransportError::Offline);
        QCOMPARE(transportErrorOf(QNetworkReply::NoError, 0), std::nullopt);
    }
};

RENUMBER_TEST(TransportErrorTest)
#include "transporterrortest.moc"
