// SPDX-License-Identifier: Apache-2.0
// How long a code works, when another can be sent, how often it may be entered: from deadlines and a clock
// that the test moves, as sleep and a wrong clock move it.
#include "guitest.h"
#include "time/utc.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// The description that ships, with rules for its codes.
QByteArray descriptionWith(const QJsonObject &rules)
{
    QFile file(u":/services/reachfive.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped description cannot be read");
    QJsonObject description = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject phone = description[u"phone"_s].toObject();
    phone.insert(u"code"_s, rules);
    description.insert(u"phone"_s, phone);
    QJsonObject assumed = description[u"assumed"_s].toObject();
    assumed.remove(u"/phone/code/entries"_s);
    description.insert(u"assumed"_s, assumed);
    return QJsonDocument(description).toJson();
}

/// Without the marks of direction around times.
QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

class TimesTest : public GuiTest
{
    Q_OBJECT

    /// Signed in on a service with \a rules; the clock stands at 14:00:00 UTC, which is this test's time
    /// zone.
    void begin(Driver &driver, const QJsonObject &rules)
    {
        m_now = QDateTime(QDate(2031, 3, 4), QTime(14, 0), renumber::time::utc);
        m_wallIsAhead = 0;
        driver.setClock({[this] { return m_now; }, [this] { return m_now.addSecs(m_wallIsAhead); }});
        driver.writeFile(u"timed.json"_s, descriptionWith(rules));
        const QJsonObject profile{
            {u"service"_s, u"./timed.json"_s}, {u"name"_s, u"Timed"_s}, {u"baseUrl"_s, sandbox().baseUrl()}};
        driver.start({driver.writeFile(u"profile.json"_s, QJsonDocument(profile).toJson())});
        signIn(driver, u"sample-token-verified"_s);
    }

    void enter(Driver &driver, const QString &code)
    {
        driver.type(u"codeField"_s, code);
        driver.press(u"verifyCodeButton"_s);
    }

private slots:
    void theTimeZoneIsTheOneThatThisTestCountsOn()
    {
        QCOMPARE(QDateTime(QDate(2031, 3, 4), QTime(14, 0)).offsetFromUtc(), 0);
    }

    void aCodeRunsOut()
    {
        Driver driver(sandbox());
        begin(driver, {{u"lifetimeSeconds"_s, 600}});
        askForCode(driver, newNumber);
        QCOMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 10:00"_s);
        m_now = m_now.addSecs(1);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 9:59"_s);
        m_now = m_now.addSecs(8 * 60);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 1:59"_s);
        m_now = m_now.addSecs(60);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 0:59"_s);
        m_now = m_now.addSecs(58);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 0:01"_s);
        m_now = m_now.addSecs(1);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)),
                     u"The code expired at 14:10. Have a new one sent."_s);
        QVERIFY2(driver.isEnabled(u"verifyCodeButton"_s), "the service has the last word");
    }

    void afterASleepTheTimeIsRight()
    {
        Driver driver(sandbox());
        begin(driver, {{u"lifetimeSeconds"_s, 600}, {u"resendAfterSeconds"_s, 60}});
        askForCode(driver, newNumber);
        m_now = m_now.addDays(1);
        QTRY_VERIFY(
            plain(driver.text(u"expiryLabel"_s)).startsWith(u"The code expired at 04/03/2031, 14:10."_s));
        QVERIFY(driver.isEnabled(u"resendButton"_s));
        m_now = m_now.addDays(-1);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 10:00"_s);
    }

    void aComputersClockThatIsSetMovesNoDeadline_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("until");
        QTest::newRow("forward by hours") << 3 * 3600 << u"17:00"_s << u"17:10"_s;
        QTest::newRow("back by hours") << -5 * 3600 << u"09:00"_s << u"09:10"_s;
        QTest::newRow("to another day") << 24 * 3600 << u"14:00"_s << u"14:10"_s;
    }

    void aComputersClockThatIsSetMovesNoDeadline()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, sent);
        QFETCH(const QString, until);
        Driver driver(sandbox());
        begin(driver, {{u"lifetimeSeconds"_s, 600}, {u"resendAfterSeconds"_s, 120}});
        askForCode(driver, newNumber);
        m_now = m_now.addSecs(60);
        QTRY_COMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 9:00"_s);
        driver.type(u"codeField"_s, u"12"_s);
        m_wallIsAhead = seconds;
        QTRY_VERIFY(plain(driver.text(u"sentLabel"_s)).endsWith(u"at %1."_s.arg(sent)));
        QCOMPARE(plain(driver.text(u"expiryLabel"_s)), u"Expires in 9:00"_s);
        QCOMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 1:00."_s);
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        m_now = m_now.addSecs(60);
        QTRY_VERIFY(driver.isEnabled(u"resendButton"_s));
        m_now = m_now.addSecs(8 * 60);
        QTRY_VERIFY(plain(driver.text(u"expiryLabel"_s)).startsWith(u"The code expired at %1."_s.arg(until)));
        QCOMPARE(driver.text(u"codeField"_s), u"12"_s);
    }

    void anExpiredCodeLeavesItsPageAsItWas()
    {
        Driver driver(sandbox());
        begin(driver, {{u"lifetimeSeconds"_s, 600}});
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        driver.type(u"codeField"_s, code);
        m_now = m_now.addDays(2);
        QTRY_VERIFY(plain(driver.text(u"expiryLabel"_s)).startsWith(u"The code expired at"_s));
        QCOMPARE(driver.page(), u"codePage"_s);
        QCOMPARE(driver.text(u"codeField"_s), code);
        driver.press(u"verifyCodeButton"_s); // the sandbox's clock has not moved
        TRY_PAGE(driver, "donePage");
    }

    void aLimitOnMessagesPasses()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, u"many"_s}});
        sandbox().addFault(u"POST /identity/v1/update-phone-number"_s, u"status"_s,
                           {{u"status"_s, 429}, {u"retryAfter"_s, 1920}, {u"body"_s, u"none"_s}});
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemText"_s));
        const auto said = [&driver] { return plain(driver.text(u"changeProblemText"_s)); };
        QVERIFY(said().contains(u"You can try again at 14:32."_s));
        QVERIFY(said().contains(u"has had too many requests for now"_s));
        QVERIFY(!driver.isEnabled(u"changeProblemAction"_s));
        m_wallIsAhead = 3600;
        QTRY_VERIFY(said().contains(u"You can try again at 15:32."_s));
        m_now = m_now.addSecs(1919);
        m_wallIsAhead = 7200; // by which it shows that the page has woken since
        QTRY_VERIFY(said().contains(u"You can try again at 16:32."_s));
        QVERIFY(!driver.isEnabled(u"changeProblemAction"_s));
        m_now = m_now.addSecs(1);
        QTRY_VERIFY(driver.isEnabled(u"changeProblemAction"_s));
        QVERIFY(said().contains(u"asked you to wait until 16:32. The wait is over."_s));
        QVERIFY(said().contains(u"Your account is unchanged. No code was sent."_s));
        QVERIFY(said().contains(u"Nothing is sent by itself"_s)
                && !said().contains(u"You can try again at"_s));
        QCOMPARE(driver.text(u"newNumberField"_s), newNumber);
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"changeProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aLimitOnEntriesPasses()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, u"many"_s}});
        askForCode(driver, newNumber);
        sandbox().addFault(u"POST /identity/v1/verify-phone-number"_s, u"status"_s,
                           {{u"status"_s, 429}, {u"retryAfter"_s, 1920}, {u"body"_s, u"none"_s}});
        const QString code = sandbox().lastCode(newNumber);
        enter(driver, code);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        const auto said = [&driver] { return plain(driver.text(u"codeProblemText"_s)); };
        QVERIFY(said().contains(u"You can try again at 14:32. Your account is unchanged."_s));
        m_now = m_now.addSecs(1920);
        QTRY_VERIFY(
            said().contains(u"until 14:32. The wait is over. Your account is unchanged. Enter the"_s));
        QCOMPARE(driver.text(u"codeField"_s), code);
        QCOMPARE(driver.focused(), u"codeField"_s);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
    }

    void aNewCodeHasToWait()
    {
        Driver driver(sandbox());
        begin(driver, {{u"resendAfterSeconds"_s, 60}});
        askForCode(driver, newNumber);
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        QCOMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 1:00."_s);
        QCOMPARE(driver.find<QWidget>(u"resendButton"_s)->accessibleDescription(),
                 driver.text(u"resendLabel"_s));
        QVERIFY2(!driver.isVisible(u"expiryLabel"_s), "nothing is known of it");
        m_now = m_now.addSecs(59);
        QTRY_COMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 0:01."_s);
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        m_now = m_now.addSecs(1);
        QTRY_VERIFY(driver.isEnabled(u"resendButton"_s));
        QVERIFY(!driver.isVisible(u"resendLabel"_s));
        driver.press(u"resendButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 2);
        QTRY_VERIFY(driver.isVisible(u"resendLabel"_s));
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        QCOMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 1:00."_s);
    }

    /// Where the service does not say how long: half a minute, so that one message can arrive.
    void aFirstCodeIsWaitedForToo()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, u"many"_s}});
        askForCode(driver, newNumber);
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        QCOMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 0:30."_s);
        m_now = m_now.addSecs(30);
        QTRY_VERIFY(driver.isEnabled(u"resendButton"_s));
        QVERIFY(!driver.isVisible(u"resendLabel"_s));
    }

    void theServiceSaysWhenToTryAgain()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, u"many"_s}});
        askForCode(driver, newNumber);
        sandbox().addFault(u"POST /identity/v1/update-phone-number"_s, u"status"_s,
                           {{u"status"_s, 429}, {u"retryAfter"_s, 90}, {u"body"_s, u"none"_s}});
        driver.pressAfterWait();
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QVERIFY(plain(driver.text(u"codeProblemText"_s)).contains(u"You can try again at 14:02."_s));
        QCOMPARE(plain(driver.text(u"resendLabel"_s)), u"You can ask for the code again in 1:30."_s);
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        m_now = m_now.addSecs(90);
        QTRY_VERIFY(driver.isEnabled(u"resendButton"_s));
    }

    void entriesAreCountedAndSaid()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, 2}});
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(!driver.text(u"rulesLabel"_s).contains(u"one try"_s));
        driver.press(u"changeCancelButton"_s);
        askForCode(driver, newNumber);
        QCOMPARE(driver.text(u"entriesLabel"_s), u"You have 2 try/tries."_s);
        const QString wrong = sandbox().lastCode(newNumber) == u"000000"_s ? u"000001"_s : u"000000"_s;
        enter(driver, wrong);
        QTRY_COMPARE(driver.text(u"entriesLabel"_s), u"You have 1 try/tries."_s);
        QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        enter(driver, wrong);
        QTRY_COMPARE(driver.text(u"entriesLabel"_s),
                     u"No tries are left for this code. Have a new one sent."_s);
        QVERIFY(!driver.isEnabled(u"verifyCodeButton"_s));
        driver.type(u"codeField"_s, wrong);
        driver.key(Qt::Key_Return);
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 2);
        driver.press(u"resendButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"verifyCodeButton"_s));
        QCOMPARE(driver.text(u"entriesLabel"_s), u"You have 2 try/tries."_s);
        enter(driver, sandbox().lastCode(newNumber));
        TRY_PAGE(driver, "donePage");
        QCOMPARE(sandbox().messages().size(), 2);
    }

    void aCodeThatCanBeEnteredOnceIsSaidBefore()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, 1}});
        driver.press(u"phoneCardChangeButton"_s);
        QVERIFY(driver.text(u"rulesLabel"_s)
                    .contains(u"You have one try: after a wrong code you start again."_s));
    }

    void ofAnUnknownRuleNothingIsSaid()
    {
        Driver driver(sandbox());
        begin(driver, {{u"entries"_s, u"many"_s}});
        askForCode(driver, newNumber);
        QVERIFY(!driver.isVisible(u"expiryLabel"_s));
        QVERIFY(!driver.isVisible(u"entriesLabel"_s));
        QVERIFY(plain(driver.text(u"sentLabel"_s)).contains(u"at 14:00."_s));
        driver.awaitButton(); // a wait of our own is over
        QVERIFY(!driver.isVisible(u"resendLabel"_s));
    }

private:
    QDateTime m_now;
    int m_wallIsAhead = 0; ///< by so many seconds the computer's clock was set forward
};

RENUMBER_GUI_TEST(TimesTest)
#include "timestest.moc"
