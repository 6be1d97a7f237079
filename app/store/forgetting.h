// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/vault.h"
#include "store/ledger.h"

namespace renumber::store {

/// Takes the change of \a entry out of the keychain and then out of the ledger.
/// Where that is cut short, the ledger still knows what is left to do. \a ledger outlives \a vault's event
/// loop.
void forget(Ledger &ledger, keychain::Vault &vault, LedgerEntry entry);

} // namespace renumber::store
