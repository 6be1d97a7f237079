// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/policy.h"
#include "desk/store/operation.h"

namespace renumber::desk {

/// Whether \a contact is empty, or has no more of a contact than account::maskedContact() leaves: the country
/// and two digits of a number, the first letter and the domain of an address.
bool isMasked(const QString &contact);

/// Whether nothing of \a operation would be in the record that is free text where an id belongs: reasons and
/// proofs are those of \a policy, and keys are keys. What a note or a ticket says nobody can know.
bool isRecordable(const Operation &operation, const Policy &policy);

/// Likewise of \a filter, but for its actor, which has to be one of the record.
bool isRecordable(const audit::Filter &filter);

} // namespace renumber::desk
