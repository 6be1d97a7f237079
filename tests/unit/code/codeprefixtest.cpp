// SPDX-License-Identifier: Apache-2.0
// What services put before a code is none of it: "G-123456".
#include "code/codetext.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::code;
using namespace Qt::StringLiterals;
using renumber::code::CodeRules;

namespace {

CodeRules rules(CodeCharacters characters, CodeCase letterCase)
{
    CodeRules rules;
    rules.characters = characters;
    rules.letterCase = letterCase;
    rules.lengths = {6};
    return rules;
}

} // namespace

class CodePrefixTest : public QObject
{
    Q_OBJECT

private slots:
    void isOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        for (const QString &typed :
             {u"G-123456"_s,     u" g-123456\n"_s,      u"G\u2011123456"_s, u"G\u2013123456"_s,
              u"FB-123456"_s,    u"MS-123 456"_s,       u"MS-123-456"_s,    u"O2-123456"_s,
              u"CODE-123456"_s,  u"Code-123456"_s,      u"G - 123456"_s,    u"G 123456"_s,
              u"G: 123456"_s,    u"#123456"_s,          u"# 123456"_s,      u"code:123456"_s,
              u"code: 123456"_s, u"CODE#123456"_s,      u"[G] 123456"_s,    u"(G-123456)"_s,
              u"G-123456."_s,    u"Ｇ－１２３４５６"_s, u"A-B-123456"_s})
            QTest::newRow(qUtf8Printable(typed)) << typed << u"123456"_s;
        for (const QString &typed :
             {u"FB-A1B2C3"_s, u"G-a1b2c3"_s, u"FB-A1B-2C3"_s, u"MS-A1B2C3."_s, u"#A1B2C3"_s, u"code:A1B2C3"_s,
              u"FB-A1B2C3 is your code"_s, u"Your code is FB-a1b2c3"_s})
            QTest::newRow(qUtf8Printable(typed)) << typed << u"A1B2C3"_s;
        QTest::newRow("FB-qwerty") << u"FB-qwerty"_s << u"QWERTY"_s;
    }

    void isOffered()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const CodeRules six = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper);
        QCOMPARE(readCode(typed, six), (CodeReading{code, true}));
        QCOMPARE(readCode(tidiedCode(typed, six), six), (CodeReading{code, true}));
    }

    void whateverCodesAreMadeOf()
    {
        const CodeRules letters = rules(CodeCharacters::Letters, CodeCase::AsSent);
        QCOMPARE(readCode(u"FB-qwErty"_s, letters), (CodeReading{u"qwErty"_s, true}));
        const CodeRules digits = rules(CodeCharacters::Digits, CodeCase::AsSent);
        QCOMPARE(readCode(u"G-123456"_s, digits), (CodeReading{u"123456"_s, true}));
    }

    void noPrefix_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("what may be one fits") << u"FB-1234"_s << u"FB1234"_s;
        QTest::newRow("groups") << u"ABC-123"_s << u"ABC123"_s;
        QTest::newRow("groups of digits") << u"12-123456"_s << u"12123456"_s;
        QTest::newRow("before too much") << u"G-1234567"_s << u"G1234567"_s;
        QTest::newRow("before too little") << u"G-12"_s << u"G12"_s;
    }

    void noPrefix()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, code);
        const CodeRules six = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper);
        QCOMPARE(readCode(typed, six), (CodeReading{code, false}));
    }

    void aWordWithAHyphenHidesNoCode()
    {
        const CodeRules letters = rules(CodeCharacters::Letters, CodeCase::AsSent);
        QCOMPARE(readCode(u"Your pre-orders code is qwErty"_s, letters), (CodeReading{u"qwErty"_s, true}));
    }

    void ofTwoNoneIsOffered()
    {
        const CodeRules six = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper);
        QCOMPARE(readCode(u"G-123456 or A1B2C3"_s, six).error(), CodeError::NotACode);
    }

    /// Where no length is known, nobody can tell.
    void ofAnyLength()
    {
        CodeRules any = rules(CodeCharacters::LettersAndDigits, CodeCase::Upper);
        any.lengths.clear();
        QCOMPARE(readCode(u"G-123456"_s, any), (CodeReading{u"G123456"_s, false}));
    }
};

RENUMBER_TEST(CodePrefixTest)
#include "codeprefixtest.moc"
