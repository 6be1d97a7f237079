// SPDX-License-Identifier: Apache-2.0
// The token in use: when it is renewed, for whom, and where the new one goes.
#include "heldtokencase.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber::test;

class HeldTokenTest : public CurrentTokenCase
{
    Q_OBJECT

private slots:
    void aGoodTokenIsGivenAtOnce()
    {
        const auto asking = ask(Purpose::Change);
        QCOMPARE(asking->told(), u"a1"_s);
        QCOMPARE((*asking->answer)->header, u"Bearer a1"_s);
        later(269);
        QCOMPARE(ask(Purpose::Change)->told(), u"a1"_s);
        QCOMPARE(renewals(), 0);
    }

    void aTokenInAReplyTakesItsPlace()
    {
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        const auto asking = update(u"a1"_s,
                                   {{{u"accessToken"_s, u"a9"_s},
                                     {u"refreshToken"_s, u"r9"_s},
                                     {u"tokenExpiresIn"_s, 60},
                                     {u"expiresIn"_s, 5}}, // of a code
                                    {}});
        QCOMPARE(asking->told(), u"nothing"_s); // not before it is kept
        QTRY_COMPARE(asking->told(), u"a9"_s);
        QCOMPARE(kept()->refreshToken, u"r9"_s);
        QVERIFY(m_currentToken->token()->expiresAt == m_now.addSecs(60));
        QCOMPARE((*asking->answer)->owner, TokenOwner::Unconfirmed);
        QCOMPARE(given(Purpose::Read), u"a9"_s);
        QCOMPARE(renewals(), 0);
    }

    /// Whoever acts for others changes somebody else's account, of whom the reply tells.
    void aReplyAboutSomebodyElseDoesNotTellWhoActs()
    {
        Token token = first();
        token.actsFor = ActsFor::Others;
        m_currentToken->hold(token);
        m_currentToken->belongsTo(u"operator"_s);
        const auto asking = update(u"a1"_s, {{{u"accessToken"_s, u"a9"_s}, {u"userId"_s, u"u7"_s}}, {}});
        QTRY_COMPARE(asking->told(), u"a9"_s);
        QCOMPARE((*asking->answer)->owner, TokenOwner::Known);
        QCOMPARE(m_currentToken->token()->userId, u"operator"_s);
        QCOMPARE(m_currentToken->token()->actsFor, ActsFor::Others);
    }

    void whatTheSignInHasLeftIsBroughtAnew()
    {
        Token token = first();
        token.kept = {{u"csrf"_s, u"c1"_s}};
        m_currentToken->hold(token);
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        QCOMPARE((*ask(Purpose::Read)->answer)->kept, token.kept);
        const auto asking = update(u"a1"_s, {{}, {{u"csrf"_s, u"c2"_s}, {u"ofTheChange"_s, u"x"_s}}});
        QTRY_VERIFY(asking->answer);
        const Values anew{{u"csrf"_s, u"c2"_s}};
        QCOMPARE((*asking->answer)->kept, anew);
        QCOMPARE(asking->told(), u"a1"_s);
        QCOMPARE(kept()->kept, anew);
    }

    void aTokenForAnOlderOneChangesNothing()
    {
        const auto asking = update(u"a0"_s, {{{u"accessToken"_s, u"a9"_s}}, {}});
        QTRY_COMPARE(asking->told(), u"a1"_s);
        QCOMPARE(given(Purpose::Read), u"a1"_s);
    }

    /// Which would be the newer nobody can tell, but that the renewal was asked for later.
    void aTokenDuringARenewalChangesNothing()
    {
        m_provider->answer("/token", {m_provider->holding()});
        later(570);
        const auto renewed = ask(Purpose::Read);
        const auto asking = update(u"a1"_s, {{{u"accessToken"_s, u"a9"_s}}, {}});
        QTRY_COMPARE(renewals(), 1);
        m_provider->release(second);
        QTRY_COMPARE(asking->told(), u"a2"_s);
        QCOMPARE(renewed->told(), u"a2"_s);
    }

    void aTokenThatIsNoneIsSaid()
    {
        const auto asking = update(u"a1"_s, {{{u"accessToken"_s, u"a\u00e9"_s}}, {}});
        QTRY_COMPARE(asking->told(), u"unexpectedReply"_s);
        QCOMPARE(given(Purpose::Read), u"a1"_s);
    }

    void nobodyIsSignedIn()
    {
        m_currentToken->drop();
        QCOMPARE(ask(Purpose::Read)->told(), u"signInAgain"_s);
        QVERIFY(!m_currentToken->canRenew({u"a1"_s, u"Bearer a1"_s}));
        QCOMPARE(renewals(), 0);
    }

    void itIsRenewedBeforeItExpires()
    {
        later(569);
        QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        later(1);
        const auto asking = ask(Purpose::Read);
        QCOMPARE(asking->told(), u"nothing"_s);
        QTRY_COMPARE(asking->told(), u"a2"_s);
        QCOMPARE(fieldsOf(m_provider->requestsTo("/token").first()),
                 (QMap<QString, QString>{{u"client_id"_s, u"renumber"_s},
                                         {u"grant_type"_s, u"refresh_token"_s},
                                         {u"refresh_token"_s, u"r1"_s}}));
        QVERIFY(m_currentToken->token()->expiresAt == m_now.addSecs(600));
        QVERIFY(m_currentToken->token()->issuedAt == m_now);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        QCOMPARE(renewals(), 1);
    }

    /// Half a minute before its end would be before its beginning.
    void oneThatLivesForSecondsIsUsedForMostOfThem()
    {
        Token token = first();
        token.expiresAt = m_now.addSecs(20);
        m_currentToken->hold(token);
        later(15);
        QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        later(1);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
    }

    /// A computer's clock that is set neither ends a token nor makes it live on; what is kept is by that
    /// clock, as the next start knows no other.
    void aComputersClockThatIsSetMovesNoEnd()
    {
        for (const int ahead : {3 * 3600, -3 * 3600}) {
            m_wallIsAhead = ahead;
            QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        }
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        later(570);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        QVERIFY(m_currentToken->token()->expiresAt == m_now.addSecs(600));
        QVERIFY(kept()->expiresAt == m_now.addSecs(600 + m_wallIsAhead));
        QVERIFY(kept()->issuedAt == m_now.addSecs(m_wallIsAhead));
    }

    void aChangeWantsAFreshOne()
    {
        later(270);
        QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(renewals(), 1);
    }

    void callsShareOneRenewal()
    {
        m_provider->answer("/token", {m_provider->holding()});
        later(600);
        const auto one = ask(Purpose::Read);
        const auto two = ask(Purpose::Change);
        const auto three = askAgain(u"a1"_s);
        QTRY_COMPARE(renewals(), 1);
        const auto four = ask(Purpose::Read);
        m_provider->release(second);
        for (const auto *asking : {one.get(), two.get(), three.get(), four.get()}) {
            QTRY_COMPARE(asking->told(), u"a2"_s);
            QCOMPARE(asking->answers, 1);
        }
        QCOMPARE(renewals(), 1);
    }

    /// A refusal that comes late is for the token before.
    void whatWasRenewedMeanwhileIsNotRenewedAgain()
    {
        later(600);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        QVERIFY(m_currentToken->canRenew({u"a1"_s, u"Bearer a1"_s}));
        QCOMPARE(askAgain(u"a1"_s)->told(), u"a2"_s);
        QCOMPARE(renewals(), 1);
    }

    void theRefreshTokenRotates()
    {
        m_provider->answer("/token", {RawServer::saying(second), RawServer::saying(third)});
        later(600);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        later(600);
        QCOMPARE(given(Purpose::Read), u"a3"_s);
        QCOMPARE(refreshTokenSent(0), u"r1"_s);
        QCOMPARE(refreshTokenSent(1), u"r2"_s);
    }

    /// RFC 6749 6.
    void oneThatIsNotReplacedStays()
    {
        m_provider->answer("/token", tokens(R"("access_token":"a2")"));
        later(600);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        QCOMPARE(m_currentToken->token()->refreshToken, u"r1"_s);
        QVERIFY(!m_currentToken->token()->expiresAt); // what it was for the old one says nothing of this
        QVERIFY(m_currentToken->canRenew({u"a2"_s, u"Bearer a2"_s}));
    }

    void itIsKeptBeforeItIsUsed()
    {
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        QSignalSpy stored(m_currentToken.get(), &CurrentToken::storedAgain);
        later(600);
        qsizetype storedBefore = -1;
        auto waiting = m_currentToken->authorize(Purpose::Read);
        waiting.then([&](const auto &) { storedBefore = stored.size(); });
        QTRY_COMPARE(storedBefore, 1);
        QVERIFY(kept() == m_currentToken->token());
        QCOMPARE(kept()->refreshToken, u"r2"_s);
    }

    void aTokenThatNoServerRenewsIsJustUsed_data()
    {
        QTest::addColumn<SignInMethod>("method");
        QTest::addColumn<QString>("refreshToken");
        QTest::newRow("brought along") << SignInMethod::Token << u"r1"_s;
        QTest::newRow("without a refresh token") << SignInMethod::Browser << QString();
        QTest::newRow("got in a way that is gone") << SignInMethod::Password << u"r1"_s;
    }

    void aTokenThatNoServerRenewsIsJustUsed()
    {
        QFETCH(const SignInMethod, method);
        QFETCH(const QString, refreshToken);
        Token token = first();
        token.method = method;
        token.refreshToken = refreshToken;
        m_currentToken->hold(token);
        later(3600);
        QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        QCOMPARE(ask(Purpose::Change)->told(), u"a1"_s);
        QVERIFY(!m_currentToken->canRenew({u"a1"_s, u"Bearer a1"_s}));
        QCOMPARE(renewals(), 0);
    }

    void anApiClientAsksAnew()
    {
        use(byApiClient);
        Token token = first();
        token.method = SignInMethod::ClientCredentials;
        token.refreshToken.clear();
        token.apiClientId = u"id"_s;
        token.apiClientSecret = u"s&+ é"_s;
        m_currentToken->hold(token);
        later(600);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(fieldsOf(m_provider->requestsTo("/token").first()),
                 (QMap<QString, QString>{{u"id"_s, u"id"_s}, {u"secret"_s, u"s&+ é"_s}}));
        QCOMPARE(m_currentToken->token()->apiClientSecret, u"s&+ é"_s);
    }

    /// A renewal of an earlier sign-in ended late, and what this one holds is spent.
    void whatAnotherProcessGotIsTakenOver()
    {
        keepAnother(u"b2"_s, u"s2"_s, 1200);
        m_currentToken->keptUnder(m_key, {SecretPlace::InKeychain, {}});
        later(600);
        QCOMPARE(given(Purpose::Read), u"b2"_s);
        QCOMPARE(renewals(), 0);
        later(600);
        QCOMPARE(given(Purpose::Read), u"a2"_s);
        QCOMPARE(refreshTokenSent(0), u"s2"_s);
    }
};

RENUMBER_TEST(HeldTokenTest)
#include "heldtokentest.moc"
