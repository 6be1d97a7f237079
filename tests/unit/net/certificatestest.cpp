// SPDX-License-Identifier: Apache-2.0
// For whom a certificate is, what is wrong with it, and who may vouch for it.
#include "certificates.h"
#include "net/certificatenames.h"
#include "net/tlsfault.h"
#include "net/trustsource.h"
#include "testprogram.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::net;
using renumber::test::Certificates;
using renumber::test::Claim;

class CertificatesTest : public QObject
{
    Q_OBJECT

    Certificates m_certificates;

    QSslCertificate certificate(const Claim &claim)
    {
        const auto identity = m_certificates.signedBy(u"company"_s, claim);
        return QSslCertificate::fromPath(identity.certificateFile).value(0);
    }

private slots:
    void forWhomACertificateIs_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isForIt");
        const auto row = [](const QString &names, const QString &host, bool isForIt) {
            QTest::addRow("%s for %s", qPrintable(names), qPrintable(host)) << names << host << isForIt;
        };
        const QString name = u"DNS:id.example.com"_s;
        row(name, u"id.example.com"_s, true);
        row(name, u"ID.Example.com"_s, true);
        row(u"DNS:ID.Example.Com"_s, u"id.example.com"_s, true);
        row(name, u"example.com"_s, false);
        row(name, u"www.id.example.com"_s, false);
        row(u"DNS:other.example.com,DNS:id.example.com"_s, u"id.example.com"_s, true);
        row(u"DNS:*.example.com"_s, u"id.example.com"_s, true);
        row(u"DNS:*.Example.com"_s, u"id.example.com"_s, true);
        row(u"DNS:*.example.com"_s, u"example.com"_s, false);
        row(u"DNS:*.example.com"_s, u"a.id.example.com"_s, false);
        row(u"DNS:*.*.example.com"_s, u"a.id.example.com"_s, false);
        row(u"DNS:*.*.com"_s, u"id.example.com"_s, false);
        row(u"DNS:*.example.com"_s, u".example.com"_s, false);
        row(u"DNS:i*.example.com"_s, u"id.example.com"_s, false);
        row(u"DNS:xn--mller-kva.example"_s, u"m\u00fcller.example"_s, true);
        row(u"IP:192.0.2.7"_s, u"192.0.2.7"_s, true);
        row(u"IP:192.0.2.7"_s, u"192.0.2.8"_s, false);
        row(u"DNS:192.0.2.7"_s, u"192.0.2.7"_s, false);
        row(u"IP:2001:db8::7"_s, u"2001:db8::7"_s, true);
        row(u"IP:2001:db8::7"_s, u"2001:db8:0:0::7"_s, true);
        row(QString(), u"id.example.com"_s, false);
    }
    void forWhomACertificateIs()
    {
        QFETCH(const QString, names);
        QFETCH(const QString, host);
        const QSslCertificate one = certificate({names});
        QVERIFY(!one.isNull());
        QTEST(matchesHost(one, host), "isForIt");
        QCOMPARE(namesHosts(one), !names.isEmpty());
    }

    void theCommonNameDoesNotCount()
    {
        Claim claim{QString()};
        claim.commonName = u"id.example.com"_s;
        QVERIFY(!matchesHost(certificate(claim), u"id.example.com"_s));
    }

    void whatIsWrongWithACertificate_data()
    {
        QTest::addColumn<QSslError::SslError>("error");
        QTest::addColumn<TlsFault>("fault");
        QTest::newRow("expired") << QSslError::CertificateExpired << TlsFault::Expired;
        QTest::newRow("not yet valid") << QSslError::CertificateNotYetValid << TlsFault::NotYetValid;
        QTest::newRow("another host") << QSslError::HostNameMismatch << TlsFault::WrongHost;
        QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << TlsFault::UnknownAuthority;
        QTest::newRow("self-signed above")
            << QSslError::SelfSignedCertificateInChain << TlsFault::UnknownAuthority;
        QTest::newRow("nobody known")
            << QSslError::UnableToGetLocalIssuerCertificate << TlsFault::UnknownAuthority;
        QTest::newRow("untrusted") << QSslError::CertificateUntrusted << TlsFault::UnknownAuthority;
        QTest::newRow("something else") << QSslError::UnspecifiedError << TlsFault::Unknown;
    }
    void whatIsWrongWithACertificate()
    {
        QFETCH(const QSslError::SslError, error);
        QTEST(tlsFaultOf({QSslError(error, certificate({}))}), "fault");
    }

    void aCertificateForNobody()
    {
        QCOMPARE(tlsFaultOf({QSslError(QSslError::HostNameMismatch, certificate({QString()}))}),
                 TlsFault::NoHost);
    }

    void aCertificateThatIsTooWeak_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<TlsFault>("fault");
        QTest::newRow("RSA, 1024") << u"rsa:1024"_s << u"sha256"_s << TlsFault::TooWeak;
        QTest::newRow("RSA, 2048") << u"rsa:2048"_s << u"sha256"_s << TlsFault::Unknown;
        QTest::newRow("elliptic") << u"ec"_s << u"sha256"_s << TlsFault::Unknown;
        QTest::newRow("SHA-1") << u"ec"_s << u"sha1"_s << TlsFault::TooWeak;
    }
    void aCertificateThatIsTooWeak()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, digest);
        Claim claim;
        claim.key = key;
        claim.digest = digest;
        QTEST(tlsFaultOf({QSslError(QSslError::UnspecifiedError, certificate(claim))}), "fault");
    }

    void theGravestIsSaid()
    {
        const QSslCertificate one = certificate({});
        const QSslError expired(QSslError::CertificateExpired, one);
        const QSslError host(QSslError::HostNameMismatch, one);
        const QSslError nobody(QSslError::SelfSignedCertificate, one);
        QCOMPARE(tlsFaultOf({expired, host}), TlsFault::WrongHost);
        QCOMPARE(tlsFaultOf({expired, host, nobody}), TlsFault::UnknownAuthority);
        QCOMPARE(tlsFaultOf(QList<QSslError>()), TlsFault::Unknown);
    }

    void whatOpenSslSays_data()
    {
        QTest::addColumn<TlsFault>("fault");
        QTest::newRow("error:0A000102:SSL routines::unsupported protocol") << TlsFault::TooOld;
        QTest::newRow("tlsv1 alert protocol version") << TlsFault::TooOld;
        QTest::newRow("unsafe legacy renegotiation disabled") << TlsFault::TooOld;
        QTest::newRow("sslv3 alert handshake failure") << TlsFault::NoAgreement;
        QTest::newRow("tlsv1 alert insufficient security") << TlsFault::NoAgreement;
        QTest::newRow("wrong version number") << TlsFault::NotTls;
        QTest::newRow("something else") << TlsFault::Unknown;
    }
    void whatOpenSslSays() { QTEST(tlsFaultOf(QString::fromLatin1(QTest::currentDataTag())), "fault"); }

    void whoIsAskedToVouch()
    {
        const Trust system;
        QCOMPARE(system.first(), TrustSource::System);
        QCOMPARE(system.next({TrustSource::System}), std::nullopt);
        const Trust own{{certificate({})}};
        QCOMPARE(own.first(), TrustSource::Own);
        QCOMPARE(own.next({TrustSource::Own}), TrustSource::System);
        QCOMPARE(own.next({TrustSource::Own, TrustSource::System}), TrustSource::Both);
        QCOMPARE(own.next({TrustSource::System}), TrustSource::Own);
        QCOMPARE(own.next({TrustSource::Own, TrustSource::System, TrustSource::Both}), std::nullopt);
    }

    void connectionsThatAreVouchedFor()
    {
        const QSslCertificate one = certificate({});
        const Trust trust{{one}};
        for (const TrustSource vouching : {TrustSource::System, TrustSource::Own, TrustSource::Both}) {
            const QSslConfiguration configuration = trust.configuration(vouching);
            QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
            QCOMPARE(configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
            QCOMPARE(configuration.backendConfiguration().value("CipherString").toByteArray(),
                     "ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=2");
        }
        QCOMPARE(trust.configuration(TrustSource::Own).caCertificates(), QList<QSslCertificate>{one});
        QVERIFY(!trust.configuration(TrustSource::System).caCertificates().contains(one));
        const auto both = trust.configuration(TrustSource::Both).caCertificates();
        QVERIFY(both.contains(one));
        QVERIFY(both.size() > 1); // with the system's
    }
};

RENUMBER_TEST(CertificatesTest)
#include "certificatestest.moc"
