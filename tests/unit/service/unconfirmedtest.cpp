// SPDX-License-Identifier: Apache-2.0
// Tokens and cookies of which nothing has told whose they are: what they open is looked at before anything is
// changed with them.
#include "authorizedclient.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::test;

class UnconfirmedTest : public QObject, private AuthorizedClient
{
    Q_OBJECT

private slots:
    void cleanup() { m_client.reset(); }

    /// Nothing tells whose a renewed token is: what it opens is looked at before anything is changed with it,
    /// in the middle of several calls as well.
    void aRenewedTokenThatMayBeAnothers_data()
    {
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArrayList>("requests");
        QTest::addColumn<QStringList>("opened");
        const QByteArrayList until{"GET /me t1", "POST /change t1", "POST /confirm t1", "GET /me t2"};
        QTest::newRow("the right one's")
            << rawReply(200, R"({"id":"u1"})") << u"fine"_s << until + QByteArrayList{"POST /confirm t2"}
            << QStringList{u"t2 theirs"_s};
        QTest::newRow("another's") << rawReply(200, R"({"id":"u2"})") << u"anotherPerson"_s << until
                                   << QStringList{u"t2 another's"_s};
        QTest::newRow("not known") << rawReply(200, "{}") << u"unexpectedReply"_s << until << QStringList();
        QTest::newRow("refused as well") << rawReply(401) << u"signInAgain"_s << until << QStringList();
    }

    void aRenewedTokenThatMayBeAnothers()
    {
        QFETCH(const QByteArray, account);
        QFETCH(const QByteArrayList, requests);
        serve({rawReply(200, R"({"id":"u1"})"), fine, stale, account, fine});
        readWhole();
        m_tokens.opened.clear();
        m_tokens.namesNobody = true;
        QTEST(ending(send() + submit()), "ending");
        if (!*m_result)
            QCOMPARE(m_result->error().acted, net::Acted::Maybe); // by the call before
        QCOMPARE(asked(), requests);
        QTEST(m_tokens.opened, "opened");
    }

    /// Nobody is known who it could be compared with.
    void aRenewedTokenBeforeAnybodyIsKnown()
    {
        serve({stale, fine});
        m_tokens.namesNobody = true;
        QCOMPARE(ending(send()), u"fine"_s);
        QCOMPARE(asked(), QByteArrayList({"POST /change t1", "POST /change t2"}));
    }

    /// The path says whose account it is.
    void aRenewedTokenAndAPathThatNamesThePerson()
    {
        QByteArray text = sampleText();
        text.replace(R"("post": "/change")", R"("post": "/users/{userId}/change")");
        serve({rawReply(200, R"({"id":"u1"})"), rawReply(401), fine}, described(text).value());
        readWhole();
        m_tokens.namesNobody = true;
        QCOMPARE(ending(described(text).value().contact(account::ContactKind::Phone)->change->send),
                 u"fine"_s);
        QCOMPARE(asked(),
                 QByteArrayList({"GET /me t1", "POST /users/u1/change t1", "POST /users/u1/change t2"}));
    }

    /// Half of one account and half of another is none: a reading has one token, or begins anew with it.
    void aReadingWhoseTokenIsRenewedHalfWay()
    {
        QByteArray text = sampleText();
        text.replace(R"("phone?": "phone", "phoneVerified?": "verified" } })",
                     R"("name?": "name" } }, { "get": "/contacts", "take": { "phone?": "phone" } })");
        const auto alice = rawReply(200, R"({"id":"u1"})");
        const auto number = rawReply(200, R"({"phone":"+33750253354"})");
        serve({alice, rawReply(401), alice, number}, described(text).value());
        m_tokens.namesNobody = true;
        QVERIFY(readWhole());
        QCOMPARE(asked(),
                 QByteArrayList({"GET /me t1", "GET /contacts t1", "GET /me t2", "GET /contacts t2"}));
        serve({alice, rawReply(401), rawReply(200, R"({"id":"u2"})"), number}, described(text).value());
        m_client->expectPerson(u"u1"_s, {});
        QVERIFY(!readWhole());
        QCOMPARE(m_result->error().kind, description::ProblemKind::AnotherPerson);
        QCOMPARE(m_tokens.opened, QStringList{u"t2 another's"_s});
        // A service that refuses the second call whatever comes with it is not asked for ever.
        serve({alice, rawReply(401), alice, rawReply(401)}, described(text).value());
        QVERIFY(!readWhole());
        QCOMPARE(m_result->error().kind, description::ProblemKind::SignInAgain);
        QCOMPARE(m_server->requests().size(), 4);
    }

    /// Whoever is signed in by then is not who the rest of it is meant for.
    void somebodyElseIsMeantBeforeItsLastCall_data()
    {
        QTest::addColumn<description::Step>("step");
        QTest::newRow("sending") << description::Step::Send;
        QTest::newRow("entering") << description::Step::Submit;
        QTest::newRow("giving up") << description::Step::Cancel;
        QTest::newRow("reading") << description::Step::Read;
    }

    void somebodyElseIsMeantBeforeItsLastCall()
    {
        QFETCH(const description::Step, step);
        serve({fine});
        m_tokens.hasNone = true; // that would do without being renewed
        bool isFirst = true;
        m_tokens.whenAsked = [&] {
            if (!std::exchange(isFirst, false))
                return;
            // Once it has its authorization, and the call is on its way.
            wait::after(std::chrono::milliseconds(0)).then(m_server.get(), [this](wait::Ended) {
                m_client->forget();
                m_client->expectPerson(u"u2"_s, {});
            });
        };
        begin(send() + submit(), step);
        QTRY_VERIFY(m_result);
        QVERIFY(!*m_result);
        QCOMPARE(m_result->error().kind, description::ProblemKind::TimedOut);
        QCOMPARE(asked(), QByteArrayList{"POST /change t1"});
        m_tokens.whenAsked = {};
        // Nor where it was not begun by then.
        begin(send(), step);
        m_client->expectPerson(u"u3"_s, {});
        QTRY_VERIFY(m_result);
        QVERIFY(!*m_result);
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// With the token that was in use when it was given up.
    void aChangeIsGivenUpAfterSomebodyHasSignedOut()
    {
        serve({fine});
        begin(send() + submit(), description::Step::Cancel);
        m_client->forget();
        QTRY_VERIFY(m_result);
        QVERIFY(*m_result);
        QCOMPARE(asked(), QByteArrayList({"POST /change t1", "POST /confirm t1"}));
    }

    /// It may be another's change that would be given up.
    void aChangeIsGivenUpWithATokenThatMayBeAnothers()
    {
        serve({rawReply(200, R"({"id":"u1"})"), rawReply(200, R"({"id":"u2"})")});
        readWhole();
        m_tokens.owner = TokenOwner::Unconfirmed;
        begin(send(), description::Step::Cancel);
        QTRY_VERIFY(m_result);
        QVERIFY(!*m_result);
        QCOMPARE(asked(), QByteArrayList({"GET /me t1", "GET /me t1"}));
    }

    /// A reply about the right person may carry the cookie of another: a cache's, or a session mixed up.
    void nothingIsDoneWithACookieThatOpensAnothersAccount()
    {
        serve({rawReply(200, R"({"id":"u1"})", "Set-Cookie: sid=bob; Path=/\r\n"),
               rawReply(200, R"({"id":"u2"})")},
              inCookies());
        m_tokens.cookies.take({m_server->url(), {"sid=alice; Path=/"}}, QDateTime::currentDateTimeUtc());
        QVERIFY(readWhole());
        QCOMPARE(ending(send()), u"anotherPerson"_s);
        QCOMPARE(asked(), QByteArrayList({"GET /me t1", "GET /me t1"}));
        QVERIFY2(m_tokens.opened.contains(u"t1 another's"_s), qPrintable(m_tokens.opened.join(u", "_s)));
    }

    /// A wrong code's refusal may be what the next entry has to show.
    void aRefusalMayBringACookie()
    {
        serve({rawReply(400, R"({"error":"wrong"})", "Set-Cookie: sid=s2; Path=/\r\n"), fine}, inCookies());
        m_tokens.cookies.take({m_server->url(), {"sid=s1; Path=/"}}, QDateTime::currentDateTimeUtc());
        QCOMPARE(ending(submit()), u"wrongCode"_s);
        QCOMPARE(ending(submit()), u"fine"_s);
        QCOMPARE(headerOf(m_server->requests().last(), "Cookie"), "sid=s2");
    }

    /// As any other call.
    void theReadingThatMakesSureHasWhatTheSignInHasLeft()
    {
        serve({fine}, renewing());
        m_tokens.keep({{u"csrf"_s, u"c1"_s}});
        QVERIFY(readWhole());
        m_tokens.owner = TokenOwner::Unconfirmed;
        QCOMPARE(ending(renewing().contact(account::ContactKind::Phone)->change->send), u"fine"_s);
        QCOMPARE(asked(), QByteArrayList({"GET /me t1", "GET /me t1", "POST /change t1"}));
        for (const QByteArray &request : m_server->requests())
            QCOMPARE(headerOf(request, "X-Csrf"), "c1");
    }

    /// It is the sign-in's; a call that merely keeps a name of its own says nothing about it.
    void whatOnlyTheChangeKeepsIsNotTheSignIns()
    {
        serve({rawReply(200, R"({"csrf":"c2"})"), fine}, renewing());
        QCOMPARE(ending(renewing().contact(account::ContactKind::Phone)->change->submit), u"fine"_s);
        QVERIFY(m_tokens.updates.isEmpty());
        QCOMPARE(headerOf(m_server->requests().last(), "X-Csrf"), "c2");
    }

    /// A reading by the id that is known tells of the person, and nothing of whose the token is.
    void aReadingThatNamesThePersonProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("whoNow");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArrayList>("requests");
        const QByteArrayList until{"GET /me t1", "GET /users/u1 t1", "POST /change t1", "GET /me t2"};
        QTest::newRow("theirs") << rawReply(200, R"({"id":"u1"})") << u"fine"_s
                                << until + QByteArrayList{"GET /users/u1 t2", "POST /change t2"};
        QTest::newRow("another's") << rawReply(200, R"({"id":"u2"})") << u"anotherPerson"_s << until;
    }
    void aReadingThatNamesThePersonProvesNothing()
    {
        QFETCH(const QByteArray, whoNow);
        QFETCH(const QByteArrayList, requests);
        const QByteArray profile = rawReply(200, R"({"id":"u1","phone":"+33750253354"})");
        serve({rawReply(200, R"({"id":"u1"})"), profile, rawReply(401), whoNow, profile, fine},
              readingById());
        QVERIFY(readWhole());
        m_tokens.namesNobody = true;
        QTEST(ending(send()), "ending");
        QCOMPARE(asked(), requests);
    }

    /// Nor does one that is made for its own sake.
    void aTokenIsNotTheirsByAReadingThatNamesThem()
    {
        const QByteArray profile = rawReply(200, R"({"id":"u1"})");
        serve({rawReply(200, R"({"id":"u1"})"), profile, rawReply(200, R"({"id":"u2"})"), profile},
              readingById());
        QVERIFY(readWhole());
        m_tokens.opened.clear();
        m_tokens.owner = TokenOwner::Unconfirmed;
        QVERIFY(!readWhole());
        QCOMPARE(m_result->error().kind, description::ProblemKind::AnotherPerson);
        QCOMPARE(asked(), QByteArrayList({"GET /me t1", "GET /users/u1 t1", "GET /me t1"}));
        QCOMPARE(m_tokens.opened, QStringList{u"t1 another's"_s});
    }

    /// Calls that are made only where the id is not known are made each time, where there are no others.
    void whoCannotBeReadByTheirIdIsAskedForItAgain()
    {
        const QByteArray profile = rawReply(200, R"({"id":"u1"})");
        serve({profile}, findingPeople(R"({ "when": { "userId": { "present": false } }, "get": "/me",
                                            "take": { "userId": "id",)"));
        QVERIFY(readWhole());
        QVERIFY(readWhole());
        QCOMPARE(asked(), QByteArrayList({"GET /me t1", "GET /me t1"}));
    }

    /// Of whoever was chosen there is no other reading than by their id.
    void whoWasChosenIsReadByTheirId()
    {
        const QByteArray profile = rawReply(200, R"({"id":"u7"})");
        serve({profile}, readingById());
        m_client->choosePerson(u"u7"_s);
        m_tokens.owner = TokenOwner::Unconfirmed;
        QVERIFY(readWhole());
        QCOMPARE(asked(), QByteArrayList{"GET /users/u7 t1"});
    }
};

RENUMBER_TEST(UnconfirmedTest)
#include "unconfirmedtest.moc"
