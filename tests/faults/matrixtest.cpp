// SPDX-License-Identifier: Apache-2.0
// The fault matrix of one service: each of its calls goes wrong in each way, a person reads what the window
// says and does what it offers, and what it says is held against what the sandbox has done.
#include "cell.h"
#include "fulllog.h"
#include "guitest.h"
#include "stderrcapture.h"
#include "tally.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace renumber::test;

namespace {

QString inWords(const QList<Finding> &findings)
{
    static const QStringList names{
        u"false “done”"_s,      u"false “not changed”"_s, u"false “not sent”"_s, u"false “sent”"_s,
        u"duplicate message"_s, u"followed elsewhere"_s,  u"another person"_s,   u"silence"_s};
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1: %2"_s.arg(names.at(int(finding.falsehood)), finding.evidence));
    return lines.join(u'\n');
}

} // namespace

class MatrixTest : public QObject
{
    Q_OBJECT

protected:
    explicit MatrixTest(const QString &service)
        : m_service(service)
    {
    }

private:
    void tryCell(const FaultedCall &call, const FaultKind &kind)
    {
        const FaultBench bench{m_service, m_sandbox, *m_gate, m_elsewhere, m_secrets};
        FaultCell cell(bench, call, kind);
        cell.run();
        m_tally.add(cell);
        const QString story = u"\n%1\n"_s.arg(cell.story());
        QVERIFY2(!cell.hung(), qUtf8Printable(story));
        QVERIFY2(cell.wentWrong(), qUtf8Printable(u"the call did not go wrong"_s + story));
        QVERIFY2(cell.findings().isEmpty(), qUtf8Printable(inWords(cell.findings()) + story));
        QVERIFY2(cell.arrived(), qUtf8Printable(u"there is no way to the end"_s + story));
        QCOMPARE(cell.secretsFound(), QStringList());
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorString()));
        m_gate = std::make_unique<Gate>(m_sandbox.port());
        QVERIFY(m_elsewhere.listen(QHostAddress::LocalHost));
        m_kinds = faultKinds(u"http://127.0.0.1:%1/elsewhere"_s.arg(m_elsewhere.serverPort()));
        m_calls = faultedCalls(m_service);
    }

    void nobodyIsMisled_data()
    {
        QTest::addColumn<qsizetype>("call");
        QTest::addColumn<qsizetype>("kind");
        for (qsizetype call = 0; call < m_calls.size(); ++call) {
            for (qsizetype kind = 0; kind < m_kinds.size(); ++kind) {
                if (m_kinds[kind].namesAnother && !tellsWho(m_calls[call]))
                    continue;
                const QString name = m_calls[call].label + u", "_s + m_kinds[kind].label;
                QTest::newRow(qUtf8Printable(name)) << call << kind;
            }
        }
    }
    void nobodyIsMisled()
    {
        QFETCH(const qsizetype, call);
        QFETCH(const qsizetype, kind);
        tryCell(m_calls.at(call), m_kinds.at(kind));
    }

    void theCellsAreCounted()
    {
        QFile file(QStringLiteral(RENUMBER_FAULTS_TABLES).arg(m_service));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_tally.line(m_service, m_calls.size(), m_kinds.size()).toUtf8());
    }

    /// Each call once more, going wrong as the matrix has it twice, with all that can be logged.
    void noSecretIsInTheLog()
    {
        QByteArray said;
        {
            const StderrCapture captured;
            const FullLog log;
            for (const FaultedCall &call : m_calls) {
                for (const FaultKind &kind : m_kinds) {
                    if (kind.label == u"JSON of another shape" || kind.label == u"dropped after acting")
                        tryCell(call, kind);
                }
            }
            qWarning("Authorization: Bearer %s", "sample-token-verified"); // shows that the log hides
            said = captured.text();
        }
        QVERIFY(said.contains("renumber.http"));
        QVERIFY(said.contains("Bearer [hidden]"));
        QVERIFY(m_secrets.count() > m_calls.size());
        QCOMPARE(m_secrets.in(said), QStringList());
    }

private:
    const QString m_service;
    SandboxProcess m_sandbox;
    std::unique_ptr<Gate> m_gate;
    QTcpServer m_elsewhere;
    SecretSearch m_secrets;
    QList<FaultKind> m_kinds;
    QList<FaultedCall> m_calls;
    Tally m_tally;
};

// One class for each service, so that they run side by side.

class GenAuthMatrix : public MatrixTest
{
    Q_OBJECT
public:
    GenAuthMatrix()
        : MatrixTest(u"genauth"_s)
    {
    }
};

class KiiMatrix : public MatrixTest
{
    Q_OBJECT
public:
    KiiMatrix()
        : MatrixTest(u"kii"_s)
    {
    }
};

class ReachFiveMatrix : public MatrixTest
{
    Q_OBJECT
public:
    ReachFiveMatrix()
        : MatrixTest(u"reachfive"_s)
    {
    }
};

class TrivoreIdMatrix : public MatrixTest
{
    Q_OBJECT
public:
    TrivoreIdMatrix()
        : MatrixTest(u"trivoreid"_s)
    {
    }
};

RENUMBER_GUI_TEST(GenAuthMatrix)
RENUMBER_GUI_TEST(KiiMatrix)
RENUMBER_GUI_TEST(ReachFiveMatrix)
RENUMBER_GUI_TEST(TrivoreIdMatrix)
#include "matrixtest.moc"
