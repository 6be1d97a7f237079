// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::account {

/// Whether \a a and \a b, as a service tells them, are the id of one user. Letter case counts, as OpenID
/// Connect Core 5.7 has it, but not in a UUID, which is the same in either (RFC 9562 4).
bool isSameUser(const QString &a, const QString &b);

/// \a name, unless it may be a phone number or an email address: those are not to be in a file, and tell
/// nobody by, as a change changes them. Empty then.
QString nameWithoutContact(const QString &name);

} // namespace renumber::account
