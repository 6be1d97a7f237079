// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/action.h"
#include "desk/store/operation.h"

#include <QList>

namespace renumber::desk {

/// What the first row of \a command in the record can be about.
QList<audit::Action> actionsOf(const operation::Command &command);

} // namespace renumber::desk
