// SPDX-License-Identifier: Apache-2.0
// The gate against a table that was written without it; README.md says what of the table is translated.
#include "desk/gate.h"
#include "desk/locking.h"
#include "tableanswer.h"
#include "tablefacts.h"
#include "tablepolicy.h"
#include "tablewords.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace renumber::desk;
using namespace renumber::test;
using namespace Qt::StringLiterals;
namespace text = renumber::text;

namespace {

/// What the gate goes by in a row. A desk whose policy is refused knows none, and has the built-in one.
struct Asked
{
    bool isRefused = false;
    Policy policy;
    Facts facts;
};

Asked asked(const TableRow &row)
{
    const auto policy = policyOf(row);
    Asked asked{.isRefused = !policy, .policy = policy.value_or(builtInPolicy()), .facts = {}};
    asked.facts = factsOf(row, asked.policy);
    asked.facts.isPolicyKnown = asked.facts.isPolicyKnown && !asked.isRefused;
    return asked;
}

/// What a desk whose policy is refused lacks by the built-in one as well. The table says nothing of it, as
/// it names no policy that is in force then.
QStringList byBuiltIn(const TableRow &row)
{
    const QString id = row.policy.toObject().value("id"_L1).toString();
    if (id == "life-120"_L1)
        return {u"proofExpired"_s};
    return id == "off-8"_L1 ? QStringList{u"needsProof"_s} : QStringList();
}

QString inText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class GateTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_rows = tableRows(); }

    void gateAnswersAsTheTable_data() { addRows(); }
    void gateAnswersAsTheTable()
    {
        const TableRow row = fetchedRow();
        const auto [isRefused, policy, facts] = asked(row);
        if (isRefused)
            QVERIFY2(row.ifRefused, "no policy of this row is to be refused");
        const TableAnswer answer = answerOf(gate(facts, policy, row.now), facts, policy, row.now);
        QCOMPARE(answer.missing, isRefused ? *row.ifRefused + byBuiltIn(row) : row.missing);
        // The details are those of a policy that was read.
        if (!isRefused)
            QCOMPARE(inText(answer.detailsLike(row.details)), inText(row.details));
    }

    /// Of the rows that let the reader choose, ours reads one: off-1a names a code of which only the service
    /// description knows that it would go to the new number.
    void readerRefusesWhatNoPolicyCanSwitchOff()
    {
        QStringList refused;
        for (const TableRow &row : std::as_const(m_rows)) {
            if (!policyOf(row))
                refused.append(row.policy.toObject().value("id"_L1).toString());
        }
        QCOMPARE(refused,
                 (QStringList{u"off-2"_s, u"off-3"_s, u"life-120"_s, u"off-5"_s, u"off-6"_s, u"off-7a"_s,
                              u"off-8"_s, u"att-1"_s}));
    }

    /// What the table says beside the gate's answer, and what it says twice, is as the program has it.
    void factsAreAsTheTable_data() { addRows(); }
    void factsAreAsTheTable()
    {
        const TableRow row = fetchedRow();
        const auto [isRefused, policy, facts] = asked(row);
        const QJsonObject replaced = row.facts.value("replaced"_L1).toObject();
        const QJsonObject target = row.facts.value("target"_L1).toObject();
        // Whether what is replaced is lost follows from the reason here.
        const Reason *reason = reasonIn(policy, facts.inHand.reason);
        QCOMPARE(reason != nullptr && reason->replaced == Replaced::Lost, replaced.value("lost"_L1).toBool());
        QCOMPARE(replaced.value("kind"_L1).toString(), u"phone"_s);
        QCOMPARE(target.value("kind"_L1).toString(), u"phone"_s);
        if (const auto lock = lockIn(row)) {
            const QJsonValue until = row.facts.value("personLock"_L1).toObject().value("until"_L1);
            QCOMPARE(mayEndAt(*lock, row.store).value_or(QDateTime()), tableTime(until));
        }
        for (const QJsonValue approval : row.facts.value("approvals"_L1).toArray())
            QCOMPARE(approval.toObject().value("role"_L1).toString(), u"approver"_s);
    }

    void proofsAreAsTheTable_data() { addRows(); }
    void proofsAreAsTheTable()
    {
        const TableRow row = fetchedRow();
        bool isCallerIdUsed = false;
        for (const QJsonValue value : row.facts.value("proofs"_L1).toArray()) {
            const QJsonObject proof = value.toObject();
            isCallerIdUsed = isCallerIdUsed || proof.value("kind"_L1) == "callerId"_L1;
            const auto kind = text::valueIn(proofKindNames, proof.value("kind"_L1).toString());
            const QString level = kind ? text::nameIn(proofLevelNames, levelOf(*kind)) : u"none"_s;
            QCOMPARE(level, proof.value("level"_L1).toString());
            if (kind) {
                const bool isEmail = proof.value("contact"_L1) == "email"_L1;
                const auto contact
                    = isEmail ? renumber::account::ContactKind::Email : renumber::account::ContactKind::Phone;
                QCOMPARE(text::nameIn(tableChannels, channelOf(*kind, contact)),
                         proof.value("channel"_L1).toString());
            }
        }
        QCOMPARE(isCallerIdUsed, row.facts.value("callerIdUsedAsProof"_L1).toBool());
    }

    void everyReasonToBeShutIsReached()
    {
        QStringList reached;
        for (const TableRow &row : std::as_const(m_rows)) {
            const auto [isRefused, policy, facts] = asked(row);
            reached += answerOf(gate(facts, policy, row.now), facts, policy, row.now).missing;
        }
        for (const QString &name : text::namesIn(missingNames))
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void noRowIsLost() { QCOMPARE(m_rows.size(), 155); }

private:
    void addRows() const
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            QTest::newRow(m_rows.at(i).name.toUtf8().constData()) << i;
    }

    TableRow fetchedRow() const
    {
        QFETCH(const qsizetype, row);
        return m_rows.at(row);
    }

    QList<TableRow> m_rows;
};

RENUMBER_TEST(GateTableTest)
#include "gatetabletest.moc"
