// SPDX-License-Identifier: Apache-2.0
// Who may play the browser that comes back: another user of the computer, another program at the same port,
// or very many connections.
#include "browsersignincase.h"
#include "testprogram.h"

#include <QProcess>

#include <algorithm>

#include <unistd.h>

using namespace renumber;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

bool hasIPv6()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHostIPv6);
}

/// Asks for \a target as the user nobody, and gives the whole answer. Only for root.
QByteArray fetchedByAnotherUser(quint16 port, const QByteArray &target)
{
    constexpr uid_t nobody = 65534;
    QProcess process;
    process.setChildProcessModifier([] {
        if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
            ::_exit(1);
    });
    process.setWorkingDirectory(u"/"_s);
    process.start(u"bash"_s,
                  {u"-c"_s,
                   u"exec 3<>/dev/tcp/127.0.0.1/$0 && printf 'GET %s HTTP/1.1\\r\\n\\r\\n' \"$1\" >&3 "
                   "&& cat <&3"_s,
                   QString::number(port), QString::fromLatin1(target)});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
        QTest::qFail("the other user's program did not end", __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

} // namespace

class CallbackTest : public BrowserSignInCase
{
    Q_OBJECT

private slots:
    /// They know the state, from the command line of the browser, and a code for an account of their own.
    void anotherLocalUserPlaysTheCallback()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be another user as well");
        begin();
        QVERIFY(isInBrowser());
        const QByteArray target = "/callback?state=" + item(u"state"_s).toLatin1() + "&code=theirs";
        for (int i = 0; i < 3; ++i) {
            const QByteArray answer = fetchedByAnotherUser(port(), target);
            QVERIFY2(answer.startsWith("HTTP/1.1 403 Forbidden\r\n"), answer.constData());
        }
        const QByteArray denial = "/callback?state=" + item(u"state"_s).toLatin1() + "&error=access_denied";
        QVERIFY(fetchedByAnotherUser(port(), denial).startsWith("HTTP/1.1 403 "));
        QVERIFY(m_signIn->isListening());
        QCOMPARE(m_returns, 0);
        QVERIFY(tokenRequests().isEmpty());
        QVERIFY(comeBack("code=mine").startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!fault());
        QCOMPARE(tokenRequests().size(), 1);
        QCOMPARE(fieldsOf(tokenRequests().first()).value(u"code"_s), u"mine"_s);
    }

    /// Likewise, for whoever is not root: a user namespace has other ids inside only, so that the system
    /// still says that the other program is ours.
    void whoeverIsNotThisUserPlaysTheCallback_data()
    {
        QTest::addColumn<net::Peer>("peer");
        QTest::newRow("another user") << net::Peer::AnotherUser;
        QTest::newRow("nobody can say who") << net::Peer::Unknown;
    }

    void whoeverIsNotThisUserPlaysTheCallback()
    {
        QFETCH(const net::Peer, peer);
        begin();
        QVERIFY(isInBrowser());
        auto says = peer;
        m_signIn->setPeerFinder([&says](const QTcpSocket &) { return says; });
        QVERIFY(comeBack("code=theirs").startsWith("HTTP/1.1 403 Forbidden\r\n"));
        QVERIFY(comeBack("error=access_denied").startsWith("HTTP/1.1 403 "));
        QVERIFY(m_signIn->isListening());
        QCOMPARE(m_returns, 0);
        QVERIFY(tokenRequests().isEmpty());
        says = net::Peer::SameUser;
        QVERIFY(comeBack("code=mine").startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!fault());
        QCOMPARE(tokenRequests().size(), 1);
        QCOMPARE(fieldsOf(tokenRequests().first()).value(u"code"_s), u"mine"_s);
    }

    /// As some browsers do.
    void ipv4ByASocketForIPv6()
    {
        if (!hasIPv6())
            QSKIP("this machine has no IPv6");
        begin();
        QVERIFY(isInBrowser());
        RawBrowser browser(port(), QHostAddress(u"::ffff:127.0.0.1"_s));
        QVERIFY(browser.isLetIn());
        browser.send("GET /callback?state=" + item(u"state"_s).toLatin1() + "&code=c HTTP/1.1\r\n\r\n");
        QVERIFY(browser.whatCame().startsWith("HTTP/1.1 200 "));
        QVERIFY(!fault());
    }

    void localhostIsBothFamilies()
    {
        if (!hasIPv6())
            QSKIP("this machine has no IPv6");
        for (const auto family : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
            begin(discovered, 0, u"localhost"_s);
            QVERIFY(isInBrowser());
            QCOMPARE(QUrl(item(u"redirect_uri"_s)).host(), u"localhost"_s);
            QTcpServer other;
            QVERIFY2(!other.listen(QHostAddress::LocalHostIPv6, port()), "another could answer there");
            RawBrowser browser(port(), QHostAddress(family));
            QVERIFY(browser.isLetIn());
            browser.send("GET /callback?state=" + item(u"state"_s).toLatin1() + "&code=c HTTP/1.1\r\n\r\n");
            QVERIFY(browser.whatCame().startsWith("HTTP/1.1 200 "));
            QVERIFY(!fault());
            QVERIFY(!RawBrowser(port(), QHostAddress::LocalHostIPv6).isLetIn());
        }
    }

    void localhostIsAnothersInOneFamily_data()
    {
        QTest::addColumn<QHostAddress>("taken");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }

    void localhostIsAnothersInOneFamily()
    {
        QFETCH(const QHostAddress, taken);
        if (!hasIPv6())
            QSKIP("this machine has no IPv6");
        QTcpServer other;
        QVERIFY(other.listen(taken));
        begin(discovered, other.serverPort(), u"localhost"_s);
        QVERIFY(fault() == SignInFault::PortTaken);
        QVERIFY(m_url.isEmpty());
        QVERIFY(!m_signIn->isListening());
    }

    /// By its address nobody gets to the other family.
    void anAddressIsOneFamily()
    {
        if (!hasIPv6())
            QSKIP("this machine has no IPv6");
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHostIPv6));
        begin(discovered, other.serverPort());
        QVERIFY(isInBrowser());
        m_signIn.reset();
        m_url.clear(); // the other is still there
    }

    void aFloodKeepsNobodyOut()
    {
        begin();
        m_signIn->setConnectionTimeout(1min);
        QVERIFY(isInBrowser());
        std::vector<std::unique_ptr<RawBrowser>> flood;
        const auto more = [&](int count) {
            for (int i = 0; i < count; ++i) {
                flood.push_back(std::make_unique<RawBrowser>(port()));
                QVERIFY(flood.back()->isLetIn());
                flood.back()->send("GET /callback?code=");
            }
        };
        more(int(CallbackListener::mostConnections));
        QVERIFY(flood.front()->isOpen());
        more(60);
        QTRY_VERIFY(!flood.front()->isOpen()); // the oldest made room
        QVERIFY(flood.back()->isOpen());
        const auto open = [&] {
            return std::count_if(flood.begin(), flood.end(), [](const auto &one) { return one->isOpen(); });
        };
        QTRY_VERIFY(open() <= CallbackListener::mostConnections);
        QVERIFY(comeBack("code=mine").startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!fault());
        QCOMPARE(fieldsOf(tokenRequests().first()).value(u"code"_s), u"mine"_s);
    }

    /// Much more than anybody asks for: it is refused, and not kept.
    void aRequestWithoutEnd()
    {
        begin();
        QVERIFY(isInBrowser());
        RawBrowser browser(port());
        QVERIFY(browser.isLetIn());
        browser.send("GET /callback?code=" + QByteArray(4'000'000, 'a'));
        QTRY_VERIFY(!browser.isOpen());
        QVERIFY(!comeBack("code=mine").isEmpty());
        QVERIFY(!fault());
    }
};

RENUMBER_TEST(CallbackTest)
#include "callbacktest.moc"
