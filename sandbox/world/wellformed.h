// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::sandbox {

/// Whether `number` has the form of E.164: a plus sign and 7 to 15 digits. Nothing shorter is in use.
bool isNumber(const QString &number);
/// Whether `address` looks like an email address: something, one @, and a name with a dot.
bool isEmailAddress(const QString &address);

} // namespace renumber::sandbox
