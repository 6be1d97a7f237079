// SPDX-License-Identifier: Apache-2.0
#include "change/machine.h"

#include "change/refusal.h"
#include "number/phonenumber.h"

namespace renumber::change {

using account::Contact;
using account::Verification;
using service::Problem;
using service::ProblemKind;

bool sameContact(account::ContactKind kind, const QString &a, const QString &b)
{
    if (kind == account::ContactKind::Phone)
        return number::sameNumber(a, b);
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

namespace {

/// How sure it is that the step before a reading was carried out.
enum class Accepted { No, Request, Code };

/// Whether \a shown is what the plan wants. A service that already shows a new number before its code was
/// entered is not done: only proof counts then, or the service's word that it changes at once.
bool isReached(const Plan &plan, const Contact &shown, Accepted accepted)
{
    if (!shown.isSet() || !sameContact(plan.before.kind, shown.value, plan.target))
        return false;
    if (shown.verification == Verification::Verified)
        return true;
    if (plan.aim == Aim::Verify)
        return shown.verification == Verification::Unknown && accepted == Accepted::Code;
    return plan.effect == service::Effect::AtOnce || accepted == Accepted::Code;
}

SentCode sentCode(const Plan &plan, const RequestAccepted &accepted)
{
    SentCode code;
    code.sentTo = plan.target;
    code.sentAt = accepted.at;
    code.expiresAt = accepted.expiresAt;
    if (!code.expiresAt && plan.code.lifetime)
        code.expiresAt = accepted.at.addSecs(plan.code.lifetime->count());
    code.resendAt = accepted.resendAt;
    if (!code.resendAt && plan.code.resendAfter)
        code.resendAt = accepted.at.addSecs(plan.code.resendAfter->count());
    code.entriesLeft = accepted.entriesLeft ? accepted.entriesLeft : plan.code.entries;
    if (accepted.entriesLeft)
        code.entriesSource = EntriesSource::Service;
    else if (plan.code.entries)
        code.entriesSource = EntriesSource::Description;
    return code;
}

/// A failed entry counts against the code: by the service's figure, else by the description's.
SentCode afterWrongEntry(SentCode code, const Problem &problem)
{
    if (problem.entriesLeft) {
        code.entriesLeft = problem.entriesLeft;
        code.entriesSource = EntriesSource::Service;
    } else if (code.entriesLeft) {
        code.entriesLeft = std::max(0, *code.entriesLeft - 1);
    }
    return code;
}

/// One overload for each pair of phase and event that means something; all others change nothing.
class Rules
{
public:
    explicit Rules(const Change &change)
        : m_change(change)
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

    // After another code was sent, too: an entry whose reply was lost may have been accepted since.
    Transition operator()(const Requesting &, const RequestAccepted &accepted) const
    {
        return to(ReadingBack{Step::Request, sentCode(m_change.plan, accepted)}, ReadAccount{});
    }
    Transition operator()(const Requesting &requesting, const Refused &refused) const
    {
        const Problem &problem = refused.problem;
        if (problem.reached == net::Reached::Maybe) {
            const SentCode code = unknownCode(requesting.askedAt);
            // The account does not tell whether another code was sent, but one may come: its field stays. If
            // it comes, nothing known of the earlier one holds.
            if (requesting.earlier)
                return to(AwaitingCode{code, Delivery::Unknown, problem});
            return to(
                Unsettled{Step::Request, problem, code, Asking::Yes, Acceptance::Unknown, Delivery::Unknown},
                ReadAccount{});
        }
        if (requesting.earlier) {
            SentCode code = *requesting.earlier;
            if (problem.retryAt)
                code.resendAt = problem.retryAt;
            return to(AwaitingCode{code, requesting.delivery, problem});
        }
        return to(Failed{problem, remedyFor(problem.kind)});
    }

    Transition operator()(const ReadingBack &reading, const AccountRead &read) const
    {
        return afterAcceptance(reading.after, reading.code, read.account);
    }
    Transition operator()(const ReadingBack &reading, const ReadFailed &failed) const
    {
        // A code is on its way whatever the account shows; only where none is needed is all in doubt.
        if (reading.after == Step::Request && m_change.plan.confirmation == Confirmation::Code
            && m_change.plan.effect == service::Effect::AfterCode)
            return to(AwaitingCode{reading.code, Delivery::Confirmed, {}});
        return to(accepted(reading.after, reading.code, failed.problem));
    }

    Transition operator()(const AwaitingCode &awaiting, const CodeEntered &entered) const
    {
        if (entered.code.isEmpty() || awaiting.code.entriesLeft == 0)
            return {m_change, std::nullopt};
        return to(Submitting{awaiting.code, awaiting.delivery}, Submit{entered.code});
    }
    Transition operator()(const AwaitingCode &awaiting, const ResendAsked &asked) const
    {
        if (m_change.plan.resending == Resending::NotPossible)
            return {m_change, std::nullopt};
        return to(Requesting{asked.at, awaiting.code, awaiting.delivery}, SendAgain{});
    }

    Transition operator()(const Submitting &submitting, const CodeAccepted &) const
    {
        return to(ReadingBack{Step::Submit, submitting.code}, ReadAccount{});
    }
    Transition operator()(const Submitting &submitting, const Refused &refused) const
    {
        const Problem &problem = refused.problem;
        if (problem.reached == net::Reached::Maybe)
            return to(Unsettled{Step::Submit, problem, submitting.code, Asking::Yes, Acceptance::Unknown,
                                submitting.delivery},
                      ReadAccount{});
        SentCode code = submitting.code;
        if (problem.kind == ProblemKind::WrongCode)
            code = afterWrongEntry(code, problem);
        AfterRefusal next = afterRefusedCode(problem.kind);
        if (code.entriesLeft == 0)
            next = AfterRefusal::NeedsNewCode;
        switch (next) {
        case AfterRefusal::AskTheService:
            return to(ReadingBack{Step::Submit, code}, ReadAccount{});
        case AfterRefusal::StartOver:
            return to(Failed{problem, Remedy::MustRestart});
        case AfterRefusal::NeedsNewCode:
            if (m_change.plan.resending == Resending::NotPossible)
                return to(Failed{problem, Remedy::MustRestart});
            break;
        case AfterRefusal::TryAgain:
            break;
        }
        return to(AwaitingCode{code, submitting.delivery, problem});
    }

    Transition operator()(const Unsettled &unsettled, const AccountRead &read) const
    {
        const Plan &plan = m_change.plan;
        if (unsettled.acceptance == Acceptance::Given)
            return afterAcceptance(unsettled.step, unsettled.code, read.account);
        const Contact shown = read.account.contact(plan.before.kind);
        if (isReached(plan, shown, Accepted::No))
            return to(Done{shown});
        const Problem why = unsettled.why.value_or(Problem());
        if (unsettled.step == Step::Submit)
            return to(AwaitingCode{unsettled.code, unsettled.delivery, why});
        const bool pending
            = !shown.pending.isEmpty() && sameContact(plan.before.kind, shown.pending, plan.target);
        if (plan.effect == service::Effect::AtOnce && !pending)
            return to(Failed{why, Remedy::MayRetry});
        if (plan.confirmation == Confirmation::None)
            return to(stillUnsettled(unsettled));
        return to(AwaitingCode{unsettled.code, pending ? Delivery::Confirmed : Delivery::Unknown, why});
    }
    Transition operator()(const Unsettled &unsettled, const ReadFailed &failed) const
    {
        if (unsettled.acceptance == Acceptance::Given)
            return to(accepted(unsettled.step, unsettled.code, failed.problem));
        return to(stillUnsettled(unsettled));
    }
    Transition operator()(const Unsettled &unsettled, const AskedAgain &) const
    {
        if (unsettled.asking == Asking::Yes)
            return {m_change, std::nullopt};
        Unsettled asking = unsettled;
        asking.asking = Asking::Yes;
        return to(asking, ReadAccount{});
    }

    // A finished change has nothing to give up; putting it away is all there is to do.
    Transition operator()(const Done &, const Cancelled &) const { return to(Idle{}); }
    Transition operator()(const Failed &, const Cancelled &) const { return to(Idle{}); }
    Transition operator()(const Idle &, const Cancelled &) const { return {m_change, std::nullopt}; }
    template <typename PhaseUnderWay> Transition operator()(const PhaseUnderWay &, const Cancelled &) const
    {
        return to(Idle{}, GiveUp{});
    }

private:
    static Transition begin(const Begun &begun) { return {{begun.plan, Requesting{begun.at, {}}}, Send{}}; }

    Transition to(const Phase &phase, std::optional<Effect> effect = std::nullopt) const
    {
        return {{m_change.plan, phase}, std::move(effect)};
    }

    /// The account as shown after the service accepted \a step.
    Transition afterAcceptance(Step step, const SentCode &code, const account::Account &account) const
    {
        const Contact shown = account.contact(m_change.plan.before.kind);
        if (isReached(m_change.plan, shown, step == Step::Submit ? Accepted::Code : Accepted::Request))
            return to(Done{shown});
        if (step == Step::Submit || m_change.plan.confirmation == Confirmation::None)
            return to(accepted(step, code, {}));
        return to(AwaitingCode{code, Delivery::Confirmed, {}});
    }

    /// The service accepted \a step but has not shown it; \a why it could not be read, if it could not.
    static Unsettled accepted(Step step, const SentCode &code, const std::optional<Problem> &why)
    {
        return {step, why, code, Asking::No, Acceptance::Given, Delivery::Confirmed};
    }

    static Unsettled stillUnsettled(Unsettled unsettled)
    {
        unsettled.asking = Asking::No;
        return unsettled;
    }

    /// For a request whose reply was lost: nothing is known of the code but where it would have gone.
    SentCode unknownCode(const QDateTime &askedAt) const
    {
        SentCode code;
        code.sentTo = m_change.plan.target;
        code.sentAt = askedAt;
        return code;
    }

    const Change &m_change;
};

} // namespace

Transition react(const Change &change, const Event &event)
{
    return std::visit(Rules(change), change.phase, event);
}

} // namespace renumber::change
