// SPDX-License-Identifier: Apache-2.0
// The system's proxy between the program and a service: what it gets to see, and what a person is told where
// there is no way through it. The environment's variables say so.
#include "awaited.h"
#include "caller.h"
#include "connectproxy.h"
#include "net/httpcall.h"
#include "net/proxyfinding.h"
#include "profilefolder.h"
#include "rawserver.h"
#include "subjects.h"
#include "testprogram.h"
#include "tlsfront.h"
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

QString sentenceFor(const Problem &problem)
{
    ui::About about;
    about.known = problem.acted == Acted::No ? change::Known::NotSent : change::Known::MayHaveChanged;
    return ui::describe(problem, ui::Activity::Requesting, about, u"Sample"_s, time::systemClock().now())
        .sentence;
}

QByteArray refusal(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: 2\r\n\r\nno";
}

/// The program's variables as a computer without proxies has them.
void clearProxies()
{
    for (const char *variable :
         {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "socks_proxy", "no_proxy", "HTTP_PROXY",
          "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "SOCKS_PROXY", "NO_PROXY"})
        qunsetenv(variable);
}

/// Ends soon where no answer comes.
net::HttpRequest changeAt(const QString &origin)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(QString(origin + u"/change"_s));
    request.deadline = std::chrono::milliseconds(300);
    return request;
}

quint16 portOf(const TlsSubject &server)
{
    return quint16(QUrl(server.baseUrl()).port());
}

} // namespace

class ProxyTest : public QObject
{
    Q_OBJECT

private:
    /// What comes of \a errand at a service that is not on this computer.
    std::optional<Problem> carryOut(Errand errand, const QString &caFile = companyFile)
    {
        Caller caller(m_folder.service(u"https://id.example.com"_s, caFile));
        return caller.carryOut(errand);
    }

    static std::optional<net::HttpResult> resultOf(net::Lines &lines, const net::HttpRequest &request)
    {
        return awaited(net::HttpCall::start(lines, request));
    }

    void verifyFault(const std::optional<Problem> &problem, ProxyFault fault, const QString &said)
    {
        QVERIFY2(problem, "it works");
        QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::Offline));
        QCOMPARE(problem->acted, Acted::No);
        QCOMPARE(int(problem->proxy), int(fault));
        const QString sentence = sentenceFor(*problem);
        for (const QString &part :
             {said, u"We couldn't reach Sample"_s, u"this computer's proxy"_s, u"no code was sent"_s,
              u"Whoever looks after this computer's network can help"_s})
            QVERIFY2(sentence.contains(part, Qt::CaseInsensitive), qPrintable(sentence));
    }

    Certificates m_certificates;
    ProfileFolder m_folder;
    SubjectPointer m_server; ///< id.example.com, for whom the company's authority vouches

private slots:
    void initTestCase()
    {
        // A desktop's own settings would come before the variables.
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

    void aCallArrivesAndTheProxyReadsNothing()
    {
        ConnectProxy proxy(portOf(*m_server));
        qputenv("https_proxy", proxy.address());
        for (const Errand errand : allErrands) {
            const qsizetype before = proxy.received().size();
            const auto problem = carryOut(errand);
            QVERIFY2(!problem, problem ? qPrintable(sentenceFor(*problem)) : "");
            const QByteArray connect = proxy.requests().constLast();
            QVERIFY(proxy.received().size() - before > connect.size()); // the rest went through it, too
        }
        QVERIFY(m_server->sawRequest());
        QVERIFY(proxy.requests().size() >= qsizetype(allErrands.size()));
        for (const QByteArray &connect : proxy.requests())
            QVERIFY2(connect.startsWith("CONNECT id.example.com:443 HTTP/1.1\r\n"), connect.constData());
        for (const char *secret : {"sample-secret", "sample-token", "Bearer", "/me", "/change", "/token"})
            QVERIFY2(!proxy.received().contains(secret), secret);
    }

    void aPasswordThatTheSystemHasIsGiven()
    {
        ConnectProxy proxy(portOf(*m_server));
        proxy.wantPassword("sample:pass");
        qputenv("https_proxy", proxy.address().replace("//", "//sample:pass@"));
        const auto problem = carryOut(Errand::ChangeNumber);
        QVERIFY2(!problem, problem ? qPrintable(sentenceFor(*problem)) : "");
        QVERIFY(m_server->sawRequest());
    }

    void throughAProxyACertificateCountsAsWithoutOne()
    {
        ConnectProxy proxy(portOf(*m_server));
        qputenv("https_proxy", proxy.address());
        const auto problem = carryOut(Errand::ChangeNumber, {}); // the profile does not name the authority
        QVERIFY(problem);
        QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::TlsFailed));
        QCOMPARE(problem->acted, Acted::No);
        QCOMPARE(int(problem->tls), int(net::TlsFault::UnknownAuthority));
        QCOMPARE(int(problem->proxy), int(ProxyFault::None));
        QVERIFY(!proxy.requests().isEmpty());
        QVERIFY(!m_server->sawRequest());
    }

    void whatTheSystemExceptsGoesPastTheProxy_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("exceptions");
        QTest::addColumn<bool>("asked"); // whether the proxy is
        // Linux takes 0.0.0.0 for this computer; to the program it looks like another.
        QTest::newRow("another computer") << u"0.0.0.0"_s << QByteArray() << true;
        QTest::newRow("another computer, other exceptions")
            << u"0.0.0.0"_s << QByteArray("example.com") << true;
        QTest::newRow("another computer, excepted")
            << u"0.0.0.0"_s << QByteArray("example.com,0.0.0.0") << false;
        QTest::newRow("this computer") << u"127.0.0.1"_s << QByteArray() << false;
        QTest::newRow("this computer by its name") << u"localhost"_s << QByteArray() << false;
    }
    void whatTheSystemExceptsGoesPastTheProxy()
    {
        QFETCH(const QString, host);
        QFETCH(const QByteArray, exceptions);
        QFETCH(const bool, asked);
        const QString address = host == u"localhost" ? u"DNS:localhost"_s : QString(u"IP:"_s + host);
        const SubjectPointer server = safeServer(m_certificates.signedBy(u"company"_s, {address}));
        ConnectProxy proxy(portOf(*server));
        qputenv("https_proxy", proxy.address());
        qputenv("http_proxy", proxy.address());
        qputenv("no_proxy", exceptions);
        Caller caller(m_folder.service(u"https://%1:%2"_s.arg(host).arg(portOf(*server)), companyFile));
        const auto problem = caller.carryOut(Errand::ChangeNumber);
        QVERIFY2(!problem, problem ? qPrintable(sentenceFor(*problem)) : "");
        QVERIFY(server->sawRequest());
        QCOMPARE(!proxy.requests().isEmpty(), asked);
    }

    void aProxyThatWantsAPassword_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::newRow("the system has none") << QByteArray();
        QTest::newRow("the system has another") << QByteArray("sample:wrong@");
    }
    void aProxyThatWantsAPassword()
    {
        QFETCH(const QByteArray, credentials);
        ConnectProxy proxy(portOf(*m_server));
        proxy.wantPassword("sample:pass");
        qputenv("https_proxy", proxy.address().replace("//", QByteArray("//" + credentials)));
        for (const Errand errand : allErrands) {
            const qsizetype before = proxy.requests().size();
            verifyFault(carryOut(errand), ProxyFault::WantsPassword, u"proxy wants a password"_s);
            if (QTest::currentTestFailed())
                return;
            // Not even a reading tries again by itself: a password does not come meanwhile.
            // For each line; one is for the call, and one at most for what would follow it.
            const int questions = credentials.isEmpty() ? 1 : 2;
            const qsizetype asked = proxy.requests().size() - before;
            QVERIFY(asked >= questions && asked <= 2 * questions);
        }
        QVERIFY(!m_server->wasReached());
    }

    void aProxyThatIsNoWay_data()
    {
        QTest::addColumn<QByteArray>("reply");
        for (const int status : {400, 403, 404, 500, 502, 503, 504})
            QTest::addRow("%d", status) << refusal(status);
        QTest::newRow("no HTTP") << QByteArray("no\r\n\r\n");
    }
    void aProxyThatIsNoWay()
    {
        QFETCH(const QByteArray, reply);
        ConnectProxy proxy(portOf(*m_server));
        proxy.refuseWith(reply);
        qputenv("https_proxy", proxy.address());
        verifyFault(carryOut(Errand::ChangeNumber), ProxyFault::NotThrough,
                    u"We couldn't reach Sample through this computer's proxy."_s);
        QVERIFY(!m_server->wasReached());
    }

    void aProxyThatCannotBeReached_data()
    {
        QTest::addColumn<QByteArray>("address");
        const quint16 free = ConnectProxy().serverPort(); // nobody listens there any more
        QTest::newRow("nobody listens") << QByteArray("http://127.0.0.1:" + QByteArray::number(free));
        QTest::newRow("nobody listens, SOCKS")
            << QByteArray("socks5h://127.0.0.1:" + QByteArray::number(free));
        // Longer than a name can be (RFC 1035 2.3.4), so that nobody is asked for it.
        QTest::newRow("no such name")
            << QByteArray("http://" + QByteArray("proxy.").repeated(50) + "invalid:3128");
    }
    void aProxyThatCannotBeReached()
    {
        QFETCH(const QByteArray, address);
        qputenv("https_proxy", address);
        for (const Errand errand : allErrands) {
            verifyFault(carryOut(errand), ProxyFault::NotThrough, u"The proxy may be out of reach"_s);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(!m_server->wasReached());
    }

    void aReadingIsTriedAgainAFewTimesOnly()
    {
        ConnectProxy proxy(portOf(*m_server));
        proxy.refuseWith(refusal(503));
        qputenv("https_proxy", proxy.address());
        verifyFault(carryOut(Errand::ReadAccount), ProxyFault::NotThrough,
                    u"We couldn't reach Sample through this computer's proxy."_s);
        QCOMPARE(proxy.requests().size(), 3);
    }

    void aProxyThatSaysNothing_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("lastWords");
        QTest::newRow("never answers") << std::optional<QByteArray>();
        // Qt 6.4 does not tell, at least where HTTP/2 is not wanted: the deadline ends the call.
        QTest::newRow("hangs up") << std::optional(QByteArray());
        QTest::newRow("hangs up in the status") << std::optional(QByteArray("HTTP/1.1 20"));
        QTest::newRow("hangs up in the head") << std::optional(QByteArray("HTTP/1.1 200 X\r\nVia:"));
    }
    void aProxyThatSaysNothing()
    {
        QFETCH(const std::optional<QByteArray>, lastWords);
        ConnectProxy proxy(portOf(*m_server));
        if (lastWords)
            proxy.refuseWith(*lastWords);
        else
            proxy.beSilent();
        qputenv("https_proxy", proxy.address());
        net::Lines lines;
        const auto result = resultOf(lines, changeAt(u"https://id.example.com"_s));
        QVERIFY(result && !result->has_value());
        const Problem problem = service::problemFrom(result->error());
        QCOMPARE(problem.kind, ProblemKind::Offline);
        QCOMPARE(problem.acted, Acted::No);
        QCOMPARE(int(problem.proxy), int(ProxyFault::Silent));
        QVERIFY(!m_server->wasReached());
        QVERIFY2(sentenceFor(problem).contains(u"No answer came in time"_s),
                 qPrintable(sentenceFor(problem)));
    }

    /// Between the opening of a line and the press that needs it. Nothing of that press goes out.
    void aProxyThatDiesWhileALineIsReady()
    {
        auto proxy = std::make_unique<ConnectProxy>(portOf(*m_server));
        qputenv("https_proxy", proxy->address());
        const auto authority = Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile);
        net::Lines lines(net::Trust{QSslCertificate::fromData(authority)});
        net::HttpRequest request = changeAt(u"https://id.example.com"_s);
        request.deadline = std::chrono::seconds(30);
        lines.prepare(request.url, 1);
        QTRY_COMPARE(lines.openLines(), 1);
        proxy.reset();
        const auto result = resultOf(lines, request);
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().acted, Acted::No);
        const Problem problem = service::problemFrom(result->error());
        QCOMPARE(problem.kind, ProblemKind::Offline);
        QCOMPARE(int(problem.proxy), int(ProxyFault::NotThrough));
        QVERIFY(!m_server->sawRequest());
    }

    /// The system's proxies may be told by a file in the network (proxy auto-configuration, "PAC").
    void aFileThatSaysTheProxyIsNotWaitedForInTheWindowsThread()
    {
        RawServer pac([](QTcpSocket *, const QByteArray &) {}); // it never comes
        qputenv("https_proxy", QByteArray("pac+" + pac.url(u"/proxy.pac"_s).toEncoded()));
        net::Lines lines;
        const auto result = resultOf(lines, changeAt(u"https://id.example.com"_s));
        QVERIFY(result && !result->has_value());
        QTRY_VERIFY2(!pac.requests().isEmpty(), "nobody asked for the file");
        const Problem problem = service::problemFrom(result->error());
        QCOMPARE(problem.kind, ProblemKind::Offline);
        QCOMPARE(problem.acted, Acted::No);
        QVERIFY2(sentenceFor(problem).contains(
                     u"This computer goes through a proxy, or looks up whether it has to."_s),
                 qPrintable(sentenceFor(problem)));
        QVERIFY(!m_server->wasReached());

        // Nor do others queue up behind it whom nobody waits for any more.
        QVERIFY(net::isFindingProxy());
        net::HttpCall::start(lines, changeAt(u"https://another.example.com"_s)).cancel();
        const qsizetype asked = pac.requests().size();
        const auto connections = pac.findChildren<QTcpSocket *>();
        for (QTcpSocket *connection : connections)
            connection->abort();
        QTRY_VERIFY(!net::isFindingProxy());
        QCOMPARE(pac.requests().size(), asked);
    }

    void aServiceIsNoProxy()
    {
        // 407 from a service, with a proxy on the way and without: the request did arrive.
        RawServer backend(RawServer::saying(refusal(407)));
        TlsFront front(m_certificates.signedBy(u"company"_s, {u"DNS:id.example.com"_s}),
                       backend.serverPort());
        ConnectProxy proxy(front.serverPort());
        qputenv("https_proxy", proxy.address());
        const auto through = carryOut(Errand::ChangeNumber);
        QVERIFY(through);
        QCOMPARE(int(through->proxy), int(ProxyFault::None));
        Caller caller(m_folder.service(u"http://127.0.0.1:%1"_s.arg(backend.serverPort()), {}));
        const auto straight = caller.carryOut(Errand::ChangeNumber);
        QVERIFY(straight);
        QCOMPARE(*through, *straight);
        QCOMPARE(description::nameOf(through->kind), description::nameOf(ProblemKind::UnexpectedReply));
        QCOMPARE(backend.requests().size(), 2);
    }
};

RENUMBER_TEST(ProxyTest)
#include "proxytest.moc"
