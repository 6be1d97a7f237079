// SPDX-License-Identifier: Apache-2.0
// Codes with letters, at an API that a description tells of: the field, the paste, what is said and what is
// sent follow the description.
#include "guitest.h"
#include "imitatedwindow.h"
#include "resourceapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace renumber::test;

namespace {

const QString newNumber = QStringLiteral("+33750253360");

/// What "code" of the description says.
QJsonObject rules(const QString &characters, const QString &letterCase, const QJsonValue &length)
{
    QJsonObject rules{{u"characters"_s, characters}};
    if (!letterCase.isEmpty())
        rules.insert(u"case"_s, letterCase);
    if (!length.isNull())
        rules.insert(u"length"_s, length);
    return rules;
}

const QJsonValue unknown = QJsonValue::Null;

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private slots:
    void aCodeOfLettersAndDigits_data()
    {
        QTest::addColumn<QJsonObject>("code");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("typed");
        const QJsonObject upper = rules(u"letters and digits"_s, u"upper"_s, 6);
        const QJsonObject upperOfAnyLength = rules(u"letters and digits"_s, u"upper"_s, unknown);
        const QJsonObject lower = rules(u"letters and digits"_s, u"lower"_s, 6);
        const QJsonObject asSent = rules(u"letters and digits"_s, {}, 6);
        const QJsonObject letters = rules(u"letters"_s, u"upper"_s, 6);
        QTest::newRow("A1B2C3") << upper << u"A1B2C3"_s << u"A1B2C3"_s;
        QTest::newRow("A1B2C3, its length not known") << upperOfAnyLength << u"A1B2C3"_s << u"A1B2C3"_s;
        QTest::newRow("A1B2C3, typed in lower case") << upper << u"A1B2C3"_s << u"a1b2c3"_s;
        QTest::newRow("a1b2c3, typed in upper case") << lower << u"a1b2c3"_s << u"A1B2C3"_s;
        QTest::newRow("case counts") << asSent << u"aB3dE6"_s << u"aB3dE6"_s;
        QTest::newRow("ABC-123") << upper << u"ABC123"_s << u"ABC-123"_s;
        QTest::newRow("ABC 123") << upper << u"ABC123"_s << u"ABC 123"_s;
        QTest::newRow("ABC 123, its length not known") << upperOfAnyLength << u"ABC123"_s << u"ABC 123"_s;
        QTest::newRow("one by one") << upper << u"ABC123"_s << u"A B C 1 2 3"_s;
        QTest::newRow("full width") << upper << u"A1B2C3"_s << u"Ａ１Ｂ２ｃ３"_s;
        QTest::newRow("Arabic digits") << upper << u"A1B2C3"_s << u"A\u0661B\u0662C\u0663"_s;
        QTest::newRow("pasted with what nobody sees")
            << upper << u"A1B2C3"_s << u"\u200e A1B\u200b2C3\u00a0\n"_s;
        QTest::newRow("digits only") << upper << u"012345"_s << u"012 345"_s;
        QTest::newRow("letters only") << letters << u"QWERTY"_s << u"qwe-rty"_s;
    }

    void aCodeOfLettersAndDigits()
    {
        QFETCH(const QJsonObject, code);
        QFETCH(const QString, sent);
        QFETCH(const QString, typed);
        Driver driver(m_sandbox);
        askForCode(driver, code, sent);
        if (QTest::currentTestFailed())
            return;
        driver.paste(u"codeField"_s, typed);
        QCOMPARE(driver.text(u"codeField"_s), sent);
        QVERIFY(!driver.isVisible(u"useCodeButton"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
    }

    /// As it is typed, key by key, the field shows what will be sent.
    void aCodeTypedByHand()
    {
        Driver driver(m_sandbox);
        askForCode(driver, rules(u"letters and digits"_s, u"upper"_s, 6), u"A1B2C3"_s);
        driver.type(u"codeField"_s, u"a1b-2 c3"_s);
        QCOMPARE(driver.text(u"codeField"_s), u"A1B2C3"_s);
        TRY_PAGE(driver, "donePage");
    }

    void aCodeThatTheServiceWantsWithItsHyphen()
    {
        QJsonObject code = rules(u"letters and digits"_s, u"upper"_s, 6);
        code.insert(u"hyphenEvery"_s, 3);
        Driver driver(m_sandbox);
        askForCode(driver, code, u"ABC-123"_s);
        driver.type(u"codeField"_s, u"abc123"_s);
        TRY_PAGE(driver, "donePage");
    }

    void aCodeOfOneToTwelveCharacters_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::addColumn<QString>("sent");
        QTest::newRow("one digit") << u"digits"_s << u"7"_s;
        QTest::newRow("twelve digits") << u"digits"_s << u"012345678901"_s;
        QTest::newRow("one letter") << u"letters"_s << u"Q"_s;
        QTest::newRow("twelve letters and digits") << u"letters and digits"_s << u"ABCD1234WXYZ"_s;
    }

    void aCodeOfOneToTwelveCharacters()
    {
        QFETCH(const QString, characters);
        QFETCH(const QString, sent);
        for (const QJsonValue &length : {QJsonValue(int(sent.size())), unknown}) {
            Driver driver(m_sandbox);
            askForCode(driver, rules(characters, {}, length), sent);
            driver.type(u"codeField"_s, sent);
            if (length == unknown) // else it is complete, and submits itself
                driver.press(u"verifyCodeButton"_s);
            TRY_PAGE(driver, "donePage");
            m_api.reset();
        }
    }

    void aWholeMessage_data()
    {
        QTest::addColumn<QJsonObject>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("offered");
        const QJsonObject upper = rules(u"letters and digits"_s, u"upper"_s, 6);
        const QJsonObject upperOfAnyLength = rules(u"letters and digits"_s, u"upper"_s, unknown);
        const QJsonObject asSent = rules(u"letters and digits"_s, {}, 6);
        const QJsonObject letters = rules(u"letters"_s, u"upper"_s, 6);
        QTest::newRow("letters and digits") << upper << u"Your code is A1B2C3."_s << u"A1B2C3"_s;
        QTest::newRow("nothing but letters, digits and spaces")
            << upperOfAnyLength << u"Your code is A1B2C3"_s << u"A1B2C3"_s;
        QTest::newRow("a code without digits") << upper << u"Your code: QWERTY (10 minutes)"_s << u"QWERTY"_s;
        QTest::newRow("with a hyphen")
            << upper << u"ABC-123 is your code, it works for 600 seconds"_s << u"ABC123"_s;
        QTest::newRow("with a prefix, and nothing else") << upper << u"G-123456"_s << u"123456"_s;
        QTest::newRow("with a longer prefix") << upper << u"FB-A1B2C3"_s << u"A1B2C3"_s;
        QTest::newRow("with a prefix, letters only") << letters << u"MS-QWERTY"_s << u"QWERTY"_s;
        QTest::newRow("case counts") << asSent << u"Please enter aB3dE6 now"_s << u"aB3dE6"_s;
        QTest::newRow("amid letters without spaces")
            << upper << u"您的验证码是A1B2C3，请勿转发"_s << u"A1B2C3"_s;
        QTest::newRow("letters only") << letters << u"Your code is QWERTY"_s << u"QWERTY"_s;
        QTest::newRow("with an address")
            << upper << u"A1B2C3 from https://example.com/X9Y8Z7"_s << u"A1B2C3"_s;
        QTest::newRow("with a phone number") << upper << u"A1B2C3 for +33 7 50 25 33 60"_s << u"A1B2C3"_s;
    }

    void aWholeMessage()
    {
        QFETCH(const QJsonObject, code);
        QFETCH(const QString, message);
        QFETCH(const QString, offered);
        Driver driver(m_sandbox);
        askForCode(driver, code, offered);
        driver.paste(u"codeField"_s, message);
        QVERIFY(driver.isVisible(u"useCodeButton"_s));
        driver.press(u"verifyCodeButton"_s);
        QVERIFY2(driver.isVisible(u"codeErrorLabel"_s), "it is more than a code");
        driver.press(u"useCodeButton"_s);
        QCOMPARE(driver.text(u"codeField"_s), offered);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "donePage");
    }

    void isRefusedBesideTheField_data()
    {
        QTest::addColumn<QJsonObject>("code");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QJsonObject both = rules(u"letters and digits"_s, u"upper"_s, 6);
        const QJsonObject letters = rules(u"letters"_s, u"upper"_s, 6);
        QTest::newRow("a letter with an accent") << both << u"É1B2C3"_s << u"not one of A to Z"_s;
        QTest::newRow("a letter with an accent of its own")
            << both << u"E\u03011B2C3"_s << u"not one of A to Z"_s;
        QTest::newRow("Cyrillic that looks the same") << both << u"А1В2С3"_s << u"not one of A to Z"_s;
        QTest::newRow("Greek that looks the same") << letters << u"QΑΒΖΕΥ"_s << u"not one of A to Z"_s;
        QTest::newRow("a dotless i") << letters << u"qwertı"_s << u"not one of A to Z"_s;
        QTest::newRow("a sign") << both << u"A1B2C!"_s << u"Only the letters A to Z and digits work"_s;
        QTest::newRow("a digit among letters") << letters << u"QWERT1"_s << u"Only the letters A to Z work"_s;
        QTest::newRow("two codes") << both << u"A1B2C3 or X9Y8Z7"_s
                                   << u"Only the letters A to Z and digits work"_s;
        QTest::newRow("a sentence") << both << u"Your code is here"_s
                                    << u"Only the letters A to Z and digits work"_s;
        QTest::newRow("nothing") << both << u" "_s << u"Enter the code"_s;
    }

    void isRefusedBesideTheField()
    {
        QFETCH(const QJsonObject, code);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Driver driver(m_sandbox);
        askForCode(driver, code, u"A1B2C3"_s);
        driver.paste(u"codeField"_s, typed);
        QVERIFY(!driver.isVisible(u"useCodeButton"_s));
        driver.press(u"verifyCodeButton"_s);
        QVERIFY(driver.isVisible(u"codeErrorLabel"_s));
        QVERIFY2(driver.text(u"codeErrorLabel"_s).contains(said),
                 qPrintable(driver.text(u"codeErrorLabel"_s)));
        QCOMPARE(driver.page(), u"codePage"_s);
        QCOMPARE(enteredWrong(), 0);
    }

    /// O is never taken for 0, nor l for 1: what was typed is what the service hears.
    void nothingIsTakenForWhatItLooksLike()
    {
        Driver driver(m_sandbox);
        askForCode(driver, rules(u"letters and digits"_s, u"upper"_s, 6), u"A0B1C3"_s);
        driver.type(u"codeField"_s, u"AOBlC3"_s);
        QCOMPARE(driver.text(u"codeField"_s), u"AOBLC3"_s);
        QTRY_VERIFY(driver.isVisible(u"codeProblemText"_s));
        QCOMPARE(enteredWrong(), 1);
    }

    /// A code that may be entered a few times only is not spent on a slip of the finger.
    void aCodeOfAnotherLengthIsNotSpent()
    {
        QJsonObject code = rules(u"letters and digits"_s, u"upper"_s, QJsonArray{4, 6});
        code.insert(u"entries"_s, 3);
        Driver driver(m_sandbox);
        askForCode(driver, code, u"A1B2C3"_s);
        driver.type(u"codeField"_s, u"A1B2C"_s);
        driver.press(u"verifyCodeButton"_s);
        QVERIFY2(driver.text(u"codeErrorLabel"_s).contains(u"4, 6 characters. This one has 5."_s),
                 qPrintable(driver.text(u"codeErrorLabel"_s)));
        QCOMPARE(enteredWrong(), 0);
    }

private:
    /// From the beginning to the page for the code \a sent, at a service whose codes are as \a rules say.
    void askForCode(Driver &driver, const QJsonObject &rules, const QString &sent)
    {
        m_api.reset();
        m_api.book().setNextCode(sent);
        QJsonObject description = jsonIn(QStringLiteral(RENUMBER_OTHERAPIS "/contactory.json"));
        QJsonObject phone = description[u"phone"_s].toObject();
        phone.insert(u"code"_s, rules);
        description.insert(u"phone"_s, phone);
        startAt(driver, m_api, u"/v2"_s, description);
        driver.choose(u"wayBox"_s, u"With an access token"_s);
        driver.type(u"tokenField"_s, u"camille-token"_s);
        driver.press(u"signInButton"_s);
        TRY_PAGE(driver, "accountPage");
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        driver.type(u"newNumberField"_s, newNumber);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
    }

    /// How often a wrong code reached the service.
    int enteredWrong()
    {
        HeldContact *pending = m_api.book().person(u"Camille"_s)->pending(ContactKind::Phone);
        return pending && pending->code ? pending->code->wrongEntries : 0;
    }

    SandboxProcess m_sandbox; ///< not started: the imitation is in this process
    ResourceApi m_api;
};

RENUMBER_GUI_TEST(CodesTest)
#include "codestest.moc"
