// SPDX-License-Identifier: Apache-2.0
// Where there is no keyring: signed in for this session, and said so.
#include "guitest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::verifySays;

class NoKeyringTest : public GuiTest
{
    Q_OBJECT

private slots:
    void theSignInIsKeptInMemoryAndSaidSo()
    {
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, QString());
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeText"_s));
        verifySays(
            driver, u"accountNotice"_s,
            {u"No keyring answers on this computer"_s, u"your sign-in isn't saved"_s, u"until you quit"_s});
        QCOMPARE(driver.text(u"accountNoticeAction"_s), u"Try the keyring again"_s);
        QCOMPARE(driver.focused(), u"phoneCardChangeButton"_s);
        driver.press(u"accountNoticeAction"_s);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeText"_s));
        QVERIFY(driver.isEnabled(u"phoneCardChangeButton"_s));
        driver.quit();
        QVERIFY(!QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        driver.start({profile});
        TRY_PAGE(driver, "signInPage");
        QVERIFY2(!driver.isVisible(u"signInNoticeText"_s), "nothing was kept, and that was said");
    }

    void theNoticeComesBackAfterAChange()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-unverified"_s);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeText"_s));
        enterNumber(driver, u"+33750253360"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneAccountButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountNotice"_s, {u"No keyring answers on this computer"_s});
    }

    void givingUpAChangeIsSaidBesideIt()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(driver.isVisible(u"accountNoticeText"_s));
        askForCode(driver, u"+33750253360"_s);
        driver.press(u"codeCancelButton"_s);
        TRY_PAGE(driver, "accountPage");
        verifySays(driver, u"accountOutcome"_s, {u"unfinished"_s});
        QVERIFY2(!driver.isVisible(u"accountOutcomeAction"_s), "the keyring has nothing to do with it");
        verifySays(driver, u"accountNotice"_s,
                   {u"No keyring answers on this computer"_s}); // which still holds
    }
};

RENUMBER_GUI_TEST(NoKeyringTest)
#include "nokeyringtest.moc"
