// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"

namespace renumber::account {

/// \a id, as a service tells it, in the form that all spellings of it share. Letter case counts, as OpenID
/// Connect Core 5.7 has it, but not in a UUID, which is the same in either (RFC 9562 4).
QString canonicalUser(const QString &id);
/// Whether \a a and \a b are the id of one user.
bool isSameUser(const QString &a, const QString &b);

/// What tells the person of \a account from others of the service: the id, or the name where it tells no ids;
/// empty where it tells neither.
QString whoIs(const Account &account);

/// \a name, unless it may be a phone number or an email address: those are not to be in a file, and tell
/// nobody by, as a change changes them. Empty then.
QString nameWithoutContact(const QString &name);

} // namespace renumber::account
