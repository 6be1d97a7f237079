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

    int entriesOf(const QString &service, const QString &id)
    {
        return countEntries(renumber::signin::VaultKey{service, sandbox().baseUrl(), id}.entryName());
    }

private slots:
    void aResumedAccountWhoseReadingNamesAnotherId_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("camille");
        QTest::addColumn<QString>("reading");
        const auto reachFive = u"AXM7K2Rn4vQ8sTzLd0Wa"_s;
        const auto trivoreId = u"5f1a2b3c4d5e6f7081920a01"_s;
        QTest::newRow("ReachFive") << u"reachfive"_s << reachFive << u"GET /identity/v1/userinfo"_s;
        QTest::newRow("TrivoreID, who it is") << u"trivoreid"_s << trivoreId << u"GET /openid/userinfo"_s;
        QTest::newRow("TrivoreID, the account")
            << u"trivoreid"_s << trivoreId << u"GET /api/rest/v1/user/*"_s;
    }

    void aResumedAccountWhoseReadingNamesAnotherId()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, camille);
        QFETCH(const QString, reading);
        Driver driver(sandbox());
        const QString profile = driver.writeProfile(u"Sandbox sample"_s, {}, service);
        driver.start({profile});
        signIn(driver, u"sample-token-verified"_s);
        QTRY_VERIFY(QFile::exists(driver.dataDirectory() + u"/accounts.json"_s));
        driver.quit();
        sandbox().addFault(reading, u"anotherPerson"_s);
        driver.start({profile});
        QTRY_VERIFY(driver.isVisible(u"signInProblemText"_s));
        verifySays(driver, u"signInProblem"_s, {u"answered with somebody else's account"_s});
        QCOMPARE(driver.page(), u"signInPage"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(foundOfDana(driver, sandbox(), service), QStringList());
        // The token stays: it is the reply that was wrong, and the next one may be right.
        QCOMPARE(entriesOf(service, camille), 1);
        driver.press(u"signInProblemAction"_s);
        TRY_PAGE(driver, "accountPage");
        QVERIFY(driver.text(u"whoLabel"_s).startsWith(u"Camille"_s));
        QCOMPARE(entriesOf(service, camille), 1);
    }
};

GUI_TEST_MAIN(ResumedTest)
#include "resumedtest.moc"
