// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/flag.h"
#include "desk/storekind.h"

#include <QList>
#include <QString>

#include <optional>
#include <set>

namespace renumber::desk {

/// A proof by a code that a service offers.
struct OfferedProof
{
    QString id;
    account::ContactKind to = account::ContactKind::Phone;

    friend bool operator==(const OfferedProof &, const OfferedProof &) = default;
};

/// What of a service description a policy relies on.
struct Offer
{
    QList<OfferedProof> proofs;
    std::set<Flag> tells; ///< of RecentChange and Privileged those that replies tell the facts for

    friend bool operator==(const Offer &, const Offer &) = default;
};

/// What a policy is to work with. What is none is not known, and nothing is held against the policy for it.
struct Surroundings
{
    std::optional<StoreKind> store;
    std::optional<Offer> offer;
};

} // namespace renumber::desk
