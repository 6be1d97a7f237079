// SPDX-License-Identifier: Apache-2.0
// The tests' own hold on the sandbox: what they count on when they count messages.
#include "sandboxprocess.h"
#include "testprogram.h"

#include <QTcpSocket>
#include <QTest>

using renumber::test::SandboxProcess;
using namespace Qt::StringLiterals;

class SandboxProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheSampleAccounts()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        QVERIFY(sandbox.baseUrl().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(sandbox.account(u"Camille"_s).phone, u"+33750253354"_s);
        QVERIFY(sandbox.account(u"Camille"_s).verified);
        QVERIFY(!sandbox.account(u"Noa"_s).verified);
        QCOMPARE(sandbox.account(u"Robin"_s).phone, QString());
        QVERIFY(sandbox.messages().isEmpty());
        QVERIFY(sandbox.requests().isEmpty());
    }

    void resetClearsFaultsAndSettings()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        sandbox.addFault(u"*"_s, u"status"_s, {{u"status"_s, 503}}, -1);
        sandbox.changeSettings(u"reachfive"_s, {{u"featureOff"_s, true}});
        sandbox.advanceClock(3600);
        QCOMPARE(sandbox.control("GET", u"/sandbox/faults"_s).toArray().size(), 1);
        sandbox.reset();
        QCOMPARE(sandbox.control("GET", u"/sandbox/faults"_s).toArray().size(), 0);
        const QJsonValue settings = sandbox.control("GET", u"/sandbox/settings"_s);
        QCOMPARE(settings[u"reachfive"_s][u"featureOff"_s].toBool(), false);
    }

    void itsPortRefusesOnceStopped()
    {
        SandboxProcess sandbox;
        QVERIFY2(sandbox.start(), qPrintable(sandbox.errorString()));
        sandbox.stop();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, sandbox.port());
        QVERIFY(!socket.waitForConnected(5000));
    }

    void aProgramThatIsNotThereIsNoHang()
    {
        SandboxProcess sandbox(u"/nonexistent/renumber-sandbox"_s);
        QVERIFY(!sandbox.start());
        QVERIFY(!sandbox.errorString().isEmpty());
    }
};

RENUMBER_TEST(SandboxProcessTest)
#include "sandboxprocesstest.moc"
