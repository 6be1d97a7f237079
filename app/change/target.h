// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

namespace renumber::change {

/// Whether \a value is the contact that the plan wants. A service may store an address in lower case: that is
/// what was wanted unless the account had it in that form before.
bool isTargetOf(const Plan &plan, const account::ContactValue &value);

/// The contact that \a change is to bring, as the account showed it when it was last read; none where it did
/// not, or where it was there before and its being there tells nothing.
std::optional<account::Contact> targetSeen(const Change &change);
/// The same of a reading in which the account showed \a contact.
std::optional<account::Contact> targetIn(const Plan &plan, const account::Contact &contact);

/// How sure it is that the step before a reading was carried out.
enum class Accepted { No, Request, Code };

/// The contact among those of the account that the plan wants, as the account shows it and as far as that
/// proves anything; none where it does not. A service that keeps several may add the new one behind the
/// first.
std::optional<account::Contact> reached(const Plan &plan, const account::Contact &shown, Accepted accepted);

} // namespace renumber::change
