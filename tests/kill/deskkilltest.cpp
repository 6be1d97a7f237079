// SPDX-License-Identifier: Apache-2.0
// The program is killed at random moments of an operator's cases and started again: no case is lost, nothing
// is asked of the service twice or without leave, and the record verifies each time. README.md says how.
#include "deskrounds.h"
#include "killrun.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::test;

namespace {

/// So many that every moment comes.
constexpr int usualKills = 30;

} // namespace

class DeskKills : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostDoubledOrSentWithoutLeave()
    {
        const KillRun run = killRun(usualKills);
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        DeskRounds rounds(sandbox, run.seed);
        while (rounds.figures().kills < run.kills && rounds.faults().size() < mostFaults)
            rounds.kill();
        rounds.end();
        const DeskFigures &figures = rounds.figures();
        QVERIFY(report(u"desk"_s, figures.table(run.seed)));
        QVERIFY2(rounds.faults().isEmpty(), qPrintable(QString(u'\n' + rounds.faults().join(u'\n'))));
        QCOMPARE(figures.lost, 0);
        QCOMPARE(figures.doubled, 0);
        QCOMPARE(figures.withoutLeave, 0);
        QCOMPARE(figures.broken, 0);
        QCOMPARE(figures.sentByStarts, 0);
        verifyStages(figures);
    }

private:
    static constexpr qsizetype mostFaults = 20;

    /// Else it has proved less than it says.
    static void verifyStages(const DeskFigures &figures)
    {
        if (figures.kills < DeskMoments::count() + 2) // which open a desk and end it
            return;
        for (const QString &stage : {u"none"_s, u"proving"_s, u"ready"_s, u"changing"_s, u"telling"_s})
            QVERIFY2(figures.killsByStage.value(stage) > 0, qPrintable(stage));
        for (const QString &page : {u"deskCasePage"_s, u"codePage"_s, u"deskTellingPage"_s})
            QVERIFY2(figures.takenUp.value(page) > 0, qPrintable(page));
    }
};

RENUMBER_TEST(DeskKills)
#include "deskkilltest.moc"
