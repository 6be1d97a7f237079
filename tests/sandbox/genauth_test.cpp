// SPDX-License-Identifier: Apache-2.0
#include "genauth/number.h"
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::genauth;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString profilePath
    = u"/api/v3/get-profile?withCustomData=false&withIdentities=false&withDepartmentIds=false"_s;
const QString smsPath = u"/api/v3/send-sms"_s;
const QString verifyPath = u"/api/v3/verify-update-phone-request"_s;
const QString updatePath = u"/api/v3/update-phone"_s;
const QString bindPath = u"/api/v3/bind-phone"_s;
const QString tokenPath = u"/oidc/token"_s;
const QString bindChannel = u"CHANNEL_BIND_PHONE"_s;
const QString unbindChannel = u"CHANNEL_UNBIND_PHONE"_s;
const SplitNumber oldNumber{u"+33"_s, u"750253354"_s};
const SplitNumber newNumber{u"+358"_s, u"401234567"_s};
const SplitNumber takenNumber{u"+1"_s, u"4155550199"_s};
const SplitNumber otherNumber{u"+33"_s, u"750253359"_s};

} // namespace

class GenAuthTest : public QObject
{
    Q_OBJECT

private:
    QJsonObject profile() { return m_client->get(profilePath).object().value("data"_L1).toObject(); }
    SplitNumber numberNow()
    {
        const QJsonObject data = profile();
        return {data.value("phoneCountryCode"_L1).toString(), data.value("phone"_L1).toString()};
    }
    Answer sendSms(const QString &channel, const SplitNumber &to)
    {
        return m_client->post(smsPath,
                              {{u"channel"_s, channel},
                               {u"phoneNumber"_s, to.national},
                               {u"phoneCountryCode"_s, to.countryCode}});
    }
    /// The code that a message on `channel` to `number` brings.
    QString codeTo(const QString &channel, const SplitNumber &number)
    {
        return apiCode(sendSms(channel, number)) == 0 ? m_client->newestCode() : QString();
    }
    static QJsonObject payload(const SplitNumber &number, const QString &code)
    {
        return {{u"newPhoneNumber"_s, number.national},
                {u"newPhoneCountryCode"_s, number.countryCode},
                {u"newPhonePassCode"_s, code}};
    }
    static QJsonObject withOld(QJsonObject json, const SplitNumber &number, const QString &code)
    {
        json.insert(u"oldPhoneNumber"_s, number.national);
        json.insert(u"oldPhoneCountryCode"_s, number.countryCode);
        json.insert(u"oldPhonePassCode"_s, code);
        return json;
    }
    Answer verify(const QJsonObject &payload)
    {
        return m_client->post(
            verifyPath, {{u"verifyMethod"_s, u"PHONE_PASSCODE"_s}, {u"phonePassCodePayload"_s, payload}});
    }
    Answer update(const QString &token)
    {
        return m_client->post(updatePath, {{u"updatePhoneToken"_s, token}});
    }
    Answer bind(const SplitNumber &number, const QString &code)
    {
        return m_client->post(bindPath,
                              {{u"phoneNumber"_s, number.national},
                               {u"phoneCountryCode"_s, number.countryCode},
                               {u"passCode"_s, code}});
    }
    static int statusCode(const Answer &answer) { return answer.object().value("statusCode"_L1).toInt(); }
    static int apiCode(const Answer &answer) { return answer.object().value("apiCode"_L1).toInt(); }
    static QString changeToken(const Answer &answer)
    {
        return answer.object().value("data"_L1).toObject().value("updatePhoneToken"_L1).toString();
    }
    Settings &settings() { return m_sandbox->world().settings(Service::GenAuth); }
    void pass(int seconds) { m_sandbox->world().clock().advance(std::chrono::seconds(seconds)); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
        m_client = std::make_unique<SandboxClient>(*m_sandbox);
        m_client->setToken(u"sample-token-verified"_s);
        m_client->setHeader("x-authing-app-id", "sample-app");
    }

    void aNumberIsCutAfterItsCountryCode_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("countryCode");
        QTest::newRow("1") << u"+14155550199"_s << u"+1"_s;
        QTest::newRow("7") << u"+79123456789"_s << u"+7"_s;
        QTest::newRow("20") << u"+201001234567"_s << u"+20"_s;
        QTest::newRow("33") << u"+33750253354"_s << u"+33"_s;
        QTest::newRow("358") << u"+358401234567"_s << u"+358"_s;
        QTest::newRow("39") << u"+393123456789"_s << u"+39"_s;
        QTest::newRow("229") << u"+2290195123456"_s << u"+229"_s;
        QTest::newRow("420") << u"+420601123456"_s << u"+420"_s;
        QTest::newRow("86") << u"+8613123456789"_s << u"+86"_s;
        QTest::newRow("852") << u"+85251234567"_s << u"+852"_s;
        QTest::newRow("971") << u"+971501234567"_s << u"+971"_s;
        QTest::newRow("98") << u"+989123456789"_s << u"+98"_s;
    }

    void aNumberIsCutAfterItsCountryCode()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, countryCode);
        const SplitNumber parts = split(number);
        QCOMPARE(parts.countryCode, countryCode);
        QCOMPARE(join(parts.national, parts.countryCode), number);
    }

    void theProfileIsInAnEnvelope()
    {
        const Answer answer = m_client->get(profilePath);
        QCOMPARE(answer.status, 200);
        QCOMPARE(statusCode(answer), 200);
        QVERIFY(!answer.object().contains("apiCode"_L1));
        QVERIFY(!answer.object().contains("requestId"_L1));
        QCOMPARE(numberNow(), oldNumber);
        QCOMPARE(profile().value("phoneVerified"_L1), QJsonValue(true));
        QCOMPARE(profile().value("email"_L1).toString(), u"camille@example.com"_s);
        m_client->setToken(u"sample-token-no-number"_s);
        QVERIFY(profile().value("phone"_L1).isNull());
    }

    void aTokenMayComeBare()
    {
        m_client->setHeader("Authorization", "sample-token-verified");
        QCOMPARE(numberNow(), oldNumber);
    }

    void aNumberChangesInThreeSteps()
    {
        const Answer sent = sendSms(bindChannel, newNumber);
        QCOMPARE(sent.status, 200);
        QCOMPARE(statusCode(sent), 200);
        QVERIFY(!sent.object().contains("data"_L1));
        QCOMPARE(m_client->messageCount(), 1);
        QCOMPARE(m_sandbox->world().messages().first().to, u"+358401234567"_s);

        const Answer verified = verify(payload(newNumber, m_client->newestCode()));
        QCOMPARE(statusCode(verified), 200);
        QCOMPARE(verified.object().value("data"_L1).toObject().value("tokenExpiresIn"_L1).toInt(), 60);
        QCOMPARE(numberNow(), oldNumber);

        QCOMPARE(statusCode(update(changeToken(verified))), 200);
        QCOMPARE(numberNow(), newNumber);
        QCOMPARE(profile().value("phoneVerified"_L1), QJsonValue(true));
        QCOMPARE(m_client->messageCount(), 1);
    }

    void theCurrentNumbersCodeMayBeDemanded()
    {
        settings().requireCurrentCode = true;
        const QString code = codeTo(bindChannel, newNumber);
        QCOMPARE(apiCode(verify(payload(newNumber, code))), 2038);
        const QString oldCode = codeTo(unbindChannel, oldNumber);
        QCOMPARE(m_sandbox->world().messages().last().to, u"+33750253354"_s);
        QCOMPARE(apiCode(verify(withOld(payload(newNumber, code), takenNumber, oldCode))), 2038);
        QCOMPARE(apiCode(verify(withOld(payload(newNumber, code), oldNumber, m_client->wrongCode()))), 2001);
        // A slip in one code costs neither.
        const Answer verified = verify(withOld(payload(newNumber, code), oldNumber, oldCode));
        QCOMPARE(statusCode(verified), 200);
        QCOMPARE(statusCode(update(changeToken(verified))), 200);
        QCOMPARE(numberNow(), newNumber);
    }

    void theCurrentNumbersCodeIsLookedAtWhenGiven()
    {
        const QString code = codeTo(bindChannel, newNumber);
        QCOMPARE(apiCode(verify(withOld(payload(newNumber, code), oldNumber, u"000000"_s))), 2001);
        QCOMPARE(apiCode(verify(withOld(payload(newNumber, code), otherNumber, u"000000"_s))), 2038);
    }

    void aCodeIsForOneChannel()
    {
        const QString code = codeTo(unbindChannel, newNumber);
        QCOMPARE(apiCode(verify(payload(newNumber, code))), 2001);
    }

    void aFirstNumberIsBound()
    {
        m_client->setToken(u"sample-token-no-number"_s);
        const QString code = codeTo(bindChannel, newNumber);
        const Answer notBound = verify(payload(newNumber, code));
        QCOMPARE(statusCode(notBound), 400);
        QVERIFY(!notBound.object().contains("apiCode"_L1));
        QCOMPARE(apiCode(bind(newNumber, m_client->wrongCode())), 2001);
        QCOMPARE(statusCode(bind(newNumber, code)), 200);
        QCOMPARE(numberNow(), newNumber);
        QCOMPARE(profile().value("phoneVerified"_L1), QJsonValue(true));
        QCOMPARE(statusCode(bind(newNumber, code)), 400); // There is one now.
    }

    void theCountryCodeOf86MayBeLeftOut()
    {
        const QJsonObject body{{u"channel"_s, bindChannel}, {u"phoneNumber"_s, u"13123456789"_s}};
        QCOMPARE(statusCode(m_client->post(smsPath, body)), 200);
        QCOMPARE(m_sandbox->world().messages().last().to, u"+8613123456789"_s);
        const Answer verified = verify(
            {{u"newPhoneNumber"_s, u"13123456789"_s}, {u"newPhonePassCode"_s, m_client->newestCode()}});
        QCOMPARE(statusCode(update(changeToken(verified))), 200);
        QCOMPARE(numberNow(), (SplitNumber{u"+86"_s, u"13123456789"_s}));
    }

    void aWrongCodeIsRefused_data()
    {
        QTest::addColumn<int>("setting");
        QTest::addColumn<int>("statusCode");
        QTest::newRow("2001") << 2001 << 400;
        QTest::newRow("500") << 500 << 500;
    }

    void aWrongCodeIsRefused()
    {
        QFETCH(const int, setting);
        QFETCH(const int, statusCode);
        settings().wrongCodeApiCode = setting;
        const QString code = codeTo(bindChannel, newNumber);
        const Answer answer = verify(payload(newNumber, m_client->wrongCode()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(GenAuthTest::statusCode(answer), statusCode);
        QCOMPARE(apiCode(answer), setting);
        QVERIFY(!answer.text(u"message"_s).isEmpty());
        QVERIFY(!answer.text(u"requestId"_s).isEmpty());
        QCOMPARE(GenAuthTest::statusCode(verify(payload(newNumber, code))), 200);
    }

    void aCodeWorksOnce()
    {
        const QString code = codeTo(bindChannel, newNumber);
        QCOMPARE(statusCode(verify(payload(newNumber, code))), 200);
        QCOMPARE(apiCode(verify(payload(newNumber, code))), 2001);
    }

    void aCodeExpires()
    {
        const QString code = codeTo(bindChannel, newNumber);
        pass(600);
        QCOMPARE(apiCode(verify(payload(newNumber, code))), 2300);
    }

    void fiveWrongCodesEndTheCode()
    {
        const QString code = codeTo(bindChannel, newNumber);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(apiCode(verify(payload(newNumber, m_client->wrongCode()))), 2001);
        }
        QCOMPARE(apiCode(verify(payload(newNumber, code))), 2001);
    }

    void theChangeTokenLivesAMinute()
    {
        const QString token = changeToken(verify(payload(newNumber, codeTo(bindChannel, newNumber))));
        pass(60);
        const Answer late = update(token);
        QCOMPARE(statusCode(late), 400);
        QCOMPARE(apiCode(late), 2300);
        QCOMPARE(numberNow(), oldNumber);
        const QString next = changeToken(verify(payload(newNumber, codeTo(bindChannel, newNumber))));
        pass(59);
        QCOMPARE(statusCode(update(next)), 200);
        QCOMPARE(statusCode(update(next)), 400); // It works once.
    }

    void theChangeTokenIsItsOwnersOnly()
    {
        const QString token = changeToken(verify(payload(newNumber, codeTo(bindChannel, newNumber))));
        m_client->setToken(u"sample-token-unverified"_s);
        QCOMPARE(statusCode(update(token)), 400);
        QCOMPARE(numberNow().national, u"750253355"_s);
    }

    void oneMessageAMinuteGoesToANumberOnAChannel()
    {
        sendSms(bindChannel, newNumber);
        const Answer answer = sendSms(bindChannel, newNumber);
        QCOMPARE(answer.status, 200);
        QCOMPARE(statusCode(answer), 429);
        QCOMPARE(apiCode(answer), 4004);
        QCOMPARE(m_client->messageCount(), 1);
        QCOMPARE(statusCode(sendSms(unbindChannel, newNumber)), 200);
        QCOMPARE(statusCode(sendSms(bindChannel, otherNumber)), 200);
        pass(60);
        QCOMPARE(statusCode(sendSms(bindChannel, newNumber)), 200);
        QCOMPARE(m_client->messageCount(), 4);
    }

    void aNewNumberMayBeRefused_data()
    {
        QTest::addColumn<QString>("countryCode");
        QTest::addColumn<QString>("national");
        QTest::addColumn<int>("apiCode");
        QTest::newRow("in use") << u"+1"_s << u"4155550199"_s << 2035;
        QTest::newRow("the old one") << u"+33"_s << u"750253354"_s << 2230;
        QTest::newRow("refused by the service") << u"+1"_s << u"4155550100"_s << 2028;
        QTest::newRow("whole in one") << QString() << u"+358401234567"_s << 2028;
        QTest::newRow("code without plus") << u"358"_s << u"401234567"_s << 2028;
        QTest::newRow("short") << u"+33"_s << u"75"_s << 2028;
        QTest::newRow("none") << u"+33"_s << QString() << 2028;
    }

    void aNewNumberMayBeRefused()
    {
        QFETCH(const QString, countryCode);
        QFETCH(const QString, national);
        QFETCH(const int, apiCode);
        const SplitNumber number{countryCode, national};
        const Answer answer = verify(payload(number, u"000000"_s));
        QCOMPARE(answer.status, 200);
        QCOMPARE(GenAuthTest::apiCode(answer), apiCode);
        if (apiCode == 2035) {
            QCOMPARE(statusCode(answer), 409);
        }
        // The number itself is all that is looked at before a message is sent.
        QCOMPARE(GenAuthTest::apiCode(sendSms(bindChannel, number)), apiCode == 2028 ? 2028 : 0);
        QCOMPARE(m_client->messageCount(), apiCode == 2028 ? 0 : 1);
    }

    void aNumberTakenMeanwhileIsRefusedAtTheEnd()
    {
        const QString token = changeToken(verify(payload(newNumber, codeTo(bindChannel, newNumber))));
        pass(59);
        m_client->setToken(u"sample-token-no-number"_s);
        settings().messageIntervalSeconds = 0;
        QCOMPARE(statusCode(bind(newNumber, codeTo(bindChannel, newNumber))), 200);
        m_client->setToken(u"sample-token-verified"_s);
        QCOMPARE(apiCode(update(token)), 2035);
        QCOMPARE(numberNow(), oldNumber);
    }

    void aTokenMustBeGood_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("apiCode");
        QTest::newRow("none") << QString() << 2020;
        QTest::newRow("unknown") << u"nonsense"_s << 2206;
        QTest::newRow("expired") << u"sample-token-expired"_s << 2207;
    }

    void aTokenMustBeGood()
    {
        QFETCH(const QString, token);
        QFETCH(const int, apiCode);
        m_client->setToken(token);
        for (const Answer &answer : {m_client->get(profilePath), verify(payload(newNumber, u"000000"_s)),
                                     update(u"x"_s), bind(newNumber, u"000000"_s)}) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(statusCode(answer), 401);
            QCOMPARE(GenAuthTest::apiCode(answer), apiCode);
        }
        // Codes are sent to people who are not signed in, too, but not for a token that is no good.
        QCOMPARE(statusCode(sendSms(bindChannel, newNumber)), token.isEmpty() ? 200 : 401);
    }

    void aSecondFactorMayBeWanted()
    {
        m_client->setToken(u"sample-token-step-up"_s);
        QCOMPARE(statusCode(m_client->get(profilePath)), 200);
        QCOMPARE(apiCode(verify(payload(newNumber, u"000000"_s))), 1636);
        m_client->setToken(u"sample-token-verified"_s);
        settings().stepUp = true;
        QCOMPARE(apiCode(verify(payload(newNumber, u"000000"_s))), 1635);
        QCOMPARE(apiCode(update(u"x"_s)), 1635);
        QCOMPARE(apiCode(bind(newNumber, u"000000"_s)), 1635);
    }

    void theAppMustBeNamed()
    {
        m_client->setHeader("x-authing-app-id", {});
        QCOMPARE(statusCode(m_client->get(profilePath)), 400);
        m_client->setHeader("x-genauth-app-id", "sample-app");
        QCOMPARE(statusCode(m_client->get(profilePath)), 200);
        m_client->setHeader("x-genauth-app-id", "other");
        QCOMPARE(statusCode(m_client->get(profilePath)), 400);
    }

    void aBodyThatIsNoneIsRefused()
    {
        for (const QString &path : {smsPath, verifyPath, updatePath, bindPath}) {
            QCOMPARE(statusCode(m_client->post(path)), 400);
            QCOMPARE(statusCode(m_client->sendJson("POST", path, {}, "text/plain")), 400);
            QVERIFY(statusCode(m_client->post(path, QJsonObject{})) == 400);
        }
        QCOMPARE(m_client->messageCount(), 0);
    }

    void oldRepliesSpellTheirCodeAsText()
    {
        settings().apiCodeAsText = true;
        const Answer answer = verify(payload(newNumber, u"000000"_s));
        QCOMPARE(answer.object().value("apiCode"_L1), QJsonValue(u"2001"_s));
        QCOMPARE(answer.object().value("statusCode"_L1), QJsonValue(400));
    }

    void wordsAreInTheLanguageAskedFor()
    {
        m_client->setHeader("x-authing-lang", "zh-CN");
        QCOMPARE(verify(payload(oldNumber, u"000000"_s)).text(u"message"_s), u"新手机号与旧手机号相同。"_s);
        m_client->setHeader("x-authing-lang", "ja-JP");
        QCOMPARE(verify(payload(oldNumber, u"000000"_s)).text(u"message"_s),
                 u"The new phone number is the old one."_s);
    }

    void aRefreshTokenWorksOnce()
    {
        const QList<std::pair<QString, QString>> form{{u"client_id"_s, u"sample-app"_s},
                                                      {u"grant_type"_s, u"refresh_token"_s},
                                                      {u"refresh_token"_s, u"sample-refresh-verified"_s}};
        const Answer fresh = m_client->postForm(tokenPath, form);
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh.object().value("expire_in"_L1).toInt(), 3600);
        QVERIFY(!fresh.object().contains("expires_in"_L1));
        m_client->setToken(fresh.text(u"access_token"_s));
        QCOMPARE(numberNow(), oldNumber);
        pass(3600);
        QCOMPARE(apiCode(m_client->get(profilePath)), 2207);

        settings().expireInSpelling = false;
        const Answer next = m_client->postForm(tokenPath,
                                               {{u"client_id"_s, u"sample-app"_s},
                                                {u"client_secret"_s, u"sample-app-secret"_s},
                                                {u"grant_type"_s, u"refresh_token"_s},
                                                {u"refresh_token"_s, fresh.text(u"refresh_token"_s)}});
        QCOMPARE(next.object().value("expires_in"_L1).toInt(), 3600);

        m_client->setToken(next.text(u"access_token"_s));
        QCOMPARE(numberNow(), oldNumber);
        const Answer again = m_client->postForm(tokenPath, form);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(apiCode(m_client->get(profilePath)), 2206); // The reuse ended the family.
    }

    void aTokenRequestMayBeRefused_data()
    {
        using Form = QList<std::pair<QString, QString>>;
        QTest::addColumn<Form>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const std::pair id(u"client_id"_s, u"sample-app"_s);
        const std::pair grant(u"grant_type"_s, u"refresh_token"_s);
        const std::pair token(u"refresh_token"_s, u"sample-refresh-verified"_s);
        QTest::newRow("no client") << Form{grant, token} << 401 << u"invalid_client"_s;
        QTest::newRow("other secret")
            << Form{id, grant, token, {u"client_secret"_s, u"other"_s}} << 401 << u"invalid_client"_s;
        QTest::newRow("other grant") << Form{id, token, {u"grant_type"_s, u"password"_s}} << 400
                                     << u"unsupported_grant_type"_s;
        QTest::newRow("no token") << Form{id, grant} << 400 << u"invalid_grant"_s;
        QTest::newRow("expired") << Form{id, grant, {u"refresh_token"_s, u"sample-refresh-expired"_s}} << 400
                                 << u"invalid_grant"_s;
    }

    void aTokenRequestMayBeRefused()
    {
        using Form = QList<std::pair<QString, QString>>;
        QFETCH(const Form, form);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        const Answer answer = m_client->postForm(tokenPath, form);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.text(u"error"_s), error);
    }

    void aClientMayUseBasicAuthentication()
    {
        m_client->setHeader("Authorization",
                            "Basic " + QByteArray("sample-app:sample-app-secret").toBase64());
        QCOMPARE(m_client
                     ->postForm(tokenPath,
                                {{u"grant_type"_s, u"refresh_token"_s},
                                 {u"refresh_token"_s, u"sample-refresh-verified"_s}})
                     .status,
                 200);
        m_client->setHeader("Authorization", "Basic " + QByteArray("sample-app:other").toBase64());
        QCOMPARE(m_client->postForm(tokenPath, {{u"grant_type"_s, u"refresh_token"_s}}).status, 401);
    }

    void aSignInEnds()
    {
        QCOMPARE(m_client->postForm(u"/oidc/token/revocation"_s, {{u"token"_s, u"sample-token-verified"_s}})
                     .status,
                 200);
        QCOMPARE(apiCode(m_client->get(profilePath)), 2206);
        QCOMPARE(m_client->get(u"/oidc/session/end"_s).status, 200);
    }

    void discoveryNamesThisServer()
    {
        const Answer answer = m_client->get(u"/oidc/.well-known/openid-configuration"_s);
        QCOMPARE(answer.text(u"token_endpoint"_s), u"http://127.0.0.1/oidc/token"_s); // By the Host header.
    }

    void tooManyRequestsAreAnHttpStatus()
    {
        settings().requestsPerWindow = 1;
        m_client->get(profilePath);
        const Answer answer = m_client->get(profilePath);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.object().isEmpty());
    }
};

RENUMBER_TEST(GenAuthTest)
#include "genauth_test.moc"
