// SPDX-License-Identifier: Apache-2.0
#pragma once

// Private to account/: what a name or a note beside an address says.

#include <QString>

namespace renumber::account {

/// Whether \a outside, which stood around \a address, has another one, be it spelled out:
/// "sam(at)example.com". The same may stand there as well, as the words of a link do.
bool hasAnother(const QString &outside, const QString &address);

/// Whether \a outside says nothing but that something was left out: "[…]", "(...)".
bool isElision(const QString &outside);

} // namespace renumber::account
