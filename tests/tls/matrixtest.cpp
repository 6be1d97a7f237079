// SPDX-License-Identifier: Apache-2.0
// What may be wrong with a connection × what the program calls a service for: it works, or nothing of the
// request arrives and a person is told why. Real profiles, servers on loopback, certificates made here.
#include "caller.h"
#include "oldserver.h"
#include "profilefolder.h"
#include "rawserver.h"
#include "subjects.h"
#include "testprogram.h"
#include "tlsfront.h"
#include "words/problemtext.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using net::Acted;
using net::TlsFault;
using service::Problem;

namespace {

const QString companyFile = QStringLiteral("company.pem");

/// What has to come of an errand.
struct Expected
{
    std::optional<ProblemKind> kind; ///< none: it works
    Acted acted = Acted::No;
    TlsFault tls = TlsFault::Unknown;
    QString said = {}; ///< is in the sentence
};

Expected unsafe(TlsFault fault, const QString &said)
{
    return {ProblemKind::TlsFailed, Acted::No, fault, said};
}

struct Condition
{
    const char *name;
    std::function<SubjectPointer()> server;
    QString caFile; ///< of the profile; empty: none
    Expected expected;
};

const char *nameOf(Errand errand)
{
    static constexpr std::array names{"reading the account", "changing the number", "discovery",
                                      "trading a code for a token"};
    return names.at(size_t(errand));
}

QString sentenceFor(const Problem &problem)
{
    ui::About about;
    about.known = problem.acted == Acted::No ? change::Known::NotSent : change::Known::MayHaveChanged;
    return ui::describe(problem, ui::Activity::Requesting, about, u"Sample"_s, time::systemClock().now())
        .sentence;
}

} // namespace

class MatrixTest : public QObject
{
    Q_OBJECT

private:
    QList<Condition> safeConditions()
    {
        const auto by = [this](QSsl::SslProtocol protocol) {
            return [this, protocol] { return safeServer(m_certificates.signedBy(u"company"_s), protocol); };
        };
        return {
            {"company CA in the profile", by(QSsl::TlsV1_2OrLater), companyFile, {}},
            {"company CA among others in the file", by(QSsl::TlsV1_2OrLater), u"both.pem"_s, {}},
            {"TLS 1.2 only", by(QSsl::TlsV1_2), companyFile, {}},
            {"TLS 1.3 only", by(QSsl::TlsV1_3), companyFile, {}},
            {"self-signed, and named in the profile",
             [this] {
                 const Identity server = m_certificates.selfSigned();
                 m_folder.write(u"self.pem"_s, Certificates::textOf(server.certificateFile));
                 return safeServer(server);
             },
             u"self.pem"_s,
             {}},
        };
    }

    QList<Condition> badCertificates()
    {
        const auto claiming = [this](const Claim &claim) {
            return [this, claim] { return safeServer(m_certificates.signedBy(u"company"_s, claim)); };
        };
        const auto by = [this](const QString &authority, const Claim &claim = {}) {
            return [this, authority, claim] { return safeServer(m_certificates.signedBy(authority, claim)); };
        };
        const auto selfSigned = [this] { return safeServer(m_certificates.selfSigned()); };
        const Expected unknown
            = unsafe(TlsFault::UnknownAuthority, u"doesn't trust whoever issued the certificate"_s);
        const Claim longAgo{u"IP:127.0.0.1"_s, -20, -10};
        return {
            {"company CA, not in the profile", by(u"company"_s), {}, unknown},
            {"unknown CA", by(u"other"_s), {}, unknown},
            {"unknown CA, another in the profile", by(u"other"_s), companyFile, unknown},
            {"self-signed", selfSigned, {}, unknown},
            {"self-signed, a CA in the profile", selfSigned, companyFile, unknown},
            {"expired", claiming(longAgo), companyFile,
             unsafe(TlsFault::Expired,
                    u"so nothing was sent. By this computer's date, the certificate has expired."_s)},
            {"expired, and of an unknown CA", by(u"other"_s, longAgo), companyFile, unknown},
            {"not yet valid", claiming({u"IP:127.0.0.1"_s, 10, 20}), companyFile,
             unsafe(TlsFault::NotYetValid,
                    u"so nothing was sent. By this computer's date, the certificate isn't valid yet."_s)},
            {"wrong host", claiming({u"DNS:id.example.com"_s}), companyFile,
             unsafe(TlsFault::WrongHost, u"a certificate for another address"_s)},
            {"wrong address", claiming({u"IP:127.0.0.2"_s}), companyFile,
             unsafe(TlsFault::WrongHost, u"a certificate for another address"_s)},
        };
    }

    QList<Condition> badServers()
    {
        return {
            {"TLS 1.1 only", [this] { return oldServer(m_certificates.signedBy(u"company"_s)); }, companyFile,
             unsafe(TlsFault::TooOld, u"too old to be safe"_s)},
            {"https to a port with plain http", plainServer, companyFile,
             unsafe(TlsFault::NotTls, u"offers no safe connection"_s)},
            {"hanging up in the handshake",
             closingServer,
             companyFile,
             {ProblemKind::ServiceDown, Acted::No, TlsFault::Unknown, u"isn't working right now"_s}},
            // To this computer plain http is allowed, so that the request leaves. Nobody can read it there.
            {"plain http to a port with https",
             [this] { return safeServerAddressedPlainly(m_certificates.signedBy(u"company"_s)); },
             companyFile,
             {ProblemKind::TimedOut, Acted::Maybe, TlsFault::Unknown, u"No answer came through"_s}},
        };
    }

    void compare(const std::optional<Problem> &problem, const Expected &expected)
    {
        if (!expected.kind) {
            QVERIFY2(!problem, problem ? qPrintable(sentenceFor(*problem)) : "");
            return;
        }
        QVERIFY2(problem, "it works");
        QCOMPARE(description::nameOf(problem->kind), description::nameOf(*expected.kind));
        QCOMPARE(problem->acted, expected.acted);
        QCOMPARE(int(problem->tls), int(expected.tls));
        const QString said = sentenceFor(*problem);
        QVERIFY2(said.contains(expected.said), qPrintable(said));
        QCOMPARE(said.contains(u"No code was sent"_s), expected.acted == Acted::No);
    }

    Certificates m_certificates;
    ProfileFolder m_folder;
    QList<Condition> m_conditions;
    int m_cells = 0; ///< carried out to their end

private slots:
    void initTestCase()
    {
        const QByteArray company
            = Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile);
        const QByteArray other = Certificates::textOf(m_certificates.authority(u"other"_s).certificateFile);
        m_folder.write(companyFile, company);
        m_folder.write(u"other.pem"_s, other);
        m_folder.write(u"both.pem"_s, other + company);
        m_conditions = safeConditions() + badCertificates() + badServers();
    }

    void aConnection_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<Errand>("errand");
        for (int i = 0; i < m_conditions.size(); ++i) {
            for (const Errand errand : allErrands)
                QTest::addRow("%s: %s", m_conditions.at(i).name, nameOf(errand)) << i << errand;
        }
    }
    void aConnection()
    {
        QFETCH(const int, condition);
        QFETCH(const Errand, errand);
        const Condition &one = m_conditions.at(condition);
        const SubjectPointer server = one.server();
        Caller caller(m_folder.service(server->baseUrl(), one.caFile));
        compare(caller.carryOut(errand), one.expected);
        if (QTest::currentTestFailed())
            return;
        QTRY_VERIFY(server->wasReached());
        QCOMPARE(server->sawRequest(), !one.expected.kind);
        ++m_cells;
    }

    void theAuthorityOfOneProfileDoesNotHelpAnother_data()
    {
        QTest::addColumn<Errand>("errand");
        for (const Errand errand : allErrands)
            QTest::newRow(nameOf(errand)) << errand;
    }
    void theAuthorityOfOneProfileDoesNotHelpAnother()
    {
        QFETCH(const Errand, errand);
        // The same server at the same port, so that a connection or a session that is kept would be found.
        const Identity identity = m_certificates.signedBy(u"company"_s);
        const SubjectPointer server = safeServer(identity);
        Caller company(m_folder.service(server->baseUrl(), companyFile));
        Caller other(m_folder.service(server->baseUrl(), u"other.pem"_s));
        Caller none(m_folder.service(server->baseUrl(), {}));
        const Expected unknown
            = unsafe(TlsFault::UnknownAuthority, u"doesn't trust whoever issued the certificate"_s);
        compare(company.carryOut(errand), {});
        compare(other.carryOut(errand), unknown);
        compare(none.carryOut(errand), unknown);
        compare(company.carryOut(errand), {});
        if (!QTest::currentTestFailed())
            ++m_cells;
    }

    void plainHttpElsewhereIsNeverSent_data() { theAuthorityOfOneProfileDoesNotHelpAnother_data(); }
    void plainHttpElsewhereIsNeverSent()
    {
        QFETCH(const Errand, errand);
        const SubjectPointer server = plainServerElsewhere();
        const QUrl url(server->baseUrl());
        const description::Catalogue refused = m_folder.read(server->baseUrl(), {});
        QVERIFY(refused.services.isEmpty());
        QCOMPARE(refused.faults.first().place, u"/baseUrl"_s);
        // Past the check of the profile the calls have one of their own.
        description::ConfiguredService service = m_folder.service(u"https://id.example.com"_s, {});
        service.base = server->baseUrl();
        service.origin = server->baseUrl();
        service.browser->issuer = server->baseUrl();
        Caller caller(service);
        compare(caller.carryOut(errand),
                unsafe(TlsFault::Unknown, u"We couldn't connect to Sample safely"_s));
        QVERIFY2(!server->wasReached(), "somebody connected");
        // Had it been sent, it would have arrived.
        QTcpSocket control;
        control.connectToHost(url.host(), quint16(url.port()));
        QTRY_VERIFY(server->wasReached());
        if (!QTest::currentTestFailed())
            ++m_cells;
    }

    void aServerThatKeepsConnectionsGetsEachCallOnAnother()
    {
        RawServer backend([&backend](QTcpSocket *socket, const QByteArray &) {
            if (backend.requests().size() == 1)
                socket->write("HTTP/1.1 204 X\r\n\r\n");
            else
                socket->disconnectFromHost();
        });
        TlsFront front(m_certificates.signedBy(u"company"_s), backend.serverPort());
        Caller caller(m_folder.service(front.baseUrl(), companyFile));
        compare(caller.carryOut(Errand::ChangeNumber), {});
        const auto problem = caller.carryOut(Errand::ChangeNumber);
        QVERIFY(problem);
        QCOMPARE(problem->acted, Acted::Maybe);
        QCOMPARE(backend.requests().size(), 2);
        QVERIFY(front.connections() >= 2);
    }

    void theOldServerWorksForOldClients()
    {
        OldServer server(m_certificates.signedBy(u"company"_s));
        server.sayTo("GET /old HTTP/1.1\r\n");
        QTRY_VERIFY2(server.said().contains("GET /old HTTP/1.1"), server.said().constData());
    }

    /// Also for ./dev, which shows the file after the tests.
    void cleanupTestCase()
    {
        const QByteArray line = "TLS matrix: " + QByteArray::number(m_cells) + " cells hold\n";
        std::fputs(line.constData(), stdout);
        QFile file(QStringLiteral(RENUMBER_TLS_TABLE));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(line) == line.size());
    }
};

RENUMBER_TEST(MatrixTest)
#include "matrixtest.moc"
