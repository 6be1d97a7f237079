// SPDX-License-Identifier: Apache-2.0
// Replies about somebody else, in a case of an operators' desk: nothing of them is shown, taken over or acted
// upon. The other person is always Dana. With a real keyring, without which there is no desk.
#include "guitest.h"
#include "stranger.h"

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::foundOfDana;
using renumber::test::GuiTest;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString somebodyElse = QStringLiteral("answered with somebody else's account");
const QString anyUser = QStringLiteral("GET /api/rest/v1/user/*");
const QString camillesId = QStringLiteral("5f1a2b3c4d5e6f7081920a01");

} // namespace

class CallerTest : public GuiTest
{
    Q_OBJECT

    void mixUp(int times) { sandbox().addFault(anyUser, u"anotherPerson"_s, {}, times); }

    QStringList foundOfDana(const Driver &driver)
    {
        return renumber::test::foundOfDana(driver, sandbox(), u"trivoreid"_s);
    }

    QStringList changingPaths()
    {
        QStringList paths;
        const QList<QJsonObject> requests = sandbox().requests();
        for (const QJsonObject &request : requests) {
            const QString path = request[u"path"_s].toString();
            if (request[u"method"_s].toString() != u"GET"_s && path.contains(u"/user/"_s))
                paths.append(path);
        }
        return paths;
    }

    QString phoneOf(const QString &name)
    {
        const QJsonArray accounts
            = sandbox().control("GET", u"/sandbox/accounts?service=trivoreid"_s).toArray();
        for (const QJsonValue account : accounts) {
            if (account[u"name"_s].toString().startsWith(name))
                return account[u"phone"_s][u"current"_s].toString();
        }
        return {};
    }

private slots:
    /// cases.md: API client; person found; one later reading answered with another user's account.
    void anApiClientWhoseLaterReadingIsAnsweredWithAnotherUsersAccount()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"camille"_s);
        proveCaller(driver);
        mixUp(-1);
        driver.key(Qt::Key_F5);
        QTRY_VERIFY(driver.isVisible(u"caseUpdateProblemText"_s));
        verifySays(driver, u"caseUpdateProblem"_s, {somebodyElse});
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Camille"_s));
        QVERIFY(driver.text(u"currentContactLabel"_s).contains(u"+33 7 50 25 33 54"_s));
        QCOMPARE(foundOfDana(driver), QStringList());
        sandbox().clearFaults();
        askForCodeAtDesk(driver, newNumber);
        mixUp(2); // the reading after the code, and asking once more
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "unsettledPage");
        QVERIFY(driver.text(u"detailLabel"_s).contains(somebodyElse));
        driver.press(u"askAgainButton"_s);
        QTRY_VERIFY(driver.isEnabled(u"askAgainButton"_s));
        TRY_PAGE(driver, "unsettledPage");
        QCOMPARE(foundOfDana(driver), QStringList());
        driver.press(u"askAgainButton"_s);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Camille"_s));
        QCOMPARE(phoneOf(u"Dana"_s), u"+14155550199"_s);
        const QStringList paths = changingPaths();
        QCOMPARE(paths.size(), 2);
        for (const QString &path : paths)
            QVERIFY2(path.contains(camillesId), qPrintable(path));
        QCOMPARE(foundOfDana(driver), QStringList());
    }

    /// The one who was found is not the one whose account then comes.
    void anApiClientWhoOpensAHitAndIsAnsweredWithAnotherUsersAccount()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        mixUp(1);
        driver.type(u"personField"_s, u"camille"_s);
        driver.press(u"findButton"_s);
        driver.openFound();
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        verifySays(driver, u"findProblem"_s, {somebodyElse, u"Nothing was changed."_s});
        QCOMPARE(driver.page(), u"findPage"_s);
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(foundOfDana(driver), QStringList());
        driver.press(u"findProblemAction"_s);
        TRY_PAGE(driver, "deskCasePage");
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Camille"_s));
    }

    /// Somebody else is served while a reading of the one before is still under way.
    void anApiClientWhoServesSomebodyElseBeforeAReadingHasEnded()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"camille"_s);
        const QString reading = u"/api/rest/v1/user/"_s + camillesId;
        const qsizetype before = sandbox().requests(reading).size();
        sandbox().addFault(anyUser, u"delay"_s, {{u"milliseconds"_s, 300}});
        driver.key(Qt::Key_F5);
        QTRY_VERIFY(sandbox().requests(reading).size() > before);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"noa"_s);
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
        proveCaller(driver);
        driver.key(Qt::Key_F5);
        QTRY_VERIFY(driver.text(u"currentContactLabel"_s).contains(u"+33 7 50 25 33 55"_s));
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
        QVERIFY(!driver.isVisible(u"caseUpdateProblemText"_s));
    }
};

RENUMBER_GUI_TEST(CallerTest)
#include "callertest.moc"
