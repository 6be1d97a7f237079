// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/case.h"

#include <variant>

namespace renumber::desk {

/// Somebody takes the case in hand: it is free, its holder is not heard of any more, or it is their own, from
/// another program.
struct Taken
{
    QString lease; ///< id of the new lease
};
/// The holder's program is alive.
struct Renewed
{
};
/// The holder lets go, for somebody else to take.
struct HandedOver
{
};
struct ReasonGiven
{
    QString reason;
    QString ticket;
};
struct TargetChosen
{
    ContactKey target;
};
/// A proof was begun, or the last of its name that was begun came to an end.
struct ProofNoted
{
    Proof proof;
};
/// An approver's yes or no to the target and reason that the case has.
struct ApprovalAnswered
{
    Answer answer = Answer::Given;
};
/// The gate is open, and the store has recorded that one text or change may be carried out.
struct PermitGiven
{
    QString permit;
};

/// What came of what a permit was given for.
enum class PermitOutcome {
    Done, ///< the account, read back, shows the new contact
    NotDone, ///< nothing was changed, for certain
    NotKnown,
};
/// May be noted by whoever had the permit, also once their lease is lost: what was permitted may be finished.
struct PermitEnded
{
    QString permit;
    PermitOutcome outcome = PermitOutcome::NotKnown;
};
/// All whom the change concerns were told, or somebody has stated how they were.
struct AllTold
{
};
/// Something is wrong. Any operator may say so at any time, and nothing can stand in the way of it.
struct Stopped
{
};
/// The operator ends what is not done.
struct ClosedAs
{
    Ending ending = Ending::Abandoned;
};

using CaseEvent = std::variant<Taken, Renewed, HandedOver, ReasonGiven, TargetChosen, ProofNoted,
                               ApprovalAnswered, PermitGiven, PermitEnded, AllTold, Stopped, ClosedAs>;

} // namespace renumber::desk
