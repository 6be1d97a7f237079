// SPDX-License-Identifier: Apache-2.0
// A sign-in by browser to its end, and what is made of the token endpoint's reply.
#include "browsersignincase.h"
#include "requestheader.h"
#include "testprogram.h"

using namespace renumber::test;

class BrowserSignInTest : public BrowserSignInCase
{
    Q_OBJECT

private slots:
    void byForm()
    {
        begin();
        QVERIFY(isInBrowser());
        QVERIFY(m_url.toString().startsWith(QString(m_provider->base() + u"/auth?"_s)));
        QCOMPARE(item(u"redirect_uri"_s), u"http://127.0.0.1:%1/callback"_s.arg(port()));
        QCOMPARE(item(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(comeBack("code=c%2B1").startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(!fault());
        QCOMPARE(m_returns, 1);
        const auto fields = fieldsOf(tokenRequests().first());
        QCOMPARE(headerOf(tokenRequests().first(), "Content-Type"), "application/x-www-form-urlencoded");
        QVERIFY(headerOf(tokenRequests().first(), "Authorization").isEmpty());
        QCOMPARE(codeChallenge(fields.value(u"code_verifier"_s)), item(u"code_challenge"_s));
        QCOMPARE(fields.value(u"code"_s), u"c+1"_s);
        QCOMPARE(fields.value(u"grant_type"_s), u"authorization_code"_s);
        QCOMPARE(fields.value(u"client_id"_s), u"renumber"_s);
        QCOMPARE(fields.value(u"redirect_uri"_s), item(u"redirect_uri"_s));
        QCOMPARE(fields.size(), 5);
        Token expected;
        expected.accessToken = u"a1"_s;
        expected.refreshToken = u"r1"_s;
        expected.expiresAt = m_now.addSecs(600);
        expected.issuedAt = m_now;
        expected.method = SignInMethod::Browser;
        expected.issuedBy = m_provider->base() + u" renumber"_s;
        expected.places = m_provider->base();
        expected.owner = TokenOwner::Unconfirmed;
        QVERIFY(**m_result == expected);
    }

    void byJson()
    {
        begin(withJson);
        QVERIFY(isInBrowser());
        comeBack("code=c%2B1");
        QVERIFY(!fault());
        const QByteArray request = tokenRequests().first();
        QCOMPARE(headerOf(request, "Content-Type"), "application/json");
        const QJsonObject body
            = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(body.value(u"code"_s), QJsonValue(u"c+1"_s));
        QCOMPARE(codeChallenge(body.value(u"code_verifier"_s).toString()), item(u"code_challenge"_s));
        QCOMPARE(body.size(), 5);
    }

    void withoutDiscovery()
    {
        begin(given);
        QVERIFY(isInBrowser());
        comeBack("code=c");
        QVERIFY(!fault());
        QVERIFY(m_provider->requestsTo(discovery).isEmpty());
    }

    /// A discovery document can be another at the next start: what was kept goes nowhere new by that.
    void theProviderHasMoved()
    {
        begin();
        QVERIFY(isInBrowser());
        comeBack("code=c");
        QVERIFY(!fault());
        const Token kept = **m_result;
        QVERIFY(m_server->canRefresh(kept));
        FakeProvider elsewhere;
        elsewhere.answer("/token", tokenReply);
        elsewhere.answer("/revoke", rawReply(200));
        m_provider->answer(discovery,
                           m_provider->discoveryDocument(
                               {{u"token_endpoint"_s, QString(elsewhere.base() + u"/token"_s)},
                                {u"revocation_endpoint"_s, QString(elsewhere.base() + u"/revoke"_s)}}));
        AuthorizationServer later(m_lines, serviceSignedInToBy(discovered, m_provider->base()),
                                  [this] { return m_now; });
        std::optional<tl::expected<Token, Problem>> renewed;
        later.refresh(kept).then(this, [&](const auto &result) { renewed = result; });
        QTRY_VERIFY(renewed);
        QVERIFY(!*renewed);
        QCOMPARE(nameOf(renewed->error().kind), u"signInAgain"_s);
        QCOMPARE(renewed->error().acted, renumber::net::Acted::No);
        std::optional<tl::expected<void, Problem>> ended;
        later.revoke(kept).then(this, [&](const auto &result) { ended = result; });
        QTRY_VERIFY(ended);
        QVERIFY(!*ended);
        QVERIFY(elsewhere.requestsTo("/token").isEmpty());
        QVERIFY(elsewhere.requestsTo("/revoke").isEmpty());
    }

    /// Nor does it by a renewal in between, at the place that it came from.
    void onlyTheRevocationHasMoved()
    {
        begin();
        QVERIFY(isInBrowser());
        comeBack("code=c");
        QVERIFY(!fault());
        FakeProvider elsewhere;
        elsewhere.answer("/revoke", rawReply(200));
        m_provider->answer(discovery,
                           m_provider->discoveryDocument(
                               {{u"revocation_endpoint"_s, QString(elsewhere.base() + u"/revoke"_s)}}));
        AuthorizationServer later(m_lines, serviceSignedInToBy(discovered, m_provider->base()),
                                  [this] { return m_now; });
        std::optional<tl::expected<Token, Problem>> renewed;
        later.refresh(**m_result).then(this, [&](const auto &result) { renewed = result; });
        QTRY_VERIFY(renewed);
        QVERIFY(*renewed);
        std::optional<tl::expected<void, Problem>> ended;
        later.revoke(**renewed).then(this, [&](const auto &result) { ended = result; });
        QTRY_VERIFY(ended);
        QVERIFY(!*ended);
        QVERIFY(elsewhere.requestsTo("/revoke").isEmpty());
    }

    void expiries_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("seconds");
        QTest::newRow("as the standard says") << QByteArray(R"("expires_in": 90)") << 90;
        QTest::newRow("as one service says") << QByteArray(R"("expire_in": 90)") << 90;
        QTest::newRow("as a text") << QByteArray(R"("expires_in": "90")") << 90;
        QTest::newRow("not said") << QByteArray(R"("x": 1)") << -1;
        QTest::newRow("null") << QByteArray(R"("expires_in": null)") << -1;
        QTest::newRow("no number") << QByteArray(R"("expires_in": "soon")") << -1;
        QTest::newRow("negative") << QByteArray(R"("expires_in": -1)") << -1;
    }

    void expiries()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const int, seconds);
        m_provider->answer("/token", rawReply(200, R"({"access_token":"a1",)" + members + "}"));
        begin();
        QVERIFY(isInBrowser());
        comeBack("code=c");
        QVERIFY(!fault());
        QCOMPARE((*m_result)->expiresAt, seconds < 0 ? std::nullopt : std::optional(m_now.addSecs(seconds)));
        QVERIFY((*m_result)->refreshToken.isEmpty());
    }

    void tokenReplies_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &reply, const QString &problem) {
            QTest::newRow(name) << reply << problem;
        };
        row("no token", rawReply(200, R"({"token_type":"Bearer"})"), u"unexpectedReply"_s);
        row("an empty token", rawReply(200, R"({"access_token":""})"), u"unexpectedReply"_s);
        row("a token that is an object", rawReply(200, R"({"access_token":{}})"), u"unexpectedReply"_s);
        row("HTML", rawReply(200, "<!DOCTYPE html><title>Sign in</title>"), u"unexpectedReply"_s);
        row("nothing", rawReply(204), u"unexpectedReply"_s);
        row("a used code", rawReply(400, R"({"error":"invalid_grant"})"), u"signInAgain"_s);
        row("a client that is not known", rawReply(401, R"({"error":"invalid_client"})"), u"notPermitted"_s);
        row("a redirect", rawReply(302, {}, "Location: /token2\r\n"), u"unexpectedReply"_s);
        row("a failure", rawReply(503, "<html>"), u"serviceDown"_s);
    }

    void tokenReplies()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, problem);
        m_provider->answer("/token", reply);
        begin();
        QVERIFY(isInBrowser());
        comeBack("code=c");
        QVERIFY(fault() == SignInFault::Problem);
        QCOMPARE(nameOf(m_result->error().problem.kind), problem);
        QCOMPARE(tokenRequests().size(), 1);
    }
};

RENUMBER_TEST(BrowserSignInTest)
#include "browsersignintest.moc"
