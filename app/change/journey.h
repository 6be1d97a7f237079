// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"

#include <optional>

namespace renumber::change {

/// How a service of this \a description has a contact of \a kind changed or verified; null where it does not.
/// Belongs to \a description.
const description::Journey *journeyFor(const description::Description &description, Aim aim,
                                       account::ContactKind kind);

/// How \a contact would be changed to \a target, or verified, there; none where it cannot be.
std::optional<Plan> planFor(const description::Description &description, Aim aim,
                            const account::Contact &contact, const account::ContactValue &target);

/// How the change of \a contact that the service already waits for would go on here; none where nothing is
/// pending, or where only the program that had the message sent can confirm it.
std::optional<Plan> planToAdopt(const description::Description &description, const account::Contact &contact);

} // namespace renumber::change
