// SPDX-License-Identifier: Apache-2.0
#include "callerfacts.h"

#include "desk/caserules.h"
#include "desk/locking.h"
#include "desk/proofstanding.h"
#include "text/sanitized.h"

#include <algorithm>

namespace renumber::ui {

using account::ContactKind;
using callers::CallerCase;

namespace {

using screen::ProofNotCounting;

screen::InHand inHandOf(const CallerCase &one)
{
    if (one.record().isInHand())
        return screen::InHand::Here;
    const desk::Lease &lease = one.record().now()->inHand.lease;
    return lease.isHeldAt(one.record().storeTime()) ? screen::InHand::Elsewhere : screen::InHand::Free;
}

/// What the gate misses for \a act now, with its times on the program's clock.
QList<desk::Missing> missingFor(desk::Act act, const callers::CaseRecord &record)
{
    QList<desk::Missing> missing = record.missing(act);
    for (desk::Missing &one : missing) {
        if (one.until)
            one.until = record.fromStore(*one.until);
    }
    return missing;
}

/// Why a proof that was passed, or could be, shows nothing here; none where it can show something.
std::optional<ProofNotCounting> whyNotCounting(const callers::ProofWay &way, const desk::Case &inHand,
                                               const desk::Policy &policy)
{
    using Why = ProofNotCounting::Why;
    if (way.to == desk::ProofContact::None)
        return std::nullopt;
    if (way.contact.isEmpty())
        return ProofNotCounting{Why::NoContact};
    if (way.to != desk::ProofContact::Replaced)
        return std::nullopt;
    if (way.kind == desk::ProofKind::Callback)
        return ProofNotCounting{Why::ContactReplaced};
    const desk::Reason *reason = desk::reasonIn(policy, inHand.reason);
    const bool isLost = reason != nullptr && reason->replaced == desk::Replaced::Lost;
    return isLost ? std::optional(ProofNotCounting{Why::ContactLost}) : std::nullopt;
}

/// One proof of a case that is in hand.
class ProofFacts
{
public:
    ProofFacts(const CallerCase &one, const desk::Facts &facts)
        : m_case(one)
        , m_facts(facts)
        , m_policy(one.record().policy())
    {
    }

    screen::DeskProof of(const callers::ProofWay &way) const
    {
        screen::DeskProof proof{way.id, way.name, way.kind, way.of};
        proof.to = account::maskedContact(way.of, way.contact);
        proof.mayBePassed = m_case.proofs().mayBePassed(way);
        proof.trouble = m_case.proofs().problemOf(way.id);
        const bool isOfCheck
            = m_case.proofs().askedBeforeProblem(way.id) == callers::CallerProofs::Asking::ToCheck;
        proof.tried = isOfCheck ? screen::DeskProof::Tried::Entering : screen::DeskProof::Tried::Sending;
        // What holds by now: what was missing then may have been mended.
        if (!m_case.proofs().missingOf(way.id).isEmpty())
            proof.missing = missingFor(way.kind == desk::ProofKind::ContactCode ? desk::Act::ProveByCode
                                                                                : desk::Act::Reveal,
                                       m_case.record());
        if (const auto until = m_case.proofs().revealedUntil(way.id); until && !m_case.isStopped())
            proof.revealed = screen::Revealed{way.contact, *until};
        const QList<desk::Proof> tries = triesOf(way);
        proof.failures = int(std::count_if(tries.cbegin(), tries.cend(), [](const desk::Proof &one) {
            return one.outcome == desk::ProofOutcome::Failed;
        }));
        proof.state = stateOf(way, tries.isEmpty() ? nullptr : &tries.constLast());
        return proof;
    }

private:
    /// What was never sent shows nothing of the caller, and hides nothing of a code that was before.
    QList<desk::Proof> triesOf(const callers::ProofWay &way) const
    {
        QList<desk::Proof> tries;
        std::copy_if(m_facts.inHand.proofs.cbegin(), m_facts.inHand.proofs.cend(), std::back_inserter(tries),
                     [&](const desk::Proof &one) {
                         return one.id == way.name && one.contact == m_case.proofs().keyOf(way)
                             && one.outcome != desk::ProofOutcome::NotSent;
                     });
        return tries;
    }

    screen::ProofState stateOf(const callers::ProofWay &way, const desk::Proof *last) const
    {
        if (const auto why = whyNotCounting(way, m_facts.inHand, m_policy))
            return *why;
        const bool isToBegin = !last || last->outcome == desk::ProofOutcome::Failed;
        if (isToBegin && way.to != desk::ProofContact::None && !m_case.proofs().wouldCount(way))
            return ProofNotCounting{m_case.proofs().keyOf(way) == m_facts.inHand.target
                                        ? ProofNotCounting::Why::ContactIsNew
                                        : ProofNotCounting::Why::ContactChangedLately};
        if (!last || last->outcome == desk::ProofOutcome::Failed)
            return screen::ProofOpen{};
        if (last->outcome == desk::ProofOutcome::Begun)
            return begunState(way, *last);
        return passedState(*last);
    }

    screen::ProofState begunState(const callers::ProofWay &way, const desk::Proof &last) const
    {
        if (way.kind != desk::ProofKind::ContactCode)
            return screen::ProofUnderWay{m_case.record().fromStore(last.at)};
        const proving::CodeProving *code = m_case.proofs().codeOf(way.id);
        if (!code || !code->sent() || !code->canCheck())
            return screen::ProofOpen{}; // nobody here can check what is out
        return screen::ProofCodeOut{code->code(), code->sent()->askedAt, code->sent()->expiresAt,
                                    code->delivery(), code->sent()->entriesLeft};
    }

    screen::ProofState passedState(const desk::Proof &last) const
    {
        const QDateTime now = m_case.record().storeTime();
        const QDateTime end = m_case.record().fromStore(desk::endOf(last, m_policy));
        switch (desk::standingOf(last, m_facts, m_policy, now)) {
        case desk::ProofStanding::Counts:
            return screen::ProofPassed{m_case.record().fromStore(last.at), end};
        case desk::ProofStanding::Expired:
            return screen::ProofExpired{end};
        case desk::ProofStanding::Nothing:
            break;
        }
        using Why = ProofNotCounting::Why;
        if (last.by != m_facts.actor)
            return ProofNotCounting{Why::AnotherOperators};
        return ProofNotCounting{last.contact == m_facts.inHand.target ? Why::ContactIsNew
                                                                      : Why::ContactChangedLately};
    }

    const CallerCase &m_case;
    const desk::Facts &m_facts;
    const desk::Policy &m_policy;
};

screen::CaseHead headOf(const CallerCase &one, const callers::Desk &desk, const QString &service)
{
    const desk::DeskCase &now = *one.record().now();
    return {one.id(),
            now.number,
            text::sanitized(one.atService().account().displayName, text::Longest::Name),
            service,
            one.record().fromStore(now.openedAt),
            now.inHand.openedBy,
            desk.actor(),
            inHandOf(one),
            now.inHand.stage,
            now.inHand.ending};
}

screen::CaseProofs proofsOf(const CallerCase &one, const desk::Facts &facts)
{
    const desk::Policy &policy = one.record().policy();
    screen::CaseProofs proofs;
    const ProofFacts each(one, facts);
    const QList<callers::ProofWay> ways = one.stopFault() ? QList<callers::ProofWay>() : one.proofs().ways();
    for (const callers::ProofWay &way : ways)
        proofs.offered.append(each.of(way));
    if (const desk::Rule *rule = desk::ruleFor(policy, facts.inHand)) {
        proofs.needed = int(rule->need.size());
        proofs.counting = countingBy(*rule, one.record().missing(desk::Act::Text));
    }
    proofs.failures = int(facts.failures.size());
    proofs.failuresToLock = policy.flags.failuresToLock;
    return proofs;
}

/// Whether there is a page of its own for the change, which shows the new contact.
bool hasMessageOut(const CallerCase &one)
{
    const change::Phase &phase = one.atService().runner().change().phase;
    const auto *requesting = std::get_if<change::Requesting>(&phase);
    return !change::isOver(phase) && (!requesting || requesting->earlier);
}

/// Whether whoever sits here may act for the person.
bool isAtHand(const CallerCase &one, const desk::Facts &facts)
{
    return inHandOf(one) == screen::InHand::Here
        && !desk::lockOf(facts, one.record().policy(), one.record().storeTime());
}

screen::CaseContact contactOf(const CallerCase &one, const desk::Facts &facts)
{
    const bool isUnveiled = desk::isUnveiled(facts, one.record().policy(), one.record().storeTime());
    screen::CaseContact contact;
    contact.question = {one.record().now()->number, one.kind()};
    contact.current = one.atService().account().contact(one.kind());
    contact.rules = one.atService().connection().description().contact(one.kind());
    if (one.isStopped() || (!isAtHand(one, facts) && hasMessageOut(one))) {
        contact.veil = screen::Veil::Shut;
        return contact;
    }
    contact.question.prefill = one.kept();
    contact.veil = isUnveiled ? screen::Veil::Lifted : screen::Veil::Masked;
    contact.target = one.target();
    return contact;
}

QList<screen::CaseFlag> flagsOf(const desk::Facts &facts, const desk::Policy &policy)
{
    QList<screen::CaseFlag> flags;
    for (const auto &named : desk::flagNames) {
        const auto state = facts.inHand.flags.find(named.value);
        flags.append({named.value,
                      state == facts.inHand.flags.cend() ? desk::FlagState::NotKnown : state->second,
                      desk::strictnessOf(named.value, policy, facts.store)});
    }
    return flags;
}

/// Of the contact that is replaced as it was when the case was opened: what is on the account since may be
/// the new one.
QString shownContact(const CallerCase &one, ContactKind kind)
{
    if (kind == one.kind())
        return one.record().now()->shown.from;
    return account::maskedContact(kind, one.atService().account().contact(kind).value);
}

/// How they will be told.
desk::TellingHow tellingPlan(const CallerCase &one)
{
    const description::ContactService *rules = one.atService().connection().description().contact(one.kind());
    if (rules && rules->change && rules->change->telling == description::Telling::ByItself)
        return desk::TellingHow::Service;
    const bool isByCall = rules && rules->change && rules->change->notify;
    return isByCall ? desk::TellingHow::Notified : desk::TellingHow::Stated;
}

screen::CaseTelling::ByService byServiceOf(const CallerCase &one, desk::Tell whom)
{
    using ByService = screen::CaseTelling::ByService;
    const desk::DeskCase &now = *one.record().now();
    if (!now.owed.contains(whom))
        return ByService::NotAsked;
    if (one.isTelling())
        return ByService::UnderWay;
    return now.asked.contains(whom) ? ByService::MayHaveTold : ByService::NotAsked;
}

QList<screen::CaseTelling> tellingsOf(const CallerCase &one)
{
    const desk::DeskCase &now = *one.record().now();
    QList<screen::CaseTelling> tellings;
    for (const desk::Tell whom : one.record().policy().tell) {
        if (!one.wasThere(whom) && !now.told.contains(whom) && !now.owed.contains(whom))
            continue; // nobody is to be promised a word at a contact that there never was
        screen::CaseTelling telling;
        telling.whom = whom;
        telling.how = tellingPlan(one);
        if (const auto told = now.told.find(whom); told != now.told.cend()) {
            telling.how = told->second.how;
            telling.toldAt = one.record().fromStore(told->second.at);
        } else {
            telling.trouble = one.tellProblem();
        }
        telling.byService = byServiceOf(one, whom);
        telling.to = shownContact(one, kindOf(whom));
        tellings.append(telling);
    }
    return tellings;
}

/// What the service, or the store, is asked for about a proof.
std::optional<screen::CaseWaiting> proofWaitingOf(const callers::CallerProofs &proofs)
{
    using Asking = callers::CallerProofs::Asking;
    using For = screen::CaseWaiting::For;
    const auto waitsFor = [&proofs](For what) {
        return std::optional(screen::CaseWaiting{what, proofs.underWay()});
    };
    switch (proofs.asking()) {
    case Asking::Nothing:
        return std::nullopt;
    case Asking::Store:
        return waitsFor(For::Record);
    case Asking::Account:
        return waitsFor(For::ProofAccount);
    case Asking::ToSend:
        return waitsFor(For::ProofCode);
    case Asking::ToCheck:
        return waitsFor(For::ProofCheck);
    }
    Q_UNREACHABLE();
}

std::optional<screen::CaseWaiting> waitingOf(const CallerCase &one)
{
    using For = screen::CaseWaiting::For;
    if (const auto proof = proofWaitingOf(one.proofs()))
        return proof;
    if (one.permits().isAsking())
        return screen::CaseWaiting{For::Permit};
    if (one.isTelling())
        return screen::CaseWaiting{For::Telling};
    return one.isWriting() ? std::optional(screen::CaseWaiting{For::Record}) : std::nullopt;
}

} // namespace

int countingBy(const desk::Rule &rule, const QList<desk::Missing> &missing)
{
    using What = desk::Missing::What;
    const auto lacking = std::count_if(missing.cbegin(), missing.cend(), [](const desk::Missing &one) {
        return one.what == What::NeedsProof || one.what == What::ProofExpired
            || one.what == What::ProofsNotIndependent;
    });
    return int(std::max<qsizetype>(rule.need.size() - lacking, 0));
}

screen::DeskCase deskCaseOf(const CallerCase &one, const callers::Desk &desk, const QString &service,
                            const QList<screen::HistoryRow> &history)
{
    screen::DeskCase page;
    page.head = headOf(one, desk, service);
    const desk::Policy &policy = one.record().policy();
    const desk::Case &inHand = one.record().now()->inHand;
    page.why = {policy.reasons, inHand.reason, one.ticket(), policy.ticketPattern, one.askedOtherFactor()};
    page.history = history;
    page.tellings = tellingsOf(one);
    page.waiting = waitingOf(one);
    page.isStuck = one.isStuck();
    if (one.stopFault())
        page.trouble = screen::StopNotRecorded{*one.stopFault()};
    else if (one.fault())
        page.trouble = *one.fault();
    else if (one.proofs().fault())
        page.trouble = *one.proofs().fault();
    const auto facts = one.record().facts(desk::Act::Text);
    if (!facts)
        return page;
    page.proofs = proofsOf(one, *facts);
    page.contact = contactOf(one, *facts);
    page.missing = missingFor(desk::Act::Text, one.record());
    page.flags = flagsOf(*facts, policy);
    for (const desk::Budget budget : desk::budgetsOf(desk::Act::Text)) {
        const auto state = desk::stateOf(budget, facts->uses, policy, one.record().storeTime());
        const bool isOfNobody = budget == desk::Budget::TextsPerTargetDay && one.target().isEmpty();
        if (state && !isOfNobody)
            page.budgets.append(*state);
    }
    return page;
}

} // namespace renumber::ui
