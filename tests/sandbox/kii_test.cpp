// SPDX-License-Identifier: Apache-2.0
#include "sandboxclient.h"
#include "testprogram.h"

#include <QTest>
#include <QUrl>

#include <memory>

using namespace renumber::sandbox;
using namespace renumber::sandbox::test;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"/api/apps/sample-app"_s;
const QString me = base % u"/users/me"_s;
const QString signIn = base % u"/oauth2/token"_s;
const QString phone = me % u"/phone-number"_s;
const QString email = me % u"/email-address"_s;
const QString oldNumber = u"+33750253354"_s;
const QString newNumber = u"+358401234567"_s;
const QString takenNumber = u"+14155550199"_s;
const QString newAddress = u"camille.new@example.com"_s;

} // namespace

class KiiTest : public QObject
{
    Q_OBJECT

private:
    QJsonObject user() { return m_client->get(me).object(); }
    QString text(const char *name) { return user().value(QLatin1StringView(name)).toString(); }
    bool has(const char *name) { return user().contains(QLatin1StringView(name)); }
    bool verified() { return user().value("phoneNumberVerified"_L1).toBool(); }
    Answer change(const QString &number)
    {
        return m_client->sendJson("PUT", phone, {{u"phoneNumber"_s, number}},
                                  "application/vnd.kii.PhoneNumberModificationRequest+json");
    }
    Answer changeEmail(const QString &address)
    {
        return m_client->sendJson("PUT", email, {{u"emailAddress"_s, address}},
                                  "application/vnd.kii.EmailAddressModificationRequest+json");
    }
    Answer enter(const QString &code)
    {
        return m_client->sendJson("POST", phone % u"/verify"_s, {{u"verificationCode"_s, code}},
                                  "application/vnd.kii.AddressVerificationRequest+json");
    }
    Answer resend() { return m_client->post(phone % u"/resend-verification"_s); }
    Answer resendEmail() { return m_client->post(email % u"/resend-verification"_s); }
    Answer click(int message) { return m_client->post(u"/sandbox/messages/%1/click"_s.arg(message)); }
    Answer signInAs(const QString &name, const QString &password)
    {
        return m_client->post(
            signIn, {{u"grant_type"_s, u"password"_s}, {u"username"_s, name}, {u"password"_s, password}});
    }
    Answer renew(const QString &token)
    {
        return m_client->post(signIn, {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, token}});
    }
    static QString code(const Answer &answer) { return answer.text(u"errorCode"_s); }
    Settings &settings() { return m_sandbox->world().settings(Service::Kii); }
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
        m_client->setHeader("X-Kii-AppID", "sample-app");
        m_client->setHeader("X-Kii-AppKey", "sample-app-key");
    }

    void aUserIsShownWhole()
    {
        const Answer answer = m_client->get(me);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object().keys(),
                 (QStringList{u"country"_s, u"displayName"_s, u"emailAddress"_s, u"emailAddressVerified"_s,
                              u"locale"_s, u"loginName"_s, u"phoneNumber"_s, u"phoneNumberVerified"_s,
                              u"userID"_s}));
        QCOMPARE(m_client->get(base % u"/users/"_s % answer.text(u"userID"_s)).body, answer.body);
    }

    void aNewNumberIsPendingUntilItsCodeIsEntered()
    {
        const Answer changed = change(newNumber);
        QCOMPARE(changed.status, 204);
        QVERIFY(changed.body.isEmpty());
        QCOMPARE(m_client->messageCount(), 1);
        QCOMPARE(m_sandbox->world().messages().first().to, newNumber);
        QCOMPARE(text("phoneNumber"), oldNumber);
        QVERIFY(verified());
        QCOMPARE(text("_phoneNumberPending"), newNumber);

        const Answer entered = enter(m_client->newestCode());
        QCOMPARE(entered.status, 204);
        QVERIFY(entered.body.isEmpty());
        QCOMPARE(text("phoneNumber"), newNumber);
        QVERIFY(verified());
        QVERIFY(!has("_phoneNumberPending"));
        QCOMPARE(m_client->messageCount(), 1);
    }

    void anyNumberIsPendingFirst_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("before");
        QTest::newRow("unverified") << u"sample-token-unverified"_s << u"+33750253355"_s;
        QTest::newRow("none") << u"sample-token-no-number"_s << QString();
        QTest::newRow("another pending") << u"sample-token-pending"_s << u"+33750253356"_s;
    }

    void anyNumberIsPendingFirst()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, before);
        m_client->setToken(token);
        QCOMPARE(change(newNumber).status, 204);
        QCOMPARE(text("phoneNumber"), before);
        QCOMPARE(text("_phoneNumberPending"), newNumber);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
        QCOMPARE(text("phoneNumber"), newNumber);
    }

    void withoutVerificationANumberChangesAtOnce()
    {
        settings().verifyPhone = false;
        QCOMPARE(change(newNumber).status, 204);
        QCOMPARE(text("phoneNumber"), newNumber);
        QVERIFY(!verified());
        QVERIFY(!has("_phoneNumberPending"));
        QCOMPARE(m_client->messageCount(), 0);
    }

    void theNumberOnTheAccountIsVerified()
    {
        m_client->setToken(u"sample-token-unverified"_s);
        QCOMPARE(code(enter(u"012345"_s)), u"VERIFICATION_CODE_NOT_FOUND"_s);
        QCOMPARE(resend().status, 204);
        QCOMPARE(m_sandbox->world().messages().last().to, u"+33750253355"_s);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
        QVERIFY(verified());
    }

    void aResendGoesToThePendingNumberAndEndsTheCodeBefore()
    {
        change(newNumber);
        const QString first = m_client->newestCode();
        QCOMPARE(resend().status, 204);
        QCOMPARE(m_client->messageCount(), 2);
        QCOMPARE(m_sandbox->world().messages().last().to, newNumber);
        QCOMPARE(code(enter(first)), u"INVALID_VERIFICATION_CODE"_s);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
    }

    void anotherNewNumberReplacesThePendingOne()
    {
        change(newNumber);
        const QString first = m_client->newestCode();
        change(u"+33750253359"_s);
        QCOMPARE(text("_phoneNumberPending"), u"+33750253359"_s);
        QCOMPARE(code(enter(first)), u"INVALID_VERIFICATION_CODE"_s);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
        QCOMPARE(text("phoneNumber"), u"+33750253359"_s);
    }

    void changingToTheOwnNumberEndsWhatWasPending()
    {
        change(newNumber);
        QCOMPARE(change(oldNumber).status, 204);
        QCOMPARE(m_client->messageCount(), 1);
        QVERIFY(!has("_phoneNumberPending"));
        QVERIFY(verified());
    }

    void aWrongCodeIsRefusedAndTheRightOneStillWorks()
    {
        change(newNumber);
        const Answer answer = enter(m_client->wrongCode());
        QCOMPARE(answer.status, 403);
        QCOMPARE(code(answer), u"INVALID_VERIFICATION_CODE"_s);
        QVERIFY(!answer.text(u"message"_s).isEmpty());
        QCOMPARE(text("phoneNumber"), oldNumber);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
    }

    void fiveWrongCodesEndTheCode()
    {
        change(newNumber);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(code(enter(m_client->wrongCode())), u"INVALID_VERIFICATION_CODE"_s);
        }
        QCOMPARE(code(enter(m_client->newestCode())), u"VERIFICATION_CODE_NOT_FOUND"_s);
        resend(); // Gives no tries back.
        QCOMPARE(code(enter(m_client->newestCode())), u"VERIFICATION_CODE_NOT_FOUND"_s);
        pass(601);
        resend();
        QCOMPARE(enter(m_client->newestCode()).status, 204);
    }

    void aCodeExpires()
    {
        change(newNumber);
        pass(600);
        const Answer answer = enter(m_client->newestCode());
        QCOMPARE(answer.status, 410);
        QCOMPARE(code(answer), u"PHONE_NUMBER_VERIFICATION_CODE_EXPIRED"_s);
        QCOMPARE(text("_phoneNumberPending"), newNumber);
        resend();
        QCOMPARE(enter(m_client->newestCode()).status, 204);
    }

    void aCodeMayBeginWithZeroAndHaveAnyLength()
    {
        settings().codeDigits = 8;
        QString sent;
        while (!sent.startsWith(u'0')) {
            QCOMPARE(change(newNumber).status, 204);
            sent = m_client->newestCode();
        }
        QCOMPARE(sent.size(), 8);
        QCOMPARE(code(enter(sent.mid(1))), u"INVALID_VERIFICATION_CODE"_s);
        QCOMPARE(enter(sent).status, 204);
    }

    void nothingIsLeftToVerify_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("verified already") << u"sample-token-verified"_s << 400 << u"INVALID_ACCOUNT_STATUS"_s;
        QTest::newRow("no number") << u"sample-token-no-number"_s << 404 << u"USER_ADDRESS_NOT_FOUND"_s;
    }

    void nothingIsLeftToVerify()
    {
        QFETCH(const QString, token);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        m_client->setToken(token);
        for (const Answer &answer : {enter(u"012345"_s), resend()}) {
            QCOMPARE(answer.status, status);
            QCOMPARE(code(answer), error);
        }
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aPendingNumberMayHaveNoCodeOutstanding()
    {
        m_client->setToken(u"sample-token-pending"_s);
        QCOMPARE(text("_phoneNumberPending"), u"+14155550123"_s);
        const Answer answer = enter(u"012345"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(code(answer), u"VERIFICATION_CODE_NOT_FOUND"_s);
        QCOMPARE(resend().status, 204);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
        QCOMPARE(text("phoneNumber"), u"+14155550123"_s);
    }

    void aNumberInUseIsRefused()
    {
        const Answer answer = change(takenNumber);
        QCOMPARE(answer.status, 409);
        QCOMPARE(code(answer), u"USER_ALREADY_EXISTS"_s);
        QCOMPARE(answer.text(u"field"_s), u"phoneNumber"_s);
        QCOMPARE(answer.text(u"value"_s), takenNumber);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void aNumberTakenMeanwhileIsRefusedAtTheEnd()
    {
        change(newNumber);
        const QString first = m_client->newestCode();
        m_client->setToken(u"sample-token-no-number"_s);
        change(newNumber);
        QCOMPARE(enter(m_client->newestCode()).status, 204);
        m_client->setToken(u"sample-token-verified"_s);
        QCOMPARE(code(enter(first)), u"USER_ALREADY_EXISTS"_s);
        QCOMPARE(text("phoneNumber"), oldNumber);
    }

    void anInvalidRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray right = "application/vnd.kii.PhoneNumberModificationRequest+json";
        QTest::newRow("national") << right << QByteArray(R"({"phoneNumber":"0750253359"})") << 400;
        QTest::newRow("refused") << right << QByteArray(R"({"phoneNumber":"+14155550100"})") << 400;
        QTest::newRow("a number, not text") << right << QByteArray(R"({"phoneNumber":1})") << 400;
        QTest::newRow("no member") << right << QByteArray("{}") << 400;
        QTest::newRow("no JSON") << right << QByteArray() << 400;
        QTest::newRow("media type") << QByteArray("application/json")
                                    << QByteArray(R"({"phoneNumber":"+358401234567"})") << 415;
    }

    void anInvalidRequestIsRefused()
    {
        QFETCH(const QByteArray, mediaType);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        m_client->setHeader("Content-Type", mediaType);
        const Answer answer = m_client->send("PUT", phone, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(code(answer), status == 400 ? u"INVALID_INPUT_DATA"_s : u"UNSUPPORTED_MEDIA_TYPE"_s);
        QCOMPARE(m_client->messageCount(), 0);
        QVERIFY(!has("_phoneNumberPending"));
    }

    void aResendHasNoBody()
    {
        change(newNumber);
        QCOMPARE(m_client->post(phone % u"/resend-verification"_s, QJsonObject{}).status, 400);
        QCOMPARE(m_client->messageCount(), 1);
    }

    void aTokenMustBeGood_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QString() << 401 << u"UNAUTHORIZED"_s;
        QTest::newRow("unknown") << u"nonsense"_s << 403 << u"WRONG_TOKEN"_s;
        QTest::newRow("expired") << u"sample-token-expired"_s << 403 << u"WRONG_TOKEN"_s;
    }

    void aTokenMustBeGood()
    {
        QFETCH(const QString, token);
        QFETCH(const int, status);
        QFETCH(const QString, error);
        m_client->setToken(token);
        for (const Answer &answer : {m_client->get(me), change(newNumber), enter(u"012345"_s), resend(),
                                     changeEmail(newAddress), resendEmail()}) {
            QCOMPARE(answer.status, status);
            QCOMPARE(code(answer), error);
        }
        QCOMPARE(m_client->messageCount(), 0);
    }

    void nobodyChangesAnother()
    {
        const QString dana = m_client->get(base % u"/users/LOGIN_NAME:dana"_s).text(u"userID"_s);
        const Answer answer = m_client->sendJson("PUT", base % u"/users/"_s % dana % u"/phone-number"_s,
                                                 {{u"phoneNumber"_s, newNumber}},
                                                 "application/vnd.kii.PhoneNumberModificationRequest+json");
        QCOMPARE(code(answer), u"WRONG_TOKEN"_s);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void theAppMustBeNamed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("path");
        QTest::newRow("no app") << QByteArray("X-Kii-AppID") << QByteArray() << me;
        QTest::newRow("other app") << QByteArray("X-Kii-AppID") << QByteArray("other") << me;
        QTest::newRow("no key") << QByteArray("X-Kii-AppKey") << QByteArray() << me;
        QTest::newRow("other key") << QByteArray("X-Kii-AppKey") << QByteArray("other") << me;
        QTest::newRow("path") << QByteArray("X-Kii-AppID") << QByteArray("sample-app")
                              << u"/api/apps/other/users/me"_s;
    }

    void theAppMustBeNamed()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, path);
        m_client->setHeader(header, value);
        const Answer answer = m_client->get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(code(answer), u"UNAUTHORIZED"_s);
    }

    void othersAreFoundByWhatIsConfirmed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("number") << u"PHONE:+14155550199"_s << true;
        QTest::newRow("encoded") << u"PHONE%3A%2B14155550199"_s << true;
        QTest::newRow("address") << u"EMAIL:dana@example.com"_s << true;
        QTest::newRow("login name") << u"LOGIN_NAME:dana"_s << true;
        QTest::newRow("unverified number") << u"PHONE:+33750253355"_s << false;
        QTest::newRow("pending number") << u"PHONE:+14155550123"_s << false;
        QTest::newRow("nobody") << u"EMAIL:nobody@example.com"_s << false;
    }

    void othersAreFoundByWhatIsConfirmed()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, found);
        const Answer answer = m_client->get(base % u"/users/"_s % name);
        QCOMPARE(answer.status, found ? 200 : 404);
        if (found) {
            QCOMPARE(answer.object().keys(), (QStringList{u"displayName"_s, u"loginName"_s, u"userID"_s}));
            QCOMPARE(answer.text(u"loginName"_s), u"dana"_s);
        }
    }

    void aPasswordSignsIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        const QString password = u"sample-password"_s;
        QTest::newRow("login name") << u"camille"_s << password << true;
        QTest::newRow("address") << u"camille@example.com"_s << password << true;
        QTest::newRow("number") << oldNumber << password << true;
        QTest::newRow("other's") << u"camille"_s << u"other"_s << false;
        QTest::newRow("none") << u"camille"_s << QString() << false;
        QTest::newRow("nobody") << u"nobody"_s << password << false;
        QTest::newRow("unconfirmed number") << u"+33750253355"_s << password << false;
        QTest::newRow("pending number") << u"+14155550123"_s << password << false;
    }

    void aPasswordSignsIn()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, password);
        QFETCH(const bool, accepted);
        const Answer answer = signInAs(name, password);
        if (!accepted) {
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.text(u"error"_s), u"invalid_grant"_s);
            QVERIFY(!answer.text(u"error_description"_s).isEmpty());
            QVERIFY(!answer.object().contains("message"_L1));
            return;
        }
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object().value("expires_in"_L1).toInt(), 3600);
        QCOMPARE(answer.text(u"token_type"_s), u"Bearer"_s);
        m_client->setToken(answer.text(u"access_token"_s));
        QCOMPARE(text("userID"), answer.text(u"id"_s));
        pass(3600);
        QCOMPARE(code(m_client->get(me)), u"WRONG_TOKEN"_s);
    }

    void theOfficialClientsSignInWorks()
    {
        const Answer answer = m_client->post(
            u"/api/oauth2/token"_s, {{u"username"_s, u"camille"_s}, {u"password"_s, u"sample-password"_s}});
        QCOMPARE(answer.status, 200);
    }

    void aRefreshTokenWorksOnce()
    {
        const Answer first = renew(u"sample-refresh-verified"_s);
        QCOMPARE(first.status, 200);
        m_client->setToken(first.text(u"access_token"_s));
        QCOMPARE(text("phoneNumber"), oldNumber);
        const Answer second = renew(first.text(u"refresh_token"_s));
        QCOMPARE(second.status, 200);
        QCOMPARE(renew(u"sample-refresh-verified"_s).text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(renew(second.text(u"refresh_token"_s)).text(u"error"_s), u"invalid_grant"_s);
        QCOMPARE(code(m_client->get(me)), u"WRONG_TOKEN"_s);
        QCOMPARE(renew(u"sample-refresh-expired"_s).status, 400);
        settings().refreshTokens = false;
        QVERIFY(!signInAs(u"camille"_s, u"sample-password"_s).object().contains("refresh_token"_L1));
        QCOMPARE(renew(u"sample-refresh-unverified"_s).status, 400);
    }

    void anAddressIsConfirmedByItsLink()
    {
        QCOMPARE(changeEmail(newAddress).status, 204);
        QCOMPARE(m_client->messageCount(), 1);
        const Message message = m_sandbox->world().messages().first();
        QCOMPARE(message.kind, MessageKind::Email);
        QCOMPARE(message.to, newAddress);
        QVERIFY(message.code.isEmpty());
        QCOMPARE(text("emailAddress"), u"camille@example.com"_s);
        QCOMPARE(text("_emailAddressPending"), newAddress);

        QCOMPARE(click(1).status, 204);
        QCOMPARE(text("emailAddress"), newAddress);
        QCOMPARE(user().value("emailAddressVerified"_L1), QJsonValue(true));
        QVERIFY(!has("_emailAddressPending"));
        QVERIFY(click(1).text(u"error"_s).contains(u"used"_s));
    }

    void aLinkIsAWebPage()
    {
        changeEmail(newAddress);
        const QUrl link(m_sandbox->world().messages().first().link);
        m_client->setHeader("X-Kii-AppID", {}); // A browser knows nothing of apps and tokens.
        m_client->setHeader("X-Kii-AppKey", {});
        m_client->setToken({});
        const Answer page = m_client->get(link.path());
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QCOMPARE(m_client->get(link.path()).status, 404);
        const Account *camille = m_sandbox->world().findAccount(
            Service::Kii, [](const Account &account) { return account.userName == "camille"_L1; });
        QCOMPARE(camille->emails.current(), (Contact{newAddress, true}));
    }

    void onlyTheNewestLinkWorksAndNotForEver()
    {
        changeEmail(newAddress);
        QCOMPARE(resendEmail().status, 204);
        QCOMPARE(m_client->messageCount(), 2);
        QVERIFY(!click(1).text(u"error"_s).isEmpty());
        pass(86400);
        QVERIFY(click(2).text(u"error"_s).contains(u"expired"_s));
        QCOMPARE(text("_emailAddressPending"), newAddress);
        resendEmail();
        QCOMPARE(click(3).status, 204);
    }

    void anAddressTakenMeanwhileIsRefusedAtTheEnd()
    {
        changeEmail(newAddress);
        m_client->setToken(u"sample-token-taken"_s);
        settings().verifyEmail = false;
        QCOMPARE(changeEmail(newAddress).status, 204);
        QVERIFY(click(1).text(u"error"_s).contains(u"Another account"_s));
    }

    void anAddressMayBeRefused()
    {
        QCOMPARE(code(changeEmail(u"nonsense"_s)), u"INVALID_INPUT_DATA"_s);
        const Answer taken = changeEmail(u"Dana@example.com"_s);
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.text(u"field"_s), u"emailAddress"_s);
        QCOMPARE(code(resendEmail()), u"INVALID_ACCOUNT_STATUS"_s);
        QCOMPARE(m_client->messageCount(), 0);
        settings().verifyEmail = false;
        QCOMPARE(changeEmail(newAddress).status, 204);
        QCOMPARE(text("emailAddress"), newAddress);
        QCOMPARE(m_client->messageCount(), 0);
    }

    void tooMuchIsRefusedWithoutABody()
    {
        settings().messagesPerNumberLimit = 1;
        QCOMPARE(change(newNumber).status, 204);
        const Answer limited = resend();
        QCOMPARE(limited.status, 429);
        QVERIFY(limited.body.isEmpty());
        QCOMPARE(m_client->messageCount(), 1);
        pass(86400);
        QCOMPARE(resend().status, 204);

        settings().requestsPerWindow = 1;
        QCOMPARE(m_client->get(me).status, 200);
        QCOMPARE(m_client->get(me).status, 429);
        QVERIFY(m_client->get(me).body.isEmpty());
    }

    void aMessageTooManyChangesNothing()
    {
        settings().messagesPerNumberLimit = 1;
        change(newNumber);
        change(u"+33750253359"_s);
        QCOMPARE(change(newNumber).status, 429);
        QCOMPARE(text("_phoneNumberPending"), u"+33750253359"_s);
    }
};

RENUMBER_TEST(KiiTest)
#include "kii_test.moc"
