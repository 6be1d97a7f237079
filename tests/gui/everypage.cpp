// SPDX-License-Identifier: Apache-2.0
#include "everypage.h"

#include "widgets/askfirst.h"

#include "guitest.h"
#include "rawreply.h"
#include "rawserver.h"

#include "signin/rememberedaccounts.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace renumber::test {

namespace {

const QString readCall = QStringLiteral("GET /identity/v1/userinfo");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
const QString sendCall = QStringLiteral("POST /identity/v1/send-phone-number-verification");
const QString newNumber = QStringLiteral("+33750253360");
const QString newAddress = QStringLiteral("camille.new@example.com");
/// Longer than any look.
const QJsonObject forLong{{QStringLiteral("milliseconds"), 600'000}};

// The address apart: moc takes the rest of a file for a comment that begins in a raw string.
const QByteArray byCode = "{ \"baseUrl\": \"https://id.example.com\","
                          R"(
    "id": "dovecote", "name": "Dovecote",
    "signIn": [ { "method": "code", "usernameIs": "phone", "code": { "length": 6 },
        "send": [ { "post": "/send", "json": { "to": "{username}" } } ], "resend": "send",
        "obtain": [ { "post": "/in", "json": { "to": "{username}", "code": "{code}" },
                      "take": { "accessToken": "token" } } ] } ],
    "headers": { "Authorization": "Bearer {accessToken}" },
    "account": { "read": [ { "get": "/me", "take": { "userId": "id", "phone?": "phone" } } ] },
    "phone": { "change": { "send": [ { "post": "/codes", "json": { "to": "{new}" } } ],
                           "submit": [ { "post": "/codes/check", "json": { "code": "{code}" } } ] } },
    "problems": [ { "if": { "error": "wrong" }, "is": "wrongCode", "during": "signIn" } ] })";
const QByteArray wrongCode = rawReply(400, R"({"error":"wrong"})");

/// One visit: a program of its own, from a sandbox that is as new.
class Visit
{
public:
    Visit(SandboxProcess &sandbox, const Look &look)
        : m_sandbox(sandbox)
        , m_look(look)
        , m_driver(sandbox)
    {
        sandbox.reset();
        // No countdown goes on while a page is looked at.
        m_driver.setClock([now = QDateTime::currentDateTimeUtc()] { return now; });
    }

    void signIn()
    {
        start({profile(), m_driver.writeFile(u"broken.json"_s, "{ \"service\": \"reachfive\" }")});
        look(u"sign-in"_s);
        m_driver.type(u"tokenField"_s, u"no token"_s);
        m_driver.press(u"signInButton"_s);
        look(u"sign-in-problem"_s);
        m_sandbox.addFault(readCall, u"delay"_s, forLong);
        m_driver.type(u"tokenField"_s, u"sample-token-verified"_s);
        m_driver.press(u"signInButton"_s);
        look(u"sign-in-busy"_s);
    }

    void signInByPassword()
    {
        start({m_driver.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        look(u"sign-in-password"_s);
    }

    /// None of the sandbox's services has that.
    void signInByCode()
    {
        const RawServer server([](QTcpSocket *socket, const QByteArray &request) {
            RawServer::saying(request.startsWith("POST /send") ? rawReply(200) : wrongCode)(socket, request);
        });
        m_driver.writeFile(u"bycode.json"_s, byCode);
        const QJsonObject profile{{u"service"_s, u"./bycode.json"_s},
                                  {u"name"_s, u"Sandbox sample"_s},
                                  {u"baseUrl"_s, server.url({}).toString()}};
        start({m_driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        look(u"sign-in-send-code"_s);
        m_driver.type(u"usernameField"_s, newerThanAnyData);
        m_driver.press(u"sendSignInCodeButton"_s);
        look(u"sign-in-doubt"_s);
        m_driver.press(u"sendSignInCodeButton"_s);
        until([this] { return m_driver.isVisible(u"signInCodeField"_s); });
        look(u"sign-in-code"_s);
        m_driver.paste(u"signInCodeField"_s, u"Your code is 501028."_s);
        look(u"sign-in-code-message"_s);
        m_driver.press(u"useSignInCodeButton"_s);
        m_driver.press(u"signInButton"_s);
        until([this] { return m_driver.isVisible(u"signInProblemText"_s); });
        look(u"sign-in-code-problem"_s);
    }

    void signInInBrowser()
    {
        m_driver.setBrowser([](const QUrl &) { return true; });
        start({m_driver.writeProfileWithClientId(u"Sandbox sample"_s, u"trivoreid"_s)});
        look(u"sign-in-browser"_s);
        m_driver.press(u"signInButton"_s);
        until([this] { return m_driver.isVisible(u"copyLinkButton"_s); });
        look(u"sign-in-browser-waiting"_s);
        m_driver.press(u"copyLinkButton"_s);
        look(u"sign-in-browser-copied"_s);
    }

    /// Without a keyring there is no desk; visitEveryDeskPage() has one.
    void apiClient()
    {
        start({m_driver.writeProfile(u"Sandbox sample"_s, {}, u"trivoreid"_s)});
        m_driver.find<QComboBox>(u"wayBox"_s)->setCurrentIndex(1);
        look(u"sign-in-api-client"_s);
        m_driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        m_driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
        m_driver.press(u"signInButton"_s);
        until([this] { return m_driver.isVisible(u"findNoticeAction"_s); });
        look(u"find"_s);
        m_driver.type(u"personField"_s, u"camille"_s);
        m_driver.press(u"findButton"_s);
        until([this] { return m_driver.isVisible(u"findProblemText"_s); });
        look(u"find-no-desk"_s);
        m_driver.press(u"signOutButton"_s);
        until([this] {
            // The list of remembered accounts is without this one a moment later.
            return m_driver.isVisible(u"signInNoticeText"_s) && !m_driver.isVisible(u"rememberedButton"_s);
        });
        look(u"signed-out"_s);
    }

    void noProfile()
    {
        start({});
        look(u"sign-in-no-profile"_s);
    }

    /// What was kept in a keyring that is not there now.
    void notResumed()
    {
        rememberCamille();
        start({profile()});
        until([this] { return m_driver.isVisible(u"signInNoticeAction"_s); });
        look(u"sign-in-notice"_s);
    }

    void account()
    {
        toAccount(u"sample-token-unverified"_s);
        look(u"account"_s);
        m_sandbox.addFault(sendCall, u"status"_s, {{u"status"_s, 429}, {u"retryAfter"_s, 90}});
        m_driver.press(u"phoneCardVerifyButton"_s);
        until([this] { return m_driver.isVisible(u"accountProblemAction"_s); });
        look(u"account-problem"_s);
        m_sandbox.addFault(sendCall, u"delay"_s, forLong);
        m_driver.press(u"phoneCardVerifyButton"_s);
        until([this] { return m_driver.isVisible(u"accountCancelButton"_s); });
        look(u"account-asking"_s);
        until([this] {
            return m_sandbox.requests(u"/identity/v1/send-phone-number-verification"_s).size() == 2;
        });
        m_sandbox.addFault(readCall, u"delay"_s, forLong);
        m_driver.press(u"accountCancelButton"_s);
        until([this] { return m_driver.isVisible(u"phoneUnfinishedGoOnButton"_s); });
        look(u"account-left"_s);
    }

    void noNumber()
    {
        toAccount(u"sample-token-no-number"_s);
        look(u"account-no-number"_s);
        toNumber(newNumber);
        look(u"change-first-number"_s);
    }

    void change()
    {
        toAccount(u"sample-token-verified"_s);
        m_driver.press(u"phoneCardChangeButton"_s);
        look(u"change"_s);
        m_driver.type(u"newNumberField"_s, u"abc"_s);
        m_driver.press(u"updateButton"_s);
        look(u"change-error"_s);
        m_driver.type(u"newNumberField"_s, newerThanAnyData);
        m_driver.press(u"updateButton"_s);
        look(u"change-doubt"_s);
        m_driver.type(u"newNumberField"_s, QString()); // a + would overrule the choice
        chooseCountry(u"US"_s);
        m_driver.type(u"newNumberField"_s, u"00 33 7 50 25 33 60"_s);
        m_driver.press(u"updateButton"_s);
        look(u"change-suggestion"_s);
        m_driver.type(u"newNumberField"_s, u"+33 1 44 55 66 77"_s);
        look(u"change-landline"_s);
        m_driver.type(u"newNumberField"_s, u"+1 415 555 0199"_s);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.isVisible(u"changeProblemAction"_s); });
        look(u"change-problem"_s);
        m_sandbox.addFault(updateCall, u"delay"_s, forLong);
        m_driver.type(u"newNumberField"_s, newNumber);
        m_driver.press(u"updateButton"_s);
        look(u"change-busy"_s);
    }

    /// As where a change cannot be come back to, which needs a service that tells nobody's id.
    void askFirst(const QString &name, const char *question, const QString &contact)
    {
        const auto translated = [](const char *context, const char *text) {
            return [context, text] { return QCoreApplication::translate(context, text); };
        };
        m_driver.find<ui::AskFirst>(name)->ask(
            [asked = translated("LeavingText", question), contact] { return asked().arg(contact); },
            translated("ScreenText", "Cancel change"), translated("AskBeforeLeaving", "Keep going"));
    }

    void code()
    {
        toAccount(u"sample-token-verified"_s);
        toCode();
        look(u"code"_s);
        askFirst(u"codeAsk"_s, "If you cancel, the code sent to %1 can't be used here any more.",
                 u"\u2066+33 7 50 25 33 60\u2069"_s);
        look(u"code-ask"_s);
        m_driver.press(u"codeAskKeepButton"_s);
        m_driver.press(u"verifyCodeButton"_s);
        look(u"code-error"_s);
        m_driver.paste(u"codeField"_s, u"Your verification code is 123456."_s);
        look(u"code-offer"_s);
        m_driver.type(u"codeField"_s, u"000000"_s);
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.isVisible(u"codeProblemText"_s); });
        look(u"code-wrong"_s);
        m_sandbox.addFault(verifyCall, u"status"_s, {{u"status"_s, 401}});
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.isVisible(u"codeProblemAction"_s); });
        look(u"code-problem"_s);
        m_sandbox.addFault(verifyCall, u"delay"_s, forLong);
        m_driver.press(u"verifyCodeButton"_s);
        look(u"code-busy"_s);
    }

    void lostReplies()
    {
        toAccount(u"sample-token-verified"_s);
        m_sandbox.addFault(updateCall, u"dropAfter"_s);
        toCode();
        look(u"code-not-known"_s);
        m_sandbox.addFault(verifyCall, u"dropAfter"_s);
        m_sandbox.addFault(readCall, u"status"_s, {{u"status"_s, 503}}, -1);
        m_driver.type(u"codeField"_s, m_sandbox.lastCode(newNumber));
        m_driver.press(u"verifyCodeButton"_s);
        until([this] {
            return m_driver.page() == u"unsettledPage"_s && m_driver.isEnabled(u"askAgainButton"_s);
        });
        look(u"unsettled"_s);
        m_sandbox.clearFaults();
        m_sandbox.addFault(readCall, u"delay"_s, forLong);
        m_driver.press(u"askAgainButton"_s);
        look(u"unsettled-asking"_s);
    }

    void done()
    {
        toAccount(u"sample-token-verified"_s);
        toCode();
        m_driver.type(u"codeField"_s, m_sandbox.lastCode(newNumber));
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.page() == u"donePage"_s; });
        look(u"done"_s);
    }

    void atOnce()
    {
        toAccount(u"sample-token-unverified"_s);
        toNumber(newNumber);
        look(u"change-at-once"_s);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.page() == u"donePage"_s; });
        look(u"done-not-verified"_s);
        m_driver.press(u"doneVerifyButton"_s);
        until([this] { return m_driver.page() == u"codePage"_s; });
        look(u"code-verify"_s);
    }

    void severalContacts()
    {
        toAccount(u"sample-token-several"_s, u"trivoreid"_s);
        look(u"account-several"_s);
        toNumber(newNumber);
        look(u"change-choices"_s);
        m_driver.press(u"changeCancelButton"_s);
        look(u"account-several-again"_s);
        m_driver.press(u"emailCardChangeButton"_s);
        look(u"change-email"_s);
        m_driver.press(u"updateButton"_s);
        look(u"change-email-error"_s);
        m_driver.type(u"newEmailField"_s, newAddress);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.page() == u"codePage"_s; });
        look(u"code-email"_s);
    }

    void link()
    {
        toAccount(u"sample-token-verified"_s, u"kii"_s);
        m_driver.press(u"emailCardChangeButton"_s);
        m_driver.type(u"newEmailField"_s, newAddress);
        look(u"change-email-link"_s);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.page() == u"linkPage"_s; });
        look(u"link"_s);
        askFirst(u"linkAsk"_s, "If you cancel, the link sent to %1 can't be used any more.",
                 u"\u2066camille.new@example.com\u2069"_s);
        look(u"link-ask"_s);
        m_driver.press(u"linkAskKeepButton"_s);
        m_driver.press(u"linkClickedButton"_s);
        until([this] { return m_driver.isVisible(u"linkNotYetText"_s); });
        look(u"link-not-yet"_s);
        m_sandbox.addFault(u"POST /api/apps/*"_s, u"status"_s, {{u"status"_s, 401}});
        m_driver.pressAfterWait(u"linkResendButton"_s);
        until([this] { return m_driver.isVisible(u"linkProblemAction"_s); });
        look(u"link-problem"_s);
        m_sandbox.addFault(u"GET /api/apps/*"_s, u"delay"_s, forLong);
        m_driver.press(u"linkClickedButton"_s);
        look(u"link-busy"_s);
    }

    void emailAtOnce()
    {
        m_sandbox.changeSettings(u"kii"_s, {{u"verifyEmail"_s, false}});
        toAccount(u"sample-token-verified"_s, u"kii"_s);
        m_driver.press(u"emailCardChangeButton"_s);
        m_driver.type(u"newEmailField"_s, newAddress);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.page() == u"donePage"_s; });
        look(u"done-email-not-verified"_s);
        m_driver.press(u"doneAccountButton"_s);
        look(u"account-email-not-verified"_s);
        m_sandbox.changeSettings(u"kii"_s, {{u"verifyEmail"_s, true}});
        m_driver.press(u"emailCardVerifyButton"_s);
        until([this] { return m_driver.page() == u"linkPage"_s; });
        look(u"link-verify"_s);
        m_driver.press(u"linkClickedButton"_s);
        until([this] { return m_driver.isVisible(u"linkNotYetAction"_s); });
        look(u"link-not-yet"_s);
        m_driver.press(u"signOutButton"_s);
        look(u"sign-out"_s);
    }

    void pending()
    {
        toAccount(u"sample-token-pending"_s, u"kii"_s);
        look(u"account-pending"_s);
        m_driver.press(u"phoneCardConfirmButton"_s);
        // What it says of the keyring comes a moment later, as nothing is asked of the service.
        until([this] { return m_driver.isVisible(u"codeKeepingNote"_s); });
        look(u"code-pending"_s);
        m_driver.press(u"codeCancelButton"_s);
        until([this] { return m_driver.page() == u"accountPage"_s; });
        m_driver.press(u"emailCardConfirmButton"_s);
        until([this] { return m_driver.isVisible(u"linkKeepingNote"_s); });
        look(u"link-pending"_s);
    }

    void secondCode()
    {
        m_sandbox.changeSettings(u"genauth"_s, {{u"requireCurrentCode"_s, true}});
        toAccount(u"sample-token-verified"_s, u"genauth"_s);
        look(u"account-limits"_s);
        toCode();
        look(u"code-second-possible"_s);
        m_driver.type(u"codeField"_s, m_sandbox.lastCode(newNumber));
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.isVisible(u"codeProblemAction"_s); });
        look(u"code-second-wanted"_s);
        m_driver.press(u"codeProblemAction"_s);
        until([this] { return m_driver.isVisible(u"currentCodeField"_s); });
        look(u"code-second"_s);
        m_driver.type(u"currentCodeField"_s, u"abc"_s);
        m_driver.press(u"verifyCodeButton"_s);
        look(u"code-second-error"_s);
    }

    /// A change that was left for somebody else's account, and then by the program's end.
    void unfinished()
    {
        toAccount(u"sample-token-verified"_s);
        toCode();
        m_sandbox.addFault(verifyCall, u"status"_s, {{u"status"_s, 401}});
        m_driver.type(u"codeField"_s, u"000000"_s);
        m_driver.press(u"verifyCodeButton"_s);
        until([this] { return m_driver.isVisible(u"codeProblemAction"_s); });
        m_driver.press(u"codeProblemAction"_s);
        signInWith(u"sample-token-no-number"_s);
        m_driver.press(u"signOutButton"_s);
        until([this] { return m_driver.isVisible(u"signInNoticeText"_s); });
        signInWith(u"sample-token-verified"_s);
        until([this] { return m_driver.isVisible(u"phoneUnfinishedGoOnButton"_s); });
        look(u"account-unfinished"_s);
        m_driver.press(u"phoneUnfinishedGiveUpButton"_s);
        look(u"account-unfinished-ask"_s);
        m_driver.press(u"phoneUnfinishedAskKeepButton"_s);
        m_driver.quit();
        start({profile()});
        until([this] { return m_driver.isVisible(u"signInUnfinishedNote"_s); });
        look(u"sign-in-unfinished"_s);
        signInWith(u"sample-token-verified"_s);
        until([this] {
            const auto *text = m_driver.find<QLabel>(u"phoneUnfinishedText"_s); // laid out, however long
            return text->isVisible() && text->height() >= text->heightForWidth(text->width());
        });
        look(u"account-unfinished-lost"_s);
    }

private:
    QString profile() { return m_driver.writeProfile(u"Sandbox sample"_s, u"sample-token-verified"_s); }

    void start(const QStringList &profiles) { m_driver.start(profiles); }

    static void until(const std::function<bool()> &condition)
    {
        if (!QTest::qWaitFor(condition, 20'000))
            qFatal("a page does not come to stand as it should");
    }

    void look(const QString &state)
    {
        QCoreApplication::processEvents(); // what a page shows is laid out by the event loop
        m_look(m_driver, state);
    }

    void toAccount(const QString &token, const QString &service = u"reachfive"_s)
    {
        start({m_driver.writeProfile(u"Sandbox sample"_s, u"sample-token-verified"_s, service)});
        auto *way = m_driver.find<QComboBox>(u"wayBox"_s); // whose words may be in any language
        if (way->isVisible() && service == u"kii")
            way->setCurrentIndex(1);
        signInWith(token);
    }

    void signInWith(const QString &token)
    {
        until([this] { return m_driver.isEnabled(u"signInButton"_s); });
        m_driver.type(u"tokenField"_s, token);
        m_driver.press(u"signInButton"_s);
        // Its last words are about the keyring, which answers when it likes.
        until([this] { return m_driver.isVisible(u"accountNoticeAction"_s); });
    }

    void toNumber(const QString &number)
    {
        m_driver.press(u"phoneCardChangeButton"_s);
        m_driver.type(u"newNumberField"_s, number);
    }

    void toCode()
    {
        toNumber(newNumber);
        m_driver.press(u"updateButton"_s);
        until([this] { return m_driver.page() == u"codePage"_s; });
    }

    void chooseCountry(const QString &region)
    {
        auto *box = m_driver.find<QComboBox>(u"countryBox"_s);
        const int wanted = box->findData(region);
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }

    void rememberCamille()
    {
        signin::RememberedAccounts accounts(m_driver.dataDirectory());
        accounts.remember({u"Sandbox sample"_s,
                           {u"reachfive"_s, m_sandbox.baseUrl(), u"a hash of the user's id"_s},
                           QDateTime::currentDateTimeUtc(),
                           signin::TokenPlace::Keychain}); // on disk by the end of this
    }

    SandboxProcess &m_sandbox;
    const Look &m_look;
    Driver m_driver;
};

} // namespace

void visitEveryPage(SandboxProcess &sandbox, const Look &look)
{
    for (const auto visit : {&Visit::signIn,
                             &Visit::signInByPassword,
                             &Visit::signInByCode,
                             &Visit::signInInBrowser,
                             &Visit::apiClient,
                             &Visit::noProfile,
                             &Visit::notResumed,
                             &Visit::account,
                             &Visit::noNumber,
                             &Visit::change,
                             &Visit::code,
                             &Visit::lostReplies,
                             &Visit::done,
                             &Visit::atOnce,
                             &Visit::severalContacts,
                             &Visit::link,
                             &Visit::emailAtOnce,
                             &Visit::pending,
                             &Visit::secondCode,
                             &Visit::unfinished})
        (Visit(sandbox, look).*visit)();
    sandbox.reset();
}

} // namespace renumber::test
