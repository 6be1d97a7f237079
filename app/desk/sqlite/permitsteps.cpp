// SPDX-License-Identifier: Apache-2.0
#include "desk/proofneed.h"
#include "desk/sqlite/casedetails.h"
#include "desk/sqlite/steps.h"
#include "desk/sqlite/storedvalue.h"
#include "desk/store/missingjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace renumber::desk {

using audit::Action;
using audit::Outcome;
using What = StoreFault::What;

namespace {

using Done = StoreResult<void>;

QJsonArray proofsBy(const Facts &facts, const Policy &policy, const QDateTime &now)
{
    QJsonArray names;
    if (const Rule *rule = ruleFor(policy, facts.inHand)) {
        const QList<Proof> counting = countingProofs(*rule, facts, policy, now);
        for (const Proof &proof : counting)
            names.append(proof.id);
    }
    return names;
}

QJsonArray flagsThatAre(FlagState state, const FlagStates &flags)
{
    QJsonArray names;
    for (const auto &[flag, is] : flags) {
        if (is == state)
            names.append(text::nameIn(flagNames, flag));
    }
    return names;
}

/// On what the gate opened, which went by \a facts, for whoever reads the record.
QJsonObject detailsOf(const Step &step, const Facts &facts)
{
    const Case &inHand = facts.inHand;
    return {{u"act"_s, text::nameIn(actNames, facts.act)},
            {u"target"_s, toText(inHand.target)},
            {u"reason"_s, inHand.reason},
            {u"proofs"_s, proofsBy(facts, step.desk.policy, step.now)},
            {u"flags"_s, flagsThatAre(FlagState::Raised, inHand.flags)},
            {u"flagsNotKnown"_s, flagsThatAre(FlagState::NotKnown, inHand.flags)},
            {u"policy"_s, step.desk.policyFingerprint()}};
}

Done setState(const Step &step, const QString &permit, PermitState state)
{
    return told(casedetails::setPermitState(step.database, permit, state, step.now));
}

/// Fails unless the actor has the permit \a id, open, in the case of \a step.
Done demandPermit(const Step &step, const QString &id)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    const auto &permit = step.entry->permit;
    if (!permit || permit->id != id || permit->actor != step.desk.actor
        || permit->state == PermitState::Spent)
        return refused(step, What::PermitSpent);
    return {};
}

/// That \a step has the case in hand, though nothing changes in it.
Done demandLease(const Step &step)
{
    Step asked = step;
    return follow(asked, Renewed{});
}

/// That the actor had the permit which is open, or has the case in hand by now.
Done demandHolder(const Step &step)
{
    const auto &permit = step.entry->permit;
    return permit && permit->actor == step.desk.actor ? Done() : demandLease(step);
}

/// Another text is out, or may be: the codes of those before it are not entered any more.
Done spendEarlier(const Step &step, const QString &permit)
{
    return told(casedetails::spendSent(step.database, step.entry->inHand.id, permit, step.now));
}

/// Another text did not go out: the code of the one before it may still be entered, unless the case was
/// stopped.
Done fallBackToEarlier(Step &step)
{
    Case &inHand = step.entry->inHand;
    const auto earlier = told(casedetails::lastSent(step.database, inHand.id));
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!earlier->isEmpty() && isBeforePermit(inHand.stage)) {
        inHand.permit = *earlier;
        inHand.stage = Stage::Changing;
    }
    return {};
}

Done givePermit(Step &step, const Facts &facts)
{
    const Permit permit{step.operation.id,         step.entry->inHand.id, facts.act, step.desk.actor,
                        step.entry->inHand.target, PermitState::Given,    step.now};
    if (const auto added = told(casedetails::addPermit(step.database, permit)); !added)
        return added;
    step.record.append(entryOf(step, Action::PermitGiven, detailsOf(step, facts)));
    return countUse(step, facts.act);
}

/// Whether the account has to be read before anything else: the case was stopped, or somebody has let go of
/// it or taken it since the permit was last heard of. Where only the text is not known, the caller may have
/// it.
bool isToBeRead(const DeskCase &entry)
{
    if (entry.inHand.stage != Stage::Unsettled)
        return false;
    const bool isHeldSince
        = entry.permit->state == PermitState::NotKnown && entry.takenAt <= entry.permit->at;
    return entry.inHand.ending || !isHeldSince;
}

} // namespace

Done perform(Step &step, const operation::AskPermit &ask)
{
    if (!step.entry)
        return refused(step, What::NoSuchCase);
    if (ask.act != Act::Text && ask.act != Act::Change)
        return refused(step, What::Unfit);
    const auto &open = step.entry->permit;
    if (open && open->state != PermitState::Sent)
        return refused(step, CaseRefusal::PermitOpen);
    const DeskCase before = *step.entry;
    if (const auto done = follow(step, PermitGiven{step.operation.id}); !done)
        return done;
    const auto facts = askGate(step, ask.act);
    if (!facts)
        return tl::unexpected(facts.error());
    if (step.missing.isEmpty())
        return givePermit(step, *facts);
    step.entry = before;
    step.record.append(
        entryOf(step, Action::PermitRefused,
                {{u"act"_s, text::nameIn(actNames, ask.act)}, {u"missing"_s, toJson(step.missing)}},
                Outcome::Refused));
    return {};
}

Done perform(Step &step, const operation::RecordText &text)
{
    using Came = operation::RecordText::Came;
    if (const auto has = demandPermit(step, text.permit); !has)
        return has;
    const bool isOfCodes = text.came == Came::CodesRefused;
    const PermitState awaited = isOfCodes ? PermitState::NotKnown : PermitState::Given;
    if (step.entry->permit->act != Act::Text || step.entry->permit->state != awaited)
        return refused(step, What::PermitSpent);
    // Once nobody knows what came of it, only the account tells.
    if (isOfCodes && step.entry->inHand.stage != Stage::Changing)
        return refused(step, CaseRefusal::NotNow);
    const QJsonObject details{{u"permit"_s, text.permit}};
    switch (text.came) {
    case Came::Sent:
        step.record.append(entryOf(step, Action::TextSent, details));
        return spendEarlier(step, text.permit).and_then([&] {
            return setState(step, text.permit, PermitState::Sent);
        });
    case Came::Failed:
        step.record.append(entryOf(step, Action::TextFailed, details, Outcome::Failed));
        return follow(step, PermitEnded{text.permit, PermitOutcome::NotDone})
            .and_then([&] { return setState(step, text.permit, PermitState::Spent); })
            .and_then([&] { return fallBackToEarlier(step); });
    case Came::NotKnown:
        step.record.append(entryOf(step, Action::TextUnknown, details, Outcome::NotKnown));
        return follow(step, PermitEnded{text.permit, PermitOutcome::NotKnown})
            .and_then([&] { return spendEarlier(step, text.permit); })
            .and_then([&] { return setState(step, text.permit, PermitState::NotKnown); });
    case Came::CodesRefused:
        step.record.append(entryOf(step, Action::CodeRefused, details, Outcome::Refused));
        return setState(step, text.permit, PermitState::Sent);
    }
    Q_UNREACHABLE();
}

Done perform(Step &step, const operation::EnterCode &enter)
{
    if (const auto has = demandPermit(step, enter.permit); !has)
        return has;
    if (step.entry->permit->state == PermitState::Given)
        return refused(step, What::PermitSpent);
    if (step.operation.timing == Timing::Now) {
        if (const auto holds = demandLease(step); !holds)
            return holds;
        if (isToBeRead(*step.entry))
            return refused(step, CaseRefusal::NotNow);
    }
    if (const auto asked = askGate(step, Act::EnterCode); !asked)
        return tl::unexpected(asked.error());
    const bool isLate = step.operation.timing == Timing::Late;
    if (isLate)
        step.missing.removeIf([](const Missing &one) { return one.what == Missing::What::LeaseLost; });
    QJsonObject details{{u"permit"_s, enter.permit}};
    if (!step.missing.isEmpty())
        details.insert(u"missing"_s, toJson(step.missing));
    step.record.append(entryOf(step, Action::CodeEntered, details,
                               step.missing.isEmpty() ? Outcome::Done : Outcome::Refused));
    // From now on it may have been changed: the account is read before another text, which would hide that.
    const bool isEntered = step.missing.isEmpty() || isLate;
    return isEntered ? setState(step, enter.permit, PermitState::NotKnown) : Done();
}

Done perform(Step &step, const operation::RecordChange &change)
{
    using Came = operation::RecordChange::Came;
    if (!step.entry || step.entry->inHand.permit.isEmpty() || step.entry->inHand.permit != change.permit)
        return refused(step, step.entry ? What::PermitSpent : What::NoSuchCase);
    if (const auto may = demandHolder(step).and_then([&] { return spendEarlier(step, change.permit); }); !may)
        return may;
    const QJsonObject details{{u"permit"_s, change.permit}};
    switch (change.came) {
    case Came::Done:
        step.record.append(entryOf(step, Action::ChangeDone, details));
        return follow(step, PermitEnded{change.permit, PermitOutcome::Done})
            .and_then([&] { return setState(step, change.permit, PermitState::Done); })
            .and_then([&] { return owe(step); });
    case Came::Refused:
        step.record.append(entryOf(step, Action::ChangeRefused, details, Outcome::Refused));
        return follow(step, PermitEnded{change.permit, PermitOutcome::NotDone}).and_then([&] {
            return setState(step, change.permit, PermitState::Spent);
        });
    case Came::NotKnown:
        step.record.append(entryOf(step, Action::ChangeUnsettled, details, Outcome::NotKnown));
        return follow(step, PermitEnded{change.permit, PermitOutcome::NotKnown}).and_then([&] {
            return setState(step, change.permit, PermitState::NotKnown);
        });
    }
    Q_UNREACHABLE();
}

} // namespace renumber::desk
