// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// What people dial in front of a country's code, where they come from, written before or behind a plus.
class AbroadTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutAPrefixBehindAPlus_data();
    void asksAboutAPrefixBehindAPlus();
    void asksAboutZerosTooMany_data();
    void asksAboutZerosTooMany();
    void asksAboutAZeroTooManyAtHome_data();
    void asksAboutAZeroTooManyAtHome();
    void asksAboutAForgottenPlus_data();
    void asksAboutAForgottenPlus();
    void doubtsGroupsThatNobodyWrites();
    void asksAboutACodeThatIsNamed_data();
    void asksAboutACodeThatIsNamed();
    void asksNothing_data();
    void asksNothing();

private:
    static void verifySuggested()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, region);
        QFETCH(const QString, meant);
        const auto reading = renumber::number::read(typed, region);
        QVERIFY(reading.has_value());
        QVERIFY(reading->doubt != renumber::number::Doubt::None);
        QVERIFY(reading->suggestion.has_value());
        QCOMPARE(reading->suggestion->e164.text(), meant);
    }
};

void AbroadTest::asksAboutAPrefixBehindAPlus_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString british = u"+447911123456"_s;
    const QString french = u"+33750253354"_s;
    const QString singaporean = u"+6591234567"_s;
    QTest::newRow("Russian, tilde") << u"+8~10 44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("Russian, together") << u"+810 44 7911 123456"_s << u"US"_s << british;
    QTest::newRow("Russian, all together") << u"+810447911123456"_s << u"US"_s << british;
    QTest::newRow("Russian, apart") << u"+8 10 44 7911 123456"_s << u"JP"_s << british;
    QTest::newRow("Russian, dashes") << u"+8-10-44-7911123456"_s << u"FR"_s << british;
    QTest::newRow("Russian, in brackets") << u"(+8 10) 44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("Russian, 10 in brackets") << u"+8(10)44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("Russian, in a text") << u"Tel: +8 10 49 171 1234567"_s << u"FR"_s << u"+491711234567"_s;
    QTest::newRow("005") << u"+005 44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("005 in brackets") << u"(+005) 44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("0041, a Brazilian company's") << u"+0041 44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("002") << u"+002 33 7 50 25 33 54"_s << u"DE"_s << french;
    QTest::newRow("001") << u"+001 65 9123 4567"_s << u"US"_s << singaporean;
    QTest::newRow("007") << u"+007 65 9123 4567"_s << u"RU"_s << singaporean;
    QTest::newRow("009") << u"+009 1 415 555 2671"_s << u"FR"_s << u"+14155552671"_s;
    QTest::newRow("010") << u"+010 44 7911 123456"_s << u"FR"_s << british;
    QTest::newRow("018") << u"+018 65 9123 4567"_s << u"FR"_s << singaporean;
    QTest::newRow("005, no plus") << u"005 44 7911 123456"_s << u"DE"_s << british;
}

void AbroadTest::asksAboutAPrefixBehindAPlus()
{
    verifySuggested();
}

void AbroadTest::asksAboutZerosTooMany_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString french = u"+33750253354"_s;
    QTest::newRow("Russia") << u"00033 7 50 25 33 54"_s << u"RU"_s << french;
    QTest::newRow("Kazakhstan") << u"00033 750253354"_s << u"KZ"_s << french;
    QTest::newRow("Indonesia") << u"00033 7 50 25 33 54"_s << u"ID"_s << french;
    QTest::newRow("Indonesia, in a text") << u"Tel 000 33 7 50 25 33 54"_s << u"ID"_s << french;
    QTest::newRow("Sweden") << u"000354 611 1234"_s << u"SE"_s << u"+3546111234"_s;
    QTest::newRow("four") << u"0000 33 7 50 25 33 54"_s << u"ID"_s << french;
}

void AbroadTest::asksAboutZerosTooMany()
{
    verifySuggested();
}

void AbroadTest::asksAboutAZeroTooManyAtHome_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString french = u"+33612345678"_s;
    const QString german = u"+4915123456789"_s;
    QTest::newRow("France") << u"00612345678"_s << u"FR"_s << french;
    QTest::newRow("France, 006") << u"006 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("France, a label") << u"Tel. 006 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("France, link") << u"tel:00612345678"_s << u"FR"_s << french;
    QTest::newRow("Netherlands") << u"006 12345678"_s << u"NL"_s << u"+31612345678"_s;
    QTest::newRow("Spain, two") << u"00612345678"_s << u"ES"_s << u"+34612345678"_s;
    QTest::newRow("Italy, two") << u"00333 1234567"_s << u"IT"_s << u"+393331234567"_s;
    QTest::newRow("Italy, a landline") << u"00612345678"_s << u"IT"_s << u"+390612345678"_s;
    QTest::newRow("Great Britain") << u"007911 123456"_s << u"GB"_s << u"+447911123456"_s;
    QTest::newRow("Austria") << u"00664 1234567"_s << u"AT"_s << u"+436641234567"_s;
    QTest::newRow("Switzerland") << u"0079 123 45 67"_s << u"CH"_s << u"+41791234567"_s;
    QTest::newRow("Germany, in the groups of one at home") << u"00151 23456789"_s << u"DE"_s << german;
    QTest::newRow("Germany, dashes") << u"00151-23456789"_s << u"DE"_s << german;
    QTest::newRow("Montenegro, within Tonga's code") << u"0067 622 901"_s << u"ME"_s << u"+38267622901"_s;
    QTest::newRow("Montenegro, a landline in Tonga") << u"0067622901"_s << u"ME"_s << u"+38267622901"_s;
    QTest::newRow("Germany, Dominica's code") << u"001767 2251234"_s << u"DE"_s << u"+4917672251234"_s;
}

void AbroadTest::asksAboutAZeroTooManyAtHome()
{
    verifySuggested();
}

void AbroadTest::asksAboutAForgottenPlus_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString american = u"+14155552671"_s;
    const QString chinese = u"+8613800138000"_s;
    const QString brazilian = u"+5511912345678"_s;
    QTest::newRow("Mexico, whose 1 is gone") << u"14155552671"_s << u"MX"_s << american;
    QTest::newRow("Mexico, brackets") << u"1 (415) 555-2671"_s << u"MX"_s << american;
    QTest::newRow("Mexico, dashes") << u"1-415-555-2671"_s << u"MX"_s << american;
    QTest::newRow("Mexico, a label") << u"Tel. 1 415 555 2671"_s << u"MX"_s << american;
    QTest::newRow("Mexico, Toronto's") << u"1 647 555 0123"_s << u"MX"_s << u"+16475550123"_s;
    QTest::newRow("Mexico, as one of its own once was")
        << u"1 55 1234 5678"_s << u"MX"_s << u"+15512345678"_s;
    QTest::newRow("North Korea, whose prefix is 99") << u"992917123456"_s << u"KP"_s << u"+992917123456"_s;
    QTest::newRow("an island's area code left out") << u"6907290"_s << u"VI"_s << u"+6907290"_s;
    QTest::newRow("too long for Hong Kong") << u"8613800138000"_s << u"HK"_s << chinese;
    QTest::newRow("too long for Hong Kong, spaces") << u"86 138 0013 8000"_s << u"HK"_s << chinese;
    QTest::newRow("too long for Hong Kong, a label") << u"Tel: 8613800138000"_s << u"HK"_s << chinese;
    QTest::newRow("too long for Portugal") << u"5511912345678"_s << u"PT"_s << brazilian;
    QTest::newRow("too long for Portugal, spaces") << u"55 11 91234 5678"_s << u"PT"_s << brazilian;
    QTest::newRow("not too long for the United States") << u"8613800138000"_s << u"US"_s << chinese;
}

void AbroadTest::asksAboutAForgottenPlus()
{
    verifySuggested();
}

void AbroadTest::doubtsGroupsThatNobodyWrites()
{
    QCOMPARE(readAs(u"7911 123456"_s, u"US"_s), u"+17911123456?"_s);
    QCOMPARE(readAs(u"7911 123456"_s, u"CA"_s), u"+17911123456?"_s);
    // An area that is newer than the data is written like any other.
    QCOMPARE(readAs(u"791 112 3456"_s, u"US"_s), u"+17911123456"_s);
    QCOMPARE(readAs(u"7911123456"_s, u"US"_s), u"+17911123456"_s);
}

void AbroadTest::asksAboutACodeThatIsNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("meant");
    const QString singaporean = u"+6591234567"_s;
    QTest::newRow("CC=") << u"CC=65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("cc, Italy") << u"cc 354 611 1234"_s << u"IT"_s << u"+3546111234"_s;
    QTest::newRow("CC, Mexico") << u"CC=1 415 555 2671"_s << u"MX"_s << u"+14155552671"_s;
    QTest::newRow("international") << u"international: 65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("intl") << u"intl 65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("IDD") << u"IDD 65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("German") << u"Ländervorwahl 65, 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("German, two words") << u"Internationale Nummer 65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("French") << u"code pays : 65 91234567"_s << u"AT"_s << singaporean;
    QTest::newRow("Russian") << u"код страны 65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("Japanese") << u"国番号65 9123 4567"_s << u"AT"_s << singaporean;
    QTest::newRow("MSISDN") << u"MSISDN 65 9123 4567"_s << u"AT"_s << singaporean;
}

void AbroadTest::asksAboutACodeThatIsNamed()
{
    verifySuggested();
}

void AbroadTest::asksNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("result");
    const QString british = u"+447911123456"_s;
    const QString japanese = u"+819012345678"_s;
    QTest::newRow("plus and 00") << u"+00 44 7911 123456"_s << u"FR"_s << british;
    QTest::newRow("plus and 0044") << u"+0044 7911 123456"_s << u"FR"_s << british;
    QTest::newRow("plus and (0)") << u"+(0)44 7911 123456"_s << u"FR"_s << british;
    QTest::newRow("Japan's zero") << u"+81 090 1234 5678"_s << u"US"_s << japanese;
    QTest::newRow("Japan's zero apart") << u"+81 0 90 1234 5678"_s << u"JP"_s << japanese;
    QTest::newRow("Japan's zero in brackets") << u"+81 (0)90 1234 5678"_s << u"US"_s << japanese;
    QTest::newRow("Japan, together") << u"+8109012345678"_s << u"US"_s << japanese;
    QTest::newRow("000 at home") << u"00033 7 50 25 33 54"_s << u"KE"_s << u"+33750253354"_s;
    const QString american = u"+14155552671"_s;
    QTest::newRow("the country's own prefix behind a plus") << u"+011 44 7911 123456"_s << u"US"_s << british;
    QTest::newRow("Japan's own prefix behind a plus") << u"+010 44 7911 123456"_s << u"JP"_s << british;
    QTest::newRow("1 and a number at home") << u"1 (415) 555-2671"_s << u"US"_s << american;
    QTest::newRow("8 and a number at home") << u"8 912 345 67 89"_s << u"RU"_s << u"+79123456789"_s;
    QTest::newRow("8 10 where that is dialled") << u"810 45 32 12 34 56"_s << u"RU"_s << u"+4532123456"_s;
    QTest::newRow("a mobile number at home, as once dialled")
        << u"044 55 1234 5678"_s << u"MX"_s << u"+525512345678"_s;
    QTest::newRow("00 and a code, in one group with more")
        << u"00336 12 34 56 78"_s << u"FR"_s << u"+33612345678"_s;
    QTest::newRow("00 and another's code, in one group with more")
        << u"0043664 1234567"_s << u"DE"_s << u"+436641234567"_s;
    QTest::newRow("00 and the country's own code") << u"0033 1 44 55 66 77"_s << u"FR"_s << u"+33144556677"_s;
    QTest::newRow("00 and a landline") << u"0033 1 44 55 66 77"_s << u"GB"_s << u"+33144556677"_s;
    QTest::newRow("001 in Germany") << u"001 512 345 6789"_s << u"DE"_s << u"+15123456789"_s;
    QTest::newRow("an area's code") << u"Vorwahl 030, 12345678"_s << u"DE"_s << u"+493012345678"_s;
    QTest::newRow("a prefix at home") << u"prefisso 340 1234567"_s << u"IT"_s << u"+393401234567"_s;
}

void AbroadTest::asksNothing()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    QFETCH(const QString, result);
    QCOMPARE(readAs(typed, region), result);
}

RENUMBER_TEST(AbroadTest)
#include "abroadtest.moc"
