// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"

#include <QJsonObject>

namespace renumber::sandbox::reachfive {

/// The profile of `account` as `token` may see it. `fields` is the comma-separated list of a request; empty
/// for all. A contact that the account has not got, or for whose scope the token does not ask, is left out.
QJsonObject profile(const Account &account, const AccessToken &token, const QString &fields);

} // namespace renumber::sandbox::reachfive
