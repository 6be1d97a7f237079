// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// A plus that is spelled, left out, far from its digits, or a space: with one a number is another country's.
class PlusTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatMayMeanPlus_data();
    void wordsThatMayMeanPlus();
    void linksLeaveThePlusOut_data();
    void linksLeaveThePlusOut();
    void aPlusBesideAnEscapedOne_data();
    void aPlusBesideAnEscapedOne();
    void aWordBehindThePlus_data();
    void aWordBehindThePlus();
    void aPrefixBeforeThePlus_data();
    void aPrefixBeforeThePlus();

private:
    static void addColumns()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("result");
    }

    static void compare()
    {
        QFETCH(QString, typed);
        QFETCH(QString, region);
        QFETCH(QString, result);
        QCOMPARE(readAs(typed, region), result);
    }
};

void PlusTest::wordsThatMayMeanPlus_data()
{
    addColumns();
    const QString brazilOrPeru = u"+5551991234567 or +51991234567"_s;
    const QString usOrNorway = u"+14795550199 or +4795550199"_s;
    QTest::newRow("WhatsApp, BR") << u"WhatsApp: (51) 99123-4567"_s << u"BR"_s << brazilOrPeru;
    QTest::newRow("WhatsApp, no space") << u"WhatsApp:51991234567"_s << u"BR"_s << brazilOrPeru;
    QTest::newRow("WhatsApp, as a link") << u"whatsapp:51991234567"_s << u"BR"_s << brazilOrPeru;
    QTest::newRow("WhatsApp, US") << u"WhatsApp: 479-555-0199"_s << u"US"_s << usOrNorway;
    QTest::newRow("WhatsApp, trunk zero") << u"WhatsApp: 07 50 25 33 54"_s << u"FR"_s << u"+33750253354"_s;
    QTest::newRow("WhatsApp, plus") << u"WhatsApp: +47 95550199"_s << u"US"_s << u"+4795550199"_s;
    QTest::newRow("?phone=") << u"?phone=51991234567"_s << u"BR"_s << brazilOrPeru;
    QTest::newRow("?phone= of some page")
        << u"https://example.com/?phone=51991234567"_s << u"BR"_s << brazilOrPeru;
    QTest::newRow("a name with Plus") << u"Disney Plus 479 555 0199"_s << u"US"_s << usOrNorway;
    QTest::newRow("a name with plus") << u"A-plus 479-555-0199 plumbing"_s << u"US"_s << usOrNorway;
    QTest::newRow("a name with +") << u"Disney+ 479 555 0199"_s << u"US"_s
                                   << u"+4795550199 or +14795550199"_s;
    QTest::newRow("a name with ++") << u"C++: 479 555 0199"_s << u"US"_s << u"+4795550199 or +14795550199"_s;
    QTest::newRow("a plus apart") << u"Phone + 44 7911 123456"_s << u"US"_s << u"+447911123456"_s;
    QTest::newRow("an operator called Plus") << u"Plus: 601 234 567"_s << u"PL"_s << u"+48601234567"_s;
    QTest::newRow("plus alone, both numbers") << u"plus 479 555 0199"_s << u"US"_s << usOrNorway;
    QTest::newRow("plus alone") << u"plus 44 7911 123456"_s << u"US"_s << u"+447911123456"_s;
    QTest::newRow("plus alone, no country") << u"plus 44 7911 123456"_s << QString() << u"+447911123456"_s;
    QTest::newRow("plus alone, a landline otherwise")
        << u"plus 33 750253354"_s << u"DE"_s << u"+33750253354"_s;
    QTest::newRow("plus in a sentence")
        << u"My number is plus 44 7911 123456"_s << u"US"_s << u"+1447911123456 or +447911123456"_s;
    QTest::newRow("plus in a sentence, no country")
        << u"My number is plus 44 7911 123456"_s << QString() << u"+447911123456 or +447911123456"_s;
    QTest::newRow("a plus touching a word") << u"tel+33750253354"_s << u"US"_s << u"+33750253354"_s;
}

void PlusTest::wordsThatMayMeanPlus()
{
    compare();
}

void PlusTest::linksLeaveThePlusOut_data()
{
    addColumns();
    const QString peruvian = u"+51991234567"_s;
    QTest::newRow("wa.me") << u"https://wa.me/51991234567"_s << u"BR"_s << peruvian;
    QTest::newRow("wa.me, bare") << u"wa.me/51991234567"_s << u"BR"_s << peruvian;
    QTest::newRow("wa.me, a text") << u"https://wa.me/51991234567?text=Oi"_s << u"BR"_s << peruvian;
    QTest::newRow("whatsapp:") << u"whatsapp://send?phone=51991234567"_s << u"BR"_s << peruvian;
    QTest::newRow("whatsapp:, a text first")
        << u"whatsapp://send?text=Oi&phone=51991234567"_s << u"BR"_s << peruvian;
    QTest::newRow("api.whatsapp.com")
        << u"https://api.whatsapp.com/send?phone=51991234567"_s << u"BR"_s << peruvian;
    QTest::newRow("web.whatsapp.com")
        << u"https://web.whatsapp.com/send/?phone=51991234567&text=Oi"_s << u"BR"_s << peruvian;
    QTest::newRow("Viber") << u"viber://chat?number=51991234567"_s << u"BR"_s << peruvian;
}

void PlusTest::linksLeaveThePlusOut()
{
    compare();
}

void PlusTest::aPlusBesideAnEscapedOne_data()
{
    addColumns();
    const QString norwegian = u"+4795550199"_s;
    const QString french = u"+33750253354"_s;
    QTest::newRow("in the text of a message") << u"sms:+4795550199?body=1%2B1"_s << u"US"_s << norwegian;
    QTest::newRow("in a parameter") << u"tel:+4795550199?x=%2B"_s << u"US"_s << norwegian;
    QTest::newRow("in a mail address") << u"sam%2Btag@example.com,+4795550199"_s << u"US"_s << norwegian;
    QTest::newRow("behind the number") << u"https://signal.me/#p/+4795550199?%2B"_s << u"US"_s << norwegian;
    QTest::newRow("in brackets") << u"x=%2B&tel=(+4795550199)"_s << u"US"_s << norwegian;
    QTest::newRow("a form's spaces") << u"%2B33+7+50+25+33+54"_s << u"US"_s << french;
    QTest::newRow("a form's only space") << u"%2B33+750253354"_s << u"US"_s << french;
    QTest::newRow("a form with more in it")
        << u"phone=%2B33+7+50+25+33+54&name=Sam+Tag"_s << u"US"_s << french;
    QTest::newRow("a form's space before a zero") << u"q=Tel+07+50+25+33+54&y=%2B"_s << u"FR"_s << french;
    QTest::newRow("behind a word, either") << u"text=Call+4795550199%2B"_s << u"US"_s << u"nothing"_s;
    QTest::newRow("behind an escape, either") << u"a%2Bb%3A+4795550199"_s << u"US"_s << u"nothing"_s;
    QTest::newRow("behind digits, either") << u"id=1+4795550199&x=%2B"_s << u"US"_s << u"nothing"_s;
}

void PlusTest::aPlusBesideAnEscapedOne()
{
    compare();
}

void PlusTest::aWordBehindThePlus_data()
{
    addColumns();
    const QString usOrNorway = u"+14795550199 or +4795550199"_s;
    QTest::newRow("a country in brackets") << u"+ (Norway) 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("a country") << u"+Norway 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("intl") << u"+ (intl) 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("country code") << u"+ country code 47 95550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("a label in front") << u"Tel: +Norway 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("all in brackets") << u"(+ Norway) 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("full-width plus") << u"＋ Norway 4795550199"_s << u"US"_s << usOrNorway;
    QTest::newRow("where the plus makes no number") << u"+ (intl) 415 555 0199"_s << u"US"_s << u"nothing"_s;
    QTest::newRow("a name") << u"Smith + Sons 479 555 0199"_s << u"US"_s << usOrNorway;
    QTest::newRow("a name, where the plus makes no number")
        << u"Smith + Sons 212 555 0199"_s << u"US"_s << u"+12125550199"_s;
    QTest::newRow("before a zero") << u"Call + text: 07 50 25 33 54"_s << u"FR"_s << u"+33750253354"_s;
    QTest::newRow("behind the number") << u"07 50 25 33 54 + WhatsApp"_s << u"FR"_s << u"+33750253354"_s;
    QTest::newRow("behind the code") << u"+33 (France) 750253354"_s << u"US"_s << u"+33750253354"_s;
}

void PlusTest::aWordBehindThePlus()
{
    compare();
}

void PlusTest::aPrefixBeforeThePlus_data()
{
    addColumns();
    const QString british = u"+447911123456"_s;
    const QString french = u"+33612345678"_s;
    QTest::newRow("011") << u"011 +44 7911 123456"_s << u"US"_s << british;
    QTest::newRow("00") << u"00 +44 7911 123456"_s << u"US"_s << british;
    QTest::newRow("00 at home") << u"00 +33 6 12 34 56 78"_s << u"GB"_s << french;
    QTest::newRow("00, no space") << u"00+33 6 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("00, plus apart") << u"00 + 33 6 12 34 56 78"_s << u"FR"_s << french;
    QTest::newRow("0011") << u"0011 +44 7911 123456"_s << u"AU"_s << british;
    QTest::newRow("8 10") << u"8 10 +44 7911 123456"_s << u"RU"_s << british;
    QTest::newRow("8~10") << u"8~10 +44 7911 123456"_s << u"RU"_s << british;
    QTest::newRow("dashes") << u"011-+44-7911-123456"_s << u"US"_s << british;
    QTest::newRow("prefix in brackets") << u"(011) +44 7911 123456"_s << u"US"_s << british;
    QTest::newRow("both in brackets") << u"(011 +44) 7911 123456"_s << u"US"_s << british;
    QTest::newRow("code in brackets") << u"011 (+44) 7911 123456"_s << u"US"_s << british;
    QTest::newRow("label") << u"Tel.: 00 +44 7911 123456"_s << u"DE"_s << british;
    QTest::newRow("link") << u"tel:00%2B447911123456"_s << u"DE"_s << british;
    QTest::newRow("an area's code") << u"030 +49 171 1234567"_s << u"DE"_s << u"+491711234567?"_s;
    QTest::newRow("more digits in front") << u"2 00 +33 6 12 34 56 78"_s << u"FR"_s << u"+33612345678?"_s;
    QTest::newRow("the end of other digits") << u"100 +33 6 12 34 56 78"_s << u"FR"_s << u"+33612345678?"_s;
    QTest::newRow("two pluses") << u"00 +33 6 12 34 56 78, +44 7911 123456"_s << u"FR"_s << u"nothing"_s;
}

void PlusTest::aPrefixBeforeThePlus()
{
    compare();
}

RENUMBER_TEST(PlusTest)
#include "plustest.moc"
