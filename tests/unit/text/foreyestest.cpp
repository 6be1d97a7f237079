// SPDX-License-Identifier: Apache-2.0
#include "invariants.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::text;
using renumber::test::whyNotForEyes;

namespace {

QString name(const QString &foreign)
{
    return sanitized(foreign, Longest::Name);
}

QString fromCodes(const QList<char32_t> &codes)
{
    return QString::fromUcs4(codes.constData(), codes.size());
}

const QString e = QStringLiteral("e");

} // namespace

class ForEyesTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextOfEveryDayStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u""_s,
                                u"Camille Sample"_s,
                                u"Zoë Ångström-O’Neill, Jr."_s,
                                u"<b>bold</b> &amp; 50 % {x} %1"_s,
                                u"Nguyễn Thị Minh Khai"_s,
                                u"Nguye\u0302\u0303n"_s, // composed of letters and marks
                                u"דָּוִד בֶּן־גּוּרִיּוֹן"_s,
                                u"محمّد عبد الله"_s,
                                u"श्री कृष्ण"_s,
                                u"สมชาย น้ำใจ"_s,
                                u"བསྒྲུབས་པ"_s,
                                u"山田 太郎"_s,
                                u"김철수"_s,
                                u"Ada 🧑🏽 🇫🇷 👍"_s,
                                u"𐌰𐌳𐌰"_s};
        for (qsizetype i = 0; i < texts.size(); ++i)
            QTest::addRow("%d", int(i)) << texts.at(i);
    }
    void aTextOfEveryDayStaysAsItIs()
    {
        QFETCH(const QString, text);
        QCOMPARE(name(text), text);
        QCOMPARE(whyNotForEyes(text, Longest::Name), QString());
    }

    void whatIsMadeOfTheRest_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("shown");
        QTest::newRow("line breaks") << u"Camille\r\n\n\nSample\n"_s << u"Camille Sample"_s;
        QTest::newRow("sixty of them") << u"A"_s + u"\n"_s.repeated(60) + u"B"_s << u"A B"_s;
        QTest::newRow("tab, form feed, vertical tab") << u"A\tB\fC\vD"_s << u"A B C D"_s;
        QTest::newRow("NEL, line and paragraph separator") << u"A\u0085B\u2028C\u2029D"_s << u"A B C D"_s;
        QTest::newRow("spaces of all widths") << u"\u3000A\u00a0\u2003B\u202fC\u1680D"_s << u"A B C D"_s;
        QTest::newRow("escape sequence") << u"A\x1b[31mB\x1b]0;title\x07"_s << u"A [31mB ]0;title"_s;
        QTest::newRow("C1") << u"A\u009b31mB"_s << u"A 31mB"_s;
        QTest::newRow("NUL") << QString(u"A"_s + QChar(0) + u"B"_s) << u"A B"_s;
        QTest::newRow("override") << u"A\u202egpj.exe"_s << u"Agpj.exe"_s;
        QTest::newRow("marks of direction")
            << u"\u200eA\u200f\u061c\u202a\u202b\u202c\u202d\u202eB\u2066\u2067\u2068\u2069"_s << u"AB"_s;
        QTest::newRow("no width") << u"\ufeffA\u200b\u2060\u00ad\u180eB"_s << u"AB"_s;
        QTest::newRow("Persian joiner") << u"علی\u200cرضا"_s << u"علیرضا"_s;
        QTest::newRow("a family, one by one") << u"👩\u200d👧"_s << u"👩👧"_s;
        QTest::newRow("variation selectors") << u"❤\ufe0f葛\U000e0100"_s << u"❤葛"_s;
        QTest::newRow("tags") << u"A\U000e0041\U000e0042\U000e007f"_s << u"A"_s;
        QTest::newRow("Hangul fillers") << u"A\u3164\u115f\u1160\uffa0B"_s << u"AB"_s;
        QTest::newRow("a filler alone") << u"\u3164"_s << u""_s;
        QTest::newRow("braille without a dot") << u"\u2800\u2800A\u2800B"_s << u"A B"_s;
        QTest::newRow("a lone surrogate")
            << QString(u"A"_s + QChar(0xd83d) + u"B"_s + QChar(0xdc4d)) << u"A\ufffdB\ufffd"_s;
        QTest::newRow("noncharacters") << fromCodes({U'A', 0xfdd0, 0x1ffff, U'B'}) << u"A\ufffd\ufffdB"_s;
        QTest::newRow("private use") << u"A\ue000B\U000f0000"_s << u"A\ufffdB\ufffd"_s;
        QTest::newRow("a picture that is not there") << u"A\ufffcB"_s << u"A\ufffdB"_s;
        QTest::newRow("not assigned") << fromCodes({U'A', 0x378, U'B'}) << fromCodes({U'A', 0x378, U'B'});
        QTest::newRow("marks without a letter") << u" \u0336\u20ddA"_s << u"A"_s;
        QTest::newRow("marks in a pile")
            << e + u"\u0301\u0302"_s.repeated(50) + u"x"_s << e + u"\u0301\u0302\u0301\u0302x"_s;
        QTest::newRow("and what hides the pile")
            << e + u"\u0301\u200b"_s.repeated(50) << e + u"\u0301"_s.repeated(4);
        QTest::newRow("nothing but what is left out") << u"\u202e\n\u200b \u0301"_s << u""_s;
    }
    void whatIsMadeOfTheRest()
    {
        QFETCH(const QString, foreign);
        QFETCH(const QString, shown);
        QCOMPARE(name(foreign), shown);
        QCOMPARE(whyNotForEyes(shown, Longest::Name), QString());
    }

    void everyCharacterAloneAndAmongOthers()
    {
        for (char32_t code = 0; code <= 0x10ffff; ++code) {
            const QString alone = QString::fromUcs4(&code, 1);
            for (const QString &foreign : {alone, QString(u"A"_s + alone + u"B"_s)}) {
                const QString why = whyNotForEyes(name(foreign), Longest::Name);
                if (!why.isEmpty())
                    QFAIL(qPrintable(u"U+%1: %2"_s.arg(QString::number(uint(code), 16), why)));
            }
        }
    }

    void whatIsTooLongIsCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("a letter") << u"x"_s;
        QTest::newRow("a pair of surrogates") << u"𐌰"_s;
        QTest::newRow("a letter with marks") << u"e\u0301\u0302\u0303"_s;
        QTest::newRow("a flag") << u"🇫🇷"_s;
        QTest::newRow("a face with its colour") << u"🧑🏽"_s;
        QTest::newRow("a syllable") << u"\u1112\u1161\u11ab"_s;
    }
    void whatIsTooLongIsCutBetweenCharacters()
    {
        QFETCH(const QString, character);
        for (const Longest longest : {Longest::Entry, Longest::Name, Longest::Sentence, Longest::Line}) {
            const qsizetype most = qsizetype(longest);
            for (qsizetype before = 0; before < character.size() + 2; ++before) {
                const QString foreign = u"a"_s.repeated(before) + character.repeated(most + 1);
                const QString shown = sanitized(foreign, longest);
                QCOMPARE(whyNotForEyes(shown, longest), QString());
                QVERIFY(shown.endsWith(u'…') && shown.size() > most - 1 - character.size());
                QVERIFY(foreign.startsWith(shown.chopped(1)));
                QCOMPARE((shown.size() - 1 - before) % character.size(), qsizetype(0));
            }
        }
    }

    void whatJustFitsIsNotCut()
    {
        const QString fits = u"x"_s.repeated(200);
        QCOMPARE(name(fits), fits);
        QCOMPARE(name(fits + u" \n\u200b"_s), fits);
        QCOMPARE(name(fits + u" x"_s), QString(fits.chopped(1) + u'…'));
        QCOMPARE(name(fits + u'x'), QString(fits.chopped(1) + u'…'));
        QCOMPARE(name(fits.first(198) + u" xx"_s), QString(fits.first(198) + u'…'));
    }

    void aCharacterWithoutEndIsCutNonetheless()
    {
        const QString syllable = u"\u1100"_s.repeated(5000); // leading consonants, one character by UAX #29
        QCOMPARE(name(syllable), QString(syllable.first(199) + u'…'));
    }

    void aTextOfAMegabyteCostsNoTime_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("letters") << u"x"_s;
        QTest::newRow("left out") << u"\u202e"_s;
        QTest::newRow("line breaks") << u"\n"_s;
        QTest::newRow("marks") << u"\u0301"_s;
        QTest::newRow("one character") << u"\u1100"_s;
    }
    void aTextOfAMegabyteCostsNoTime()
    {
        QFETCH(const QString, part);
        const QString foreign = u"A"_s + part.repeated(1 << 20);
        QElapsedTimer timer;
        timer.start();
        const QString shown = name(foreign);
        // Some ten milliseconds for those that are looked at and left out, one by one.
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(whyNotForEyes(shown, Longest::Name), QString());
    }
};

RENUMBER_TEST(ForEyesTest)
#include "foreyestest.moc"
