// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/unfinishedchange.h"

namespace renumber::store {

/// What of a change may be kept in the keychain only, for the keychain. Unlike a token it needs no binding to
/// addresses (description/binding.h): it is sent only by somebody who is signed in at the same service,
/// address and user, with a token that is bound.
QByteArray toBytes(const UnfinishedChange::Confidential &confidential);

/// Reads what toBytes() writes, strictly; none where it is anything else.
std::optional<UnfinishedChange::Confidential> confidentialFromBytes(const QByteArray &bytes);

} // namespace renumber::store
