// SPDX-License-Identifier: Apache-2.0
// An account that is resumed from a real keyring (see with-keyring), whose reading is about somebody else.
// The other person is always Dana.
#include "guitest.h"
#include "keyringcontrol.h"
#include "stranger.h"

#include <QFile>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::foundOfDana;
using renumber::test::GuiTest;
using renumber::test::verifySays;

class ResumedTest : public GuiTest
{
    Q_OBJECT

private slots:
    void aResumedAccountWhoseReadingNamesAnotherId_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reading");
        QTest::newRow("ReachFive") << u"reachfive"_s << u"GET /identity/v1/userinfo"_s;
        QTest::newRow("TrivoreID, who it is") << u"trivoreid"_s << u"GET /openid/userinfo"_s;
        QTest::newRow("TrivoreID, the account") << u"trivoreid"_s << u"GET /api/rest/v1/user/*"_s;
    }

    void aResumedAccountWhoseReadingNamesAnotherId()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, reading);
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, {}, service);
        driver.start({profile});
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        driver.quit();
        const int kept = countAllEntries();
        sandbox().addFault(reading, u"anotherPerson"_s);
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"answered with somebody else's account"_s});
        QCOMPARE(driver.page(), u"signInPage"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(foundOfDana(driver, sandbox(), service), QStringList());
        // The token stays: it is the reply that was wrong, and the next one may be right.
        QCOMPARE(countAllEntries(), kept);
        driver.press(u"signInProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
        QCOMPARE(countAllEntries(), kept);
    }
};

RENUMBER_GUI_TEST(ResumedTest)
#include "resumedtest.moc"
