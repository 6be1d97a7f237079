// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>
#include <QTest>

#include "number/countries.h"
#include "number/parse.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::countries;
using renumber::number::countryName;
using renumber::number::exampleMobile;
using renumber::number::guessRegion;

class CountriesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesInTheLanguageOfTheInterface_data();
    void namesInTheLanguageOfTheInterface();
    void listsEveryCountryOnce_data();
    void listsEveryCountryOnce();
    void sortsAsTheLanguageDoes_data();
    void sortsAsTheLanguageDoes();
    void guesses_data();
    void guesses();
    void showsAnExample_data();
    void showsAnExample();
};

namespace {

qsizetype placeOf(const QString &region, const QLocale &locale)
{
    const QList<renumber::number::Country> list = countries(locale);
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&region](const auto &country) { return country.region == region; });
    return found == list.cend() ? -1 : std::distance(list.cbegin(), found);
}

} // namespace

void CountriesTest::namesInTheLanguageOfTheInterface_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"DE"_s << QLocale(QLocale::English) << u"Germany"_s;
    QTest::newRow("French") << u"DE"_s << QLocale(QLocale::French) << u"Allemagne"_s;
    QTest::newRow("Finnish") << u"DE"_s << QLocale(QLocale::Finnish) << u"Saksa"_s;
    QTest::newRow("Arabic") << u"DE"_s << QLocale(QLocale::Arabic) << u"ألمانيا"_s;
    QTest::newRow("Chinese, simplified") << u"DE"_s << QLocale(u"zh_CN"_s) << u"德国"_s;
    QTest::newRow("Chinese, traditional") << u"DE"_s << QLocale(u"zh_TW"_s) << u"德國"_s;
    QTest::newRow("C") << u"DE"_s << QLocale::c() << u"Germany"_s;
    QTest::newRow("Kosovo") << u"XK"_s << QLocale(QLocale::English) << u"Kosovo"_s;
    QTest::newRow("Ascension") << u"AC"_s << QLocale(QLocale::English) << u"Ascension Island"_s;
    QTest::newRow("no such country") << u"QQ"_s << QLocale(QLocale::English) << QString();
    QTest::newRow("no code") << u"Germany"_s << QLocale(QLocale::English) << QString();
    QTest::newRow("lower case") << u"de"_s << QLocale(QLocale::English) << QString();
    QTest::newRow("empty") << QString() << QLocale(QLocale::English) << QString();
}

void CountriesTest::namesInTheLanguageOfTheInterface()
{
    QFETCH(QString, region);
    QFETCH(QLocale, locale);
    QFETCH(QString, name);
    QCOMPARE(countryName(region, locale), name);
}

void CountriesTest::listsEveryCountryOnce_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *const name : {"C", "en", "fr", "de", "fi", "ja", "ar", "zh_CN", "zh_TW"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void CountriesTest::listsEveryCountryOnce()
{
    QFETCH(QLocale, locale);
    const QList<renumber::number::Country> list = countries(locale);
    QVERIFY(list.size() > 200);
    QSet<QString> regions;
    for (const renumber::number::Country &country : list) {
        regions.insert(country.region);
        QCOMPARE(country.region.size(), 2);
        // A name, not the code in its place.
        QVERIFY(country.name.size() > 1 && country.name != country.region);
        QVERIFY(country.callingCode.toInt() > 0);
        QCOMPARE(country.name, countryName(country.region, locale));
    }
    QCOMPARE(regions.size(), list.size());
}

void CountriesTest::sortsAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    // Åland: with A in English, after Z in Swedish and Finnish. Österreich: with O in German.
    QTest::newRow("English") << QLocale(QLocale::English) << u"AX"_s << u"ZW"_s;
    QTest::newRow("Swedish") << QLocale(QLocale::Swedish) << u"ZW"_s << u"AX"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"AT"_s << u"PL"_s;
    QTest::newRow("French, accents") << QLocale(QLocale::French) << u"US"_s << u"FR"_s; // États-Unis, France
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << u"ES"_s << u"FR"_s;
}

void CountriesTest::sortsAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(placeOf(first, locale) >= 0);
    QVERIFY(placeOf(first, locale) < placeOf(second, locale));
}

void CountriesTest::guesses_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QString>("region");
    const QLocale french(QLocale::French, QLocale::France);
    QTest::newRow("current number") << u"+358401234567"_s << french << u"FI"_s;
    QTest::newRow("current number, shared code") << u"+16045550123"_s << french << u"CA"_s;
    QTest::newRow("current number, newer than the data") << u"+2290127174358"_s << french << u"BJ"_s;
    QTest::newRow("shared code, unknown range, one of them here")
        << u"+10005550123"_s << QLocale(QLocale::English, QLocale::Jamaica) << u"JM"_s;
    QTest::newRow("shared code, unknown range, elsewhere") << u"+10005550123"_s << french << u"US"_s;
    QTest::newRow("unknown code") << u"+9991234567"_s << french << u"FR"_s;
    QTest::newRow("of no country") << u"+80012345678"_s << french << u"FR"_s;
    QTest::newRow("no number") << QString() << french << u"FR"_s;
    QTest::newRow("masked by a service")
        << u"+33*****54"_s << QLocale(QLocale::English, QLocale::Finland) << u"FI"_s;
    QTest::newRow("territory, not language")
        << QString() << QLocale(QLocale::English, QLocale::Finland) << u"FI"_s;
    QTest::newRow("no territory") << QString() << QLocale::c() << QString();
}

void CountriesTest::guesses()
{
    QFETCH(QString, current);
    QFETCH(QLocale, system);
    QFETCH(QString, region);
    const auto number = renumber::number::E164::parse(current);
    QCOMPARE(guessRegion(number ? &*number : nullptr, system), region);
}

void CountriesTest::showsAnExample_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("begins");
    QTest::newRow("FR") << u"FR"_s << u"+33 6 "_s;
    QTest::newRow("US") << u"US"_s << u"+1 "_s;
    QTest::newRow("lower case") << u"fi"_s << u"+358 4"_s;
    QTest::newRow("no such country") << u"QQ"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CountriesTest::showsAnExample()
{
    QFETCH(QString, region);
    QFETCH(QString, begins);
    const QString example = exampleMobile(region);
    QCOMPARE(example.isEmpty(), begins.isEmpty());
    QVERIFY(example.startsWith(begins));
}

RENUMBER_TEST(CountriesTest)
#include "countriestest.moc"
