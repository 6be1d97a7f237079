// SPDX-License-Identifier: Apache-2.0
// A code that was never sent, and codes that the service has refused: neither is a failure of the caller's,
// nor the end of what is under way.
#include "deskcaller.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

class UnsentTest : public QObject
{
    Q_OBJECT

    static qsizetype failuresIn(DeskCaller &desk, const QString &id)
    {
        return (**awaited(desk.user().store().factsOf(id, Act::Text, {}))).first.failures.size();
    }

private slots:
    void aCodeThatWasNotSentIsNoFailure()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::codeTo(90), id);
        desk.does(operation::EndProof{u"emailCode"_s, ProofOutcome::NotSent}, id);
        QCOMPARE(desk.lastRow().action, u"proofNotSent"_s);
        QCOMPARE(desk.caseOf(id).proofs.constLast().outcome, ProofOutcome::NotSent);
        desk.now = desk.now.addSecs(3600); // by when what did not end has failed
        QCOMPARE(failuresIn(desk, id), 0);
    }

    /// Nor does it make one of the code before, which may still be entered.
    void norIsTheOneBefore()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::codeTo(90), id);
        desk.does(DeskCaller::codeTo(90), id);
        QCOMPARE(failuresIn(desk, id), 1);
        desk.does(operation::EndProof{u"emailCode"_s, ProofOutcome::NotSent}, id);
        QCOMPARE(failuresIn(desk, id), 0);
        desk.does(operation::EndProof{u"emailCode"_s, ProofOutcome::Failed}, id);
        QCOMPARE(failuresIn(desk, id), 1);
    }

    /// It proves nothing.
    void itProvesNothing()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::codeTo(90), id);
        desk.does(operation::EndProof{u"emailCode"_s, ProofOutcome::NotSent}, id);
        QVERIFY(desk.lacks(id).contains(u"needsProof"_s));
    }

    /// A call that was made was made.
    void whatIsAttestedIsNotSent()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::callbackTo(90), id);
        QCOMPARE(desk.failsAt(operation::EndProof{u"callback"_s, ProofOutcome::NotSent}, id).what,
                 StoreFault::What::Unfit);
    }

    /// Another text may be asked for, and that the first may have changed the contact stays known.
    void codesThatWereRefused()
    {
        using Came = operation::RecordText::Came;
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        desk.does(operation::EnterCode{}, id);
        QCOMPARE(desk.failsAt(operation::AskPermit{}, id).refusal, std::optional(CaseRefusal::PermitOpen));
        desk.does(operation::RecordText{{}, Came::CodesRefused}, id);
        QCOMPARE(desk.lastRow().action, u"codeRefused"_s);
        QCOMPARE(desk.lastRow().outcome, u"refused"_s);
        desk.texts(id);
        const Receipt done = desk.does(operation::RecordChange{}, id);
        QCOMPARE(done.now->inHand.stage, Stage::Telling);
    }

    /// Not of a text of which no code was entered, nor where only the account tells.
    void codesThatWereNotRefused()
    {
        using Came = operation::RecordText::Came;
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        QCOMPARE(desk.failsAt(operation::RecordText{{}, Came::CodesRefused}, id).what,
                 StoreFault::What::PermitSpent);
        desk.does(operation::EnterCode{}, id);
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::NotKnown}, id);
        QCOMPARE(desk.failsAt(operation::RecordText{{}, Came::CodesRefused}, id).refusal,
                 std::optional(CaseRefusal::NotNow));
    }
};

RENUMBER_TEST(UnsentTest)
#include "unsenttest.moc"
