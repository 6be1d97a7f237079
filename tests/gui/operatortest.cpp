// SPDX-License-Identifier: Apache-2.0
// Whoever acts for others with a profile that says nothing of a desk: they work at one all the same, by the
// built-in policy. With a real keyring (see with-keyring), which keeps the desk's key.
#include "guitest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::SandboxAccount;
using renumber::test::verifySays;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString noasAccount = QStringLiteral("/api/rest/v1/user/5f1a2b3c4d5e6f7081920a02");
const QString newAddress = QStringLiteral("noa.new@example.com");

} // namespace

class OperatorTest : public GuiTest
{
    Q_OBJECT

    bool hasAccount(const std::function<bool(const SandboxAccount &)> &fits)
    {
        const QList<SandboxAccount> accounts = sandbox().accounts();
        return std::any_of(accounts.cbegin(), accounts.cend(), fits);
    }

    /// From the beginning to a code of Noa's that was refused; how often their account was asked for before
    /// it.
    qsizetype comeToWrongCode(Driver &driver)
    {
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        proveCaller(driver);
        askForCodeAtDesk(driver, newNumber);
        const qsizetype before = sandbox().requests(noasAccount).size();
        const QString right = sandbox().lastCode(newNumber);
        driver.type(u"codeField"_s, right == u"000000"_s ? u"000001"_s : u"000000"_s);
        driver.press(u"verifyCodeButton"_s);
        [&driver] { QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s)); }();
        return before;
    }

private slots:
    void aCallerIsFoundAndServed_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::newRow("number") << u"+33 750 25 33 55"_s;
        QTest::newRow("number with everything") << u"+33 (0)7 50 25 33 55"_s;
        QTest::newRow("user name") << u"noa"_s;
    }

    void aCallerIsFoundAndServed()
    {
        QFETCH(const QString, wanted);
        Driver driver(sandbox());
        beginAtDesk(driver);
        QCOMPARE(driver.focused(), u"personField"_s);
        serve(driver, wanted);
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
        QVERIFY(!driver.text(u"currentContactLabel"_s).contains(u"7 50 25 33 55"_s)); // nobody has proven it
        QVERIFY(!driver.isEnabled(u"caseUpdateButton"_s));
        proveCaller(driver);
        askForCodeAtDesk(driver, newNumber);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        // The other services have a Noa, too.
        QVERIFY(hasAccount([](const SandboxAccount &account) {
            return account.id == u"5f1a2b3c4d5e6f7081920a02" && account.phone == newNumber;
        }));
        driver.press(u"doneOtherPersonButton"_s);
        TRY_PAGE(driver, "findPage");
        QCOMPARE(driver.text(u"whoLabel"_s), QString());
        QCOMPARE(driver.text(u"personField"_s), QString());
    }

    void withoutAReasonAndAProofNothingIsTexted()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.type(u"caseNewNumberField"_s, newNumber);
        QTRY_VERIFY(driver.text(u"caseUpdateButton"_s).contains(u"Noa"_s));
        QVERIFY(!driver.isEnabled(u"caseUpdateButton"_s));
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(driver.isVisible(u"missingLines"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    /// Their email address, where the service can change both.
    void aCallerWantsAnotherAddress()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        driver.choose(u"aboutBox"_s, u"Email address"_s);
        serve(driver, u"noa"_s);
        QVERIFY(!driver.isVisible(u"caseNewNumberField"_s));
        proveCaller(driver);
        driver.type(u"caseNewEmailField"_s, newAddress);
        QTRY_VERIFY(driver.isEnabled(u"caseUpdateButton"_s));
        driver.press(u"caseUpdateButton"_s);
        TRY_PAGE(driver, "codePage");
        enterNewestCode(driver, newAddress);
        TRY_PAGE(driver, "donePage");
        driver.press(u"doneOtherPersonButton"_s);
        TRY_PAGE(driver, "findPage");
        QCOMPARE(driver.find<QComboBox>(u"aboutBox"_s)->currentText(),
                 u"Phone number"_s); // whoever is next calls for that, mostly
    }

    void theServiceFailsWhileSomebodyIsLookedFor()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        sandbox().addFault(u"GET /api/rest/v1/user"_s, u"status"_s, {{u"status"_s, 403}});
        driver.type(u"personField"_s, u"camille"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        verifySays(driver, u"findProblem"_s, {u"Nothing was changed."_s});
        QVERIFY2(!driver.text(u"findProblemText"_s).contains(u"your account"_s), "it is somebody else's");
    }

    void whatIsSaidToAnOperatorIsAboutSomebodyElse()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        proveCaller(driver);
        driver.type(u"caseNewNumberField"_s, newNumber);
        QTRY_VERIFY(driver.isEnabled(u"caseUpdateButton"_s));
        sandbox().addFault(u"POST /api/rest/v1/user/5f1a2b3c4d5e6f7081920a02/change-contact/begin"_s,
                           u"status"_s, {{u"status"_s, 403}});
        driver.press(u"caseUpdateButton"_s);
        QTRY_VERIFY(driver.isVisible(u"caseUpdateProblemText"_s));
        verifySays(driver, u"caseUpdateProblem"_s, {u"The account is unchanged. No code was sent."_s});
        QTRY_VERIFY(driver.isEnabled(u"caseUpdateButton"_s));
        driver.press(u"caseUpdateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
    }

    /// Whoever was served before does not come up under the operator's hands.
    void nobodyComesUpInPlaceOfWhoWasGoneOverTo()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        const QString camille = u"/api/rest/v1/user/5f1a2b3c4d5e6f7081920a01"_s;
        sandbox().addFault(QString(u"GET "_s + camille), u"delay"_s, {{u"milliseconds"_s, 300}}, -1);
        driver.type(u"personField"_s, u"camille"_s);
        driver.press(u"findButton"_s);
        driver.openFound();
        QTRY_COMPARE(sandbox().requests(camille).size(), 1);
        driver.key(Qt::Key_1, Qt::ControlModifier);
        TRY_PAGE(driver, "deskCasePage");
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
        // The reply comes in the meantime: Noa's account is read once more, and answered after it.
        sandbox().addFault(u"GET /api/rest/v1/user/5f1a2b3c4d5e6f7081920a02"_s, u"delay"_s,
                           {{u"milliseconds"_s, 600}}, 1);
        const QString noa = u"/api/rest/v1/user/5f1a2b3c4d5e6f7081920a02"_s;
        const qsizetype before = sandbox().requests(noa).size();
        driver.key(Qt::Key_F5);
        QTRY_VERIFY(sandbox().requests(noa).size() > before);
        proveCaller(driver);
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
        QTRY_VERIFY(driver.text(u"currentContactLabel"_s).contains(u"7 50 25 33 55"_s));
        QVERIFY(driver.text(u"casePersonLabel"_s).startsWith(u"Noa"_s));
    }

    /// When it was confirmed, not when it is looked at again.
    void theTimeOnDoneStays()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        proveCaller(driver);
        askForCodeAtDesk(driver, newNumber);
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
        const QString said = driver.text(u"resultLabel"_s);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        driver.letPass(60s);
        driver.key(Qt::Key_1, Qt::ControlModifier);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(driver.text(u"resultLabel"_s), said);
    }

    /// By its key on the board, and after a look at the record.
    void whatWasTypedStaysWhereTheCaseIsChosenAgain()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.type(u"ticketField"_s, u"INC00"_s);
        driver.key(Qt::Key_1, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(driver.text(u"ticketField"_s), u"INC00"_s);
        driver.press(u"railAuditButton"_s);
        TRY_PAGE(driver, "auditPage");
        driver.key(Qt::Key_1, Qt::ControlModifier);
        TRY_PAGE(driver, "deskCasePage");
        QCOMPARE(driver.text(u"ticketField"_s), u"INC00"_s);
    }

    /// F2: it is of the case, and in the record.
    void aNoteIsInTheRecord()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.key(Qt::Key_F2);
        state(driver, u"noteDialog"_s, u"Caller will ring again at four"_s);
        QTRY_COMPARE(driver.text(u"ledgerNoteText"_s), u"The note is in the record."_s);
        driver.press(u"railAuditButton"_s);
        TRY_PAGE(driver, "auditPage");
        const auto *table = driver.find<QAbstractItemView>(u"auditTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QStringList actions;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            actions.append(table->model()->index(row, 3).data().toString());
        QVERIFY2(actions.contains(u"Note added"_s), qPrintable(actions.join(u" | "_s)));
        driver.find<QTableView>(u"auditTable"_s)->selectRow(int(actions.indexOf(u"Note added"_s)));
        QVERIFY(driver.text(u"auditDetailsText"_s).contains(u"Caller will ring again at four"_s));
    }

    /// The caller misreads it, and reads out the next one.
    void aWrongCodeIsFollowedByAnother()
    {
        const QString button = u"resendButton"_s; // the only one: it names the person
        Driver driver(sandbox());
        comeToWrongCode(driver);
        QVERIFY(!driver.isVisible(u"codeProblemAction"_s));
        driver.letPass(60s); // for as long another is not sent
        QTRY_VERIFY(driver.isEnabled(button));
        driver.press(button);
        QTRY_COMPARE(sandbox().messages(newNumber).size(), 2);
        QTRY_VERIFY(!driver.isVisible(u"codeProblemText"_s));
        QTRY_VERIFY(driver.isEnabled(u"codeField"_s));
        enterNewestCode(driver, newNumber);
        TRY_PAGE(driver, "donePage");
    }

    /// A number that was mistyped: its code is refused, and the case goes on with another.
    void aWrongCodeAndThenAnotherNumber()
    {
        const QString another = u"+33750253361"_s;
        Driver driver(sandbox());
        const qsizetype before = comeToWrongCode(driver);
        QTRY_VERIFY(sandbox().requests(noasAccount).size() > before); // what the refusal means
        driver.press(u"wrongNumberButton"_s);
        TRY_PAGE(driver, "deskCasePage");
        QTRY_VERIFY(driver.isVisible(u"caseNewNumberField"_s) && driver.isEnabled(u"caseNewNumberField"_s));
        askForCodeAtDesk(driver, another);
        enterNewestCode(driver, another);
        TRY_PAGE(driver, "donePage");
    }

    /// On one computer, where nobody is there to approve of it: after a day, for a reason that is recorded.
    void aLockEndsAfterADayForAReason()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.key(Qt::Key_F8);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"noa"_s);
        QTRY_VERIFY(driver.isVisible(u"missingLines"_s));
        QVERIFY(!driver.isVisible(u"endLockButton"_s));
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        driver.letPass(25h);
        driver.key(Qt::Key_Shift); // nobody was there for so long
        QVERIFY(driver.window().isLocked());
        driver.press(u"unlockButton"_s);
        serve(driver, u"noa"_s);
        QTRY_VERIFY(driver.isVisible(u"endLockButton"_s));
        driver.press(u"endLockButton"_s);
        state(driver, u"endLockDialog"_s, u"Seen in person with the team lead"_s);
        QTRY_VERIFY(!driver.isVisible(u"endLockButton"_s));
    }

    /// It is the help desk's, and is said to stay.
    void theRecordStaysWhenEverythingIsForgotten()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        serve(driver, u"noa"_s);
        driver.find<QAction>(u"forgetEverythingAction"_s)->trigger();
        QTRY_VERIFY(driver.window().findChild<QWidget *>(u"forgetButton"_s));
        QTest::mouseClick(driver.find<QWidget>(u"forgetButton"_s), Qt::LeftButton);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(driver.isVisible(u"ledgerNoteText"_s));
        verifySays(driver, u"ledgerNote"_s, {u"The help desk's record stays"_s});
    }

    void oneOfSeveralIsChosen()
    {
        Driver driver(sandbox());
        beginAtDesk(driver);
        driver.type(u"personField"_s, u"nobody-of-that-name"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        verifySays(driver, u"findProblem"_s, {u"No match for the name “nobody-of-that-name”."_s});
        driver.type(u"personField"_s, u"a"_s);
        driver.press(u"findButton"_s);
        QTRY_VERIFY(driver.isVisible(u"peopleList"_s));
        QVERIFY(!driver.isVisible(u"findProblemText"_s));
        QCOMPARE(driver.focused(), u"peopleList"_s);
        driver.key(Qt::Key_Down);
        // Another try is one to open that account, and no search that would have to be chosen from once more.
        sandbox().addFault(u"GET /api/rest/v1/user/*"_s, u"status"_s, {{u"status"_s, 503}}, -1);
        driver.press(u"openPersonButton"_s);
        QTRY_VERIFY(driver.isVisible(u"findProblemText"_s));
        sandbox().clearFaults();
        driver.press(u"findProblemAction"_s);
        TRY_PAGE(driver, "deskCasePage");
        QVERIFY(!driver.text(u"casePersonLabel"_s).isEmpty());
    }
};

RENUMBER_GUI_TEST(OperatorTest)
#include "operatortest.moc"
