// SPDX-License-Identifier: Apache-2.0
#include "net/transporterror.h"
#include "testprogram.h"

#include <QTest>

using renumber::net::callErrorOf;
using renumber::net::lineErrorOf;
using renumber::net::TransportError;
using Error = QNetworkReply::NetworkError;

class TransportErrorTest : public QObject
{
    Q_OBJECT

private slots:
    /// While a line was being made nothing was sent; once a call was handed over, all that breaks is a loss.
    void whatFailedBelowHttp_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<TransportError>("ofLine");
        QTest::addColumn<TransportError>("ofCall");
        const auto row = [](const char *name, Error error, TransportError ofLine, TransportError ofCall) {
            QTest::newRow(name) << error << ofLine << ofCall;
        };
        using enum TransportError;
        row("refused", QNetworkReply::ConnectionRefusedError, Refused, ConnectionLost);
        row("proxy refused", QNetworkReply::ProxyConnectionRefusedError, Refused, ConnectionLost);
        row("no host", QNetworkReply::HostNotFoundError, Offline, ConnectionLost);
        row("no proxy", QNetworkReply::ProxyNotFoundError, Offline, ConnectionLost);
        row("no network", QNetworkReply::UnknownNetworkError, Offline, ConnectionLost);
        row("TLS", QNetworkReply::SslHandshakeFailedError, TlsFailed, ConnectionLost);
        row("timed out", QNetworkReply::TimeoutError, TimedOut, TimedOut);
        row("proxy timed out", QNetworkReply::ProxyTimeoutError, TimedOut, TimedOut);
        row("closed", QNetworkReply::RemoteHostClosedError, ConnectionLost, ConnectionLost);
        row("sent twice", QNetworkReply::ContentReSendError, ConnectionLost, ConnectionLost);
        row("not HTTP", QNetworkReply::ProtocolFailure, ConnectionLost, ConnectionLost);
        row("aborted", QNetworkReply::OperationCanceledError, ConnectionLost, ConnectionLost);
    }
    void whatFailedBelowHttp()
    {
        QFETCH(const Error, error);
        QFETCH(const TransportError, ofLine);
        QFETCH(const TransportError, ofCall);
        QCOMPARE(lineErrorOf(error), ofLine);
        for (const int status : {0, 200, 503})
            QCOMPARE(callErrorOf(error, status), ofCall);
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
        QCOMPARE(callErrorOf(error, status), std::nullopt);
    }

    void withoutAStatusThereIsNoReply()
    {
        QCOMPARE(callErrorOf(QNetworkReply::UnknownContentError, 0), TransportError::ConnectionLost);
        QCOMPARE(callErrorOf(QNetworkReply::ProxyAuthenticationRequiredError, 0),
                 TransportError::ConnectionLost);
        QCOMPARE(lineErrorOf(QNetworkReply::ProxyAuthenticationRequiredError), TransportError::Offline);
        QCOMPARE(callErrorOf(QNetworkReply::NoError, 0), std::nullopt);
    }
};

RENUMBER_TEST(TransportErrorTest)
#include "transporterrortest.moc"
