// SPDX-License-Identifier: Apache-2.0
// The environment's variables for proxies, as curl takes them: which proxy is gone through, by which protocol
// and with which password; what is reached directly; and what is said of a proxy that cannot be used.
#include "caller.h"
#include "connectproxy.h"
#include "net/environmentproxy.h"
#include "profilefolder.h"
#include "socksproxy.h"
#include "subjects.h"
#include "testprogram.h"
#include "words/problemtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using net::Acted;
using net::ProxyFault;
using service::Problem;

namespace {

const QString companyFile = QStringLiteral("company.pem");

using Variables = QList<std::pair<QByteArray, QByteArray>>;

ui::ProblemText textFor(const Problem &problem)
{
    return ui::describe(problem, ui::Activity::Requesting, {}, u"Sample"_s, time::systemClock().now());
}

quint16 portOf(const TlsSubject &server)
{
    return quint16(QUrl(server.baseUrl()).port());
}

/// What no one listens at.
QByteArray nobody()
{
    return "127.0.0.1:" + QByteArray::number(ConnectProxy().serverPort());
}

void clearProxies()
{
    for (const char *variable :
         {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "socks_proxy", "no_proxy", "HTTP_PROXY",
          "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "SOCKS_PROXY", "NO_PROXY"})
        qunsetenv(variable);
}

void set(const Variables &variables)
{
    for (const auto &[name, value] : variables)
        qputenv(name.constData(), value);
}

} // namespace

class OutsideProxiesTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Problem> changeNumber()
    {
        Caller caller(m_folder.service(u"https://id.example.com"_s, companyFile));
        return caller.carryOut(Errand::ChangeNumber);
    }

    Certificates m_certificates;
    ProfileFolder m_folder;
    SubjectPointer m_server; ///< id.example.com, whatever a proxy is asked for

private slots:
    void initTestCase()
    {
        for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
                                     "GNOME_DESKTOP_SESSION_ID", "KDEHOME"})
            qunsetenv(variable);
        m_folder.write(companyFile,
                       Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile));
    }

    void init()
    {
        clearProxies();
        m_server = safeServer(m_certificates.signedBy(u"company"_s, {u"DNS:id.example.com"_s}));
    }

    /// "@" stands for the place of the proxy, "!" for one at which nobody listens.
    void httpsProxyInEverySpelling_data()
    {
        QTest::addColumn<Variables>("variables");
        const auto row
            = [](const char *name, const Variables &variables) { QTest::newRow(name) << variables; };
        row("without a scheme", {{"https_proxy", "@"}});
        row("with a scheme", {{"https_proxy", "http://@"}});
        row("in capitals", {{"https_proxy", "HTTP://@"}});
        row("with a path", {{"https_proxy", "http://@/"}});
        row("with spaces around it", {{"https_proxy", " http://@ "}});
        row("the variable in capitals", {{"HTTPS_PROXY", "@"}});
        row("small letters before capitals", {{"https_proxy", "@"}, {"HTTPS_PROXY", "!"}});
        row("capitals where the other is empty", {{"https_proxy", ""}, {"HTTPS_PROXY", "@"}});
        row("for everything", {{"all_proxy", "http://@"}});
        row("for everything, in capitals", {{"ALL_PROXY", "@"}});
        row("https before everything", {{"https_proxy", "@"}, {"all_proxy", "!"}});
        row("https in capitals before everything", {{"HTTPS_PROXY", "@"}, {"all_proxy", "!"}});
        row("not that of plain HTTP", {{"http_proxy", "!"}, {"all_proxy", "@"}});
        row("others excepted",
            {{"https_proxy", "@"}, {"no_proxy", "example.org, .com.example,192.0.2.0/24"}});
    }
    void httpsProxyInEverySpelling()
    {
        QFETCH(Variables, variables);
        ConnectProxy proxy(portOf(*m_server));
        const QByteArray place = "127.0.0.1:" + QByteArray::number(proxy.serverPort());
        for (auto &[name, value] : variables)
            value.replace("@", place).replace("!", nobody());
        set(variables);
        const auto problem = changeNumber();
        QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).sentence) : "");
        QVERIFY(m_server->sawRequest());
        QVERIFY(!proxy.requests().isEmpty());
        QVERIFY(proxy.requests().constFirst().startsWith("CONNECT id.example.com:443 "));
    }

    void aPasswordOfAProxy_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(meant);
        };
        row("sample:pass", "sample:pass");
        row("sample:p%40ss%3A%2F%25", "sample:p@ss:/%");
        row("s%C3%A4mple:pass", "s\xC3\xA4mple:pass");
        row("sample:a:b", "sample:a:b");
        row("sample:p@ss", "sample:p@ss");
        row("sample:p+s s", "sample:p+s s");
    }
    void aPasswordOfAProxy()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const QByteArray, meant);
        ConnectProxy proxy(portOf(*m_server));
        proxy.wantPassword(meant);
        qputenv("HTTPS_PROXY", QByteArray(written + "@127.0.0.1:" + QByteArray::number(proxy.serverPort())));
        const auto problem = changeNumber();
        QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).sentence) : "");
        QVERIFY(m_server->sawRequest());
    }

    void socksProxies_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("socks5h") << QByteArray("https_proxy") << QByteArray("socks5h://");
        QTest::newRow("SOCKS5H") << QByteArray("HTTPS_PROXY") << QByteArray("SOCKS5H://");
        QTest::newRow("socks5h for everything") << QByteArray("all_proxy") << QByteArray("socks5h://");
        QTest::newRow("socks, as desktops write it") << QByteArray("ALL_PROXY") << QByteArray("socks://");
    }
    void socksProxies()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QByteArray, scheme);
        SocksProxy proxy(portOf(*m_server));
        qputenv(variable.constData(), QByteArray(scheme + proxy.place()));
        const auto problem = changeNumber();
        QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).sentence) : "");
        QVERIFY(m_server->sawRequest());
        QVERIFY(!proxy.requests().isEmpty());
        QCOMPARE(proxy.requests().constFirst(), "id.example.com"); // the proxy looks the name up
    }

    /// Nobody may be asked for a name here; so the service has none.
    void socks5LeavesNoNamesToTheProxy()
    {
        const SubjectPointer server = safeServer(m_certificates.signedBy(u"company"_s, {u"IP:0.0.0.0"_s}));
        SocksProxy proxy(portOf(*server));
        qputenv("https_proxy", QByteArray("socks5://" + proxy.place()));
        Caller caller(m_folder.service(u"https://0.0.0.0:%1"_s.arg(portOf(*server)), companyFile));
        const auto problem = caller.carryOut(Errand::ChangeNumber);
        QVERIFY2(!problem, problem ? qPrintable(textFor(*problem).sentence) : "");
        QVERIFY(!proxy.requests().isEmpty());
        QCOMPARE(proxy.requests().constFirst(), "address 00000000");

        const auto choice = net::proxyByEnvironment(QUrl(u"https://id.example.com"_s));
        QVERIFY(choice);
        QCOMPARE(choice->proxy.type(), QNetworkProxy::Socks5Proxy);
        QVERIFY(!choice->proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability));
    }

    void aPasswordOfASocksProxy_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<bool>("works");
        QTest::newRow("the right one") << QByteArray("sample:p%40ss@") << true;
        QTest::newRow("a wrong one") << QByteArray("sample:wrong@") << false;
        QTest::newRow("none") << QByteArray() << false;
    }
    void aPasswordOfASocksProxy()
    {
        QFETCH(const QByteArray, credentials);
        QFETCH(const bool, works);
        SocksProxy proxy(portOf(*m_server));
        proxy.wantPassword("sample:p@ss");
        qputenv("all_proxy", QByteArray("socks5h://" + credentials + proxy.place()));
        const auto problem = changeNumber();
        QCOMPARE(!problem, works);
        QCOMPARE(m_server->sawRequest(), works);
        if (problem) {
            QCOMPARE(problem->acted, Acted::No);
            QVERIFY(problem->proxy != ProxyFault::None);
            const QString sentence = textFor(*problem).sentence;
            QVERIFY2(sentence.contains(u"proxy"), qPrintable(sentence));
        }
    }

    void aProxyThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *value, const QString &name) {
            QTest::newRow(value) << QByteArray(value) << name;
        };
        row("https://proxy.example.com:3128", u"https://proxy.example.com:3128"_s);
        row("HTTPS://sample:sample-secret@proxy.example.com", u"https://proxy.example.com"_s);
        row("socks4://192.0.2.1:1080", u"socks4://192.0.2.1:1080"_s);
        row("socks4a://192.0.2.1", u"socks4a://192.0.2.1"_s);
        row("quic://192.0.2.1:443", u"quic://192.0.2.1:443"_s);
        row("http://192.0.2.1:99999", u"http://192.0.2.1:99999"_s);
        row("http://192.0.2.1:port", u"http://\u2026"_s);
        row("sample:sample-secret@:3128", u"http://:3128"_s);
        for (const char *secret :
             {"sample-sec/ret", "sample-sec?ret", "sample-sec#ret", "8080/sample-secret"})
            row(qPrintable(QString(u"http://sample:"_s + QLatin1StringView(secret) + u"@192.0.2.1:3128")),
                u"http://…"_s);
        for (const char *place :
             {"sample:sample-secret%40proxy.example:3128", "sample:sample-secret:proxy.example:3128",
              "sample:sample-secret proxy.example:3128", "sample:sample-secret\xef\xbc\xa0proxy.example:3128",
              "sample%3Asample-secret%40proxy:1x", "sample%3Asample-secret%40proxy:3128",
              "proxy.example:3128:sample:sample-secret", "sample:8080/sample-secret%40proxy"})
            row(QByteArray(QByteArray("http://") + place).constData(), u"http://\u2026"_s);
        row("socks5h://sample:sample-secret%2Fproxy.example:1080", u"socks5h://\u2026"_s);
        row("sample:sample-secret://x@proxy.example:3128", u"http://\u2026"_s);
        row("sample-secret://proxy.example:3128", u"\u2026://proxy.example:3128"_s);
    }
    void aProxyThatCannotBeUsedIsNamed()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QString, name);
        for (const char *variable : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
            clearProxies();
            qputenv(variable, value);
            for (const Errand errand : allErrands) {
                Caller caller(m_folder.service(u"https://id.example.com"_s, companyFile));
                const auto problem = caller.carryOut(errand);
                QVERIFY2(problem, "it works");
                QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::Offline));
                QCOMPARE(problem->acted, Acted::No);
                QCOMPARE(int(problem->proxy), int(ProxyFault::Unusable));
                const QString sentence = textFor(*problem).sentence;
                QVERIFY2(sentence.contains(name), qPrintable(sentence));
                QVERIFY2(sentence.contains(u"Renumber can't use it"), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u"may be offline") && !sentence.contains(u"sample-sec"),
                         qPrintable(sentence));
            }
        }
    }
};

RENUMBER_TEST(OutsideProxiesTest)
#include "proxiestest.moc"
