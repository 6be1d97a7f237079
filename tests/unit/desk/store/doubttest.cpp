// SPDX-License-Identifier: Apache-2.0
// What gives reason for doubt, as the store knows it, whatever the program says: what the desk itself has
// changed, the hours, another target; and what a hold and a permit go by.
#include "deskcaller.h"
#include "testprogram.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace renumber;
using namespace renumber::desk;
using namespace renumber::test;
using namespace std::chrono_literals;

namespace {

const QStringList nothing;
const QStringList proof{u"needsProof"_s};
const QStringList hold{u"onHold"_s};

/// The policy of scripts, with \a flag asking for a hold.
Policy holdingFor(Flag flag)
{
    Policy policy = scriptPolicy();
    policy.flags.then[flag] = Strictness::Hold;
    return policy;
}

/// From nine to five on each day, and a hold outside.
Policy withHours()
{
    Policy policy = holdingFor(Flag::OutsideHours);
    policy.flags.hours = Hours{QTime(9, 0), QTime(17, 0), {1, 2, 3, 4, 5, 6, 7}, "UTC"};
    return policy;
}

} // namespace

class DoubtTest : public QObject
{
    Q_OBJECT

private slots:
    /// Who talked one operator into a new number proves nothing to the next one by it.
    void whatTheDeskChangedProvesNothing_data()
    {
        QTest::addColumn<qint64>("daysLater");
        QTest::addColumn<int>("contact");
        QTest::addColumn<QStringList>("lacks");
        QTest::newRow("the next day") << qint64(1) << 7 << proof;
        QTest::newRow("on the last day") << qint64(30) << 7 << proof;
        QTest::newRow("later") << qint64(31) << 7 << nothing;
        QTest::newRow("a contact that it did not change") << qint64(1) << 90 << nothing;
    }
    void whatTheDeskChangedProvesNothing()
    {
        QFETCH(const qint64, daysLater);
        QFETCH(const int, contact);
        QFETCH(const QStringList, lacks);
        DeskCaller desk;
        desk.changes(1, 7);
        desk.now = desk.now.addDays(daysLater);
        const QString id = desk.opens(1, 8);
        for (const auto &begin : {DeskCaller::callbackTo(contact), DeskCaller::codeTo(contact)})
            desk.proves(id, begin);
        QCOMPARE(desk.lacks(id), lacks);
    }

    void whatItMayHaveChangedProvesNothing()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::NotKnown}, id);
        desk.does(operation::CloseCase{Ending::NotKnown}, id);
        desk.tellsAll(id);
        desk.does(operation::CloseCase{Ending::Done}, id);
        const QString next = desk.opens(1, 8);
        desk.proves(next, DeskCaller::callbackTo(7));
        QCOMPARE(desk.lacks(next), proof);
    }

    void whatItDidNotChangeProves()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.texts(id);
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::Refused}, id);
        desk.does(operation::CloseCase{Ending::Abandoned}, id);
        const QString next = desk.opens(1, 8);
        desk.proves(next, DeskCaller::callbackTo(7));
        QCOMPARE(desk.lacks(next), nothing);
    }

    void norRaisesItAFlag()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        desk.does(operation::AskPermit{}, id);
        desk.does(operation::RecordText{{}, operation::RecordText::Came::NotKnown}, id);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"notKnown"_s);
        desk.does(operation::RecordChange{{}, operation::RecordChange::Came::Refused}, id);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"notKnown"_s);
    }

    /// Also where the service says nothing, or the program that all is old.
    void whatTheDeskChangedRaisesAFlag()
    {
        DeskCaller desk;
        desk.changes(1, 7);
        const QString id = desk.opens(1, 8);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"raised"_s);
        desk.states(id, {{Flag::RecentChange, FlagState::Clear}});
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"raised"_s);
        QCOMPARE(desk.flagOf(desk.opens(2), Flag::RecentChange), u"notKnown"_s);
    }

    /// A desk whose service tells no dates can work, and is not told that all is well.
    void aContactOfUnknownAgeIsNotKnownToBeOld()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.states(id, {{Flag::RecentChange, FlagState::Clear}});
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"clear"_s);
        operation::BeginProof dated = DeskCaller::callbackTo(90);
        dated.contactChangedAt = desk.now.addYears(-1);
        desk.does(dated, id);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"clear"_s);
        QVERIFY(desk.lastDetails()[u"contactChanged"_s].toString().startsWith(u"2025-03-04"_s));
        desk.proves(id, DeskCaller::codeTo(91));
        QCOMPARE(desk.lastDetails()[u"contactChanged"_s].toString(), u"notKnown"_s);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"notKnown"_s);
        QCOMPARE(desk.lacks(id), nothing);
    }

    void aContactThatIsYoungRaisesTheFlag()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        operation::BeginProof young = DeskCaller::callbackTo(90);
        young.contactChangedAt = desk.now.addDays(-2);
        desk.does(young, id);
        QCOMPARE(desk.flagOf(id, Flag::RecentChange), u"raised"_s);
    }

    void whatNobodyHasSaidIsNotKnown()
    {
        DeskCaller desk;
        const QString id = desk.opens(1);
        for (const Flag flag : {Flag::RecentChange, Flag::SharedTarget, Flag::NumberType, Flag::OtherCountry,
                                Flag::OutsideHours, Flag::OtherFactor, Flag::Privileged})
            QCOMPARE(desk.flagOf(id, flag), u"notKnown"_s);
        QCOMPARE(desk.flagOf(id, Flag::FailedBefore), u"clear"_s);
    }

    /// And the permit says which were.
    void whatIsSaidOfOneTargetIsNotSaidOfAnother()
    {
        DeskCaller desk;
        const QString id = desk.opens(1);
        const FlagStates ofNumber{{Flag::NumberType, FlagState::Clear},
                                  {Flag::OtherCountry, FlagState::Clear}};
        desk.states(id, 7, ofNumber);
        desk.states(id, {{Flag::Privileged, FlagState::Clear}});
        QCOMPARE(desk.flagOf(id, Flag::NumberType), u"clear"_s);
        desk.states(id, 8, {{Flag::OtherCountry, FlagState::Clear}});
        QCOMPARE(desk.flagOf(id, Flag::NumberType), u"notKnown"_s);
        QCOMPARE(desk.flagOf(id, Flag::OtherCountry), u"clear"_s);
        QCOMPARE(desk.flagOf(id, Flag::Privileged), u"clear"_s);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), nothing);
        const QJsonArray notKnown = desk.lastDetails()[u"flagsNotKnown"_s].toArray();
        QVERIFY(notKnown.contains(u"numberType"_s) && !notKnown.contains(u"otherCountry"_s));
    }

    void hoursAreTheStores()
    {
        DeskCaller desk(withHours());
        const QString id = desk.opens(1, 7);
        desk.states(id, {{Flag::OutsideHours, FlagState::Raised}});
        QVERIFY(!desk.lastDetails().contains(u"outsideHours"_s));
        QCOMPARE(desk.flagOf(id, Flag::OutsideHours), u"clear"_s);
        desk.comesBack(id, 8h);
        desk.states(id, {{Flag::OutsideHours, FlagState::Clear}});
        QCOMPARE(desk.flagOf(id, Flag::OutsideHours), u"raised"_s);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
    }

    /// The hold for the number says nothing of the country.
    void aHoldIsNotForALaterDoubt()
    {
        Policy policy = holdingFor(Flag::NumberType);
        policy.flags.then[Flag::OtherCountry] = Strictness::Hold;
        DeskCaller desk(policy);
        const QString id = desk.opens(1);
        desk.states(id, 7, {{Flag::NumberType, FlagState::Raised}});
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.comesBack(id, 25h);
        desk.proves(id);
        QCOMPARE(desk.caseOf(id).stage, Stage::Ready);
        desk.states(id, {{Flag::OtherCountry, FlagState::Raised}});
        QCOMPARE(desk.lacks(id), hold);
        QCOMPARE(desk.caseOf(id).hold->since, desk.now);
        desk.comesBack(id, 25h);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), nothing);
    }

    void norForOneThatTheStoreFinds()
    {
        DeskCaller desk(holdingFor(Flag::FailedBefore));
        const QString id = desk.opens(1, 7, u"new"_s); // whose rule has a hold
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.comesBack(id, 25h);
        desk.does(DeskCaller::callbackTo(90), id);
        desk.does(operation::EndProof{u"callback"_s, ProofOutcome::Failed}, id);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
    }

    /// Somebody else's caller wants the same number while this one waits for it.
    void norForTheSameOneOnceMore()
    {
        DeskCaller desk;
        desk.does(operation::CloseCase{Ending::Abandoned}, desk.opens(2, 7));
        const QString id = desk.opens(1, 7);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.now = desk.now.addSecs(3600);
        desk.opens(3, 7);
        desk.comesBack(id, 23h + 30min); // more than 24 hours since the hold began
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.comesBack(id, 24h);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), nothing);
    }

    void norForAnotherRule()
    {
        Policy policy = scriptPolicy();
        Rule privileged = policy.rules.at(1);
        privileged.ifReason.clear();
        privileged.ifFlag = Flag::Privileged;
        policy.rules.prepend(privileged);
        DeskCaller desk(policy);
        const QString id = desk.opens(1, 7, u"new"_s);
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.comesBack(id, 25h);
        desk.states(id, {{Flag::Privileged, FlagState::Raised}});
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
    }

    /// A hold that is over need not be waited for again as doubts go.
    void aDoubtThatIsGoneTakesNoHoldAway()
    {
        DeskCaller desk(holdingFor(Flag::NumberType));
        const QString id = desk.opens(1, 7, u"new"_s);
        desk.states(id, {{Flag::NumberType, FlagState::Raised}});
        desk.proves(id);
        QCOMPARE(desk.lacks(id), hold);
        desk.comesBack(id, 25h);
        desk.states(id, {{Flag::NumberType, FlagState::Clear}});
        desk.proves(id);
        QCOMPARE(desk.lacks(id), nothing);
    }

    void aProofThatWentNowhereIsNotBegun()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        for (operation::BeginProof begin : {DeskCaller::callbackTo(90), DeskCaller::codeTo(91)}) {
            begin.contact = {};
            QCOMPARE(desk.failsAt(begin, id).what, StoreFault::What::Unfit);
        }
        QCOMPARE(desk.failsAt(operation::Reveal{}, id).what, StoreFault::What::Unfit);
    }

    /// The proofs that opened the gate, and not all that were passed.
    void aPermitNamesItsProofs()
    {
        Policy policy = scriptPolicy();
        policy.rules.last().need = {{u"callback"_s, u"emailCode"_s}};
        DeskCaller desk(policy);
        const QString id = desk.opens(1, 7);
        desk.proves(id,
                    {u"inPerson"_s, ProofKind::InPerson, {}, ProofContact::None, {}, {}}); // not asked for
        desk.proves(id, DeskCaller::codeTo(7)); // the new contact
        desk.proves(id, {u"callback"_s, ProofKind::Callback, {}, ProofContact::Other, contactKey(90), {}});
        QCOMPARE(desk.lacks(id), nothing);
        QCOMPARE(desk.lastDetails()[u"proofs"_s].toArray(), QJsonArray{u"callback"_s});
    }

    void notThoseThatAreOver()
    {
        DeskCaller desk;
        const QString id = desk.opens(1, 7);
        desk.proves(id, DeskCaller::codeTo(91));
        desk.comesBack(id, 20min);
        desk.proves(id, DeskCaller::callbackTo(90));
        QCOMPARE(desk.lacks(id), nothing);
        QCOMPARE(desk.lastDetails()[u"proofs"_s].toArray(), QJsonArray{u"callback"_s});
    }
};

RENUMBER_TEST(DoubtTest)
#include "doubttest.moc"
