// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"
#include "description/values.h"

#include <optional>

namespace renumber::store {

/// What of a change may be kept in the keychain only: its numbers, and what replies have left for later
/// calls, such as a verification token.
struct Confidential
{
    change::Plan plan;
    description::Values kept;

    friend bool operator==(const Confidential &, const Confidential &) = default;
};

/// For the keychain.
QByteArray toBytes(const Confidential &confidential);

/// Reads what toBytes() writes, strictly; none where it is anything else.
std::optional<Confidential> confidentialFromBytes(const QByteArray &bytes);

} // namespace renumber::store
