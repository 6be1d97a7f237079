// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"

#include <QJsonObject>

namespace renumber::sandbox::kii {

/// All of a user, for that user. What is not there is left out.
QJsonObject ownUser(const Account &account);
/// What a user is shown of another one.
QJsonObject otherUser(const Account &account);

} // namespace renumber::sandbox::kii
