// SPDX-License-Identifier: Apache-2.0
#include "store/forgetting.h"

#include "signin/onresult.h"

namespace renumber::store {

void forget(Ledger &ledger, keychain::Vault &vault, LedgerEntry entry)
{
    // While it was being prepared the keychain may have got something that the ledger does not know of yet.
    const bool mayBeStored = entry.details != DetailsPlace::Nowhere || entry.stage == Stage::Preparing;
    const auto expectation
        = mayBeStored ? keychain::Expectation::SecretStored : keychain::Expectation::NothingStored;
    entry.stage = Stage::Over;
    const auto remove = [&ledger, &vault, entry, expectation] {
        signin::onResult(vault.remove(entry.vaultKey(), expectation), &vault,
                         [&ledger, id = entry.id, details = entry.details](
                             const tl::expected<void, keychain::VaultFailure> &removed) {
                             // What a locked keychain still has, the next start removes.
                             const bool isNoKeychain = !removed && details == DetailsPlace::Nowhere
                                 && removed.error() == keychain::VaultFailure::Unavailable;
                             if (removed || isNoKeychain)
                                 ledger.erase(id);
                         });
    };
    // Not before the ledger knows: else the next start would miss in the keychain what it still shows.
    signin::onResult(ledger.write(entry), &vault, [remove](const Ledger::Done &) { remove(); });
}

} // namespace renumber::store
