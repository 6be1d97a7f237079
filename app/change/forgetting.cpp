// SPDX-License-Identifier: Apache-2.0
#include "change/forgetting.h"

#include "signin/onresult.h"

namespace renumber::change {

void forget(Ledger &ledger, signin::Vault &vault, LedgerEntry entry)
{
    entry.stage = Stage::Over;
    ledger.write(entry);
    const auto expectation = entry.details == DetailsPlace::Keychain ? signin::Expectation::SecretStored
                                                                     : signin::Expectation::NothingStored;
    signin::onResult(vault.remove(entry.vaultKey(), expectation), &vault,
                     [&ledger, id = entry.id](const tl::expected<void, signin::VaultFailure> &removed) {
                         // What a locked keychain still has, the next start removes.
                         if (removed)
                             ledger.erase(id);
                     });
}

} // namespace renumber::change
