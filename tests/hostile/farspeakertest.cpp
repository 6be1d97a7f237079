// SPDX-License-Identifier: Apache-2.0
// A service that is far away and says something before it was asked: what comes unasked is on its way for a
// round trip after a line is open, and must not answer what is sent meanwhile.
#include "certificates.h"
#include "distance/distance.h"
#include "net/httpcall.h"
#include "net/lines.h"
#include "rawreply.h"
#include "testprogram.h"
#include "tlsfront.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace renumber;
using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes a reply as soon as a handshake is over, and reads nothing.
class SpeakingServer : public QSslServer
{
public:
    explicit SpeakingServer(const Identity &identity)
    {
        setSslConfiguration(asServer(identity));
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++m_spokenTo;
                socket->write(rawReply(200, R"({"id":"somebody else"})"));
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port");
    }
    int spokenTo() const { return m_spokenTo; }

private:
    int m_spokenTo = 0;
};

} // namespace

class FarSpeakerTest : public QObject
{
    Q_OBJECT

private slots:
    /// No line was ready: the call opens one, and hears what comes over it before it sends.
    void whatComesUnaskedAnswersNothing()
    {
        Certificates certificates;
        SpeakingServer server(certificates.signedBy(u"company"_s));
        sandbox::Distance distance(server.serverPort(), 400ms);
        const auto port = distance.start(0);
        QVERIFY(port.has_value());
        const auto authority = Certificates::textOf(certificates.authority(u"company"_s).certificateFile);
        Lines lines(Trust{QSslCertificate::fromData(authority)});
        HttpRequest request;
        request.label = u"test"_s;
        request.method = "POST";
        request.url = QUrl(u"https://127.0.0.1:%1/change"_s.arg(*port));
        request.body = "{}";
        std::optional<HttpResult> result;
        HttpCall::start(lines, request).then(this, [&result](const HttpResult &ended) { result = ended; });
        QTRY_VERIFY_WITH_TIMEOUT(result, 60'000);
        QVERIFY(server.spokenTo() > 0);
        QVERIFY2(!*result, "it was answered, and nobody had read it");
        QCOMPARE(result->error().acted, Acted::No);
    }
};

RENUMBER_TEST(FarSpeakerTest)
#include "farspeakertest.moc"
