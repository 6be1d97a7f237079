// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/case.h"

namespace renumber::desk {

/// Whether \a approver may say yes or no to \a inHand: neither opened it nor ever had it in hand.
bool mayApprove(const QString &approver, const Case &inHand);

/// The answers that count for \a inHand as it is: to this target and this reason, one of each who may give
/// one. A no stands, whatever the same person is brought to say later.
QList<Approval> countingApprovals(const Case &inHand);

} // namespace renumber::desk
