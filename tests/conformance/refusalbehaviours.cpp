// SPDX-License-Identifier: Apache-2.0
// What a service may refuse, each with the reason that the person is told.
#include "behaviours.h"
#include "bench.h"
#include "screen.h"

#include <algorithm>

namespace renumber::test {

using namespace change;

using description::ProblemKind;

namespace {

/// Refused for \a kind, whenever the service tells it: at the request or when the code is entered.
Cell refusedChange(Subject &subject, const QString &target, ProblemKind kind)
{
    Bench bench(subject);
    if (!bench.change(target))
        return bench.end();
    if (bench.journey().is<AwaitingCode>() && !bench.journey().problem())
        bench.journey().enterNewestCode();
    bench.expectSummary(u"Failed "_s + description::nameOf(kind));
    return bench.end();
}

Cell numberInUse(Subject &subject)
{
    return refusedChange(subject, subject.takenNumber(), ProblemKind::NumberInUse);
}

/// Where the service does not tell, it is as with any other address, but that no email comes; and that this
/// can be so is what the person reads before.
Cell addressInUse(Subject &subject)
{
    Bench bench(subject, State::Verified, account::ContactKind::Email);
    if (!bench.rules().change)
        return bench.end(Finding::NoSuchThing,
                         limitsSentence(bench.contact(), bench.rules(), bench.description().name));
    if (!bench.change(subject.takenAddress()))
        return bench.end();
    if (bench.rules().change->ifTaken == description::IfTaken::Told) {
        bench.expectSummary(u"Failed numberInUse"_s);
        return bench.end();
    }
    bench.expectNoMessage();
    bench.expectSummary(u"AwaitingCode"_s);
    return bench.end(Finding::Pass, rulesSentence(bench.contact(), bench.rules(), bench.description().name));
}

Cell invalidNumber(Subject &subject)
{
    return refusedChange(subject, subject.refusedNumber(), ProblemKind::InvalidNumber);
}

/// The page refuses the number that is on the account. Should the service be asked all the same, nothing is
/// changed; one that has a word for it says so, if need be when the code is entered.
Cell sameNumber(Subject &subject)
{
    Bench bench(subject);
    bench.allowUnannouncedMessages();
    if (!bench.change(bench.before().current))
        return bench.end();
    const QList<Sent> sent = bench.messages();
    if (bench.journey().is<Done>() && !sent.isEmpty()) {
        const Plan plan = bench.journey().plan();
        bench.journey().cancel();
        bench.journey().adopt(plan);
        bench.journey().enterCode(sent.last().code);
    }
    bench.expect(bench.truth() == bench.before(), u"the account was changed"_s);
    const auto problem = bench.journey().problem();
    const bool isTold = problem && problem->kind == ProblemKind::SameNumber;
    return bench.end(isTold ? Finding::Pass : Finding::NoSuchThing,
                     isTold ? QString() : sameNumberSentence(bench.description().name));
}

Cell messageLimit(Subject &subject, Announced announced)
{
    Bench bench(subject);
    if (!bench.change(freeNumber))
        return bench.end();
    subject.limitMessages(announced);
    // A service that says no more than 429 may mean requests of any kind.
    const auto expectLimit = [&bench](const QString &phase) {
        const auto problem = bench.journey().problem();
        const bool isBare = problem && problem->kind == ProblemKind::TooManyRequests;
        bench.expectSummary(phase + (isBare ? u" tooManyRequests"_s : u" tooManyMessages"_s));
    };
    const bool canResend = bench.journey().plan().resending == Resending::Possible;
    if (canResend) {
        bench.journey().resend();
        expectLimit(u"AwaitingCode"_s);
    } else {
        const Plan plan = bench.journey().plan();
        bench.journey().cancel();
        bench.journey().begin(plan, subject.answers());
        expectLimit(u"Failed"_s);
    }
    bench.expect(bench.messages().size() == 1, u"a message beyond the limit"_s);
    const auto problem = bench.journey().problem();
    const bool isTold = problem && problem->retryAt;
    bench.expect(isTold == (announced == Announced::Yes),
                 isTold ? u"a time that the service did not tell"_s : u"the time is not told"_s);
    // The code that came is still good.
    if (canResend) {
        bench.journey().enterNewestCode();
        bench.expectSummary(u"Done"_s);
    }
    return bench.end();
}

Cell limitWithATime(Subject &subject)
{
    return messageLimit(subject, Announced::Yes);
}

Cell limitWithoutATime(Subject &subject)
{
    return messageLimit(subject, Announced::No);
}

Cell featureOff(Subject &subject)
{
    Bench bench(subject);
    const QList<description::ProblemRule> &rules = bench.description().problems;
    const bool isDescribed
        = std::any_of(rules.begin(), rules.end(), [](const description::ProblemRule &rule) {
              return rule.kind == ProblemKind::FeatureOff;
          });
    const bool isOffered = subject.switchFeatureOff() == Offered::Yes;
    bench.expect(isDescribed == isOffered, u"the description and the service differ"_s);
    if (!isOffered)
        subject.spoilNext(description::Step::Send, Spoil::NotFound);
    if (!bench.change(freeNumber))
        return bench.end();
    if (isOffered) {
        bench.expectSummary(u"Failed featureOff"_s);
        return bench.end();
    }
    bench.expect(bench.journey().is<Failed>(), bench.journey().summary());
    return bench.end(Finding::NoSuchThing, bench.sentence());
}

Cell notPermitted(Subject &subject)
{
    const bool isOffered = !subject.token(State::NotPermitted).isEmpty();
    if (!isOffered)
        subject.spoilNext(description::Step::Send, Spoil::Forbidden);
    Bench bench(subject, isOffered ? State::NotPermitted : State::Verified);
    if (!bench.change(freeNumber))
        return bench.end();
    bench.expectSummary(u"Failed notPermitted"_s);
    return bench.end(isOffered ? Finding::Pass : Finding::NoSuchThing,
                     isOffered ? QString() : bench.sentence());
}

/// A token whose time passes between looking at the account and changing it.
Cell tokenRefused(Subject &subject)
{
    Bench bench(subject);
    const auto plan = bench.journey().planFor({.target = freeNumber});
    bench.expect(plan.has_value(), u"the description has no such change"_s);
    if (!plan)
        return bench.end();
    bench.journey().client().setAccessToken(subject.token(State::TokenRefused));
    const auto account = bench.journey().readAccount();
    bench.expect(!account && account.error().kind == ProblemKind::SignInAgain,
                 u"reading the account does not lead to a new sign-in"_s);
    bench.journey().begin(*plan, subject.answers());
    bench.expectSummary(u"Failed signInAgain"_s);
    bench.journey().client().setAccessToken(subject.token(State::Verified));
    bench.journey().begin(*plan, subject.answers());
    bench.enterCodeToTheEnd();
    return bench.end();
}

} // namespace

QList<Behaviour> refusalBehaviours()
{
    return {
        {u"number in use"_s, numberInUse},
        {u"address in use, told or not"_s, addressInUse},
        {u"same number"_s, sameNumber},
        {u"invalid number"_s, invalidNumber},
        {u"message limit with a time"_s, limitWithATime},
        {u"message limit without a time"_s, limitWithoutATime},
        {u"feature off"_s, featureOff},
        {u"not permitted"_s, notPermitted},
        {u"token refused"_s, tokenRefused},
    };
}

} // namespace renumber::test
