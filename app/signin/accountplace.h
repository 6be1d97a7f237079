// SPDX-License-Identifier: Apache-2.0
// Whether what is remembered of an account belongs to a profile.
#pragma once

#include "description/configuredservice.h"
#include "keychain/entrykey.h"
#include "signin/rememberedaccount.h"

namespace renumber::signin {

/// Whether what is kept under \a key for the profile \a profileId is of \a service, at its address.
bool isAt(const keychain::EntryKey &key, const QString &profileId,
          const description::ConfiguredService &service);

/// Whether \a account is of this profile and service, be it at another address.
bool isOf(const RememberedAccount &account, const description::ConfiguredService &service);

/// Whether \a account can be gone over to at \a service: it is of the same address, or of the one from which
/// an administrator has moved the service. A profile that the person can write must not send the old token
/// elsewhere.
bool fits(const RememberedAccount &account, const description::ConfiguredService &service);

} // namespace renumber::signin
