// SPDX-License-Identifier: Apache-2.0
// An operator serves callers at a desk, with a real keyring (see with-keyring), for its key is kept nowhere
// else.
#include "guitest.h"

#include "widgets/boardlist.h"

#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");
const QString oldNumber = QStringLiteral("+33750253354");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

class DeskTest : public GuiTest
{
    Q_OBJECT

    int m_keys = 0; ///< that were pressed besides typed data

    void start(Driver &driver)
    {
        driver.writeFile(u"trivoreid-desk.json"_s,
                         contentOf(QStringLiteral(RENUMBER_SANDBOX_DESK "/trivoreid-desk.json")));
        driver.writeFile(u"desk-policy.json"_s,
                         contentOf(QStringLiteral(RENUMBER_SANDBOX_DESK "/desk-policy.json")));
        const QJsonObject profile{{u"service"_s, u"./trivoreid-desk.json"_s},
                                  {u"name"_s, u"Desk"_s},
                                  {u"baseUrl"_s, sandbox().baseUrl()},
                                  {u"settings"_s, QJsonObject{{u"clientId"_s, u"sample-app"_s}}},
                                  {u"desk"_s, QJsonObject{{u"policy"_s, u"desk-policy.json"_s}}}};
        driver.start({driver.writeFile(u"desk.json"_s, QJsonDocument(profile).toJson())});
    }

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
            const QString whose = key == Qt::Key_1 ? u"Robin"_s : u"Camille"_s;
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
};

RENUMBER_GUI_TEST(DeskTest)
#include "desktest.moc"
