// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace renumber::desk::audit {

/// What a row of the audit is about. Renewing a lease is none of these: it would be every second row, and who
/// has a case in hand follows from those who took it.
enum class Action {
    Searched, ///< or about to be
    PersonOpened,
    ContactRevealed, ///< one contact, shown whole for a while
    CaseOpened,
    CaseTaken,
    CaseHandedOver,
    CaseStated, ///< reason, ticket, target or a circumstance, set or changed
    CaseStopped,
    CaseClosed,
    ProofBegun,
    ProofPassed,
    ProofFailed,
    ApprovalAsked,
    ApprovalGiven,
    ApprovalRefused,
    PermitGiven,
    PermitRefused, ///< with the list of what was missing
    TextSent,
    TextFailed,
    TextUnknown, ///< it may have been sent
    CodeEntered, ///< never which
    ChangeDone,
    ChangeRefused,
    ChangeUnsettled,
    TellingDone,
    TellingOwed,
    PersonLocked,
    PersonUnlocked,
    AuditViewed,
    AuditExported,
    AuditVerified,
    PolicyRegistered,
    PrivateErased,
    LossFound, ///< cases, locks and rows that this computer has seen may be gone
    LossStated, ///< somebody said that they know, and the desk goes on
    SearchAnswered, ///< with how many hits
    NoteAdded, ///< to a case
    ProofNotSent, ///< one that was begun: no code of it went out
    CodeRefused, ///< all that were entered of a text
};

/// How it went, to filter by.
enum class Outcome {
    Done,
    Refused, ///< by the gate, an approver or the service
    Failed,
    NotKnown,
    Abandoned,
    Stopped,
};

/// The word that rows, filters and exports have for it.
QString nameOf(Action action);
QString nameOf(Outcome outcome);
/// None where \a name is no such word.
std::optional<Action> actionFrom(const QString &name);
std::optional<Outcome> outcomeFrom(const QString &name);

} // namespace renumber::desk::audit
