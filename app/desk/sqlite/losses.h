// SPDX-License-Identifier: Apache-2.0
// What may have been lost of a desk, which the record itself says: it outlives a restart. All of it blocks on
// the disk.
#pragma once

#include "desk/store/operation.h"
#include "sqlite/statement.h"

namespace renumber::desk {

/// Whether a loss was found that nobody has stated since.
sqlite::Result<bool> isLossUnstated(QSqlDatabase &database);

/// Whether \a command may be done all the same: it only writes down, locks or stops.
bool isForUnstatedLoss(const operation::Command &command);

} // namespace renumber::desk
