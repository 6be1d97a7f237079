// SPDX-License-Identifier: Apache-2.0
// Calls that a service refuses for their access token: made once more with a renewed one, and only those.
#include "authorizedclient.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;

class AuthorizerTest : public QObject, private AuthorizedClient
{
    Q_OBJECT

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
        QCOMPARE(m_result->error().acted, net::Acted::No);
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
        QCOMPARE(m_result->error().acted, net::Acted::Maybe); // the first call did something
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
        row("too many", rawReply(429), u"tooManyRequests"_s);
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
        QCOMPARE(m_result->error().acted, net::Acted::Maybe);
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
        lost.acted = net::Acted::Maybe; // the token endpoint, that is
        serve({stale});
        m_tokens.refusal = lost;
        QCOMPARE(ending(send()), u"timedOut"_s);
        QCOMPARE(m_result->error().acted, net::Acted::No);
        serve({fine, stale});
        m_tokens.refusal = lost;
        QCOMPARE(ending(send() + submit()), u"timedOut"_s);
        QCOMPARE(m_result->error().acted, net::Acted::Maybe);
    }

    void aTokenInAReplyIsUsedFromThenOn()
    {
        serve({rawReply(200, R"({"token":"t2"})"), fine}, renewing());
        QCOMPARE(ending(renewing().contact(account::ContactKind::Phone)->change->submit), u"fine"_s);
        QCOMPARE(asked(), QByteArrayList({"POST /confirm t1", "POST /finish t2"}));
        QCOMPARE(m_tokens.updates, QStringList{u"t2"_s});
        QVERIFY(readWhole());
        QCOMPARE(tokensSent().last(), "t2");
    }

    /// It is read with one token to the end; what comes after has the new one.
    void aTokenInTheReplyToAReading()
    {
        QByteArray text = renewingText();
        text.replace(R"("read": [)",
                     R"("read": [ { "get": "/new", "take": { "accessToken?": "token", "userId?": "id" } },)");
        serve({rawReply(200, R"({"token":"t2"})"), fine}, described(text).value());
        QVERIFY(readWhole());
        QCOMPARE(asked(), QByteArrayList({"GET /new t1", "GET /me t1"}));
        QCOMPARE(m_tokens.updates, QStringList{u"t2"_s});
        // Nothing has told whose it is.
        QCOMPARE(ending(send()), u"fine"_s);
        QCOMPARE(asked().mid(2), QByteArrayList({"GET /new t2", "GET /me t2", "POST /change t2"}));
    }

    void aTokenOfSomebodyElsesAccountIsNotUsed()
    {
        QByteArray text = renewingText();
        text.replace(R"("take": { "userId": "id",)", R"("take": { "accessToken?": "token", "userId": "id",)");
        serve({fine, rawReply(200, R"({"id":"u2","token":"t2"})"), fine}, described(text).value());
        QVERIFY(readWhole());
        QVERIFY(!readWhole());
        QVERIFY(m_tokens.updates.isEmpty());
        QVERIFY(readWhole());
        QCOMPARE(tokensSent(), QByteArrayList({"t1", "t1", "t1"}));
    }

    /// Somebody turns away from a change: the call goes with what there is, and what it brings is used later.
    void aTokenInTheReplyToACancellation()
    {
        serve({rawReply(200, R"({"token":"t2"})"), fine}, renewing());
        const description::Calls calls = renewing().contact(account::ContactKind::Phone)->change->submit;
        QVERIFY(awaited(m_client->cancel(calls, {{u"ticket"_s, u"t"_s}, {u"code"_s, u"1"_s}})).value());
        QCOMPARE(asked(), QByteArrayList({"POST /confirm t1", "POST /finish t1"}));
        QVERIFY(readWhole());
        QCOMPARE(tokensSent().last(), "t2");
    }

    void whatTheSignInHasLeftGoesWithEachCallUntilOneBringsItAnew()
    {
        serve({fine, rawReply(200, R"({"csrf":"c2"})"), fine}, renewing());
        m_tokens.keep({{u"csrf"_s, u"c1"_s}});
        QCOMPARE(ending(send()), u"fine"_s);
        QCOMPARE(ending(renewing().contact(account::ContactKind::Phone)->change->submit), u"fine"_s);
        QByteArrayList sent;
        for (const QByteArray &request : m_server->requests())
            sent.append(headerOf(request, "X-Csrf"));
        QCOMPARE(sent, QByteArrayList({"", "c1", "c2"})); // the first has the headers of the plain sample
        QCOMPARE(m_tokens.updates, QStringList{QString()});
    }

    /// And a reading brings them anew as any other call.
    void cookiesGoWithEachCallUntilOneBringsThemAnew()
    {
        serve({fine, rawReply(200, R"({"id":"u1"})", "Set-Cookie: sid=s2; Path=/\r\n"), fine}, inCookies());
        m_tokens.cookies.take({m_server->url(), {"sid=s1; Path=/"}}, QDateTime::currentDateTimeUtc());
        QCOMPARE(ending(send()), u"fine"_s);
        QVERIFY(readWhole());
        QCOMPARE(ending(send()), u"fine"_s);
        QByteArrayList sent;
        for (const QByteArray &request : m_server->requests())
            sent.append(headerOf(request, "Cookie"));
        // Whose the new one is, a reading with it has to tell first.
        QCOMPARE(asked(), QByteArrayList({"POST /change t1", "GET /me t1", "GET /me t1", "POST /change t1"}));
        QCOMPARE(sent, QByteArrayList({"sid=s1", "sid=s1", "sid=s2", "sid=s2"}));
        QCOMPARE(m_tokens.updates, QStringList{QString()});
    }

    void whatTheSignInHasLeftMayStandInAPath()
    {
        QByteArray text = renewingText();
        text.replace(R"("get": "/me")", R"("get": "/people/{csrf}")");
        serve({fine}, described(text).value());
        m_tokens.keep({{u"csrf"_s, u"c1"_s}});
        QVERIFY(readWhole());
        QCOMPARE(asked(), QByteArrayList({"GET /people/c1 t1"}));
    }

    void cancelledDuringARenewal()
    {
        serve({stale, fine});
        m_tokens.isHeld = true;
        begin(send());
        QTRY_COMPARE(m_tokens.renewals, 1);
        m_exchange.cancel();
        m_tokens.release(); // before it is deleted
        QTRY_VERIFY(m_client->findChildren<Exchange *>().isEmpty());
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
};

RENUMBER_TEST(AuthorizerTest)
#include "authorizertest.moc"
