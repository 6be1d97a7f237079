// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "number/parse.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::Doubt;
using renumber::number::ParseError;
using renumber::number::read;

/// What links have beside their number is not passed over.
class TelLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsForOthers_data();
    void refusesWhatIsForOthers();
    void asksAboutUnknownParameters();
    void readsWhatIsForOne_data();
    void readsWhatIsForOne();
};

void TelLinkTest::refusesWhatIsForOthers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ParseError>("error");
    QTest::newRow("two recipients") << u"sms:0612345678;0750253354"_s << ParseError::SeveralNumbers;
    QTest::newRow("two recipients, comma") << u"sms:0612345678,0750253354"_s << ParseError::SeveralNumbers;
    QTest::newRow("two numbers") << u"tel:0750253354;0612345678"_s << ParseError::SeveralNumbers;
    QTest::newRow("another in the query") << u"tel:0750253354?0612345678"_s << ParseError::SeveralNumbers;
    QTest::newRow("another by a name") << u"sms:0612345678?cc=0750253354"_s << ParseError::SeveralNumbers;
    QTest::newRow("x in the query") << u"tel:0750253354?x=0612345678"_s << ParseError::Extension;
    QTest::newRow("extension") << u"tel:0750253354;extension=12"_s << ParseError::Extension;
    QTest::newRow("extension in the query") << u"tel:0750253354?ext=12"_s << ParseError::Extension;
    QTest::newRow("x") << u"tel:0750253354;x=12"_s << ParseError::Extension;
    QTest::newRow("digits to dial later") << u"tel:0750253354;12"_s << ParseError::Extension;
}

void TelLinkTest::refusesWhatIsForOthers()
{
    QFETCH(QString, typed);
    QFETCH(ParseError, error);
    const auto reading = read(typed, u"FR"_s);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error(), error);
}

void TelLinkTest::asksAboutUnknownParameters()
{
    const auto reading = read(u"tel:0750253354;poste=12"_s, u"FR"_s);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->doubt, Doubt::DigitsBeside);
}

void TelLinkTest::readsWhatIsForOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a text") << u"sms:0750253354?body=Hello 123"_s;
    QTest::newRow("how the call finds its way") << u"tel:0750253354;isub=12;rn=5"_s;
    QTest::newRow("a name") << u"tel:0750253354;user=phone"_s;
    QTest::newRow("nothing behind a semicolon") << u"tel:0750253354;"_s;
}

void TelLinkTest::readsWhatIsForOne()
{
    QFETCH(QString, typed);
    const auto reading = read(typed, u"FR"_s);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->number.e164.text(), u"+33750253354"_s);
    QCOMPARE(reading->doubt, Doubt::None);
}

RENUMBER_TEST(TelLinkTest)
#include "tellinktest.moc"
