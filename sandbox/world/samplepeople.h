// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/world.h"

#include <span>

namespace renumber::sandbox {

/// One row of a service's table of sample accounts, as the README has it.
struct SamplePerson
{
    const char16_t *id;
    const char16_t *givenName;
    const char16_t *number; ///< E.164; empty: the account has none.
    bool verified;
    const char16_t *state; ///< What follows "sample-token-" and "sample-refresh-".
};

/// The person's account: a verified email address at example.com, the given name in lower case as user name.
Account sampleAccount(Service service, const SamplePerson &person);
/// The person's access token, which never expires and is always fresh.
AccessToken sampleToken(Service service, const SamplePerson &person, const QStringList &scopes);
/// Adds both, and the refresh token that goes with `access`. What `access` allows is the most that this
/// person can let a program do. A renewal's tokens are a family with the refresh token; `access` is not of
/// it.
void addSample(World &world, const Account &account, const AccessToken &access);
/// Adds `sample-token-expired` and `sample-refresh-expired`, of no use, for the account.
void addExpiredTokens(World &world, const Account &account);

} // namespace renumber::sandbox
