// SPDX-License-Identifier: Apache-2.0
// The program is killed at random moments of a change and started again: no change is lost, nobody is misled,
// and no start sends a message. README.md says how.
#include "rounds.h"

#include <QFile>
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

private slots:
    void nothingIsLostAndNothingIsSent()
    {
        const QString service = QStringLiteral(RENUMBER_KILL_SERVICE);
        const int kills = qEnvironmentVariableIsSet("RENUMBER_KILLS")
            ? qEnvironmentVariableIntValue("RENUMBER_KILLS")
            : usualKills;
        const quint32 seed = qEnvironmentVariableIsSet("RENUMBER_KILL_SEED")
            ? quint32(qEnvironmentVariable("RENUMBER_KILL_SEED").toUInt())
            : QRandomGenerator::system()->generate();
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        Rounds rounds(sandbox, service, seed);
        rounds.begin();
        while (rounds.figures().kills < kills && rounds.faults().size() < mostFaults)
            rounds.kill();
        rounds.end();
        report(rounds.figures().table(service, seed));
        QVERIFY2(rounds.faults().isEmpty(), qPrintable(QString(u'\n' + rounds.faults().join(u'\n'))));
        QCOMPARE(rounds.figures().lost, 0);
        QCOMPARE(rounds.figures().sentByStarts, 0);
        QVERIFY(rounds.figures().told.value(Told::CodeWanted) > 0); // else it has proved nothing
    }

private:
    static constexpr qsizetype mostFaults = 20;

    static void report(const QString &table)
    {
        qInfo("%s", qUtf8Printable(table));
        QFile file(QStringLiteral(RENUMBER_KILL_FIGURES));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(table.toUtf8()) > 0);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
