// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"

#include <QString>

namespace renumber::ui {

/// \a value as people read it, ready for a sentence: a phone number in groups, left to right.
QString shown(account::ContactKind kind, const QString &value);

/// The heading of a contact: "Phone number", "Email address".
QString kindName(account::ContactKind kind);

/// The words of a badge, such as "Verified".
QString badgeText(const account::Contact &contact);

} // namespace renumber::ui
