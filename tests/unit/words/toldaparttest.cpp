// SPDX-License-Identifier: Apache-2.0
// No two rows of a list look alike.
#include "words/toldapart.h"

#include <QTest>

using namespace renumber::ui;
using namespace Qt::StringLiterals;

class ToldApartTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhereItIsNeeded()
    {
        QCOMPARE(toldApart({u"Noa"_s, u"Sam"_s}, {{u"1"_s, u"2"_s}}), (QStringList{{}, {}}));
        QCOMPARE(toldApart({u"Noa"_s, u"Sam"_s, u"Noa"_s}, {{u"1"_s, u"2"_s, u"3"_s}}),
                 (QStringList{u"1"_s, {}, u"3"_s}));
        QCOMPARE(toldApart({}, {}), QStringList());
    }

    void whatAPersonWouldTakeForTheSame()
    {
        for (const QString &other :
             {u"NOA SAMPLE"_s, u"Noa  Sample "_s, u"Ｎｏａ Sample"_s, u"Noa\u00a0Sample"_s})
            QCOMPARE(toldApart({u"Noa Sample"_s, other}, {{u"1"_s, u"2"_s}}), (QStringList{u"1"_s, u"2"_s}));
    }

    void aStepThatMakesNoDifferenceIsLeftOut()
    {
        QCOMPARE(toldApart({u"Noa"_s, u"Noa"_s}, {{u"x"_s, u"x"_s}, {u"1"_s, u"2"_s}}),
                 (QStringList{u"1"_s, u"2"_s}));
    }

    void oneStepAfterTheOther()
    {
        QCOMPARE(
            toldApart({u"Noa"_s, u"Noa"_s, u"Noa"_s}, {{u"x"_s, u"x"_s, u"y"_s}, {u"1"_s, u"2"_s, u"3"_s}}),
            (QStringList{u"x · 1"_s, u"x · 2"_s, u"y"_s}));
    }

    void idsByTheirEnds()
    {
        const QStringList ids{u"5f1a2b3c4d5e6f7081920a01"_s, u"5f1a2b3c4d5e6f7081920a02"_s, u"7"_s};
        QCOMPARE(toldApart({u"Noa"_s, u"Noa"_s, u"Noa"_s}, idSteps(ids)),
                 (QStringList{u"…0a01"_s, u"…0a02"_s, u"7"_s}));
        QCOMPARE(toldApart({u"Noa"_s, u"Noa"_s}, idSteps({u"x-000000000000"_s, u"y-000000000000"_s})),
                 (QStringList{u"x-000000000000"_s, u"y-000000000000"_s}));
    }
};

QTEST_GUILESS_MAIN(ToldApartTest)
#include "toldaparttest.moc"
