// SPDX-License-Identifier: Apache-2.0
// What must hold on every way through a change, whatever happens in whatever order: random walks, with seeds
// that a failure names.
#include "describing.h"
#include "machinetable.h"
#include "samples.h"
#include "testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace renumber;
using namespace renumber::change;
using namespace renumber::test;

namespace {

QList<Plan> plans()
{
    Plan timed = changePlan();
    timed.code = {3, {6}, std::chrono::seconds(600), std::chrono::seconds(60)};
    return {changePlan(),
            atOncePlan(),
            codelessPlan(),
            verifyPlan(),
            oneEntryPlan(),
            replyNeededPlan(),
            timed,
            withoutResend(changePlan()),
            withoutResend(oneEntryPlan())};
}

template <typename Alternative, typename Variant> bool is(const Variant &variant)
{
    return std::holds_alternative<Alternative>(variant);
}

bool texts(const std::optional<Effect> &effect)
{
    return effect && (is<Send>(*effect) || is<SendAgain>(*effect) || is<SendToCurrent>(*effect));
}

/// Phases in which a call is under way, and so an answer is still to come.
bool isWaiting(const Phase &phase)
{
    const auto *unsettled = std::get_if<Unsettled>(&phase);
    return is<Requesting>(phase) || is<Submitting>(phase) || is<ReadingBack>(phase)
        || (unsettled && unsettled->asking == Asking::Yes);
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_events.clear();
        const QList<NamedEvent> named = events();
        for (const NamedEvent &event : named)
            m_events.append(event.event);
        const QList<Plan> all = plans();
        for (const Plan &plan : all)
            m_events.append(Begun{plan, at(100)});
    }

    void anyOrderOfEvents_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::newRow(qUtf8Printable(u"seed %1"_s.arg(seed))) << seed;
    }

    void anyOrderOfEvents()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        Change change;
        for (int step = 0; step < 2000; ++step) {
            const Event event = m_events[random.bounded(m_events.size())];
            const Transition next = react(change, event);
            check(change, event, next);
            if (QTest::currentTestFailed())
                return;
            change = next.change;
        }
    }

    /// As many messages as presses that were taken, and never one without a press.
    void messagesArePresses()
    {
        QRandomGenerator random(7);
        Change change;
        int presses = 0;
        int messages = 0;
        for (int step = 0; step < 100'000; ++step) {
            const Event event = m_events[random.bounded(m_events.size())];
            const Transition next = react(change, event);
            if ((is<Begun>(event) || is<ResendAsked>(event) || is<CurrentCodeAsked>(event))
                && is<Requesting>(next.change.phase) && !is<Requesting>(change.phase))
                ++presses;
            if (texts(next.effect))
                ++messages;
            change = next.change;
        }
        QCOMPARE(messages, presses);
        QVERIFY2(messages > 1000, qPrintable(u"only %1 messages on the walk"_s.arg(messages)));
    }

    /// Wherever a change stands, the person has a way on or out.
    void thereIsAlwaysAWayOut()
    {
        QRandomGenerator random(11);
        Change change;
        for (int step = 0; step < 50'000; ++step) {
            change = react(change, m_events[random.bounded(m_events.size())]).change;
            const Change left = react(change, Cancelled{}).change;
            QCOMPARE(describe(left.phase), u"Idle"_s);
            QVERIFY(is<Requesting>(react(left, Begun{changePlan(), at(1)}).change.phase));
        }
    }

private:
    void check(const Change &from, const Event &event, const Transition &next)
    {
        const Phase &phase = next.change.phase;
        const QString what = describe(from.phase) + u" → "_s + describe(phase);
        if (next.effect && is<Send>(*next.effect))
            QVERIFY2(is<Begun>(event), qUtf8Printable(what));
        if (next.effect && is<SendAgain>(*next.effect)) {
            QVERIFY2(is<ResendAsked>(event), qUtf8Printable(what));
            QCOMPARE(from.plan.resending, Resending::Possible);
        }
        if (next.effect && is<SendToCurrent>(*next.effect)) {
            QVERIFY2(is<CurrentCodeAsked>(event), qUtf8Printable(what));
            QCOMPARE(from.plan.secondCode, SecondCode::Possible);
        }
        if (next.effect && is<Submit>(*next.effect)) {
            const auto *entered = std::get_if<CodeEntered>(&event);
            QVERIFY2(entered && !entered->code.isEmpty(), qUtf8Printable(what));
            QCOMPARE(std::get<Submit>(*next.effect).code, entered->code);
        }
        // One call at a time: what is waited for is begun by the very step that leads to the waiting.
        const bool asks = next.effect && !is<GiveUp>(*next.effect);
        QVERIFY2(asks == (isWaiting(phase) && next.change != from), qUtf8Printable(what));
        QVERIFY2(!asks || !isWaiting(from.phase) || !is<Begun>(event), qUtf8Printable(what));
        if (is<Done>(phase) && !is<Done>(from.phase))
            checkDone(from, event, phase);
        const bool isBeginning = is<Begun>(event) || is<Adopted>(event);
        if (!isBeginning || next.change == from)
            QCOMPARE(next.change.plan, from.plan);
        if (is<AwaitingCode>(phase) || is<Submitting>(phase))
            QCOMPARE(next.change.plan.confirmation, Confirmation::Code);
        if (const auto *awaiting = std::get_if<AwaitingCode>(&phase))
            QCOMPARE(awaiting->code.sentTo, next.change.plan.target);
    }

    static void checkDone(const Change &from, const Event &event, const Phase &phase)
    {
        const auto *read = std::get_if<AccountRead>(&event);
        QVERIFY(read);
        const account::Contact shown = read->account.contact(from.plan.before.kind);
        QCOMPARE(shown.value, from.plan.target);
        QCOMPARE(std::get<Done>(phase).shown, shown);
        if (from.plan.aim == Aim::Verify)
            QVERIFY(shown.verification != account::Verification::NotVerified);
    }

    QList<Event> m_events;
};

RENUMBER_TEST(WalkTest)
#include "walktest.moc"
