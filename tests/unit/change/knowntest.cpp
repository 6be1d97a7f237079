// SPDX-License-Identifier: Apache-2.0
// What is known of the contact in every phase.
#include "change/known.h"
#include "samples.h"
#include "testprogram.h"

#include <QTest>

using namespace renumber::change;
using namespace renumber::test;
using renumber::account::Contact;
using renumber::account::Verification;
using renumber::description::ProblemKind;
using renumber::net::Acted;

namespace {

Plan planOf(renumber::description::EffectTiming effect)
{
    Plan plan = changePlan();
    plan.effect = effect;
    return plan;
}

Plan linkPlan()
{
    Plan plan = changePlan();
    plan.confirmation = Confirmation::Link;
    return plan;
}

AwaitingCode awaiting(const SentCode &code)
{
    return {code, Delivery::Confirmed, {}};
}

/// As the account was before, read since.
Contact before()
{
    return changePlan().before;
}

const QList<ProblemKind> meaningDone{ProblemKind::CodeSpent, ProblemKind::NoCodeOutstanding,
                                     ProblemKind::SameNumber, ProblemKind::AlreadyVerified};

} // namespace

class KnownTest : public QObject
{
    Q_OBJECT

private slots:
    void byPhase_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Known>("expected");
        const auto row
            = [](const char *name, const Plan &plan, const Phase &phase, Known expected,
                 const std::optional<Contact> &seen = {}, EntryOutcome entry = EntryOutcome::None) {
                  QTest::newRow(name) << Change{plan, phase, seen, entry} << expected;
              };
        const Plan plan = changePlan();
        const Plan atOnce = planOf(renumber::description::EffectTiming::AtOnce);
        const Plan eitherWay = planOf(renumber::description::EffectTiming::EitherWay);
        const Plan confirmed = planOf(renumber::description::EffectTiming::AtOnceThenConfirmed);
        const SentCode code = bareCode(0);

        row("nothing", plan, Idle{}, Known::NotSent);
        row("nothing, and read", plan, Idle{}, Known::NotSent, phone(newNumber, Verification::Verified));

        row("asking", plan, Requesting{at(0), {}}, Known::Unchanged);
        row("asking, at once", atOnce, Requesting{at(0), {}}, Known::MayHaveChanged);
        row("asking, either way", eitherWay, Requesting{at(0), {}}, Known::MayHaveChanged, before());
        row("asking again", plan, Requesting{at(0), code}, Known::Unchanged);
        row("asking again, at once", atOnce, Requesting{at(0), code}, Known::NotShown, before());
        row("asking again after an entry", plan, Requesting{at(0), code}, Known::MayHaveChanged, {},
            EntryOutcome::Open);

        row("waiting", plan, awaiting(code), Known::Unchanged);
        row("waiting, at once", atOnce, awaiting(code), Known::MayHaveChanged);
        row("waiting, at once, not shown", atOnce, awaiting(code), Known::NotShown, before());
        row("waiting, confirmed", confirmed, awaiting(code), Known::MayHaveChanged);
        row("waiting, confirmed, not shown", confirmed, awaiting(code), Known::NotShown, before());
        row("waiting, either way", eitherWay, awaiting(code), Known::MayHaveChanged);
        row("waiting, either way, not shown", eitherWay, awaiting(code), Known::Unchanged, before());
        row("waiting, either way, and neither shows", eitherWay, AwaitingCode{code, Delivery::Unknown, {}},
            Known::NotShown, before());
        row("waiting, either way, and neither shows, refused", eitherWay,
            AwaitingCode{code, Delivery::Unknown, problem(ProblemKind::WrongCode), Attempt::Entry},
            Known::NotShown, before());
        row("asking again, either way, and neither shows", eitherWay,
            Requesting{at(0), code, Delivery::Unknown}, Known::NotShown, before());
        row("waiting, either way, entered", eitherWay, AwaitingCode{code, Delivery::Unknown, {}},
            Known::MayHaveChanged, before(), EntryOutcome::Open);
        row("waiting, either way, not read since", eitherWay, AwaitingCode{code, Delivery::Unknown, {}},
            Known::MayHaveChanged);
        row("waiting, and it shows", plan, awaiting(code), Known::ChangedUnconfirmed,
            phone(newNumber, Verification::NotVerified));
        row("waiting, entered", plan, awaiting(code), Known::MayHaveChanged, {}, EntryOutcome::Open);
        row("waiting, entered since it was read", plan, awaiting(code), Known::MayHaveChanged, before(),
            EntryOutcome::Open);
        row("waiting, entered, not shown", plan, awaiting(code), Known::NotShown, before(),
            EntryOutcome::NotShown);
        row("waiting, said to be done", plan, awaiting(code), Known::MayHaveChanged, before(),
            EntryOutcome::SaidDone);
        row("a wrong code after one without an answer", plan,
            AwaitingCode{code, {}, problem(ProblemKind::WrongCode), Attempt::Entry}, Known::NotShown,
            before(), EntryOutcome::NotShown);
        row("waiting for a link", linkPlan(), awaiting(code), Known::Unchanged);
        row("waiting for a link, reading failed", linkPlan(),
            AwaitingCode{code, {}, problem(ProblemKind::ServiceDown), Attempt::Reading},
            Known::MayHaveChanged);
        row("a wrong code", plan, AwaitingCode{code, {}, problem(ProblemKind::WrongCode), Attempt::Entry},
            Known::Unchanged);
        const Contact unverified = phone(oldNumber, Verification::NotVerified);
        const Contact none = phone({}, Verification::Unknown);
        Plan second = plan;
        second.before.others = {{otherNumber, Verification::Verified}};
        const AwaitingCode wrong{code, {}, problem(ProblemKind::WrongCode), Attempt::Entry};
        row("a wrong code, and it shows as before", plan, wrong, Known::Unchanged, before());
        row("a wrong code, and none is left", plan, wrong, Known::ShownOtherwise, none);
        row("a wrong code, and it is not verified any more", plan, wrong, Known::ShownOtherwise, unverified);
        row("a wrong code, and a second number has gone", second, wrong, Known::ShownOtherwise, before());
        row("a wrong code, and both are left", second, wrong, Known::Unchanged, second.before);
        row("waiting, and none is left", plan, awaiting(code), Known::ShownOtherwise, none);
        row("waiting, either way, and none is left", eitherWay, awaiting(code), Known::ShownOtherwise, none);
        row("asking again, and none is left", plan, Requesting{at(0), code}, Known::ShownOtherwise, none);
        row("reading again, and none is left", plan, ReadingBack{Step::Request, code}, Known::ShownOtherwise,
            none);
        row("a lost answer", plan, AwaitingCode{code, {}, problem(ProblemKind::CodeSpent, Acted::Maybe)},
            Known::Unchanged);
        for (const ProblemKind kind : meaningDone)
            QTest::addRow("waiting, %s", qPrintable(renumber::description::nameOf(kind)))
                << Change{plan, AwaitingCode{code, {}, problem(kind), Attempt::Entry}, {}}
                << Known::MayHaveChanged;
        auto twofold = problem(ProblemKind::WrongCode);
        twofold.orElse = {ProblemKind::CodeSpent};
        row("wrong or spent", plan, AwaitingCode{code, {}, twofold, Attempt::Entry}, Known::MayHaveChanged);

        row("entered", plan, Submitting{code}, Known::MayHaveChanged);
        row("entered, and it shows", plan, Submitting{code}, Known::ChangedUnconfirmed,
            phone(newNumber, Verification::NotVerified));
        row("reading after the code", plan, ReadingBack{Step::Submit, code}, Known::MayHaveChanged);
        row("reading after the request", plan, ReadingBack{Step::Request, code}, Known::Unchanged);
        row("reading after the request, at once", atOnce, ReadingBack{Step::Request, code},
            Known::MayHaveChanged);
        row("reading after an earlier entry", plan, ReadingBack{Step::Request, code}, Known::MayHaveChanged,
            before(), EntryOutcome::NotShown);
        row("reading after a click", linkPlan(), ReadingBack{Step::Request, code}, Known::MayHaveChanged);

        const Contact shown = phone(newNumber, Verification::Verified);
        row("done", plan, Done{shown}, Known::Changed, shown);
        row("done, accepted", plan, Done{shown, Proof::Accepted}, Known::Changed, shown);
        row("done, as the person says", plan, Done{shown, Proof::PersonsWord}, Known::ChangedUnconfirmed,
            shown);

        const auto failed = [](ProblemKind kind, Acted acted, Extent extent) {
            return Failed{problem(kind, acted), Remedy::MayRetry, extent};
        };
        row("refused", plan, failed(ProblemKind::NumberInUse, Acted::No, Extent::Nothing), Known::NotSent);
        row("failed on the way", plan, failed(ProblemKind::TimedOut, Acted::Maybe, Extent::Nothing),
            Known::MayHaveChanged);
        row("failed on the way, read since", plan,
            failed(ProblemKind::TimedOut, Acted::Maybe, Extent::Nothing), Known::NotShown, before());
        row("failed later", plan, failed(ProblemKind::WrongCode, Acted::No, Extent::MessageSent),
            Known::Unchanged);
        row("failed later, after an entry without an answer", plan,
            failed(ProblemKind::WrongCode, Acted::No, Extent::MessageSent), Known::NotShown, before(),
            EntryOutcome::NotShown);
        row("failed later, after an entry, not read since", plan,
            failed(ProblemKind::CodeExpired, Acted::No, Extent::MessageSent), Known::MayHaveChanged, before(),
            EntryOutcome::Open);
        row("failed later, at once", atOnce, failed(ProblemKind::WrongCode, Acted::No, Extent::MessageSent),
            Known::MayHaveChanged);
        row("failed later, spent", plan, failed(ProblemKind::CodeSpent, Acted::No, Extent::MessageSent),
            Known::MayHaveChanged);
        row("refused, spent", plan, failed(ProblemKind::CodeSpent, Acted::No, Extent::Nothing),
            Known::NotSent);

        row("failed later, and none is left", plan,
            failed(ProblemKind::WrongCode, Acted::No, Extent::MessageSent), Known::ShownOtherwise, none);
        row("in doubt after the request, and none is left", plan, Unsettled{Step::Request, lost(), code},
            Known::ShownOtherwise, none);
        row("in doubt, not shown", plan, Unsettled{Step::Submit, NotShown{}, code}, Known::NotShown);
        row("in doubt after the code", plan, Unsettled{Step::Submit, Interrupted{}, code},
            Known::MayHaveChanged);
        row("in doubt after the request", plan, Unsettled{Step::Request, lost(), code}, Known::Unchanged);
        row("in doubt after the request, at once", atOnce, Unsettled{Step::Request, lost(), code},
            Known::MayHaveChanged);
        row("in doubt after an earlier entry", plan, Unsettled{Step::Request, lost(), code},
            Known::MayHaveChanged, {}, EntryOutcome::Open);
        row("in doubt, and it shows", plan, Unsettled{Step::Submit, NotShown{}, code},
            Known::ChangedUnconfirmed, phone(newNumber, Verification::NotVerified));
        // Of a proof it is no sign that the number is there.
        row("proving, and it shows", verifyPlan(), Submitting{code}, Known::MayHaveChanged,
            phone(oldNumber, Verification::NotVerified));
    }
    void byPhase()
    {
        QFETCH(const Change, change);
        QTEST(known(change), "expected");
    }

    /// Where the account tells what waits for its code, and nothing does, perhaps no message was sent.
    void whetherAMessageWasSent_data()
    {
        QTest::addColumn<renumber::description::EffectTiming>("effect");
        QTest::addColumn<AccountRead>("reading");
        QTest::addColumn<Delivery>("delivery");
        using enum renumber::description::EffectTiming;
        const auto reading = [](TellsPending told, const renumber::account::ContactValue &pending = {}) {
            return AccountRead{accountWith(phone(oldNumber, Verification::Verified, pending)), at(40), told};
        };
        QTest::newRow("none waits") << EitherWay << reading(TellsPending::Yes) << Delivery::Unknown;
        QTest::newRow("it waits") << EitherWay << reading(TellsPending::Yes, newNumber)
                                  << Delivery::Confirmed;
        QTest::newRow("not told") << EitherWay << reading(TellsPending::No) << Delivery::Confirmed;
        QTest::newRow("by the rules one is sent")
            << AfterCode << reading(TellsPending::Yes) << Delivery::Confirmed;
        QTest::newRow("by the rules none is sent")
            << AtOnce << reading(TellsPending::Yes, newNumber) << Delivery::Unknown;
    }
    void whetherAMessageWasSent()
    {
        QFETCH(const renumber::description::EffectTiming, effect);
        QFETCH(const AccountRead, reading);
        const SentCode code = bareCode(10);
        const Transition now = react(Change{planOf(effect), ReadingBack{Step::Request, code}}, reading);
        const auto *waiting = std::get_if<AwaitingCode>(&now.change.phase);
        QVERIFY(waiting);
        QTEST(waiting->delivery, "delivery");
        // Who says that the link was clicked has had the message.
        Plan byLink = planOf(effect);
        byLink.confirmation = Confirmation::Link;
        const Transition clicked
            = react(Change{byLink, ReadingBack{Step::Request, code, ReadReason::LinkClicked}}, reading);
        if (effect == renumber::description::EffectTiming::EitherWay)
            QCOMPARE(std::get<AwaitingCode>(clicked.change.phase).delivery, Delivery::Confirmed);
    }

    void whatBrokeInADoubt()
    {
        QVERIFY(!problemIn(Interrupted{}));
        QVERIFY(!problemIn(NotShown{}));
        const Doubt unread = Unread{problem(ProblemKind::ServiceDown)};
        QCOMPARE(problemIn(unread)->kind, ProblemKind::ServiceDown);
        const Doubt step = lost();
        QCOMPARE(problemIn(step)->kind, ProblemKind::TimedOut);
    }
};

RENUMBER_TEST(KnownTest)
#include "knowntest.moc"
