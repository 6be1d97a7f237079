// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/caseevent.h"
#include "desk/missing.h"
#include "desk/role.h"

#include <tl/expected.hpp>

namespace renumber::desk {

/// Who wants a case to be another, as the store knows them.
struct By
{
    QString actor;
    Roles roles;
    QString lease; ///< id of the one that their program says it has
    int version = 0; ///< of the case, as they saw it last
};

/// Why something cannot follow in a case.
enum class CaseRefusal {
    NoRole, ///< who asks is no operator, or for an approval no approver
    Outdated, ///< the case is another by now
    LeaseLost, ///< who asks does not have it in hand
    HeldByAnother,
    OwnCase, ///< who asks opened it or has had it in hand, and cannot approve
    NothingToApprove, ///< there is no target or no reason yet
    NoTarget, ///< there is nothing that could be permitted yet
    PermitOpen, ///< what came of what was permitted has to be found out first
    NoSuchPermit,
    NotNow, ///< it does not follow from the stage
    Closed,
};

/// Which of \a proofs is the last that \a by has begun under the name \a id, and has not ended; none: none
/// is.
std::optional<qsizetype> lastBegun(const QList<Proof> &proofs, const QString &id, const QString &by);

/// Whether no permit was given yet, so that the gate says how far the case is.
bool isBeforePermit(Stage stage);

/// \a inHand after \a event at \a now, one version on (a lease that is renewed is no other version); or why
/// that cannot follow. Pure. Whether the gate is open is asked before a permit is given, and not here.
///
/// A lease that was lost or given away with a permit open leaves the case Unsettled. Another target or reason
/// voids the approvals and the hold, and what was said of the target's flags. A case that is stopped with a
/// permit open stays until it is known what came of that, and ends as stopped. Where nobody can find that
/// out, whom a change concerns is told all the same, and then the case is closed as what it was given up as.
tl::expected<Case, CaseRefusal> after(const Case &inHand, const CaseEvent &event, const By &by,
                                      const QDateTime &now);

/// \a inHand, which isBeforePermit(), at the stage that what is \a missing of it for an update puts it; a
/// hold begins as soon as nothing that comes before it is missing. The same version; others stay as they are.
Case progressed(Case inHand, const QList<Missing> &missing, const QDateTime &now);

} // namespace renumber::desk
