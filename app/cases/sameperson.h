// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "change/phase.h"

namespace renumber::cases {

/// Whether \a change is that of whoever's account is \a now: it was begun with the account \a then, which may
/// have been read again since. The id tells. Where the service tells none, a name alone tells nobody from a
/// namesake: it has to be the same, and the account has to show the contact that the change began from, or
/// the one that it leads to, where it may have been made. Of an account that had no such contact another one
/// has to be the same.
bool isOfSamePerson(const change::Change &change, const account::Account &then, const account::Account &now);

} // namespace renumber::cases
