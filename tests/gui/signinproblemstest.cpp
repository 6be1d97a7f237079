// SPDX-License-Identifier: Apache-2.0
// Everything that can stop a sign-in: what is said, that the token stays to be mended, and that it works
// then.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString readCall = QStringLiteral("GET /identity/v1/userinfo");
const QString goodToken = QStringLiteral("sample-token-verified");

} // namespace

class SignInProblemsTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aTextThatIsNoTokenIsNotSent_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << u"Enter the access token first."_s;
        QTest::newRow("spaces") << u"   "_s << u"Enter the access token first."_s;
        QTest::newRow("two words") << u"sample token"_s << u"has spaces or letters"_s;
        QTest::newRow("a sentence") << u"Your token is abc"_s << u"has spaces or letters"_s;
        QTest::newRow("letters of no token") << u"sämple-token"_s << u"has spaces or letters"_s;
    }

    void aTextThatIsNoTokenIsNotSent()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Driver driver(sandbox());
        begin(driver);
        driver.type(u"tokenField"_s, typed);
        driver.press(u"signInButton"_s);
        QVERIFY(driver.text(u"credentialsErrorLabel"_s).contains(said));
        QCOMPARE(driver.text(u"tokenField"_s), typed);
        QCOMPARE(driver.focused(), u"tokenField"_s);
        QCOMPARE(sandbox().requests().size(), 0);
        driver.type(u"tokenField"_s, u" "_s + goodToken + u" "_s);
        QVERIFY2(!driver.isVisible(u"credentialsErrorLabel"_s), "the message was about another text");
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void aTokenWithSpacesAroundItIsTakenWithoutThem()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.paste(u"tokenField"_s, u"\n  sample-token-verified \n"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
    }

    void whatTheServiceAnswersIsSaid_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QStringList>("said");
        const auto status = [](int code) { return QJsonObject{{u"status"_s, code}}; };
        const QString notChanged = u"Nothing was changed."_s;
        QTest::newRow("500") << u"status"_s << status(500) << QStringList{u"isn't working"_s, notChanged};
        QTest::newRow("503 without a body")
            << u"status"_s << QJsonObject{{u"status"_s, 503}, {u"body"_s, u"none"_s}}
            << QStringList{u"isn't working"_s, notChanged};
        QTest::newRow("408") << u"status"_s << status(408)
                             << QStringList{u"No answer came through from ReachFive."_s, notChanged};
        QTest::newRow("403") << u"status"_s << status(403) << QStringList{u"doesn't allow"_s, notChanged};
        QTest::newRow("429 until a time")
            << u"status"_s << QJsonObject{{u"status"_s, 429}, {u"retryAfter"_s, 120}}
            << QStringList{u"has had too many requests for now"_s, u"You can try again at"_s, notChanged};
        QTest::newRow("429") << u"status"_s << status(429)
                             << QStringList{u"has had too many requests for now"_s, notChanged};
        QTest::newRow("dropped") << u"dropBefore"_s << QJsonObject()
                                 << QStringList{u"No answer came through from ReachFive."_s, notChanged};
        QTest::newRow("half a reply") << u"halfReply"_s << QJsonObject()
                                      << QStringList{u"No answer came through from ReachFive."_s, notChanged};
        QTest::newRow("half a reply of unknown length")
            << u"halfReply"_s << QJsonObject{{u"length"_s, u"unknown"_s}}
            << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("redirect") << u"redirect"_s << QJsonObject{{u"location"_s, u"https://example.com/"_s}}
                                  << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("a web page") << u"html"_s << QJsonObject()
                                    << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("broken JSON") << u"invalidJson"_s << QJsonObject()
                                     << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("other JSON") << u"otherJson"_s << QJsonObject()
                                    << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("too much") << u"huge"_s << QJsonObject{{u"bytes"_s, 3'000'000}}
                                  << QStringList{u"doesn't understand"_s, notChanged};
        QTest::newRow("a slow drip") << u"slowDrip"_s << QJsonObject{{u"milliseconds"_s, 400}}
                                     << QStringList{u"No answer came through from ReachFive."_s, notChanged};
        QTest::newRow("silence") << u"delay"_s << QJsonObject{{u"milliseconds"_s, 600'000}}
                                 << QStringList{u"No answer came through from ReachFive."_s, notChanged};
    }

    void whatTheServiceAnswersIsSaid()
    {
        QFETCH(const QString, fault);
        QFETCH(const QJsonObject, details);
        QFETCH(const QStringList, said);
        Driver driver(sandbox());
        renumber::service::CallLimits limits;
        limits.deadline = std::chrono::seconds(1); // three times, as a reading is repeated
        driver.setLimits(limits);
        begin(driver);
        sandbox().addFault(readCall, fault, details, -1);
        driver.type(u"tokenField"_s, goodToken);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, said);
        QVERIFY(driver.text(u"signInProblemSmallPrint"_s).contains(u"Request id: "_s));
        QCOMPARE(driver.text(u"tokenField"_s), goodToken);
        QVERIFY(driver.isEnabled(u"signInButton"_s));
        QCOMPARE(driver.page(), u"signInPage"_s);
        sandbox().clearFaults();
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
    }

    void aMistypedToken()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.type(u"tokenField"_s, u"sample-token-verifeid"_s);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"didn't accept this access token"_s, u"mistyped or expired"_s, u"get a new one"_s});
        QCOMPARE(driver.text(u"tokenField"_s), u"sample-token-verifeid"_s);
        QCOMPARE(driver.focused(), u"tokenField"_s);
        signIn(driver, goodToken);
        QVERIFY(!driver.isVisible(u"signInProblemText"_s));
    }

    void aServiceThatIsNotThere()
    {
        renumber::test::SandboxProcess stopped;
        QVERIFY2(stopped.start(), qPrintable(stopped.errorString()));
        Driver driver(stopped);
        begin(driver);
        stopped.stop();
        driver.type(u"tokenField"_s, goodToken);
        driver.press(u"signInButton"_s);
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s,
                   {u"ReachFive isn't working right now."_s, u"Nothing was changed."_s, u"Try again."_s});
        QCOMPARE(driver.text(u"tokenField"_s), goodToken);
        QVERIFY(driver.isEnabled(u"signInButton"_s));
    }

    void theSampleTokenIsOnePress()
    {
        Driver driver(sandbox());
        begin(driver);
        QCOMPARE(driver.focused(), u"sampleButton"_s);
        driver.key(Qt::Key_Space);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.text(u"whoLabel"_s), u"Camille Sample"_s);
    }
};

RENUMBER_GUI_TEST(SignInProblemsTest)
#include "signinproblemstest.moc"
