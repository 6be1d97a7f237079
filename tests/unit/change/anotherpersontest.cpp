// SPDX-License-Identifier: Apache-2.0
// A reading that was about somebody else leaves a change an open question: not done, and not failed.
#include "change/machine.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;
using description::ProblemKind;

namespace {

/// The change after \a events, and whether its last phase asks for a message or enters a code.
Transition after(const QList<Event> &events)
{
    Transition now;
    for (const Event &event : events)
        now = react(now.change, event);
    return now;
}

const Event accepted = RequestAccepted{at(30), {}, {}, {}};

} // namespace

class AnotherPersonTest : public QObject
{
    Q_OBJECT

private slots:
    void isAnOpenQuestion_data()
    {
        QTest::addColumn<QList<Event>>("events");
        const auto begun = [](const Plan &plan) { return Event(Begun{plan, at(10)}); };
        const Event entered = CodeEntered{QStringLiteral("012345")};
        const Event lostReply = Refused{lost()};
        QTest::newRow("after the request") << QList<Event>{begun(changePlan()), accepted};
        QTest::newRow("after a change at once") << QList<Event>{begun(atOncePlan()), accepted};
        QTest::newRow("where no code is in use") << QList<Event>{begun(codelessPlan()), accepted};
        QTest::newRow("after the request's reply was lost") << QList<Event>{begun(changePlan()), lostReply};
        QTest::newRow("after a change at once whose reply was lost")
            << QList<Event>{begun(atOncePlan()), lostReply};
        const QList<Event> waiting{
            begun(changePlan()), accepted,
            AccountRead{accountWith(phone(oldNumber, account::Verification::Verified)), at(40)}};
        QTest::newRow("after the code") << waiting + QList<Event>{entered, CodeAccepted{}};
        QTest::newRow("after the code's reply was lost") << waiting + QList<Event>{entered, lostReply};
        QTest::newRow("after another code") << waiting + QList<Event>{ResendAsked{at(90)}, accepted};
        QTest::newRow("verifying") << QList<Event>{begun(verifyPlan()), accepted};
    }

    void isAnOpenQuestion()
    {
        QFETCH(const QList<Event>, events);
        const Transition asking = after(events);
        QVERIFY(asking.effect && std::holds_alternative<ReadAccount>(*asking.effect));
        const Transition now = react(asking.change, ReadFailed{problem(ProblemKind::AnotherPerson), at(50)});
        QVERIFY(std::holds_alternative<AwaitingCode>(now.change.phase)
                || std::holds_alternative<Unsettled>(now.change.phase));
        QVERIFY(!now.effect);
    }

    /// A code that waits to be entered is not worth more than to know that somebody is mixed up.
    void isToldBesideTheCode()
    {
        const Transition asking = after({Begun{changePlan(), at(10)}, accepted});
        for (const ProblemKind kind : {ProblemKind::AnotherPerson, ProblemKind::AnotherName}) {
            const Transition now = react(asking.change, ReadFailed{problem(kind), at(50)});
            const auto *awaiting = std::get_if<AwaitingCode>(&now.change.phase);
            QVERIFY(awaiting && awaiting->problem);
            QCOMPARE(awaiting->problem->kind, kind);
        }
        const Transition offline = react(asking.change, ReadFailed{problem(ProblemKind::Offline), at(50)});
        QVERIFY(!std::get<AwaitingCode>(offline.change.phase).problem);
    }
};

RENUMBER_TEST(AnotherPersonTest)
#include "anotherpersontest.moc"
