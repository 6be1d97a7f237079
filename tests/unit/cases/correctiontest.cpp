// SPDX-License-Identifier: Apache-2.0
// A number is corrected while the code for it is out, at a service that is not told of changes that are given
// up: until it has taken the other one, that code is as good as before, and there is a way back to it.
#include "contactvalues.h"
#include "playing.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::cases;
using namespace renumber::test;
using namespace Qt::StringLiterals;

class CorrectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<World> m_world;
    const Person m_ada = persons().at(0);
    const QString m_other = u"+33750253399"_s;
    const QString m_third = u"+33750253398"_s;

    Player &player() { return *m_world->players.front(); }
    Case &shown() { return player().shown(); }

    void happen(std::initializer_list<CaseEvent> events)
    {
        for (const CaseEvent event : events) {
            m_world->happen(player(), event);
            QVERIFY(m_world->settle());
        }
    }
    template <typename Phase> bool isAt()
    {
        return std::holds_alternative<Phase>(shown().runner().change().phase);
    }
    account::ContactValue target() { return shown().runner().change().plan.target; }
    QStringList rows() { return m_world->rows(player()); }

    /// "Wrong number?", and Update with \a number.
    void correctTo(const QString &number)
    {
        shown().ask(account::ContactKind::Phone, target());
        const account::Contact phone = shown().account().contact(account::ContactKind::Phone);
        shown().answer(*shown().runner().planFor(change::Aim::Change, phone, phoneValue(number)));
        QVERIFY(isAt<change::Requesting>());
        QVERIFY(m_world->settle());
    }
    void verifyThatTheFirstCodeWorks()
    {
        QVERIFY(isAt<change::AwaitingCode>());
        QCOMPARE(target(), phoneValue(m_ada.newNumber));
        QVERIFY(!shown().setAside());
        QCOMPARE(rows().size(), 1);
        happen({CaseEvent::RightCode, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::Done>());
        QCOMPARE(m_world->server().numberOf(m_ada), m_ada.newNumber);
        QCOMPARE(rows(), QStringList());
    }

private slots:
    void init()
    {
        m_world = std::make_unique<World>(HeldServer::Manner{.cancelling = HeldServer::Cancelling::NotTold});
        m_world->begin(Sharing::OwnSignIns, {m_ada});
        happen({CaseEvent::Begin, CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::AwaitingCode>());
    }
    void cleanup()
    {
        QCOMPARE(m_world->server().leaks(), QStringList());
        m_world->players.clear();
        m_world.reset();
    }

    void aRefusedOneLeadsBackToTheCode()
    {
        correctTo(m_other);
        QVERIFY(shown().setAside());
        QCOMPARE(shown().setAside()->plan.target, phoneValue(m_ada.newNumber));
        QCOMPARE(rows().size(), 2);
        happen({CaseEvent::No});
        QVERIFY(isAt<change::Failed>());
        QCOMPARE(shown().turningBack(), TurningBack::ToMessage);
        shown().leaveQuestion();
        QVERIFY(m_world->settle());
        QCOMPARE(shown().asked(), Asked::Before);
        verifyThatTheFirstCodeWorks();
    }

    void soDoesTheSecondThatIsRefused()
    {
        for (const QString &number : {m_other, m_third}) {
            correctTo(number);
            happen({CaseEvent::No});
        }
        QCOMPARE(shown().setAside()->plan.target, phoneValue(m_ada.newNumber));
        shown().leaveQuestion();
        QVERIFY(m_world->settle());
        verifyThatTheFirstCodeWorks();
    }

    /// Asked, and not answered: back to the code without a call.
    void aQuestionThatIsLeftLeadsBackToTheCode()
    {
        const qsizetype requests = m_world->server().requests();
        shown().askAnew();
        QCOMPARE(shown().question()->prefill, phoneValue(m_ada.newNumber));
        QCOMPARE(shown().turningBack(), TurningBack::ToMessage);
        shown().leaveQuestion();
        QVERIFY(m_world->settle());
        QCOMPARE(m_world->server().requests(), requests);
        verifyThatTheFirstCodeWorks();
    }

    void anAcceptedOneTakesItsPlace()
    {
        correctTo(m_other);
        happen({CaseEvent::Yes, CaseEvent::Yes});
        QVERIFY(isAt<change::AwaitingCode>());
        QCOMPARE(target(), phoneValue(m_other));
        QVERIFY(!shown().setAside());
        const QStringList left = rows();
        QCOMPARE(left.size(), 1);
        QVERIFY2(left.first().contains(u"… 99"_s), qPrintable(left.first()));
        shown().askAnew();
        shown().leaveQuestion(); // to the code of the other, not of the first
        QCOMPARE(target(), phoneValue(m_other));
    }

    /// The account does not show what came of the other: the first may be what the service goes by still.
    void aLostAnswerLeavesTheFirst()
    {
        correctTo(m_other);
        happen({CaseEvent::Lost});
        QVERIFY(isAt<change::Unsettled>());
        QVERIFY(shown().setAside());
        QCOMPARE(rows().size(), 2);
        happen({CaseEvent::Yes});
        QVERIFY(isAt<change::Failed>());
        QVERIFY(shown().setAside());
        QCOMPARE(shown().turningBack(), TurningBack::ToMessage);
        shown().leaveQuestion();
        QVERIFY(m_world->settle());
        QVERIFY(isAt<change::AwaitingCode>());
        QCOMPARE(target(), phoneValue(m_ada.newNumber));
    }

    /// Left before it is known what came of it, both stay on record.
    void leavingALostAnswerKeepsBoth()
    {
        correctTo(m_other);
        happen({CaseEvent::Lost});
        QCOMPARE(shown().turningBack(), TurningBack::ToAccount);
        shown().leaveChange();
        QVERIFY(m_world->settle());
        QVERIFY(!shown().setAside());
        QCOMPARE(rows().size(), 2);
    }

    void leavingWhileItIsAskedForKeepsBoth()
    {
        correctTo(m_other);
        QCOMPARE(shown().turningBack(), TurningBack::ToAccount);
        shown().leaveQuestion();
        QVERIFY(m_world->settle());
        QVERIFY(isAt<change::Idle>());
        QVERIFY(!shown().setAside());
        QCOMPARE(rows().size(), 2);
    }

    /// Whoever signs out takes nothing along but what is kept.
    void aSignOutLeavesNothingInHand()
    {
        correctTo(m_other);
        m_world->happen(shown().connection(), SignInEvent::SignOut);
        QVERIFY(m_world->settle());
        QVERIFY(!shown().setAside());
        QVERIFY(isAt<change::Idle>());
        QCOMPARE(rows().size(), 1);
    }
};

RENUMBER_TEST(CorrectionTest)
#include "correctiontest.moc"
