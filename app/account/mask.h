// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::account {

/// Whether \a address has a part hidden or left out, as services and lists show what they do not tell:
/// "s•••@example.org", "n***a@example.org", "s...m@example.org", "sam@exampl…". A "*", which an address may
/// have by the letter of RFC 5322, counts as well; so does each sign beyond ASCII that stands in no word.
bool isMasked(const QString &address);

} // namespace renumber::account
