// SPDX-License-Identifier: Apache-2.0
// The field for the code: pasted in any usual shape it is taken; what is no code is said beside it, before
// anything is sent.
#include "guitest.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// \a code in other digits, of which the zero is \a zero.
QString inDigits(const QString &code, char16_t zero)
{
    QString result;
    for (const QChar digit : code)
        result += QChar(char16_t(zero + digit.unicode() - u'0'));
    return result;
}

} // namespace

class CodeFieldTest : public GuiTest
{
    Q_OBJECT

private slots:
    void anyUsualShapeIsTaken_data()
    {
        QTest::addColumn<QString>("shape"); // %1, %2: the halves of the code
        QTest::addColumn<char16_t>("zero");
        QTest::newRow("as it is") << u"%1%2"_s << u'0';
        QTest::newRow("with a space") << u"%1 %2"_s << u'0';
        QTest::newRow("with a hyphen") << u"%1-%2"_s << u'0';
        QTest::newRow("with a dash") << u"%1–%2"_s << u'0';
        QTest::newRow("with space around") << u"  %1%2\n"_s << u'0';
        QTest::newRow("with invisible marks") << u"\u200e%1\u200b%2\u200f"_s << u'0';
        QTest::newRow("full width") << u"%1%2"_s << char16_t(0xff10);
        QTest::newRow("Arabic-Indic") << u"%1 %2"_s << char16_t(0x0660);
        QTest::newRow("Persian") << u"%1%2"_s << char16_t(0x06f0);
        QTest::newRow("Devanagari") << u"%1-%2"_s << char16_t(0x0966);
    }

    void anyUsualShapeIsTaken()
    {
        QFETCH(const QString, shape);
        QFETCH(const char16_t, zero);
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        const QString written = inDigits(code, zero);
        driver.paste(u"codeField"_s, shape.arg(written.first(3), written.last(3)));
        QCOMPARE(driver.text(u"codeField"_s), code);
        QVERIFY(!driver.isVisible(u"useCodeButton"_s));
        QVERIFY2(requestsFor(u"verify-phone-number"_s) == 0, "only a press sends it");
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
    }

    void aWholeMessageIsOffered()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        const QString code = sandbox().lastCode(newNumber);
        const QString message = sandbox().messages().constLast().text;
        driver.paste(u"codeField"_s, message);
        QCOMPARE(driver.text(u"codeField"_s), message);
        QVERIFY(driver.isVisible(u"useCodeButton"_s));
        QVERIFY(driver.text(u"useCodeButton"_s).contains(code));
        driver.press(u"verifyCodeButton"_s);
        QVERIFY(driver.isVisible(u"codeErrorLabel"_s));
        QVERIFY(driver.isVisible(u"useCodeButton"_s));
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 0);
        driver.press(u"useCodeButton"_s);
        QCOMPARE(driver.text(u"codeField"_s), code);
        QCOMPARE(driver.focused(), u"codeField"_s);
        QVERIFY(!driver.isVisible(u"useCodeButton"_s));
        QVERIFY(!driver.isVisible(u"codeErrorLabel"_s));
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 0);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
    }

    void isRefusedBesideTheField_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << u"Enter the code from the text message first."_s;
        QTest::newRow("spaces") << u"  "_s << u"Enter the code from the text message first."_s;
        QTest::newRow("letters") << u"abcdef"_s << u"Only digits work here."_s;
        QTest::newRow("a letter among digits") << u"12345O"_s << u"Only digits work here."_s;
        QTest::newRow("two codes") << u"123456 or else 654321"_s << u"Only digits work here."_s;
    }

    void isRefusedBesideTheField()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.paste(u"codeField"_s, typed);
        driver.press(u"verifyCodeButton"_s);
        QVERIFY(driver.isVisible(u"codeErrorLabel"_s));
        QVERIFY2(driver.text(u"codeErrorLabel"_s).contains(said),
                 qPrintable(driver.text(u"codeErrorLabel"_s)));
        QCOMPARE(driver.find<QWidget>(u"codeField"_s)->accessibleDescription(),
                 driver.text(u"codeErrorLabel"_s));
        QCOMPARE(driver.focused(), u"codeField"_s);
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 0);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        QVERIFY(!driver.isVisible(u"codeErrorLabel"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
        QCOMPARE(requestsFor(u"verify-phone-number"_s), 1);
    }

    void theCursorStaysWhereItIsWhileTyping()
    {
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        driver.type(u"codeField"_s, u"12 34-56"_s);
        QCOMPARE(driver.text(u"codeField"_s), u"123456"_s);
        driver.key(Qt::Key_Home);
        driver.key(Qt::Key_Right);
        QTest::keyClicks(QApplication::focusWidget(), u"0 0"_s);
        QCOMPARE(driver.text(u"codeField"_s), u"10023456"_s);
        QCOMPARE(driver.find<QLineEdit>(u"codeField"_s)->cursorPosition(), 3);
    }

    void aCodeOfAnotherLengthIsSentAsItIs()
    {
        sandbox().changeSettings(u"reachfive"_s, {{u"codeDigits"_s, 8}});
        Driver driver(sandbox());
        beginSignedIn(driver, u"sample-token-verified"_s);
        askForCode(driver, newNumber);
        QCOMPARE(sandbox().lastCode(newNumber).size(), 8);
        driver.type(u"codeField"_s, sandbox().lastCode(newNumber));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
    }
};

RENUMBER_GUI_TEST(CodeFieldTest)
#include "codefieldtest.moc"
