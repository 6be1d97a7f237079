// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proving/proofcheck.h"
#include "service/exchange.h"

namespace renumber::proving {

/// What is known of a code before it is checked once more.
struct Entries
{
    std::optional<int> allowed; ///< how often it may be entered, by the description; none: not known
    std::optional<int> left; ///< how often still; none: not known
    /// Whether one of them got no answer: that one may have been right, and then has used the code up.
    enum class Before { AllAnswered, OneUnanswered } before = Before::AllAnswered;
};

/// What \a result, which is how the calls that check a code have ended, says of the code.
ProofCheck judge(const service::ExchangeResult &result, const Entries &entries);

/// Of a code that nobody was asked about, and why.
ProofCheck notChecked(const service::Problem &problem, const Entries &entries);

} // namespace renumber::proving
