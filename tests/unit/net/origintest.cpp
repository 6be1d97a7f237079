// SPDX-License-Identifier: Apache-2.0
#include "net/origin.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::net;

class OriginTest : public QObject
{
    Q_OBJECT

private slots:
    void originsAreSpelledInOneWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("plain") << u"https://id.example.com"_s << u"https://id.example.com"_s;
        QTest::newRow("path, query, user")
            << u"https://u:p@id.example.com/api?x=1#y"_s << u"https://id.example.com"_s;
        QTest::newRow("capitals") << u"HTTPS://ID.Example.com"_s << u"https://id.example.com"_s;
        QTest::newRow("own port") << u"https://id.example.com:443/"_s << u"https://id.example.com"_s;
        QTest::newRow("own port, http") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
        QTest::newRow("another port") << u"http://127.0.0.1:8080/api"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("https on port 80") << u"https://id.example.com:80"_s << u"https://id.example.com:80"_s;
        QTest::newRow("http on port 443") << u"http://127.0.0.1:443"_s << u"http://127.0.0.1:443"_s;
        QTest::newRow("a scheme without a port of its own")
            << u"ftp://id.example.com"_s << u"ftp://id.example.com"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
        QTest::newRow("no host") << u"file:///tmp/x"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void originsAreSpelledInOneWay()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, origin);
        QCOMPARE(originOf(QUrl(url)), origin);
    }

    void hostsWithinThisComputer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("by name") << u"localhost"_s << true;
        QTest::newRow("by name, in capitals") << u"LocalHost"_s << true;
        QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << true;
        QTest::newRow("another of that network") << u"127.8.7.6"_s << true;
        QTest::newRow("::1") << u"::1"_s << true;
        QTest::newRow("another address") << u"192.0.2.7"_s << false;
        QTest::newRow("any address") << u"0.0.0.0"_s << false;
        QTest::newRow("a name below it") << u"id.localhost"_s << false;
        QTest::newRow("a name that begins so") << u"localhost.example.com"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void hostsWithinThisComputer()
    {
        QFETCH(const QString, host);
        QTEST(isLoopbackHost(host), "isLoopback");
    }

    void whereATokenMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://id.example.com/x"_s << true;
        QTest::newRow("https to this computer") << u"https://127.0.0.1"_s << true;
        QTest::newRow("http") << u"http://id.example.com/"_s << false;
        QTest::newRow("http to this computer") << u"http://localhost:8080/"_s << true;
        QTest::newRow("user and password") << u"https://a:b@id.example.com/"_s << false;
        QTest::newRow("user") << u"https://a@id.example.com/"_s << false;
        QTest::newRow("user, to this computer") << u"http://a@127.0.0.1/"_s << false;
        QTest::newRow("another scheme") << u"ftp://127.0.0.1/"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("not a URL") << u"https://id.example.com:port"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whereATokenMayGo()
    {
        QFETCH(const QString, url);
        QTEST(isAllowed(QUrl(url)), "allowed");
    }
};

RENUMBER_TEST(OriginTest)
#include "origintest.moc"
