// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/budget.h"
#include "desk/flag.h"
#include "text/named.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

namespace renumber::desk {

/// One thing that keeps the gate shut, with what it takes to say it.
struct Missing
{
    /// In the order in which they are to be mended.
    enum class What {
        Role, ///< who asks is no operator
        StoreUnreachable,
        PolicyUnknown, ///< the store has another policy, or none
        LeaseLost, ///< by: who has the case in hand, if anybody
        PersonLocked, ///< until: when the lock may be ended, where time alone allows that
        NoReason,
        TicketForm, ///< the ticket is not of the policy's form
        NeedsProof, ///< anyOf
        ProofExpired, ///< anyOf, of which one was passed and is over; until: since when
        ProofsNotIndependent, ///< anyOf: those passed, of which no two may be by one channel
        FlagStops, ///< flag
        NeedsApprovals, ///< count: how many more
        ApprovalRefused, ///< by
        OnHold, ///< hours; until, once it has begun
        OverBudget, ///< budget; until
        OldContactNotTold, ///< of an earlier change
    };
    What what = What::Role;
    QStringList anyOf = {}; ///< ids of proofs
    std::optional<Flag> flag = {};
    int count = 0;
    QString by = {};
    std::chrono::hours hours{0};
    std::optional<Budget> budget = {};
    std::optional<QDateTime> until = {};

    friend bool operator==(const Missing &, const Missing &) = default;
};

/// As the record names them.
inline constexpr std::array missingNames{
    text::Named{Missing::What::Role, "role"},
    text::Named{Missing::What::StoreUnreachable, "storeUnreachable"},
    text::Named{Missing::What::PolicyUnknown, "policyUnknown"},
    text::Named{Missing::What::LeaseLost, "leaseLost"},
    text::Named{Missing::What::PersonLocked, "personLocked"},
    text::Named{Missing::What::NoReason, "noReason"},
    text::Named{Missing::What::TicketForm, "ticketForm"},
    text::Named{Missing::What::NeedsProof, "needsProof"},
    text::Named{Missing::What::ProofExpired, "proofExpired"},
    text::Named{Missing::What::ProofsNotIndependent, "proofsNotIndependent"},
    text::Named{Missing::What::FlagStops, "flagStops"},
    text::Named{Missing::What::NeedsApprovals, "needsApprovals"},
    text::Named{Missing::What::ApprovalRefused, "approvalRefused"},
    text::Named{Missing::What::OnHold, "onHold"},
    text::Named{Missing::What::OverBudget, "overBudget"},
    text::Named{Missing::What::OldContactNotTold, "oldContactNotTold"}};
static_assert(text::isComplete(missingNames));

} // namespace renumber::desk
