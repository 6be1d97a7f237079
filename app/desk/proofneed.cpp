// SPDX-License-Identifier: Apache-2.0
#include "desk/proofneed.h"

#include "desk/distinct.h"
#include "desk/proofstanding.h"

#include <algorithm>

namespace renumber::desk {

namespace {

using Channels = std::set<ProofChannel>;

/// The proofs of a case that are one of those wanted, by what they are worth.
struct Found
{
    QList<Proof> counting;
    QList<Proof> expired;
};

Found find(const AnyOf &wanted, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    Found found;
    for (const Proof &proof : facts.inHand.proofs) {
        if (!isOneOf(proof, wanted))
            continue;
        switch (standingOf(proof, facts, policy, now)) {
        case ProofStanding::Counts:
            found.counting.append(proof);
            break;
        case ProofStanding::Expired:
            found.expired.append(proof);
            break;
        case ProofStanding::Nothing:
            break;
        }
    }
    return found;
}

/// When the last of \a proofs was over.
QDateTime lastEnd(const QList<Proof> &proofs, const Policy &policy)
{
    QDateTime last;
    for (const Proof &proof : proofs) {
        const QDateTime end = endOf(proof, policy);
        if (!last.isValid() || last < end)
            last = end;
    }
    return last;
}

} // namespace

bool isOneOf(const Proof &proof, const AnyOf &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&proof](const QString &name) {
        if (name == anyProof)
            return true;
        // What names no kind is a code of the service's, whatever else may be noted under its name.
        const std::optional<ProofKind> kind = text::valueIn(proofKindNames, name);
        return kind ? proof.kind == *kind : proof.kind == ProofKind::ContactCode && proof.id == name;
    });
}

QList<Proof> countingProofs(const Rule &rule, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    QList<Proof> counting;
    std::copy_if(facts.inHand.proofs.cbegin(), facts.inHand.proofs.cend(), std::back_inserter(counting),
                 [&](const Proof &proof) {
                     const bool isWanted
                         = std::any_of(rule.need.cbegin(), rule.need.cend(),
                                       [&](const AnyOf &wanted) { return isOneOf(proof, wanted); });
                     return isWanted && standingOf(proof, facts, policy, now) == ProofStanding::Counts;
                 });
    return counting;
}

QList<Missing> missingProofs(const Rule &rule, const Facts &facts, const Policy &policy, const QDateTime &now)
{
    QList<Missing> needed;
    QList<Missing> expired;
    QList<Channels> choices;
    QStringList passed;
    for (const AnyOf &wanted : rule.need) {
        const Found found = find(wanted, facts, policy, now);
        if (found.counting.isEmpty() && found.expired.isEmpty()) {
            needed.append({.what = Missing::What::NeedsProof, .anyOf = wanted});
        } else if (found.counting.isEmpty()) {
            expired.append({.what = Missing::What::ProofExpired,
                            .anyOf = wanted,
                            .until = lastEnd(found.expired, policy)});
        } else {
            Channels channels;
            for (const Proof &proof : found.counting) {
                channels.insert(proof.channel);
                if (!passed.contains(proof.id))
                    passed.append(proof.id);
            }
            choices.append(channels);
        }
    }
    QList<Missing> missing = needed + expired;
    if (!canAllDiffer(choices))
        missing.append({.what = Missing::What::ProofsNotIndependent, .anyOf = passed});
    return missing;
}

} // namespace renumber::desk
