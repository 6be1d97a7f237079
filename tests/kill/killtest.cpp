// SPDX-License-Identifier: Apache-2.0
// The program is killed at random moments of a change and started again: no change is lost, nobody is misled,
// and no start sends a message. README.md says how.
#include "killrun.h"
#include "rounds.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace renumber::test;

namespace {

/// Four services come to more than two hundred.
constexpr int usualKills = 60;

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

protected:
    explicit KillTest(const QString &service)
        : m_service(service)
    {
    }

private slots:
    void nothingIsLostAndNothingIsSent()
    {
        const KillRun run = killRun(usualKills);
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        Rounds rounds(sandbox, m_service, run.seed);
        rounds.begin();
        while (rounds.figures().kills < run.kills && rounds.faults().size() < mostFaults)
            rounds.kill();
        rounds.end();
        QVERIFY(report(m_service, rounds.figures().table(m_service, run.seed)));
        QVERIFY2(rounds.faults().isEmpty(), qPrintable(QString(u'\n' + rounds.faults().join(u'\n'))));
        QCOMPARE(rounds.figures().lost, 0);
        QCOMPARE(rounds.figures().sentByStarts, 0);
        QVERIFY(rounds.figures().told.value(Told::CodeWanted) > 0); // else it has proved nothing
    }

private:
    static constexpr qsizetype mostFaults = 20;

    const QString m_service;
};

// One class for each service, so that they run side by side.

class GenAuthKills : public KillTest
{
    Q_OBJECT
public:
    GenAuthKills()
        : KillTest(u"genauth"_s)
    {
    }
};

class KiiKills : public KillTest
{
    Q_OBJECT
public:
    KiiKills()
        : KillTest(u"kii"_s)
    {
    }
};

class ReachFiveKills : public KillTest
{
    Q_OBJECT
public:
    ReachFiveKills()
        : KillTest(u"reachfive"_s)
    {
    }
};

class TrivoreIdKills : public KillTest
{
    Q_OBJECT
public:
    TrivoreIdKills()
        : KillTest(u"trivoreid"_s)
    {
    }
};

RENUMBER_TEST(GenAuthKills)
RENUMBER_TEST(KiiKills)
RENUMBER_TEST(ReachFiveKills)
RENUMBER_TEST(TrivoreIdKills)
#include "killtest.moc"
