// SPDX-License-Identifier: Apache-2.0
#include "byhand.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace renumber::test;
using namespace Qt::StringLiterals;

/// That the provider, the browser player and the steps by hand are fit to test sign-in with: what a certified
/// server has to accept and to refuse, seen through them.
class ProviderTest : public QObject
{
    Q_OBJECT

private:
    ByHand m_hand;

    QJsonObject record() const { return m_hand.provider.record(); }

private slots:
    void init()
    {
        m_hand.provider.control({{u"reset"_s, true}});
        m_hand.browser.setPerson({});
        m_hand.browser.setPress(Press::Allow);
        m_hand.browser.setAtRedirect(AtRedirect::Stop);
    }

    void discoveryNamesTheIssuerAndThePlaces()
    {
        const JsonReply found = m_hand.get(u"/.well-known/openid-configuration"_s);
        QCOMPARE(found.status, 200);
        const QString issuer = m_hand.provider.issuer();
        QCOMPARE(found.body[u"issuer"_s].toString(), issuer);
        QCOMPARE(found.body[u"authorization_endpoint"_s].toString(), issuer + u"/auth"_s);
        QCOMPARE(found.body[u"token_endpoint"_s].toString(), issuer + u"/token"_s);
        QCOMPARE(found.body[u"revocation_endpoint"_s].toString(), issuer + u"/token/revocation"_s);
        QCOMPARE(found.body[u"userinfo_endpoint"_s].toString(), issuer + u"/me"_s);
        QCOMPARE(found.body[u"code_challenge_methods_supported"_s], QJsonArray{u"S256"_s});
        QCOMPARE(found.body[u"authorization_response_iss_parameter_supported"_s], true);
        QCOMPARE(record()[u"discoveries"_s], 1);
    }

    void theBrowserBringsACodeBackAndItIsWorthTokens()
    {
        m_hand.browser.setAtRedirect(AtRedirect::Visit);
        const QUrlQuery answer = m_hand.browse(m_hand.authorizationUrl());
        QCOMPARE(m_hand.browser.error(), QString());
        QCOMPARE(m_hand.browser.titles(),
                 QStringList({u"Sign in to the sample provider"_s, u"Allow Renumber?"_s}));
        QCOMPARE(answer.queryItemValue(u"state"_s), u"state-of-a-test"_s);
        QCOMPARE(answer.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_hand.provider.issuer());
        // Once, or more often: Qt asks again by itself where a connection ends early.
        QVERIFY(!m_hand.listener.requests().isEmpty());
        const QByteArray target
            = m_hand.browser.redirect().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QCOMPARE(m_hand.listener.requests().first().split(' ').value(1), target);
        QCOMPARE(m_hand.browser.status(), 200);
        QVERIFY(m_hand.browser.page().contains(u"Go back to the test."_s));

        const JsonReply reply = m_hand.exchange(answer.queryItemValue(u"code"_s));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body[u"token_type"_s], u"Bearer"_s);
        QCOMPARE(reply.body[u"expires_in"_s], 300);
        QVERIFY(!reply.body[u"refresh_token"_s].toString().isEmpty());
        const JsonReply person = m_hand.get(u"/me"_s, reply.body[u"access_token"_s].toString());
        const QJsonObject ada{{u"sub"_s, u"account-ada"_s},
                              {u"name"_s, u"Ada Sample"_s},
                              {u"phone_number"_s, u"+33612345678"_s},
                              {u"phone_number_verified"_s, true}};
        QCOMPARE(person.body, ada);
    }

    void theRecordShowsWhatWasAsked()
    {
        m_hand.exchange(m_hand.code());
        const QJsonValue authorization = record()[u"authorizations"_s][0];
        QCOMPARE(authorization[u"code_challenge_method"_s], u"S256"_s);
        QCOMPARE(authorization[u"prompt"_s], u"consent"_s);
        QCOMPARE(record()[u"logins"_s][0][u"user"_s], u"ada"_s);
        const QJsonValue request = record()[u"tokenRequests"_s][0];
        QCOMPARE(request[u"contentType"_s], u"application/x-www-form-urlencoded"_s);
        QCOMPARE(request[u"body"_s][u"grant_type"_s], u"authorization_code"_s);
        QCOMPARE(request[u"status"_s], 200);
        QVERIFY(!request[u"reply"_s][u"access_token"_s].toString().isEmpty());
    }

    void whoSignedInIsAskedAgainOnlyOnDemand()
    {
        QVERIFY(!m_hand.code().isEmpty());
        QVERIFY(!m_hand.code().isEmpty());
        QCOMPARE(m_hand.browser.titles(), QStringList{u"Allow Renumber?"_s});
        QVERIFY(!m_hand.code({{u"prompt"_s, u"login consent"_s}}).isEmpty());
        QCOMPARE(m_hand.browser.titles(),
                 QStringList({u"Sign in to the sample provider"_s, u"Allow Renumber?"_s}));
        QCOMPARE(record()[u"logins"_s].toArray().size(), 2);
    }

    void aWrongPasswordIsToldThePerson()
    {
        m_hand.browser.setPerson({u"grace"_s, u"not-her-password"_s});
        QCOMPARE(m_hand.code(), QString());
        QVERIFY(m_hand.browser.redirect().isEmpty());
        QVERIFY(m_hand.browser.error().contains(u"Wrong user name or password."_s));
        m_hand.browser.setPerson({u"grace"_s, u"sample-password-grace"_s});
        const QString token = m_hand.exchange(m_hand.code()).body[u"access_token"_s].toString();
        QCOMPARE(m_hand.get(u"/api/me"_s, token).body[u"name"_s], u"Grace Sample"_s);
    }

    void denialComesBackAsSuch_data()
    {
        QTest::addColumn<Press>("press");
        QTest::newRow("at the question") << Press::Deny;
        QTest::newRow("at the form to sign in with") << Press::Cancel;
    }

    void denialComesBackAsSuch()
    {
        QFETCH(const Press, press);
        m_hand.browser.setPress(press);
        const QUrlQuery answer = m_hand.browse(m_hand.authorizationUrl());
        QCOMPARE(answer.queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(answer.queryItemValue(u"state"_s), u"state-of-a-test"_s);
        QVERIFY(!answer.hasQueryItem(u"code"_s));
    }

    void aRequestIsRefused_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("error");
        const QString challenge = u"code_challenge"_s;
        const QString method = u"code_challenge_method"_s;
        QTest::newRow("no PKCE") << Fields{{challenge, {}}, {method, {}}} << u"invalid_request"_s;
        QTest::newRow("plain PKCE") << Fields{{method, u"plain"_s}} << u"invalid_request"_s;
        QTest::newRow("nobody signed in") << Fields{{u"prompt"_s, u"none"_s}} << u"login_required"_s;
    }

    void aRequestIsRefused()
    {
        QFETCH(const Fields, changes);
        QFETCH(const QString, error);
        QCOMPARE(m_hand.browse(m_hand.authorizationUrl(changes)).queryItemValue(u"error"_s), error);
    }

    void onlyTheRegisteredPlacesAreSentTo_data()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("any port") << u"http://127.0.0.1:1/"_s << true;
        QTest::newRow("by name") << u"http://localhost:1/"_s << true;
        QTest::newRow("other path") << u"http://127.0.0.1:1/other"_s << false;
        QTest::newRow("other host") << u"http://127.0.0.2:1/"_s << false;
    }

    void onlyTheRegisteredPlacesAreSentTo()
    {
        QFETCH(const QString, redirectUri);
        QFETCH(const bool, accepted);
        QCOMPARE(!m_hand.code({{u"redirect_uri"_s, redirectUri}}).isEmpty(), accepted);
        QCOMPARE(m_hand.browser.titles().contains(u"Error"_s), !accepted);
    }

    void aCodeIsRefused_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::newRow("other verifier") << Fields{
            {u"code_verifier"_s, u"another-verifier-of-a-test-that-is-as-long-as-they-have-to-be"_s}};
        QTest::newRow("no verifier") << Fields{{u"code_verifier"_s, {}}};
        QTest::newRow("other redirect") << Fields{{u"redirect_uri"_s, u"http://127.0.0.1:1/"_s}};
        QTest::newRow("other code") << Fields{{u"code"_s, u"another-code"_s}};
    }

    void aCodeIsRefused()
    {
        QFETCH(const Fields, changes);
        const QString code = m_hand.code();
        const JsonReply refused = m_hand.exchange(code, changes);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body[u"error"_s], u"invalid_grant"_s);
    }

    void aCodeIsWorthTokensOnce()
    {
        const QString code = m_hand.code();
        const QString token = m_hand.exchange(code).body[u"access_token"_s].toString();
        QCOMPARE(m_hand.get(u"/api/me"_s, token).status, 200);
        QCOMPARE(m_hand.exchange(code).body[u"error"_s], u"invalid_grant"_s);
        // RFC 6749 4.1.2: what the code was worth goes with it.
        QCOMPARE(m_hand.get(u"/api/me"_s, token).status, 401);
    }

    void aCodeExpires()
    {
        const QString code = m_hand.code();
        m_hand.provider.control({{u"ageBy"_s, 61}});
        QCOMPARE(m_hand.exchange(code).body[u"error"_s], u"invalid_grant"_s);
    }

    void aRefreshTokenIsReplacedByEachUse()
    {
        const QJsonObject first = m_hand.exchange(m_hand.code()).body;
        const JsonReply second = m_hand.refresh(first[u"refresh_token"_s].toString());
        QCOMPARE(second.status, 200);
        QVERIFY(second.body[u"refresh_token"_s] != first[u"refresh_token"_s]);
        QVERIFY(second.body[u"access_token"_s] != first[u"access_token"_s]);
        QCOMPARE(m_hand.refresh(second.body[u"refresh_token"_s].toString()).status, 200);
        QCOMPARE(record()[u"tokenRequests"_s].toArray().size(), 3);
    }

    void aRefreshTokenUsedTwiceEndsTheWholeFamily()
    {
        const QJsonObject first = m_hand.exchange(m_hand.code()).body;
        const QJsonObject second = m_hand.refresh(first[u"refresh_token"_s].toString()).body;
        QCOMPARE(m_hand.get(u"/api/me"_s, second[u"access_token"_s].toString()).status, 200);
        QCOMPARE(m_hand.refresh(first[u"refresh_token"_s].toString()).body[u"error"_s], u"invalid_grant"_s);
        QCOMPARE(m_hand.refresh(second[u"refresh_token"_s].toString()).body[u"error"_s], u"invalid_grant"_s);
        QCOMPARE(m_hand.get(u"/api/me"_s, second[u"access_token"_s].toString()).status, 401);
    }

    void revocationOfTheRefreshTokenEndsBoth()
    {
        const QJsonObject given = m_hand.exchange(m_hand.code()).body;
        QCOMPARE(m_hand.revoke(given[u"refresh_token"_s].toString()), 200);
        QCOMPARE(m_hand.get(u"/api/me"_s, given[u"access_token"_s].toString()).status, 401);
        QCOMPARE(m_hand.refresh(given[u"refresh_token"_s].toString()).body[u"error"_s], u"invalid_grant"_s);
        QCOMPARE(record()[u"revocations"_s][0][u"body"_s][u"token"_s], given[u"refresh_token"_s]);
    }

    void offlineAccessHasToBeConsentedTo()
    {
        const QJsonObject given = m_hand.exchange(m_hand.code({{u"prompt"_s, {}}})).body;
        QVERIFY(!given[u"access_token"_s].toString().isEmpty());
        QVERIFY(!given.contains(u"refresh_token"_s));
    }

    void itEndsWithItsInput()
    {
        ProviderProcess another;
        QVERIFY2(another.start(), qPrintable(another.errorString()));
        another.stop();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, another.port());
        QVERIFY(!socket.waitForConnected());
    }
};

RENUMBER_TEST(ProviderTest)

#include "providertest.moc"
