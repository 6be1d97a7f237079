// SPDX-License-Identifier: Apache-2.0
// A renewal that fails, that nobody wants any more, or that somebody else made meanwhile.
#include "heldtokencase.h"
#include "testprogram.h"

#include <QSignalSpy>

using namespace renumber::test;

class HeldTokenFailureTest : public CurrentTokenCase
{
    Q_OBJECT

private slots:
    void aDeadRefreshToken()
    {
        m_provider->answer("/token", {m_provider->holding()});
        later(570); // the access token is still good
        const auto read = ask(Purpose::Read);
        const auto change = ask(Purpose::Change);
        QTRY_COMPARE(renewals(), 1);
        m_provider->release(deadRefreshToken);
        QTRY_COMPARE(read->told(), u"signInAgain"_s);
        QTRY_COMPARE(change->told(), u"signInAgain"_s);
        // Not again with each call: the service tells what the access token is still good for.
        QCOMPARE(ask(Purpose::Read)->told(), u"a1"_s);
        QVERIFY(!m_currentToken->canRenew({u"a1"_s, u"Bearer a1"_s}));
        QCOMPARE(renewals(), 1);
    }

    /// A large access token is not kept, so that after a start there is only the refresh token.
    void aDeadRefreshTokenAlone()
    {
        m_provider->answer("/token", deadRefreshToken);
        Token token = first();
        token.accessToken.clear();
        m_currentToken->hold(token);
        QCOMPARE(given(Purpose::Read), u"signInAgain"_s);
        QCOMPARE(ask(Purpose::Read)->told(), u"signInAgain"_s);
        QCOMPARE(renewals(), 1);
    }

    void withoutNetworkReadsGoOn()
    {
        m_provider->answer("/token", {FakeProvider::hangingUp()});
        later(570);
        const auto read = ask(Purpose::Read);
        const auto change = ask(Purpose::Change);
        QTRY_COMPARE(read->told(), u"a1"_s);
        QTRY_COMPARE(change->told(), u"timedOut"_s);
        later(30); // now it has expired
        QCOMPARE(given(Purpose::Read), u"timedOut"_s);
        m_provider->answer("/token", second);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(refreshTokenSent(2), u"r1"_s);
    }

    void whoWaitsIsToldWhenItIsDropped()
    {
        m_provider->answer("/token", {m_provider->holding()});
        later(600);
        const auto asking = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 1);
        m_currentToken->drop();
        QCOMPARE(asking->told(), u"signInAgain"_s);
        Token another = first();
        another.accessToken = u"b1"_s;
        m_currentToken->hold(another);
        m_provider->release(second); // the answer for the one that is gone
        m_provider->answer("/token", third);
        later(600);
        QCOMPARE(given(Purpose::Read), u"a3"_s);
        QCOMPARE(asking->answers, 1);
    }

    /// Its refresh token is spent: without what the renewal brings, the person would have to sign in again.
    void aRenewalThatNobodyWaitsForIsKept()
    {
        m_provider->answer("/token", {m_provider->holding()});
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        later(600);
        const auto asking = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 1);
        QSignalSpy ended(m_currentToken.get(), &CurrentToken::renewalEnded);
        m_currentToken->drop();
        QVERIFY(m_currentToken->isRenewing());
        m_provider->release(second);
        QVERIFY(ended.wait());
        QVERIFY(!m_currentToken->isRenewing());
        QTRY_VERIFY(kept());
        QCOMPARE(kept()->refreshToken, u"r2"_s);
        QVERIFY2(!m_currentToken->token(), "kept, not in use");
    }

    void aRenewalOfWhatWasSignedOutIsNotKept()
    {
        m_provider->answer("/token", {m_provider->holding()});
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        later(600);
        const auto asking = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 1);
        QSignalSpy ended(m_currentToken.get(), &CurrentToken::renewalEnded);
        m_currentToken->forget();
        m_provider->release(second);
        QVERIFY(ended.wait());
        QVERIFY(!kept());
    }

    void aCallThatIsGoneIsNotTold()
    {
        m_provider->answer("/token", {m_provider->holding()});
        later(600);
        int told = 0;
        auto gone = m_currentToken->authorize(Purpose::Read);
        gone.then([&](const auto &) { ++told; });
        const auto stays = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 1);
        gone.cancel();
        m_provider->release(second);
        QTRY_COMPARE(stays->told(), u"a2"_s);
        QCOMPARE(told, 0);
    }

    void whoIsToldMayEndItAll()
    {
        later(600);
        auto first = m_currentToken->authorize(Purpose::Read);
        first.then([this](const auto &) { m_currentToken.reset(); });
        const auto other = ask(Purpose::Read);
        QTRY_VERIFY(!m_currentToken);
        QCOMPARE(other->answers, 0);
    }

    void anotherProcessWasQuickerByAMoment()
    {
        m_provider->answer("/token", {m_provider->holding()});
        m_currentToken->keptUnder(m_key, {SecretPlace::InKeychain, {}});
        later(600);
        const auto asking = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 1);
        keepAnother(u"b2"_s, u"s2"_s, 600);
        m_provider->release(deadRefreshToken);
        QTRY_COMPARE(asking->told(), u"b2"_s);
        QCOMPARE(renewals(), 1);
    }

    /// It opens another's account, and so is neither used nor kept, nor renewed any further.
    void aRenewedTokenTurnsOutToBeSomebodyElses()
    {
        m_currentToken->belongsTo(u"u1"_s);
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        later(600);
        const auto asking = ask(Purpose::Change);
        QTRY_COMPARE(asking->told(), u"a2"_s);
        const Authorization renewed = **asking->answer;
        QCOMPARE(renewed.owner, TokenOwner::Unconfirmed);
        QCOMPARE(kept()->owner, TokenOwner::Unconfirmed);
        QSignalSpy gone(m_currentToken.get(), &CurrentToken::provedAnothers);
        m_currentToken->noteOpened({u"a1"_s, u"Bearer a1"_s},
                                   Authorizer::Opened::AnothersAccount); // with the one before
        QCOMPARE(gone.size(), 0);
        m_provider->answer("/token", {m_provider->holding()});
        later(600);
        const auto waiting = ask(Purpose::Read);
        QTRY_COMPARE(renewals(), 2);
        m_currentToken->noteOpened(renewed, Authorizer::Opened::AnothersAccount);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(waiting->told(), u"signInAgain"_s);
        m_provider->release(third);
        QTRY_VERIFY(!m_currentToken->isRenewing());
        QVERIFY(!kept());
        QCOMPARE(ask(Purpose::Read)->told(), u"signInAgain"_s);
        QVERIFY(!m_currentToken->canRenew(renewed));
        QVERIFY(!m_currentToken->current());
    }

    void aRenewedTokenTurnsOutToBeTheRightOne()
    {
        m_currentToken->belongsTo(u"u1"_s);
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        later(600);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        m_currentToken->noteOpened(*m_currentToken->current(), Authorizer::Opened::TheirAccount);
        QCOMPARE(m_currentToken->current()->owner, TokenOwner::Known);
        QTRY_COMPARE(kept()->owner, TokenOwner::Known);
        // From then on it is rather a reply that is wrong.
        m_currentToken->noteOpened(*m_currentToken->current(), Authorizer::Opened::AnothersAccount);
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(kept()->refreshToken, u"r2"_s);
    }

    /// It is not used, and not kept in place of the right one either.
    void aRenewedTokenIsSomebodyElses()
    {
        use(byPassword);
        Token token = first();
        token.method = SignInMethod::Password;
        m_currentToken->hold(token);
        m_currentToken->belongsTo(u"u1"_s);
        m_currentToken->keptUnder(m_key, {SecretPlace::InMemoryOnly, KeychainFailure::Unavailable});
        m_provider->answer("/token", tokens(R"("access_token":"b1","id":"u2")"));
        later(600);
        QCOMPARE(given(Purpose::Change), u"anotherPerson"_s);
        QCOMPARE(m_currentToken->token()->accessToken, u"a1"_s);
        QVERIFY(!kept());
        m_provider->answer("/token", tokens(R"("access_token":"a2","id":"u1")"));
        QCOMPARE(given(Purpose::Change), u"a2"_s);
        QCOMPARE(m_currentToken->token()->userId, u"u1"_s);
        QCOMPARE(kept()->userId, u"u1"_s);
    }
};

RENUMBER_TEST(HeldTokenFailureTest)
#include "heldtokenfailuretest.moc"
