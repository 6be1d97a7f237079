// SPDX-License-Identifier: Apache-2.0
#include "screentable.h"

#include "samples.h"

namespace renumber::test {

using namespace change;
using description::ProblemKind;
using service::Problem;
using ui::screen::Asked;
using ui::screen::Case;
using ui::screen::Question;

namespace {

account::Account camille()
{
    return accountWith(phone(oldNumber, account::Verification::Verified));
}

Case caseOf(const Plan &plan, const Phase &phase)
{
    return {{plan, phase}, camille()};
}

Case withQuestion(Case one, Asked asked, const account::ContactValue &prefill = {})
{
    one.question = Question{1, one.change.plan.before.kind, prefill};
    one.asked = asked;
    return one;
}

Case heldUp(Case one, const ui::screen::Holdup &holdup)
{
    one.holdup = holdup;
    return one;
}

Plan linkPlan()
{
    Plan plan = changePlan();
    plan.confirmation = Confirmation::Link;
    return plan;
}

SentCode clicked()
{
    SentCode code = bareCode(10);
    code.clickNotShownAt = at(40);
    return code;
}

store::UnfinishedChange unfinished()
{
    store::UnfinishedChange one;
    one.kind = account::ContactKind::Phone;
    return one;
}

QList<Shown> questions()
{
    const Phase awaiting = AwaitingCode{bareCode(10), Delivery::Confirmed, {}};
    const Phase refused = Failed{problem(ProblemKind::InvalidNumber), Remedy::MustRestart};
    return {
        {u"asked for a new number"_s, withQuestion(caseOf(changePlan(), Idle{}), Asked::Now), u"form"_s},
        {u"the form was left"_s, withQuestion(caseOf(changePlan(), Idle{}), Asked::Before), u"account"_s},
        {u"the number is corrected while its code is out"_s,
         withQuestion(caseOf(changePlan(), awaiting), Asked::Now, newNumber), u"form, with +33750253355"_s},
        {u"and is right after all"_s, withQuestion(caseOf(changePlan(), awaiting), Asked::Before, newNumber),
         u"code"_s},
        {u"a new number is asked for after verifying the old one failed"_s,
         withQuestion(caseOf(verifyPlan(), refused), Asked::Now), u"form"_s},
        {u"what was typed is refused"_s, withQuestion(caseOf(changePlan(), refused), Asked::Before),
         u"form, invalidNumber while requesting"_s},
        {u"a change of before the start, which no form was for, is refused"_s, caseOf(changePlan(), refused),
         u"form, with +33750253355, invalidNumber while requesting"_s},
    };
}

QList<Shown> holdups()
{
    using ui::screen::ConsentWanted;
    using ui::screen::KeyringAwaited;
    const Phase first = Requesting{at(20), {}, {}};
    const Phase again = Requesting{at(20), bareCode(10), {}};
    const ConsentWanted consent{store::ChangeStore::Failure::Unwritable};
    return {
        {u"a first request waits for the keyring"_s, heldUp(caseOf(changePlan(), first), KeyringAwaited{}),
         u"form, with +33750253355, waits for the keyring to ask"_s},
        {u"another request does"_s, heldUp(caseOf(changePlan(), again), KeyringAwaited{}),
         u"code, waits for the keyring to ask"_s},
        {u"a code does"_s, heldUp(caseOf(changePlan(), Submitting{bareCode(10), {}}), KeyringAwaited{}),
         u"code, waits for the keyring to ask"_s},
        {u"what a reading brings does"_s,
         heldUp(caseOf(changePlan(), ReadingBack{Step::Submit, bareCode(10)}), KeyringAwaited{}),
         u"code, waits for the keyring"_s},
        {u"a first request cannot be kept"_s, heldUp(caseOf(changePlan(), first), consent),
         u"form, with +33750253355, send unkept?"_s},
        {u"nor can verifying"_s, heldUp(caseOf(verifyPlan(), first), consent), u"account, send unkept?"_s},
    };
}

QList<Shown> links()
{
    const Problem offline = problem(ProblemKind::Offline);
    return {
        {u"a link was clicked and does not show"_s,
         caseOf(linkPlan(), AwaitingCode{clicked(), Delivery::Confirmed, {}}), u"link, not shown yet"_s},
        {u"is asked about once more"_s,
         caseOf(linkPlan(), ReadingBack{Step::Request, clicked(), ReadReason::LinkClicked}),
         u"link, not shown yet, asks what the account shows"_s},
        {u"and the account cannot be read"_s,
         caseOf(linkPlan(), AwaitingCode{clicked(), Delivery::Confirmed, offline, Attempt::Reading}),
         u"link, offline while reading back"_s},
        {u"another link is asked for"_s, caseOf(linkPlan(), Requesting{at(50), clicked(), {}}),
         u"link, not shown yet, asks for a link to +33750253355"_s},
        {u"the account is read after another link was sent"_s,
         [] {
             SentCode code = bareCode(60);
             code.replacesEarlier = true;
             return caseOf(linkPlan(), ReadingBack{Step::Request, code});
         }(),
         u"link, asks what the account shows"_s},
    };
}

QList<Shown> besideIt()
{
    Case reading = caseOf(changePlan(), Idle{});
    reading.reading = ui::screen::Reading::Yes;
    Case unread = caseOf(changePlan(), Idle{});
    unread.readProblem = problem(ProblemKind::Offline);
    Case left = caseOf(changePlan(), Idle{});
    left.outcome = ui::screen::LeftBehind::OfAnotherAccount;
    Case waiting = caseOf(changePlan(), Idle{});
    waiting.unfinished = {unfinished()};
    waiting.confirmable = {account::ContactKind::Phone};
    Case unknown = caseOf(changePlan(), Idle{});
    unknown.beingRead = {account::ContactKind::Phone};
    Case losable = caseOf(changePlan(), AwaitingCode{bareCode(10), Delivery::Confirmed, {}});
    losable.loss = ui::screen::NeverSaved{};
    losable.readProblem = problem(ProblemKind::Offline);
    Case failed = caseOf(verifyPlan(), Failed{problem(ProblemKind::TooManyMessages), Remedy::MayRetry});
    failed.readProblem = problem(ProblemKind::Offline);
    Case wanted = caseOf(changePlan(),
                         AwaitingCode{bareCode(10), Delivery::Confirmed,
                                      problem(ProblemKind::CurrentCodeNeeded), Attempt::Entry});
    Case interrupted = caseOf(changePlan(),
                              Unsettled{Step::Request, Interrupted{}, bareCode(10), Asking::Yes,
                                        Acceptance::Unknown, Delivery::Unknown});
    std::get<Unsettled>(interrupted.change.phase).code.replacesEarlier = true;
    Case askedBefore = interrupted;
    std::get<Unsettled>(askedBefore.change.phase).why = renumber::test::lost();
    std::get<Unsettled>(askedBefore.change.phase).askedAt = at(40);
    return {
        {u"the account is read"_s, reading, u"account, is read"_s},
        {u"and cannot be"_s, unread, u"account, offline while reading"_s},
        {u"a change was left behind"_s, left, u"account, says what became of a change"_s},
        {u"a change is unfinished, and one is pending"_s, waiting,
         u"account, phone to confirm, 1 unfinished"_s},
        {u"what the keyring keeps of an unfinished change is not known yet"_s, unknown,
         u"account, 1 not known yet"_s},
        {u"what is under way would be lost, and the account could not be read before"_s, losable,
         u"code, not kept"_s},
        {u"a change that failed counts more than a reading that did"_s, failed,
         u"account, tooManyMessages while requesting"_s},
        {u"the service wants a second code"_s, wanted,
         u"code, second one wanted, currentCodeNeeded while submitting"_s},
        {u"a request for another code was interrupted, and is asked about"_s, interrupted,
         u"unsettled, asks what the account shows"_s},
        {u"its answer was lost, and it was asked about before"_s, askedBefore,
         u"unsettled, asks what the account shows, timedOut while resending"_s},
    };
}

} // namespace

QList<Situation> allSituations()
{
    return restingSituations() + requestingSituations() + awaitingSituations() + submittingSituations()
        + readingSituations() + unsettledSituations() + acceptedSituations() + otherConfirmations();
}

QMap<QString, QString> screensOfSituations()
{
    return {
        {u"Idle"_s, u"account"_s},
        {u"Done"_s, u"done: +33750253355, to be verified"_s},
        {u"Failed, may retry"_s, u"form, with +33750253355, offline while requesting"_s},
        {u"Failed, must restart"_s, u"form, with +33750253355, numberInUse while requesting"_s},
        {u"Requesting"_s, u"form, with +33750253355, asks for a code to +33750253355"_s},
        {u"Requesting, effect at once"_s, u"form, with +33750253355, asks to change to +33750253355"_s},
        {u"Requesting, no code in use"_s, u"form, with +33750253355, asks to change to +33750253355"_s},
        {u"Requesting, verifying"_s, u"account, asks for a code to +33750253354"_s},
        {u"Requesting, the description knows codes"_s,
         u"form, with +33750253355, asks for a code to +33750253355"_s},
        {u"Requesting again"_s, u"code, asks for a code to +33750253355"_s},
        {u"Requesting again, delivery unknown"_s, u"code, asks for a code to +33750253355"_s},
        {u"Requesting again, reply needed"_s, u"code, asks for a code to +33750253355"_s},
        {u"Requesting again, effect at once"_s, u"code, asks for a code to +33750253355"_s},
        {u"Requesting again, no entry left"_s, u"code, asks for a code to +33750253355"_s},
        {u"AwaitingCode"_s, u"code"_s},
        {u"AwaitingCode, delivery unknown"_s, u"code, timedOut while resending"_s},
        {u"AwaitingCode after a wrong code"_s, u"code, wrongCode while submitting"_s},
        {u"AwaitingCode, verifying"_s, u"code"_s},
        {u"AwaitingCode, last entry"_s, u"code"_s},
        {u"AwaitingCode, no entry left"_s, u"code, wrongCode while submitting"_s},
        {u"AwaitingCode, resending not possible"_s, u"code"_s},
        {u"Submitting"_s, u"code, asks to check the code"_s},
        {u"Submitting, verifying"_s, u"code, asks to check the code"_s},
        {u"Submitting, delivery unknown"_s, u"code, asks to check the code"_s},
        {u"Submitting, three entries left"_s, u"code, asks to check the code"_s},
        {u"Submitting, last entry"_s, u"code, asks to check the code"_s},
        {u"Submitting, last entry, resending not possible"_s, u"code, asks to check the code"_s},
        {u"Submitting, resending not possible"_s, u"code, asks to check the code"_s},
        {u"ReadingBack after the request"_s, u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack after the request, at once"_s,
         u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack after the request, no code in use"_s,
         u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack after the request, verifying"_s, u"account, asks what the account shows"_s},
        {u"ReadingBack after the code"_s, u"code, asks what the account shows"_s},
        {u"ReadingBack after the code, verifying"_s, u"code, asks what the account shows"_s},
        {u"ReadingBack after the request, at once and then confirmed"_s,
         u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack after the code, at once and then confirmed"_s, u"code, asks what the account shows"_s},
        {u"Unsettled request for another code"_s, u"code, asks what the account shows"_s},
        {u"Unsettled request, asking"_s,
         u"unsettled, asks what the account shows, timedOut while requesting"_s},
        {u"Unsettled request"_s, u"unsettled, timedOut while requesting"_s},
        {u"Unsettled request, reply needed"_s,
         u"unsettled, asks what the account shows, timedOut while requesting"_s},
        {u"Unsettled request, at once"_s,
         u"unsettled, asks what the account shows, timedOut while changing"_s},
        {u"Unsettled request, no code in use"_s,
         u"unsettled, asks what the account shows, timedOut while changing"_s},
        {u"Unsettled code, asking"_s, u"unsettled, asks what the account shows, timedOut while submitting"_s},
        {u"Unsettled code"_s, u"unsettled, timedOut while submitting"_s},
        {u"Unsettled code, said to be verified"_s,
         u"unsettled, asks what the account shows, alreadyVerified while submitting"_s},
        {u"Unsettled code, delivery unknown"_s,
         u"unsettled, asks what the account shows, timedOut while submitting"_s},
        {u"Unsettled request, interrupted"_s, u"unsettled"_s},
        {u"Unsettled request, interrupted, at once"_s, u"unsettled, asks what the account shows"_s},
        {u"Unsettled request, interrupted, no code in use"_s, u"unsettled, asks what the account shows"_s},
        {u"Unsettled code, interrupted"_s, u"unsettled"_s},
        {u"Code accepted, not shown"_s, u"unsettled, asked before"_s},
        {u"Code accepted, asking"_s, u"unsettled, asks what the account shows"_s},
        {u"Code accepted, not read"_s, u"unsettled, asked before, offline while reading back"_s},
        {u"Code accepted, not read, verifying"_s, u"unsettled, asked before, offline while reading back"_s},
        {u"Code accepted, interrupted"_s, u"unsettled"_s},
        {u"Request accepted, not read, at once"_s, u"unsettled, asked before, offline while reading back"_s},
        {u"Request accepted, not read, no code in use"_s,
         u"unsettled, asked before, offline while reading back"_s},
        {u"AwaitingCode, by a link"_s, u"link"_s},
        {u"ReadingBack, by a link"_s, u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack, by a link, once more"_s, u"form, with +33750253355, asks what the account shows"_s},
        {u"ReadingBack, the link was clicked"_s, u"link, asks what the account shows"_s},
        {u"AwaitingCode, by a link, shown without a proof"_s, u"link"_s},
        {u"AwaitingCode, by a code, shown without a proof"_s, u"code"_s},
        {u"ReadingBack, either way"_s, u"form, with +33750253355, asks what the account shows"_s},
        {u"AwaitingCode, second code possible"_s, u"code"_s},
        {u"Requesting a second code"_s, u"code, asks for a code to +33750253354"_s},
    };
}

QList<Shown> otherCases()
{
    return questions() + holdups() + links() + besideIt();
}

} // namespace renumber::test
