// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/audit/row.h"

namespace renumber::desk::audit {

/// All of \a row but its hash, as one text that no other row has: each field in UTF-8 with its length before
/// it (four bytes, the highest first), in the order in which Row has them, behind the name of this format.
/// Numbers are decimal. What makes the same bytes in another language makes the same chain.
QByteArray canonicalBytes(const Row &row);

/// SHA-256 of \a before, the hash of the row before, and canonicalBytes() of \a row.
QByteArray chained(const QByteArray &before, const Row &row);

/// SHA-256 of the salt and the texts of \a part, in hexadecimal.
QString hashOf(const PrivatePart &part);

/// \a part with a salt of its own.
PrivatePart salted(PrivatePart part);

} // namespace renumber::desk::audit
