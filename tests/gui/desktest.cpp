// SPDX-License-Identifier: Apache-2.0
// An operator serves callers at a desk, with a real keyring (see with-keyring), for its key is kept nowhere
// else.
#include "deskprofile.h"
#include "guitest.h"

#include "widgets/boardlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::writeDeskProfile;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString camillesId = QStringLiteral("5f1a2b3c4d5e6f7081920a01");
const QString oldNumber = QStringLiteral("+33750253354");

} // namespace

class DeskTest : public GuiTest
{
    Q_OBJECT

    int m_keys = 0; ///< that were pressed besides typed data

    void start(Driver &driver) { driver.start({writeDeskProfile(driver, sandbox())}); }

    void begin(Driver &driver)
    {
        start(driver);
        TRY_PAGE(driver, "signInPage");
        driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "findPage");
        QTRY_VERIFY(driver.window().findChild<QWidget *>(u"railFindButton"_s));
    }

    void press(Driver &driver, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        driver.key(key, modifiers);
        ++m_keys;
    }

    /// As keys are typed, into whatever has the keyboard.
    static void typeHere(const QString &text)
    {
        QWidget *field = QApplication::focusWidget();
        QVERIFY(field);
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    /// From the page to find somebody to the page of their case.
    void serve(Driver &driver, const QString &name)
    {
        QTRY_COMPARE(driver.focused(), u"personField"_s);
        typeHere(name);
        press(driver, Qt::Key_Return);
        QTRY_COMPARE(driver.focused(), u"peopleList"_s);
        press(driver, Qt::Key_Return);
        TRY_PAGE(driver, "deskCasePage");
        QTRY_VERIFY(driver.isVisible(u"caseNewNumberField"_s) && driver.isEnabled(u"caseNewNumberField"_s));
    }

    /// Why, and a code to the old number, which the caller reads out.
    void prove(Driver &driver, const QString &number)
    {
        QTRY_COMPARE(driver.focused(), u"reasonBox"_s);
        press(driver, Qt::Key_Down);
        press(driver, Qt::Key_Down); // "New number"
        press(driver, Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"ticketField"_s);
        typeHere(u"INC0048121"_s);
        press(driver, Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(driver.focused(), u"oldPhoneCodeProofBeginButton"_s);
        press(driver, Qt::Key_Space);
        QTRY_COMPARE(driver.focused(), u"oldPhoneCodeProofCodeField"_s);
        typeHere(sandbox().lastCode(number));
        press(driver, Qt::Key_Return);
        QTRY_COMPARE(driver.focused(), u"caseNewNumberField"_s);
    }

    /// The code to the new number is out.
    void update(Driver &driver, const QString &number)
    {
        typeHere(number);
        QTRY_VERIFY(driver.isEnabled(u"caseUpdateButton"_s));
        QVERIFY(driver.text(u"caseUpdateButton"_s).contains(u"Camille"_s));
        press(driver, Qt::Key_Return, Qt::ControlModifier);
        TRY_PAGE(driver, "codePage");
    }

    /// Chooses a reason by its label, and says a ticket.
    static void sayWhy(Driver &driver, const QString &reason)
    {
        auto *box = driver.find<QComboBox>(u"reasonBox"_s);
        box->setFocus();
        for (int i = 0; i < box->count() && box->currentText() != reason; ++i)
            driver.key(Qt::Key_Down);
        QCOMPARE(box->currentText(), reason);
        driver.type(u"ticketField"_s, u"INC0048121"_s);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"INC0048121"_s));
    }

    /// Whatever can be seen or heard in the window that has \a part in it; empty where nothing has.
    static QString whereSeen(const Driver &driver, const QString &part)
    {
        const auto widgets = driver.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            QStringList words{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                words.append(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                words.append(button->text());
            else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                words.append(field->text());
            if (words.join(u'\n').contains(part))
                return widget->objectName() + u": "_s + words.join(u' ');
        }
        return {};
    }

    /// Up to the page of whom to tell, where \a fault comes between the service and that.
    void changeWhereTellingFails(Driver &driver, const QString &fault)
    {
        begin(driver);
        serve(driver, u"camille"_s);
        prove(driver, oldNumber);
        update(driver, newNumber);
        sandbox().addFault(u"POST /sandbox-only/user/%1/notify"_s.arg(camillesId), fault);
        typeHere(sandbox().lastCode(newNumber));
        if (driver.page() == u"codePage"_s && driver.isEnabled(u"verifyCodeButton"_s))
            driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "deskTellingPage");
    }

    static QString keysOf(Driver &driver)
    {
        driver.window().activateWindow(); // a box that has just gone had it
        if (!QTest::qWaitForWindowActive(&driver.window()))
            return {};
        driver.key(Qt::Key_F1);
        auto *box = driver.find<QMessageBox>(u"keysBox"_s);
        const QString keys = box->informativeText();
        box->close();
        return keys;
    }

    static QString stateOnBoard(const Driver &driver, int row = 0)
    {
        const auto *view = driver.window().findChild<QListView *>(u"boardView"_s);
        const QModelIndex first = view ? view->model()->index(row, 0) : QModelIndex();
        return first.data(Qt::AccessibleTextRole).toString();
    }

private slots:
    /// From the call to the end without a mouse.
    void theWholeJourneyByKeyboard()
    {
        Driver driver(sandbox());
        begin(driver);
        m_keys = 0;
        serve(driver, u"camille"_s);
        QVERIFY(!driver.text(u"currentContactLabel"_s).contains(u"25 33 54"_s)); // nobody has proven anything
        prove(driver, oldNumber);
        QVERIFY(driver.text(u"currentContactLabel"_s).contains(u"7 50 25 33 54"_s));
        update(driver, newNumber);
        QCOMPARE(sandbox().messages(newNumber).size(), 1);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Code sent"_s));
        typeHere(sandbox().lastCode(newNumber));
        if (driver.page() == u"codePage"_s && driver.isEnabled(u"verifyCodeButton"_s))
            press(driver, Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"shownCardValue"_s).contains(u"7 50 25 33 60"_s));
        press(driver, Qt::Key_Return);
        TRY_PAGE(driver, "deskTellingPage");
        QTRY_COMPARE(driver.focused(), u"closeCaseButton"_s);
        QCOMPARE(sandbox().messages(oldNumber).size(), 2); // the proof's, and that the number is another
        press(driver, Qt::Key_Return);
        TRY_PAGE(driver, "findPage");
        QTRY_COMPARE(stateOnBoard(driver), QString());
        qInfo("keys per caller, beyond typed data: %d", m_keys);
        QVERIFY(m_keys <= 12);
    }

    void withoutProofNothingIsTexted()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.type(u"caseNewNumberField"_s, newNumber);
        QTRY_VERIFY(driver.text(u"caseUpdateButton"_s).contains(u"Camille"_s));
        QVERIFY(!driver.isEnabled(u"caseUpdateButton"_s));
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(driver.isVisible(u"missingLines"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    /// Whom they have to be asked about, before anybody is opened.
    void whoWasFoundIsMarked()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.key(Qt::Key_F8);
        TRY_PAGE(driver, "findPage");
        QTRY_COMPARE(driver.focused(), u"personField"_s);
        typeHere(u"camille"_s);
        driver.key(Qt::Key_Return);
        const auto *list = driver.find<QListWidget>(u"peopleList"_s);
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(list->item(0)->text().contains(u"Locked for everybody"_s));
        QVERIFY2(list->item(0)->text().contains(u"failed before"_s), qPrintable(list->item(0)->text()));
        const auto lines = list->item(0)->text().count(u'\n') + 1; // none of them is cut off
        QTRY_VERIFY(list->visualItemRect(list->item(0)).height() >= lines * list->fontMetrics().height());
        QCOMPARE(driver.page(), u"findPage"_s);
    }

    /// What waits for a caller is there again, and nothing is texted by that.
    void aRestartHasTheCaseAgain()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        prove(driver, oldNumber);
        update(driver, newNumber);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Code sent"_s));
        driver.quit();
        const qsizetype messages = sandbox().messages().size();
        start(driver);
        TRY_PAGE(driver, "findPage");
        QTRY_VERIFY(!stateOnBoard(driver).isEmpty());
        QTRY_VERIFY2(stateOnBoard(driver).contains(u"Code sent"_s)
                         && stateOnBoard(driver).contains(u" left"_s),
                     qPrintable(stateOnBoard(driver)));
        driver.key(Qt::Key_1, Qt::ControlModifier);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), messages);
        typeHere(sandbox().lastCode(newNumber));
        if (driver.page() == u"codePage"_s && driver.isEnabled(u"verifyCodeButton"_s))
            driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        QVERIFY(driver.text(u"shownCardValue"_s).contains(u"7 50 25 33 60"_s));
    }

    /// Without a question, and for every case of theirs.
    void oneKeyStopsACase()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.key(Qt::Key_F8);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"camille"_s);
        QTRY_VERIFY(driver.isVisible(u"missingLines"_s));
        QVERIFY(!driver.isEnabled(u"caseUpdateButton"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    /// Not the number on the account, which was proven, nor the new one, whose code is out: from the key on,
    /// and once it is found out what came of it.
    void nothingIsWholeOnceACaseIsStopped()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        prove(driver, oldNumber);
        update(driver, newNumber);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Code sent"_s));
        QVERIFY(!whereSeen(driver, u"50 25 33"_s).isEmpty());
        driver.key(Qt::Key_F8);
        QCOMPARE(driver.page(), u"deskCasePage"_s); // before the store has answered
        QCOMPARE(whereSeen(driver, u"25 33"_s), QString());
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Stopped"_s));
        QCOMPARE(driver.page(), u"deskCasePage"_s);
        QCOMPARE(whereSeen(driver, u"25 33"_s), QString());
        QVERIFY(driver.text(u"currentContactLabel"_s).contains(u"54"_s));
        const qsizetype messages = sandbox().messages().size();
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        driver.key(Qt::Key_F5);
        QTRY_VERIFY(driver.isVisible(u"endCaseButton"_s));
        driver.press(u"endCaseButton"_s); // as not confirmed
        TRY_PAGE(driver, "deskTellingPage");
        QCOMPARE(whereSeen(driver, u"25 33"_s), QString());
        QCOMPARE(sandbox().messages().size(), messages);
    }

    /// Where a code or a number is asked for and there is no leave, it is said there.
    void whyNoCodeWasSentStandsBesideTheProof()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.press(u"oldPhoneCodeProofBeginButton"_s); // and no reason was given
        QTRY_VERIFY(driver.isVisible(u"oldPhoneCodeProofError"_s));
        QVERIFY(driver.text(u"oldPhoneCodeProofError"_s).contains(u"Choose why"_s));
        sayWhy(driver, u"New number"_s);
        QTRY_VERIFY(!driver.isVisible(u"oldPhoneCodeProofError"_s)); // it is mended
        driver.key(Qt::Key_F8);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"camille"_s);
        sayWhy(driver, u"Phone lost or stolen"_s);
        QTRY_VERIFY(driver.isVisible(u"emailCodeProofBeginButton"_s));
        // Of whoever is locked it stands above all, and there is nothing to press.
        QTRY_VERIFY(driver.isVisible(u"deskCaseProblemText"_s));
        QVERIFY(driver.text(u"deskCaseProblemText"_s).contains(u"locked for everybody"_s));
        QVERIFY(!driver.isEnabled(u"emailCodeProofBeginButton"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void theBoardCountsTheProofs()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        sayWhy(driver, u"Phone lost or stolen"_s);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Needs a proof"_s));
        QTRY_VERIFY(driver.isVisible(u"managerProofBeginButton"_s));
        driver.press(u"managerProofBeginButton"_s);
        QTRY_VERIFY(driver.isVisible(u"managerProofPassedButton"_s));
        driver.press(u"managerProofPassedButton"_s);
        state(driver, u"proofDialog"_s, u"The team lead, on the internal line"_s);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Needs a second proof"_s));
        QCOMPARE(driver.text(u"proofCountLabel"_s), u"1 of 2 proofs"_s);
    }

    /// What the service was to do is then the operator's, and what its support asks for is at hand.
    void whomTheServiceDidNotTell()
    {
        Driver driver(sandbox());
        changeWhereTellingFails(driver, u"status"_s);
        for (const QString &whom : {u"oldPhone"_s, u"email"_s}) {
            const QString trouble = whom + u"TellingTrouble"_s;
            QTRY_VERIFY2(driver.isVisible(trouble), qPrintable(trouble));
            QVERIFY(driver.text(trouble).contains(u"was to tell them"_s));
            QVERIFY(driver.text(trouble).contains(u"Request id: "_s));
        }
        driver.type(u"oldPhoneNoteField"_s, u"Called the old number"_s);
        driver.press(u"oldPhoneToldButton"_s);
        QTRY_VERIFY(driver.text(u"oldPhoneTellingText"_s).contains(u"as you noted"_s));
        QVERIFY(!driver.isVisible(u"oldPhoneTellingTrouble"_s));
        QVERIFY(driver.isVisible(u"emailTellingTrouble"_s));
    }

    /// Else they might be told twice.
    void nobodyIsToldWhileTheServiceTellsThem()
    {
        Driver driver(sandbox());
        changeWhereTellingFails(driver, u"noEnd"_s);
        QTRY_VERIFY(driver.isVisible(u"tellingBusyLabel"_s));
        QVERIFY(driver.text(u"tellingBusyLabel"_s).contains(u"to tell them"_s));
        QVERIFY(!driver.isEnabled(u"oldPhoneNoteField"_s));
    }

    void refreshingReadsTheAccountOnce()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"robin"_s);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"camille"_s); // the second on the screen
        const QString account = u"/api/rest/v1/user/"_s + camillesId;
        const auto readings = [&] { return sandbox().requests(account).size(); };
        const qsizetype before = readings();
        QVERIFY(before > 0);
        driver.key(Qt::Key_F5);
        QTRY_COMPARE(readings(), before + 1);
        sayWhy(driver, u"New number"_s); // by then a second one would be there
        QCOMPARE(readings(), before + 1);
    }

    void itsKeysAreListedWhileItIsOpen()
    {
        Driver driver(sandbox());
        start(driver);
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!keysOf(driver).contains(u"F8"_s));
        driver.type(u"apiClientIdField"_s, u"sample-helpdesk"_s);
        driver.type(u"apiClientSecretField"_s, u"sample-helpdesk-secret"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "findPage");
        QTRY_VERIFY(keysOf(driver).contains(u"F8"_s));
        QVERIFY(keysOf(driver).contains(u"Ctrl+L"_s));
        driver.press(u"signOutButton"_s);
        TRY_PAGE(driver, "signInPage");
        QTRY_VERIFY(!keysOf(driver).contains(u"F8"_s));
    }

    /// However often a case was on the screen before.
    void keysReachTheCaseOnTheScreenAlone()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.key(Qt::Key_N, Qt::ControlModifier);
        TRY_PAGE(driver, "findPage");
        serve(driver, u"robin"_s);
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_1, Qt::Key_2, Qt::Key_1}) { // the newest stands first
            QTRY_VERIFY(stateOnBoard(driver, 1).contains(u"Camille"_s));
            driver.key(key, Qt::ControlModifier);
            const QString whose = key == Qt::Key_1 ? u"Robin Sample"_s : u"Camille Sample"_s;
            QTRY_COMPARE(driver.text(u"casePersonLabel"_s), whose);
        }
        QTRY_VERIFY(driver.isEnabled(u"ticketField"_s));
        driver.type(u"ticketField"_s, u"INC0048121"_s);
        QTRY_VERIFY(stateOnBoard(driver).contains(u"INC0048121"_s));
        QVERIFY(!stateOnBoard(driver, 1).contains(u"INC0048121"_s));
        driver.key(Qt::Key_F8); // Robin's
        TRY_PAGE(driver, "findPage");
        QTRY_VERIFY(stateOnBoard(driver).contains(u"Camille"_s));
        driver.key(Qt::Key_1, Qt::ControlModifier);
        TRY_PAGE(driver, "deskCasePage");
        QTRY_VERIFY(driver.isVisible(u"caseNewNumberField"_s));
    }

    void lockingHidesEverything()
    {
        Driver driver(sandbox());
        begin(driver);
        serve(driver, u"camille"_s);
        driver.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(driver.window().isLocked());
        QVERIFY(!driver.isVisible(u"casePersonLabel"_s));
        QVERIFY(!driver.window().windowTitle().contains(u"Camille"_s));
        driver.press(u"unlockButton"_s);
        QVERIFY(driver.isVisible(u"casePersonLabel"_s));
    }

    /// Nobody would be there to show the window again.
    void aDeskThatIsLeftLeavesTheWindowUnlocked()
    {
        Driver driver(sandbox());
        begin(driver);
        driver.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(driver.window().isLocked());
        emit driver.window().profileDropped(driver.writeProfile(u"Other"_s, {}, u"kii"_s));
        TRY_PAGE(driver, "signInPage");
        QVERIFY(!driver.window().isLocked());
        QVERIFY(driver.isVisible(u"signInPage"_s));
    }
};

RENUMBER_GUI_TEST(DeskTest)
#include "desktest.moc"
