// SPDX-License-Identifier: Apache-2.0
#include "byhand.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace renumber::test;
using namespace Qt::StringLiterals;

/// That the provider misbehaves, ages and refuses as a test asks it to, and only so.
class ProviderFaultsTest : public QObject
{
    Q_OBJECT

private:
    ByHand m_hand;

    void control(const QJsonObject &changes) { m_hand.provider.control(changes); }
    QJsonObject record() const { return m_hand.provider.record(); }
    QJsonObject signIn(const Fields &changes = {}) { return m_hand.exchange(m_hand.code(changes)).body; }
    QString accessToken(const Fields &changes = {}) { return signIn(changes)[u"access_token"_s].toString(); }
    /// The status of a write to the API, and its error.
    std::pair<int, QString> write(const QString &token) const
    {
        const JsonReply reply = m_hand.post(u"/api/phone"_s, token, {{u"phone_number"_s, u"+33612345679"_s}});
        return {reply.status, reply.body[u"error"_s].toString()};
    }
    using Written = std::pair<int, QString>;

private slots:
    void init()
    {
        control({{u"reset"_s, true}});
        m_hand.browser.setAtRedirect(AtRedirect::Stop);
    }

    void theNumberIsChangedByACode()
    {
        const QString token = accessToken();
        control({{u"nextCode"_s, u"271828"_s}});
        QCOMPARE(write(token), Written(202, {}));
        const QJsonObject message{{u"to"_s, u"+33612345679"_s}, {u"code"_s, u"271828"_s}};
        QCOMPARE(record()[u"messages"_s].toArray(), QJsonArray{message});
        const QString place = u"/api/phone/verify"_s;
        QCOMPARE(m_hand.post(place, token, {{u"code"_s, u"271829"_s}}).body[u"error"_s], u"wrong_code"_s);
        QCOMPARE(m_hand.get(u"/api/me"_s, token).body[u"phone_number"_s], u"+33612345678"_s);
        QCOMPARE(m_hand.post(place, token, {{u"code"_s, u"271828"_s}}).status, 200);
        const QJsonObject account = m_hand.get(u"/api/me"_s, token).body;
        QCOMPARE(account[u"id"_s], u"account-ada"_s);
        QCOMPARE(account[u"phone_number"_s], u"+33612345679"_s);
        QCOMPARE(account[u"phone_number_verified"_s], true);
        QCOMPARE(record()[u"apiCalls"_s].toArray().size(), 5);
    }

    void nobodyWithoutATokenIsServed()
    {
        QCOMPARE(m_hand.get(u"/api/me"_s).status, 401);
        QCOMPARE(write(u"another-token"_s), Written(401, u"invalid_token"_s));
    }

    void accessTokensExpire_data()
    {
        QTest::addColumn<QJsonObject>("passing");
        QTest::newRow("in time") << QJsonObject{{u"ageBy"_s, 11}};
        QTest::newRow("at once") << QJsonObject{{u"expireTokens"_s, true}};
    }

    void accessTokensExpire()
    {
        QFETCH(const QJsonObject, passing);
        control({{u"accessTokenSeconds"_s, 10}});
        const QJsonObject given = signIn();
        QCOMPARE(given[u"expires_in"_s], 10);
        QCOMPARE(write(given[u"access_token"_s].toString()), Written(202, {}));
        control(passing);
        QCOMPARE(write(given[u"access_token"_s].toString()), Written(401, u"invalid_token"_s));
        const JsonReply fresh = m_hand.refresh(given[u"refresh_token"_s].toString());
        QCOMPARE(write(fresh.body[u"access_token"_s].toString()), Written(202, {}));
    }

    void staleTokensDoNotWrite()
    {
        control({{u"staleAfterSeconds"_s, 60}, {u"accessTokenSeconds"_s, 3600}});
        const QJsonObject given = signIn();
        const QString token = given[u"access_token"_s].toString();
        QCOMPARE(write(token), Written(202, {}));
        control({{u"ageBy"_s, 61}});
        QCOMPARE(write(token), Written(401, u"stale_token"_s));
        QCOMPARE(m_hand.get(u"/api/me"_s, token).status, 200);
        const JsonReply fresh = m_hand.refresh(given[u"refresh_token"_s].toString());
        QCOMPARE(write(fresh.body[u"access_token"_s].toString()), Written(202, {}));
    }

    void afterAStepUpOnlyANewLoginWrites()
    {
        const QJsonObject given = signIn();
        control({{u"stepUp"_s, true}});
        QCOMPARE(write(given[u"access_token"_s].toString()), Written(401, u"step_up"_s));
        const JsonReply fresh = m_hand.refresh(given[u"refresh_token"_s].toString());
        QCOMPARE(write(fresh.body[u"access_token"_s].toString()), Written(401, u"step_up"_s));
        QCOMPARE(write(accessToken()), Written(401, u"step_up"_s)); // the browser remembered the old login
        QCOMPARE(write(accessToken({{u"prompt"_s, u"login consent"_s}})), Written(202, {}));
    }

    void allGrantsAreRevoked()
    {
        const QJsonObject given = signIn();
        control({{u"revokeAllGrants"_s, true}});
        QCOMPARE(write(given[u"access_token"_s].toString()), Written(401, u"invalid_token"_s));
        QCOMPARE(m_hand.refresh(given[u"refresh_token"_s].toString()).body[u"error"_s], u"invalid_grant"_s);
        QCOMPARE(write(accessToken()), Written(202, {}));
    }

    void refreshTokensAreGivenAndKeptAsAsked()
    {
        control({{u"issueRefreshToken"_s, false}});
        QVERIFY(!signIn().contains(u"refresh_token"_s));
        control({{u"issueRefreshToken"_s, true}, {u"rotate"_s, false}});
        const QString refreshToken = signIn({{u"prompt"_s, {}}})[u"refresh_token"_s].toString();
        QVERIFY(!refreshToken.isEmpty());
        QCOMPARE(m_hand.refresh(refreshToken).body[u"refresh_token"_s], refreshToken);
        QCOMPARE(m_hand.refresh(refreshToken).status, 200);
    }

    void theTokenReplyIsSpoilt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QStringList>("members"); // of those that matter
        QTest::newRow("garbage") << u"garbage"_s << QStringList();
        QTest::newRow("html") << u"html"_s << QStringList();
        QTest::newRow("noAccessToken") << u"noAccessToken"_s << QStringList{u"expires_in"_s};
        QTest::newRow("expire_in") << u"expire_in"_s << QStringList{u"access_token"_s, u"expire_in"_s};
        QTest::newRow("noExpiry") << u"noExpiry"_s << QStringList{u"access_token"_s};
    }

    void theTokenReplyIsSpoilt()
    {
        QFETCH(const QString, how);
        QFETCH(const QStringList, members);
        control({{u"tokenReply"_s, how}});
        const JsonReply reply = m_hand.exchange(m_hand.code());
        QCOMPARE(reply.status, 200);
        QStringList found = reply.body.keys();
        found.removeIf([](const QString &key) {
            return !QStringList{u"access_token"_s, u"expire_in"_s, u"expires_in"_s}.contains(key);
        });
        QCOMPARE(found, members);
    }

    void discoverySaysWhatItIsTold()
    {
        control({{u"discovery"_s,
                  QJsonObject{{u"issuer"_s, u"https://other-issuer.example"_s},
                              {u"revocation_endpoint"_s, QJsonValue::Null}}}});
        const QJsonObject found = m_hand.get(u"/.well-known/openid-configuration"_s).body;
        QCOMPARE(found[u"issuer"_s], u"https://other-issuer.example"_s);
        QVERIFY(!found.contains(u"revocation_endpoint"_s));
        QVERIFY(found.contains(u"token_endpoint"_s));
    }

    void theIssuerInTheAnswerIsSpoilt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Press>("press");
        QTest::addColumn<QString>("issuer");
        const QString other = u"https://other-issuer.example"_s;
        QTest::newRow("omit") << u"omit"_s << Press::Allow << QString();
        QTest::newRow("wrong") << u"wrong"_s << Press::Allow << other;
        QTest::newRow("wrong, denied") << u"wrong"_s << Press::Deny << other;
    }

    void theIssuerInTheAnswerIsSpoilt()
    {
        QFETCH(const QString, how);
        QFETCH(const Press, press);
        QFETCH(const QString, issuer);
        control({{u"iss"_s, how}});
        m_hand.browser.setPress(press);
        const QUrlQuery answer = m_hand.browse(m_hand.authorizationUrl());
        m_hand.browser.setPress(Press::Allow);
        QCOMPARE(answer.queryItemValue(u"iss"_s, QUrl::FullyDecoded), issuer);
        QCOMPARE(answer.queryItemValue(u"state"_s), u"state-of-a-test"_s);
        QCOMPARE(answer.hasQueryItem(u"code"_s), press == Press::Allow);
    }

    void theLineIsCut_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("acted");
        QTest::newRow("before anything was done") << u"refuse"_s << false;
        QTest::newRow("when all was done") << u"drop"_s << true;
    }

    void theLineIsCut()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, acted);
        const QString refreshToken = signIn()[u"refresh_token"_s].toString();
        control({{u"faults"_s, QJsonObject{{u"/token"_s, fault}}}});
        QCOMPARE(m_hand.refresh(refreshToken).status, 0);
        control({{u"faults"_s, QJsonObject()}});
        // Used up or not: that is all the difference to the one whose line was cut.
        QCOMPARE(m_hand.refresh(refreshToken).status, acted ? 400 : 200);
    }

    void theServerIsOutOfOrder()
    {
        control({{u"faults"_s, QJsonObject{{u"/me"_s, 503}}}});
        QCOMPARE(m_hand.get(u"/me"_s, accessToken()).status, 503);
    }

    void aReplyIsHeldUntilATestLetsItGo()
    {
        const QString token = accessToken();
        control({{u"faults"_s, QJsonObject{{u"/api/me"_s, u"hold"_s}}}});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_hand.provider.port());
        socket.write("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                     + token.toLatin1() + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        // An exchange on another connection, for which it had time, and nothing came of this one.
        QVERIFY(!accessToken().isEmpty());
        QCOMPARE(socket.bytesAvailable(), 0);
        QCOMPARE(record()[u"apiCalls"_s].toArray().size(), 0);
        control({{u"faults"_s, QJsonObject()}});
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 OK"));
    }

    void tokenRequestsAreTakenAsJson()
    {
        const QString code = m_hand.code();
        control({{u"jsonTokenRequests"_s, true}});
        QCOMPARE(m_hand.exchange(code).status, 415);
        const QJsonObject body{{u"client_id"_s, u"renumber-test"_s},
                               {u"grant_type"_s, u"authorization_code"_s},
                               {u"code"_s, code},
                               {u"redirect_uri"_s, m_hand.listener.url().toString()},
                               {u"code_verifier"_s, ByHand::verifier()}};
        const QJsonObject given = m_hand.post(u"/token"_s, {}, body).body;
        QVERIFY(!given[u"access_token"_s].toString().isEmpty());
        const QJsonObject revocation{{u"client_id"_s, u"renumber-test"_s},
                                     {u"token"_s, given[u"refresh_token"_s]}};
        QCOMPARE(m_hand.post(u"/token/revocation"_s, {}, revocation).status, 200);
        QCOMPARE(write(given[u"access_token"_s].toString()), Written(401, u"invalid_token"_s));
    }

    void aMisspeltKnobIsRefused()
    {
        QCOMPARE(m_hand.post(u"/control"_s, {}, {{u"accessTokenSecond"_s, 10}}).status, 400);
    }
};

RENUMBER_TEST(ProviderFaultsTest)

#include "providerfaultstest.moc"
