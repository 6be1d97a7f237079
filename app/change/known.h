// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/phase.h"

namespace renumber::change {

/// What is known of the contact that a change is about. Every sentence that claims something about it draws
/// from this. Of Aim::Verify it is the proof that is spoken of: the contact itself stays what it is.
enum class Known {
    NotSent, ///< the service was not asked for anything, or refused all of it: the contact is as before
    Unchanged, ///< asked for, and by the service's rules and all that was read, as before until it is
               ///< confirmed
    MayHaveChanged, ///< an answer was lost, or the account could not be read after one
    NotShown, ///< it may have been changed, but the account, read since, does not show it
    ShownOtherwise, ///< the account, read since, shows neither the new contact nor all that it showed before
    ChangedUnconfirmed, ///< the account shows the new contact, and nothing has proven it yet
    Changed, ///< the account shows it, and no more proof will come
};

/// Pure: by the plan, the phase, what was read and what may have come of the codes entered.
Known known(const Change &change);

/// True where \a problem can mean that the code, or the whole change, has done its work already.
bool mayMeanDone(const service::Problem &problem);

} // namespace renumber::change
