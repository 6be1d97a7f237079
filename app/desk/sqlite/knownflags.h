// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/sqlite/step.h"

namespace renumber::desk {

/// Puts every flag, as it is now, into the case of \a facts, which has what the program has said, and takes
/// its hold away where that does not serve for them. FailedBefore, SharedTarget and OutsideHours are the
/// store's alone. RecentChange is up where either says so, and clear only where the program says so and no
/// contact that a proof went to is of unknown age. Blocks on the disk.
sqlite::Result<void> putFlags(const Step &step, Facts &facts);

} // namespace renumber::desk
