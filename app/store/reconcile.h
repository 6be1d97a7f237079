// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

namespace renumber::store {

/// What is true of a change that an earlier run of the program left at \a change, now that the service shows
/// \a account. Pure; asks for nothing. Done: the account shows what was wanted. AwaitingCode: a code can be
/// entered. Failed: it cannot be gone on with. Unsettled: the account does not tell.
change::Change reconciled(const change::Change &change, const account::Account &account);

} // namespace renumber::store
