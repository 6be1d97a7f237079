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
    QTest::newRow("Polish") << u"Czechy 601 234 567"_s << u"PL"_s << czech;
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
