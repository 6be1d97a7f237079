// SPDX-License-Identifier: Apache-2.0
// What is said of a proxy's address that cannot be used, where a password may be in it.
#include "net/environmentproxy.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using renumber::net::proxyByEnvironment;

class ProxyAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        for (const char *variable :
             {"https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            qunsetenv(variable);
    }

    /// Where nobody can tell what is the password, nothing is told.
    void noPasswordIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        const auto rows = [](const QString &name, std::initializer_list<const char *> values) {
            for (const char *value : values)
                QTest::newRow(value) << name;
        };
        rows(u"http://\u2026"_s,
             {"http://user:s3cret%40proxy.example:3128",
              "http://user:s3cret:proxy.example:3128",
              "http://user:s3cret proxy.example:3128",
              "http://user:s3cret\xef\xbc\xa0proxy.example:3128",
              "http://user:s3cret\xef\xb9\xabproxy.example:3128",
              "http://user%3As3cret%40proxy:1x",
              "http://user%3As3cret%40proxy:3128",
              "http://user%3As3cret%40proxy",
              "user:s3cret",
              "user:s3cret://x@proxy.example:3128",
              "http://proxy.example:3128:user:s3cret",
              "http://192.0.2.1:3128:user:s3cret",
              "http://proxy.example:3128@user:s3cret",
              "http://192.0.2.1:s3cret",
              "http://user:123456",
              "http://proxy.example:99999",
              "http://user s3cret proxy.example",
              "http://user;s3cret;proxy.example",
              "http://user,s3cret,proxy.example",
              "http://user|s3cret",
              "http://user=s3cret",
              "http://user:s3c\\ret",
              "http://user:12/s3cret@proxy.example:3128",
              "http://user:12/s3cret%40proxy.example:3128",
              "http://user:12/s3cret\xef\xbc\xa0proxy:3128",
              "http://user:12/s3cret:proxy:3128",
              "http://user:12?s3cret proxy",
              "http://user:12#s3cret!",
              "http://http://user:s3cret",
              "http://https://user:s3cret@proxy",
              "http:/user:s3cret@proxy",
              "//user:s3cret@proxy.example",
              "http:user:s3cret",
              "[user:s3cret]",
              "http://[user:s3cret]:3128",
              "http://[2001:db8::1]s3cret",
              "http://[2001:db8::1%25s3cret",
              "user:s3\tcret",
              "user:s3\ncret",
              "http://user:s3cret\xe2\x80\x8bproxy:3128",
              "user:s3cret%2540proxy.example:3128"});
        rows(u"socks5h://\u2026"_s, {"socks5h://user:s3cret%2Fproxy.example:1080"});
        rows(u"https://\u2026"_s, {"https://user:s3cret%40proxy.example:3128", "HTTPS://user:s3cret"});
        rows(u"socks4://\u2026"_s, {"socks4://user%3As3cret%40proxy"});
        rows(u"\u2026://proxy.example:3128"_s,
             {"s3cret://proxy.example:3128", "s3cret://x@proxy.example:3128",
              "user.s3cret://proxy.example:3128"});
        rows(u"\u2026://\u2026"_s, {"s3cret://user:s3cret", "s3cret+s3cret://user:s3cret%40proxy"});
    }
    void noPasswordIsNamed()
    {
        QFETCH(const QString, name);
        qputenv("https_proxy", QTest::currentDataTag());
        const auto choice = proxyByEnvironment(QUrl(u"https://id.example.com"_s));
        QVERIFY(choice);
        QCOMPARE(choice->unusable, name);
        QCOMPARE(choice->proxy.type(), QNetworkProxy::NoProxy);
    }
};

RENUMBER_TEST(ProxyAddressTest)
#include "proxyaddresstest.moc"
