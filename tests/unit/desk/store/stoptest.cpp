// SPDX-License-Identifier: Apache-2.0
// What a stop, a lock and failures that nobody owned up to keep from going on.
#include "deskcaller.h"
#include "testprogram.h"

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

const QStringList nothing;
const QStringList locked{u"personLocked"_s};
const QStringList lockedUnproven{u"personLocked"_s, u"needsProof"_s};
const QString why = u"The person came in and was recognised"_s;

QString textedIn(DeskCaller &desk)
{
    const QString id = desk.opens(1, 7);
    desk.proves(id);
    desk.texts(id);
    return id;
}

Operation lateCode(DeskCaller &desk, const QString &id)
{
    Operation late{DeskUser::newId(), operation::EnterCode{desk.caseOf(id).permit}};
    late.caseId = id;
    late.timing = Timing::Late;
    return late;
}

} // namespace

class StopTest : public QObject
{
    Q_OBJECT

private slots:
    void noCodeIsEnteredAfterAStop()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        desk.does(operation::StopCase{}, id);
        QCOMPARE(desk.failsAt(operation::EnterCode{}, id).refusal, std::optional(CaseRefusal::NotNow));
        QCOMPARE(desk.failsAt(operation::AskPermit{}, id).refusal, std::optional(CaseRefusal::PermitOpen));
    }

    /// Which may be all the same, where nobody knew whether the text went out.
    void norWhereTheTextIsNotKnown()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.does(operation::AskPermit{}, id);
        desk.does(operation::RecordText{{}, operation::RecordText::Came::NotKnown}, id);
        desk.does(operation::EnterCode{}, id);
        desk.does(operation::StopCase{}, id);
        QCOMPARE(desk.failsAt(operation::EnterCode{}, id).refusal, std::optional(CaseRefusal::NotNow));
    }

    /// A lock ends, and a stop does not.
    void norOnceThePersonIsUnlocked()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        desk.does(operation::StopCase{}, id);
        desk.comesBack(id, 25h);
        desk.does(operation::UnlockPerson{personKey(1)}, {}, why);
        QCOMPARE(desk.failsAt(operation::EnterCode{}, id).refusal, std::optional(CaseRefusal::NotNow));
        QCOMPARE(desk.failsAt(operation::Reveal{contactKey(90)}, id).refusal,
                 std::optional(CaseRefusal::NotNow));
    }

    /// Whoever takes a case reads first, though the permit was their own.
    void norAfterATakeOverBeforeItIsRead()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        desk.comesBack(id, 100s);
        QCOMPARE(desk.caseOf(id).stage, Stage::Unsettled);
        QCOMPARE(desk.failsAt(operation::EnterCode{}, id).refusal, std::optional(CaseRefusal::NotNow));
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::NotKnown}, id);
        QCOMPARE(desk.names(desk.does(operation::EnterCode{}, id).missing), nothing);
        desk.comesBack(id, 100s);
        QCOMPARE(desk.failsAt(operation::EnterCode{}, id).refusal, std::optional(CaseRefusal::NotNow));
    }

    /// Locked from elsewhere in the middle of it.
    void norForWhoIsLocked()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        desk.does(operation::LockPerson{personKey(1)});
        const Receipt refused = desk.does(operation::EnterCode{}, id);
        QCOMPARE(desk.names(refused.missing), locked);
        QCOMPARE(desk.lastRow().action, u"codeEntered"_s);
        QCOMPARE(desk.lastRow().outcome, u"refused"_s);
        QCOMPARE(desk.names(desk.does(operation::AskPermit{}, id).missing), locked);
    }

    /// What was entered while the store was away is in the record, and there is no leave to go on.
    void whatIsAppendedAfterAStopGivesNoLeave()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        const Operation late = lateCode(desk, id);
        desk.does(operation::StopCase{}, id);
        const auto receipt = desk.user().carriesOut(late);
        QVERIFY(receipt);
        QCOMPARE(desk.names(receipt->missing), locked);
        QCOMPARE(desk.lastRow().outcome, u"refused"_s);
        QCOMPARE(desk.lastRow().timing, u"late"_s);
    }

    void withoutAStopItDoes()
    {
        DeskCaller desk;
        const QString id = textedIn(desk);
        const Operation late = lateCode(desk, id);
        desk.now = desk.now.addSecs(600);
        const auto receipt = desk.user().carriesOut(late);
        QVERIFY(receipt);
        QCOMPARE(desk.names(receipt->missing), nothing);
        QCOMPARE(desk.lastRow().outcome, u"done"_s);
    }

    void aSecondStopLocksForLonger()
    {
        DeskCaller desk;
        desk.does(operation::StopCase{}, desk.opens(1, 7));
        desk.now = desk.now.addSecs(3600 * 20);
        desk.does(operation::StopCase{}, desk.opens(1, 7));
        desk.now = desk.now.addSecs(3600 * 5);
        const StoreFault fault = desk.failsAt(operation::UnlockPerson{personKey(1)}, {}, why);
        QCOMPARE(fault.what, StoreFault::What::StillLocked);
        QCOMPARE(fault.until, std::optional(desk.now.addSecs(3600 * 19)));
        desk.now = *fault.until;
        desk.does(operation::UnlockPerson{personKey(1)}, {}, why);
    }

    /// Three codes of which nobody says what came, by whatever they are followed.
    void aProofThatDoesNotEndUsesUpATry_data()
    {
        QTest::addColumn<bool>("isNewCase");
        QTest::newRow("sent once more") << false;
        QTest::newRow("in a new case each") << true;
    }
    void aProofThatDoesNotEndUsesUpATry()
    {
        QFETCH(const bool, isNewCase);
        Policy policy = scriptPolicy();
        policy.budgets[Budget::TextsPerPersonDay] = 10;
        DeskCaller desk(policy);
        QString id = desk.opens(1, 7);
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(desk.names(desk.does(DeskCaller::codeTo(91), id).missing), nothing);
            if (isNewCase) {
                desk.does(operation::CloseCase{Ending::Abandoned}, id);
                id = desk.opens(1, 7);
            }
        }
        if (!isNewCase) {
            // The last one may still end well; then it is over.
            QCOMPARE(desk.lacks(id), QStringList{u"needsProof"_s});
            desk.comesBack(id, 15min);
        }
        QCOMPARE(desk.lacks(id), lockedUnproven);
    }

    void whatPassedAfterAllWasNoFailure()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::codeTo(91), id);
        desk.does(DeskCaller::codeTo(91), id);
        QCOMPARE(desk.flagOf(id, Flag::FailedBefore), u"raised"_s);
        desk.does(operation::EndProof{u"emailCode"_s, ProofOutcome::Passed}, id);
        QCOMPARE(desk.flagOf(id, Flag::FailedBefore), u"clear"_s);
    }

    void oneThatIsUnderWayIsNoFailureYet()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.does(DeskCaller::codeTo(91), id);
        QCOMPARE(desk.flagOf(id, Flag::FailedBefore), u"clear"_s);
        desk.comesBack(id, 15min);
        QCOMPARE(desk.flagOf(id, Flag::FailedBefore), u"raised"_s);
    }

    /// Failures of one case count in the next one.
    void aNewCaseResetsNothing()
    {
        DeskCaller desk;
        for (int tries = 0; tries < 3; ++tries) {
            const QString id = desk.opens(1, 7);
            desk.does(DeskCaller::callbackTo(90), id);
            desk.does(operation::EndProof{u"callback"_s, ProofOutcome::Failed}, id);
            desk.does(operation::CloseCase{Ending::Abandoned}, id);
        }
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), locked);
    }

    /// Who is locked by what the clock has brought can be unlocked like others.
    void aLockThatNobodyHasSeenYetEndsLikeOthers()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        for (int tries = 0; tries < 3; ++tries)
            desk.does(DeskCaller::callbackTo(90), id);
        desk.now = desk.now.addSecs(3600);
        const StoreFault fault = desk.failsAt(operation::UnlockPerson{personKey(1)}, {}, why);
        QCOMPARE(fault.what, StoreFault::What::StillLocked);
    }
};

RENUMBER_TEST(StopTest)
#include "stoptest.moc"
