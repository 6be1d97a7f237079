// SPDX-License-Identifier: Apache-2.0
// The environment's variables for proxies, as curl takes them. What comes of them is in tests/outside.
#include "net/environmentproxy.h"
#include "testprogram.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using renumber::net::proxyByEnvironment;

namespace {

constexpr std::array variables{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                               "http_proxy",  "HTTP_PROXY",  "no_proxy",  "NO_PROXY"};

const QUrl service(QStringLiteral("https://id.example.com"));

} // namespace

class EnvironmentProxyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *variable : variables)
            qunsetenv(variable);
    }
    void cleanupTestCase() { init(); }

    void whichVariableCounts()
    {
        const auto host = [] {
            const auto choice = proxyByEnvironment(service);
            return choice ? choice->proxy.hostName() : u"none"_s;
        };
        qputenv("http_proxy", "192.0.2.9");
        qputenv("HTTP_PROXY", "192.0.2.9");
        QCOMPARE(host(), u"none"_s); // they are for plain http
        qputenv("ALL_PROXY", "192.0.2.1");
        QCOMPARE(host(), u"192.0.2.1"_s);
        qputenv("all_proxy", "192.0.2.2");
        QCOMPARE(host(), u"192.0.2.2"_s);
        qputenv("HTTPS_PROXY", "192.0.2.3");
        QCOMPARE(host(), u"192.0.2.3"_s);
        qputenv("https_proxy", " 192.0.2.4 ");
        QCOMPARE(host(), u"192.0.2.4"_s);
        qputenv("https_proxy", "");
        QCOMPARE(host(), u"192.0.2.3"_s);
    }

    void everyKind_data()
    {
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::addColumn<bool>("looksUp");
        QTest::newRow("") << QNetworkProxy::HttpProxy << true;
        QTest::newRow("http://") << QNetworkProxy::HttpProxy << true;
        QTest::newRow("HTTP://") << QNetworkProxy::HttpProxy << true;
        QTest::newRow("socks5h://") << QNetworkProxy::Socks5Proxy << true;
        QTest::newRow("socks5://") << QNetworkProxy::Socks5Proxy << false;
        QTest::newRow("socks://") << QNetworkProxy::Socks5Proxy << true;
    }
    void everyKind()
    {
        QFETCH(const bool, looksUp);
        qputenv("https_proxy",
                QByteArray(QTest::currentDataTag() + QByteArray("proxy.example.com:3128/path?query#more")));
        const auto choice = proxyByEnvironment(service);
        QVERIFY(choice);
        QCOMPARE(choice->unusable, QString());
        QTEST(choice->proxy.type(), "type");
        QCOMPARE(choice->proxy.hostName(), u"proxy.example.com"_s);
        QCOMPARE(choice->proxy.port(), quint16(3128));
        QCOMPARE(choice->proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability), looksUp);
        QCOMPARE(choice->proxy.user(), QString());
        QCOMPARE(choice->proxy.password(), QString());
    }

    void userAndPassword_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("sample:pass@") << u"sample"_s << u"pass"_s;
        QTest::newRow("http://sample@") << u"sample"_s << QString();
        QTest::newRow("http://:pass@") << QString() << u"pass"_s;
        QTest::newRow("http://sample:a:b@") << u"sample"_s << u"a:b"_s;
        QTest::newRow("http://sample:p@ss@") << u"sample"_s << u"p@ss"_s;
        QTest::newRow("http://s%40mple:p%3A%25@") << u"s@mple"_s << u"p:%"_s;
        QTest::newRow("http://@") << QString() << QString();
    }
    void userAndPassword()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        qputenv("https_proxy", QByteArray(QTest::currentDataTag() + QByteArray("proxy.example.com")));
        const auto choice = proxyByEnvironment(service);
        QVERIFY(choice);
        QCOMPARE(choice->proxy.hostName(), u"proxy.example.com"_s);
        QCOMPARE(choice->proxy.user(), user);
        QCOMPARE(choice->proxy.password(), password);
    }

    void oneThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("https://192.0.2.1:3128") << u"https://192.0.2.1:3128"_s;
        QTest::newRow("socks4://sample:secret@192.0.2.1") << u"socks4://192.0.2.1"_s;
        QTest::newRow("http://192.0.2.1:0") << u"http://192.0.2.1:0"_s;
        QTest::newRow("http://192.0.2.1:65536") << u"http://192.0.2.1:65536"_s;
        QTest::newRow("https://proxy:3128/") << u"https://proxy:3128"_s;
        QTest::newRow("https://[2001:db8::1]:3128") << u"https://[2001:db8::1]:3128"_s;
        QTest::newRow("https://pr\xc3\xb6xy.example") << u"https://pr\u00f6xy.example"_s;
        QTest::newRow("sample:secret@:3128") << u"http://:3128"_s;
        QTest::newRow("http://") << u"http://"_s;
        QTest::newRow("2001:db8::1") << u"http://2001:db8::1"_s;
    }
    void oneThatCannotBeUsedIsNamed()
    {
        QFETCH(const QString, name);
        qputenv("https_proxy", QTest::currentDataTag());
        const auto choice = proxyByEnvironment(service);
        QVERIFY(choice);
        QCOMPARE(choice->unusable, name);
        QCOMPARE(choice->proxy.type(), QNetworkProxy::NoProxy);
    }

    void theLastPortThereIs()
    {
        qputenv("https_proxy", "192.0.2.1:65535");
        QCOMPARE(proxyByEnvironment(service)->proxy.port(), quint16(65535));
        qputenv("https_proxy", "192.0.2.1:1");
        QCOMPARE(proxyByEnvironment(service)->proxy.port(), quint16(1));
    }

    /// Of that which Qt's library knows.
    void whatIsForTheSystem()
    {
        for (const char *value : {"pac+http://192.0.2.1/proxy.pac", "wpad://", "direct://", "WPAD://"}) {
            init();
            qputenv("https_proxy", value);
            QVERIFY2(!proxyByEnvironment(service), value);
            // It takes https_proxy only.
            init();
            qputenv("all_proxy", value);
            const auto choice = proxyByEnvironment(service);
            QVERIFY2(choice, value);
            QVERIFY2(!choice->unusable.isEmpty(), value);
        }
    }

    /// Even where there is no proxy, so that the system's is not gone through either.
    void anExceptionNeedsNoProxy()
    {
        qputenv("no_proxy", "id.example.com");
        const auto choice = proxyByEnvironment(service);
        QVERIFY(choice);
        QCOMPARE(choice->proxy.type(), QNetworkProxy::NoProxy);
        QCOMPARE(choice->unusable, QString());
    }

    void noProxy_data()
    {
        QTest::addColumn<QString>("host"); // with its port, if it has one
        QTest::addColumn<QByteArray>("exceptions");
        QTest::addColumn<bool>("direct");
        const auto row = [](const QString &host, const char *exceptions, bool direct) {
            QTest::addRow("%s: %s", qPrintable(host), exceptions) << host << QByteArray(exceptions) << direct;
        };
        row(u"id.example.com"_s, "", false);
        row(u"id.example.com"_s, "*", true);
        row(u"id.example.com"_s, "id.example.com", true);
        row(u"id.example.com"_s, "ID.Example.COM", true);
        row(u"ID.example.com"_s, "id.example.com", true);
        row(u"id.example.com"_s, "example.com", true);
        row(u"id.example.com"_s, ".example.com", true);
        row(u"id.example.com"_s, "*.example.com", true);
        row(u"id.example.com"_s, "example.com.", true);
        row(u"example.com"_s, ".example.com", true);
        row(u"id.example.com"_s, "ample.com", false);
        row(u"id.example.com"_s, "com", true);
        row(u"id.example.com"_s, "www.id.example.com", false);
        row(u"id.example.com"_s, "id.example.com.org", false);
        row(u"id.example.com"_s, "example.org,example.com", true);
        row(u"id.example.com"_s, "example.org example.com", true);
        row(u"id.example.com"_s, " example.org , example.com ,", true);
        row(u"id.example.com"_s, "id.example.com:443", true);
        row(u"id.example.com"_s, "id.example.com:8443", false);
        row(u"id.example.com:8443"_s, ".example.com:8443", true);
        row(u"id.example.com:8443"_s, "id.example.com", true);
        row(u"id.example.com"_s, "192.0.2.0/24", false);
        row(u"m\u00fcller.example"_s, "m\xc3\xbcller.example", true);
        row(u"m\u00fcller.example"_s, "xn--mller-kva.example", true);
        row(u"192.0.2.7"_s, "192.0.2.7", true);
        row(u"192.0.2.7"_s, "192.0.2.0/24", true);
        row(u"192.0.2.7"_s, "192.0.2.0/30", false);
        row(u"192.0.2.7"_s, "192.0.2.7/32", true);
        row(u"192.0.2.7"_s, "2.7", false);
        row(u"192.0.2.7"_s, "192.0.2.77", false);
        row(u"192.0.2.7:8443"_s, "192.0.2.7:8443", true);
        row(u"192.0.2.7:8443"_s, "192.0.2.7:443", false);
        row(u"192.0.2.7"_s, "2001:db8::/32", false);
        row(u"[2001:db8::7]"_s, "2001:db8::7", true);
        row(u"[2001:db8::7]"_s, "[2001:db8::7]", true);
        row(u"[2001:db8::7]"_s, "2001:DB8:0:0::7", true);
        row(u"[2001:db8::7]"_s, "2001:db8::/32", true);
        row(u"[2001:db8::7]"_s, "2001:db9::/32", false);
        row(u"[2001:db8::7]:8443"_s, "[2001:db8::7]:8443", true);
        row(u"[2001:db8::7]:8443"_s, "[2001:db8::7]:443", false);
    }
    void noProxy()
    {
        QFETCH(const QString, host);
        QFETCH(const QByteArray, exceptions);
        QFETCH(const bool, direct);
        qputenv("https_proxy", "192.0.2.1:3128");
        for (const char *variable : {"no_proxy", "NO_PROXY"}) {
            qunsetenv("no_proxy");
            qputenv(variable, exceptions);
            const auto choice = proxyByEnvironment(QUrl(QString(u"https://"_s + host)));
            QVERIFY(choice);
            QVERIFY(choice->unusable.isEmpty());
            QCOMPARE(choice->proxy.type(), direct ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
        }
    }

    void whereAPortIsMissingItIsCurlsOwn()
    {
        for (const char *value : {"proxy.example.com", "http://proxy.example.com",
                                  "http://proxy.example.com:/", "socks5h://proxy.example.com"}) {
            qputenv("https_proxy", value);
            const auto choice = proxyByEnvironment(QUrl(u"https://id.example.com"_s));
            QVERIFY(choice);
            QCOMPARE(choice->proxy.hostName(), u"proxy.example.com"_s);
            QCOMPARE(choice->proxy.port(), quint16(1080));
        }
        qputenv("https_proxy", "http://[2001:db8::1]:3128");
        const auto choice = proxyByEnvironment(QUrl(u"https://id.example.com"_s));
        QVERIFY(choice);
        QCOMPARE(choice->proxy.hostName(), u"2001:db8::1"_s);
        QCOMPARE(choice->proxy.port(), quint16(3128));
    }

    void whereTheVariablesSayNothingTheSystemIsAsked()
    {
        QVERIFY(!proxyByEnvironment(service));
        qputenv("https_proxy", "  ");
        QVERIFY(!proxyByEnvironment(service));
        qputenv("no_proxy", "example.org");
        QVERIFY(!proxyByEnvironment(service));
        qputenv("https_proxy", "pac+http://192.0.2.1/proxy.pac"); // its library knows
        QVERIFY(!proxyByEnvironment(service));
    }
};

RENUMBER_TEST(EnvironmentProxyTest)
#include "environmentproxytest.moc"
