// SPDX-License-Identifier: Apache-2.0
// Without a mouse: everything can be reached by Tab in the order in which it is read, and the whole journey
// can be made.
#include "guitest.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::newerThanAnyData;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

bool isInView(const QWidget *widget)
{
    return widget->visibleRegion().boundingRect().size() == widget->size();
}

/// The names of all that Tab reaches, from what has the keyboard now until it comes round again.
QStringList walk(Driver &driver, Qt::Key key = Qt::Key_Tab)
{
    QStringList names;
    for (int i = 0; i < 50; ++i) {
        names.append(driver.focused());
        driver.key(key);
        if (driver.focused() == names.first())
            break;
    }
    return names;
}

/// Presses Tab until \a name has the keyboard; false: it cannot be reached.
bool tabTo(Driver &driver, const QString &name)
{
    for (int i = 0; i < 50 && driver.focused() != name; ++i)
        driver.key(Qt::Key_Tab);
    return driver.focused() == name;
}

void typeHere(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character),
                            Qt::NoModifier);
}

} // namespace

class KeyboardTest : public GuiTest
{
    Q_OBJECT

private slots:
    void theWholeJourney()
    {
        Driver driver(sandbox());
        driver.start({driver.writeProfile(u"Sandbox sample"_s, QString())});
        TRY_PAGE(driver, "signInPage");
        QCOMPARE(driver.focused(), u"tokenField"_s);
        typeHere(u"sample-token-verified"_s);
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"signInButton"_s);
        driver.key(Qt::Key_Space);
        TRY_PAGE(driver, "accountPage");
        QCOMPARE(driver.focused(), u"phoneCardChangeButton"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "changePage");
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        typeHere(u"07 50 25 33 60"_s);
        QVERIFY(tabTo(driver, u"updateButton"_s));
        driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(driver.focused(), u"codeField"_s);
        typeHere(sandbox().lastCode(newNumber));
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"verifyCodeButton"_s);
        driver.key(Qt::Key_Space);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(driver.focused(), u"doneAccountButton"_s);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, newNumber);
        QCOMPARE(sandbox().messages().size(), 1);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(tabTo(driver, u"signOutButton"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "signInPage");
    }

    void theOrderOfSigningIn()
    {
        Driver driver(sandbox());
        begin(driver);
        QCOMPARE(walk(driver),
                 (QStringList{u"sampleButton"_s, u"menuButton"_s, u"profileBox"_s, u"tokenField"_s,
                              u"signInButton"_s}));
    }

    void theOrderOfTheAccount()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeAction"_s)); // there is no keyring here
        const QStringList order{u"phoneCardChangeButton"_s,
                                u"phoneCardVerifyButton"_s,
                                u"emailCardRevealButton"_s,
                                u"refreshButton"_s,
                                u"accountsButton"_s,
                                u"signOutButton"_s,
                                u"menuButton"_s,
                                u"accountNoticeAction"_s,
                                u"phoneCardRevealButton"_s};
        QCOMPARE(walk(driver), order);
    }

    void theOrderOfANewNumber()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        QCOMPARE(walk(driver),
                 (QStringList{u"newNumberField"_s, u"updateButton"_s, u"changeCancelButton"_s,
                              u"signOutButton"_s, u"menuButton"_s, u"countryBox"_s}));
        driver.type(u"newNumberField"_s, newerThanAnyData);
        QCOMPARE(
            walk(driver),
            (QStringList{u"newNumberField"_s, u"useAnywayBox"_s, u"updateButton"_s, u"changeCancelButton"_s,
                         u"signOutButton"_s, u"menuButton"_s, u"countryBox"_s}));
        QStringList back = walk(driver, Qt::Key_Backtab);
        back.append(back.takeFirst());
        std::reverse(back.begin(), back.end());
        QCOMPARE(
            back,
            (QStringList{u"newNumberField"_s, u"useAnywayBox"_s, u"updateButton"_s, u"changeCancelButton"_s,
                         u"signOutButton"_s, u"menuButton"_s, u"countryBox"_s}));
    }

    /// Which is put on the page when it is shown: not behind what was there.
    void theOrderWithWhatADescriptionAdds()
    {
        Driver driver(sandbox());
        beginAt(driver, u"trivoreid"_s, u"sample-token-several"_s);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        const QStringList order = walk(driver);
        QCOMPARE(order.mid(0, 5),
                 (QStringList{u"newNumberField"_s, u"primaryChoice"_s, u"replaceAllChoice"_s,
                              u"updateButton"_s, u"changeCancelButton"_s}));
    }

    void theOrderBesideAProblem()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(u"POST /identity/v1/update-phone-number"_s, u"status"_s, {{u"status"_s, 429}});
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"changeProblemAction"_s));
        driver.find<QWidget>(u"newNumberField"_s)->setFocus();
        QCOMPARE(
            walk(driver),
            (QStringList{u"newNumberField"_s, u"changeProblemAction"_s, u"updateButton"_s,
                         u"changeCancelButton"_s, u"signOutButton"_s, u"menuButton"_s, u"countryBox"_s}));
    }

    void theOrderOfACode()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.awaitButton();
        QCOMPARE(walk(driver),
                 (QStringList{u"codeField"_s, u"verifyCodeButton"_s, u"codeCancelButton"_s, u"resendButton"_s,
                              u"codeHelpButton"_s, u"signOutButton"_s, u"menuButton"_s, u"sentToField"_s,
                              u"wrongNumberButton"_s}));
        driver.paste(u"codeField"_s, u"Your code is 123456."_s);
        QCOMPARE(
            walk(driver),
            (QStringList{u"codeField"_s, u"useCodeButton"_s, u"verifyCodeButton"_s, u"codeCancelButton"_s,
                         u"resendButton"_s, u"codeHelpButton"_s, u"signOutButton"_s, u"menuButton"_s,
                         u"sentToField"_s, u"wrongNumberButton"_s}));
    }

    void theOrderOfDone()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        enterNumber(driver, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(walk(driver),
                 (QStringList{u"doneAccountButton"_s, u"doneVerifyButton"_s, u"copyReceiptButton"_s,
                              u"signOutButton"_s, u"menuButton"_s}));
    }

    void escapeGoesBackAndF5Refreshes()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        const qsizetype before = requestsFor(u"userinfo"_s);
        driver.key(Qt::Key_F5);
        QTRY_COMPARE(requestsFor(u"userinfo"_s), before + 1);
        QTRY_VERIFY(driver.isEnabled(u"refreshButton"_s));
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.key(Qt::Key_Escape);
        TRY_PAGE(driver, "accountPage");
        askForCode(driver, newNumber);
        QCOMPARE(driver.text(u"codeCancelButton"_s), u"Finish later"_s);
        driver.key(Qt::Key_Escape);
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneUnfinishedGoOnButton"_s)); // nothing is lost
        driver.press(u"phoneUnfinishedGoOnButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        driver.key(Qt::Key_Escape);
        TRY_PAGE(driver, "accountPage");
    }

    void cancelIsOneTabAwayWhileTheServiceIsAsked()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        sandbox().addFault(u"POST /identity/v1/update-phone-number"_s, u"delay"_s,
                           {{u"milliseconds"_s, 600'000}});
        enterNumber(driver, newNumber);
        driver.key(Qt::Key_Return);
        QTRY_COMPARE(sandbox().messages().size(), 1);
        QCOMPARE(driver.focused(), u"changeBusyLabel"_s);
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"changeCancelButton"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "accountPage");
    }

    void aCountryIsChosenByKeys()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.press(u"phoneCardChangeButton"_s);
        typeHere(u"040 123 4567"_s);
        driver.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(driver.focused(), u"countryBox"_s);
        typeHere(u"Fi"_s);
        for (int i = 0; i < 5 && !driver.text(u"previewLabel"_s).contains(u"Finland"_s); ++i)
            driver.key(Qt::Key_Down); // Fiji comes first
        QVERIFY(driver.text(u"previewLabel"_s).contains(u"+358 40 1234567"_s));
        QCOMPARE(driver.text(u"newNumberField"_s), u"040 123 4567"_s);
    }

    void whatHasTheKeyboardIsInView()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        driver.window().resize(640, 240);
        askForCode(driver, newNumber);
        for (int i = 0; i < 8; ++i) {
            QTRY_VERIFY2(isInView(QApplication::focusWidget()), qPrintable(driver.focused()));
            driver.key(Qt::Key_Tab);
        }
        driver.type(u"codeField"_s, u"abc"_s);
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(isInView(driver.find<QWidget>(u"codeErrorLabel"_s)));
        driver.type(u"codeField"_s, u"000000"_s);
        sandbox().addFault(u"POST /identity/v1/verify-phone-number"_s, u"status"_s, {{u"status"_s, 400}});
        driver.press(u"verifyCodeButton"_s);
        QTRY_VERIFY(isInView(driver.find<QWidget>(u"codeProblem"_s)));
    }
};

RENUMBER_GUI_TEST(KeyboardTest)
#include "keyboardtest.moc"
