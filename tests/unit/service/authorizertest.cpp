// SPDX-License-Identifier: Apache-2.0
// Calls that a service refuses for their access token: made once more with a renewed one, and only those.
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"

#include <QPointer>
#include <QTest>

using namespace renumber;
using namespace renumber::service;
using namespace renumber::test;
using namespace Qt::StringLiterals;

using Result = tl::expected<Outcome, Problem>;

namespace {

const QByteArray stale = rawReply(403, R"({"error":"stale"})");
const QByteArray fine = rawReply(200, R"({"id":"u1","ticket":"t"})");

/// Hands out "t1", and after each renewal "t2", "t3"; a test says when.
class Tokens final : public Authorizer
{
public:
    QList<Purpose> purposes;
    int renewals = 0;
    bool isRenewable = true;
    std::optional<Problem> refusal; ///< instead of a renewed one
    bool isHeld = false; ///< a renewal waits for release()

    void authorize(Purpose purpose, QObject *, Receive receive) override
    {
        purposes.append(purpose);
        receive(now());
    }
    std::optional<Authorization> current() const override { return now(); }
    bool canRenew(const Authorization &refused) const override { return isRenewable && refused == now(); }
    void renew(const Authorization &refused, QObject *context, Receive receive) override
    {
        if (refused != now())
            qFatal("another was refused than is in use");
        ++renewals;
        m_context = context;
        m_receive = std::move(receive);
        if (!isHeld)
            release();
    }
    void release()
    {
        if (!m_context)
            return;
        if (refusal)
            m_receive(tl::unexpected(*refusal));
        else
            m_receive(now());
    }

private:
    Authorization now() const
    {
        const QString token = u"t%1"_s.arg(renewals + 1);
        return {token, QString(u"Bearer "_s + token)};
    }

    QPointer<QObject> m_context;
    Receive m_receive;
};

/// The sample, in which 403 "stale" is a token that is too old, and "elsewhere" another matter.
description::Description sample()
{
    QByteArray text = sampleText();
    text.replace(R"("problems": [)", R"("problems": [ { "if": { "error": "stale" }, "is": "staleToken" },)");
    return described(text).value();
}

} // namespace

class AuthorizerTest : public QObject
{
    Q_OBJECT

private:
    /// Answers one request after the other with \a replies, the last for ever; empty: hangs up.
    void serve(const QList<QByteArray> &replies)
    {
        m_tokens = {};
        m_server
            = std::make_unique<RawServer>([this, replies](QTcpSocket *socket, const QByteArray &request) {
                  const qsizetype index = m_server->requests().size() - 1;
                  const QByteArray reply = replies.value(index, replies.constLast());
                  if (reply.isEmpty())
                      socket->abort();
                  else
                      RawServer::saying(reply)(socket, request);
              });
        m_client = std::make_unique<Client>(m_lines, serviceAt(m_server->url({}).toString(), sample()),
                                            time::systemClock());
        m_client->setAuthorizer(&m_tokens);
    }
    Exchange *begin(const description::Calls &calls)
    {
        m_result.reset();
        m_endings = 0;
        Exchange *exchange = m_client->perform(
            calls, description::Step::Send,
            {{u"new"_s, u"+33750253355"_s}, {u"ticket"_s, u"t"_s}, {u"code"_s, u"123456"_s}});
        connect(exchange, &Exchange::finished, this, [this](const Result &result) {
            m_result = result;
            ++m_endings;
        });
        return exchange;
    }
    /// How it ends: "fine", or the name of a problem.
    QString ending(const description::Calls &calls)
    {
        begin(calls);
        [&] { QTRY_VERIFY(m_result); }();
        QCoreApplication::processEvents();
        if (m_endings != 1)
            QTest::qFail("not exactly one ending", __FILE__, __LINE__);
        return !m_result ? QString() : *m_result ? u"fine"_s : description::nameOf(m_result->error().kind);
    }
    description::Calls send() const { return sample().contact(account::ContactKind::Phone)->change->send; }
    description::Calls submit() const
    {
        return sample().contact(account::ContactKind::Phone)->change->submit;
    }
    /// The access tokens that came, call by call.
    QByteArrayList tokensSent() const
    {
        QByteArrayList tokens;
        for (const QByteArray &request : m_server->requests()) {
            const qsizetype from = request.indexOf("\r\nAuthorization: Bearer ") + 24;
            tokens.append(request.mid(from, request.indexOf("\r\n", from) - from));
        }
        return tokens;
    }

private slots:
    void cleanup() { m_client.reset(); }

    void eachCallAsksForItsPurpose()
    {
        serve({fine});
        QCOMPARE(ending(sample().read + send()), u"fine"_s);
        QCOMPARE(m_tokens.purposes,
                 QList<Authorizer::Purpose>({Authorizer::Purpose::Read, Authorizer::Purpose::Change}));
        QCOMPARE(tokensSent(), QByteArrayList({"t1", "t1"}));
        QCOMPARE(m_tokens.renewals, 0);
    }

    void aRefusedTokenIsRenewedOnce_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("too old for a change") << stale;
        QTest::newRow("401") << rawReply(401);
        QTest::newRow("401 with a body") << rawReply(401, R"({"error":"invalid_token"})");
    }

    void aRefusedTokenIsRenewedOnce()
    {
        QFETCH(const QByteArray, refusal);
        serve({refusal, fine});
        QCOMPARE(ending(send()), u"fine"_s);
        QCOMPARE(tokensSent(), QByteArrayList({"t1", "t2"}));
        const QByteArrayList requests = m_server->requests();
        const auto bodyOf
            = [](const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n")); };
        QVERIFY(requests.at(0).startsWith("POST /change "));
        QVERIFY(requests.at(1).startsWith("POST /change "));
        QCOMPARE(bodyOf(requests.at(1)), bodyOf(requests.at(0)));
        // And no third time.
        serve({refusal});
        QCOMPARE(ending(send()), refusal == stale ? u"staleToken"_s : u"signInAgain"_s);
        QCOMPARE(m_result->error().reached, net::Reached::No);
        QCOMPARE(tokensSent(), QByteArrayList({"t1", "t2"}));
        QCOMPARE(m_tokens.renewals, 1);
    }

    /// Each call of an operation may meet a token that has just gone.
    void eachCallMayBeMadeOnceMore()
    {
        serve({stale, fine, stale, fine});
        QCOMPARE(ending(send() + submit()), u"fine"_s);
        QCOMPARE(tokensSent(), QByteArrayList({"t1", "t2", "t2", "t3"}));
    }

    void aSecondCallThatIsRefusedForGood()
    {
        serve({fine, stale});
        QCOMPARE(ending(send() + submit()), u"staleToken"_s);
        QCOMPARE(m_result->error().reached, net::Reached::Maybe); // the first call did something
        QCOMPARE(m_server->requests().size(), 3);
    }

    void whatIsNotAboutTheTokenIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &reply, const QString &problem) {
            QTest::newRow(name) << reply << problem;
        };
        row("not permitted", rawReply(403), u"notPermitted"_s);
        row("in use", rawReply(409), u"numberInUse"_s);
        row("too many", rawReply(429), u"tooManyMessages"_s);
        row("a failure", rawReply(500), u"serviceDown"_s);
        row("401 in a redirect", rawReply(302, {}, "Location: /login\r\n"), u"unexpectedReply"_s);
        row("a reply that lacks something", rawReply(200, "{}"), u"unexpectedReply"_s);
        row("a lost reply", {}, u"timedOut"_s);
        row("half a reply", "HTTP/1.1 401 X\r\nContent-Length: 100\r\n\r\n{", u"timedOut"_s);
    }

    void whatIsNotAboutTheTokenIsNotRepeated()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, problem);
        serve({reply});
        QCOMPARE(ending(send()), problem);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_tokens.renewals, 0);
    }

    void aLostReplyAfterARenewal()
    {
        serve({stale, {}});
        QCOMPARE(ending(send()), u"timedOut"_s);
        QCOMPARE(m_result->error().reached, net::Reached::Maybe);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void whatCannotBeRenewed()
    {
        serve({stale});
        m_tokens.isRenewable = false;
        QCOMPARE(ending(send()), u"staleToken"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// Whatever became of the renewal, the call itself did nothing.
    void aRenewalThatFails()
    {
        Problem lost;
        lost.kind = description::ProblemKind::TimedOut;
        lost.reached = net::Reached::Maybe; // the token endpoint, that is
        serve({stale});
        m_tokens.refusal = lost;
        QCOMPARE(ending(send()), u"timedOut"_s);
        QCOMPARE(m_result->error().reached, net::Reached::No);
        serve({fine, stale});
        m_tokens.refusal = lost;
        QCOMPARE(ending(send() + submit()), u"timedOut"_s);
        QCOMPARE(m_result->error().reached, net::Reached::Maybe);
    }

    void cancelledDuringARenewal()
    {
        serve({stale, fine});
        m_tokens.isHeld = true;
        const QPointer<Exchange> exchange = begin(send());
        QTRY_COMPARE(m_tokens.renewals, 1);
        exchange->cancel();
        m_tokens.release(); // before it is deleted
        QTRY_VERIFY(!exchange);
        m_tokens.release();
        QCOMPARE(ending(sample().read), u"fine"_s); // the next request there is
        QCOMPARE(m_server->requests().size(), 2);
        QVERIFY(m_server->requests().at(1).startsWith("GET /me "));
        QCOMPARE(m_endings, 1);
    }

    void deletedDuringARenewal()
    {
        serve({stale, fine});
        m_tokens.isHeld = true;
        begin(send());
        QTRY_COMPARE(m_tokens.renewals, 1);
        m_client.reset();
        m_tokens.release();
        QCoreApplication::processEvents();
        QCOMPARE(m_endings, 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    Tokens m_tokens;
    std::unique_ptr<Client> m_client;
    std::optional<Result> m_result;
    int m_endings = 0;
};

QTEST_GUILESS_MAIN(AuthorizerTest)
#include "authorizertest.moc"
