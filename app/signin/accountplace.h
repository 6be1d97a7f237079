// SPDX-License-Identifier: Apache-2.0
// Whether what is remembered of an account belongs to a profile.
#pragma once

#include "description/configuredservice.h"
#include "keychain/entrykey.h"
#include "signin/hashedids.h"
#include "signin/rememberedaccount.h"

namespace renumber::signin {

/// What the secrets of \a user at \a service are kept under, and their unfinished changes.
keychain::EntryKey keyAt(const HashedIds &ids, const description::ConfiguredService &service,
                         const QString &user);

/// Whether what is kept under \a key for the profile \a profileId is of \a service, at its address and
/// of its tenant.
bool isAt(const keychain::EntryKey &key, const QString &profileId,
          const description::ConfiguredService &service);

/// Whether \a account is of this profile and service, be it at another address or of another tenant.
bool isOf(const RememberedAccount &account, const description::ConfiguredService &service);

/// Whether \a account can be gone over to at \a service: it is of the same address and tenant, or of those
/// from which an administrator has moved the service. A profile that the person can write must not send the
/// old token elsewhere. What an earlier version kept without a tenant may be any tenant's.
bool fits(const RememberedAccount &account, const description::ConfiguredService &service);

} // namespace renumber::signin
