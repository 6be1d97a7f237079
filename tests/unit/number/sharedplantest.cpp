// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "readas.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using renumber::number::readAs;

/// Countries with codes of their own whose numbers are written at home as if they were one country's.
class SharedPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void SharedPlanTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("result");

    const QString reunion = u"+33692123456 or +262692123456"_s;
    QTest::newRow("Réunion's") << u"0692 12 34 56"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, twos") << u"06 92 12 34 56"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, dots") << u"06.92.12.34.56"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, no zero") << u"692123456"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, link") << u"tel:0692123456"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, label") << u"Tel. 0692 12 34 56"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's, France's code") << u"+33 692 12 34 56"_s << u"US"_s << reunion;
    QTest::newRow("Réunion's, France's code and (0)") << u"+33 (0)692 12 34 56"_s << u"FR"_s << reunion;
    QTest::newRow("Réunion's other") << u"0693 12 34 56"_s << u"FR"_s << u"+33693123456 or +262693123456"_s;
    QTest::newRow("Mayotte's") << u"0639 01 23 45"_s << u"FR"_s << u"+33639012345 or +262639012345"_s;
    QTest::newRow("Guadeloupe's") << u"0690 12 34 56"_s << u"FR"_s << u"+33690123456 or +590690123456"_s;
    QTest::newRow("French Guiana's") << u"0694 20 12 34"_s << u"FR"_s << u"+33694201234 or +594694201234"_s;
    QTest::newRow("Martinique's") << u"0696 20 12 34"_s << u"FR"_s << u"+33696201234 or +596696201234"_s;
    QTest::newRow("Martinique's, newer than some data")
        << u"0697 20 12 34"_s << u"FR"_s << u"+33697201234 or +596697201234"_s;
    QTest::newRow("Réunion's landline")
        << u"0262 12 34 56"_s << u"FR"_s << u"+33262123456 or +262262123456"_s;
    QTest::newRow("Guadeloupe's landline")
        << u"0590 20 12 34"_s << u"FR"_s << u"+33590201234 or +590590201234"_s;
    QTest::newRow("French Guiana's landline")
        << u"0594 20 12 34"_s << u"FR"_s << u"+33594201234 or +594594201234"_s;
    QTest::newRow("Martinique's landline")
        << u"0596 30 12 34"_s << u"FR"_s << u"+33596301234 or +596596301234"_s;
    QTest::newRow("Saint-Pierre's landline")
        << u"0508 41 12 34"_s << u"FR"_s << u"+33508411234 or +508411234"_s;
    const QString french = u" or +33612345678"_s;
    QTest::newRow("in Réunion") << u"06 12 34 56 78"_s << u"RE"_s << u"+262612345678"_s + french;
    QTest::newRow("in Mayotte") << u"06 12 34 56 78"_s << u"YT"_s << u"+262612345678"_s + french;
    QTest::newRow("in Guadeloupe") << u"06 12 34 56 78"_s << u"GP"_s << u"+590612345678"_s + french;
    QTest::newRow("in Saint Martin") << u"06 12 34 56 78"_s << u"MF"_s << u"+590612345678"_s + french;
    QTest::newRow("in Saint Barthélemy") << u"06 12 34 56 78"_s << u"BL"_s << u"+590612345678"_s + french;
    QTest::newRow("in French Guiana") << u"06 12 34 56 78"_s << u"GF"_s << u"+594612345678"_s + french;
    QTest::newRow("in Martinique") << u"06 12 34 56 78"_s << u"MQ"_s << u"+596612345678"_s + french;
    QTest::newRow("in Saint Pierre") << u"06 12 34 56 78"_s << u"PM"_s << u"+508612345678"_s + french;
    QTest::newRow("Paris in French Guiana")
        << u"01 44 55 66 77"_s << u"GF"_s << u"+594144556677 or +33144556677"_s;
    QTest::newRow("from island to island")
        << u"0692 12 34 56"_s << u"GP"_s << u"+590692123456 or +262692123456"_s;
    QTest::newRow("Nice in Monaco") << u"04 93 12 34 56"_s << u"MC"_s << u"+377493123456 or +33493123456"_s;
    QTest::newRow("Italy's in San Marino")
        << u"333 1234567"_s << u"SM"_s << u"+3783331234567 or +393331234567"_s;
    QTest::newRow("Switzerland's in Liechtenstein")
        << u"079 123 45 67"_s << u"LI"_s << u"+423791234567 or +41791234567"_s;
    QTest::newRow("Israel's in Palestine")
        << u"052 123 4567"_s << u"PS"_s << u"+970521234567 or +972521234567"_s;
    QTest::newRow("Northern Ireland's in Ireland")
        << u"07911 123456"_s << u"IE"_s << u"+3537911123456 or +447911123456"_s;
    QTest::newRow("Belfast in Ireland")
        << u"048 9012 3456"_s << u"IE"_s << u"+3534890123456 or +442890123456"_s;
    QTest::newRow("Singapore's in Malaysia")
        << u"02 9123 4567"_s << u"MY"_s << u"+60291234567 or +6591234567"_s;

    QTest::newRow("Réunion's at home") << u"0692 12 34 56"_s << u"RE"_s << u"+262692123456"_s;
    QTest::newRow("Réunion's, its code") << u"+262 692 12 34 56"_s << u"FR"_s << u"+262692123456"_s;
    QTest::newRow("Mayotte's in Réunion") << u"0639 01 23 45"_s << u"RE"_s << u"+262639012345"_s;
    QTest::newRow("France's at home") << u"06 12 34 56 78"_s << u"FR"_s << u"+33612345678"_s;
    QTest::newRow("a landline of France's") << u"02 41 12 34 56"_s << u"FR"_s << u"+33241123456"_s;
    QTest::newRow("Monaco's at home") << u"06 12 34 56 78"_s << u"MC"_s << u"+377612345678"_s;
    QTest::newRow("San Marino's at home") << u"66 66 12 12"_s << u"SM"_s << u"+37866661212"_s;
    QTest::newRow("Dublin") << u"01 234 5678"_s << u"IE"_s << u"+35312345678"_s;
}

void SharedPlanTest::reads()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, region);
    QFETCH(const QString, result);
    QCOMPARE(readAs(typed, region), result);
}

RENUMBER_TEST(SharedPlanTest)
#include "sharedplantest.moc"
