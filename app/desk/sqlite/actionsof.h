// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/action.h"
#include "desk/store/operation.h"

#include <QList>

namespace renumber::desk {

/// What the first row of \a command in the record can be about.
QList<audit::Action> actionsOf(const operation::Command &command);
/// What a row says of a proof that came to \a outcome.
audit::Action actionOf(ProofOutcome outcome);

} // namespace renumber::desk
