// SPDX-License-Identifier: Apache-2.0
// Calls that a service refuses for their access token: made once more with a renewed one, and only those.
#include "awaited.h"
#include "net/lines.h"
#include "rawreply.h"
#include "rawserver.h"
#include "requestheader.h"
#include "sampledescription.h"
#include "service/client.h"
#include "shippeddescription.h"
#include "testprogram.h"

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
    bool hasNone = false; ///< that is good without being renewed
    std::function<void()> whenAsked; ///< for an authorization
    bool isHeld = false; ///< a renewal waits for release()
    bool namesNobody = false; ///< nothing tells whose a renewed token is
    TokenOwner owner = TokenOwner::Known; ///< of the one in use
    QStringList opened; ///< what was noted of tokens
    net::Cookies cookies;
    QStringList updates; ///< the access tokens that replies gave, if they did

    wait::Future<Result> authorize(Purpose purpose) override
    {
        purposes.append(purpose);
        if (whenAsked)
            whenAsked();
        return wait::ready<Result>(now());
    }
    std::optional<Authorization> current() const override
    {
        return hasNone ? std::nullopt : std::optional(now());
    }
    description::Values kept() const override { return m_kept; }
    void keep(const description::Values &values) { m_kept = values; }
    bool canRenew(const Authorization &refused) const override { return isRenewable && refused == now(); }
    wait::Future<Result> renew(const Authorization &refused) override
    {
        if (refused != now())
            qFatal("another was refused than is in use");
        ++renewals;
        if (namesNobody)
            owner = TokenOwner::Unconfirmed;
        wait::Future<Result> renewed = m_renewed.emplace().future();
        if (!isHeld)
            release();
        return renewed;
    }
    wait::Future<Result> update(const Authorization &used, const Outcome &news) override
    {
        if (!used.hasTokenOf(now()))
            qFatal("it was not that one that was used");
        owner = TokenOwner::Unconfirmed;
        updates.append(description::toText(news.taken.value(u"accessToken"_s)));
        if (!updates.last().isEmpty())
            ++renewals;
        for (const net::SetCookies &set : news.cookies)
            cookies.take(set, QDateTime::currentDateTimeUtc());
        for (auto value = news.kept.begin(); value != news.kept.end(); ++value) {
            if (m_kept.contains(value.key()))
                m_kept.insert(value.key(), value.value());
        }
        return wait::ready<Result>(now());
    }
    void noteOpened(const Authorization &used, Opened which) override
    {
        opened.append(used.accessToken + (which == Opened::TheirAccount ? u" theirs"_s : u" another's"_s));
        if (which == Opened::TheirAccount && used == now())
            owner = TokenOwner::Known;
    }
    void release()
    {
        if (!m_renewed || !m_renewed->isAwaited())
            return;
        const auto renewed = *std::exchange(m_renewed, {});
        if (refusal)
            renewed.end(tl::unexpected(*refusal));
        else
            renewed.end(now());
    }

private:
    Authorization now() const
    {
        const QString token = u"t%1"_s.arg(renewals + 1);
        return {token, QString(u"Bearer "_s + token), owner, m_kept, cookies};
    }

    std::optional<wait::Promise<Result>> m_renewed;
    description::Values m_kept; ///< what the sign-in has left
};

/// The sample, in which 403 "stale" is a token that is too old, and "elsewhere" another matter.
description::Description sample()
{
    QByteArray text = sampleText();
    text.replace(R"("problems": [)", R"("problems": [ { "if": { "error": "stale" }, "is": "staleToken" },)");
    return described(text).value();
}

/// The sample, which signs in by a password as well and keeps something of that for every call. A code is
/// entered by two calls, of which the first gives a token, and keeps the same anew.
QByteArray renewingText()
{
    QByteArray text = sampleText();
    text.replace(R"("signIn": [ { "method": "token" } ])",
                 R"("signIn": [ { "method": "token" }, { "method": "password", "obtain": [
                       { "post": "/in", "json": { "u": "{username}", "p": "{password}" },
                         "take": { "accessToken": "token" }, "keep": { "csrf": "csrf" } } ] } ])");
    text.replace(R"("X-App": "{appId}")", R"("X-Csrf": "{csrf}")");
    text.replace(R"({ "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" } })",
                 R"({ "post": "/confirm", "json": { "ticket": "{ticket}", "code": "{code}" },
                      "take": { "accessToken?": "token" }, "keep": { "csrf?": "csrf" } },
                    { "post": "/finish" })");
    return text;
}

description::Description renewing()
{
    const auto description = described(renewingText());
    if (!description)
        qFatal("%s", qUtf8Printable(description::toText(description.error().first())));
    return *description;
}

/// The sample, of which a sign-in is in cookies.
description::Description inCookies()
{
    QByteArray text = sampleText();
    text.replace(R"("account": {)", R"("cookies": true, "account": {)");
    return described(text).value();
}

} // namespace

class AuthorizerTest : public QObject
{
    Q_OBJECT

private:
    /// Answers one request after the other with \a replies, the last for ever; empty: hangs up.
    void serve(const QList<QByteArray> &replies, const description::Description &description = sample())
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
        m_client = std::make_unique<Client>(m_lines, serviceAt(m_server->url({}).toString(), description),
                                            time::systemClock());
        m_client->setAuthorizer(&m_tokens);
    }
    void begin(const description::Calls &calls, description::Step step = description::Step::Send)
    {
        m_result.reset();
        m_endings = 0;
        m_exchange = m_client->perform(
            calls, step, {{u"new"_s, u"+33750253355"_s}, {u"ticket"_s, u"t"_s}, {u"code"_s, u"123456"_s}});
        m_exchange.then([this](const Result &result) {
            m_result = result;
            ++m_endings;
        });
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
    /// Whether the account could be read; m_result says more.
    bool readWhole()
    {
        m_result.reset();
        m_result = awaited(m_client->readAccount());
        return m_result && *m_result;
    }
    /// What came, call by call, and with which access token.
    QByteArrayList asked() const
    {
        QByteArrayList asked;
        for (qsizetype i = 0; i < m_server->requests().size(); ++i) {
            const QByteArrayList line = m_server->requests().at(i).split(' ');
            asked.append(line.at(0) + ' ' + line.at(1) + ' ' + tokensSent().at(i));
        }
        return asked;
    }
    /// The access tokens that came, call by call.
    QByteArrayList tokensSent() const
    {
        QByteArrayList tokens;
        for (const QByteArray &request : m_server->requests()) {
            tokens.append(headerOf(request, "Authorization").sliced(QByteArrayView("Bearer ").size()));
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

    void aTokenInAReplyIsUsedFromThenOn()
    {
        serve({rawReply(200, R"({"token":"t2"})"), fine}, renewing());
        QCOMPARE(ending(renewing().contact(account::ContactKind::Phone)->change->submit), u"fine"_s);
        QCOMPARE(asked(), QByteArrayList({"POST /confirm t1", "POST /finish t2"}));
        QCOMPARE(m_tokens.updates, QStringList{u"t2"_s});
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

    void whatTheSignInHasLeftMayStandInAPath()
    {
        QByteArray text = renewingText();
        text.replace(R"("get": "/me")", R"("get": "/people/{csrf}")");
        serve({fine}, described(text).value());
        m_tokens.keep({{u"csrf"_s, u"c1"_s}});
        QVERIFY(readWhole());
        QCOMPARE(asked(), QByteArrayList({"GET /people/c1 t1"}));
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

private:
    net::Lines m_lines;
    std::unique_ptr<RawServer> m_server;
    Tokens m_tokens;
    std::unique_ptr<Client> m_client;
    wait::Future<Result> m_exchange;
    std::optional<Result> m_result;
    int m_endings = 0;
};

RENUMBER_TEST(AuthorizerTest)
#include "authorizertest.moc"
