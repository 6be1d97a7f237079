// SPDX-License-Identifier: Apache-2.0
// The field for the new number: what is typed or pasted is understood, doubted or refused beside it, before
// anything is sent, and stays as typed.
#include "guitest.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::newerThanAnyData;

class NumberFieldTest : public GuiTest
{
    Q_OBJECT

    static void openPage(Driver &driver, const QString &token = QStringLiteral("sample-token-verified"))
    {
        beginSignedIn(driver, token);
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
    }

    static QString country(const Driver &driver)
    {
        return driver.find<QComboBox>(u"countryBox"_s)->currentData().toString();
    }

    /// Chooses a country as a person does: step by step, by keys.
    static void chooseCountry(Driver &driver, const QString &region)
    {
        auto *box = driver.find<QComboBox>(u"countryBox"_s);
        const int wanted = box->findData(region);
        QVERIFY(wanted >= 0);
        box->setFocus();
        while (box->currentIndex() != wanted) {
            const int before = box->currentIndex();
            QTest::keyClick(box, wanted > before ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(box->currentIndex() != before);
        }
    }

private slots:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("preview");
        QTest::newRow("national") << u"FR"_s << u"07 50 25 33 60"_s
                                  << u"We will text +33 7 50 25 33 60 (France)."_s;
        QTest::newRow("international")
            << u"FR"_s << u"+358401234567"_s << u"We will text +358 40 1234567 (Finland)."_s;
        QTest::newRow("national elsewhere")
            << u"FI"_s << u"040 123 4567"_s << u"We will text +358 40 1234567 (Finland)."_s;
        QTest::newRow("00, as dialled from there")
            << u"FR"_s << u"00 358 40 123 4567"_s << u"We will text +358 40 1234567 (Finland)."_s;
        QTest::newRow("a trunk zero in brackets")
            << u"FR"_s << u"+33 (0)7 50 25 33 60"_s << u"We will text +33 7 50 25 33 60 (France)."_s;
        QTest::newRow("a link") << u"FI"_s << u"tel:+33-7-50-25-33-60"_s
                                << u"We will text +33 7 50 25 33 60 (France)."_s;
        QTest::newRow("full width") << u"FR"_s << u"＋３３７５０２５３３６０"_s
                                    << u"We will text +33 7 50 25 33 60 (France)."_s;
        QTest::newRow("Arabic-Indic digits")
            << u"FR"_s << u"+٣٣ ٧ ٥٠ ٢٥ ٣٣ ٦٠"_s << u"We will text +33 7 50 25 33 60 (France)."_s;
        QTest::newRow("prose")
            << u"FR"_s << u"My new number is +33 7 50 25 33 60, thanks!"_s
            << u"We will text +33 7 50 25 33 60 (France).\nThat is the one number in the text you pasted."_s;
    }

    void isUnderstood()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, preview);
        Driver driver(sandbox());
        openPage(driver);
        chooseCountry(driver, region);
        driver.paste(u"newNumberField"_s, typed);
        QCOMPARE(driver.text(u"newNumberField"_s), typed);
        QCOMPARE(driver.text(u"previewLabel"_s).remove(QChar(0x2066)).remove(QChar(0x2069)), preview);
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        QVERIFY(!driver.isVisible(u"useAnywayBox"_s));
        QVERIFY(!driver.isVisible(u"suggestionButton"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
        QCOMPARE(QString(sandbox().messages().constFirst().to).remove(u'+'),
                 driver.text(u"sentToField"_s).remove(u'+').remove(u' '));
    }

    void isRefusedBesideTheField_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << u"FR"_s << QString() << u"Enter the new phone number first."_s;
        QTest::newRow("spaces") << u"FR"_s << u"   "_s << u"Enter the new phone number first."_s;
        QTest::newRow("letters") << u"FR"_s << u"call me maybe"_s << u"There are letters"_s;
        QTest::newRow("letters for digits") << u"US"_s << u"1-800-FLOWERS"_s << u"There are letters"_s;
        QTest::newRow("too short") << u"FR"_s << u"12"_s << u"too short"_s;
        QTest::newRow("too long") << u"FR"_s << u"+33 7 50 25 33 60 12345678"_s << u"too long"_s;
        QTest::newRow("no country") << QString() << u"07 50 25 33 60"_s
                                    << u"Which country is this number in?"_s;
        QTest::newRow("two numbers") << u"FR"_s << u"+33 7 50 25 33 60 or +33 7 50 25 33 61"_s
                                     << u"more than one number"_s;
        QTest::newRow("an extension")
            << u"FR"_s << u"tel:+33750253360;ext=12"_s << u"cannot reach an extension"_s;
    }

    void isRefusedBesideTheField()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Driver driver(sandbox());
        openPage(driver);
        chooseCountry(driver, region);
        driver.paste(u"newNumberField"_s, typed);
        QVERIFY2(!driver.isVisible(u"numberErrorLabel"_s), "nobody is told off while typing");
        QCOMPARE(driver.text(u"previewLabel"_s), QString());
        driver.press(u"updateButton"_s);
        QVERIFY(driver.isVisible(u"numberErrorLabel"_s));
        QVERIFY2(driver.text(u"numberErrorLabel"_s).contains(said),
                 qPrintable(driver.text(u"numberErrorLabel"_s)));
        QCOMPARE(driver.text(u"newNumberField"_s), typed);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        QCOMPARE(driver.find<QWidget>(u"newNumberField"_s)->accessibleDescription(),
                 driver.text(u"numberErrorLabel"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        driver.type(u"newNumberField"_s, u"+33 7 50 25 33 60"_s);
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void beginsWithTheCountryOfTheNumberOnTheAccount()
    {
        Driver driver(sandbox());
        openPage(driver, u"sample-token-taken"_s);
        const QString region = country(driver);
        QVERIFY2(driver.find<QComboBox>(u"countryBox"_s)->currentText().contains(u"+1"_s),
                 qPrintable(region));
    }

    void aTypedCountryShowsAndTheChosenOneComesBack()
    {
        Driver driver(sandbox());
        openPage(driver);
        QCOMPARE(country(driver), u"FR"_s);
        driver.type(u"newNumberField"_s, u"+358 40 123 4567"_s);
        QCOMPARE(country(driver), u"FI"_s);
        driver.type(u"newNumberField"_s, u"07 50 25 33 60"_s);
        QCOMPARE(country(driver), u"FR"_s);
    }

    void aChosenCountryOfASharedCallingCodeStands_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Canada, a number of New York") << u"CA"_s << u"+1 212 555 0123"_s;
        QTest::newRow("Jamaica") << u"JM"_s << u"+1 415 555 0142"_s;
        QTest::newRow("Jersey") << u"JE"_s << u"+44 7400 123456"_s;
        QTest::newRow("Isle of Man") << u"IM"_s << u"+44 7400 123456"_s;
    }

    void aChosenCountryOfASharedCallingCodeStands()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        Driver driver(sandbox());
        openPage(driver);
        chooseCountry(driver, region);
        driver.type(u"newNumberField"_s, typed);
        QCOMPARE(country(driver), region);
    }

    void aNumberThatOurDataDoesNotKnowGoesThroughOnceConfirmed()
    {
        Driver driver(sandbox());
        openPage(driver);
        driver.type(u"newNumberField"_s, newerThanAnyData);
        QVERIFY2(driver.text(u"previewLabel"_s).isEmpty(), "nothing is said of what may be half typed");
        QVERIFY2(!driver.isVisible(u"numberErrorLabel"_s), "nothing is doubted while typing");
        driver.key(Qt::Key_Return);
        QVERIFY(driver.isVisible(u"numberErrorLabel"_s));
        QVERIFY(driver.text(u"numberErrorLabel"_s).contains(u"doesn't look like a complete number"_s));
        QVERIFY(driver.text(u"numberErrorLabel"_s).contains(u"use it anyway"_s));
        QVERIFY(driver.find<QWidget>(u"numberErrorLabel"_s)->toolTip().contains(u"Newer numbers"_s));
        QCOMPARE(driver.focused(), u"newNumberField"_s); // for who was not done typing
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"useAnywayBox"_s);
        driver.press(u"updateButton"_s);
        QCOMPARE(driver.page(), u"changePage"_s);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        driver.press(u"useAnywayBox"_s);
        driver.type(u"newNumberField"_s, u"+229012717435861"_s);
        QVERIFY2(!driver.find<QCheckBox>(u"useAnywayBox"_s)->isChecked(), "it was said of another number");
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Tab);
        driver.key(Qt::Key_Space);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+229012717435861"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aForeignPrefixIsAskedAbout()
    {
        Driver driver(sandbox());
        openPage(driver);
        chooseCountry(driver, u"US"_s);
        driver.type(u"newNumberField"_s, u"00 33 7 50 25 33 60"_s);
        QVERIFY2(!driver.isVisible(u"suggestionButton"_s), "nothing is asked while typing");
        QCOMPARE(driver.text(u"previewLabel"_s), QString());
        driver.press(u"updateButton"_s);
        QCOMPARE(driver.focused(), u"suggestionButton"_s);
        QVERIFY(driver.text(u"suggestionButton"_s).contains(u"+33 7 50 25 33 60"_s));
        QVERIFY(driver.text(u"useAnywayBox"_s).startsWith(u"No, use \u2066+1 00"_s));
        QVERIFY(driver.text(u"numberErrorLabel"_s).contains(u"not clear which country"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
        driver.press(u"suggestionButton"_s);
        QCOMPARE(driver.text(u"newNumberField"_s), u"+33 7 50 25 33 60"_s);
        QCOMPARE(driver.focused(), u"newNumberField"_s);
        QVERIFY(!driver.isVisible(u"suggestionButton"_s));
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+33750253360"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void theSuggestionIsTakenByKeys()
    {
        Driver driver(sandbox());
        openPage(driver);
        chooseCountry(driver, u"US"_s);
        driver.type(u"newNumberField"_s, u"0033750253360"_s);
        driver.key(Qt::Key_Tab);
        QCOMPARE(driver.focused(), u"suggestionButton"_s);
        driver.key(Qt::Key_Return);
        QCOMPARE(driver.text(u"newNumberField"_s), u"+33 7 50 25 33 60"_s);
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
    }

    void whatIsTypedIsNotTouched()
    {
        Driver driver(sandbox());
        openPage(driver);
        for (const QString &typed : {u"07-50.25/33 60"_s, u" +33 7 50 25 33 60 "_s, u"(07) 50253360"_s}) {
            driver.type(u"newNumberField"_s, typed);
            QCOMPARE(driver.text(u"newNumberField"_s), typed);
        }
    }

    void aVeryLongPasteIsRefusedNotCut()
    {
        Driver driver(sandbox());
        openPage(driver);
        driver.paste(u"newNumberField"_s, u"0123456789 "_s.repeated(300));
        driver.press(u"updateButton"_s);
        QVERIFY(driver.isVisible(u"numberErrorLabel"_s));
        QCOMPARE(requestsFor(u"update-phone-number"_s), 0);
    }
};

RENUMBER_GUI_TEST(NumberFieldTest)
#include "numberfieldtest.moc"
