// SPDX-License-Identifier: Apache-2.0
#include "signin/accountplace.h"

namespace renumber::signin {

keychain::EntryKey keyAt(const HashedIds &ids, const description::ConfiguredService &service,
                         const QString &user)
{
    keychain::EntryKey key = ids.keyFor(service.description.id, service.origin, user);
    key.tenant = service.tenant;
    return key;
}

bool isAt(const keychain::EntryKey &key, const QString &profileId,
          const description::ConfiguredService &service)
{
    return profileId == service.profile.id && key.service == service.description.id
        && key.origin == service.origin && key.tenant == service.tenant;
}

bool isOf(const RememberedAccount &account, const description::ConfiguredService &service)
{
    return account.profileId == service.profile.id && account.key.service == service.description.id;
}

bool fits(const RememberedAccount &account, const description::ConfiguredService &service)
{
    const auto &persons = service.personalFiles;
    const bool isTenantNoted = !account.key.tenant.isEmpty() || service.tenant.isEmpty();
    return isAt(account.key, account.profileId, service)
        || (isOf(account, service) && isTenantNoted && persons && persons->isEmpty());
}

} // namespace renumber::signin
