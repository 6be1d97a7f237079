// SPDX-License-Identifier: Apache-2.0
#include "signin/accountplace.h"

namespace renumber::signin {

bool isAt(const keychain::EntryKey &key, const QString &profileId,
          const description::ConfiguredService &service)
{
    return profileId == service.profile.id && key.service == service.description.id
        && key.origin == service.origin;
}

bool isOf(const RememberedAccount &account, const description::ConfiguredService &service)
{
    return account.profileId == service.profile.id && account.key.service == service.description.id;
}

bool fits(const RememberedAccount &account, const description::ConfiguredService &service)
{
    const auto &persons = service.personalFiles;
    return isAt(account.key, account.profileId, service)
        || (isOf(account, service) && persons && persons->isEmpty());
}

} // namespace renumber::signin
