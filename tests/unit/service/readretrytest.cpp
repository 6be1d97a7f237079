// SPDX-License-Identifier: Apache-2.0
// What is made again by itself, and when: readings that brought no answer, twice at most, after waits that
// a test measures without waiting. Nothing that sends or changes.
#include "awaited.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"
#include "testprogram.h"
#include "time/utc.h"

#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Result = tl::expected<Outcome, Problem>;
using HttpResult = tl::expected<net::HttpReply, net::TransportFailure>;
using Waits = QList<qint64>;

namespace {

const QByteArray fine = rawReply(200, R"({"id":"u1"})");

HttpResult failed(net::TransportError error)
{
    return tl::unexpected(net::TransportFailure{error, net::Acted::Maybe});
}

HttpResult answered(int status, const QList<net::Header> &headers = {})
{
    return net::HttpReply{status, headers, {}};
}

} // namespace

class ReadRetryTest : public QObject
{
    Q_OBJECT

private:
    /// Answers one request after the other with \a replies, the last for ever; empty: hangs up.
    static RawServer::Answer inTurn(const QList<QByteArray> &replies)
    {
        auto next = std::make_shared<qsizetype>(0);
        return [replies, next](QTcpSocket *socket, const QByteArray &) {
            socket->write(replies.at(std::min((*next)++, replies.size() - 1)));
            socket->disconnectFromHost();
        };
    }

    CallLimits limits()
    {
        CallLimits limits = m_limits;
        limits.reading.fraction = [this] { return m_fraction; };
        limits.reading.pause = [this](std::chrono::milliseconds time) {
            m_waits.append(time.count());
            return wait::ready(wait::Ended());
        };
        return limits;
    }

    std::unique_ptr<Client> clientAt(const QString &base)
    {
        auto client = std::make_unique<Client>(m_lines, serviceAt(base, sampleDescription()),
                                               [this] { return m_now; });
        client->setAccessToken(u"t0ken"_s);
        client->setLimits(limits());
        return client;
    }

    static Result resultOf(wait::Future<Result> exchange)
    {
        return awaited(exchange).value_or(tl::unexpected(Problem()));
    }

    Result read(const RawServer &server)
    {
        const auto client = clientAt(server.url({}).toString());
        return resultOf(client->readAccount());
    }

    /// Whether the first failure of a reading with this end is followed by another attempt.
    bool isRepeated(const HttpResult &result, const Problem &problem, const FailedCall &call)
    {
        return waitBeforeRepeating(call, result, problem, limits().reading, m_now).has_value();
    }
    bool isRepeated(const HttpResult &result, description::ProblemKind kind,
                    const std::optional<QDateTime> &retryAt = {})
    {
        Problem problem;
        problem.kind = kind;
        problem.retryAt = retryAt;
        return isRepeated(result, problem, {"GET"});
    }

private slots:
    void init()
    {
        m_limits = CallLimits();
        m_waits.clear();
        m_fraction = 0.5;
        m_now = QDateTime(QDate(2031, 3, 4), QTime(14, 0), time::utc);
    }

    void aReadingIsMadeThreeTimesAtMost()
    {
        RawServer server(inTurn({rawReply(503)}));
        const Result result = read(server);
        QCOMPARE(description::nameOf(result.error().kind), u"serviceDown"_s);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(m_waits, Waits({450, 1500}));
    }

    void theFirstAnswerCounts()
    {
        RawServer server(inTurn({rawReply(502), rawReply(408), fine}));
        const Result result = read(server);
        QVERIFY(result.has_value());
        QCOMPARE(description::toText(result->taken.value(u"userId"_s)), u"u1"_s);
        QCOMPARE(server.requests().size(), 3);
    }

    void whatIsWaited()
    {
        const Problem down = [] {
            Problem problem;
            problem.kind = description::ProblemKind::ServiceDown;
            return problem;
        }();
        const auto wait = [&](double fraction, int repetitions) {
            m_fraction = fraction;
            return waitBeforeRepeating({"GET", description::Step::Read, repetitions}, answered(503), down,
                                       limits().reading, m_now);
        };
        QCOMPARE(wait(0, 0), 300ms);
        QCOMPARE(wait(0.9999, 0), 599ms);
        QCOMPARE(wait(0, 1), 1000ms);
        QCOMPARE(wait(0.9999, 1), 1999ms);
        QVERIFY(!wait(0, 2));
        for (int i = 0; i < 1000; ++i) {
            const double fraction = randomFraction();
            QVERIFY(fraction >= 0 && fraction < 1);
        }
        QVERIFY(randomFraction() != randomFraction());
    }

    void whatMayPass_data()
    {
        QTest::addColumn<HttpResult>("result");
        QTest::addColumn<description::ProblemKind>("kind");
        QTest::addColumn<bool>("repeated");
        using enum net::TransportError;
        const auto kindOf = [](net::TransportError error) {
            return problemFrom({error, net::Acted::Maybe}).kind;
        };
        for (const net::TransportError error : {Refused, TimedOut, ConnectionLost})
            QTest::addRow("transport %d", int(error)) << failed(error) << kindOf(error) << true;
        for (const net::TransportError error : {NotAllowed, Offline, TlsFailed, Redirected, TooLarge})
            QTest::addRow("transport %d", int(error)) << failed(error) << kindOf(error) << false;
        QTest::newRow("408") << answered(408) << description::ProblemKind::TimedOut << true;
        for (const int status : {502, 503, 504})
            QTest::addRow("%d", status) << answered(status) << description::ProblemKind::ServiceDown << true;
        for (const int status : {500, 501, 599})
            QTest::addRow("%d", status) << answered(status) << description::ProblemKind::ServiceDown << false;
        QTest::newRow("401") << answered(401) << description::ProblemKind::SignInAgain << false;
        QTest::newRow("403") << answered(403) << description::ProblemKind::NotPermitted << false;
        QTest::newRow("404") << answered(404) << description::ProblemKind::UnexpectedReply << false;
        QTest::newRow("429") << answered(429) << description::ProblemKind::TooManyRequests << false;
        QTest::newRow("no sense") << answered(200) << description::ProblemKind::UnexpectedReply << false;
        QTest::newRow("503, switched off") << answered(503) << description::ProblemKind::FeatureOff << false;
    }
    void whatMayPass()
    {
        QFETCH(const HttpResult, result);
        QFETCH(const description::ProblemKind, kind);
        QFETCH(const bool, repeated);
        QCOMPARE(isRepeated(result, kind), repeated);
    }

    /// The wait would be 450 ms.
    void theServiceIsNotUndercut()
    {
        const HttpResult down = answered(503, {{"Retry-After", "1"}});
        QVERIFY(isRepeated(down, description::ProblemKind::ServiceDown, m_now));
        QVERIFY(isRepeated(down, description::ProblemKind::ServiceDown, m_now.addMSecs(450)));
        QVERIFY(!isRepeated(down, description::ProblemKind::ServiceDown, m_now.addMSecs(451)));
        QVERIFY2(!isRepeated(down, description::ProblemKind::ServiceDown), "it was not understood");
        QVERIFY(!isRepeated(answered(429, {{"Retry-After", "0"}}), description::ProblemKind::TooManyRequests,
                            m_now));
    }

    void aTimeThatTheServiceNames_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("requests");
        QTest::newRow("at once") << QByteArray("0") << 3;
        QTest::newRow("a second") << QByteArray("1") << 1;
        QTest::newRow("an hour") << QByteArray("3600") << 1;
        QTest::newRow("a year") << QByteArray("31536000") << 1;
        QTest::newRow("a date") << QByteArray("Tue, 04 Mar 2031 14:01:00 GMT") << 1;
        QTest::newRow("not understood") << QByteArray("soon") << 1;
    }
    void aTimeThatTheServiceNames()
    {
        QFETCH(const QByteArray, retryAfter);
        QFETCH(const int, requests);
        RawServer server(inTurn({rawReply(503, {}, "Retry-After: " + retryAfter + "\r\n")}));
        QVERIFY(!read(server));
        QCOMPARE(server.requests().size(), requests);
    }

    void onlyReadings()
    {
        const auto down = answered(503);
        Problem problem;
        problem.kind = description::ProblemKind::ServiceDown;
        QVERIFY(isRepeated(down, problem, {"GET", description::Step::Read}));
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
            QVERIFY(!isRepeated(down, problem, {method, description::Step::Read}));
        for (const description::Step step :
             {description::Step::Send, description::Step::Resend, description::Step::Submit,
              description::Step::Cancel, description::Step::SignIn})
            QVERIFY(!isRepeated(down, problem, {"GET", step}));
    }

    void whatSendsOrChangesIsMadeOnce_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("hangs up") << QByteArray();
        QTest::newRow("408") << rawReply(408);
        QTest::newRow("503") << rawReply(503);
        QTest::newRow("503, at once") << rawReply(503, {}, "Retry-After: 0\r\n");
    }
    void whatSendsOrChangesIsMadeOnce()
    {
        QFETCH(const QByteArray, reply);
        RawServer server(inTurn({reply}));
        const auto client = clientAt(server.url({}).toString());
        const description::Journey journey
            = *client->description().contact(account::ContactKind::Phone)->change;
        const description::Values values{
            {u"new"_s, u"+33750253355"_s}, {u"ticket"_s, u"t"_s}, {u"code"_s, u"123456"_s}};
        qsizetype made = 0;
        for (const auto &[calls, step] : {std::pair(journey.send, description::Step::Send),
                                          std::pair(*journey.resend, description::Step::Resend),
                                          std::pair(journey.submit, description::Step::Submit),
                                          std::pair(journey.send, description::Step::Cancel)}) {
            QVERIFY(!resultOf(client->perform(calls, step, values)));
            QCOMPARE(server.requests().size(), ++made);
        }
        QVERIFY(m_waits.isEmpty());
    }

    void nobodyListens()
    {
        QString base;
        {
            RawServer server(inTurn({fine}));
            base = server.url({}).toString();
        }
        const auto client = clientAt(base);
        QCOMPARE(description::nameOf(resultOf(client->readAccount()).error().kind), u"serviceDown"_s);
        QCOMPARE(m_waits, Waits({450, 1500}));
    }

    void noAnswerInTime()
    {
        RawServer silent([](QTcpSocket *, const QByteArray &) {});
        m_limits.deadline = 500ms; // the connection is made within it, too
        QCOMPARE(description::nameOf(read(silent).error().kind), u"timedOut"_s);
        QCOMPARE(silent.requests().size(), 3);
    }

    /// An attempt that would begin after the deadline for all is not made.
    void allOfItHasADeadline()
    {
        Problem problem;
        problem.kind = description::ProblemKind::TimedOut;
        const auto late = failed(net::TransportError::TimedOut);
        QVERIFY(isRepeated(late, problem, {"GET", description::Step::Read, 0, 44'549ms}));
        QVERIFY(!isRepeated(late, problem, {"GET", description::Step::Read, 0, 44'550ms}));

        RawServer silent([](QTcpSocket *, const QByteArray &) {});
        m_limits.deadline = 500ms;
        m_limits.reading.deadline = 900ms;
        QVERIFY(!read(silent));
        QCOMPARE(silent.requests().size(), 1);
    }

    /// One that begins before it is cut short by it.
    void anAttemptEndsWithTheDeadline()
    {
        int requests = 0;
        RawServer server([&requests](QTcpSocket *socket, const QByteArray &) {
            if (++requests > 1)
                return; // no answer
            socket->write(rawReply(503));
            socket->disconnectFromHost();
        });
        m_limits.deadline = 60s;
        m_limits.reading.deadline = 1s;
        QElapsedTimer since;
        since.start();
        QCOMPARE(description::nameOf(read(server).error().kind), u"timedOut"_s);
        QCOMPARE(requests, 2);
        QVERIFY2(since.elapsed() < 9'000, "it was to end after a second");
    }

    void neverAfterItWasCancelled()
    {
        RawServer server(inTurn({rawReply(503)}));
        const auto client = clientAt(server.url({}).toString());
        std::optional<wait::Promise<>> pause;
        CallLimits held = limits();
        held.reading.pause = [&](std::chrono::milliseconds) { return pause.emplace().future(); };
        client->setLimits(held);
        bool isHeard = false;
        auto exchange = client->readAccount();
        exchange.then([&isHeard](const Result &) { isHeard = true; });
        QTRY_VERIFY(pause && pause->isAwaited());
        exchange.cancel();
        QVERIFY(!pause->isAwaited());
        pause->end(); // the timer had gone off already
        QTRY_VERIFY(client->findChildren<Exchange *>().isEmpty());
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!isHeard);
    }

private:
    net::Lines m_lines;
    CallLimits m_limits;
    Waits m_waits; ///< in milliseconds
    double m_fraction = 0.5;
    QDateTime m_now;
};

RENUMBER_TEST(ReadRetryTest)
#include "readretrytest.moc"
