// SPDX-License-Identifier: Apache-2.0
// One case from sign-in to sign-in: for whom a change goes on, and for whom it does not.
#include "contactvalues.h"
#include "playing.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace renumber;
using namespace renumber::cases;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class CaseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;
    const Person m_ada = persons().at(0);
    const Person m_boris = persons().at(1);

    Case &shown() { return m_world->players.front()->shown(); }
    signin::Session &session() { return shown().session(); }
    HeldServer &server() { return m_world->server(); }

    void happen(std::initializer_list<CaseEvent> events)
    {
        for (const CaseEvent event : events) {
            m_world->happen(*m_world->players.front(), event);
            QVERIFY(m_world->settle());
        }
    }
    void happen(SignInEvent event)
    {
        m_world->happen(shown().connection(), event);
        QVERIFY(m_world->settle());
    }
    /// Opens the account of \a person, who need not be the one that the case was for.
    void open(const Person &person)
    {
        server().answerAtOnce(true);
        shown().choosePerson(person.id);
        QTRY_VERIFY(shown().isOpen());
        server().answerAtOnce(false);
    }
    template <typename Phase> bool isAt()
    {
        return std::holds_alternative<Phase>(shown().runner().change().phase);
    }
    /// Ada's number is being changed, and her code is out.
    void awaitCode(Sharing sharing)
    {
        m_world->begin(sharing, {m_ada});
        happen({CaseEvent::Begin, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::AwaitingCode>());
    }
    QStringList changesAskedFor()
    {
        return (server().asked(m_ada) + server().asked(m_boris)).filter(u"/change"_s);
    }
    change::Plan planFor(const QString &number)
    {
        const account::Contact phone = shown().account().contact(account::ContactKind::Phone);
        return *shown().runner().planFor(change::Aim::Change, phone, phoneValue(number));
    }
    /// What became of the change that was left.
    ChangeLeft left()
    {
        const auto *left = std::get_if<ChangeLeft>(&shown().outcome());
        return left ? *left : ChangeLeft();
    }

private slots:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup()
    {
        QCOMPARE(server().leaks(), QStringList());
        m_world->players.clear();
        m_world.reset();
    }

    void theSamePersonGoesOnAfterANewSignIn_data()
    {
        QTest::addColumn<Sharing>("sharing");
        QTest::newRow("chosen by an API client") << Sharing::OneApiClient;
        QTest::newRow("signed in themselves") << Sharing::OwnSignIns;
    }

    void theSamePersonGoesOnAfterANewSignIn()
    {
        QFETCH(const Sharing, sharing);
        awaitCode(sharing);
        happen(SignInEvent::DropToken);
        QVERIFY(!shown().isOpen());
        QCOMPARE(shown().account(), account::Account());
        QVERIFY(isAt<change::AwaitingCode>());
        happen(SignInEvent::SignIn);
        happen({CaseEvent::Choose, CaseEvent::Yes});
        QVERIFY(shown().isOpen());
        QVERIFY(shown().outcome() == Outcome());
        happen({CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::Done>());
        QCOMPARE(server().numberOf(m_ada), m_ada.newNumber);
    }

    /// Whoever comes instead hears nothing of it, and it waits for whose it is.
    void aChangeIsPutDownBeforeAnothersAccountIsOpened()
    {
        awaitCode(Sharing::OneApiClient);
        happen(SignInEvent::DropToken);
        happen(SignInEvent::SignIn);
        server().expectToken(m_boris, "token-of-desk1-");
        open(m_boris);
        QVERIFY(shown().outcome() == Outcome(LeftBehind::OfAnotherAccount));
        QVERIFY(isAt<change::Idle>());
        QCOMPARE(shown().account().userId, m_boris.id);
        QVERIFY(shown().persistence().backlog().list().isEmpty());
        open(m_ada);
        QVERIFY(shown().outcome() == Outcome());
        QTRY_COMPARE(shown().persistence().backlog().list().size(), 1);
    }

    void aPersonWhoIsLeftTakesTheirChangeAlong()
    {
        awaitCode(Sharing::OneApiClient);
        happen({CaseEvent::RightCode});
        QVERIFY(isAt<change::Submitting>());
        QSignalSpy changes(&shown(), &Case::changed);
        shown().leavePerson();
        QVERIFY(!changes.isEmpty());
        QVERIFY(isAt<change::Idle>());
        QVERIFY(!shown().isOpen());
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->rows(*m_world->players.front()).size(), 1);
    }

    void whoeverSignedInIsNotLeft()
    {
        awaitCode(Sharing::OwnSignIns);
        shown().leavePerson();
        QVERIFY(isAt<change::AwaitingCode>());
        QVERIFY(shown().isOpen());
    }

    void aSignOutPutsTheChangeDown()
    {
        awaitCode(Sharing::OneApiClient);
        happen(SignInEvent::SignOut);
        QVERIFY(isAt<change::Idle>());
        QVERIFY(!shown().isOpen());
        QCOMPARE(m_world->rows(*m_world->players.front()).size(), 1);
    }

    /// What waits for the disk when the token goes must not be sent with the next one, which is somebody
    /// else's here.
    void nothingIsSentBetweenTwoSignIns()
    {
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        server().expectToken(m_boris, "another-token");
        m_world->players.front()->happen(CaseEvent::Begin);
        QVERIFY(isAt<change::Requesting>());
        session().signInWithToken(u"another-token"_s);
        QTRY_COMPARE(server().held(m_boris), 1); // his account is read
        QVERIFY(m_world->settle());
        QCOMPARE(changesAskedFor(), QStringList());
        server().answer(m_boris, HeldServer::Answer::Yes);
        QTRY_VERIFY(shown().isOpen());
        QVERIFY(shown().outcome() == Outcome(LeftBehind::OfAnotherAccount));
        QVERIFY(isAt<change::Idle>());
        QTRY_VERIFY(shown().persistence().journal().isIdle());
        QCOMPARE(changesAskedFor(), QStringList());
        QCOMPARE(shown().account().userId, m_boris.id);
    }

    void anAccountThatCannotBeReadIsNotOpen()
    {
        m_world->begin(Sharing::OneApiClient, {m_ada});
        QSignalSpy failures(&shown(), &Case::readFailed);
        happen({CaseEvent::Choose, CaseEvent::No});
        QCOMPARE(failures.size(), 1);
        QVERIFY(!shown().readProblem()); // which would be of an account that is open
        QVERIFY(!shown().isOpen());
        QVERIFY(!shown().isReading());
        QCOMPARE(shown().account(), account::Account());
    }

    /// One that was open stays, as it was read last.
    void aLaterReadingThatFails()
    {
        m_world->begin(Sharing::OneApiClient, {m_ada});
        QSignalSpy failures(&shown(), &Case::readFailed);
        happen({CaseEvent::Read});
        QVERIFY(shown().isReading());
        happen({CaseEvent::No});
        QCOMPARE(failures.size(), 1);
        QVERIFY(shown().readProblem());
        QVERIFY(shown().isOpen());
        QCOMPARE(shown().account().displayName, m_ada.name);
        happen({CaseEvent::Read});
        QVERIFY(!shown().readProblem());
    }

    /// Else it would be said of what the person has turned to since.
    void aReadingThatFailedIsForgottenWithTheChangeThatIsLeft()
    {
        m_world->begin(Sharing::OneApiClient, {m_ada});
        happen({CaseEvent::Read, CaseEvent::No});
        QVERIFY(shown().readProblem());
        shown().ask(account::ContactKind::Phone);
        QVERIFY(shown().readProblem());
        shown().leaveQuestion();
        QVERIFY(!shown().readProblem());
    }

    /// What is asked, and whether the person is at it, belongs to the case, and not to what shows it.
    void aQuestionIsAskedAndLeft()
    {
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        QVERIFY(!shown().question());
        QSignalSpy changes(&shown(), &Case::changed);
        shown().ask(account::ContactKind::Phone);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(shown().asked(), Asked::Now);
        const Question first = shown().question().value();
        QCOMPARE(first.kind, account::ContactKind::Phone);
        QVERIFY(first.prefill.isEmpty());
        shown().leaveQuestion();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(shown().asked(), Asked::Before);
        QVERIFY(!shown().question());
        shown().ask(account::ContactKind::Phone);
        QVERIFY(shown().question()->number != first.number);
    }

    /// So that it can be shown as it was, should the answer be refused.
    void aQuestionStaysAsLongAsWhatItLedTo()
    {
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        shown().ask(account::ContactKind::Phone);
        const Question first = shown().question().value();
        shown().answer(planFor(m_ada.newNumber));
        QVERIFY(isAt<change::Requesting>());
        QCOMPARE(shown().asked(), Asked::Before);
        QVERIFY(shown().question() == first);
        QVERIFY(m_world->settle());
        happen({CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::AwaitingCode>());
        shown().ask(account::ContactKind::Phone, phoneValue(m_ada.newNumber)); // to correct it
        QCOMPARE(shown().question()->prefill, phoneValue(m_ada.newNumber));
        shown().leaveQuestion(); // it is right after all
        QCOMPARE(shown().asked(), Asked::Before);
        QVERIFY(shown().question());
        QVERIFY(isAt<change::AwaitingCode>());
        happen({CaseEvent::Cancel});
        QVERIFY(!shown().question());
    }

    /// A person who is to sign in again in the middle of it finds the form as they left it.
    void aQuestionIsAskedAgainWhereItsAnswerFailed()
    {
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        shown().ask(account::ContactKind::Phone);
        const Question first = shown().question().value();
        shown().answer(planFor(m_ada.newNumber));
        QVERIFY(m_world->settle());
        happen({CaseEvent::No});
        QVERIFY(isAt<change::Failed>());
        happen(SignInEvent::DropToken);
        happen(SignInEvent::SignIn);
        QVERIFY(isAt<change::Idle>());
        QCOMPARE(shown().asked(), Asked::Now);
        QVERIFY(shown().question() == first);
    }

    void anAnswerTakesThePlaceOfACodeThatIsOut()
    {
        awaitCode(Sharing::OwnSignIns);
        const qsizetype asked = changesAskedFor().size();
        shown().ask(account::ContactKind::Phone, phoneValue(m_ada.newNumber));
        shown().answer(planFor(m_ada.newNumber));
        QVERIFY(isAt<change::Requesting>());
        QVERIFY(shown().question());
        QCOMPARE(left().leaving, Leaving::ForGood);
        QVERIFY(m_world->settle());
        QCOMPARE(left().takingBack, change::TakingBack::Accepted);
        QCOMPARE(changesAskedFor().size(), asked + 2); // that one is given up, and another begun
    }

    /// That the service did not give a change up stays said, whatever comes of the one after it.
    void whatIsOpenOfAnEarlierChangeStays()
    {
        awaitCode(Sharing::OwnSignIns);
        server().answerCancellations(HeldServer::Answer::No);
        shown().leaveChange();
        QVERIFY(m_world->settle());
        happen({CaseEvent::Yes});
        const ChangeLeft earlier = left();
        QVERIFY(earlier.mayStillWork());
        happen({CaseEvent::Begin, CaseEvent::No});
        QVERIFY(isAt<change::Failed>());
        shown().giveUpChange();
        QVERIFY(isAt<change::Idle>());
        QVERIFY(left() == earlier);
    }

    void whatHoldsAStepUpGoesWithTheStep()
    {
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        happen({CaseEvent::Begin});
        QVERIFY(isAt<change::Requesting>());
        emit shown().persistence().journal().keychainAwaited();
        QVERIFY(std::holds_alternative<KeychainAwaited>(shown().holdup()));
        happen({CaseEvent::Yes});
        QVERIFY(std::holds_alternative<std::monostate>(shown().holdup()));
    }

    /// What is said of it then is what the service says, and after that what the account shows.
    void aChangeThatIsLeftIsFollowed()
    {
        awaitCode(Sharing::OwnSignIns);
        const change::Change change = shown().runner().change();
        shown().leaveChange();
        QVERIFY(isAt<change::Idle>());
        QVERIFY(shown().isReading());
        QCOMPARE(left().change, change);
        QCOMPARE(left().leaving, Leaving::ForGood);
        QVERIFY(left().takingBack == change::TakingBack::NotNeeded);
        QVERIFY(m_world->settle());
        QVERIFY(left().takingBack == change::TakingBack::Accepted);
        QVERIFY(!left().since);
        happen({CaseEvent::Yes});
        QVERIFY(!shown().isReading());
        QVERIFY(left().since);
        QCOMPARE(left().since->shown, shown().account().contact(account::ContactKind::Phone));
    }

    void aChangeThatNobodyKnowsTheOutcomeOfIsLeftForLater()
    {
        awaitCode(Sharing::OwnSignIns);
        happen({CaseEvent::RightCode});
        QVERIFY(isAt<change::Submitting>());
        server().answerAtOnce(true);
        shown().leaveChange();
        QVERIFY(isAt<change::Idle>());
        QCOMPARE(left().leaving, Leaving::ForLater);
        QTRY_COMPARE(shown().persistence().backlog().list().size(), 1);
        QTRY_VERIFY(!shown().isReading());
    }

    void aChangeThatIsDoneIsPutAway()
    {
        awaitCode(Sharing::OwnSignIns);
        happen({CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::Done>());
        shown().putAway();
        QVERIFY(isAt<change::Idle>());
        QVERIFY(!shown().isReading());
        QVERIFY(shown().outcome() == Outcome());
    }
};

RENUMBER_TEST(CaseTest)
#include "casetest.moc"
