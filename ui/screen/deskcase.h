// SPDX-License-Identifier: Apache-2.0
// What the page of one case at an operators' desk has on it, and the bar above it. As screen/parts.h, facts
// and no texts. All times are on the program's clock, onto which those of the store are carried.
#pragma once

#include "cases/question.h"
#include "desk/budgetstate.h"
#include "desk/flagging.h"
#include "desk/missing.h"
#include "desk/store/operation.h"
#include "desk/store/storefault.h"
#include "screen/deskproof.h"
#include "screen/parts.h"

namespace renumber::ui::screen {

/// Whether whoever sits here may act in a case.
enum class InHand {
    Here, ///< the lease is this program's
    Free, ///< nobody has it, and it can be taken
    Elsewhere, ///< somebody else has it, or another program of the same operator
};

/// Which case it is: for the bar above whatever page of it is in front.
struct CaseHead
{
    QString id; ///< a UUID
    int number = 0; ///< which people say: R-1042
    QString person; ///< their name, as the service shows it; may be empty
    QString service; ///< its name
    QDateTime openedAt;
    QString openedBy;
    QString actor; ///< who sits here, as the store knows them
    InHand inHand = InHand::Here;
    desk::Stage stage = desk::Stage::Proving;
    std::optional<desk::Ending> ending = {}; ///< as which it will be closed, where that is known already

    friend bool operator==(const CaseHead &, const CaseHead &) = default;
};

/// Why the caller wants another contact.
struct CaseWhy
{
    QList<desk::Reason> reasons = {}; ///< the policy's, in its order
    QString reason = {}; ///< the id of the one that was chosen; empty: none was
    QString ticket = {}; ///< as the store has it
    QString ticketPattern = {}; ///< the form that the policy wants; empty: any, or none at all
    desk::Said askedOtherFactor = desk::Said::NotKnown; ///< a password, or another app's code, too

    friend bool operator==(const CaseWhy &, const CaseWhy &) = default;
};

/// Who is calling.
struct CaseProofs
{
    QList<DeskProof> offered = {}; ///< in the order to try them
    int needed = 0; ///< how many the rule asks for that fits the case
    int counting = 0; ///< how many of those there are
    int failures = 0; ///< of the person, over all operators and cases, as far back as they count
    int failuresToLock = 0; ///< so many lock the person

    friend bool operator==(const CaseProofs &, const CaseProofs &) = default;
};

/// How the contacts of the account may be shown.
enum class Veil {
    Masked,
    Lifted, ///< desk::isUnveiled()
    Shut, ///< masked, and no new one is shown either: the case goes no further
};

/// What is to come instead of what.
struct CaseContact
{
    cases::Question question = {}; ///< of the kind that the case is about
    account::Contact current = {}; ///< whole; what the page shows of it goes by veil
    Veil veil = Veil::Masked;
    const description::ContactService *rules = nullptr; ///< of the kind; it can be changed. Outlives the page
    account::ContactValue target = {}; ///< for which the gate was asked; empty: for none yet

    friend bool operator==(const CaseContact &, const CaseContact &) = default;
};

/// A reason for doubt, and what it asks for if it is up.
struct CaseFlag
{
    desk::Flag flag = desk::Flag::RecentChange;
    desk::FlagState state = desk::FlagState::NotKnown;
    desk::Strictness then = desk::Strictness::Warn; ///< desk::strictnessOf()

    friend bool operator==(const CaseFlag &, const CaseFlag &) = default;
};

/// Something that happened to the person before, at this desk or at the service.
struct HistoryRow
{
    enum class What {
        Done, ///< a case, as it ended
        Refused,
        Abandoned,
        Stopped,
        NotKnown,
        ProofFailed,
        Locked,
        Unlocked,
        ChangedElsewhere, ///< by the service's account of it, and not at this desk
    };
    QDateTime at;
    What what = What::Done;
    account::ContactKind kind = account::ContactKind::Phone; ///< of a case, or a change elsewhere
    QString by = {}; ///< the operator; empty where it was none
    int number = 0; ///< of the case; 0 where it was in none

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

/// One whom the change concerns beside the caller.
struct CaseTelling
{
    /// What has become of having the service tell them, until they are told.
    enum class ByService {
        NotAsked, ///< or it did not tell them, for certain
        UnderWay,
        MayHaveTold, ///< its answer was lost
    };
    desk::Tell whom = desk::Tell::OldPhone;
    desk::TellingHow how = desk::TellingHow::Stated; ///< they were told; until then: they are to be
    std::optional<QDateTime> toldAt = {}; ///< none: not yet, as far as is known
    ByService byService = ByService::NotAsked;
    QString to = {}; ///< the contact, masked; empty where it is not known any more
    std::optional<service::Problem> trouble = {}; ///< why the service did not tell them, where it was to

    friend bool operator==(const CaseTelling &, const CaseTelling &) = default;
};

/// What a case waits for.
struct CaseWaiting
{
    enum class For {
        Record, ///< the store writes down what was said; anything else may be said meanwhile
        Permit, ///< Update was pressed: the store is asked for leave
        CodeToNew, ///< the service is asked to send a code to the new contact
        Change, ///< the service is asked to make it the one on the account
        ProofAccount, ///< the service is asked how the account is, before it is asked for a code as a proof
        ProofCode, ///< the service is asked for that code
        ProofCheck, ///< the service is asked whether it is right
        Telling, ///< whom it concerns is being told by the service
    };
    For what = For::Record;
    QString proof = {}; ///< the id of the proof, of those that are about one

    friend bool operator==(const CaseWaiting &, const CaseWaiting &) = default;
};

/// The store did not take that the case was stopped: nobody is locked.
struct StopNotRecorded
{
    desk::StoreFault why;

    friend bool operator==(const StopNotRecorded &, const StopNotRecorded &) = default;
};

/// What keeps an operator from going on that the gate does not know of.
using CaseTrouble = std::variant<desk::StoreFault, StopNotRecorded, ServiceTrouble>;

/// The page of a case, until a code to the new contact is out.
struct DeskCase
{
    CaseHead head;
    CaseWhy why = {};
    CaseProofs proofs = {};
    CaseContact contact = {};
    QList<desk::Missing> missing = {}; ///< for Update, with contact.target, in the gate's order
    QList<CaseFlag> flags = {};
    QList<HistoryRow> history = {}; ///< the newest first
    QList<CaseTelling> tellings = {};
    QList<desk::BudgetState> budgets = {}; ///< those that Update uses up
    std::optional<CaseWaiting> waiting = {};
    std::optional<CaseTrouble> trouble = {};
    bool isStuck = false; ///< a change was begun in it, and nothing is left here with which to go on

    friend bool operator==(const DeskCase &, const DeskCase &) = default;
};

/// What is left of a case once the change is made, or may be.
struct DeskTelling
{
    CaseHead head;
    account::ContactKind kind
        = account::ContactKind::Phone; ///< of the contact that is another now, or may be
    desk::Ending ending = desk::Ending::Done; ///< as which the case will be closed: Done, Stopped or NotKnown
    QList<CaseTelling> tellings = {};
    std::optional<CaseWaiting> waiting = {};
    std::optional<CaseTrouble> trouble = {};

    friend bool operator==(const DeskTelling &, const DeskTelling &) = default;
};

} // namespace renumber::ui::screen
