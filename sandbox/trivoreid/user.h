// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "world/account.h"

#include <QJsonObject>

namespace renumber::sandbox::trivoreid {

/// The forms in which the service has shown users.
enum class UserForm {
    Lists, ///< `mobiles` and `emails`, the primary one first.
    Flat, ///< Older: `mobile`, `mobileVerified`, `email`, `emailVerified`.
    Both ///< What a search may ask about.
};

QJsonObject toJson(const Account &account, UserForm form);

} // namespace renumber::sandbox::trivoreid
