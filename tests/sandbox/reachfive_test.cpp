// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString userInfo = u"/identity/v1/userinfo?fields=id,phone_number,phone_number_verified,email"_s;
const QString update = u"/identity/v1/update-phone-number"_s;
const QString verify = u"/identity/v1/verify-phone-number"_s;
const QString sendVerification = u"/identity/v1/send-phone-number-verification"_s;
const QString oldNumber = u"+33750253354"_s;
const QString newNumber = u"+358401234567"_s;
const QString takenNumber = u"+14155550199"_s;

QJsonObject numberBody(const QString &number)
{
    return {{u"phone_number"_s, number}};
}

QJsonObject codeBody(const QString &number, const QString &code)
{
    return {{u"phone_number"_s, number}, {u"verification_code"_s, code}};
}

} // namespace

class ReachFiveTest : public QObject
{
    Q_OBJECT

private:
    QString numberNow() { return m_client->get(userInfo).text(u"phone_number"_s); }
    bool verifiedNow() { return m_client->get(userInfo).object().value("phone_number_verified"_L1).toBool(); }
    Settings &settings() { return m_sandbox->world().settings(Service::ReachFive); }
    void pass(int seconds) { m_sandbox->world().clock().advance(std::chrono::seconds(seconds)); }
    QString key(const Answer &answer) { return answer.text(u"error_message_key"_s); }
    QString error(const Answer &answer) { return answer.text(u"error"_s); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start());
        m_client = std::make_unique<SandboxClient>(*m_sandbox);
        m_client->setToken(u"sample-token-verified"_s);
    }

    void theProfileHasTheFieldsAskedFor()
    {
        const Answer answer = m_client->get(userInfo);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QCOMPARE(answer.object().keys(),
                 (QStringList{u"email"_s, u"id"_s, u"phone_number"_s, u"phone_number_verified"_s}));
        QCOMPARE(answer.text(u"phone_number"_s), oldNumber);
        QVERIFY(m_client->get(u"/identity/v1/userinfo"_s).object().contains(u"given_name"_s));
        QCOMPARE(m_client->get(u"/identity/v1/userinfo?fields=id%2Cphone_number"_s).object().size(), 2);
    }

    void aVerifiedNumberChangesWhenItsCodeIsEntered()
    {
        const Answer updated = m_client->post(update, numberBody(newNumber));
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.text(u"phone_number"_s), oldNumber);
        QCOMPARE(m_client->messageCount(), 1);
        const Message message = m_sandbox->world().messages().first();
        QCOMPARE(message.to, newNumber);
        QCOMPARE(message.code.size(), 6);
        QCOMPARE(message.text, QString(u"Your verification code is "_s % message.code % u'.'));
        QCOMPARE(numberNow(), oldNumber);

        QCOMPARE(m_client->post(verify, codeBody(newNumber, message.code)).status, 200);
        QCOMPARE(numberNow(), newNumber);
        QVERIFY(verifiedNow());
        QCOMPARE(m_client->messageCount(), 1);
    }

    void anUnverifiedNumberChangesAtOnce_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("unverified number") << u"sample-token-unverified"_s;
        QTest::newRow("no number") << u"sample-token-no-number"_s;
    }

    void anUnverifiedNumberChangesAtOnce()
    {
        QFETCH(const QString, token);
        m_client->setToken(token);
        QCOMPARE(m_client->post(update, numberBody(newNumber)).text(u"phone_number"_s), newNumber);
        QCOMPARE(numberNow(), newNumber);
        QVERIFY(!verifiedNow());
        QCOMPARE(m_client->messageCount(), 0);
    }

    void theNumberOnTheAccountIsVerified()
    {
        m_client->setToken(u"sample-token-unverified"_s);
        QCOMPARE(m_client->post(sendVerification).object().value("verification_sms_sent"_L1),
                 QJsonValue(true));
        QCOMPARE(m_sandbox->world().messages().last().to, u"+33750253355"_s);
        QCOMPARE(m_client->post(verify, codeBody(u"+33750253355"_s, m_client->newestCode())).status, 200);
        QVERIFY(verifiedNow());

        QCOMPARE(m_client->post(sendVerification).object().value("verification_sms_sent"_L1),
                 QJsonValue(false));
        QCOMPARE(m_client->messageCount(), 1);
    }

    void aVerifiedNumberChangedToItselfSendsNothing()
    {
        QCOMPARE(m_client->post(update, numberBody(oldNumber)).status, 200);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void anAccountWithoutANumberHasNothingToVerify()
    {
        m_client->setToken(u"sample-token-no-number"_s);
        QCOMPARE(m_client->post(sendVerification).status, 400);
        QVERIFY(!m_client->get(userInfo).object().contains(u"phone_number"_s));
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aSecondUpdateSendsACodeThatReplacesTheFirst()
    {
        m_client->post(update, numberBody(newNumber));
        const QString first = m_client->newestCode();
        m_client->post(update, numberBody(newNumber));
        const QString second = m_client->newestCode();
        QCOMPARE(m_client->messageCount(), 2);
        QVERIFY(first != second);
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, first))), u"error.invalidVerificationCode"_s);
        QCOMPARE(m_client->post(verify, codeBody(newNumber, second)).status, 200);
    }

    void anotherNewNumberReplacesThePendingOne()
    {
        m_client->post(update, numberBody(newNumber));
        const QString code = m_client->newestCode();
        m_client->post(update, numberBody(u"+33750253359"_s));
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, code))), u"error.invalidVerificationCode"_s);
        QCOMPARE(m_client->post(verify, codeBody(u"+33750253359"_s, m_client->newestCode())).status, 200);
        QCOMPARE(numberNow(), u"+33750253359"_s);
    }

    void aWrongCodeIsRefusedAndTheRightOneStillWorks()
    {
        m_client->post(update, numberBody(newNumber));
        const QString code = m_client->newestCode();
        const Answer answer = m_client->post(verify, codeBody(newNumber, m_client->wrongCode()));
        QCOMPARE(answer.status, 401);
        QCOMPARE(error(answer), u"invalid_grant"_s);
        QCOMPARE(key(answer), u"error.invalidVerificationCode"_s);
        QCOMPARE(numberNow(), oldNumber);
        QCOMPARE(m_client->post(verify, codeBody(newNumber, code)).status, 200);
    }

    void aCodeWorksOnce()
    {
        m_client->post(update, numberBody(newNumber));
        const QString code = m_client->newestCode();
        QCOMPARE(m_client->post(verify, codeBody(newNumber, code)).status, 200);
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, code))), u"error.invalidVerificationCode"_s);
    }

    void aCodeLivesTenMinutes()
    {
        m_client->post(update, numberBody(newNumber));
        const QString code = m_client->newestCode();
        pass(601);
        const Answer expired = m_client->post(verify, codeBody(newNumber, code));
        QCOMPARE(expired.status, 401);
        QCOMPARE(key(expired), u"error.invalidVerificationCode"_s);
        QVERIFY(expired.text(u"error_description"_s).contains(u"expired"_s));
        m_client->post(update, numberBody(newNumber));
        pass(598);
        QCOMPARE(m_client->post(verify, codeBody(newNumber, m_client->newestCode())).status, 200);
    }

    void tooManyWrongCodesLockTheRightOneOut()
    {
        m_client->post(update, numberBody(newNumber));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(key(m_client->post(verify, codeBody(newNumber, m_client->wrongCode()))),
                     u"error.invalidVerificationCode"_s);
        }
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, m_client->newestCode()))),
                 u"error.tooManyAttempts"_s);
        // A new code does not give the tries back; time does.
        m_client->post(update, numberBody(newNumber));
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, m_client->newestCode()))),
                 u"error.tooManyAttempts"_s);
        pass(601);
        m_client->post(update, numberBody(newNumber));
        QCOMPARE(m_client->post(verify, codeBody(newNumber, m_client->newestCode())).status, 200);
    }

    void aCodeOfOneAccountIsNothingToAnother()
    {
        m_client->post(update, numberBody(newNumber));
        m_client->setToken(u"sample-token-taken"_s);
        QCOMPARE(key(m_client->post(verify, codeBody(newNumber, m_client->newestCode()))),
                 u"error.invalidVerificationCode"_s);
    }

    void aNumberInUseIsRefused()
    {
        const Answer answer = m_client->post(update, numberBody(takenNumber));
        QCOMPARE(answer.status, 409);
        QCOMPARE(error(answer), u"phone_number_already_exists"_s);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aNumberTakenMeanwhileIsRefusedAtTheEnd()
    {
        m_client->post(update, numberBody(newNumber));
        const QString code = m_client->newestCode();
        m_client->setToken(u"sample-token-no-number"_s);
        m_client->post(update, numberBody(newNumber));
        m_client->setToken(u"sample-token-verified"_s);
        QCOMPARE(error(m_client->post(verify, codeBody(newNumber, code))), u"phone_number_already_exists"_s);
        QCOMPARE(numberNow(), oldNumber);
    }

    void anInvalidNumberIsRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("national") << u"0750253354"_s;
        QTest::newRow("spaces") << u"+33 750 25 33 54"_s;
        QTest::newRow("short") << u"+33750"_s;
        QTest::newRow("long") << u"+3375025335475025"_s;
        QTest::newRow("letters") << u"+33abc"_s;
        QTest::newRow("other digits") << u"+٣٣٧٥٠٢٥٣٣٥٤"_s;
        QTest::newRow("newline") << u"+33750253359\n"_s;
        QTest::newRow("refused by the service") << u"+14155550100"_s;
    }

    void anInvalidNumberIsRefused()
    {
        QFETCH(const QString, number);
        const Answer answer = m_client->post(update, numberBody(number));
        QCOMPARE(answer.status, 400);
        const QJsonObject detail = answer.object().value("error_details"_L1).toArray().at(0).toObject();
        QCOMPARE(detail.value("field"_L1).toString(), u"phone_number"_s);
        QVERIFY(!detail.value("message"_L1).toString().isEmpty());
        QCOMPARE(m_client->messageCount(), 0);
        QCOMPARE(numberNow(), oldNumber);
    }

    void aBodyThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << QByteArray("application/json") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("application/json") << QByteArray("phone_number=1");
        QTest::newRow("an array") << QByteArray("application/json") << QByteArray("[]");
        QTest::newRow("no member") << QByteArray("application/json") << QByteArray("{}");
        QTest::newRow("a number, not text")
            << QByteArray("application/json") << QByteArray(R"({"phone_number":1})");
        QTest::newRow("another type")
            << QByteArray("text/plain") << QByteArray(R"({"phone_number":"+358401234567"})");
    }

    void aBodyThatIsNoneIsRefused()
    {
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        m_client->setHeader("Content-Type", contentType);
        for (const QString &path : {update, verify}) {
            const Answer answer = m_client->send("POST", path, body);
            QCOMPARE(answer.status, 400);
            QCOMPARE(error(answer), u"invalid_request"_s);
        }
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aTokenMustBeKnown_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("unknown") << u"nonsense"_s;
        QTest::newRow("expired") << u"sample-token-expired"_s;
    }

    void aTokenMustBeKnown()
    {
        QFETCH(const QString, token);
        m_client->setToken(token);
        QCOMPARE(m_client->get(userInfo).status, 401);
        QCOMPARE(error(m_client->get(userInfo)), u"invalid_token"_s);
        QCOMPARE(m_client->post(update, numberBody(newNumber)).status, 401);
    }

    void aChangeMayBeRefusedForItsToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("key");
        QTest::newRow("scope") << u"sample-token-no-scope"_s << 403 << u"insufficient_scope"_s << QString();
        QTest::newRow("stale") << u"sample-token-stale"_s << 401 << u"invalid_grant"_s
                               << u"error.accessToken.freshness"_s;
        QTest::newRow("step-up") << u"sample-token-step-up"_s << 401 << u"invalid_grant"_s
                                 << u"error.authn.mfa.stepup.required"_s;
    }

    void aChangeMayBeRefusedForItsToken()
    {
        QFETCH(const QString, token);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        QFETCH(const QString, key);
        m_client->setToken(token);
        QCOMPARE(m_client->get(userInfo).status, 200);
        for (const Answer &answer :
             {m_client->post(update, numberBody(newNumber)),
              m_client->post(verify, codeBody(newNumber, u"501028"_s)), m_client->post(sendVerification)}) {
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.text(u"error"_s), error);
            QCOMPARE(answer.text(u"error_message_key"_s), key);
        }
        QCOMPARE(m_client->messageCount(), 0);
    }

    void settingsMakeTheServiceStricter()
    {
        settings().featureOff = true;
        QCOMPARE(key(m_client->post(update, numberBody(newNumber))), u"error.feature.notAvailable"_s);
        settings().featureOff = false;
        settings().stepUp = true;
        QCOMPARE(key(m_client->post(sendVerification)), u"error.authn.mfa.stepup.required"_s);
    }

    void aStaleTokenIsRefreshedOnce()
    {
        m_client->setToken(u"sample-token-stale"_s);
        QCOMPARE(m_client->post(update, numberBody(newNumber)).status, 401);
        const QJsonObject body{{u"client_id"_s, u"sample"_s},
                               {u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, u"sample-refresh-stale"_s}};
        const Answer fresh = m_client->post(u"/oauth/token"_s, body);
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh.text(u"token_type"_s), u"Bearer"_s);
        m_client->setToken(fresh.text(u"access_token"_s));
        QCOMPARE(m_client->post(update, numberBody(newNumber)).status, 200);

        pass(301);
        QCOMPARE(key(m_client->post(update, numberBody(newNumber))), u"error.accessToken.freshness"_s);
        pass(3600);
        QCOMPARE(m_client->get(userInfo).status, 401);
    }

    void aSpentRefreshTokenEndsWhatItGave()
    {
        const QJsonObject body{{u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, u"sample-refresh-verified"_s}};
        m_client->setToken(m_client->post(u"/oauth/token"_s, body).text(u"access_token"_s));
        QCOMPARE(m_client->get(userInfo).status, 200);
        QCOMPARE(key(m_client->post(u"/oauth/token"_s, body)), u"error.refreshToken.revoked"_s);
        QCOMPARE(m_client->get(userInfo).status, 401);
        m_client->setToken(u"sample-token-verified"_s);
        QCOMPARE(m_client->get(userInfo).status, 200);
    }

    void aRenewalIsNoStrongerSignIn()
    {
        const Answer renewed = m_client->post(
            u"/oauth/token"_s,
            {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"sample-refresh-step-up"_s}});
        m_client->setToken(renewed.text(u"access_token"_s));
        QCOMPARE(key(m_client->post(sendVerification)), u"error.authn.mfa.stepup.required"_s);
    }

    void aDeadRefreshTokenIsRefused()
    {
        const QJsonObject body{{u"grant_type"_s, u"refresh_token"_s},
                               {u"refresh_token"_s, u"sample-refresh-expired"_s}};
        QCOMPARE(key(m_client->post(u"/oauth/token"_s, body)), u"error.refreshToken.expired"_s);
        QCOMPARE(error(m_client->post(u"/oauth/token"_s, QJsonObject{})), u"unsupported_grant_type"_s);
    }

    void aRevokedTokenIsDead()
    {
        const QJsonObject body{{u"client_id"_s, u"sample"_s}, {u"token"_s, u"sample-token-verified"_s}};
        QCOMPARE(m_client->post(u"/oauth/revoke"_s, body).status, 204);
        QCOMPARE(m_client->get(userInfo).status, 401);
    }

    void anEndpointTakesTwentyRequestsAMinute()
    {
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(m_client->get(userInfo).status, 200);
        }
        const Answer answer = m_client->get(userInfo);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.object().isEmpty());
        QCOMPARE(m_client->post(update, numberBody(newNumber)).status, 200); // Another endpoint.
        pass(61);
        QCOMPARE(m_client->get(userInfo).status, 200);
    }

    void messagesToOneNumberCanBeLimited()
    {
        settings().messagesPerNumberLimit = 1;
        QCOMPARE(m_client->post(update, numberBody(newNumber)).status, 200);
        const Answer answer = m_client->post(update, numberBody(newNumber));
        QCOMPARE(answer.status, 429);
        QCOMPARE(error(answer), u"rate_limit_reached"_s);
        QCOMPARE(m_client->messageCount(), 1);
        QCOMPARE(m_client->post(verify, codeBody(newNumber, m_client->newestCode())).status, 200);
    }

    void languagesAreThoseAskedFor()
    {
        m_client->setHeader("Accept-Language", "fr");
        m_client->setHeader("Custom-Locale", "fr-FR");
        m_client->post(update, numberBody(newNumber));
        QVERIFY(m_sandbox->world().messages().last().text.startsWith(u"Votre code de vérification est "_s));
        QCOMPARE(m_client->post(verify, codeBody(newNumber, u"0"_s)).text(u"error_user_msg"_s),
                 u"Le code de vérification est incorrect."_s);
    }

    void browsersOfOtherOriginsMayAsk()
    {
        m_client->setHeader("Origin", "https://app.example");
        m_client->setHeader("Access-Control-Request-Headers", "authorization,content-type");
        const Answer preflight = m_client->send("OPTIONS", update, {});
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("Access-Control-Allow-Origin"), "https://app.example");
        QCOMPARE(preflight.header("Access-Control-Allow-Headers"), "authorization,content-type");
        QCOMPARE(m_client->get(userInfo).header("Access-Control-Allow-Origin"), "https://app.example");
    }

    void otherPathsAndMethodsAreUnknown()
    {
        QCOMPARE(m_client->get(u"/identity/v1/nothing"_s).status, 404);
        QCOMPARE(m_client->get(update).status, 405);
    }
};

RENUMBER_TEST(ReachFiveTest)
#include "reachfive_test.moc"
