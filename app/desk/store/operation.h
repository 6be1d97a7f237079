// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/audit/filter.h"
#include "desk/case.h"
#include "desk/facts.h"
#include "desk/missing.h"
#include "desk/store/deskcase.h"

#include <optional>
#include <variant>

/// What can be done at the desk. Each is one transaction, in which the store checks, changes and writes down.
namespace renumber::desk::operation {

// --- Before there is a case

/// Somebody is about to be looked for. Never by what; the gate is asked for Act::Search.
struct Search
{
    friend bool operator==(const Search &, const Search &) = default;
};
/// How many a search has found.
struct RecordHits
{
    QString search; ///< the id of the operation that had leave for it, of the same actor
    int hits = 0;
    friend bool operator==(const RecordHits &, const RecordHits &) = default;
};
/// Somebody's account was opened, with its contacts masked.
struct OpenPerson
{
    PersonKey person;
    QString shownName;
    friend bool operator==(const OpenPerson &, const OpenPerson &) = default;
};

// --- A case in somebody's hands

/// Opens the case Operation::caseId and takes it in hand. A person has one open case at a time, beside those
/// in which somebody is only owed to be told.
struct OpenCase
{
    PersonKey person;
    account::ContactKind kind = account::ContactKind::Phone;
    Shown shown;
    friend bool operator==(const OpenCase &, const OpenCase &) = default;
};
/// Takes a case that nobody has in hand. An open permit makes it Unsettled.
struct TakeCase
{
    friend bool operator==(const TakeCase &, const TakeCase &) = default;
};
/// Has the lease last for leaseTime from now on. Not written down; may be done any number of times.
struct RenewLease
{
    friend bool operator==(const RenewLease &, const RenewLease &) = default;
};
/// Lets go of the case, for somebody else to take.
struct HandOver
{
    friend bool operator==(const HandOver &, const HandOver &) = default;
};
/// Says what the case is about; what is not set stays as it is. Another target or reason voids approvals and
/// a hold.
struct StateCase
{
    std::optional<QString> reason; ///< the id of one of the policy's; empty: none
    std::optional<QString> ticket;
    std::optional<ContactKey> target;
    QString shownTarget; ///< masked; with a target
    FlagStates flags; ///< those that only the program can compute; none that isStoresAlone() counts
    friend bool operator==(const StateCase &, const StateCase &) = default;
};
/// Puts Operation::note, which has to say something, into the record of a case that is not closed. Needs no
/// lease.
struct AddNote
{
    friend bool operator==(const AddNote &, const AddNote &) = default;
};
/// Stops the case and locks the person for everybody.
struct StopCase
{
    friend bool operator==(const StopCase &, const StopCase &) = default;
};
/// As NotKnown, it may have been changed: all are owed to be told first, and then it is closed as Done is.
struct CloseCase
{
    Ending ending = Ending::Done; ///< any but Stopped
    friend bool operator==(const CloseCase &, const CloseCase &) = default;
};

// --- Proofs

/// A code is about to be sent, or an attested proof begun: one that does not end counts as a failure. For a
/// code the gate is asked for Act::ProveByCode.
struct BeginProof
{
    QString proof; ///< as the policy names it
    ProofKind kind = ProofKind::ContactCode;
    account::ContactKind contactKind = account::ContactKind::Phone; ///< of what it goes to, if to anything
    ProofContact to = ProofContact::None;
    ContactKey contact;
    std::optional<QDateTime> contactChangedAt;
    friend bool operator==(const BeginProof &, const BeginProof &) = default;
};
/// The last proof of that name that was begun has ended. Too many failures lock the person.
struct EndProof
{
    QString proof;
    ProofOutcome outcome = ProofOutcome::Passed; ///< not Begun; NotSent of a code only
    friend bool operator==(const EndProof &, const EndProof &) = default;
};
/// A contact is about to be shown whole, for a callback. The gate is asked for Act::Reveal.
struct Reveal
{
    ContactKey contact;
    friend bool operator==(const Reveal &, const Reveal &) = default;
};

// --- Approvals

struct AskApproval
{
    friend bool operator==(const AskApproval &, const AskApproval &) = default;
};
/// By an approver who neither opened the case nor ever held it; needs no lease.
struct AnswerApproval
{
    Answer answer = Answer::Given;
    friend bool operator==(const AnswerApproval &, const AnswerApproval &) = default;
};

// --- The change itself

/// Asks for a permit. The gate is asked again, from what is stored; Receipt::missing is its answer.
struct AskPermit
{
    Act act = Act::Text; ///< Text or Change
    friend bool operator==(const AskPermit &, const AskPermit &) = default;
};
/// What became of a text.
struct RecordText
{
    enum class Came {
        Sent,
        Failed,
        NotKnown,
        /// It went out, and the codes that were entered since were refused: that the contact may be another
        /// is known of none of them, and another text may be asked for.
        CodesRefused,
    };
    QString permit;
    Came came = Came::Sent;
    friend bool operator==(const RecordText &, const RecordText &) = default;
};
/// A code is about to be entered; never which. The gate is asked for Act::EnterCode, and not once the case
/// was stopped or taken over. Late, it was entered, and the row of it says whether there was leave.
struct EnterCode
{
    QString permit;
    friend bool operator==(const EnterCode &, const EnterCode &) = default;
};
/// What became of the change, by the account as it was read back. By whoever had the permit, or has the case
/// in hand.
struct RecordChange
{
    enum class Came { Done, Refused, NotKnown };
    QString permit;
    Came came = Came::Done;
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};
/// Whether one whom it concerns has been told.
struct RecordTelling
{
    enum class Came {
        Done,
        /// They are still to be told; as Notified: the service is about to be asked to, and may have,
        /// whatever becomes of that.
        Owed,
    };
    using How = TellingHow; ///< of Stated, where they were told: Operation::note has to say something
    Tell whom = Tell::OldPhone;
    Came came = Came::Done;
    How how = How::Stated;
    friend bool operator==(const RecordTelling &, const RecordTelling &) = default;
};

// --- Persons, and the record

struct LockPerson
{
    PersonKey person;
    friend bool operator==(const LockPerson &, const LockPerson &) = default;
};
/// For the reason in Operation::note.
struct UnlockPerson
{
    PersonKey person;
    friend bool operator==(const UnlockPerson &, const UnlockPerson &) = default;
};
/// That locks and cases may be lost is known, and was seen to, as Operation::note says: the desk goes on.
struct StateLoss
{
    friend bool operator==(const StateLoss &, const StateLoss &) = default;
};
/// The actor of a filter is one who is in the record, its person and case are ids: nothing else is kept.
struct ViewAudit
{
    audit::Filter filter;
    friend bool operator==(const ViewAudit &, const ViewAudit &) = default;
};
/// Makes the policy that the store was opened with the one that counts.
struct RegisterPolicy
{
    friend bool operator==(const RegisterPolicy &, const RegisterPolicy &) = default;
};
/// Erases what is private in rows that are older, and in cases that were closed before.
struct ErasePrivate
{
    QDateTime before; ///< no later than as the policy has it kept: Policy::keepPrivate
    friend bool operator==(const ErasePrivate &, const ErasePrivate &) = default;
};

using Command
    = std::variant<Search, RecordHits, OpenPerson, OpenCase, TakeCase, RenewLease, HandOver, StateCase,
                   AddNote, StopCase, CloseCase, BeginProof, EndProof, Reveal, AskApproval, AnswerApproval,
                   AskPermit, RecordText, EnterCode, RecordChange, RecordTelling, LockPerson, UnlockPerson,
                   StateLoss, ViewAudit, RegisterPolicy, ErasePrivate>;

} // namespace renumber::desk::operation

namespace renumber::desk {

/// When an operation was done.
enum class Timing {
    Now,
    /// While the store could not be reached, under a permit that had been recorded before: RecordText,
    /// EnterCode and RecordChange. Neither version nor lease counts then.
    Late,
};

/// A command, with what says whose it is. Asked for again under the same id it is not done again, and the
/// answer is what came of it.
struct Operation
{
    QString id; ///< a UUID that the program made
    operation::Command command;
    QString caseId = {}; ///< a UUID; empty where it is about none
    int version = 0; ///< of the case, as who asks has seen it
    QString lease = {}; ///< a UUID: by it a program has the case in hand
    QString note = {}; ///< what the operator wrote for the record; erasable
    Timing timing = Timing::Now;

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// What came of an operation.
struct Receipt
{
    audit::Head head; ///< its row of the audit, or the last of its rows; that of no row where it has none
    std::optional<DeskCase> now; ///< its case, as it is now
    QList<Missing> missing; ///< what the gate said; anything: there is no leave for what was asked
    /// Whether it had been done before, and was only looked up.
    enum class Time { First, Again } time = Time::First;
    /// False: this computer could not note how far it has seen the record, so that what is done to the end of
    /// it may go unnoticed. It tries again with the next operation.
    bool isHeadKept = true;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

} // namespace renumber::desk
