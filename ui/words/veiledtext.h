// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"

#include <QString>

namespace renumber::ui {

/// \a value, of \a kind, for a screen that others may see: of a number the calling code and the last two
/// digits, of an email address the ends of its name and its host. Empty where it is.
QString veiled(account::ContactKind kind, const account::ContactValue &value);

/// \a contact with all its values veiled.
account::Contact veiled(const account::Contact &contact);

} // namespace renumber::ui
