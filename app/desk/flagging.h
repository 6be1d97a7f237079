// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/flag.h"
#include "desk/policy.h"
#include "desk/storekind.h"
#include "number/linekind.h"

namespace renumber::desk {

/// What an operator or a service says to a question that can stay open.
enum class Said { No, Yes, NotKnown };

/// A new or a present number, without its digits.
struct NumberFacts
{
    number::LineKind kind = number::LineKind::NotKnown; ///< as of number::dataDate()
    QString region; ///< "FR"; empty: of no country that the data knows

    friend bool operator==(const NumberFacts &, const NumberFacts &) = default;
};

/// What of \a number flags go by.
NumberFacts factsOf(const number::E164 &number);

/// What flags are computed from. Times are the store's.
struct FlagFacts
{
    /// Of each contact of the account, when it was changed last; none: the service does not say.
    QList<std::optional<QDateTime>> contactsChangedAt;
    /// When a proof of the person failed or a case of theirs was stopped, by anybody; none: the store was not
    /// asked.
    std::optional<QList<QDateTime>> failures;
    /// When the target was another person's; none: the store was not asked, or there is no target yet.
    std::optional<QList<QDateTime>> sharedAt;
    account::ContactKind kind = account::ContactKind::Phone; ///< of the target
    std::optional<NumberFacts> target; ///< of a phone number; none: there is none yet
    std::optional<NumberFacts> present; ///< the phone number that the account has; none: it has none
    Said askedOtherFactor = Said::NotKnown; ///< in the same call: a password, or another app's code
    Said isPrivileged = Said::NotKnown; ///< by the service

    friend bool operator==(const FlagFacts &, const FlagFacts &) = default;
};

/// Every flag with whether it is up at \a now. Pure.
FlagStates flagsBy(const FlagFacts &facts, const Policy &policy, const QDateTime &now);

/// What \a flag, if it is up, asks for by \a policy where the store is \a store: a second person is nobody on
/// one computer, and a wait stands for their yes.
Strictness strictnessOf(Flag flag, const Policy &policy, StoreKind store);

} // namespace renumber::desk
