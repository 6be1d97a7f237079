// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "newerthandata.h"
#include "number/parse.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::Doubt;
using renumber::number::doubtOfBenin;
using renumber::number::ParseError;
using renumber::number::PhoneNumber;
using renumber::number::read;

/// What one typed number reads as. Text found inside other text is prosetest.cpp's.
class ParseTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesNothingForTheAgeOfTheData_data();
    void refusesNothingForTheAgeOfTheData();
    void suggestsAnInternationalReading_data();
    void suggestsAnInternationalReading();
    void asksAboutDigitsBeside_data();
    void asksAboutDigitsBeside();
    void asksNothingAboutGroupsAtHome_data();
    void asksNothingAboutGroupsAtHome();
    void leavesAChosenCountryAlone_data();
    void leavesAChosenCountryAlone();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void splitsTheNumber();
    void knowsTheAgeOfTheData();
};

void ParseTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");

    const QString french = u"+33750253354"_s;
    const QString american = u"+14155550199"_s;
    QTest::newRow("E.164") << u"+33750253354"_s << u""_s << french;
    QTest::newRow("E.164, other country chosen") << u"+33750253354"_s << u"US"_s << french;
    QTest::newRow("international, spaced") << u"+33 7 50 25 33 54"_s << u""_s << french;
    QTest::newRow("national") << u"07 50 25 33 54"_s << u"FR"_s << french;
    QTest::newRow("national, region in lower case") << u"07 50 25 33 54"_s << u"fr"_s << french;
    QTest::newRow("national without trunk prefix") << u"750253354"_s << u"FR"_s << french;
    QTest::newRow("own international prefix") << u"00 33 7 50 25 33 54"_s << u"FR"_s << french;
    QTest::newRow("foreign country's own prefix") << u"011 33 7 50 25 33 54"_s << u"US"_s << french;
    QTest::newRow("plus and prefix") << u"+00 33 7 50 25 33 54"_s << u"US"_s << french;
    QTest::newRow("calling code without plus, own country") << u"33750253354"_s << u"FR"_s << french;
    QTest::newRow("dots") << u"07.50.25.33.54"_s << u"FR"_s << french;
    QTest::newRow("slashes and hyphens") << u"07/50-25-33-54"_s << u"FR"_s << french;
    QTest::newRow("brackets around the code") << u"(+33) 7 50 25 33 54"_s << u""_s << french;
    QTest::newRow("two pluses") << u"++33 7 50 25 33 54"_s << u""_s << french;
    QTest::newRow("trunk zero in brackets") << u"+33 (0)7 50 25 33 54"_s << u"US"_s << french;
    QTest::newRow("trunk zero in brackets, twice") << u"+33 (0) (0)7 50 25 33 54"_s << u"US"_s << french;
    QTest::newRow("trunk zero after the code") << u"+251 09 11 23 45 67"_s << u"US"_s << u"+251911234567"_s;
    QTest::newRow("North American") << u"(415) 555-0199"_s << u"US"_s << american;
    QTest::newRow("North American, 1 in front") << u"1-415-555-0199"_s << u"US"_s << american;
    QTest::newRow("Finnish") << u"040 123 4567"_s << u"FI"_s << u"+358401234567"_s;
    QTest::newRow("German landline with a desk's digit") << u"030 12345-0"_s << u"DE"_s << u"+4930123450"_s;
    QTest::newRow("German, in twos") << u"030 12 34 56 78"_s << u"DE"_s << u"+493012345678"_s;
    QTest::newRow("Brazilian, carrier code") << u"0 15 11 96123-4567"_s << u"BR"_s << u"+5511961234567"_s;
    QTest::newRow("Italian, kept zero") << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s;
    QTest::newRow("Jersey in the British plan") << u"07797 712345"_s << u"JE"_s << u"+447797712345"_s;

    QTest::newRow("Mexican mobile, as until 2019")
        << u"+52 1 55 1234 5678"_s << u"MX"_s << u"+525512345678"_s;

    QTest::newRow("full width") << u"＋３３　７　５０　２５　３３　５４"_s << u""_s << french;
    QTest::newRow("full-width brackets") << u"（４１５）５５５－０１９９"_s << u"US"_s << american;
    QTest::newRow("Arabic-Indic") << u"+٣٣ ٧ ٥٠ ٢٥ ٣٣ ٥٤"_s << u""_s << french;
    QTest::newRow("Persian") << u"۰۷۵۰۲۵۳۳۵۴"_s << u"FR"_s << french;
    QTest::newRow("Devanagari") << u"०७५०२५३३५४"_s << u"FR"_s << french;
    QTest::newRow("digits outside the first plane") << u"+𝟑𝟑𝟕𝟓𝟎𝟐𝟓𝟑𝟑𝟓𝟒"_s << u""_s << french;
    QTest::newRow("keycap digits") << u"+33 7\uFE0F\u20E350253354"_s << u""_s << french;
    QTest::newRow("bidi marks") << u"\u200E+33\u200F 7 50 25 33 54\u202C"_s << u""_s << french;
    QTest::newRow("bidi isolates") << u"\u2066+33 7 50 25 33 54\u2069"_s << u""_s << french;
    QTest::newRow("zero-width") << u"+33\u200B7\u200C50\u200D25\uFEFF33\u206054"_s << u""_s << french;
    QTest::newRow("soft hyphen") << u"+33 7\u00AD50 25 33 54"_s << u""_s << french;
    QTest::newRow("no-break spaces") << u"+33\u00A07\u00A050\u202F25\u202F33\u202F54"_s << u""_s << french;
    QTest::newRow("other spaces") << u"+33\u20077\u300050\u200925\t33 54\r\n"_s << u""_s << french;
    QTest::newRow("other dashes") << u"+33–7—50‐25‑33−54"_s << u""_s << french;
    QTest::newRow("Katakana dash") << u"０９０ー１２３４ー５６７８"_s << u"JP"_s << u"+819012345678"_s;
    QTest::newRow("middle dots") << u"07·50·25·33•54"_s << u"FR"_s << french;
    QTest::newRow("commas") << u"07,50,25,33,54"_s << u"FR"_s << french;
    QTest::newRow("comma late") << u"+44 7911,123456"_s << u"US"_s << u"+447911123456"_s;
    QTest::newRow("small plus") << u"﹢33 7 50 25 33 54"_s << u""_s << french;

    QTest::newRow("plus-minus") << u"±33 7 50 25 33 54"_s << u""_s << french;
    QTest::newRow("plus as a web page writes it") << u"&plus;33 7 50 25 33 54"_s << u"US"_s << french;
    QTest::newRow("link") << u"%2B33%207%2050%2025%2033%2054"_s << u"US"_s << french;
    QTest::newRow("link of a form") << u"%2B33+7+50+25+33+54"_s << u"US"_s << french;
    QTest::newRow("link of a link") << u"%252B33%2520750253354"_s << u"US"_s << french;
    QTest::newRow("link, national") << u"07%2050%2025%2033%2054"_s << u"FR"_s << french;
    QTest::newRow("web page") << u"07&#160;50&nbsp;25&#xA0;33&thinsp;54"_s << u"FR"_s << french;
    QTest::newRow("web page of a web page") << u"07&amp;#160;50253354"_s << u"FR"_s << french;
    QTest::newRow("JSON") << uR"(\u002b33\u00a07 50 25 33 54)"_s << u"US"_s << french;
    QTest::newRow("C") << uR"(\x2B33\0407\24050253354)"_s << u"US"_s << french;
    QTest::newRow("mail") << u"=2B33=207=2050=C2=A0253354"_s << u"US"_s << french;
    QTest::newRow("mail, national") << u"07=2050=2025=2033=2054"_s << u"FR"_s << french;
    QTest::newRow("plus as a word, colon") << u"plus: 33 750253354"_s << u"DE"_s << french;
    QTest::newRow("plus as a word, brackets") << u"(plus) 33 750253354"_s << u"DE"_s << french;
    QTest::newRow("tel") << u"tel:+33-7-50-25-33-54"_s << u"US"_s << french;
    QTest::newRow("tel, capitals") << u"TEL:+33750253354"_s << u""_s << french;
    QTest::newRow("tel, label") << u"Tel: 07 50 25 33 54"_s << u"FR"_s << french;
    QTest::newRow("tel, escaped plus") << u"tel:%2B33750253354"_s << u""_s << french;
    QTest::newRow("tel, context in front") << u"tel:750253354;phone-context=+33"_s << u"US"_s << french;
    QTest::newRow("tel, context and trunk zero")
        << u"tel:0750253354;phone-context=+33"_s << u"US"_s << french;
    QTest::newRow("tel, longer context") << u"tel:555-0199;phone-context=+1-415"_s << u"FR"_s << american;
    QTest::newRow("tel, context of a number that needs none")
        << u"tel:+33750253354;phone-context=+1"_s << u""_s << french;
    QTest::newRow("tel, host as context")
        << u"tel:0750253354;phone-context=example.org"_s << u"FR"_s << french;
    QTest::newRow("tel, other parameters") << u"tel:+33750253354;isub=12;rn=5"_s << u""_s << french;
    QTest::newRow("tel, empty extension") << u"tel:+33750253354;ext="_s << u""_s << french;
}

void ParseTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), e164);
    QCOMPARE(reading->doubt, Doubt::None);
    QVERIFY(!reading->suggestion.has_value());
    QVERIFY(!reading->fromProse);
}

void ParseTest::refusesNothingForTheAgeOfTheData_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("regionRead");
    QTest::addColumn<Doubt>("doubt");

    // Benin went from 8 to 10 digits in November 2024.
    const QString benin = u"+2290127174358"_s;
    QTest::newRow("Benin") << u"+229 01 27 17 43 58"_s << u""_s << benin << u"BJ"_s << doubtOfBenin();
    QTest::newRow("Benin, France chosen")
        << u"+229 01 27 17 43 58"_s << u"FR"_s << benin << u"BJ"_s << doubtOfBenin();
    QTest::newRow("Benin, national") << u"01 27 17 43 58"_s << u"BJ"_s << benin << u"BJ"_s << doubtOfBenin();
    QTest::newRow("range in no plan, right length")
        << u"+33 0 00 00 00 00"_s << u""_s << u"+33000000000"_s << u"FR"_s << Doubt::None;
    QTest::newRow("two digits missing")
        << u"+33 7 50 25 33"_s << u""_s << u"+337502533"_s << u"FR"_s << Doubt::NotPossible;
    QTest::newRow("a digit too many")
        << u"+33 7 50 25 33 541"_s << u""_s << u"+337502533541"_s << u"FR"_s << Doubt::NotPossible;
    QTest::newRow("no area code") << u"555-0199"_s << u"US"_s << u"+15550199"_s << u""_s
                                  << Doubt::NotPossible;
    QTest::newRow("French number in the US")
        << u"07 50 25 33 54"_s << u"US"_s << u"+10750253354"_s << u""_s << Doubt::NotPossible;
    QTest::newRow("a digit too few, so that the trunk zero is one of them")
        << u"07 50 25 33 5"_s << u"FR"_s << u"+33075025335"_s << u"FR"_s << Doubt::NotPossible;
    QTest::newRow("a digit too few, with another trunk prefix")
        << u"8 912 345 67 8"_s << u"RU"_s << u"+78912345678"_s << u"RU"_s << Doubt::NotPossible;
    QTest::newRow("unknown code") << u"+999 123 4567"_s << u""_s << u"+9991234567"_s << u""_s
                                  << Doubt::UnknownCallingCode;
    QTest::newRow("unknown code, country chosen")
        << u"+999 123 4567"_s << u"FR"_s << u"+9991234567"_s << u""_s << Doubt::UnknownCallingCode;
    QTest::newRow("unknown code after a prefix")
        << u"00 999 123 4567"_s << u"FR"_s << u"+9991234567"_s << u""_s << Doubt::UnknownCallingCode;
    QTest::newRow("unknown code, shortest")
        << u"+9991234"_s << u""_s << u"+9991234"_s << u""_s << Doubt::UnknownCallingCode;
    QTest::newRow("unknown code, longest")
        << u"+999123456789012"_s << u""_s << u"+999123456789012"_s << u""_s << Doubt::UnknownCallingCode;
    QTest::newRow("of no country") << u"+800 1234 5678"_s << u""_s << u"+80012345678"_s << u""_s
                                   << Doubt::None;
}

void ParseTest::refusesNothingForTheAgeOfTheData()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    QFETCH(QString, regionRead);
    QFETCH(Doubt, doubt);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), e164);
    QCOMPARE(reading->number.region, regionRead);
    QCOMPARE(reading->doubt, doubt);
    QVERIFY(!reading->suggestion.has_value());
}

void ParseTest::suggestsAnInternationalReading_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<QString>("suggestion");

    const QString french = u"+33750253354"_s;
    QTest::newRow("00 in the US") << u"00 33 7 50 25 33 54"_s << u"US"_s << u"+10033750253354"_s
                                  << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 in Canada") << u"0033750253354"_s << u"CA"_s << u"+10033750253354"_s
                                  << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 in Australia") << u"00 33 7 50 25 33 54"_s << u"AU"_s << u"+61033750253354"_s
                                     << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 in Japan") << u"00 33 7 50 25 33 54"_s << u"JP"_s << u"+810033750253354"_s
                                 << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 and a number newer than the data")
        << u"00 229 01 27 17 43 58"_s << u"US"_s << u"+2290127174358"_s << Doubt::InternationalPrefixTyped
        << u"+2290127174358"_s;
    QTest::newRow("011 in France") << u"011 1 415 555 0199"_s << u"FR"_s << u"+331114155550199"_s
                                   << Doubt::InternationalPrefixTyped << u"+14155550199"_s;
    QTest::newRow("0011 in the US") << u"0011 33 7 50 25 33 54"_s << u"US"_s << french
                                    << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 without a country")
        << u"00 33 7 50 25 33 54"_s << u""_s << french << Doubt::InternationalPrefixTyped << french;
    QTest::newRow("00 that the country's own rules take for a prefix of another number")
        << u"0015417543010"_s << u"SG"_s << u"+5417543010"_s << Doubt::InternationalPrefixTyped
        << u"+15417543010"_s;
    QTest::newRow("plus forgotten, where it looks like a landline")
        << u"33 7 50 25 33 54"_s << u"DE"_s << u"+4933750253354"_s << Doubt::SeveralReadings << french;
    QTest::newRow("zero too many") << u"+48 0601 234 567"_s << u"FR"_s << u"+480601234567"_s
                                   << Doubt::SeveralReadings << u"+48601234567"_s;
    QTest::newRow("two zeros too many") << u"+267 (00)71123456"_s << u"FR"_s << u"+2670071123456"_s
                                        << Doubt::SeveralReadings << u"+26771123456"_s;
    QTest::newRow("plus and 0011") << u"+0011 297 560 1234"_s << u"FR"_s << u"+12975601234"_s
                                   << Doubt::InternationalPrefixTyped << u"+2975601234"_s;
    QTest::newRow("plus forgotten") << u"33 7 50 25 33 54"_s << u"US"_s << u"+133750253354"_s
                                    << Doubt::NotPossible << french;
}

void ParseTest::suggestsAnInternationalReading()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    QFETCH(Doubt, doubt);
    QFETCH(QString, suggestion);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->doubt, doubt);
    QVERIFY(reading->suggestion.has_value());
    QCOMPARE(reading->suggestion->e164.text(), suggestion);
    QCOMPARE(reading->number.e164.text(), e164);
}

void ParseTest::asksAboutDigitsBeside_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString german = u"+491701234567"_s;
    const QString indian = u"+919876543210"_s;
    QTest::newRow("bracketed digit behind") << u"+49 170 1234567 (1)"_s << u"DE"_s << german;
    QTest::newRow("bracketed digit behind, in a sentence") << u"Tel: 0170 1234567 (1)"_s << u"DE"_s << german;
    QTest::newRow("bracketed digit behind, where the whole is impossible")
        << u"07 50 25 33 54 [1]"_s << u"FR"_s << u"+33750253354"_s;
    QTest::newRow("bracketed digit behind, AT") << u"0664 1234567 (2)"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("bracketed digit behind, JP") << u"090-1234-5678 (2)"_s << u"JP"_s << u"+819012345678"_s;
    QTest::newRow("bracketed digit behind, CN") << u"138 0013 8000 (2)"_s << u"CN"_s << u"+8613800138000"_s;
    QTest::newRow("bracketed digit behind, the world's prefix in the US")
        << u"0049 170 1234567 (1)"_s << u"US"_s << german;
    QTest::newRow("a digit too many") << u"+33 7 50 25 33 54 1"_s << u""_s << u"+33750253354"_s;
    QTest::newRow("one in a list") << u"1. 0170 1234567"_s << u"DE"_s << german;
    QTest::newRow("one in a list, and one of several") << u"1. 0170 1234567 (2)"_s << u"DE"_s << german;
    QTest::newRow("the next line's ending") << u"0664 1234567/68"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("always open") << u"0170 1234567 24/7"_s << u"DE"_s << german;
    QTest::newRow("an hour") << u"0170 1234567 14:05"_s << u"DE"_s << german;
    QTest::newRow("code twice") << u"+49 49 170 1234567"_s << u"DE"_s << german;
    QTest::newRow("code twice, bracket") << u"+91 (91) 98765 43210"_s << u"IN"_s << indian;
    QTest::newRow("code twice, the world's prefix in the US")
        << u"0049 49 170 1234567"_s << u"US"_s << german;
    QTest::newRow("a sheet's decimals") << u"+35227123456.0"_s << u"LU"_s << u"+35227123456"_s;
    QTest::newRow("a sheet's decimals, at home") << u"27123456.00"_s << u"LU"_s << u"+35227123456"_s;
    QTest::newRow("a sheet's decimals, behind groups")
        << u"+352 27 12 34 56.0"_s << u"LU"_s << u"+35227123456"_s;
    QTest::newRow("a sheet's decimals, behind groups that may have one more digit")
        << u"030 123 45 67.0"_s << u"DE"_s << u"+49301234567"_s;
    QTest::newRow("a range") << u"030 1234567...89"_s << u"DE"_s << u"+49301234567"_s;
    QTest::newRow("a range, dashes") << u"030 1234567--89"_s << u"DE"_s << u"+49301234567"_s;
    QTest::newRow("another's digits in front") << u"4711 030 123456"_s << u"DE"_s << u"+4930123456"_s;
    QTest::newRow("one in a list, no dot") << u"2 27 12 34 56"_s << u"LU"_s << u"+35227123456"_s;
    QTest::newRow("zero before the code") << u"091 98765 43210"_s << u"IN"_s << indian;
    QTest::newRow("two behind one group") << u"0664 1234567 68"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("one behind one group") << u"0664 1234567 8"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("one behind threes and a dash") << u"0664-123-456-7"_s << u"AT"_s << u"+43664123456"_s;
}

void ParseTest::asksAboutDigitsBeside()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, meant);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QVERIFY(reading->doubt != Doubt::None);
    QVERIFY(reading->suggestion.has_value());
    QCOMPARE(reading->suggestion->e164.text(), meant);
}

void ParseTest::asksNothingAboutGroupsAtHome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    const QString german = u"+4917623456789"_s;
    QTest::newRow("threes and two, DE") << u"0176 234 567 89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, dashes") << u"0176-234-567-89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, dots") << u"0176.234.567.89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, slash") << u"0176/234 567 89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, brackets") << u"(0176) 234 567 89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, label") << u"Tel. 0176 234 567 89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, link") << u"tel:0176-234-567-89"_s << u"DE"_s << german;
    QTest::newRow("threes and two, +49") << u"+49 176 234 567 89"_s << u"DE"_s << german;
    QTest::newRow("twos and threes, DE") << u"01512 30 412 32"_s << u"DE"_s << u"+4915123041232"_s;
    QTest::newRow("threes and one, DE") << u"0170 987 654 3"_s << u"DE"_s << u"+491709876543"_s;
    QTest::newRow("newer than the data, DE") << u"0150 234 567 89"_s << u"DE"_s << u"+4915023456789"_s;
    QTest::newRow("threes and two, AT") << u"0676 123 456 78"_s << u"AT"_s << u"+4367612345678"_s;
    QTest::newRow("threes and two, AT, other") << u"0699 123 456 78"_s << u"AT"_s << u"+4369912345678"_s;
    QTest::newRow("threes and one, AT") << u"0664 123 456 7"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("threes and two, ID") << u"0812 345 678 90"_s << u"ID"_s << u"+6281234567890"_s;
    QTest::newRow("threes and two, FI") << u"045 123 456 78"_s << u"FI"_s << u"+3584512345678"_s;
    QTest::newRow("twos and threes, FI") << u"041 23 223 10"_s << u"FI"_s << u"+358412322310"_s;
    QTest::newRow("threes and one, IR") << u"0912 348 505 3"_s << u"IR"_s << u"+989123485053"_s;
    QTest::newRow("sixes, which a landline in Jersey has")
        << u"07797 123456"_s << u"JE"_s << u"+447797123456"_s;
    QTest::newRow("threes, JE") << u"07797 123 456"_s << u"JE"_s << u"+447797123456"_s;
}

void ParseTest::asksNothingAboutGroupsAtHome()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const auto reading = read(typed, region);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), e164);
    QCOMPARE(reading->doubt, Doubt::None);
}

void ParseTest::leavesAChosenCountryAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("regionRead");

    // The choice decides the calling code; whose range it is, the data says; either way the digits are the
    // same.
    QTest::newRow("Canadian, US chosen") << u"604 555 0123"_s << u"US"_s << u"+16045550123"_s << u"CA"_s;
    QTest::newRow("American, Canada chosen") << u"415 555 0199"_s << u"CA"_s << u"+14155550199"_s << u"US"_s;
    QTest::newRow("Jamaican, US chosen") << u"876 210 1234"_s << u"US"_s << u"+18762101234"_s << u"JM"_s;
    QTest::newRow("Jersey, GB chosen") << u"07797 712345"_s << u"GB"_s << u"+447797712345"_s << u"JE"_s;
    QTest::newRow("British, Jersey chosen") << u"07400 123456"_s << u"JE"_s << u"+447400123456"_s << u"GB"_s;
    QTest::newRow("Isle of Man, of both, chosen")
        << u"07924 123456"_s << u"IM"_s << u"+447924123456"_s << u"IM"_s;
    QTest::newRow("Isle of Man, of both, GB chosen")
        << u"07924 123456"_s << u"GB"_s << u"+447924123456"_s << u"GB"_s;
    QTest::newRow("Isle of Man, international")
        << u"+44 7924 123456"_s << u"IM"_s << u"+447924123456"_s << u"IM"_s;
    QTest::newRow("Kazakh, Russia chosen")
        << u"8 (771) 000-9998"_s << u"RU"_s << u"+77710009998"_s << u"KZ"_s;
}

void ParseTest::leavesAChosenCountryAlone()
{
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    QFETCH(QString, e164);
    QFETCH(QString, regionRead);
    const auto reading = read(typed, chosen);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), e164);
    QCOMPARE(reading->number.region, regionRead);
    QCOMPARE(reading->doubt, Doubt::None);
    QVERIFY(!reading->suggestion.has_value());
}

void ParseTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<ParseError>("error");

    QTest::newRow("nothing") << QString() << u"FR"_s << ParseError::Empty;
    QTest::newRow("space") << u" \t\u00A0\u200B"_s << u"FR"_s << ParseError::Empty;
    QTest::newRow("word") << u"hello"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("word, other script") << u"привет"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("spelled number") << u"1-800-FLOWERS"_s << u"US"_s << ParseError::Letters;
    QTest::newRow("spelled number, where 1-800 is possible")
        << u"1-800-FLOWERS"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("spelled end") << u"1-800-555-CALL"_s << u"US"_s << ParseError::Letters;
    QTest::newRow("letter for a digit") << u"+33 7 50 25 33 5O"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("letter in another group") << u"+358 4O 123 4567"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("letter in another group, 00") << u"00 358 4O 123 4567"_s << u"SE"_s << ParseError::Letters;
    QTest::newRow("letter in another group, at home") << u"04O 123 4567"_s << u"FI"_s << ParseError::Letters;
    QTest::newRow("letter closing a group") << u"+49 17O 12345678"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("letter opening a group") << u"+43 664 l234567"_s << u"AT"_s << ParseError::Letters;
    QTest::newRow("letter opening the last group") << u"+61 412 345 b78"_s << u"AU"_s << ParseError::Letters;
    QTest::newRow("letter in the country code") << u"+3S3 85 006 5159"_s << u"IE"_s << ParseError::Letters;
    QTest::newRow("letter for the country code") << u"+I 268-406-5159"_s << u"DE"_s << ParseError::NotANumber;
    QTest::newRow("letter alone in front") << u"O 49 170 1234567"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("letter alone behind") << u"+49 170 123456 O"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("letter alone between") << u"+49 170 O 1234567"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("letter, Arabic") << u"+961 3ا 234567"_s << u"US"_s << ParseError::Letters;
    QTest::newRow("letter, Chinese") << u"+86 138 00一3 8000"_s << u"US"_s << ParseError::Letters;
    QTest::newRow("ring") << u"+49 17° 12345678"_s << u"DE"_s << ParseError::Letters;
    QTest::newRow("letter behind") << u"0750253354a"_s << u"FR"_s << ParseError::Letters;
    QTest::newRow("a character that does not end")
        << u"0664&#160123456"_s << u"AT"_s << ParseError::NotANumber;
    QTest::newRow("a stray percent sign") << u"0664%123456"_s << u"AT"_s << ParseError::NotANumber;
    QTest::newRow("a percent sign apart") << u"0664% 20123456"_s << u"AT"_s << ParseError::NotANumber;
    QTest::newRow("a byte or digits") << u"=2027 12 34 56"_s << u"LU"_s << ParseError::NotANumber;
    QTest::newRow("two digits") << u"12"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("two digits, US") << u"12"_s << u"US"_s << ParseError::TooShort;
    QTest::newRow("one digit") << u"1"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("short code") << u"3008"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("plus alone") << u"+"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("calling code alone") << u"+33"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("prefix alone") << u"00"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("prefix and code alone") << u"00 33"_s << u"FR"_s << ParseError::TooShort;
    QTest::newRow("16 digits") << u"+3375025335412345"_s << u"FR"_s << ParseError::TooLong;
    QTest::newRow("16 digits, unknown code") << u"+9991234567890123"_s << u"FR"_s << ParseError::TooLong;
    QTest::newRow("16 digits with the chosen code")
        << u"07502533541234 5"_s << u"FR"_s << ParseError::TooLong;
    QTest::newRow("16 digits in fours") << u"1234 5678 9012 3456"_s << u"FR"_s << ParseError::TooLong;
    QTest::newRow("40 digits") << QString(40, u'7') << u"FR"_s << ParseError::TooLong;
    QTest::newRow("1000 digits") << QString(1000, u'7') << u"FR"_s << ParseError::TooLong;
    QTest::newRow("1000 digits, plus")
        << QString(u'+' % QString(1000, u'7')) << u"FR"_s << ParseError::TooLong;
    QTest::newRow("no country") << u"07 50 25 33 54"_s << QString() << ParseError::NoCountry;
    QTest::newRow("no country, calling code without plus")
        << u"33750253354"_s << QString() << ParseError::NoCountry;
    QTest::newRow("no such country") << u"07 50 25 33 54"_s << u"QQ"_s << ParseError::NoCountry;
    QTest::newRow("no country code") << u"07 50 25 33 54"_s << u"ﬀ"_s << ParseError::NoCountry;
    QTest::newRow("the world is no country") << u"07 50 25 33 54"_s << u"001"_s << ParseError::NoCountry;
    QTest::newRow("punctuation") << u"(-)"_s << u"FR"_s << ParseError::NotANumber;
    QTest::newRow("symbols") << u"*#☎"_s << u"FR"_s << ParseError::NotANumber;
    QTest::newRow("circled digits") << u"⓪⑦⑤⓪②⑤③③⑤④"_s << u"FR"_s << ParseError::NotANumber;
    QTest::newRow("a book") << QString(u"x "_s.repeated(5000) % u"+33750253354") << u"FR"_s
                            << ParseError::NotANumber;
    QTest::newRow("extension") << u"+33 7 50 25 33 54 ext. 5"_s << u"FR"_s << ParseError::Extension;
    QTest::newRow("extension, x") << u"(415) 555-0199 x302"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, joined") << u"4155550199x5"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, hash") << u"(415) 555-0199 #302"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, full width")
        << u"＋１４１５５５５０１９９　ｅｘｔ．５"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, French") << u"01 44 55 66 77 poste 12"_s << u"FR"_s << ParseError::Extension;
    QTest::newRow("extension, Spanish")
        << u"+34 612 34 56 78 extensión 12"_s << u"ES"_s << ParseError::Extension;
    QTest::newRow("extension, Russian") << u"+7 912 345-67-89 доб. 12"_s << u"RU"_s << ParseError::Extension;
    QTest::newRow("extension, German") << u"0170 1234567 Durchwahl 12"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, German, short") << u"0170 1234567 DW 12"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, Austrian") << u"0664 1234567 Klappe 12"_s << u"AT"_s << ParseError::Extension;
    QTest::newRow("extension, Japanese") << u"090-1234-5678 内線12"_s << u"JP"_s << ParseError::Extension;
    QTest::newRow("extension, Chinese") << u"138 0013 8000 转12"_s << u"CN"_s << ParseError::Extension;
    QTest::newRow("extension, Portuguese")
        << u"(11) 96123-4567 ramal 12"_s << u"BR"_s << ParseError::Extension;
    QTest::newRow("extension, Dutch") << u"06 12345678 toestel 12"_s << u"NL"_s << ParseError::Extension;
    QTest::newRow("extension, Polish") << u"601 234 567 wew. 12"_s << u"PL"_s << ParseError::Extension;
    QTest::newRow("extension, Thai") << u"081 234 5678 ต่อ 12"_s << u"TH"_s << ParseError::Extension;
    QTest::newRow("extension, app") << u"+49 170 1234567 app 5"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, Dutch, other word")
        << u"+31 6 12345678 doorkies 5"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, number sign") << u"650-253-0000 ext # 12"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, dash") << u"650-253-0000 ext-12"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, number")
        << u"650-253-0000 extension number 12"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, French number")
        << u"01 42 68 53 00 poste n° 12"_s << u"FR"_s << ParseError::Extension;
    QTest::newRow("extension, German number")
        << u"030 1234567 Durchwahl Nr. 12"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, Turkish number")
        << u"0212 345 67 89 Dahili No: 123"_s << u"TR"_s << ParseError::Extension;
    QTest::newRow("extension, Russian number")
        << u"+7 912 345-67-89 доб. № 12"_s << u"RU"_s << ParseError::Extension;
    QTest::newRow("extension, Vietnamese") << u"0912 345 678 máy lẻ 12"_s << u"VN"_s << ParseError::Extension;
    QTest::newRow("extension, star") << u"+49 170 1234567*5"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension behind a comma within")
        << u"+44, 7911 123456 ext 5"_s << u"DE"_s << ParseError::Extension;
    QTest::newRow("extension, press") << u"415 555 0199 press 2"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("pause, p") << u"415 555 0199 p12"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, tel") << u"tel:+14155550199;ext=302"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("extension, no tel") << u"+14155550199;ext=302"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("pause") << u"+14155550199,,302#"_s << u"US"_s << ParseError::Extension;
    QTest::newRow("wait") << u"+14155550199;302"_s << u"US"_s << ParseError::Extension;
}

void ParseTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(ParseError, error);
    const auto reading = read(typed, region);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error(), error);
}

void ParseTest::splitsTheNumber()
{
    const auto parts = [](const QString &typed, const QString &region) {
        const PhoneNumber number = read(typed, region).value().number;
        return QStringList{number.e164.text(), number.region, number.e164.callingCode(),
                           number.e164.national()};
    };
    const QStringList french{u"+33750253354"_s, u"FR"_s, u"33"_s, u"750253354"_s};
    const QStringList italian{u"+390612345678"_s, u"IT"_s, u"39"_s, u"0612345678"_s};
    const QStringList benin{u"+2290127174358"_s, u"BJ"_s, u"229"_s, u"0127174358"_s};
    const QStringList unknown{u"+9991234567"_s, u""_s, u"999"_s, u"1234567"_s};
    QCOMPARE(parts(u"07 50 25 33 54"_s, u"FR"_s), french);
    QCOMPARE(parts(u"06 1234 5678"_s, u"IT"_s), italian);
    QCOMPARE(parts(u"01 27 17 43 58"_s, u"BJ"_s), benin);
    QCOMPARE(parts(u"+999 123 4567"_s, u"BJ"_s), unknown);
}

void ParseTest::knowsTheAgeOfTheData()
{
    QVERIFY(renumber::number::dataDate().isValid());
    QVERIFY(renumber::number::dataDate() >= QDate(2022, 10, 11));
}

RENUMBER_TEST(ParseTest)
#include "parsetest.moc"
