// SPDX-License-Identifier: Apache-2.0
#include "change/machine.h"

#include "change/known.h"
#include "change/overtaken.h"
#include "change/refusal.h"
#include "change/sentcode.h"
#include "change/target.h"

namespace renumber::change {

using account::Contact;
using account::Verification;
using description::ProblemKind;
using service::Problem;

namespace {

bool isAfterAcceptedCode(const Phase &phase)
{
    const auto *reading = std::get_if<ReadingBack>(&phase);
    return reading && reading->after == Step::Submit;
}

/// What the entries of \a change have come to once the account was read. That it does not show the change is
/// no proof where the service accepted a code or may have: it may be slow, or show what it had before. Where
/// it only said what can mean that the change is made, it is.
EntryOutcome entryOnceRead(const Change &change)
{
    if (isAfterAcceptedCode(change.phase))
        return EntryOutcome::NotShown;
    switch (change.entry) {
    case EntryOutcome::None:
    case EntryOutcome::SaidDone:
        return EntryOutcome::None;
    case EntryOutcome::Open:
    case EntryOutcome::NotShown:
        return EntryOutcome::NotShown;
    }
    Q_UNREACHABLE();
}

/// What they have come to with a refusal that can mean that the change is made.
EntryOutcome withSaidDone(EntryOutcome earlier)
{
    const bool isOnlySaid = earlier == EntryOutcome::None || earlier == EntryOutcome::SaidDone;
    return isOnlySaid ? EntryOutcome::SaidDone : EntryOutcome::Open;
}

/// The problem that the code's or the request's fate comes down to where it is not known.
Problem unanswered(const Doubt &why)
{
    if (const auto *problem = std::get_if<Problem>(&why))
        return *problem;
    Problem none;
    none.kind = ProblemKind::TimedOut;
    none.acted = net::Acted::Maybe;
    return none;
}

/// One overload for each pair of phase and event that means something; all others change nothing.
class Rules
{
public:
    /// \a change holds what the event tells of the contact, \a before the reading before it. Both outlive
    /// this.
    Rules(const Change &change, const std::optional<Contact> &before)
        : m_change(change)
        , m_seenBefore(before)
    {
    }

    template <typename AnyPhase, typename AnyEvent>
    Transition operator()(const AnyPhase &, const AnyEvent &) const
    {
        return {m_change, std::nullopt};
    }

    Transition operator()(const Idle &, const Begun &begun) const { return begin(begun); }
    Transition operator()(const Done &, const Begun &begun) const { return begin(begun); }
    Transition operator()(const Failed &, const Begun &begun) const { return begin(begun); }

    Transition operator()(const Idle &, const Adopted &adopted) const
    {
        return {{adopted.plan,
                 AwaitingCode{unknownCode(adopted.plan, adopted.plan.channel, {}), Delivery::Confirmed, {}}},
                std::nullopt};
    }

    Transition operator()(const Requesting &requesting, const RequestAccepted &accepted) const
    {
        if (requesting.recipient == Recipient::CurrentContact)
            return backToCode(requesting, accepted.at, {});
        SentCode code = sentCode(m_change.plan, requesting.channel, accepted);
        if (requesting.earlier) {
            code.toCurrentAt = requesting.earlier->toCurrentAt;
            code = anotherOne(code);
        }
        // After another code was sent, too: an entry whose reply was lost may have been accepted since.
        return to(ReadingBack{Step::Request, code}, ReadAccount{});
    }
    Transition operator()(const Requesting &requesting, const Refused &refused) const
    {
        const Problem &problem = refused.problem;
        if (requesting.recipient == Recipient::CurrentContact) {
            // Where the reply was lost that code may still come, and its field has to be there for it.
            const bool mayCome = problem.acted == net::Acted::Maybe;
            return backToCode(requesting, mayCome ? std::optional(requesting.askedAt) : std::nullopt,
                              problem);
        }
        if (problem.acted == net::Acted::Maybe) {
            SentCode code = unknownCode(m_change.plan, requesting.channel, requesting.askedAt);
            if (requesting.earlier)
                code = anotherOne(code);
            // Where another one was asked for, too: an entry whose reply was lost may have been accepted
            // since.
            return to(
                Unsettled{Step::Request, problem, code, Asking::Yes, Acceptance::Unknown, Delivery::Unknown},
                ReadAccount{});
        }
        // The message before was about the contact that has been replaced, too.
        if (requesting.earlier && problem.kind == ProblemKind::AnotherContact)
            return to(Failed{problem, Remedy::MustRestart, Extent::MessageSent, Attempt::AnotherRequest});
        if (requesting.earlier && m_change.plan.aim == Aim::Change) {
            // It may speak of the new contact, or of the one that is on the account.
            if (problem.kind == ProblemKind::AlreadyVerified)
                return to(Unsettled{Step::Request, problem, *requesting.earlier, Asking::Yes,
                                    Acceptance::Unknown, requesting.delivery},
                          ReadAccount{});
            // Of a change that the service does not know no other code can be had: it never heard of the
            // first request, or has dropped it.
            if (problem.kind == ProblemKind::NoCodeOutstanding)
                return to(
                    Failed{problem, remedyFor(problem.kind), Extent::MessageSent, Attempt::AnotherRequest});
        }
        if (requesting.earlier) {
            SentCode code = *requesting.earlier;
            if (problem.retryAt)
                code.resendAt = problem.retryAt;
            return to(AwaitingCode{code, requesting.delivery, problem, Attempt::AnotherRequest});
        }
        return to(Failed{problem, remedyFor(problem.kind), Extent::Nothing, Attempt::Request});
    }

    Transition operator()(const ReadingBack &reading, const AccountRead &read) const
    {
        return afterAcceptance(reading.after, asked(reading, read.at), read);
    }
    Transition operator()(const ReadingBack &reading, const ReadFailed &failed) const
    {
        // A code is on its way whatever the account shows; only where none is needed is all in doubt.
        const Plan &plan = m_change.plan;
        if (reading.after == Step::Request && plan.confirmation == Confirmation::Link)
            return to(AwaitingCode{reading.code, Delivery::Confirmed, failed.problem, Attempt::Reading});
        if (reading.after == Step::Request && plan.confirmation == Confirmation::Code
            && (plan.effect == description::EffectTiming::AfterCode
                || plan.effect == description::EffectTiming::AtOnceThenConfirmed)) {
            // That the account may be another's has to be told at once.
            const ProblemKind kind = failed.problem.kind;
            return to(kind == ProblemKind::AnotherPerson || kind == ProblemKind::AnotherName
                          ? AwaitingCode{reading.code, Delivery::Confirmed, failed.problem, Attempt::Reading}
                          : AwaitingCode{reading.code, Delivery::Confirmed, {}});
        }
        return to(accepted(reading.after, reading.code, Unread{failed.problem}, failed.at));
    }

    Transition operator()(const AwaitingCode &awaiting, const CodeEntered &entered) const
    {
        if (entered.code.isEmpty() || awaiting.code.entriesLeft == 0
            || m_change.plan.confirmation != Confirmation::Code)
            return {m_change, std::nullopt};
        return to(Submitting{awaiting.code, awaiting.delivery}, Submit{entered.code, entered.currentCode});
    }
    Transition operator()(const AwaitingCode &awaiting, const CurrentCodeAsked &asked) const
    {
        if (m_change.plan.secondCode == SecondCode::NotPossible)
            return {m_change, std::nullopt};
        return to(Requesting{asked.at, awaiting.code, awaiting.delivery, Recipient::CurrentContact,
                             awaiting.code.channel},
                  SendToCurrent{});
    }
    /// The link in the message was clicked, the person says; the account tells whether it took.
    Transition operator()(const AwaitingCode &awaiting, const AskedAgain &) const
    {
        if (m_change.plan.confirmation != Confirmation::Link)
            return {m_change, std::nullopt};
        return to(ReadingBack{Step::Request, awaiting.code, ReadReason::LinkClicked}, ReadAccount{});
    }
    /// What the last problem was about is mended: by another sign-in, say.
    Transition operator()(const AwaitingCode &awaiting, const EntryWanted &) const
    {
        return to(AwaitingCode{awaiting.code, awaiting.delivery, {}});
    }
    /// A service may never call the contact verified, for a reason that no link mends. It has to be there.
    Transition operator()(const AwaitingCode &, const EndWanted &) const
    {
        const auto contact
            = m_change.plan.confirmation == Confirmation::Link ? targetSeen(m_change) : std::nullopt;
        if (!contact)
            return {m_change, std::nullopt};
        return to(done(*contact, Proof::PersonsWord));
    }
    Transition operator()(const AwaitingCode &awaiting, const ResendAsked &asked) const
    {
        if (m_change.plan.resending == Resending::NotPossible)
            return {m_change, std::nullopt};
        return to(
            Requesting{asked.at, awaiting.code, awaiting.delivery, Recipient::NewContact, asked.channel},
            SendAgain{});
    }

    Transition operator()(const Submitting &submitting, const CodeAccepted &) const
    {
        return to(ReadingBack{Step::Submit, submitting.code}, ReadAccount{});
    }
    Transition operator()(const Submitting &submitting, const Refused &refused) const
    {
        Problem problem = refused.problem;
        if (problem.acted == net::Acted::Maybe)
            return to(Unsettled{Step::Submit, problem, submitting.code, Asking::Yes, Acceptance::Unknown,
                                submitting.delivery},
                      ReadAccount{});
        SentCode code = submitting.code;
        if (problem.kind == ProblemKind::WrongCode)
            code = afterWrongEntry(code, problem);
        AfterRefusal next = afterRefusedCode(problem.kind);
        if (code.entriesLeft == 0) { // by the rules, where the service does not say so
            problem.entriesLeft = 0;
            next = AfterRefusal::NeedsNewCode;
        } else if (isEndOfCode(problem)) {
            code = refusedForGood(code);
        }
        switch (next) {
        case AfterRefusal::AskTheService:
            if (m_change.plan.aim == Aim::Verify)
                return to(ReadingBack{Step::Submit, code}, ReadAccount{});
            // It may speak of the new contact, or of the one that is on the account.
            return to(
                Unsettled{Step::Submit, problem, code, Asking::Yes, Acceptance::Unknown, submitting.delivery},
                ReadAccount{});
        case AfterRefusal::StartOver:
            return to(Failed{problem, Remedy::MustRestart, Extent::MessageSent, Attempt::Entry});
        case AfterRefusal::NeedsNewCode:
            if (m_change.plan.resending == Resending::NotPossible)
                return to(Failed{problem, Remedy::MustRestart, Extent::MessageSent, Attempt::Entry});
            break;
        case AfterRefusal::TryAgain:
            break;
        }
        return to(AwaitingCode{code, submitting.delivery, problem, Attempt::Entry});
    }

    Transition operator()(const Unsettled &unsettled, const AccountRead &read) const
    {
        const Plan &plan = m_change.plan;
        if (unsettled.acceptance == Acceptance::Given)
            return afterAcceptance(unsettled.step, unsettled.code, read);
        Problem why = unanswered(unsettled.why);
        const bool isVerified = why.kind == ProblemKind::AlreadyVerified;
        const Contact shown = read.account.contact(plan.before.kind);
        if (const auto contact = reached(plan, shown, isVerified ? Accepted::Code : Accepted::No))
            return to(done(*contact, isVerified ? Proof::Accepted : Proof::None));
        const bool pending = !shown.pending.isEmpty() && isTargetOf(plan, shown.pending);
        if (isVerified && !pending) {
            // The old contact is the verified one, so the service knows nothing of the change (any more).
            why.kind = ProblemKind::NoCodeOutstanding;
            return to(Failed{why, Remedy::MustRestart, Extent::MessageSent, attemptOf(unsettled)});
        }
        if (isOvertaken(plan, shown))
            return to(Failed{overtaken(net::Acted::Maybe), Remedy::MustRestart, Extent::MessageSent,
                             attemptOf(unsettled)});
        if (unsettled.step == Step::Submit)
            return to(backToEntry(unsettled, unsettled.delivery));
        // Another code may come: its field stays. If it comes, nothing known of the earlier one holds.
        if (isOfAnother(unsettled) || isVerified)
            return to(backToEntry(unsettled, unsettled.delivery));
        // A code that came without its reply could not be entered.
        if (plan.replyToRequest == ReplyToRequest::Needed)
            return to(Failed{why, Remedy::MayRetry, Extent::Nothing, attemptOf(unsettled)});
        if (plan.effect == description::EffectTiming::AtOnce && !pending)
            return to(Failed{why, Remedy::MayRetry, Extent::Nothing, attemptOf(unsettled)});
        if (plan.confirmation == Confirmation::None)
            return to(stillUnsettled(unsettled, NotShown{}, read.at));
        return to(backToEntry(unsettled, pending ? Delivery::Confirmed : Delivery::Unknown));
    }
    Transition operator()(const Unsettled &unsettled, const ReadFailed &failed) const
    {
        if (unsettled.acceptance == Acceptance::Given)
            return to(accepted(unsettled.step, unsettled.code, Unread{failed.problem}, failed.at));
        if (isOfAnother(unsettled))
            return to(backToEntry(unsettled, unsettled.delivery));
        return to(stillUnsettled(unsettled, Unread{failed.problem}, failed.at));
    }
    Transition operator()(const Unsettled &unsettled, const AskedAgain &) const
    {
        if (unsettled.asking == Asking::Yes)
            return {m_change, std::nullopt};
        Unsettled asking = unsettled;
        asking.asking = Asking::Yes;
        return to(asking, ReadAccount{});
    }

    /// It may not have counted, and nobody has to wait until the service shows what it said it accepted.
    Transition operator()(const Unsettled &unsettled, const EntryWanted &) const
    {
        if (unsettled.asking == Asking::Yes || !mayEnterAgain(unsettled, m_change.plan))
            return {m_change, std::nullopt};
        return to(AwaitingCode{unsettled.code, unsettled.delivery, {}});
    }

    // A finished change has nothing to give up; putting it away is all there is to do.
    Transition operator()(const Done &, const Cancelled &) const { return putAway(); }
    Transition operator()(const Failed &, const Cancelled &) const { return putAway(); }
    Transition operator()(const Idle &, const Cancelled &) const { return {m_change, std::nullopt}; }
    template <typename PhaseUnderWay> Transition operator()(const PhaseUnderWay &, const Cancelled &) const
    {
        return {{m_change.plan, Idle{}}, GiveUp{}};
    }

private:
    static Transition begin(const Begun &begun)
    {
        Requesting requesting{begun.at, {}};
        requesting.channel = begun.plan.channel;
        return {{begun.plan, requesting}, Send{}};
    }
    Transition putAway() const { return {{m_change.plan, Idle{}}, std::nullopt}; }

    Transition to(const Phase &phase, std::optional<Effect> effect = std::nullopt) const
    {
        const bool isDone = std::holds_alternative<Done>(phase);
        return {{m_change.plan, phase, m_change.seen, isDone ? EntryOutcome::None : m_change.entry},
                std::move(effect)};
    }

    /// What the account shows counts; \a proof is for what it does not show.
    static Done done(const Contact &shown, Proof proof)
    {
        return {shown, shown.verification == Verification::Verified ? Proof::None : proof};
    }

    /// The account as shown after the service accepted \a step.
    Transition afterAcceptance(Step step, const SentCode &code, const AccountRead &read) const
    {
        const bool isCode = step == Step::Submit;
        const Contact shown = read.account.contact(m_change.plan.before.kind);
        if (const auto contact = reached(m_change.plan, shown, isCode ? Accepted::Code : Accepted::Request))
            return to(done(*contact, isCode ? Proof::Accepted : Proof::None));
        if (isOvertaken(m_change.plan, shown))
            return to(Failed{overtaken(net::Acted::Maybe), Remedy::MustRestart, Extent::MessageSent,
                             isCode ? Attempt::Entry : Attempt::Request});
        if (isCode || m_change.plan.confirmation == Confirmation::None)
            return to(accepted(step, code, NotShown{}, read.at));
        if (const auto contact = broughtByLink(shown))
            return to(done(*contact, Proof::Accepted));
        return to(AwaitingCode{code, isMessageDue(code, read) ? Delivery::Confirmed : Delivery::Unknown, {}});
    }

    /// Whether the service, which accepted the request and does not show the change, has sent a message by
    /// its rules. One that was to change the contact at once, and has not, may want a code after all.
    bool isMessageDue(const SentCode &code, const AccountRead &read) const
    {
        const Plan &plan = m_change.plan;
        const bool mayBeUnderWay = read.tellsPending == TellsPending::No || code.clickNotShownAt
            || isTargetOf(plan, read.account.contact(plan.before.kind).pending);
        switch (plan.effect) {
        case description::EffectTiming::AfterCode:
        case description::EffectTiming::AtOnceThenConfirmed:
            return true;
        case description::EffectTiming::AtOnce:
            return false;
        case description::EffectTiming::EitherWay:
            return plan.aim == Aim::Verify || mayBeUnderWay;
        }
        Q_UNREACHABLE();
    }

    /// What a link has brought onto the account since the reading before, though the account may never show
    /// it as verified.
    std::optional<Contact> broughtByLink(const Contact &shown) const
    {
        const Plan &plan = m_change.plan;
        const bool tells = plan.confirmation == Confirmation::Link && plan.aim == Aim::Change
            && plan.effect == description::EffectTiming::AfterCode && m_seenBefore
            && !targetIn(plan, *m_seenBefore);
        return tells ? targetIn(plan, shown) : std::nullopt;
    }

    /// The service accepted \a step but has not shown it, asked \a at that time.
    static Unsettled accepted(Step step, const SentCode &code, const Doubt &why, const QDateTime &at)
    {
        return {step, why, code, Asking::No, Acceptance::Given, Delivery::Confirmed, at};
    }

    /// The code or link that \a reading was about, the account having been read \a at that time.
    static SentCode asked(const ReadingBack &reading, const QDateTime &at)
    {
        SentCode code = reading.code;
        if (reading.readReason == ReadReason::LinkClicked)
            code.clickNotShownAt = at;
        return code;
    }

    /// What it is not known to have come to.
    static Attempt attemptOf(const Unsettled &unsettled)
    {
        if (unsettled.step == Step::Submit)
            return Attempt::Entry;
        return unsettled.code.replacesEarlier ? Attempt::AnotherRequest : Attempt::Request;
    }

    /// The code can be entered; what broke before is told.
    static AwaitingCode backToEntry(const Unsettled &unsettled, Delivery delivery)
    {
        const auto *problem = std::get_if<Problem>(&unsettled.why);
        return problem ? AwaitingCode{unsettled.code, delivery, *problem, attemptOf(unsettled)}
                       : AwaitingCode{unsettled.code, delivery, {}};
    }

    /// Whether the question is what came of a request for another code, which can be entered if it comes.
    bool isOfAnother(const Unsettled &unsettled) const
    {
        return unsettled.step == Step::Request && unsettled.code.replacesEarlier
            && m_change.plan.replyToRequest == ReplyToRequest::NotNeeded;
    }

    /// \a news of the reading \a at that time, where nothing broke before it.
    static Unsettled stillUnsettled(Unsettled unsettled, const Doubt &news, const QDateTime &at)
    {
        unsettled.asking = Asking::No;
        unsettled.askedAt = at;
        if (!std::holds_alternative<Problem>(unsettled.why))
            unsettled.why = news;
        return unsettled;
    }

    /// After asking for a second code: the first one's page, with what became of it.
    Transition backToCode(const Requesting &requesting, const std::optional<QDateTime> &toCurrentAt,
                          const std::optional<Problem> &problem) const
    {
        SentCode code
            = requesting.earlier.value_or(unknownCode(m_change.plan, requesting.channel, requesting.askedAt));
        if (toCurrentAt)
            code.toCurrentAt = toCurrentAt;
        return to(AwaitingCode{code, requesting.delivery, problem,
                               problem ? Attempt::AnotherRequest : Attempt::Request});
    }

    const Change &m_change;
    const std::optional<Contact> &m_seenBefore;
};

/// \a change with what \a event tells of the contact, whatever follows from it for the phase.
Change learntFrom(const Change &change, const Event &event)
{
    Change now = change;
    const bool isReading = std::holds_alternative<ReadingBack>(change.phase)
        || std::holds_alternative<Unsettled>(change.phase);
    const auto *read = std::get_if<AccountRead>(&event);
    if (read && isReading) {
        now.seen = read->account.contact(change.plan.before.kind);
        now.entry = entryOnceRead(change);
    }
    if (std::holds_alternative<ReadFailed>(event) && isAfterAcceptedCode(change.phase))
        now.entry = EntryOutcome::Open;
    const auto *refused = std::get_if<Refused>(&event);
    const bool isEntered = std::holds_alternative<Submitting>(change.phase);
    const auto *requesting = std::get_if<Requesting>(&change.phase);
    const bool isAfterMessage = isEntered || (requesting && requesting->earlier);
    if (refused && isEntered && refused->problem.acted == net::Acted::Maybe)
        now.entry = EntryOutcome::Open;
    else if (refused && isAfterMessage && refused->problem.acted == net::Acted::No
             && mayMeanDone(refused->problem))
        now.entry = withSaidDone(change.entry);
    return now;
}

} // namespace

Transition react(const Change &change, const Event &event)
{
    const Change now = learntFrom(change, event);
    return std::visit(Rules(now, change.seen), now.phase, event);
}

} // namespace renumber::change
