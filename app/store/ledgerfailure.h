// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace renumber::store {

/// Why the ledger could not be used. It is as it was before.
enum class LedgerFailure {
    Unreadable,
    Unwritable, ///< no folder, no permission, or the disk is full
    NewerVersion, ///< a later version of the program wrote it
    Damaged, ///< within app/store only: it is set aside before anybody hears of it
};

} // namespace renumber::store
