// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/approval.h"
#include "desk/flag.h"
#include "desk/key.h"
#include "desk/proof.h"

#include <chrono>
#include <set>

namespace renumber::desk {

/// How far a case has come.
enum class Stage {
    Proving, ///< something that the operator or the caller can mend is missing
    Approving, ///< a second person is asked
    Holding, ///< a wait before the change
    Ready, ///< the gate may open
    Changing, ///< a permit was given, and the change itself is under way
    Unsettled, ///< a permit was given, and it is not known what came of it: read before anything else
    Telling, ///< changed, or it may be; whom that concerns is being told
    Closed,
};

/// How a case was closed.
enum class Ending {
    Done, ///< the account, read back, shows it
    Refused, ///< by an approver, or by the service for good
    Abandoned, ///< the caller went away, or the operator gave it up
    Stopped, ///< as something was wrong: the person is locked for everybody
    NotKnown, ///< nobody could find out what came of the permit
};

/// Who has a case in hand, and until when if nothing more is heard of them.
struct Lease
{
    QString id; ///< a UUID that the holder's program made: the same operator at two computers has two
    QString holder; ///< the operator; empty: nobody has it
    QDateTime until; ///< by the store's clock

    bool isHeldAt(const QDateTime &now) const { return !holder.isEmpty() && now < until; }
    friend bool operator==(const Lease &, const Lease &) = default;
};

/// How long a lease is good for without being renewed, and how often it is.
inline constexpr std::chrono::seconds leaseTime{90};
inline constexpr std::chrono::seconds leaseRenewal{30};

/// A wait that has begun: for one target and one reason, like an approval.
struct Hold
{
    QDateTime since;
    ContactKey target;
    QString reason;

    friend bool operator==(const Hold &, const Hold &) = default;
};

/// One caller's wish about one contact of one person, as the store has it. Holds no number, address, code,
/// token or user id.
struct Case
{
    QString id; ///< a UUID that the program made which opened it
    int version = 0; ///< one more with each change; who acts on another is refused
    PersonKey person;
    account::ContactKind kind = account::ContactKind::Phone;
    ContactKey target; ///< the new contact; empty: not known yet
    QString reason; ///< the id of one of the policy's reasons; empty: none was given
    QString ticket; ///< as typed
    Stage stage = Stage::Proving;
    std::optional<Ending> ending; ///< set before Stage::Closed where only something else is to be finished
    QString openedBy;
    std::set<QString> heldBy; ///< everybody who ever had it in hand
    Lease lease;
    QList<Proof> proofs;
    QList<Approval> approvals; ///< in the order given, with those that are void
    std::optional<Hold> hold;
    FlagStates flags; ///< as they were computed last
    QString permit; ///< a UUID; empty: no permit was given that is open

    friend bool operator==(const Case &, const Case &) = default;
};

inline constexpr std::array stageNames{
    text::Named{Stage::Proving, "proving"},   text::Named{Stage::Approving, "approving"},
    text::Named{Stage::Holding, "holding"},   text::Named{Stage::Ready, "ready"},
    text::Named{Stage::Changing, "changing"}, text::Named{Stage::Unsettled, "unsettled"},
    text::Named{Stage::Telling, "telling"},   text::Named{Stage::Closed, "closed"}};
static_assert(text::isComplete(stageNames));

inline constexpr std::array endingNames{
    text::Named{Ending::Done, "done"}, text::Named{Ending::Refused, "refused"},
    text::Named{Ending::Abandoned, "abandoned"}, text::Named{Ending::Stopped, "stopped"},
    text::Named{Ending::NotKnown, "notKnown"}};
static_assert(text::isComplete(endingNames));

} // namespace renumber::desk
