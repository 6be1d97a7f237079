// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace renumber::account {

/// Whether \a a and \a b are one address, however they are written: domains compared as IDNA (UTS 46), local
/// parts in NFC. Of a local part all else counts, as only its own server knows what is the same (RFC
/// 5321 2.4).
bool sameAddress(const QString &a, const QString &b);

/// The same where upper and lower case in the local part do not count: many services store it in lower case.
bool sameAddressButForCase(const QString &a, const QString &b);

/// \a address with its domain in ASCII (UTS 46), as many services store it; as it is where that has no such
/// form.
QString withAsciiDomain(const QString &address);
/// Likewise in the letters of its language.
QString withUnicodeDomain(const QString &address);

/// Enough of \a address to recognise it by: "c…@example.com". Never the whole of it, whatever is passed.
QString maskedAddress(const QString &address);

} // namespace renumber::account
