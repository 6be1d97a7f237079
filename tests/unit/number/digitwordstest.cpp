// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// Digits that are spelled as words: what is left without them is another number.
class DigitWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutSpelledDigits_data();
    void asksAboutSpelledDigits();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
};

void DigitWordsTest::asksAboutSpelledDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    for (const QString &word :
         {u"six"_s,   u"sechs"_s,      u"SECHS"_s,    u"zwo"_s,         u"sept"_s,     u"seis"_s,
          u"cinco"_s, u"fünf"_s,       u"twee"_s,     u"due"_s,         u"kuusi"_s,    u"шесть"_s,
          u"ستة"_s,   u"שש"_s,         u"六"_s,       u"陆"_s,          u"壹"_s,       u"육"_s,
          u"หก"_s,    u"VI"_s,         u"two five"_s, u"double six"_s,  u"triple 3"_s, u"nought"_s,
          u"oh"_s,    u"twenty-two"_s, u"sixfive"_s,  u"doppelsechs"_s, u"sixes"_s,    u"and six"_s,
          u"(six)"_s}) {
        QTest::addRow("behind: %s", qPrintable(word)) << u"0664 12345 "_s + word << u"AT"_s;
        QTest::addRow("behind a code: %s", qPrintable(word)) << u"+43 664 12345 "_s + word << u"FI"_s;
        QTest::addRow("within: %s", qPrintable(word)) << u"+43 664 %1 12345"_s.arg(word) << u"AT"_s;
    }
    QTest::newRow("in front") << u"seven 040 12345"_s << u"FI"_s;
    QTest::newRow("behind a comma") << u"030 12345, sechs"_s << u"DE"_s;
}

void DigitWordsTest::asksAboutSpelledDigits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    const auto reading = renumber::number::read(typed, region);
    QVERIFY(!reading || reading->doubt != renumber::number::Doubt::None);
}

void DigitWordsTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const QString french = u"+33612345678"_s;
    const QString british = u"+447911123456"_s;
    QTest::newRow("another number's") << u"my number two is 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("un") << u"un 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("on") << u"Call me on 07911 123456"_s << u"GB"_s << british;
    QTest::newRow("to") << u"change it to 07911 123456"_s << u"GB"_s << british;
    QTest::newRow("one of") << u"07911 123456 one of my numbers"_s << u"GB"_s << british;
    QTest::newRow("hat") << u"Anna hat 0171 1234567"_s << u"DE"_s << u"+491711234567"_s;
    QTest::newRow("ein") << u"0171 1234567 ein neues Handy"_s << u"DE"_s << u"+491711234567"_s;
    QTest::newRow("sei") << u"sei 340 1234567"_s << u"IT"_s << u"+393401234567"_s;
    QTest::newRow("y una") << u"612 34 56 78 y una cosa"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("a name") << u"Otto 0171 1234567"_s << u"DE"_s << u"+491711234567"_s;
    QTest::newRow("a Vietnamese name") << u"anh Nam 0912 345 678"_s << u"VN"_s << u"+84912345678"_s;
    QTest::newRow("a Chinese name") << u"13812345678 张三"_s << u"CN"_s << u"+8613812345678"_s;
    QTest::newRow("thanks, Chinese") << u"13812345678谢谢"_s << u"CN"_s << u"+8613812345678"_s;
    QTest::newRow("is, Korean") << u"010-1234-5678 이에요"_s << u"KR"_s << u"+821012345678"_s;
}

void DigitWordsTest::leavesOtherWordsAlone()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    QFETCH(const QString, e164);
    QCOMPARE(readAs(typed, region), e164);
}

RENUMBER_TEST(DigitWordsTest)
#include "digitwordstest.moc"
