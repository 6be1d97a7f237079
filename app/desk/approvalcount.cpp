// SPDX-License-Identifier: Apache-2.0
#include "desk/approvalcount.h"

#include <algorithm>

namespace renumber::desk {

bool mayApprove(const QString &approver, const Case &inHand)
{
    return !approver.isEmpty() && approver != inHand.openedBy && approver != inHand.lease.holder
        && !inHand.heldBy.contains(approver);
}

QList<Approval> countingApprovals(const Case &inHand)
{
    QList<Approval> counting;
    for (const Approval &approval : inHand.approvals) {
        const bool isToThis
            = !approval.voidedAt && approval.target == inHand.target && approval.reason == inHand.reason;
        if (!isToThis || !mayApprove(approval.by, inHand))
            continue;
        const auto earlier = std::find_if(counting.begin(), counting.end(),
                                          [&](const Approval &other) { return other.by == approval.by; });
        if (earlier == counting.end())
            counting.append(approval);
        else if (approval.answer == Answer::Refused)
            *earlier = approval;
    }
    return counting;
}

} // namespace renumber::desk
