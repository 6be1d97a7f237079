// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"

#include <QDateTime>

#include <optional>

namespace renumber::service {

/// What the reply to a request for a code says of it. Times are on the program's clock.
struct CodeFacts
{
    std::optional<QDateTime> expiresAt;
    std::optional<QDateTime> resendAt; ///< when another one can be asked for
    std::optional<int> entriesLeft; ///< how often it may be entered

    friend bool operator==(const CodeFacts &, const CodeFacts &) = default;
};

/// Them, by what was \a taken from the reply. None of what it does not say, or what cannot be meant: just
/// sent, at \a now, a code is good and not for ever.
CodeFacts codeFactsFrom(const description::Values &taken, const QDateTime &now);

} // namespace renumber::service
