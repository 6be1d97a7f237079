// SPDX-License-Identifier: Apache-2.0
// How else a sign-in by browser may end, and what does not end it.
#include "browsersignincase.h"
#include "testprogram.h"

using namespace renumber::test;
using namespace std::chrono_literals;

class BrowserSignInEndTest : public BrowserSignInCase
{
    Q_OBJECT

private slots:
    void callbacks_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<SignInFault>("fault");
        QTest::addColumn<QString>("detail");
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=No")
                                << SignInFault::Denied << u"No"_s;
        QTest::newRow("an error") << QByteArray("error=server_error") << SignInFault::ProviderRefused
                                  << u"server_error"_s;
        QTest::newRow("another issuer")
            << QByteArray("code=c&iss=https%3A%2F%2Fevil.example") << SignInFault::WrongIssuer << QString();
        QTest::newRow("nothing") << QByteArray("x=y") << SignInFault::ProviderRefused << QString();
    }

    void callbacks()
    {
        QFETCH(const QByteArray, items);
        QFETCH(const SignInFault, fault);
        QFETCH(const QString, detail);
        begin();
        QVERIFY(isInBrowser());
        const QByteArray page = comeBack(items);
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("You are not signed in"));
        QVERIFY(this->fault() == fault);
        QCOMPARE(m_result->error().detail, detail);
        QVERIFY(tokenRequests().isEmpty());
        QCOMPARE(m_returns, 0);
    }

    void aWrongStateKeepsWaiting()
    {
        begin();
        QVERIFY(isInBrowser());
        for (const char *target : {"/callback?code=evil&state=T", "/callback?code=evil", "/callback",
                                   "/callback?error=access_denied&state=T"})
            QVERIFY(fetched(port(), target).startsWith("HTTP/1.1 400 "));
        QVERIFY(fetched(port(), "/favicon.ico").startsWith("HTTP/1.1 404 "));
        QVERIFY(m_signIn->isListening());
        QCOMPARE(m_endings, 0);
        QVERIFY(comeBack("code=c").startsWith("HTTP/1.1 200 "));
        QVERIFY(!fault());
        QCOMPARE(fieldsOf(tokenRequests().first()).value(u"code"_s), u"c"_s);
    }

    /// A second tab, whose connection was open already, and one that comes later.
    void aSecondCallbackIsLate()
    {
        m_provider->answer("/token", {m_provider->holding()});
        begin();
        QVERIFY(isInBrowser());
        RawBrowser tab(port());
        QVERIFY(tab.isLetIn());
        QVERIFY(comeBack("code=c").startsWith("HTTP/1.1 200 "));
        QTRY_COMPARE(tokenRequests().size(), 1);
        tab.send("GET /callback?code=d&state=" + item(u"state"_s).toLatin1() + " HTTP/1.1\r\n\r\n");
        QVERIFY(tab.whatCame().startsWith("HTTP/1.1 400 "));
        QVERIFY(isClosed());
        m_provider->release(tokenReply);
        QVERIFY(!fault());
        QCOMPARE(tokenRequests().size(), 1);
    }

    void cancelledInTheBrowser()
    {
        begin();
        QVERIFY(isInBrowser());
        QVERIFY(!isRefused(port()));
        m_signIn.reset();
        QVERIFY(isRefused(port()));
        QCOMPARE(m_endings, 0);
    }

    /// A page that was open already is told, and neither it nor what was answered before goes on.
    void cancelledWhileItStays()
    {
        begin();
        QVERIFY(isInBrowser());
        RawBrowser tab(port());
        QVERIFY(tab.isLetIn());
        m_waiting.cancel();
        QVERIFY(isRefused(port()));
        tab.send("GET /callback?code=c&state=" + item(u"state"_s).toLatin1() + " HTTP/1.1\r\n\r\n");
        QVERIFY(tab.whatCame().startsWith("HTTP/1.1 400 "));
        QVERIFY(tokenRequests().isEmpty());
        QCOMPARE(m_endings, 0);
        QCOMPARE(m_returns, 0);
    }

    void cancelledDuringACall_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("stays");
        QTest::newRow("discovery, deleted") << QByteArray(discovery) << false;
        QTest::newRow("discovery, cancelled") << QByteArray(discovery) << true;
        QTest::newRow("token, deleted") << QByteArray("/token") << false;
        QTest::newRow("token, cancelled") << QByteArray("/token") << true;
    }

    void cancelledDuringACall()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const bool, stays);
        m_provider->answer(path, {m_provider->holding()});
        begin();
        if (path == "/token") {
            QVERIFY(isInBrowser());
            comeBack("code=old");
        }
        QTRY_COMPARE(m_provider->requestsTo(path).size(), 1);
        const auto returns = m_returns;
        const std::unique_ptr<BrowserSignIn> cancelled(stays ? m_signIn.release() : nullptr);
        if (cancelled)
            m_waiting.cancel();
        m_signIn.reset();
        m_provider->release(path == "/token" ? tokenReply : m_provider->discoveryDocument());
        m_provider->answer(path, path == "/token" ? tokenReply : m_provider->discoveryDocument());
        // The next one gets there, and is the only one that does.
        beginAnother();
        QVERIFY(isInBrowser());
        QVERIFY(comeBack("code=new").startsWith("HTTP/1.1 200 "));
        QVERIFY(!fault());
        QCOMPARE(m_returns, returns + 1);
        QCOMPARE(fieldsOf(tokenRequests().last()).value(u"code"_s), u"new"_s);
    }

    void nobodyComesBack()
    {
        begin();
        m_signIn->setTimeout(50ms);
        QVERIFY(isInBrowser());
        QVERIFY(fault() == SignInFault::TookTooLong);
        QVERIFY(tokenRequests().isEmpty());
    }

    void thePortIsTaken()
    {
        RawServer other({});
        begin(discovered, other.serverPort());
        QVERIFY(fault() == SignInFault::PortTaken);
        QCOMPARE(m_result->error().detail, QString::number(other.serverPort()));
        QVERIFY(m_url.isEmpty());
        const quint16 port = other.serverPort();
        other.close();
        begin(discovered, port);
        QVERIFY(isInBrowser());
        QCOMPARE(this->port(), port);
        m_signIn.reset();
    }

    void discoveries_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<SignInFault>("fault");
        using enum SignInFault;
        FakeProvider provider;
        QTest::newRow("another issuer")
            << provider.discoveryDocument({{u"issuer"_s, u"https://evil.example"_s}}) << ProviderUnusable;
        QTest::newRow("an unsafe address")
            << provider.discoveryDocument({{u"token_endpoint"_s, u"http://evil.example/"_s}})
            << ProviderUnusable;
        QTest::newRow("HTML") << rawReply(200, "<html>") << ProviderUnusable;
        QTest::newRow("not there") << rawReply(404) << Problem;
        QTest::newRow("elsewhere") << rawReply(302, {}, "Location: https://evil.example/\r\n") << Problem;
    }

    void discoveries()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const SignInFault, fault);
        m_provider->answer(discovery, reply);
        begin();
        QVERIFY(this->fault() == fault);
        QVERIFY(m_url.isEmpty());
    }

    /// A failure is not remembered, what was found is.
    void discoveryIsAskedOnceItWorked()
    {
        m_provider->answer(
            discovery,
            {RawServer::saying(rawReply(503)), RawServer::saying(m_provider->discoveryDocument())});
        begin();
        QVERIFY(fault() == SignInFault::Problem);
        for (int i = 0; i < 2; ++i) {
            BrowserSignIn again(*m_server, Prompt::Login);
            connect(&again, &BrowserSignIn::browserWanted, this, [this](const QUrl &url) { m_url = url; });
            m_url.clear();
            const auto waiting = again.start();
            QTRY_VERIFY(!m_url.isEmpty());
            QCOMPARE(item(u"prompt"_s), u"login"_s);
        }
        QCOMPARE(m_provider->requestsTo(discovery).size(), 2);
    }
};

RENUMBER_TEST(BrowserSignInEndTest)
#include "browsersigninendtest.moc"
