// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/knownflags.h"

#include "desk/holding.h"
#include "desk/sqlite/persontable.h"

namespace renumber::desk {

namespace {

bool isOfAccount(const Proof &proof)
{
    return proof.to == ProofContact::Replaced || proof.to == ProofContact::Other;
}

sqlite::Result<FlagFacts> knownOf(const Step &step, const Facts &facts)
{
    const Case &inHand = facts.inHand;
    FlagFacts known;
    known.failures = facts.failures;
    for (const OwnChange &change : facts.ownChanges)
        known.contactsChangedAt.append(change.at);
    for (const Proof &proof : inHand.proofs) {
        if (isOfAccount(proof))
            known.contactsChangedAt.append(proof.contactChangedAt);
    }
    if (inHand.target.isEmpty())
        return known;
    const std::chrono::seconds window = step.desk.policy.flags.sharedTarget;
    return persontable::sharedAt(step.database, inHand.target, inHand.person,
                                 step.now.addSecs(-window.count()))
        .map([&known](const QList<QDateTime> &shared) {
            known.sharedAt = shared;
            return known;
        });
}

FlagState recentChange(FlagState said, FlagState computed, const FlagFacts &known)
{
    if (said == FlagState::Raised || computed == FlagState::Raised)
        return FlagState::Raised;
    const bool isContradicted = computed == FlagState::NotKnown && !known.contactsChangedAt.isEmpty();
    return isContradicted ? FlagState::NotKnown : said;
}

} // namespace

sqlite::Result<void> putFlags(const Step &step, Facts &facts)
{
    const auto known = knownOf(step, facts);
    if (!known)
        return tl::unexpected(known.error());
    const Policy &policy = step.desk.policy;
    const FlagStates computed = flagsBy(*known, policy, step.now);
    FlagStates flags;
    for (const auto &[flag, name] : flagNames) {
        const auto stated = facts.inHand.flags.find(flag);
        const FlagState said = stated == facts.inHand.flags.end() ? FlagState::NotKnown : stated->second;
        if (isStoresAlone(flag))
            flags[flag] = computed.at(flag);
        else
            flags[flag] = flag == Flag::RecentChange ? recentChange(said, computed.at(flag), *known) : said;
    }
    facts.inHand = withoutOutlivedHold(withFlags(facts.inHand, flags, policy, facts.store), *known, policy,
                                       facts.store);
    return {};
}

} // namespace renumber::desk
