// SPDX-License-Identifier: Apache-2.0
// Codes that a message has printed oddly: with them in it, no other figure or word is the code.
#include "code/codetext.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::code;
using namespace Qt::StringLiterals;
using renumber::code::CodeRules;

namespace {

CodeRules upperLettersAndDigits(const QList<int> &lengths)
{
    CodeRules rules;
    rules.characters = CodeCharacters::LettersAndDigits;
    rules.letterCase = CodeCase::Upper;
    rules.lengths = lengths;
    return rules;
}

CodeRules digits(const QList<int> &lengths)
{
    CodeRules rules;
    rules.lengths = lengths;
    return rules;
}

} // namespace

class OddCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void offersNoOtherFigure_data()
    {
        QTest::addColumn<CodeRules>("rules");
        QTest::addColumn<QString>("message");
        const CodeRules six = digits({6});
        const CodeRules any = digits({});
        QTest::newRow("dot") << six << u"Code: 123.456, order 998877"_s;
        QTest::newRow("comma") << six << u"Code 123,456. Ref: 998877"_s;
        QTest::newRow("slash") << six << u"Ihr Code: 123/456 Auftrag 998877"_s;
        QTest::newRow("uneven") << six << u"Code 12345 6, ticket 998877"_s;
        QTest::newRow("dash with spaces") << six << u"Code 123 - 456, ticket 998877"_s;
        QTest::newRow("two spaces") << six << u"Code 123  456, ticket 998877"_s;
        QTest::newRow("dots one by one") << six << u"Code 1.2.3.4.5.6, ticket 998877"_s;
        QTest::newRow("pairs and dots") << six << u"Code 12.34.56, ticket 998877"_s;
        QTest::newRow("underscore") << six << u"Code 123_456, ticket 998877"_s;
        QTest::newRow("comma with a space") << six << u"Code 123, 456, ticket 998877"_s;
        QTest::newRow("colons") << six << u"Code: 12:34:56, ticket 998877"_s;
        QTest::newRow("a bar") << six << u"Code 123 | 456, ticket 998877"_s;
        QTest::newRow("running on") << six << u"Code 123456 10 minutes, order 998877"_s;
        QTest::newRow("another length") << six << u"Code 123.456 works for 1000 seconds"_s;
        QTest::newRow("pairs, length unknown") << any << u"Your code: 12-34-56. Expires in 1000 s"_s;
        QTest::newRow("pairs that may be a day") << any << u"Your code: 12-11-10. Expires in 1000 s"_s;
        QTest::newRow("dot, length unknown") << any << u"Your code: 123.456. Expires in 1000 s"_s;
        QTest::newRow("uneven, length unknown") << any << u"Your code: 12345 6. Expires in 1000 s"_s;
    }

    void offersNoOtherFigure()
    {
        QFETCH(const CodeRules, rules);
        QFETCH(const QString, message);
        QCOMPARE(readCode(message, rules),
                 (tl::expected<CodeReading, CodeError>(tl::unexpected(CodeError::NotACode))));
    }

    void offersNoOtherWord_data()
    {
        QTest::addColumn<CodeRules>("rules");
        QTest::addColumn<QString>("message");
        const CodeRules six = upperLettersAndDigits({6});
        QTest::newRow("in pairs") << six << u"SECRET code: ab 12 cd"_s;
        QTest::newRow("in pairs, capitals") << six << u"SECRET code: AB 12 CD"_s;
        QTest::newRow("in pairs, letters") << six << u"SECRET code: qw er ty"_s;
        QTest::newRow("in pairs, length unknown") << upperLettersAndDigits({}) << u"SECRET code: ab 12 cd"_s;
        QTest::newRow("in threes") << six << u"ORANGE vous informe: code A1B 2C3"_s;
        QTest::newRow("in threes, beside another") << six << u"Code A1B 2C3, order X9Y8Z7"_s;
        QTest::newRow("one by one") << six << u"SECRET code: A.1.B.2.C.3"_s;
        QTest::newRow("digits") << six << u"SECRET code: 123.456"_s;
        QTest::newRow("a letter too many") << six << u"GOOGLE: your code is ab12cde"_s;
        QTest::newRow("in threes, small letters") << six << u"PAYPAL code is abc 123"_s;
        QTest::newRow("in threes, letters") << six << u"PAYPAL code is QWE RTY"_s;
        QTest::newRow("in small letters") << six << u"PAYPAL code: qwerty"_s;
        QTest::newRow("with an accent") << six << u"PAYPAL code A1B2C3É"_s;
        QTest::newRow("a digit too few") << six << u"GOOGLE: your code is 12345"_s;
    }

    void offersNoOtherWord() { offersNoOtherFigure(); }

    void offersTheCodeBesideOtherFigures_data()
    {
        QTest::addColumn<CodeRules>("rules");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        const CodeRules six = digits({6});
        const CodeRules any = digits({});
        const CodeRules letters = upperLettersAndDigits({6});
        QTest::newRow("an hour") << six << u"At 12:34:56 your code was 654321"_s << u"654321"_s;
        QTest::newRow("hours") << any << u"Code 654321. We answer 10:30-18:30"_s << u"654321"_s;
        QTest::newRow("a day") << any << u"On 12.05.2026 your code was 654321"_s << u"654321"_s;
        QTest::newRow("an amount") << six << u"Pay 1234.56 EUR with code 654321"_s << u"654321"_s;
        QTest::newRow("thousands") << six << u"Pay 123,456 EUR with code 654321"_s << u"654321"_s;
        QTest::newRow("a phone number")
            << six << u"Code 123456. Questions? +33 750 25 33 54"_s << u"123456"_s;
        QTest::newRow("a national number") << six << u"Code 123456. Call 07 50 25 33 54."_s << u"123456"_s;
        QTest::newRow("minutes") << letters << u"Your code: QWERTY (10 minutes)"_s << u"QWERTY"_s;
        QTest::newRow("seconds") << letters << u"ABC-123 is your code, it works for 600 seconds"_s
                                 << u"ABC123"_s;
        QTest::newRow("a capital sentence") << letters << u"YOUR CODE IS QWERTY"_s << u"QWERTY"_s;
    }

    void offersTheCodeBesideOtherFigures()
    {
        QFETCH(const CodeRules, rules);
        QFETCH(const QString, message);
        QFETCH(const QString, code);
        QCOMPARE(readCode(message, rules), (tl::expected<CodeReading, CodeError>(CodeReading{code, true})));
    }
};

RENUMBER_TEST(OddCodeTest)
#include "oddcodetest.moc"
