// SPDX-License-Identifier: Apache-2.0
// The table's part up to the code: nothing under way, and a request under way.
#include "machinetable.h"
#include "samples.h"

namespace renumber::test {

using account::Verification;
using namespace change;
using description::ProblemKind;
using service::Problem;

namespace {

/// Beginning another change, here one of verifying.
Row begins()
{
    return {u"begun"_s, Requesting{at(100), {}, {}}, Send{}};
}

/// A code sent before, of which nothing is known but where it went.
Row adopts()
{
    SentCode code;
    code.sentTo = verifyPlan().target;
    return {u"adopted"_s, AwaitingCode{code, Delivery::Confirmed, {}}, {}};
}

Row givesUp()
{
    return {u"cancelled"_s, Idle{}, GiveUp{}};
}

SentCode codeWithFacts()
{
    SentCode code = withEntries(bareCode(30), 3, EntriesSource::Service);
    code.expiresAt = at(90);
    code.resendAt = at(60);
    return code;
}

Problem withRetryAt()
{
    Problem limited = problem(ProblemKind::TooManyMessages);
    limited.retryAt = at(500);
    return limited;
}

Problem withEntriesLeft()
{
    Problem wrong = problem(ProblemKind::WrongCode);
    wrong.entriesLeft = 2;
    return wrong;
}

/// What a refused first request leads to, whatever the plan.
QList<Row> refusals()
{
    return {
        {u"wrong code"_s, Failed{problem(ProblemKind::WrongCode), Remedy::MayRetry}, {}},
        {u"wrong code, 2 left"_s, Failed{withEntriesLeft(), Remedy::MayRetry}, {}},
        {u"expired"_s, Failed{problem(ProblemKind::CodeExpired), Remedy::MustRestart}, {}},
        {u"already verified"_s, Failed{problem(ProblemKind::AlreadyVerified), Remedy::MustRestart}, {}},
        {u"invalid number"_s, Failed{problem(ProblemKind::InvalidNumber), Remedy::MustRestart}, {}},
        {u"too many messages"_s, Failed{withRetryAt(), Remedy::MayRetry}, {}},
    };
}

/// A first request by \a plan. The code that it asks for is \a usual, unless the service says more.
Situation firstRequest(const QString &name, const Plan &plan, const SentCode &usual, SentCode withFacts)
{
    withFacts.sentTo = plan.target;
    const SentCode none = bareCode(20, plan.target);
    QList<Row> rows{
        givesUp(),
        {u"request accepted"_s, ReadingBack{Step::Request, usual}, ReadAccount{}},
        {u"request accepted with facts"_s, ReadingBack{Step::Request, withFacts}, ReadAccount{}},
        {u"reply lost"_s,
         Unsettled{Step::Request, lost(), none, Asking::Yes, Acceptance::Unknown, Delivery::Unknown},
         ReadAccount{}},
    };
    return {name, plan, Requesting{at(20), {}, {}}, rows + refusals()};
}

/// A request for another code, with \a earlier sent before. The code field stays, unless the service seems to
/// know of no change.
Situation again(const QString &name, const Plan &plan, const SentCode &earlier, Delivery delivery)
{
    const auto stays = [&](const QString &event, const Problem &why) {
        return Row{event, AwaitingCode{earlier, delivery, why, Attempt::AnotherRequest}, {}};
    };
    const auto replacing = [](SentCode code) {
        code.replacesEarlier = true;
        return code;
    };
    // A new code may be on its way, and then nothing known of the old one holds; or an entry whose reply was
    // lost has been accepted since.
    const Row replyLost{u"reply lost"_s,
                        Unsettled{Step::Request, lost(), replacing(bareCode(20)), Asking::Yes,
                                  Acceptance::Unknown, Delivery::Unknown},
                        ReadAccount{}};
    SentCode later = earlier;
    later.resendAt = at(500);
    SentCode fresh = replacing(bareCode(30));
    if (plan.code.entries)
        fresh = withEntries(fresh, *plan.code.entries, EntriesSource::Description);
    return {name,
            plan,
            Requesting{at(20), earlier, delivery},
            {
                givesUp(),
                {u"request accepted"_s, ReadingBack{Step::Request, fresh}, ReadAccount{}},
                {u"request accepted with facts"_s, ReadingBack{Step::Request, replacing(codeWithFacts())},
                 ReadAccount{}},
                stays(u"wrong code"_s, problem(ProblemKind::WrongCode)),
                stays(u"wrong code, 2 left"_s, withEntriesLeft()),
                stays(u"expired"_s, problem(ProblemKind::CodeExpired)),
                {u"already verified"_s,
                 Unsettled{Step::Request, problem(ProblemKind::AlreadyVerified), earlier, Asking::Yes,
                           Acceptance::Unknown, delivery},
                 ReadAccount{}},
                stays(u"invalid number"_s, problem(ProblemKind::InvalidNumber)),
                {u"too many messages"_s,
                 AwaitingCode{later, delivery, withRetryAt(), Attempt::AnotherRequest},
                 {}},
                replyLost,
            }};
}

} // namespace

QList<Situation> restingSituations()
{
    const auto putAway = Row{u"cancelled"_s, Idle{}, {}};
    return {
        {u"Idle"_s, changePlan(), Idle{}, {begins(), adopts()}},
        {u"Done"_s, changePlan(), Done{phone(newNumber, Verification::Verified)}, {begins(), putAway}},
        {u"Failed, may retry"_s,
         changePlan(),
         Failed{problem(ProblemKind::Offline), Remedy::MayRetry},
         {begins(), putAway}},
        {u"Failed, must restart"_s,
         changePlan(),
         Failed{problem(ProblemKind::NumberInUse), Remedy::MustRestart},
         {begins(), putAway}},
    };
}

QList<Situation> requestingSituations()
{
    Plan timed = changePlan();
    timed.code = {5, {6}, std::chrono::seconds(600), std::chrono::seconds(60)};
    SentCode timedCode = withEntries(bareCode(30), 5, EntriesSource::Description);
    timedCode.expiresAt = at(630);
    timedCode.resendAt = at(90);
    const SentCode spent = withEntries(bareCode(10), 0, EntriesSource::Description);
    return {
        firstRequest(u"Requesting"_s, changePlan(), bareCode(30), codeWithFacts()),
        firstRequest(u"Requesting, effect at once"_s, atOncePlan(), bareCode(30), codeWithFacts()),
        firstRequest(u"Requesting, no code in use"_s, codelessPlan(), bareCode(30), codeWithFacts()),
        firstRequest(u"Requesting, verifying"_s, verifyPlan(), bareCode(30, oldNumber), codeWithFacts()),
        firstRequest(u"Requesting, the description knows codes"_s, timed, timedCode, codeWithFacts()),
        again(u"Requesting again"_s, changePlan(), bareCode(10), Delivery::Confirmed),
        again(u"Requesting again, delivery unknown"_s, changePlan(), bareCode(10), Delivery::Unknown),
        again(u"Requesting again, reply needed"_s, replyNeededPlan(), bareCode(10), Delivery::Confirmed),
        again(u"Requesting again, effect at once"_s, atOncePlan(), bareCode(10), Delivery::Confirmed),
        again(u"Requesting again, no entry left"_s, oneEntryPlan(), spent, Delivery::Confirmed),
    };
}

} // namespace renumber::test
