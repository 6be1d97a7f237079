// SPDX-License-Identifier: Apache-2.0
// A country is found by what people call it, in their language or in English, and by its codes.
#include "testprogram.h"
#include "widgets/countrybox.h"
#include "widgets/countrylist.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

class CountrySearchTest : public QObject
{
    Q_OBJECT

    void fill(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        m_box = std::make_unique<CountryBox>();
        m_box->fill();
        m_list = new CountryList(m_box->model(), m_box.get());
    }

    /// The regions that are found by \a typed, in the order shown.
    QStringList found(const QString &typed) const
    {
        m_list->findChild<QLineEdit *>(u"countrySearchField"_s)->setText(typed);
        const QAbstractItemModel *shown = m_list->findChild<QListView *>(u"countryListView"_s)->model();
        QStringList regions;
        for (int row = 0; row < shown->rowCount(); ++row)
            regions.append(shown->index(row, 0).data(Qt::UserRole).toString());
        return regions;
    }

private slots:
    void initTestCase() { fill(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        if (QLocale() != english)
            fill(english);
    }

    void aCountryIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::newRow("its name") << u"France"_s << u"FR"_s;
        QTest::newRow("the beginning of it") << u"fra"_s << u"FR"_s;
        QTest::newRow("in capitals") << u"FRANCE"_s << u"FR"_s;
        QTest::newRow("spaces around it") << u"  france  "_s << u"FR"_s;
        QTest::newRow("its ISO code") << u"fr"_s << u"FR"_s;
        QTest::newRow("its calling code") << u"33"_s << u"FR"_s;
        QTest::newRow("with a plus") << u"+33"_s << u"FR"_s;
        QTest::newRow("as far as it was typed") << u"+35"_s << u"FI"_s;
        QTest::newRow("another word of it") << u"zealand"_s << u"NZ"_s;
        QTest::newRow("two words") << u"new z"_s << u"NZ"_s;
        QTest::newRow("an accent") << u"Åland"_s << u"AX"_s;
        QTest::newRow("without it") << u"aland"_s << u"AX"_s;
        QTest::newRow("composed otherwise") << u"A\u030aland"_s << u"AX"_s;
        QTest::newRow("full width") << u"Ｆｒａｎｃｅ"_s << u"FR"_s;
        QTest::newRow("an apostrophe") << u"Côte d'Ivoire"_s << u"CI"_s;
        QTest::newRow("a curly one") << u"Côte d’Ivoire"_s << u"CI"_s;
        QTest::newRow("a part of a word behind one") << u"ivoire"_s << u"CI"_s;
        QTest::newRow("without accents") << u"cote d'ivoire"_s << u"CI"_s;
        QTest::newRow("a space for the apostrophe") << u"cote d ivoire"_s << u"CI"_s;
        QTest::newRow("without apostrophe and accents") << u"cote divoire"_s << u"CI"_s;
    }

    void aCountryIsFound()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, region);
        const QStringList regions = found(typed);
        QVERIFY2(regions.contains(region), qPrintable(regions.join(u' ')));
        QVERIFY2(regions.size() < 40, "it narrows the list down");
    }

    void whatFitsBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::newRow("the main country of a calling code") << u"+1"_s << u"US"_s;
        QTest::newRow("of another one") << u"44"_s << u"GB"_s;
        QTest::newRow("and of one that is the beginning of others") << u"+7"_s << u"RU"_s;
        QTest::newRow("a calling code with an area") << u"+1 868"_s << u"TT"_s;
        QTest::newRow("without a space") << u"1868"_s << u"TT"_s;
        QTest::newRow("an area of the main country") << u"+1 212"_s << u"US"_s;
        QTest::newRow("the beginning of a number") << u"+44 7911"_s << u"GB"_s;
        QTest::newRow("zeros in place of the plus") << u"00 44"_s << u"GB"_s;
        QTest::newRow("without a space, too") << u"0033"_s << u"FR"_s;
        QTest::newRow("an ISO code") << u"in"_s << u"IN"_s;
        QTest::newRow("its code of three letters") << u"usa"_s << u"US"_s;
        QTest::newRow("what many call it") << u"holland"_s << u"NL"_s;
        QTest::newRow("its own name") << u"suomi"_s << u"FI"_s;
        QTest::newRow("in another language") << u"Deutschl"_s << u"DE"_s;
        QTest::newRow("in another script") << u"日本"_s << u"JP"_s;
        QTest::newRow("by initials") << u"uae"_s << u"AE"_s;
    }

    void whatFitsBestComesFirst()
    {
        QFETCH(const QString, typed);
        QTEST(found(typed).value(0), "region");
    }

    void withoutASearchAllStandInTheirOrder()
    {
        const QStringList all = found(QString());
        QVERIFY(all.size() > 200);
        QCOMPARE(found(u"0"_s), all); // something is to follow
        found(u"+1"_s);
        QCOMPARE(found(QString()), all);
    }

    void inTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, QLocale::Language language, const QString &typed) {
            QTest::newRow(name) << QLocale(language) << typed;
        };
        row("Cyrillic", QLocale::Russian, u"франц"_s);
        row("in capitals", QLocale::Russian, u"ФРАНЦИЯ"_s);
        row("Arabic", QLocale::Arabic, u"فرنسا"_s);
        row("Hebrew", QLocale::Hebrew, u"צרפת"_s);
        row("Chinese", QLocale::Chinese, u"法国"_s);
        row("Japanese", QLocale::Japanese, u"フランス"_s);
        row("Korean", QLocale::Korean, u"프랑스"_s);
        row("German", QLocale::German, u"frankr"_s);
        row("English, where another language is spoken", QLocale::Russian, u"france"_s);
        row("the code in any language", QLocale::Arabic, u"+33"_s);
        row("ISO in any language", QLocale::Japanese, u"FR"_s);
    }

    void inTheLanguageOfTheWindow()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, typed);
        fill(locale);
        const QStringList regions = found(typed);
        QVERIFY2(regions.contains(u"FR"_s), qPrintable(regions.join(u' ')));
        QVERIFY(regions.size() < 40);
    }

    /// Only where a word begins: "a" would else find nearly all.
    void nothingIsFoundInTheMiddleOfAWord()
    {
        QVERIFY(!found(u"rance"_s).contains(u"FR"_s));
        QVERIFY(!found(u"3"_s).contains(u"GB"_s)); // 44
        QVERIFY(!found(u"58"_s).contains(u"FI"_s)); // 358
    }

    void whatIsNoCountryFindsNone()
    {
        QCOMPARE(found(u"atlantis"_s), QStringList());
        QCOMPARE(found(u"999999"_s), QStringList());
    }

    /// And the entry for none is there to be chosen.
    void nothingTypedIsAllOfThem()
    {
        QCOMPARE(found({}).size(), m_box->count());
        QVERIFY(found({}).contains(QString()));
        QCOMPARE(found(u"  "_s).size(), m_box->count());
        QVERIFY(m_box->count() > 200);
    }

    void oneFormForWhatIsTheSame()
    {
        const QString key = CountryList::searchKey({u"Réunion"_s});
        QCOMPARE(CountryList::searchKey({u"REUNION"_s}), key);
        QCOMPARE(CountryList::searchKey({u"Re\u0301union"_s}), key);
        QCOMPARE(CountryList::searchKey({u"  réunion "_s}), key);
        QVERIFY(CountryList::searchKey({u"Reunions"_s}) != key);
        QVERIFY(CountryList::searchKey({u"Réunion"_s, u"RE"_s, u"262"_s}).startsWith(key));
    }

private:
    std::unique_ptr<CountryBox> m_box;
    CountryList *m_list = nullptr; ///< owned by the box
};

RENUMBER_WINDOW_TEST(CountrySearchTest)
#include "countrysearchtest.moc"
