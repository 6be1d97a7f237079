// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/ledger.h"
#include "signin/vault.h"

namespace renumber::change {

/// Takes the change of \a entry, which this Renumber holds, out of the keychain and then out of the ledger.
/// Where that is cut short, the ledger still knows what is left to do. \a ledger outlives \a vault's event
/// loop.
void forget(Ledger &ledger, signin::Vault &vault, LedgerEntry entry);

} // namespace renumber::change
