// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "service/problem.h"

#include <QDateTime>

#include <optional>

#include <tl/expected.hpp>

namespace renumber::proving {

/// A code that a service was asked to send to a contact of the account. Times are on the program's clock.
struct SentProof
{
    account::ContactValue to;
    QDateTime askedAt;
    std::optional<QDateTime> expiresAt; ///< by the reply, else by the description; none: not known
    std::optional<int> entriesLeft; ///< likewise how often it may be entered

    friend bool operator==(const SentProof &, const SentProof &) = default;
};

/// What came of asking for it. A problem with net::Acted::Maybe: it may be on its way.
using SendResult = tl::expected<SentProof, service::Problem>;

/// What is known of a code that a caller has read out.
enum class Verdict {
    Right, ///< the service says so: the one verdict that proves anything
    Wrong, ///< the service says so: it is another one, too old, or used up
    NotKnown, ///< no answer came that can be understood. It may have been right, and proves nothing
    NotChecked, ///< the service has not looked at it
};

/// What came of checking a code.
struct ProofCheck
{
    Verdict verdict = Verdict::NotKnown;
    std::optional<service::Problem> problem = {}; ///< why; none where it is right
    std::optional<int> entriesLeft = {}; ///< how often a code may still be entered; none: not known
    bool mayEnterAgain = false; ///< else another code has to be sent, as a proof of its own

    friend bool operator==(const ProofCheck &, const ProofCheck &) = default;
};

} // namespace renumber::proving
