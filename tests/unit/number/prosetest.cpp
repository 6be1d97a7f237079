// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "newerthandata.h"
#include "number/parse.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::Doubt;
using renumber::number::doubtOfBenin;
using renumber::number::ParseError;
using renumber::number::read;

/// Numbers in pasted text: exactly one is offered, anything less clear is said to be so.
class ProseTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheOneNumber_data();
    void findsTheOneNumber();
    void picksNone_data();
    void picksNone();
    void asksWhereDigitsAreLeftOver_data();
    void asksWhereDigitsAreLeftOver();
};

void ProseTest::findsTheOneNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<Doubt>("doubt");

    const QString french = u"+33750253354"_s;
    QTest::newRow("sentence") << u"My number is +14155552671 thanks"_s << u"US"_s << u"+14155552671"_s
                              << Doubt::None;
    QTest::newRow("sentence, other country chosen")
        << u"My number is +14155552671 thanks"_s << u"FR"_s << u"+14155552671"_s << Doubt::None;
    QTest::newRow("sentence, no country")
        << u"My number is +14155552671 thanks"_s << QString() << u"+14155552671"_s << Doubt::None;
    QTest::newRow("national") << u"Appelle-moi au 07 50 25 33 54 ce soir"_s << u"FR"_s << french
                              << Doubt::None;
    QTest::newRow("label") << u"Mobile: +33 7 50 25 33 54"_s << u"US"_s << french << Doubt::None;
    QTest::newRow("label, dot") << u"Tél.07 50 25 33 54"_s << u"FR"_s << french << Doubt::None;
    QTest::newRow("plus behind a letter") << u"tel+33750253354"_s << u"US"_s << french << Doubt::None;
    QTest::newRow("end of a sentence")
        << u"It is (415) 555-0199."_s << u"US"_s << u"+14155550199"_s << Doubt::None;
    QTest::newRow("quotes") << u"“+33 7 50 25 33 54”"_s << u""_s << french << Doubt::None;
    QTest::newRow("symbol in front") << u"📞 +33 7 50 25 33 54"_s << u""_s << french << Doubt::None;
    QTest::newRow("no space around, Chinese")
        << u"我的电话是+33 750253354谢谢"_s << u"CN"_s << french << Doubt::None;
    QTest::newRow("national, Chinese")
        << u"电话13812345678谢谢"_s << u"CN"_s << u"+8613812345678"_s << Doubt::None;
    QTest::newRow("full width, Japanese")
        << u"電話：０９０－１２３４－５６７８です"_s << u"JP"_s << u"+819012345678"_s << Doubt::None;
    QTest::newRow("right to left") << u"رقمي هو ‎+٣٣ ٧ ٥٠ ٢٥ ٣٣ ٥٤‎ شكرا"_s
                                   << u"EG"_s << french << Doubt::None;
    QTest::newRow("twice the same") << u"07 50 25 33 54 or +33 7 50 25 33 54"_s << u"FR"_s << french
                                    << Doubt::None;
    QTest::newRow("twice the same, side by side")
        << u"0750253354 0750253354"_s << u"FR"_s << french << Doubt::None;
    QTest::newRow("link") << u"<a href=\"tel:+33750253354\">+33 7 50 25 33 54</a>"_s << u""_s << french
                          << Doubt::None;
    QTest::newRow("newer than the data")
        << u"My number is +229 01 27 17 43 58 thanks"_s << u"US"_s << u"+2290127174358"_s << doubtOfBenin();
    // The last ten digits are a French number: the plus must win.
    QTest::newRow("newer than the data, France chosen")
        << u"My number is +229 0127174358 thanks"_s << u"FR"_s << u"+2290127174358"_s << doubtOfBenin();
    QTest::newRow("newer than the data, national")
        << u"My number is 01 27 17 43 58 thanks"_s << u"BJ"_s << u"+2290127174358"_s << doubtOfBenin();
    QTest::newRow("unknown code") << u"call +999 123 4567 now"_s << u"US"_s << u"+9991234567"_s
                                  << Doubt::UnknownCallingCode;
    const QString british = u"+447911123456"_s;
    QTest::newRow("00, country named") << u"00 44 (UK) 7911 123456"_s << u"DE"_s << british << Doubt::None;
    QTest::newRow("00, a word") << u"0044 Mobile 7911 123456"_s << u"DE"_s << british << Doubt::None;
    QTest::newRow("00, a word and a colon")
        << u"0033 Mob: 7 50 25 33 54"_s << u"DE"_s << french << Doubt::None;
    QTest::newRow("010 in Japan, country named")
        << u"010 44 (UK) 7911 123456"_s << u"JP"_s << british << Doubt::None;
    QTest::newRow("a word within") << u"0044 7911 (mobile) 123456"_s << u"DE"_s << british << Doubt::None;
    QTest::newRow("area code, comma")
        << u"Tel. 030, 12345678"_s << u"DE"_s << u"+493012345678"_s << Doubt::None;
    QTest::newRow("mobile code, comma")
        << u"Cell. 340, 1234567"_s << u"IT"_s << u"+393401234567"_s << Doubt::None;
    QTest::newRow("mobile code, comma, groups")
        << u"Mobil: 050, 123 4567"_s << u"AE"_s << u"+971501234567"_s << Doubt::None;
    QTest::newRow("a letter for a word") << u"T 07 50 25 33 54"_s << u"FR"_s << french << Doubt::None;
    QTest::newRow("bold in a chat") << u"My number: *07 50 25 33 54*"_s << u"FR"_s << french << Doubt::None;
    QTest::newRow("a label and spaces as links write them")
        << u"Mobile:%2007%2050%2025%2033%2054"_s << u"FR"_s << french << Doubt::None;
    QTest::newRow("a particle behind")
        << u"010-1234-5678로"_s << u"KR"_s << u"+821012345678"_s << Doubt::None;
}

void ProseTest::findsTheOneNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    QFETCH(Doubt, doubt);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), e164);
    QCOMPARE(reading->doubt, doubt);
    QVERIFY(reading->fromProse);
}

void ProseTest::picksNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<ParseError>("error");

    QTest::newRow("two numbers") << u"+33 7 50 25 33 54 or +1 415 555 0199"_s << u"FR"_s
                                 << ParseError::SeveralNumbers;
    QTest::newRow("two national numbers")
        << u"07 50 25 33 54 or 07 50 25 33 55"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("two numbers, no words")
        << u"+33750253354 +33750253355"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("two national numbers, no words")
        << u"0750253354 0750253355"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("two national numbers, slash")
        << u"0750253354/0750253355"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("two national numbers, comma")
        << u"0750253354,0750253355"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("two lines") << u"0750253354\n0750253355"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("one newer than the data")
        << u"+229 01 27 17 43 58 or 07 50 25 33 54"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("both in a country newer than the data")
        << u"01 27 17 43 58 or 97 12 34 56"_s << u"BJ"_s << ParseError::SeveralNumbers;
    QTest::newRow("one national, no country")
        << u"+33 7 50 25 33 54 or 415 555 0199"_s << QString() << ParseError::SeveralNumbers;
    QTest::newRow("one of unknown code")
        << u"+999 123 4567 or +33 7 50 25 33 54"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("signature") << u"Jean\nTel 07 50 25 33 54\nFax 01 44 55 66 77"_s << u"FR"_s
                               << ParseError::SeveralNumbers;
    QTest::newRow("digits left over") << u"75001 0750253354 Paris"_s << u"FR"_s << ParseError::SeveralNumbers;
    QTest::newRow("national, no country") << u"call 07 50 25 33 54"_s << QString() << ParseError::NoCountry;
    QTest::newRow("too long") << u"my number is 12345678901234567"_s << u"FR"_s << ParseError::TooLong;
    QTest::newRow("extension") << u"call +1 415 555 0199, ext. 12 please"_s << u"US"_s
                               << ParseError::Extension;
    QTest::newRow("nothing long enough") << u"call 12 34"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("in a word") << u"invoice AB1234567"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("letter O within") << u"Puh. +358 4O 123 4567"_s << u"FI"_s << ParseError::Letters;
    QTest::newRow("circled digit within") << u"Puh. +358 40 1234⑤6"_s << u"FI"_s << ParseError::Letters;
    QTest::newRow("letter behind a word") << u"+44 (UK) 7911 l23456"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("mail address") << u"0750253354@example.org"_s << u"FR"_s << ParseError::Letters;
}

void ProseTest::asksWhereDigitsAreLeftOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("suggestion"); // none: it is to be confirmed

    QTest::newRow("area code in front of a bracket")
        << u"0171 (mob) 2345678"_s << u"DE"_s << u"+491712345678"_s;
    QTest::newRow("rest behind a comma") << u"Tel. +49 30 1234, 5678"_s << u"DE"_s << u"+493012345678"_s;
    QTest::newRow("011 and a country named") << u"011 44 (UK) 7911 123456"_s << u"DE"_s << u"+447911123456"_s;
    QTest::newRow("00 and a country named, US")
        << u"00 44 (UK) 7911 123456"_s << u"US"_s << u"+447911123456"_s;
    QTest::newRow("another country named") << u"(UK) 7911 123456"_s << u"US"_s << u"+447911123456"_s;
    QTest::newRow("times and house numbers")
        << u"12 rue X, after 18:30, 07 50 25 33 54, floor 3"_s << u"FR"_s << QString();
    QTest::newRow("digits in a word beside it")
        << u"invoice AB-1234567, call 07 50 25 33 54"_s << u"FR"_s << QString();
    QTest::newRow("too long to be a number beside it")
        << u"order 1234567890123456, +33 7 50 25 33 54"_s << u"US"_s << QString();
    QTest::newRow("postal code in front") << u"00100 Helsinki, puh. 040 123 4567"_s << u"FI"_s << QString();
    QTest::newRow("postal code in front, Italian")
        << u"00185 Roma, tel. 06 1234 5678"_s << u"IT"_s << QString();
    QTest::newRow("postal code behind") << u"Tel. 07 50 25 33 54, 75001 Paris"_s << u"FR"_s << QString();
    QTest::newRow("a day in front, Chinese") << u"2024年5月3日 13812345678"_s << u"CN"_s << QString();
    QTest::newRow("an hour behind") << u"0170 1234567 ab 18 Uhr"_s << u"DE"_s << QString();
    QTest::newRow("unknown word and digits behind")
        << u"+49 170 1234567 binnenlijn 12"_s << u"DE"_s << QString();
    QTest::newRow("extension, two words") << u"650-253-0000 then press 2"_s << u"US"_s << QString();
    QTest::newRow("extension, unknown words") << u"0170 1234567, Platz Nr. 12"_s << u"DE"_s << QString();
    QTest::newRow("extension in front") << u"ext 12, 650-253-0000"_s << u"US"_s << QString();
    QTest::newRow("extension, no digits") << u"650-253-0000 ext twelve"_s << u"US"_s << QString();
    QTest::newRow("extension, no digits, x") << u"650-253-0000 x twelve"_s << u"US"_s << QString();
    QTest::newRow("extension, a keycap") << u"650-253-0000 🔟"_s << u"US"_s << QString();
    QTest::newRow("extension, circled digits") << u"0170 1234567 ext ⑫"_s << u"DE"_s << QString();
    QTest::newRow("extension behind a word within")
        << u"+43 (mobil) 664 123456 Top 5"_s << u"AT"_s << u"+436641234565"_s;
    QTest::newRow("range of desks") << u"030 1234567-0 bis -99"_s << u"DE"_s << QString();
    QTest::newRow("country code with a word")
        << u"Vorwahl 43 Nummer 6641234567"_s << u"DE"_s << u"+436641234567"_s;
    QTest::newRow("country code with a word, French")
        << u"Indicatif 32 numéro 470123456"_s << u"FR"_s << u"+32470123456"_s;
    QTest::newRow("plus, Spanish") << u"más 43 6641234567"_s << u"DE"_s << u"+436641234567"_s;
    QTest::newRow("hour that the data takes for a part")
        << u"27 12 34 56 9 am"_s << u"LU"_s << u"+35227123456"_s;
    QTest::newRow("code of a telephone's keys") << u"*670664 123456"_s << u"AT"_s << QString();
    QTest::newRow("code of a telephone's keys apart") << u"*31#0664 123456"_s << u"AT"_s << QString();
}

void ProseTest::asksWhereDigitsAreLeftOver()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, suggestion);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QVERIFY(reading->doubt != Doubt::None);
    QCOMPARE(reading->suggestion ? reading->suggestion->e164.text() : QString(), suggestion);
}

void ProseTest::picksNone()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(ParseError, error);
    const auto reading = read(typed, region);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error(), error);
}

RENUMBER_TEST(ProseTest)
#include "prosetest.moc"
