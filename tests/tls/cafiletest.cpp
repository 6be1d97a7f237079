// SPDX-License-Identifier: Apache-2.0
// The file of certificate authorities that a profile may name: what it adds, and what is said of one that
// cannot be used.
#include "certificates.h"
#include "net/line.h"
#include "profilefolder.h"
#include "rawserver.h"
#include "testprogram.h"
#include "tlsfront.h"

#include <QDir>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::test;

namespace {

const QString address = QStringLiteral("https://id.example.com");

} // namespace

class CaFileTest : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    ProfileFolder m_folder;
    QByteArray m_company;

private slots:
    void initTestCase()
    {
        m_company = Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile);
        QVERIFY(QDir(m_folder.path()).mkdir(u"sub"_s));
        m_folder.write(u"company.pem"_s, m_company);
        m_folder.write(u"sub/company.pem"_s, m_company);
    }

    void withoutOneTheSystemDecides() { QVERIFY(m_folder.service(address, {}).trusted.isEmpty()); }

    void itIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("beside the profile") << u"company.pem"_s;
        QTest::newRow("below it") << u"sub/company.pem"_s;
        QTest::newRow("by its whole path") << QDir(m_folder.path()).filePath(u"company.pem"_s);
    }
    void itIsRead()
    {
        QFETCH(const QString, path);
        QCOMPARE(m_folder.service(address, path).trusted,
                 QList<QSslCertificate>{QSslCertificate(m_company, QSsl::Pem)});
    }

    /// Two lists, of which one or the other has to vouch: whom the system trusts, looked up as it is needed,
    /// and whom the profile names.
    void itIsAskedBesidesTheSystem()
    {
        const net::Trust trust{m_folder.service(address, u"company.pem"_s).trusted};
        QCOMPARE(trust.configuration(net::TrustSource::Own).caCertificates(), trust.own);
        QCOMPARE(trust.configuration(net::TrustSource::System).caCertificates(),
                 QSslConfiguration::defaultConfiguration().caCertificates());
        RawServer backend(RawServer::saying("HTTP/1.1 204 X\r\n\r\n"));
        TlsFront front(m_certificates.signedBy(u"company"_s), backend.serverPort());
        const QUrl url(front.baseUrl());
        for (const auto first : {net::TrustSource::Own, net::TrustSource::System}) {
            net::Line line(url, trust, first, time::systemClock());
            QSignalSpy opened(&line, &net::Line::opened);
            QVERIFY(opened.wait());
            QCOMPARE(line.trustSource(), net::TrustSource::Own);
        }
        net::Line line(url, {}, net::TrustSource::System, time::systemClock());
        QSignalSpy failed(&line, &net::Line::failed);
        QVERIFY(failed.wait());
        const auto failure = failed.first().first().value<net::TransportFailure>();
        QCOMPARE(failure.acted, net::Acted::No);
        QCOMPARE(int(failure.tls), int(net::TlsFault::UnknownAuthority));
    }

    void whatIsAroundTheCertificatesDoesNotMatter()
    {
        m_folder.write(u"bundle.pem"_s,
                       QByteArray("\xEF\xBB\xBF# Ours\r\n\r\n") + QByteArray(m_company).replace("\n", "\r\n")
                           + "\n\nand again\n" + m_company);
        QCOMPARE(m_folder.service(address, u"bundle.pem"_s).trusted.size(), 2);
    }

    void oneThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fix");
        const auto file
            = [this](const char *name, const QByteArray &content, const QString &what, const QString &fix) {
                  const QString path = QString::fromLatin1(name).replace(u' ', u'-') + u".pem"_s;
                  m_folder.write(path, content);
                  QTest::newRow(name) << path << what << fix;
              };
        const auto path = u"counts from the profile's own folder"_s;
        const auto pem = u"-----BEGIN CERTIFICATE-----"_s;
        QTest::newRow("missing") << u"nowhere.pem"_s << u"there is no file"_s << path;
        QTest::newRow("a folder") << u"sub"_s << u"is not a file"_s << path;
        const QString pipe = QDir(m_folder.path()).filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QTest::newRow("a pipe that nobody fills") << pipe << u"is not a file"_s << path;
        QTest::newRow("a device without end") << u"/dev/zero"_s << u"is not a file"_s << path;
        file("empty", {}, u"has no certificate in it"_s, pem);
        file("something else", "not a certificate", u"has no certificate in it"_s, pem);
        file("a key", Certificates::textOf(m_certificates.authority(u"company"_s).keyFile),
             u"has no certificate in it"_s, pem);
        file("half", m_company.first(m_company.size() / 2), u"has a certificate that cannot be read"_s,
             u"get it anew"_s);
        file("a good one and half", m_company + m_company.first(m_company.size() / 2),
             u"has a certificate that cannot be read"_s, u"get it anew"_s);
        file("damaged", QByteArray(m_company).replace("\nMII", "\nAAA"),
             u"has a certificate that cannot be read"_s, u"get it anew"_s);
        file("far too large", m_company + QByteArray(1 << 20, '\n'), u"is larger than 1 MiB"_s,
             u"check that it is the right one"_s);
    }
    void oneThatCannotBeUsedIsNamed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, what);
        QFETCH(const QString, fix);
        const description::Catalogue catalogue = m_folder.read(address, path);
        QVERIFY(catalogue.services.isEmpty());
        QCOMPARE(catalogue.faults.size(), 1);
        const description::Fault &fault = catalogue.faults.first();
        QCOMPARE(fault.place, u"/caFile"_s);
        QCOMPARE(fault.line, 3); // as QJsonDocument writes it
        QVERIFY2(fault.what.contains(what), qPrintable(fault.what));
        QVERIFY2(fault.what.contains(QDir(path).dirName()), qPrintable(fault.what));
        QVERIFY2(fault.fix.contains(fix), qPrintable(fault.fix));
    }
};

RENUMBER_TEST(CaFileTest)
#include "cafiletest.moc"
