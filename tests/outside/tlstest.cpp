// SPDX-License-Identifier: Apache-2.0
// Connections and certificates that today's rules refuse (RFC 9325, RFC 9525): nothing of a request arrives,
// and a person reads why. Beside each stands its sound neighbour, which works.
#include "caller.h"
#include "connectproxy.h"
#include "profilefolder.h"
#include "subjects.h"
#include "testprogram.h"
#include "words/problemtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;
using description::ProblemKind;
using net::Acted;
using net::TlsFault;
using service::Problem;

namespace {

const QString companyFile = QStringLiteral("company.pem");
const QString rsa = QStringLiteral("rsa:2048");

QString sentenceFor(const Problem &problem)
{
    return ui::describe(problem, ui::Activity::Requesting, {}, u"Sample"_s, time::systemClock().now())
        .sentence;
}

/// What a person reads of \a fault.
QString wordsOf(TlsFault fault)
{
    switch (fault) {
    case TlsFault::WrongHost:
        return u"has a certificate for another address"_s;
    case TlsFault::NoHost:
        return u"doesn't say for which address it is"_s;
    case TlsFault::TooWeak:
        return u"is too easy to forge"_s;
    case TlsFault::NoAgreement:
        return u"couldn't agree on a safe kind of connection"_s;
    case TlsFault::Expired:
        return u"has expired"_s;
    case TlsFault::NotYetValid:
        return u"isn't valid yet"_s;
    case TlsFault::Unknown:
    case TlsFault::UnknownAuthority:
    case TlsFault::TooOld:
    case TlsFault::NotTls:
        break;
    }
    return {};
}

} // namespace

class OutsideTlsTest : public QObject
{
    Q_OBJECT

private:
    void verifyRefused(TlsSubject &server, const QString &baseUrl, TlsFault fault)
    {
        for (const Errand errand : allErrands) {
            Caller caller(m_folder.service(baseUrl, companyFile));
            const auto problem = caller.carryOut(errand);
            QVERIFY2(problem, "it works");
            QCOMPARE(description::nameOf(problem->kind), description::nameOf(ProblemKind::TlsFailed));
            QCOMPARE(problem->acted, Acted::No);
            const QString said = sentenceFor(*problem);
            QVERIFY2(said.contains(wordsOf(fault)), qPrintable(said));
            QVERIFY2(said.contains(u"so nothing was sent"_s), qPrintable(said));
            QCOMPARE(int(problem->tls), int(fault));
        }
        QVERIFY2(!server.sawRequest(), "a request arrived");
    }

    void verifyWorks(TlsSubject &server, const QString &baseUrl)
    {
        for (const Errand errand : allErrands) {
            Caller caller(m_folder.service(baseUrl, companyFile));
            const auto problem = caller.carryOut(errand);
            QVERIFY2(!problem, problem ? qPrintable(sentenceFor(*problem)) : "");
        }
        QVERIFY(server.sawRequest());
    }

    /// Any name leads to \a server, by a proxy.
    void verifyAt(const QString &host, TlsSubject &server, std::optional<TlsFault> fault)
    {
        ConnectProxy proxy(quint16(QUrl(server.baseUrl()).port()));
        qputenv("https_proxy", proxy.address());
        if (fault)
            verifyRefused(server, u"https://"_s + host, *fault);
        else
            verifyWorks(server, u"https://"_s + host);
        QVERIFY(!proxy.requests().isEmpty());
    }

    Certificates m_certificates;
    ProfileFolder m_folder;

private slots:
    void initTestCase()
    {
        m_folder.write(companyFile,
                       Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile));
    }

    void init()
    {
        for (const char *variable :
             {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(variable);
    }

    void suitesThatAreNotSoundAreRefused_data()
    {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("sound");
        const auto row = [](const char *suite, const QString &key, bool sound) {
            QTest::newRow(suite) << QString::fromLatin1(suite) << key << sound;
        };
        const QString ec = u"ec"_s;
        row("ECDHE-ECDSA-AES128-GCM-SHA256", ec, true);
        row("ECDHE-ECDSA-AES256-GCM-SHA384", ec, true);
        row("ECDHE-ECDSA-CHACHA20-POLY1305", ec, true);
        row("ECDHE-RSA-AES128-GCM-SHA256", rsa, true);
        row("ECDHE-RSA-AES256-GCM-SHA384", rsa, true);
        row("ECDHE-RSA-CHACHA20-POLY1305", rsa, true);
        // Without ECDHE
        row("AES128-GCM-SHA256", rsa, false);
        row("AES256-GCM-SHA384", rsa, false);
        row("DHE-RSA-AES128-GCM-SHA256", rsa, false);
        row("DHE-RSA-CHACHA20-POLY1305", rsa, false);
        row("AES128-SHA", rsa, false);
        row("AES256-SHA256", rsa, false);
        // CBC
        row("ECDHE-ECDSA-AES128-SHA", ec, false);
        row("ECDHE-ECDSA-AES256-SHA384", ec, false);
        row("ECDHE-RSA-AES128-SHA", rsa, false);
        row("ECDHE-RSA-AES128-SHA256", rsa, false);
        row("ECDHE-RSA-AES256-SHA384", rsa, false);
        row("DHE-RSA-AES256-SHA256", rsa, false);
    }
    void suitesThatAreNotSoundAreRefused()
    {
        QFETCH(const QString, suite);
        QFETCH(const QString, key);
        QFETCH(const bool, sound);
        Claim claim;
        claim.key = key;
        const SubjectPointer server = serverWithSuites(m_certificates.signedBy(u"company"_s, claim), suite);
        if (sound)
            verifyWorks(*server, server->baseUrl());
        else
            verifyRefused(*server, server->baseUrl(), TlsFault::NoAgreement);
    }

    void aCertificateWithoutASubjectAltName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("commonName");
        QTest::newRow("a name") << u"id.example.com"_s << u"id.example.com"_s;
        QTest::newRow("a star") << u"id.example.com"_s << u"*.example.com"_s;
        QTest::newRow("an address") << u"0.0.0.0"_s << u"0.0.0.0"_s;
        QTest::newRow("another's name") << u"id.example.com"_s << u"id.example.org"_s;
    }
    void aCertificateWithoutASubjectAltName()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, commonName);
        Claim claim{QString()};
        claim.commonName = commonName;
        const SubjectPointer server = safeServer(m_certificates.signedBy(u"company"_s, claim));
        verifyAt(host, *server, TlsFault::NoHost);
    }

    void aCertificateForOthers_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("right");
        const auto row = [](const char *host, const char *names, bool right) {
            QTest::addRow("%s: %s", host, names)
                << QString::fromLatin1(host) << QString::fromLatin1(names) << right;
        };
        row("id.example.com", "DNS:id.example.com", true);
        row("id.example.com", "DNS:ID.Example.Com", true);
        row("id.example.com", "DNS:www.example.com,DNS:id.example.com", true);
        row("id.example.com", "DNS:*.example.com", true);
        row("id.example.com", "DNS:www.example.com", false);
        row("id.example.com", "DNS:example.com", false);
        row("id.example.com", "DNS:i*.example.com", false);
        row("id.example.com", "DNS:id*.example.com", false);
        row("id.example.com", "DNS:*d.example.com", false);
        row("id.example.com", "DNS:id.*.com", false);
        row("id.example.com", "DNS:*.*.com", false);
        row("id.example.com", "DNS:*.com", false);
        row("id.example.com", "DNS:*", false);
        row("a.id.example.com", "DNS:*.example.com", false);
        row("example.com", "DNS:*.example.com", false);
        row("id.example.com", "IP:127.0.0.1", false);
        row("id.example.com", "email:id.example.com@example.com,DNS:www.example.com", false);
        row("0.0.0.0", "IP:0.0.0.0", true);
        row("0.0.0.0", "DNS:0.0.0.0", false);
        row("0.0.0.0", "DNS:id.example.com", false);
        row("0.0.0.0", "IP:127.0.0.1", false);
    }
    void aCertificateForOthers()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, names);
        QFETCH(const bool, right);
        Claim claim{names};
        claim.commonName = host; // which says nothing
        const SubjectPointer server = safeServer(m_certificates.signedBy(u"company"_s, claim));
        verifyAt(host, *server, right ? std::nullopt : std::optional(TlsFault::WrongHost));
    }

    void aCertificateThatIsTooWeak_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("digest");
        QTest::newRow("RSA, 1024 bits") << u"rsa:1024"_s << u"sha256"_s;
        QTest::newRow("signed over SHA-1") << u"ec"_s << u"sha1"_s;
        QTest::newRow("RSA, signed over SHA-1") << rsa << u"sha1"_s;
        QTest::newRow("both") << u"rsa:1024"_s << u"sha1"_s;
    }
    void aCertificateThatIsTooWeak()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, digest);
        Claim claim;
        claim.key = key;
        claim.digest = digest;
        const SubjectPointer server = weakServer(m_certificates.signedBy(u"company"_s, claim));
        verifyRefused(*server, server->baseUrl(), TlsFault::TooWeak);
    }

    void aCertificateOutOfItsTime()
    {
        const Claim expired{u"IP:127.0.0.1"_s, -20, -10};
        const SubjectPointer old = safeServer(m_certificates.signedBy(u"company"_s, expired));
        verifyRefused(*old, old->baseUrl(), TlsFault::Expired);
        const Claim early{u"IP:127.0.0.1"_s, 10, 20};
        const SubjectPointer young = safeServer(m_certificates.signedBy(u"company"_s, early));
        verifyRefused(*young, young->baseUrl(), TlsFault::NotYetValid);
    }
};

RENUMBER_TEST(OutsideTlsTest)
#include "tlstest.moc"
