// SPDX-License-Identifier: Apache-2.0
// No two rows of a list look alike.
#include "testprogram.h"
#include "words/disambiguators.h"

#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

class ToldApartTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhereItIsNeeded()
    {
        QCOMPARE(disambiguators({u"Noa"_s, u"Sam"_s}, {{u"1"_s, u"2"_s}}), (QStringList{{}, {}}));
        QCOMPARE(disambiguators({u"Noa"_s, u"Sam"_s, u"Noa"_s}, {{u"1"_s, u"2"_s, u"3"_s}}),
                 (QStringList{u"1"_s, {}, u"3"_s}));
        QCOMPARE(disambiguators({}, {}), QStringList());
    }

    void whatAPersonWouldTakeForTheSame()
    {
        for (const QString &other :
             {u"NOA SAMPLE"_s, u"Noa  Sample "_s, u"Ｎｏａ Sample"_s, u"Noa\u00a0Sample"_s})
            QCOMPARE(disambiguators({u"Noa Sample"_s, other}, {{u"1"_s, u"2"_s}}),
                     (QStringList{u"1"_s, u"2"_s}));
    }

    void lettersThatLookTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Cyrillic") << u"Camille"_s << u"C\u0430mille"_s;
        QTest::newRow("Greek") << u"Nora"_s << u"N\u03bfra"_s;
        QTest::newRow("all of it Cyrillic") << u"COCA"_s << u"\u0421\u041e\u0421\u0410"_s;
        QTest::newRow("in another case") << u"Camille"_s << u"C\u0410MILLE"_s;
        QTest::newRow("I and l") << u"Camille"_s << u"CamiIle"_s;
        QTest::newRow("rn and m") << u"Camille"_s << u"Carnille"_s;
        QTest::newRow("0 and O") << u"NOA"_s << u"N0A"_s;
        QTest::newRow("mathematical letters") << u"Noa"_s << u"\U0001d40doa"_s;
        QTest::newRow("a joiner") << u"Noa"_s << u"No\u200da"_s;
        QTest::newRow("a hyphen of another kind") << u"Noa-Sam"_s << u"Noa\u2010Sam"_s;
    }

    void lettersThatLookTheSame()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(disambiguators({one, other}, {{u"1a"_s, u"2b"_s}}), (QStringList{u"1a"_s, u"2b"_s}));
    }

    void lettersThatDoNot()
    {
        QCOMPARE(
            disambiguators({u"Noa"_s, u"Nóa"_s, u"Ноа"_s, u"Nora"_s}, {{u"1"_s, u"2"_s, u"3"_s, u"4"_s}}),
            (QStringList{{}, {}, {}, {}}));
    }

    /// Better than nothing, where there is nothing else.
    void idsThatLookTheSame()
    {
        QCOMPARE(disambiguators({u"Noa"_s, u"Noa"_s}, idSteps({u"user-1"_s, u"user-l"_s})),
                 (QStringList{u"…er-1"_s, u"…er-l"_s}));
    }

    void aStepThatMakesNoDifferenceIsLeftOut()
    {
        QCOMPARE(disambiguators({u"Noa"_s, u"Noa"_s}, {{u"x"_s, u"x"_s}, {u"1"_s, u"2"_s}}),
                 (QStringList{u"1"_s, u"2"_s}));
    }

    void oneStepAfterTheOther()
    {
        QCOMPARE(disambiguators({u"Noa"_s, u"Noa"_s, u"Noa"_s},
                                {{u"x"_s, u"x"_s, u"y"_s}, {u"1"_s, u"2"_s, u"3"_s}}),
                 (QStringList{u"x · 1"_s, u"x · 2"_s, u"y"_s}));
    }

    void idsByTheirEnds()
    {
        const QStringList ids{u"5f1a2b3c4d5e6f7081920a01"_s, u"5f1a2b3c4d5e6f7081920a02"_s, u"7"_s};
        QCOMPARE(disambiguators({u"Noa"_s, u"Noa"_s, u"Noa"_s}, idSteps(ids)),
                 (QStringList{u"…0a01"_s, u"…0a02"_s, u"7"_s}));
        QCOMPARE(disambiguators({u"Noa"_s, u"Noa"_s}, idSteps({u"x-000000000000"_s, u"y-000000000000"_s})),
                 (QStringList{u"x-000000000000"_s, u"y-000000000000"_s}));
    }
};

RENUMBER_TEST(ToldApartTest)
#include "toldaparttest.moc"
