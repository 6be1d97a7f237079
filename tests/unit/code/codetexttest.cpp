// SPDX-License-Identifier: Apache-2.0
// One-time codes as people type and paste them.
#include "code/codetext.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::code;
using renumber::code::CodeCase;
using renumber::code::CodeCharacters;
using renumber::code::CodeRules;
using namespace Qt::StringLiterals;

namespace {

CodeRules rules(CodeCharacters characters, CodeCase letterCase, const QList<int> &lengths)
{
    CodeRules rules;
    rules.characters = characters;
    rules.letterCase = letterCase;
    rules.lengths = lengths;
    return rules;
}

} // namespace

class CodeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aTypedCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain") << u"123456"_s << u"123456"_s;
        QTest::newRow("leading zeros count") << u"001234"_s << u"001234"_s;
        QTest::newRow("only zeros") << u"000000"_s << u"000000"_s;
        QTest::newRow("in two groups") << u"123 456"_s << u"123456"_s;
        QTest::newRow("with a hyphen") << u"123-456"_s << u"123456"_s;
        QTest::newRow("with a non-breaking hyphen") << u"123\u2011456"_s << u"123456"_s;
        QTest::newRow("with an en dash") << u"123\u2013456"_s << u"123456"_s;
        QTest::newRow("with a minus sign") << u"123\u2212456"_s << u"123456"_s;
        QTest::newRow("spaces around") << u"  123456 \n"_s << u"123456"_s;
        QTest::newRow("tabs between") << u"1\t2\t3\t4"_s << u"1234"_s;
        QTest::newRow("no-break spaces") << u"123\u00a0456\u202f"_s << u"123456"_s;
        QTest::newRow("ideographic space") << u"123\u3000456"_s << u"123456"_s;
        QTest::newRow("zero-width space") << u"123\u200b456"_s << u"123456"_s;
        QTest::newRow("byte order mark") << u"\ufeff123456"_s << u"123456"_s;
        QTest::newRow("word joiner") << u"123\u2060456"_s << u"123456"_s;
        QTest::newRow("soft hyphen") << u"123\u00ad456"_s << u"123456"_s;
        QTest::newRow("bidi marks") << u"\u200e123456\u200f"_s << u"123456"_s;
        QTest::newRow("bidi isolates") << u"\u2066123456\u2069"_s << u"123456"_s;
        QTest::newRow("bidi embedding") << u"\u202b123456\u202c"_s << u"123456"_s;
        QTest::newRow("variation selector") << u"123\ufe0f456"_s << u"123456"_s;
        QTest::newRow("Hangul fillers") << u"1\u115f2\u11603\u31644\uffa05"_s << u"12345"_s;
        QTest::newRow("grapheme joiner") << u"123\u034f456"_s << u"123456"_s;
        QTest::newRow("Braille blank") << u"123\u2800456"_s << u"123456"_s;
        QTest::newRow("Mongolian selector") << u"123\u180b456"_s << u"123456"_s;
        QTest::newRow("tags and selectors beyond the first plane")
            << u"123\U000e0020\U000e0101456\U0001d173"_s << u"123456"_s;
        QTest::newRow("blank beyond the first plane") << u"123\U0001d159456"_s << u"123456"_s;
        QTest::newRow("control characters") << u"123\u0001456\u0080"_s << u"123456"_s;
        QTest::newRow("keycaps") << u"1\ufe0f\u20e32\ufe0f\u20e33\u20e34"_s << u"1234"_s;
        QTest::newRow("full-width") << u"１２３４５６"_s << u"123456"_s;
        QTest::newRow("Arabic-Indic") << u"\u0661\u0662\u0663\u0664\u0665\u0666"_s << u"123456"_s;
        QTest::newRow("Eastern Arabic-Indic") << u"\u06f1\u06f2\u06f3\u06f4"_s << u"1234"_s;
        QTest::newRow("Devanagari") << u"\u0967\u0968\u0969\u096a"_s << u"1234"_s;
        QTest::newRow("beyond the first plane") << u"\U0001D7D9\U0001D7DA\U0001D7DB\U0001D7DC"_s << u"1234"_s;
        QTest::newRow("circled") << u"\u2460\u2461\u2462\u2463"_s << u"1234"_s;
        QTest::newRow("a full stop in one with its digit") << u"\u2488234"_s << u"1234"_s;
        QTest::newRow("scripts mixed") << u"1２\u0663"_s << u"123"_s;
        QTest::newRow("one digit") << u"7"_s << u"7"_s;
        QTest::newRow("very long") << QString(400, u'9') << QString(400, u'9');
    }

    void aTypedCode()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const auto reading = readCode(typed, {});
        QVERIFY(reading.has_value());
        QCOMPARE(reading->code, code);
        QVERIFY(!reading->fromMessage);
        QCOMPARE(tidiedCode(typed, {}), code);
        QCOMPARE(tidiedCode(tidiedCode(typed, {}), {}), code);
    }

    void nothingTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"  \t\n"_s;
        QTest::newRow("hyphens") << u"- -"_s;
        QTest::newRow("invisible") << u"\u200b\u200e\ufeff"_s;
        QTest::newRow("fillers and selectors") << u"\u3164\ufe0f\u034f\u2800\U000e0101"_s;
    }

    void nothingTyped()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readCode(typed, {}),
                 (tl::expected<CodeReading, CodeError>(tl::unexpected(CodeError::Empty))));
    }

    void aPastedMessage_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const auto has = [](const char *name, const QString &message, const QString &code) {
            QTest::newRow(name) << message << code;
        };
        has("at the end", u"Your verification code is 123456."_s, u"123456"_s);
        has("at the start", u"123456 is your code"_s, u"123456"_s);
        has("leading zeros", u"Your code is 001234"_s, u"001234"_s);
        has("after a colon", u"Code:123456"_s, u"123456"_s);
        has("after a colon and a space", u"Code: 123456"_s, u"123456"_s);
        has("after a full-width colon", u"您的验证码：123456，5分钟内有效"_s, u"123456"_s);
        has("amid letters without spaces", u"您的验证码是123456，请勿转发"_s, u"123456"_s);
        has("before a particle", u"인증번호는 123456입니다"_s, u"123456"_s);
        has("with a prefix", u"G-123456 is your verification code"_s, u"123456"_s);
        has("in two groups", u"Your code: 123 456"_s, u"123456"_s);
        has("in two groups with a hyphen", u"Your code: 123-456"_s, u"123456"_s);
        has("with a non-breaking hyphen", u"Your code: 123\u2011456"_s, u"123456"_s);
        has("with a no-break space", u"Your code: 123\u00a0456"_s, u"123456"_s);
        has("digit by digit", u"Your code: 1 2 3 4 5 6"_s, u"123456"_s);
        has("with a zero-width space inside", u"Your code: 123\u200b456"_s, u"123456"_s);
        has("with a filler inside", u"Your code: 123\u3164456"_s, u"123456"_s);
        has("with a selector inside", u"Your code: 123\U000e0101456"_s, u"123456"_s);
        has("in keycaps", u"Your code: 1\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e3"_s, u"1234"_s);
        has("in quotes", u"Use “123456” to log in"_s, u"123456"_s);
        has("after brackets", u"[Sample] 123456"_s, u"123456"_s);
        has("in brackets", u"Your code (123456) expires soon"_s, u"123456"_s);
        has("after a hash", u"@example.com #123456"_s, u"123456"_s);
        has("Arabic-Indic", u"رمز التحقق الخاص بك هو \u0661\u0662\u0663\u0664\u0665\u0666"_s, u"123456"_s);
        has("full-width", u"認証コード １２３４５６"_s, u"123456"_s);
        has("twice the same", u"123456 is your code. Enter 123456 now."_s, u"123456"_s);
        has("with a lifetime", u"Code 123456, valid for 10 minutes"_s, u"123456"_s);
        has("with a phone number", u"Code 123456. Questions? +33 750 25 33 54"_s, u"123456"_s);
        has("with a phone number in one", u"Code 123456 for +33750253354"_s, u"123456"_s);
        has("with a phone number in parts", u"Code 123456 for +1 (415) 555-0199."_s, u"123456"_s);
        has("with a national number", u"Code 123456. Call 07 50 25 33 54."_s, u"123456"_s);
        has("with a time", u"At 12:34:56 your code was 654321"_s, u"654321"_s);
        has("with a date", u"On 12/05/2026 your code was 654321"_s, u"654321"_s);
        has("with an ISO date", u"On 2026-05-12 your code was 654321"_s, u"654321"_s);
        has("with a German date", u"Am 12.05.2026 war Ihr Code 654321"_s, u"654321"_s);
        has("with a price", u"Pay 1234.56 EUR with code 654321"_s, u"654321"_s);
        has("with a price in thousands", u"Pay 1,234,567 with code 654321"_s, u"654321"_s);
        has("with an address", u"654321 from http://127.0.0.1:8080/x"_s, u"654321"_s);
        has("four digits", u"PIN 0042"_s, u"0042"_s);
        has("ten digits", u"PIN 1234567890"_s, u"1234567890"_s);
    }

    void aPastedMessage()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, code);
        QCOMPARE(readCode(message, {}), (tl::expected<CodeReading, CodeError>(CodeReading{code, true})));
    }

    void nothingToMine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters") << u"abc"_s;
        QTest::newRow("a letter among the digits") << u"123a456"_s;
        QTest::newRow("a letter after the digits") << u"12345a"_s;
        QTest::newRow("a letter O before the digits") << u"O12345"_s;
        QTest::newRow("a Cyrillic letter after the digits") << u"12345\u0430"_s;
        QTest::newRow("a phone number") << u"+33 750 25 33 54"_s;
        QTest::newRow("a phone number in brackets") << u"+1 (415) 555-0199"_s;
        QTest::newRow("an amount") << u"Pay €1234"_s;
        QTest::newRow("an address") << u"https://example.com/123456"_s;
        QTest::newRow("a decimal") << u"1234.56"_s;
        QTest::newRow("a date") << u"on 2026-05-12"_s;
        QTest::newRow("a time") << u"at 12:34"_s;
        QTest::newRow("two candidates") << u"Code 123456 or 654321"_s;
        QTest::newRow("two candidates, one with four digits") << u"Room 1234, code 654321"_s;
        QTest::newRow("a number runs on after the code") << u"Code 123456 10 minutes"_s;
        QTest::newRow("too short") << u"Code 123"_s;
        QTest::newRow("too long") << u"Order 12345678901"_s;
        QTest::newRow("signs") << u"#*!"_s;
        QTest::newRow("a message without a code") << u"Welcome! Reply STOP to end."_s;
        QTest::newRow("no character at all") << QString(QChar(0xD800));
        QTest::newRow("long prose") << u"word "_s.repeated(50'000);
        QTest::newRow("long digits") << QString(u"x "_s + u"1 "_s.repeated(100'000));
    }

    void nothingToMine()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readCode(typed, {}),
                 (tl::expected<CodeReading, CodeError>(tl::unexpected(CodeError::NotACode))));
    }

    void severalCodesSideBySide()
    {
        const CodeRules six = rules(CodeCharacters::Digits, CodeCase::AsSent, {6});
        const CodeRules sixOrTwelve = rules(CodeCharacters::Digits, CodeCase::AsSent, {6, 12});
        QCOMPARE(readCode(u"111111 222222"_s, six),
                 (tl::expected<CodeReading, CodeError>(tl::unexpected(CodeError::NotACode))));
        QCOMPARE(readCode(u"111111\n222222"_s, six),
                 (tl::expected<CodeReading, CodeError>(tl::unexpected(CodeError::NotACode))));
        QCOMPARE(readCode(u"111111 222222"_s, sixOrTwelve).value().code, u"111111222222"_s);
        QCOMPARE(readCode(u"111 222"_s, six).value().code, u"111222"_s);
        QCOMPARE(readCode(u"1 1 1 2 2 2 2"_s, six).value().code, u"1112222"_s);
    }

    void aCodeWithLetters_data()
    {
        QTest::addColumn<CodeRules>("rules");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code"); // behind a "?": it is offered; empty: there is none
        const CodeRules both = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper, {});
        const CodeRules six = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper, {6});
        const CodeRules asSent = rules(CodeCharacters::LettersAndDigits, CodeCase::AsSent, {});
        const CodeRules lower = rules(CodeCharacters::LettersAndDigits, CodeCase::Lower, {});
        const CodeRules letters = rules(CodeCharacters::Letters, CodeCase::AsSent, {6});
        const auto row = [](const char *name, const CodeRules &by, const QString &typed,
                            const QString &code) { QTest::newRow(name) << by << typed << code; };
        row("as it is", both, u"A1B2C3"_s, u"A1B2C3"_s);
        row("put into upper case", both, u"a1b2c3"_s, u"A1B2C3"_s);
        row("put into lower case", lower, u"A1B2C3"_s, u"a1b2c3"_s);
        row("left in its case", asSent, u"a1B2c3"_s, u"a1B2c3"_s);
        row("what nobody sees", both, u"A1\u3164B2\u034fC3\ufe0f\U000e0101"_s, u"A1B2C3"_s);
        row("a Braille blank", both, u"A1B\u28002C3"_s, u"A1B2C3"_s);
        row("digits alone", both, u"012 345"_s, u"012345"_s);
        row("one letter", both, u"q"_s, u"Q"_s);
        row("in groups", both, u"ABC 123"_s, u"ABC123"_s);
        row("letters in groups", both, u"ABCD EFGH"_s, u"ABCDEFGH"_s);
        row("in three groups", both, u"ABCD-EFGH-1234"_s, u"ABCDEFGH1234"_s);
        row("not all of it yet", six, u"ABC 1"_s, u"ABC1"_s);
        row("mathematical letters", both, u"\U0001D400\U0001D7D9"_s, u"A1"_s);
        row("Turkish i", both, u"i1"_s, u"I1"_s);
        row("a sentence of words alone", both, u"Your code is A1B2C3"_s, u"?A1B2C3"_s);
        row("a sentence whose words look like groups", both, u"Code AB12"_s, u"?AB12"_s);
        row("a code of letters in a sentence", six, u"YOUR CODE IS QWERTY"_s, u"?QWERTY"_s);
        row("a code of letters by its length", letters, u"Your code is qwErty"_s, u"?qwErty"_s);
        row("two words of its length", letters, u"Please use qwErty"_s, {});
        row("a code of digits in a sentence", both, u"Your code is 123456"_s, u"?123456"_s);
        row("with a prefix that is none of it", six, u"G-123456 is your code"_s, u"?123456"_s);
        row("a date is none", both, u"On 2026-05-12 your code was A1B2C3"_s, u"?A1B2C3"_s);
        row("full width in a sentence", six, u"認証コードＡ１Ｂ２Ｃ３です"_s, u"?A1B2C3"_s);
        row("twice the same", six, u"A1B2C3. Enter a1b2c3 now."_s, u"?A1B2C3"_s);
        row("an accent in a sentence", six, u"Code: A1B2C3É"_s, {});
        row("two codes", six, u"A1B2C3, X9Y8Z7"_s, {});
        row("words alone", both, u"your code"_s, {});
        row("an email address", six, u"sample@abc123.example"_s, {});
        row("long prose", six, u"word "_s.repeated(50'000), {});
    }

    void aCodeWithLetters()
    {
        QFETCH(const CodeRules, rules);
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const auto reading = readCode(typed, rules);
        const bool isOffered = code.startsWith(u'?');
        QCOMPARE(reading.has_value(), !code.isEmpty());
        if (!reading)
            return;
        QCOMPARE(reading->code, isOffered ? code.mid(1) : code);
        QCOMPARE(reading->fromMessage, isOffered);
        if (!isOffered)
            QCOMPARE(tidiedCode(typed, rules), code);
        QCOMPARE(readCode(tidiedCode(typed, rules), rules), reading);
    }

    void lettersThatNoCodeHas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CodeError>("error");
        QTest::newRow("an accent") << u"\u00c91B2C3"_s << CodeError::OtherLetters;
        QTest::newRow("an accent of its own") << u"E\u03011B2C3"_s << CodeError::OtherLetters;
        QTest::newRow("Cyrillic") << u"\u04101B2C3"_s << CodeError::OtherLetters;
        QTest::newRow("a sign") << u"A1#2C3"_s << CodeError::NotACode;
        QTest::newRow("a sentence in another alphabet") << u"\u041a\u043e\u0434 A1"_s << CodeError::NotACode;
    }

    void lettersThatNoCodeHas()
    {
        QFETCH(const QString, typed);
        const auto reading = readCode(typed, rules(CodeCharacters::LettersAndDigits, CodeCase::Upper, {}));
        QVERIFY(!reading.has_value());
        QTEST(reading.error(), "error");
    }

    void theServicesHyphens()
    {
        CodeRules rules;
        QCOMPARE(codeAsSent(u"ABC123"_s, rules), u"ABC123"_s);
        rules.hyphenEvery = 3;
        QCOMPARE(codeAsSent(u"ABC123"_s, rules), u"ABC-123"_s);
        QCOMPARE(codeAsSent(u"ABC1234"_s, rules), u"ABC-123-4"_s);
        QCOMPARE(codeAsSent(u"ABC"_s, rules), u"ABC"_s);
        QCOMPARE(codeAsSent({}, rules), QString());
    }

    /// A length that is known is looked for in a message, however unusual it is.
    void aLengthThatIsKnown()
    {
        const CodeReading three{u"123"_s, true};
        QCOMPARE(
            readCode(u"Code 123, for 600 seconds or 1000"_s, rules(CodeCharacters::Digits, {}, {3})).error(),
            CodeError::NotACode);
        QCOMPARE(readCode(u"Code 123, for 1000 seconds"_s, rules(CodeCharacters::Digits, {}, {3})), three);
        QCOMPARE(readCode(u"Code 123456, for 1000 seconds"_s, rules(CodeCharacters::Digits, {}, {6})),
                 (CodeReading{u"123456"_s, true}));
        QCOMPARE(readCode(u"Code 12345678"_s, rules(CodeCharacters::Digits, {}, {6})),
                 (CodeReading{u"12345678"_s, true}));
    }

    /// While a person types, the field shows the digits; what is no code stays as it is.
    void theFieldTidies_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("half a code") << u"12 "_s << u"12"_s;
        QTest::newRow("letters stay") << u"12 ab"_s << u"12 ab"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a hyphen alone") << u"-"_s << u"-"_s;
        QTest::newRow("a message stays") << u"Code: 123 456"_s << u"Code: 123 456"_s;
        QTest::newRow("digits of a message in ASCII") << u"PIN \u0661\u0662"_s << u"PIN 12"_s;
        QTest::newRow("letters are not rewritten") << u"\uff21\u00bd"_s << u"\uff21\u00bd"_s;
    }

    void theFieldTidies()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        QCOMPARE(tidiedCode(typed, {}), shown);
    }
};

RENUMBER_TEST(CodeTextTest)
#include "codetexttest.moc"
