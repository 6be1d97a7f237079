// SPDX-License-Identifier: Apache-2.0
// One press, one request, one message: however fast, however long, and whatever comes to lie under the
// finger.
#include "guitest.h"
#include "widgets/paintpause.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMouseEvent>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString updateCall = QStringLiteral("POST /identity/v1/update-phone-number");
const QString verifyCall = QStringLiteral("POST /identity/v1/verify-phone-number");
/// Long enough for a second press to come first, short enough to wait for.
const QJsonObject aMoment{{QStringLiteral("milliseconds"), 300}};

/// Holds \a key down until \a page is there, and for a while longer.
void hold(Driver &driver, Qt::Key key, const QString &page)
{
    driver.key(key);
    const QDeadlineTimer deadline(10'000);
    while (driver.page() != page && !deadline.hasExpired()) {
        driver.repeatKey(key);
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 40; ++i) {
        driver.repeatKey(key);
        QCoreApplication::processEvents();
    }
}

/// When a widget is painted for the first time.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget)
    {
        widget.installEventFilter(this);
        m_since.start();
    }
    /// Milliseconds.
    std::optional<qint64> after() const { return m_after; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_after)
            m_after = m_since.elapsed();
        return QObject::eventFilter(watched, event);
    }

private:
    QElapsedTimer m_since;
    std::optional<qint64> m_after;
};

} // namespace

class OnePressTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aDoubleClickOnUpdate()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"delay"_s, aMoment);
        enterNumber(driver, newNumber);
        driver.doubleClick(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void whatIsSentIsSentBeforeTheWaitIsPainted()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"delay"_s, {{u"milliseconds"_s, 20'000}});
        enterNumber(driver, newNumber);
        FirstPaint paint(*driver.find<QWidget>(u"changeBusyLabel"_s));
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(paint.after()); // long before the answer
        QVERIFY(*paint.after() >= renumber::ui::PaintPause::longest.count());
        QCOMPARE(driver.page(), u"changePage"_s);
    }

    void returnAndAClick()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"delay"_s, aMoment);
        enterNumber(driver, newNumber);
        driver.key(Qt::Key_Return);
        QTest::mouseClick(driver.find<QWidget>(u"updateButton"_s), Qt::LeftButton);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void aSecondReturnDoesNotUndoTheFirst()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"delay"_s, aMoment);
        enterNumber(driver, newNumber);
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Space);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        sandbox().addFault(verifyCall, u"delay"_s, aMoment);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Space);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
    }

    void aHeldReturnInTheNumber()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        enterNumber(driver, newNumber);
        hold(driver, Qt::Key_Return, u"codePage"_s);
        QCOMPARE(driver.page(), u"codePage"_s);
        QVERIFY2(!driver.isVisible(u"codeErrorLabel"_s), "nobody has entered a code yet");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void aHeldReturnAtAChangeAtOnceTextsNobody()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        hold(driver, Qt::Key_Return, u"donePage"_s);
        QCOMPARE(driver.page(), u"donePage"_s);
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(requestsFor(u"send-phone-number-verification"_s), 0);
    }

    void aHeldKeyOnAButton_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void aHeldKeyOnAButton()
    {
        QFETCH(const Qt::Key, key);
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.find<QWidget>(u"phoneCardVerifyButton"_s)->setFocus();
        hold(driver, key, u"codePage"_s);
        QCOMPARE(driver.page(), u"codePage"_s);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.awaitButton();
        driver.find<QWidget>(u"resendButton"_s)->setFocus();
        driver.key(key);
        for (int i = 0; i < 40; ++i) {
            driver.repeatKey(key);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(sandbox().messages().size(), 2);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(requestsFor(u"send-phone-number-verification"_s), 2);
    }

    void aHeldReturnWhileSigningIn()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.type(u"tokenField"_s, u"sample-token-unverified"_s);
        hold(driver, Qt::Key_Return, u"accountPage"_s);
        QCOMPARE(driver.page(), u"accountPage"_s);
        QCOMPARE(requestsFor(u"userinfo"_s), 1);
    }

    void aDoubleClickOnVerify()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(verifyCall, u"delay"_s, aMoment);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.doubleClick(u"verifyCodeButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
    }

    void aDoubleClickOnANewCode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        sandbox().addFault(updateCall, u"delay"_s, aMoment);
        driver.awaitButton();
        driver.doubleClick(u"resendButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        QCOMPARE(sandbox().messages().size(), 2);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 2);
    }

    void aDoubleClickOnTheCardsVerify()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.doubleClick(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    /// The first press of a double click brings another page; its second one meets a button there.
    void theSecondHalfOfADoubleClickPressesNothing()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        driver.press(u"phoneCardVerifyButton"_s);
        TRY_PAGE(driver, "codePage");
        auto *button = driver.find<QAbstractButton>(u"resendButton"_s);
        driver.awaitButton();
        const QPointF middle = button->rect().center();
        const QPointF onScreen = button->mapToGlobal(middle);
        for (const QEvent::Type type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent half(type, middle, onScreen, Qt::LeftButton,
                             type == QEvent::MouseButtonDblClick ? Qt::LeftButton : Qt::NoButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(button, &half);
        }
        QVERIFY(button->isEnabled());
        QCOMPARE(sandbox().messages().size(), 1);
        driver.pressAfterWait(); // a press of its own still counts
        QTRY_COMPARE(sandbox().messages().size(), 2);
    }

    void aReturnTooManyDoesNotTakeTheNextStep()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(updateCall, u"status"_s, {{u"status"_s, 429}});
        enterNumber(driver, newNumber);
        driver.key(Qt::Key_Return);
        QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
        driver.key(Qt::Key_Return);
        QVERIFY(driver.isVisible(u"changeProblemAction"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 1);
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"changeProblemAction"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aReturnTooManyOnDoneTextsNobody()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void aDoubleClickOnTheSampleSignIn()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.doubleClick(u"sampleButton"_s);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(requestsFor(u"userinfo"_s), 1);
    }
};

RENUMBER_GUI_TEST(OnePressTest)
#include "onepresstest.moc"
