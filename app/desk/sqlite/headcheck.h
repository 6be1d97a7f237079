// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/verifier.h"
#include "sqlite/statement.h"

#include <optional>

namespace renumber::desk {

/// What is wrong with the record as it is now, where \a seen is the head of it that was remembered; nothing
/// where the row still stands there and whatever was appended since fits it. What stands before is not looked
/// at: its hashes lead up to that one. Blocks on the disk.
sqlite::Result<std::optional<audit::Finding>> comparedWith(QSqlDatabase &database,
                                                           const std::optional<audit::Head> &seen);

} // namespace renumber::desk
