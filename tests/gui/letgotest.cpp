// SPDX-License-Identifier: Apache-2.0
// A change that the person turns away from while it waits for a real gnome-keyring, which asks for its
// password (see with-keyring): no message goes out any more, since its number is no longer on the screen.
#include "guitest.h"
#include "keyringcontrol.h"
#include "prompter.h"

#include <QAction>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

} // namespace

class LetGoTest : public GuiTest
{
    Q_OBJECT

    std::unique_ptr<Prompter> m_prompter;
    QString m_profile;

    /// Until the keyring asks before the message is sent.
    void sendWhileTheKeyringAsks(Driver &driver)
    {
        m_prompter = std::make_unique<Prompter>();
        QVERIFY(m_prompter->isReady());
        m_profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({m_profile});
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        enterNumber(driver, newNumber);
        QVERIFY(lockKeyring());
        driver.press(u"updateButton"_s);
        QTRY_VERIFY(m_prompter->isAsking());
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
    }

    void verifyNothingWasSent()
    {
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(sandbox().account(u"Camille"_s).phone, u"+33750253354"_s);
    }

private slots:
    void cleanup()
    {
        m_prompter.reset();
        QVERIFY(unlockKeyring());
    }

    void byClosingTheWindow()
    {
        Driver driver(sandbox());
        sendWhileTheKeyringAsks(driver);
        bool hasEnded = false;
        driver.close([&hasEnded] { hasEnded = true; });
        QVERIFY(!hasEnded); // what is on its way into the keyring may still arrive
        m_prompter->enter(qgetenv("WITH_KEYRING_PASSWORD"));
        QTRY_VERIFY(hasEnded);
        driver.quit();
        verifyNothingWasSent();

        driver.start({m_profile});
        TRY_PAGE(driver, "accountPage");
        QTRY_VERIFY(driver.isVisible(u"phoneCardChangeButton"_s));
        QVERIFY2(!driver.isVisible(u"phoneUnfinishedText"_s), "nothing had been asked for");
        verifyNothingWasSent();
    }

    void untilThenThePageSaysWhatItWaitsFor()
    {
        Driver driver(sandbox());
        sendWhileTheKeyringAsks(driver);
        QTRY_VERIFY(driver.text(u"changeBusyLabel"_s).contains(u"Nothing has been sent to ReachFive yet"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        sandbox().addFault(u"POST /identity/v1/update-phone-number"_s, u"noEnd"_s);
        m_prompter->enter(qgetenv("WITH_KEYRING_PASSWORD"));
        QTRY_VERIFY(driver.text(u"changeBusyLabel"_s).contains(u"Asking ReachFive to send a code"_s));
        QTRY_COMPARE(requestsFor(u"update-phone-number"_s), 1);
    }

    void byGoingToAnotherAccount()
    {
        Driver driver(sandbox());
        sendWhileTheKeyringAsks(driver);
        auto *another = driver.window().findChild<QAction *>(u"anotherAccountAction"_s);
        QVERIFY(another);
        another->trigger();
        TRY_PAGE(driver, "signInPage");
        m_prompter->enter(qgetenv("WITH_KEYRING_PASSWORD"));
        signIn(driver, u"sample-token-no-number"_s);
        QTRY_COMPARE(driver.text(u"whoLabel"_s), u"Robin Sample"_s);
        verifyNothingWasSent();
    }
};

RENUMBER_GUI_TEST(LetGoTest)
#include "letgotest.moc"
