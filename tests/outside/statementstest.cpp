// SPDX-License-Identifier: Apache-2.0
// False or useless sentences that were found on real servers and by use, each tried through the window.
#include "guitest.h"
#include "kiteapi.h"
#include "time/utc.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;
using renumber::test::Changes;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::KiteApi;
using renumber::test::ShowsConfirmed;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString shownNew = QStringLiteral("+33 7 50 25 33 60");
const QString shownOld = QStringLiteral("+33 7 50 25 33 54");
const QString newAddress = QStringLiteral("camille.new@example.com");

/// Without the marks of direction around numbers and times.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

QByteArray kiteDescription()
{
    QFile file(QStringLiteral(RENUMBER_OUTSIDE) + u"/kite.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By \a description, which says less of the address than Kite's own.
QByteArray withoutTakesEffect(const QByteArray &description, const QString &kind)
{
    QJsonObject json = QJsonDocument::fromJson(description).object();
    QJsonObject contact = json[kind].toObject();
    contact.remove(u"takesEffect"_s);
    json.insert(kind, contact);
    return QJsonDocument(json).toJson();
}

/// By \a description, of a service that cannot send a code or link again.
QByteArray withoutResend(const QByteArray &description)
{
    QJsonObject json = QJsonDocument::fromJson(description).object();
    for (const auto &kind : {u"phone"_s, u"email"_s}) {
        QJsonObject contact = json[kind].toObject();
        QJsonObject change = contact[u"change"_s].toObject();
        change.remove(u"resend"_s);
        contact.insert(u"change"_s, change);
        json.insert(kind, contact);
    }
    return QJsonDocument(json).toJson();
}

} // namespace

class StatementsTest : public GuiTest
{
    Q_OBJECT

    static void beginAtKite(Driver &driver, const KiteApi &kite,
                            const QByteArray &description = kiteDescription())
    {
        driver.writeFile(u"kite.json"_s, description);
        const QJsonObject profile{
            {u"service"_s, u"./kite.json"_s}, {u"name"_s, u"Kite"_s}, {u"baseUrl"_s, kite.origin()}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        signIn(driver, u"kite-token"_s);
    }

    static void askForLink(Driver &driver)
    {
        driver.press(u"emailCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newEmailField"_s, newAddress);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
    }

    static void verifyClaimsNothing(const Driver &driver, const QString &label)
    {
        const QString text = driver.text(label);
        for (const auto &claim :
             {u"not changed"_s, u"unchanged"_s, u"stays on the account"_s, u"keeps working"_s})
            QVERIFY2(!text.contains(claim), qUtf8Printable(text));
    }

private slots:
    void noNewCodeIsPromisedWhereNoneCanBeHad()
    {
        KiteApi kite;
        Driver driver(sandbox());
        QDateTime now(QDate(2031, 3, 4), QTime(14, 0), renumber::time::utc);
        driver.setClock([&now] { return now; });
        beginAtKite(driver, kite, withoutResend(kiteDescription()));
        askForCode(driver, newNumber);
        now = now.addSecs(121);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"The code expired at 14:02."_s);
        QCOMPARE(driver.text(u"resendLabel"_s),
                 u"Kite cannot send the code again. For a new one, cancel and start again."_s);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.text(u"phoneUnfinishedText"_s)
                        .contains(u"For a new code, discard this and start again."_s));
    }

    void howLongACodeWorks_data()
    {
        QTest::addColumn<QJsonValue>("told");
        QTest::addColumn<QString>("said");
        QTest::newRow("2592000") << QJsonValue(2592000) << u"Expires at 03/04/2031, 14:00"_s;
        QTest::newRow("PT10M") << QJsonValue(u"PT10M"_s) << u"Expires in 10:00"_s;
        QTest::newRow("300s") << QJsonValue(u"300s"_s) << u"Expires in 5:00"_s;
        QTest::newRow("not understood") << QJsonValue(u"a while"_s) << QString();
        QTest::newRow("nothing") << QJsonValue() << QString();
    }

    /// A service is not said to keep quiet about what it said in a way that nobody here understands.
    void howLongACodeWorks()
    {
        QFETCH(const QJsonValue, told);
        QFETCH(const QString, said);
        KiteApi kite;
        kite.setSent({{u"seconds"_s, told}});
        Driver driver(sandbox());
        const QDateTime now(QDate(2031, 3, 4), QTime(14, 0), renumber::time::utc);
        driver.setClock([now] { return now; });
        beginAtKite(driver, kite);
        askForCode(driver, newNumber);
        QCOMPARE(driver.isVisible(u"expiryLabel"_s), !said.isEmpty());
        QCOMPARE(plain(driver.text(u"expiryLabel"_s)), said);
        QVERIFY(!driver.isVisible(u"entriesLabel"_s));
    }

    void case1_aServiceThatChangesAtOnceAndSendsACode()
    {
        KiteApi kite;
        Driver driver(sandbox());
        beginAtKite(driver, kite);
        enterNumber(driver, newNumber);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(u"Check the number well: it changes at once."_s));
        verifyClaimsNothing(driver, u"rulesLabel"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(kite.phone(), newNumber);
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"Your number has changed already"_s));
        driver.type(u"codeField"_s, u"000000"_s);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"changed already. It isn't confirmed yet."_s});
        verifyClaimsNothing(driver, u"codeProblemText"_s);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(plain(driver.text(u"accountOutcomeText"_s)),
                 u"Your number has changed to +33 7 50 25 33 60. It isn't confirmed."_s);
        QTRY_VERIFY(driver.text(u"phoneUnfinishedText"_s).contains(u"has changed to"_s));
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        driver.type(u"codeField"_s, kite.codes().constLast());
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"doneTitleLabel"_s).contains(u"changed and verified"_s));
        QVERIFY(kite.isPhoneConfirmed());
        QCOMPARE(kite.codes().size(), 1);
    }

    /// The description says nothing of it: then what the account shows has the last word.
    void case1_aServiceOfWhichNobodyKnowsThatItChangesAtOnce()
    {
        KiteApi kite;
        Driver driver(sandbox());
        beginAtKite(driver, kite, withoutTakesEffect(kiteDescription(), u"phone"_s));
        askForCode(driver, newNumber);
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"Your number has changed already"_s));
        driver.type(u"codeField"_s, u"000000"_s);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifyClaimsNothing(driver, u"codeProblemText"_s);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifyClaimsNothing(driver, u"accountOutcomeText"_s);
    }

    /// The service changes the number at once or by a code, and the account shows neither.
    void aMessageOfWhichTheAccountShowsNoSign()
    {
        KiteApi kite;
        kite.setChanges(Changes::Never);
        Driver driver(sandbox());
        QJsonObject json = QJsonDocument::fromJson(kiteDescription()).object();
        QJsonObject phone = json[u"phone"_s].toObject();
        phone.insert(u"takesEffect"_s, QJsonObject{{u"verified"_s, u"eitherWay"_s}});
        json.insert(u"phone"_s, phone);
        QByteArray description = QJsonDocument(json).toJson();
        description.replace(R"("phone?": "phone")", R"("phonePending?": "awaited", "phone?": "phone")");
        QVERIFY(description.contains("phonePending"));
        beginAtKite(driver, kite, description);
        askForCode(driver, newNumber);
        QVERIFY(!driver.text(u"sentLabel"_s).contains(u"texted"_s));
        QVERIFY(driver.text(u"sentLabel"_s).contains(u"A code may be on its way."_s));
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifyClaimsNothing(driver, u"accountOutcomeText"_s);
    }

    /// Of a service that tells no ids only the name can be compared, and the person may have changed it.
    void aNameThatWasChanged()
    {
        KiteApi kite;
        Driver driver(sandbox());
        QByteArray description = kiteDescription();
        description.replace(R"("userId": "id",)", "");
        QVERIFY(!description.contains("userId"));
        beginAtKite(driver, kite, description);
        kite.setName(u"Camille Renamed"_s);
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemText"_s));
        verifySays(driver, u"accountProblem"_s,
                   {u"The account now has another name."_s, u"It may not be yours"_s});
        QVERIFY(!driver.text(u"accountProblemText"_s).contains(u"somebody else"_s));
        QVERIFY(!driver.text(u"whoLabel"_s).contains(u"Renamed"_s));
    }

    void case1_aServiceThatChangesAtOnceAndSendsALink()
    {
        KiteApi kite;
        Driver driver(sandbox());
        beginAtKite(driver, kite);
        askForLink(driver);
        QCOMPARE(kite.email(), newAddress);
        QVERIFY(driver.text(u"linkSentLabel"_s).contains(u"Your address has changed already"_s));
        driver.press(u"linkCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"has changed to"_s, u"It isn't confirmed."_s});
        QTRY_VERIFY(driver.isVisible(u"emailUnfinishedGoOnButton"_s));
        driver.press(u"emailUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "linkPage");
        kite.click();
        driver.press(u"linkClickedButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"doneTitleLabel"_s).contains(u"changed and verified"_s));
    }

    void case2_aContactThatStaysUnverifiedAsTheUserIs()
    {
        KiteApi kite;
        kite.setShowsConfirmed(ShowsConfirmed::Never);
        Driver driver(sandbox());
        beginAtKite(driver, kite);
        askForLink(driver);
        QVERIFY(!driver.isVisible(u"linkNotYetAction"_s));
        kite.click();
        driver.press(u"linkClickedButton"_s);
        QTRY_VERIFY(driver.isVisible(u"linkNotYetAction"_s));
        verifySays(driver, u"linkNotYet"_s, {u"is on your account"_s, u"didn't show it as confirmed"_s});
        driver.press(u"linkNotYetAction"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(driver.text(u"doneTitleLabel"_s), u"The address is on your account"_s);
        QVERIFY(driver.text(u"resultLabel"_s).contains(u"but not as verified"_s));
        QCOMPARE(driver.text(u"shownCardBadge"_s), u"Not verified"_s);
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(!driver.isVisible(u"emailUnfinishedText"_s));
    }

    /// Where the address comes by the link, that it is there says enough.
    void case2_aContactThatComesByItsLinkAndStaysUnverified()
    {
        KiteApi kite;
        kite.setChanges(Changes::ByTheLink);
        kite.setShowsConfirmed(ShowsConfirmed::Never);
        Driver driver(sandbox());
        beginAtKite(driver, kite, withoutTakesEffect(kiteDescription(), u"email"_s));
        askForLink(driver);
        driver.press(u"linkClickedButton"_s); // not yet
        QTRY_VERIFY(driver.isVisible(u"linkNotYetText"_s));
        QVERIFY2(!driver.isVisible(u"linkNotYetAction"_s), "it is not on the account");
        kite.click();
        driver.press(u"linkClickedButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"resultLabel"_s).contains(u"but not as verified"_s));
        QCOMPARE(kite.email(), newAddress);
    }

    void case4_passwordThatWasAcceptedBeforeTheReadingFailed()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, {}, u"kii"_s)});
        TRY_PAGE(driver, "signInPage");
        sandbox().addFault(u"GET /api/apps/sample-app/users/me"_s, u"status"_s, {{u"status"_s, 401}}, -1);
        driver.type(u"usernameField"_s, u"camille"_s);
        driver.type(u"passwordField"_s, u"sample-password"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"Kii Cloud accepted your sign-in"_s});
        QVERIFY(!driver.text(u"signInProblemText"_s).contains(u"didn't accept"_s));
        sandbox().clearFaults();
        driver.type(u"passwordField"_s, u"sample-password"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    /// By its status alone nobody knows whether the code did its work: the account tells.
    void aCodeThatIsRefusedWithoutARule_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 409, 410, 422, 423, 428, 451})
            QTest::addRow("%d", status) << status;
    }

    void aCodeThatIsRefusedWithoutARule()
    {
        QFETCH(const int, status);
        const auto verifyCall = u"POST /identity/v1/verify-phone-number"_s;
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"status"_s, {{u"status"_s, status}});
        enterNewestCode(driver, newNumber);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"ReachFive shows no change so far."_s});
        sandbox().addFault(verifyCall, u"status"_s, {{u"status"_s, status}, {u"when"_s, u"after"_s}});
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    void case5_nothingWorksAfterThisCodeHasExpired()
    {
        KiteApi kite;
        Driver driver(sandbox());
        beginAtKite(driver, kite);
        askForCode(driver, newNumber);
        QVERIFY(driver.text(u"expiryLabel"_s).contains(u"Expires "_s));
        QVERIFY(driver.text(u"entriesLabel"_s).contains(u"You have 3 tr"_s));
        kite.expireCode();
        driver.type(u"codeField"_s, kite.codes().constLast());
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        verifySays(driver, u"codeProblem"_s, {u"This code has expired."_s});
        QVERIFY(!driver.isVisible(u"expiryLabel"_s));
        QCOMPARE(driver.text(u"entriesLabel"_s), u"This code does not work any more."_s);
        QVERIFY(!driver.isEnabled(u"verifyCodeButton"_s));
        driver.type(u"codeField"_s, u"501099"_s); // of another message, perhaps
        QVERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        QVERIFY(!driver.isVisible(u"entriesLabel"_s));
        QVERIFY(!driver.isVisible(u"expiryLabel"_s));
    }

    /// "Switched off" would be a word about the service, which nobody had asked.
    void noCallOfTheDescriptionApplies()
    {
        KiteApi kite;
        Driver driver(sandbox());
        QByteArray description = kiteDescription();
        description.replace("{ \"put\": \"/me/phone\",",
                            "{ \"when\": { \"current\": { \"present\": false } }, \"put\": \"/me/phone\",");
        beginAtKite(driver, kite, description);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        verifySays(driver, u"changeProblem"_s,
                   {u"It didn't ask Kite."_s, u"Your account is unchanged. No code was sent."_s,
                    u"whoever set up Renumber"_s});
        QVERIFY(!driver.text(u"changeProblemText"_s).contains(u"switched off"_s));
        QVERIFY(kite.phone() != newNumber);
        QVERIFY(kite.codes().isEmpty());
    }

    /// Signing out with a code out asks first.
    void case10_signOutAsksBeforeItDropsACode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"signOutButton"_s);
        QCOMPARE(driver.page(), u"codePage"_s);
        verifySays(driver, u"signOutNote"_s, {u"A code for"_s, u"you can't enter it here any more"_s});
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(!driver.isVisible(u"signOutNoteText"_s));
        driver.press(u"signOutButton"_s); // nothing to lose
        TRY_PAGE(driver, "signInPage");
    }

    void case10_signOutAllTheSame()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"signOutButton"_s);
        driver.press(u"signOutNoteAction"_s);
        TRY_PAGE(driver, "signInPage");
    }

    void case10_cancelOnTheCodePageKeepsAWayToEnterTheCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(plain(driver.text(u"accountOutcomeText"_s)),
                 u"You left the change to +33 7 50 25 33 60 unfinished. Your number is unchanged until its "
                 "code is entered."_s);
        QTRY_COMPARE(driver.text(u"phoneUnfinishedGoOnButton"_s), u"Enter the code"_s);
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void case10_whatWasCancelledCanBeGivenUp()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.press(u"codeCancelButton"_s);
        QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedGiveUpButton"_s));
        driver.press(u"phoneUnfinishedGiveUpButton"_s);
        driver.press(u"phoneUnfinishedAskLoseButton"_s);
        QTRY_VERIFY(!driver.isVisible(u"phoneUnfinishedText"_s));
        verifySays(driver, u"accountOutcome"_s, {u"was discarded"_s});
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
    }

    void case11_theLostNumberThatStaysOnTheAccount()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        const QString stays = u"Your current number stays on the account, too."_s;
        QVERIFY(driver.text(u"rulesLabel"_s).contains(stays));
        driver.press(u"replaceAllChoice"_s);
        QVERIFY(driver.text(u"rulesLabel"_s)
                    .contains(u"Your current number is removed once you enter the code."_s));
        driver.press(u"replaceAllChoice"_s);
        QVERIFY(driver.text(u"rulesLabel"_s).contains(stays));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(plain(driver.text(u"adviceLabel"_s)),
                 u"Your old number, +33 7 50 25 33 54, is still on the account. If it should go, ask "
                 "whoever runs TrivoreID."_s);
    }

    void case11_theLostNumberThatWasRemoved()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"replaceAllChoice"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        QVERIFY(!driver.isVisible(u"adviceLabel"_s));
    }

    void case12_aResendIsSeenAndImpatienceSendsNoMore()
    {
        Driver driver(sandbox());
        auto now = std::make_shared<QDateTime>(QDate(2031, 3, 4), QTime(14, 0, 5), renumber::time::utc);
        driver.setClock([now] { return *now; });
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        QString before = driver.text(u"sentLabel"_s);
        driver.awaitButton();
        for (int press = 0; press < 5; ++press) {
            QTest::mouseClick(driver.find<QPushButton>(u"resendButton"_s), Qt::LeftButton);
            QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        }
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QVERIFY(driver.text(u"sentLabel"_s) != before);
        QVERIFY(plain(driver.text(u"sentLabel"_s)).contains(u"texted a new code at 14:00:35."_s));
        QVERIFY(plain(driver.text(u"resendLabel"_s)).contains(u"again in 0:30."_s));
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        before = driver.text(u"sentLabel"_s);
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 3);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QVERIFY(driver.text(u"sentLabel"_s) != before);
        QVERIFY(plain(driver.text(u"sentLabel"_s)).contains(u"14:01:05"_s));
    }

    void case13_noEllipsisWhereNothingIsAsked()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        const auto buttons = driver.window().findChildren<QPushButton *>();
        const QStringList asking{u"Confirm it…"_s};
        for (const QPushButton *button : buttons) {
            if (button->text().endsWith(u"…"_s))
                QVERIFY2(asking.contains(button->text()), qUtf8Printable(button->text()));
        }
        QCOMPARE(driver.text(u"phoneCardVerifyButton"_s), u"Verify"_s);
    }
};

RENUMBER_GUI_TEST(StatementsTest)
#include "statementstest.moc"
