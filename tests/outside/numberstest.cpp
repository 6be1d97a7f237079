// SPDX-License-Identifier: Apache-2.0
// Numbers that were typed by people and read as another's, in the window: each case with its kin. The right
// number, or a question; nothing is sent before it is answered.
#include "guitest.h"

#include "number/countries.h"
#include "number/parse.h"
#include "widgets/numbereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using renumber::number::Doubt;
using renumber::number::ParseError;
using renumber::number::read;
using renumber::test::Driver;
using renumber::test::GuiTest;
using renumber::test::newerThanAnyData;

class NumbersTest : public GuiTest
{
    Q_OBJECT

    static void openPage(Driver &driver, const QString &region)
    {
        beginSignedIn(driver, QStringLiteral("sample-token-verified"));
        driver.press(u"phoneCardChangeButton"_s);
        TRY_PAGE(driver, "changePage");
        auto *box = driver.find<QComboBox>(u"countryBox"_s);
        box->setCurrentIndex(box->findData(region));
        emit box->activated(box->currentIndex());
    }

    /// Saves what is on the screen where RENUMBER_PICTURES_DIR names a folder.
    static void picture(const Driver &driver, const QString &name)
    {
        QCoreApplication::processEvents(); // so that it is laid out
        if (const QString folder = qEnvironmentVariable("RENUMBER_PICTURES_DIR"); !folder.isEmpty())
            QVERIFY(driver.window().grab().save(folder + u'/' + name + u".png"_s));
    }

    static QString shown(const Driver &driver, const QString &name)
    {
        return driver.text(name).remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    /// Types \a text key by key and says after which something was held against it; empty where after none.
    static QString complaintWhileTyping(renumber::ui::NumberEditor &editor, const QString &text)
    {
        auto *field = editor.findChild<QLineEdit *>(u"newNumberField"_s);
        field->clear();
        for (const QChar character : text) {
            field->insert(character);
            for (const QString &name : {u"numberErrorLabel"_s, u"useAnywayBox"_s, u"suggestionButton"_s}) {
                if (!editor.findChild<QWidget *>(name)->isHidden())
                    return field->text();
            }
        }
        return {};
    }

    /// That what is typed is asked about, with what is meant.
    static void verifyAsked()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);
        const auto reading = read(typed, region);
        QVERIFY(reading.has_value());
        QVERIFY(reading->doubt != Doubt::None);
        QCOMPARE(reading->suggestion.value().e164.text(), meant);
    }

private slots:
    void plusAndCountryCodeThenAnything_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        const QString british = u"+447911123456"_s;
        QTest::newRow("Hangul filler") << u"US"_s << u"+44\u3164 7911 123456"_s << british;
        QTest::newRow("comma") << u"US"_s << u"+44, 7911 123456"_s << british;
        QTest::newRow("colon") << u"FR"_s << u"+32: 470 12 34 56"_s << u"+32470123456"_s;
        QTest::newRow("semicolon") << u"US"_s << u"+44; 7911 123456"_s << british;
        QTest::newRow("tab") << u"US"_s << u"+44\t7911\t123456"_s << british;
        QTest::newRow("half-width Hangul filler") << u"US"_s << u"+44\uFFA07911 123456"_s << british;
        QTest::newRow("Hangul choseong filler") << u"US"_s << u"+44\u115F7911 123456"_s << british;
        QTest::newRow("Braille blank") << u"US"_s << u"+44\u28007911 123456"_s << british;
        QTest::newRow("ideographic comma") << u"JP"_s << u"+44、7911 123456"_s << british;
        QTest::newRow("Arabic comma") << u"EG"_s << u"+44، 7911 123456"_s << british;
        QTest::newRow("full-width comma") << u"CN"_s << u"+44，7911，123456"_s << british;
        QTest::newRow("bullet") << u"US"_s << u"+44 • 7911 123456"_s << british;
        QTest::newRow("bar") << u"US"_s << u"+44 | 7911 123456"_s << british;
        QTest::newRow("underscore") << u"US"_s << u"+44_7911_123456"_s << british;
        QTest::newRow("arrow") << u"US"_s << u"+44 → 7911 123456"_s << british;
        QTest::newRow("telephone") << u"US"_s << u"+44 📞 7911 123456"_s << british;
        QTest::newRow("apostrophes") << u"US"_s << u"+44 '7911' 123456"_s << british;
        QTest::newRow("corner brackets") << u"JP"_s << u"+44「7911」123456"_s << british;
        QTest::newRow("comma within") << u"US"_s << u"+44 7911,123456"_s << british;
        QTest::newRow("comma late within") << u"US"_s << u"+44 79111,23456"_s << british;
        QTest::newRow("colon behind the plus") << u"US"_s << u"+: 44 7911 123456"_s << british;
        QTest::newRow("plus doubled") << u"US"_s << u"++44 7911 123456"_s << british;
        QTest::newRow("plus apart") << u"US"_s << u"+ 44 7911 123456"_s << british;
        QTest::newRow("in brackets") << u"US"_s << u"(+44) 7911 123456"_s << british;
        QTest::newRow("code in brackets") << u"US"_s << u"+(44) 7911 123456"_s << british;
        QTest::newRow("in brackets, comma") << u"US"_s << u"(+44), 7911 123456"_s << british;
        QTest::newRow("full-width plus") << u"US"_s << u"＋44, 7911 123456"_s << british;
        QTest::newRow("small plus") << u"US"_s << u"﹢44, 7911 123456"_s << british;
        QTest::newRow("superscript plus") << u"US"_s << u"⁺44 7911 123456"_s << british;
        QTest::newRow("heavy plus") << u"US"_s << u"➕44 7911 123456"_s << british;
        QTest::newRow("plus as a word") << u"DE"_s << u"plus 44 7911 123456"_s << british;
        QTest::newRow("country named") << u"US"_s << u"+44 (UK) 7911 123456"_s << british;
        QTest::newRow("country named, DE") << u"DE"_s << u"+44 Mobile: 7911 123456"_s << british;
        QTest::newRow("quoted") << u"US"_s << u"‘+44, 7911 123456’"_s << british;
        QTest::newRow("tel") << u"US"_s << u"tel:+44,7911123456"_s << british;
        QTest::newRow("tel with a context") << u"US"_s << u"tel:7911123456;phone-context=+44"_s << british;
        QTest::newRow("whatsapp") << u"DE"_s << u"whatsapp:+44 7911 123456"_s << british;
        QTest::newRow("callto") << u"DE"_s << u"callto:+447911123456"_s << british;
        QTest::newRow("sms with a text") << u"DE"_s << u"sms:+447911123456?body=Hello"_s << british;
        QTest::newRow("Viber") << u"DE"_s << u"viber://chat?number=447911123456"_s << british;
        QTest::newRow("WhatsApp") << u"DE"_s << u"whatsapp:447911123456"_s << british;
        QTest::newRow("wa.me") << u"DE"_s << u"https://wa.me/447911123456"_s << british;
        QTest::newRow("00 and a comma") << u"FR"_s << u"0044, 7911 123456"_s << british;
        QTest::newRow("extension word") << u"US"_s << u"+44 ext 7911 123456"_s << QString();
        QTest::newRow("circled digit") << u"US"_s << u"+④4 7911 123456"_s << QString();
        QTest::newRow("superscript digits") << u"US"_s << u"+⁴⁴ 7911 123456"_s << QString();
        QTest::newRow("circled digit within") << u"DE"_s << u"+49 1512 34567⑧9"_s << QString();
        QTest::newRow("plus behind the code") << u"US"_s << u"44+ 7911 123456"_s << QString();
        QTest::newRow("code alone") << u"US"_s << u"+44"_s << QString();
        QTest::newRow("code of another's number") << u"FR"_s << u"+1, 07 50 25 33 60"_s << QString();
        QTest::newRow("a letter, and another's number")
            << u"US"_s << u"+447911123456a 415 555 0199"_s << QString();
    }

    /// Without an E.164 the right answer is a question.
    void plusAndCountryCodeThenAnything()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, e164);
        const auto reading = read(typed, region);
        if (e164.isEmpty()) {
            QVERIFY(!reading || reading->doubt != Doubt::None);
            return;
        }
        QVERIFY(reading.has_value());
        QCOMPARE(reading->number.e164.text(), e164);
        QCOMPARE(reading->doubt, Doubt::None);
    }

    void plusAndCountryCodeThenAnythingIsTextedThere()
    {
        Driver driver(sandbox());
        openPage(driver, u"US"_s);
        driver.paste(u"newNumberField"_s, u"+44, 7911 123456"_s);
        QCOMPARE(shown(driver, u"previewLabel"_s), u"We will text +44 7911 123456 (Guernsey)."_s);
        picture(driver, u"number-comma"_s);
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+447911123456"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void aBracketedZeroIsForCallersAtHome_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        QTest::newRow("Poland") << u"FR"_s << u"+48 (0) 601 234 567"_s << u"+48601234567"_s;
        QTest::newRow("Poland, at home") << u"PL"_s << u"(0) 601 234 567"_s << u"+48601234567"_s;
        QTest::newRow("Poland, square brackets") << u"FR"_s << u"+48 [0] 601 234 567"_s << u"+48601234567"_s;
        QTest::newRow("Poland, in a sentence")
            << u"FR"_s << u"Mobile: +48 (0) 601 234 567."_s << u"+48601234567"_s;
        QTest::newRow("Great Britain, 00") << u"FR"_s << u"0044 (0)7911 123456"_s << u"+447911123456"_s;
        QTest::newRow("Spain") << u"FR"_s << u"+34 (0) 612 34 56 78"_s << u"+34612345678"_s;
        QTest::newRow("Denmark") << u"FR"_s << u"+45 (0) 32 12 34 56"_s << u"+4532123456"_s;
        QTest::newRow("United States") << u"FR"_s << u"+1 (0) 415 555 0199"_s << u"+14155550199"_s;
        QTest::newRow("Germany") << u"US"_s << u"+49 (0)1512 3456789"_s << u"+4915123456789"_s;
        QTest::newRow("Italy, a landline") << u"US"_s << u"+39 (0)6 1234 5678"_s << u"+390612345678"_s;
        QTest::newRow("Côte d'Ivoire") << u"FR"_s << u"+225 (0)1 23 45 67 89"_s << u"+2250123456789"_s;
    }

    void aBracketedZeroIsForCallersAtHome()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, e164);
        const auto reading = read(typed, region);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->number.e164.text(), e164);
        QCOMPARE(reading->doubt, Doubt::None);
    }

    void aCodeThatIsCutShortBeforeTheZeroIsNotCompletedBehindIt()
    {
        for (const QString &region : {u"FR"_s, u"SG"_s, QString()}) {
            const auto reading = read(u"+3 (0)7 50 25 33 60"_s, region);
            QVERIFY(!reading || reading->doubt != Doubt::None);
        }
    }

    void aZeroThatNoNumberThereBeginsWithIsAskedAbout()
    {
        const auto reading = read(u"+48 0601 234 567"_s, u"FR"_s);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->doubt, Doubt::SeveralReadings);
        QCOMPARE(reading->suggestion.value().e164.text(), u"+48601234567"_s);
    }

    void aZeroThatNoNumberThereBeginsWithHasTwoAnswers()
    {
        Driver driver(sandbox());
        openPage(driver, u"FR"_s);
        driver.type(u"newNumberField"_s, u"+48 0601 234 567"_s);
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        driver.key(Qt::Key_Return);
        picture(driver, u"number-zero"_s);
        QCOMPARE(shown(driver, u"suggestionButton"_s), u"Did you mean +48 601 234 567 (Poland)?"_s);
        QVERIFY(driver.text(u"numberErrorLabel"_s).contains(u"read as two numbers"_s));
        driver.key(Qt::Key_Return); // takes the suggestion, which is sent by the next press only
        QCOMPARE(sandbox().messages().size(), 0);
        QCOMPARE(driver.text(u"newNumberField"_s), u"+48 601 234 567"_s);
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+48601234567"_s).size(), 1);
    }

    void withoutACountryThereIsOneAnswer()
    {
        Driver driver(sandbox());
        openPage(driver, QString());
        driver.type(u"newNumberField"_s, u"0033750253360"_s);
        driver.press(u"updateButton"_s);
        picture(driver, u"number-without-country"_s);
        QCOMPARE(driver.focused(), u"suggestionButton"_s);
        QVERIFY(!driver.isVisible(u"useAnywayBox"_s));
        QCOMPARE(sandbox().messages().size(), 0);
    }

    void zeroZeroWhereItLeadsElsewhereIsAskedAbout_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const QString french = u"+33750253360"_s;
        for (const QString &region :
             {u"SG"_s, u"TH"_s, u"KR"_s, u"CO"_s, u"US"_s, u"AU"_s, u"JP"_s, u"BR"_s, u"ID"_s, u"KH"_s,
              u"RU"_s, u"NG"_s, u"KE"_s, u"CU"_s, u"WS"_s, QString()})
            QTest::addRow("00 in %s", qPrintable(region)) << region << u"0033750253360"_s << french;
        QTest::newRow("Colombian in SG") << u"SG"_s << u"00573211234567"_s << u"+573211234567"_s;
        QTest::newRow("Colombian in TH") << u"TH"_s << u"00573211234567"_s << u"+573211234567"_s;
        QTest::newRow("American in SG") << u"SG"_s << u"0015417543010"_s << u"+15417543010"_s;
        QTest::newRow("American in HK") << u"HK"_s << u"0015417543010"_s << u"+15417543010"_s;
        QTest::newRow("011 in DE") << u"DE"_s << u"01133750253360"_s << french;
        QTest::newRow("0011 in US") << u"US"_s << u"001133750253360"_s << french;
        QTest::newRow("010 in US") << u"US"_s << u"01033750253360"_s << french;
        QTest::newRow("8~10 in DE") << u"DE"_s << u"8~10 33 750253360"_s << french;
        QTest::newRow("plus left out in DE") << u"DE"_s << u"33750253360"_s << french;
    }

    void zeroZeroWhereItLeadsElsewhereIsAskedAbout() { verifyAsked(); }

    void aPlusBeforeANumberAtHomeIsAskedAbout_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Moscow, +8") << u"RU"_s << u"+8 (495) 123-45-67"_s << u"+74951234567"_s;
        QTest::newRow("Moscow's other area") << u"RU"_s << u"+8 (499) 123-45-67"_s << u"+74991234567"_s;
        QTest::newRow("Krasnodar") << u"RU"_s << u"+8 (861) 223-45-67"_s << u"+78612234567"_s;
        QTest::newRow("Sochi, dashes") << u"RU"_s << u"+8-862-223-45-67"_s << u"+78622234567"_s;
        QTest::newRow("freephone") << u"RU"_s << u"+8 (800) 555-35-35"_s << u"+78005553535"_s;
        QTest::newRow("Lithuania, +8") << u"LT"_s << u"+8 612 34567"_s << u"+37061234567"_s;
        QTest::newRow("Vilnius") << u"LT"_s << u"+8 (5) 212 3456"_s << u"+37052123456"_s;
        QTest::newRow("8 10 from Russia") << u"RU"_s << u"+8 10 44 7911 123456"_s << u"+447911123456"_s;
        QTest::newRow("8~10 from Russia") << u"RU"_s << u"+8~10 44 7911 123456"_s << u"+447911123456"_s;
        QTest::newRow("810 from Russia") << u"RU"_s << u"+810 49 1512 3456789"_s << u"+4915123456789"_s;
        QTest::newRow("Turkey") << u"TR"_s << u"+532 123 45 67"_s << u"+905321234567"_s;
        QTest::newRow("New York, in brackets") << u"US"_s << u"+(917) 655-0143"_s << u"+19176550143"_s;
        QTest::newRow("San Francisco, dots") << u"US"_s << u"+646.555.0123"_s << u"+16465550123"_s;
        QTest::newRow("Washington") << u"US"_s << u"+(202) 555-0143"_s << u"+12025550143"_s;
        QTest::newRow("France") << u"FR"_s << u"+6 12 34 56 78"_s << u"+33612345678"_s;
        QTest::newRow("France, as one") << u"FR"_s << u"+612345678"_s << u"+33612345678"_s;
        QTest::newRow("Spain") << u"ES"_s << u"+612 345 678"_s << u"+34612345678"_s;
        QTest::newRow("plus and zero") << u"FR"_s << u"+0612345678"_s << u"+33612345678"_s;
        QTest::newRow("Mexico") << u"MX"_s << u"+55 1234 5678"_s << u"+525512345678"_s;
    }

    void aPlusBeforeANumberAtHomeIsAskedAbout() { verifyAsked(); }

    void aPlusBeforeACodeIsNotAskedAbout_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        QTest::newRow("apart") << u"RU"_s << u"+84 95 123 4567"_s << u"+84951234567"_s;
        QTest::newRow("as one") << u"RU"_s << u"+447911123456"_s << u"+447911123456"_s;
        QTest::newRow("with the first digit") << u"FR"_s << u"+336 12 34 56 78"_s << u"+33612345678"_s;
        QTest::newRow("with the area, abroad") << u"FR"_s << u"+4479 1112 3456"_s << u"+447911123456"_s;
        QTest::newRow("Germany") << u"DE"_s << u"+49151 23456789"_s << u"+4915123456789"_s;
        QTest::newRow("Germany, a landline") << u"DE"_s << u"+49511 123456"_s << u"+49511123456"_s;
        QTest::newRow("Indonesia") << u"ID"_s << u"+6221 1234567"_s << u"+62211234567"_s;
        QTest::newRow("a zero before the code") << u"FR"_s << u"+(0)44 7911 123456"_s << u"+447911123456"_s;
        QTest::newRow("North America") << u"US"_s << u"+1415 555 0199"_s << u"+14155550199"_s;
        QTest::newRow("India from America") << u"US"_s << u"+91 81234 56789"_s << u"+918123456789"_s;
        QTest::newRow("Singapore from America") << u"US"_s << u"+65 8123 4567"_s << u"+6581234567"_s;
    }

    void aPlusBeforeACodeIsNotAskedAbout()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, typed);
        QFETCH(const QString, e164);
        const auto reading = read(typed, region);
        QVERIFY(reading.has_value());
        QCOMPARE(reading->doubt, Doubt::None);
        QCOMPARE(reading->number.e164.text(), e164);
    }

    void zeroZeroWhereItLeadsElsewhereHasTwoAnswers()
    {
        Driver driver(sandbox());
        openPage(driver, u"SG"_s);
        driver.type(u"newNumberField"_s, u"00573211234567"_s);
        QCOMPARE(driver.text(u"previewLabel"_s), QString());
        driver.press(u"updateButton"_s);
        QCOMPARE(driver.page(), u"changePage"_s);
        picture(driver, u"number-question"_s);
        QCOMPARE(driver.focused(), u"suggestionButton"_s);
        QCOMPARE(shown(driver, u"suggestionButton"_s), u"Did you mean +57 321 1234567 (Colombia)?"_s);
        const QString other = shown(driver, u"useAnywayBox"_s);
        QVERIFY2(other.startsWith(u"No, use +7 "_s), qPrintable(other));
        QVERIFY(driver.isVisible(u"numberErrorLabel"_s));
        QCOMPARE(sandbox().messages().size(), 0);
        driver.press(u"useAnywayBox"_s);
        QVERIFY(driver.find<QCheckBox>(u"useAnywayBox"_s)->isChecked());
        QCOMPARE(shown(driver, u"previewLabel"_s), u"We will text +7 321 123-45-67."_s);
        picture(driver, u"number-question-answered"_s);
        driver.press(u"useAnywayBox"_s);
        QCOMPARE(driver.text(u"previewLabel"_s), QString());
        driver.press(u"suggestionButton"_s);
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        QVERIFY(!driver.isVisible(u"useAnywayBox"_s));
        driver.press(u"updateButton"_s);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+573211234567"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }

    void silenceWhileTyping()
    {
        Driver driver(sandbox());
        openPage(driver, u"US"_s);
        auto *field = driver.find<QLineEdit>(u"newNumberField"_s);
        field->setFocus();
        for (const QChar character : u"+33 750253360"_s) {
            QTest::keyClick(field, character.toLatin1());
            QVERIFY2(!driver.isVisible(u"numberErrorLabel"_s), qPrintable(field->text()));
            QVERIFY2(!driver.isVisible(u"useAnywayBox"_s), qPrintable(field->text()));
        }
        driver.key(Qt::Key_Backspace);
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        driver.key(Qt::Key_Tab);
        QVERIFY2(driver.isVisible(u"numberErrorLabel"_s), "it is doubted once the field is left");
        picture(driver, u"number-doubt"_s);
        QVERIFY(driver.isVisible(u"useAnywayBox"_s));
        QTest::keyClick(field, '0');
        QVERIFY2(!driver.isVisible(u"numberErrorLabel"_s), "and no longer while it is being mended");
    }

    void silenceWhileTypingEverywhere()
    {
        renumber::ui::NumberEditor editor;
        editor.ask({}, renumber::description::EffectTiming::AfterCode);
        for (const renumber::number::Country &country : renumber::number::countries(QLocale::c())) {
            const QString example = renumber::number::exampleMobile(country.region);
            QCOMPARE(complaintWhileTyping(editor, example), QString());
            QCOMPARE(complaintWhileTyping(editor, u"00"_s + example.sliced(example.isEmpty() ? 0 : 1)),
                     QString());
        }
    }

    void aLandlineIsToldAndGoesOn()
    {
        Driver driver(sandbox());
        openPage(driver, u"FR"_s);
        driver.type(u"newNumberField"_s, u"01 44 55 66 77"_s);
        QVERIFY2(driver.text(u"previewLabel"_s)
                     .contains(u"This looks like a landline. It may not receive text messages."_s),
                 qPrintable(driver.text(u"previewLabel"_s)));
        QVERIFY(!driver.isVisible(u"numberErrorLabel"_s));
        picture(driver, u"number-landline"_s);
        QVERIFY(driver.find<QWidget>(u"newNumberField"_s)->accessibleDescription().contains(u"landline"_s));
        driver.key(Qt::Key_Return);
        TRY_PAGE(driver, "codePage");
        QCOMPARE(sandbox().messages(u"+33144556677"_s).size(), 1);
        QCOMPARE(sandbox().messages().size(), 1);
    }
};

RENUMBER_GUI_TEST(NumbersTest)
#include "numberstest.moc"
