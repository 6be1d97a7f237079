// SPDX-License-Identifier: Apache-2.0
// Without a network nothing can be sent, the window says why, what was typed stays, and all comes back by
// itself: nothing waits to be sent later.
#include "everypage.h"
#include "guitest.h"

#include "net/reachability.h"
#include "widgets/sendingbutton.h"

#include <QLabel>
#include <QTranslator>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::visitEveryPage;
using renumber::ui::Network;
using renumber::ui::SendingButton;
using renumber::ui::Sends;
using State = renumber::net::Reachability::State;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
const QString sendCall = QStringLiteral("POST /identity/v1/send-phone-number-verification");

/// A network that the test switches. Unlike the system's it counts for the sandbox, too, which is on this
/// computer.
class Switch : public renumber::net::Reachability
{
public:
    State stateOf(const QUrl &) const override { return m_state; }
    void turn(State state)
    {
        m_state = state;
        emit changed();
    }
    void off() { turn(State::Offline); }
    void on() { turn(State::Reachable); }

private:
    State m_state = State::Unknown;
};

class OfflineDriver : public Driver
{
public:
    OfflineDriver(renumber::test::SandboxProcess &sandbox, const Switch &network)
        : Driver(sandbox)
    {
        setReachability(network);
    }
};

/// What is sent by \a name can be sent by nothing now: neither by the mouse nor by the keyboard.
void verifyHeldBack(Driver &driver, const QString &name)
{
    auto *button = driver.find<SendingButton>(name);
    const QString why = driver.text(u"offlineText"_s);
    QVERIFY2(button->isVisible() && !button->isEnabled(), qPrintable(name));
    QVERIFY(driver.isVisible(u"offlineText"_s) && why.contains(u"offline"_s));
    QCOMPARE(button->accessibleDescription(), why);
    QCOMPARE(button->toolTip(), why);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
}

void verifyBack(Driver &driver, const QString &name)
{
    QVERIFY2(driver.isEnabled(name), qPrintable(name));
    QVERIFY(!driver.isVisible(u"offlineText"_s));
    QVERIFY(!driver.find<QWidget>(name)->accessibleDescription().contains(u"offline"_s));
}

/// Every name under which something is sent, problems' next steps aside.
const QStringList senders{u"updateButton"_s,     u"verifyCodeButton"_s,     u"resendButton"_s,
                          u"linkResendButton"_s, u"sendToCurrentButton"_s,  u"phoneCardVerifyButton"_s,
                          u"doneVerifyButton"_s, u"emailCardVerifyButton"_s};

QMap<QString, bool> enabledButtons(const Driver &driver)
{
    QMap<QString, bool> enabled;
    for (const auto *button : driver.window().findChildren<QAbstractButton *>())
        enabled.insert(button->objectName(), button->isEnabled());
    return enabled;
}

void keepPicture(const Driver &driver, const QString &name)
{
    const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR");
    if (!folder.isEmpty())
        QVERIFY(driver.window().grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class OfflineTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aNewNumberWaitsInItsField()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, u"07 50 25 33 60"_s);
        const qsizetype before = sandbox().requests().size();
        network.off();
        verifyHeldBack(driver, u"updateButton"_s);
        driver.find<QWidget>(u"newNumberField"_s)->setFocus();
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Enter);
        QVERIFY(driver.find<QWidget>(u"newNumberField"_s)->accessibleDescription().contains(u"offline"_s));
        QCOMPARE(driver.page(), u"changePage"_s);
        network.on();
        verifyBack(driver, u"updateButton"_s);
        QVERIFY(!driver.find<QWidget>(u"newNumberField"_s)->accessibleDescription().contains(u"offline"_s));
        QCOMPARE(driver.text(u"newNumberField"_s), u"07 50 25 33 60"_s);
        QCOMPARE(sandbox().requests().size(), before);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void aCodeWaitsInItsField()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        driver.type(u"codeField"_s, code);
        driver.awaitButton();
        const qsizetype before = sandbox().requests().size();
        network.off();
        verifyHeldBack(driver, u"verifyCodeButton"_s);
        verifyHeldBack(driver, u"resendButton"_s);
        driver.find<QWidget>(u"codeField"_s)->setFocus();
        driver.key(Qt::Key_Return);
        QVERIFY(driver.find<QWidget>(u"codeField"_s)->accessibleDescription().contains(u"offline"_s));
        network.on();
        verifyBack(driver, u"verifyCodeButton"_s);
        verifyBack(driver, u"resendButton"_s);
        QCOMPARE(driver.text(u"codeField"_s), code);
        QCOMPARE(sandbox().requests().size(), before);
        driver.press(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aNewCodeIsSentByOnePressAfterwards()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        network.off();
        verifyHeldBack(driver, u"resendButton"_s);
        network.on();
        driver.pressAfterWait();
        QTRY_COMPARE(sandbox().messages().size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 2);
    }

    /// The page goes on with its own reasons meanwhile, and has them again afterwards.
    void theTimeForANewCodeComesWhileOffline()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        Switch network;
        OfflineDriver driver(sandbox(), network);
        driver.setClock([&now] { return now; });
        beginAt(driver, u"genauth"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString wait = driver.text(u"resendLabel"_s);
        network.off();
        verifyHeldBack(driver, u"resendButton"_s);
        network.on();
        QVERIFY(!driver.isEnabled(u"resendButton"_s));
        QCOMPARE(driver.find<QWidget>(u"resendButton"_s)->accessibleDescription(), wait);
        network.off();
        now = now.addSecs(120);
        QTRY_VERIFY(!driver.isVisible(u"resendLabel"_s));
        verifyHeldBack(driver, u"resendButton"_s);
        network.on();
        verifyBack(driver, u"resendButton"_s);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aCodeToTheCurrentNumber()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginAt(driver, u"genauth"_s, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        network.off();
        verifyHeldBack(driver, u"sendToCurrentButton"_s);
        QCOMPARE(sandbox().messages().size(), 1);
        network.on();
        verifyBack(driver, u"sendToCurrentButton"_s);
        driver.press(u"sendToCurrentButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 2);
    }

    void aLink()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        driver.start({driver.writeProfile(u"Sandbox sample"_s, u"sample-token-verified"_s, u"kii"_s)});
        driver.press(u"sampleButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"emailCardChangeButton"_s);
        driver.type(u"newEmailField"_s, u"camille.new@example.com"_s);
        network.off();
        driver.key(Qt::Key_Return);
        verifyHeldBack(driver, u"updateButton"_s);
        QVERIFY(driver.find<QWidget>(u"newEmailField"_s)->accessibleDescription().contains(u"offline"_s));
        QCOMPARE(sandbox().messages().size(), 0);
        network.on();
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "linkPage");
        QCOMPARE(sandbox().messages().size(), 1);
        driver.awaitButton(u"linkResendButton"_s);
        network.off();
        verifyHeldBack(driver, u"linkResendButton"_s);
        QVERIFY2(driver.isEnabled(u"linkClickedButton"_s), "asking is no sending");
        network.on();
        verifyBack(driver, u"linkResendButton"_s);
        driver.press(u"linkResendButton"_s);
        QTRY_COMPARE(sandbox().messages().size(), 2);
    }

    void theNumberOnTheAccount()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        network.off();
        verifyHeldBack(driver, u"phoneCardVerifyButton"_s);
        for (const auto &name : {u"phoneCardChangeButton"_s, u"refreshButton"_s, u"signOutButton"_s})
            QVERIFY2(driver.isEnabled(name), qPrintable(name));
        QCOMPARE(sandbox().messages().size(), 0);
        network.on();
        verifyBack(driver, u"phoneCardVerifyButton"_s);
        driver.press(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void verifyingAfterAChangeAtOnce()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        network.off();
        verifyHeldBack(driver, u"doneVerifyButton"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        network.on();
        driver.press(u"doneVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// The button beside a problem is held back where it sends, and is not where it reads.
    void theNextStepBesideAProblem()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        sandbox().addFault(u"GET /identity/v1/userinfo"_s, u"status"_s, {{u"status"_s, 500}});
        driver.press(u"refreshButton"_s);
        QTRY_VERIFY(driver.isVisible(u"accountProblemAction"_s));
        network.off();
        QVERIFY(driver.isEnabled(u"accountProblemAction"_s));
        network.on();
        sandbox().addFault(sendCall, u"status"_s, {{u"status"_s, 429}});
        driver.press(u"phoneCardVerifyButton"_s);
        QTRY_VERIFY(driver.text(u"accountProblemText"_s).contains(u"No code was sent"_s));
        network.off();
        verifyHeldBack(driver, u"accountProblemAction"_s);
        QCOMPARE(requestsFor(u"send-phone-number-verification"_s), 1);
        network.on();
        QVERIFY(driver.find<QWidget>(u"accountProblemAction"_s)
                    ->accessibleDescription()
                    .contains(u"No code was sent"_s));
        driver.press(u"accountProblemAction"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// What is on its way comes to its end; nothing follows it.
    void aCallThatIsUnderWay()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"status"_s, {{u"status"_s, 429}});
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        network.off();
        QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
        verifyHeldBack(driver, u"updateButton"_s);
        verifyHeldBack(driver, u"changeProblemAction"_s);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        network.on();
        verifyBack(driver, u"updateButton"_s);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void aBusyPageStaysBusyWhenTheNetworkIsBack()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"delay"_s, {{u"milliseconds"_s, 600'000}});
        driver.type(u"codeField"_s, u"000000"_s);
        driver.press(u"verifyCodeButton"_s);
        network.off();
        network.on();
        for (const auto &name : {u"verifyCodeButton"_s, u"resendButton"_s, u"codeField"_s})
            QVERIFY2(!driver.isEnabled(name), qPrintable(name));
    }

    /// Reachable, Unknown, and a profile without a word about the network are all the same.
    void whatIsNotKnownHoldsNobodyBack()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        for (const State state : {State::Unknown, State::Reachable}) {
            network.turn(state);
            verifyBack(driver, u"phoneCardVerifyButton"_s);
        }
        network.off();
        verifyHeldBack(driver, u"phoneCardVerifyButton"_s);
        network.turn(State::Unknown);
        verifyBack(driver, u"phoneCardVerifyButton"_s);
    }

    void offlineFromTheBeginning()
    {
        Switch network;
        network.off();
        OfflineDriver driver(sandbox(), network);
        begin(driver);
        QVERIFY(driver.isVisible(u"offlineText"_s));
        QVERIFY(driver.isEnabled(u"signInButton"_s));
        network.on();
        QVERIFY(!driver.isVisible(u"offlineText"_s));
    }

    /// A key that was meant for the button presses nothing else meanwhile.
    void theKeyboardWaitsOnTheNote()
    {
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.awaitButton();
        driver.find<QWidget>(u"resendButton"_s)->setFocus();
        network.off();
        QCOMPARE(driver.focused(), u"offlineText"_s);
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Space);
        QCOMPARE(driver.page(), u"codePage"_s);
        network.on();
        QCOMPARE(driver.focused(), u"resendButton"_s);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.find<QWidget>(u"codeField"_s)->setFocus();
        network.off();
        QCOMPARE(driver.focused(), u"codeField"_s);
    }

    void anotherLanguage()
    {
        class Brackets : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return QByteArrayView(context) == "NetworkText" ? u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s
                                                                : QString();
            }
        };
        Switch network;
        OfflineDriver driver(sandbox(), network);
        beginSignedIn(driver, u"sample-token-unverified"_s);
        network.off();
        Brackets language;
        QCoreApplication::installTranslator(&language);
        QCoreApplication::processEvents();
        QVERIFY(driver.text(u"offlineText"_s).startsWith(u'⟦'));
        QCOMPARE(driver.find<QWidget>(u"phoneCardVerifyButton"_s)->accessibleDescription(),
                 driver.text(u"offlineText"_s));
        QCoreApplication::removeTranslator(&language);
        QCoreApplication::processEvents();
        QVERIFY(driver.text(u"offlineText"_s).startsWith(u"This computer is offline"_s));
    }

    void everyPageComesBackAsItWas()
    {
        QSet<QString> held;
        visitEveryPage(sandbox(), [&held](Driver &driver, const QString &state) {
            const auto enabled = enabledButtons(driver);
            const QString focused = driver.focused();
            driver.window().setNetwork(Network::Missing);
            QCoreApplication::processEvents();
            keepPicture(driver, u"offline-"_s + state);
            const auto *note = driver.find<QLabel>(u"offlineText"_s);
            QVERIFY2(note->isVisible() && note->height() >= note->heightForWidth(note->width()),
                     qPrintable(state));
            for (const QString &name : senders) {
                QVERIFY2(!driver.isEnabled(name), qPrintable(QString(state + u": "_s + name)));
                if (driver.isVisible(name) && enabled.value(name))
                    held.insert(name);
            }
            for (const auto *button : driver.window().findChildren<SendingButton *>())
                QVERIFY2(button->isEnabled() == (button->sends() == Sends::Nothing),
                         qPrintable(QString(state + u": "_s + button->objectName())));
            driver.window().setNetwork(Network::There);
            QCOMPARE(enabledButtons(driver), enabled);
            QCOMPARE(driver.focused(), focused);
        });
        for (const QString &name : senders)
            QVERIFY2(held.contains(name), qPrintable(QString(name + u" was never held back"_s)));
    }
};

RENUMBER_GUI_TEST(OfflineTest)
#include "offlinetest.moc"
