// SPDX-License-Identifier: Apache-2.0
// The listener over real connections: who gets in, what is answered, and that nobody holds it up.
#include "signin/callbacklistener.h"
#include "testprogram.h"

#include "rawbrowser.h"

#include <QTimer>
#include <QUrl>

using namespace renumber;
using namespace renumber::signin;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint16 portOf(const CallbackListener &listener)
{
    return quint16(QUrl(listener.redirectUri(u"127.0.0.1"_s)).port());
}

QByteArray bodyOf(const QByteArray &reply)
{
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

/// Whether \a reply is as long as it says.
bool isWhole(const QByteArray &reply)
{
    const QByteArray length = QByteArray::number(bodyOf(reply).size());
    return reply.contains(QByteArray("\r\nContent-Length: " + length + "\r\n"));
}

} // namespace

class CallbackListenerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_queries.clear();
        m_page = {u"Go back"_s, u"Close this page."_s};
        m_listener = std::make_unique<CallbackListener>([this](const QByteArray &query) {
            m_queries.append(query);
            return m_page;
        });
        QVERIFY(m_listener->listen(0));
        m_port = portOf(*m_listener);
    }

    void itSaysWhereItIs()
    {
        QVERIFY(m_listener->isListening());
        QVERIFY(m_port > 0);
        QCOMPARE(m_listener->redirectUri(u"127.0.0.1"_s), u"http://127.0.0.1:%1/callback"_s.arg(m_port));
        QCOMPARE(m_listener->redirectUri(u"localhost"_s), u"http://localhost:%1/callback"_s.arg(m_port));
    }

    void theExactPathIsAnswered()
    {
        const QByteArray reply = fetched(m_port, "/callback?code=a%26b&state=%63");
        QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(isWhole(reply));
        QVERIFY(reply.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
        QVERIFY(reply.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(reply.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(reply.contains("\r\nContent-Security-Policy: default-src 'none'; "));
        QVERIFY(reply.contains("\r\nConnection: close\r\n"));
        QCOMPARE(m_queries, QList<QByteArray>{"code=a%26b&state=%63"});
        QVERIFY(m_listener->isListening()); // who answers decides when it is enough
    }

    void nothingElseIsThere_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/", "/callback/", "/CALLBACK", "/callback/x", "/callbackx", "//callback", "/%63allback",
              "/callback%00", "/callback;x", "/favicon.ico", "/x?/callback", "/x/../callback", "/robots.txt"})
            QTest::newRow(target) << QByteArray(target);
    }

    void nothingElseIsThere()
    {
        QFETCH(const QByteArray, target);
        const QByteArray reply = fetched(m_port, target);
        QVERIFY2(reply.startsWith("HTTP/1.1 404 Not Found\r\n"), reply.constData());
        QVERIFY(isWhole(reply));
        QVERIFY(m_queries.isEmpty());
    }

    void otherThanARequestForAPage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01", 6)
                                 << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("a word") << QByteArray("HELO\r\n\r\n") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("a form") << QByteArray("POST /callback HTTP/1.1\r\nContent-Length: 6\r\n\r\ncode=a")
                                << QByteArray("HTTP/1.1 405 Method Not Allowed\r\n");
        QTest::newRow("far too much") << QByteArray("GET /callback?code=" + QByteArray(16 * 1024 - 18, 'a'))
                                      << QByteArray("HTTP/1.1 431 Request Header Fields Too Large\r\n");
    }

    void otherThanARequestForAPage()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, line);
        RawBrowser browser(m_port);
        QVERIFY(browser.isLetIn());
        browser.send(bytes);
        const QByteArray reply = browser.whatCame();
        QVERIFY2(reply.startsWith(line), reply.constData());
        QVERIFY(isWhole(reply));
        QVERIFY(m_queries.isEmpty());
    }

    void thisMachineAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("127.0.0.2") << u"127.0.0.2"_s;
        QTest::newRow("IPv6") << u"::1"_s;
    }

    void thisMachineAlone()
    {
        QFETCH(const QString, address);
        QTcpServer open; // that the address can be reached at all
        if (!open.listen(QHostAddress(address)))
            QSKIP("this machine has no such address");
        QVERIFY(RawBrowser(open.serverPort(), QHostAddress(address)).isLetIn());
        QVERIFY(!RawBrowser(m_port, QHostAddress(address)).isLetIn());
    }

    void nobodyHoldsItUp()
    {
        std::vector<std::unique_ptr<RawBrowser>> silent;
        for (int i = 0; i < 200; ++i) {
            silent.push_back(std::make_unique<RawBrowser>(m_port));
            QVERIFY(silent.back()->isLetIn());
        }
        silent.front()->send("GET /callback?code=");
        QVERIFY(fetched(m_port, "/callback?x").startsWith("HTTP/1.1 200 "));
        QVERIFY(silent.front()->isOpen());
        QVERIFY(silent.back()->isOpen());
        silent.front()->send("late HTTP/1.1\r\n\r\n");
        QVERIFY(silent.front()->whatCame().startsWith("HTTP/1.1 200 "));
        QCOMPARE(m_queries, QList<QByteArray>({"x", "code=late"}));
    }

    void anEmptyConnectionIsEnded()
    {
        m_listener->setTimeout(100ms);
        RawBrowser browser(m_port);
        QVERIFY(browser.isLetIn());
        QCOMPARE(browser.whatCame(), QByteArray());
        QVERIFY(m_listener->isListening());
    }

    /// The time is for the whole request, however often something of it comes.
    void aSlowDripIsEnded()
    {
        m_listener->setTimeout(300ms);
        RawBrowser browser(m_port);
        QVERIFY(browser.isLetIn());
        browser.send("GET /callback?code=");
        int drips = 0;
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&] {
            browser.send("x");
            ++drips;
        });
        drip.start(10ms);
        QTRY_VERIFY(!browser.isOpen());
        QVERIFY(drips > 1);
        QVERIFY(m_queries.isEmpty());
    }

    void thePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        CallbackListener listener([](const QByteArray &) { return CallbackPage(); });
        QVERIFY(!listener.listen(other.serverPort()));
        QVERIFY(!listener.isListening());
        const quint16 port = other.serverPort();
        other.close();
        QVERIFY(listener.listen(port));
        QCOMPARE(portOf(listener), port);
    }

    /// Also one that takes a while to arrive.
    void whatWasAnsweredArrivesAfterTheEnd()
    {
        const QString text(8'000'000, u'x');
        CallbackListener *listener = nullptr;
        CallbackListener closing([&](const QByteArray &) {
            listener->close();
            return CallbackPage{u"T"_s, text};
        });
        listener = &closing;
        QVERIFY(closing.listen(0));
        const quint16 port = portOf(closing);
        RawBrowser browser(port);
        QVERIFY(browser.isLetIn());
        browser.send("GET /callback HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(!closing.isListening());
        QVERIFY(isRefused(port));
        const QByteArray reply = browser.whatCame();
        QVERIFY(isWhole(reply));
        QVERIFY(reply.contains(text.toLatin1()));
    }

    /// Whoever is told of a callback may well delete the listener next.
    void aPageArrivesThoughTheListenerIsGone()
    {
        std::unique_ptr<CallbackListener> listener;
        listener = std::make_unique<CallbackListener>([&](const QByteArray &) {
            QMetaObject::invokeMethod(
                this, [&] { listener.reset(); }, Qt::QueuedConnection);
            return m_page;
        });
        QVERIFY(listener->listen(0));
        const QByteArray reply = fetched(portOf(*listener), "/callback");
        QVERIFY(isWhole(reply));
        QVERIFY(reply.contains("Close this page."));
        QTRY_VERIFY(!listener);
    }

    void thePageIsText()
    {
        m_page = {u"<b>%1 & \"you\"</b>"_s, u"<script>alert('é')</script>%2"_s, 400};
        const QByteArray reply = fetched(m_port, "/callback");
        QVERIFY(reply.startsWith("HTTP/1.1 400 Bad Request\r\n"));
        QVERIFY(isWhole(reply));
        const QByteArray body = bodyOf(reply);
        QCOMPARE(body.count("&lt;b&gt;%1 &amp; &quot;you&quot;&lt;/b&gt;"), 2); // as title and heading
        QVERIFY(body.contains("&lt;script&gt;alert("));
        QVERIFY(body.contains("\xc3\xa9"));
        QVERIFY(!body.contains("<script") && !body.contains("<b>"));
    }

private:
    std::unique_ptr<CallbackListener> m_listener;
    quint16 m_port = 0;
    CallbackPage m_page;
    QList<QByteArray> m_queries;
};

RENUMBER_TEST(CallbackListenerTest)
#include "callbacklistenertest.moc"
