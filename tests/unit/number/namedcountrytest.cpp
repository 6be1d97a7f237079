// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// A country that the text names beside a number that another one has, too.
class NamedCountryTest : public QObject
{
    Q_OBJECT

private slots:
    void asksWhichCountryIsMeant_data();
    void asksWhichCountryIsMeant();
    void asksNothing_data();
    void asksNothing();
};

void NamedCountryTest::asksWhichCountryIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("result");
    const QString czech = u"+48601234567 or +420601234567"_s;
    const QString dutch = u"+33612345678 or +31612345678"_s;
    const QString british = u"+497911123456 or +447911123456"_s;
    const QString american = u"+524155550199 or +14155550199"_s;
    QTest::newRow("Hong Kong") << u"Hong Kong 9123 4567"_s << u"SG"_s << u"+6591234567 or +85291234567"_s;
    QTest::newRow("Hong Kong, Chinese") << u"香港 9123 4567"_s << u"SG"_s << u"+6591234567 or +85291234567"_s;
    QTest::newRow("Macau") << u"Macau 6612 3456"_s << u"HK"_s << u"+85266123456 or +85366123456"_s;
    QTest::newRow("Bosnia") << u"Bosnia 061 123 456"_s << u"RS"_s << u"+38161123456 or +38761123456"_s;
    QTest::newRow("America") << u"America 415 555 0199"_s << u"MX"_s << american;
    QTest::newRow("USA") << u"USA: 415 555 0199"_s << u"MX"_s << american;
    QTest::newRow("Czech Republic") << u"Czech Republic 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("Czech, Polish") << u"Czechy 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("Italian") << u"Repubblica Ceca: 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("Holland") << u"Holland: 06-12345678"_s << u"FR"_s << dutch;
    QTest::newRow("Holland, French") << u"Hollande 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("England") << u"England 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("Great Britain") << u"Great Britain 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("Scotland") << u"Scotland: 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("code in small letters") << u"nl: 0612345678"_s << u"FR"_s << dutch;
    QTest::newRow("code in small letters, in brackets") << u"0612345678 (nl)"_s << u"FR"_s << dutch;
    QTest::newRow("code for a country") << u"country: nl, phone: 0612345678"_s << u"FR"_s << dutch;
    QTest::newRow("code in JSON") << uR"({"country":"CZ","phone":"601234567"})"_s << u"PL"_s << czech;
    QTest::newRow("code in JSON, small letters")
        << uR"({"country":"cz","phone":"601234567"})"_s << u"PL"_s << czech;
    QTest::newRow("code with a word behind it") << u"tel (CZ, mobile) 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("code with a word behind it, in capitals")
        << u"TEL (CZ, MOBILE) 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("code in a sentence") << u"My CZ mobile is 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("a plus elsewhere") << u"Netherlands (call + text): 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("a plus behind") << u"Netherlands 06 12345678 + SMS"_s << u"FR"_s << dutch;
    QTest::newRow("flag, nothing but signs besides")
        << u"\U0001F1F3\U0001F1F1 06-1234,5678"_s << u"FR"_s << dutch;
    QTest::newRow("language") << u"Dutch 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("language, French") << u"numéro néerlandais 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("language, Dutch") << u"Nederlands nummer: 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("people") << u"hollandais 06 12345678"_s << u"FR"_s << dutch;
    QTest::newRow("people, Moroccan")
        << u"numéro marocain 06 12 34 56 78"_s << u"FR"_s << u"+33612345678 or +212612345678"_s;
    QTest::newRow("people, British") << u"British mobile 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("people, British, German") << u"britische Nummer 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("language, English") << u"Englisch 07911 123456"_s << u"DE"_s << british;
    QTest::newRow("people, American") << u"American 415 555 0199"_s << u"MX"_s << american;
    QTest::newRow("Portuguese letters") << u"EUA 415 555 0199"_s << u"MX"_s << american;
    QTest::newRow("Dutch letters") << u"VS 415 555 0199"_s << u"MX"_s << american;
    QTest::newRow("Czech letters") << u"ČR 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("people, Czech") << u"český telefon 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("people, Czech, Polish") << u"numer czeski 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("Bohemia") << u"Čechy 601 234 567"_s << u"PL"_s << czech;
    QTest::newRow("Serbia") << u"Srbija: 061 123 456"_s << u"BA"_s << u"+38761123456 or +38161123456"_s;
    const QString german = u"+431711234567 or +491711234567"_s;
    for (const QString &word : {u"BRD"_s, u"FRG"_s, u"GER"_s, u"(D)"_s, u"D:"_s, u"German"_s,
                                u"deutsche Nummer"_s, u"dt. Nummer"_s, u"allemand"_s})
        QTest::addRow("German: %s", qPrintable(word)) << word + u" 0171 1234567"_s << u"AT"_s << german;
    const QString french = u"+31612345678 or +33612345678"_s;
    for (const QString &word : {u"French"_s, u"Franse"_s, u"(F)"_s, u"français"_s})
        QTest::addRow("French: %s", qPrintable(word)) << word + u" 06 12345678"_s << u"NL"_s << french;
    const QString saudi = u"+971501234567 or +966501234567"_s;
    for (const QString &word : {u"السعودية"_s, u"رقم سعودي"_s, u"KSA"_s, u"Saudi"_s})
        QTest::addRow("Saudi: %s", qPrintable(word)) << word + u" 050 123 4567"_s << u"AE"_s << saudi;
    QTest::newRow("Emirates") << u"الإمارات 050 123 4567"_s << u"SA"_s << u"+966501234567 or +971501234567"_s;
    const QString taiwanese = u"+84912345678 or +886912345678"_s;
    for (const QString &word : {u"臺灣"_s, u"Đài Loan"_s, u"Taiwanese"_s, u"ROC"_s})
        QTest::addRow("Taiwan: %s", qPrintable(word)) << word + u" 0912 345 678"_s << u"VN"_s << taiwanese;
    QTest::newRow("Polish") << u"Polish 601 234 567"_s << u"CZ"_s << u"+420601234567 or +48601234567"_s;
    QTest::newRow("Danish") << u"Danish 40 12 34 56"_s << u"NO"_s << u"+4740123456 or +4540123456"_s;
    QTest::newRow("Norwegian") << u"norsk 40 12 34 56"_s << u"DK"_s << u"+4540123456 or +4740123456"_s;
    QTest::newRow("Irish") << u"Irish 087 123 4567"_s << u"TH"_s << u"+66871234567 or +353871234567"_s;
    QTest::newRow("Ugandan") << u"Ugandan 0712 345678"_s << u"KE"_s << u"+254712345678 or +256712345678"_s;
    QTest::newRow("Finnish, Swedish")
        << u"finska 040 123 4567"_s << u"SE"_s << u"+46401234567 or +358401234567"_s;
    QTest::newRow("Sweden, with an ending")
        << u"Ruotsin numero 070 123 4567"_s << u"FI"_s << u"+358701234567 or +46701234567"_s;
    QTest::newRow("context without a plus")
        << u"tel:601234567;phone-context=420"_s << u"PL"_s << u"+48601234567?"_s;
}

void NamedCountryTest::asksWhichCountryIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, result);
    QCOMPARE(readAs(typed, region), result);
}

void NamedCountryTest::asksNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("result");
    const QString french = u"+33612345678"_s;
    QTest::newRow("context in quotes")
        << uR"(tel:601234567;phone-context="+420")"_s << u"PL"_s << u"+420601234567"_s;
    QTest::newRow("context in single quotes")
        << u"tel:601234567;phone-context='+420'"_s << u"PL"_s << u"+420601234567"_s;
    QTest::newRow("the chosen country") << u"France 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("with its code, and a plus")
        << u"Holland: +31 6 12345678"_s << u"FR"_s << u"+31612345678"_s;
    QTest::newRow("a word that is a code") << u"Appelle-moi au 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("words in capitals that are codes")
        << u"CALL ME, IT WORKS: 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("the chosen country's language")
        << u"numéro français 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("the chosen country's language, and another")
        << u"Je parle français et anglais : 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("names of people") << u"Pierre Martin, 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("a name like a country's") << u"George 501 234 567"_s << u"PL"_s << u"+48501234567"_s;
    QTest::newRow("a name like a language") << u"Mme Roman 06 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("thanks") << u"my new number is 06 12 34 56 78, thanks"_s << u"FR"_s << french;
    QTest::newRow("us") << u"Call us: 06 12 34 56 78"_s << u"FR"_s << french;
}

void NamedCountryTest::asksNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, result);
    QCOMPARE(readAs(typed, region), result);
}

RENUMBER_TEST(NamedCountryTest)
#include "namedcountrytest.moc"
