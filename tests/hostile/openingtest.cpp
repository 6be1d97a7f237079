// SPDX-License-Identifier: Apache-2.0
// A service that takes connections and leaves them unanswered for a while, as one does that is being started
// again: what a press then waits for.
#include "certificates.h"
#include "net/httpcall.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "testprogram.h"
#include "tlsfront.h"

#include <QTest>

using namespace renumber;
using namespace renumber::net;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Leaves handshakes unanswered while it is stuck.
class StuckFront : public TlsFront
{
public:
    using TlsFront::TlsFront;

    void setStuck(bool stuck) { m_isStuck = stuck; }
    int stuckConnections() const { return int(m_held.size()); }
    /// Goes on with all that it has left unanswered.
    void release()
    {
        m_isStuck = false;
        for (const qintptr socket : std::exchange(m_held, {}))
            TlsFront::incomingConnection(socket);
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        if (m_isStuck)
            m_held.append(socket);
        else
            TlsFront::incomingConnection(socket);
    }

private:
    bool m_isStuck = true;
    QList<qintptr> m_held;
};

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private:
    void press()
    {
        HttpRequest request;
        request.label = u"test"_s;
        request.method = "POST";
        request.url = m_url;
        request.body = "{}";
        HttpCall::start(*m_lines, request).then(m_caller.get(), [this](const HttpResult &result) {
            m_result = result;
            m_isOver = true;
        });
    }

    Certificates m_certificates;
    std::unique_ptr<RawServer> m_service;
    std::unique_ptr<StuckFront> m_front;
    QUrl m_url;
    std::unique_ptr<Lines> m_lines;
    std::unique_ptr<QObject> m_caller; ///< its calls go with it
    HttpResult m_result;
    bool m_isOver = false;

private slots:
    void init()
    {
        m_service = std::make_unique<RawServer>(RawServer::saying(rawReply(200, "{}")));
        m_front
            = std::make_unique<StuckFront>(m_certificates.signedBy(u"company"_s), m_service->serverPort());
        m_url = QUrl(m_front->baseUrl() + u"/change"_s);
        const auto authority = Certificates::textOf(m_certificates.authority(u"company"_s).certificateFile);
        m_lines = std::make_unique<Lines>(Trust{QSslCertificate::fromData(authority)});
        LineLimits limits;
        limits.slow = 200ms;
        m_lines->setLimits(limits);
        m_caller = std::make_unique<QObject>();
        m_result = tl::unexpected(TransportFailure());
        m_isOver = false;
    }
    void cleanup()
    {
        m_caller.reset();
        m_lines.reset();
        m_front->release();
        m_front.reset();
        m_service.reset();
    }

    void aLineThatIsStuckDoesNotHoldThePress()
    {
        m_lines->prepare(m_url, 1);
        QTRY_COMPARE(m_front->stuckConnections(), 1);
        m_front->setStuck(false);
        press();
        QTRY_VERIFY(m_isOver);
        QVERIFY(m_result.has_value());
        QCOMPARE(m_service->requests().size(), 1);
        QCOMPARE(m_front->connections(), 1);
    }

    void aServiceThatComesBackDuringThePressIsReached()
    {
        press();
        QTRY_VERIFY(m_front->stuckConnections() >= 2);
        QVERIFY(!m_isOver);
        m_front->setStuck(false);
        QTRY_VERIFY(m_isOver);
        QVERIFY(m_result.has_value());
        QCOMPARE(m_service->requests().size(), 1);
    }

    void nothingIsSentOverALineThatIsReadySecond()
    {
        press();
        QTRY_VERIFY(m_front->stuckConnections() >= 3);
        m_front->release();
        QTRY_VERIFY(m_isOver);
        QVERIFY(m_result.has_value());
        QCOMPARE(m_service->requests().size(), 1);
    }

    /// Neither is it called again and again.
    void aServiceThatStaysStuckIsCalledAFewTimes()
    {
        LineLimits limits;
        limits.slow = 50ms;
        m_lines->setLimits(limits);
        press();
        QTRY_COMPARE(m_front->stuckConnections(), 5); // at 0, 50, 150, 350, 750 ms
        QVERIFY(!m_isOver);
    }

    void whatIsNotThereAnyMoreIsSaidAtOnce()
    {
        m_lines->prepare(m_url, 1);
        QTRY_COMPARE(m_front->stuckConnections(), 1);
        m_front->close();
        press();
        QTRY_VERIFY(m_isOver);
        QVERIFY(!m_result.has_value());
        QCOMPARE(int(m_result.error().error), int(TransportError::Refused));
        QCOMPARE(m_result.error().acted, Acted::No);
    }
};

RENUMBER_TEST(OpeningTest)
#include "openingtest.moc"
