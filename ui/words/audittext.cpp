// SPDX-License-Identifier: Apache-2.0
#include "words/audittext.h"

#include "text/sanitized.h"
#include "words/isolate.h"

#include <QCoreApplication>

namespace renumber::ui {

namespace {

using desk::audit::Action;
using desk::audit::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)
};

QString foreign(const QString &name)
{
    return isolated(text::sanitized(name, text::Longest::Entry));
}

} // namespace

QString actionText(Action action)
{
    switch (action) {
    case Action::Searched:
        return Words::tr("Searched");
    case Action::PersonOpened:
        return Words::tr("Person opened");
    case Action::ContactRevealed:
        return Words::tr("Contact shown whole");
    case Action::CaseOpened:
        return Words::tr("Case opened");
    case Action::CaseTaken:
        return Words::tr("Case taken");
    case Action::CaseHandedOver:
        return Words::tr("Case handed over");
    case Action::CaseStated:
        return Words::tr("Reason, ticket or new contact entered");
    case Action::CaseStopped:
        return Words::tr("Case stopped");
    case Action::CaseClosed:
        return Words::tr("Case closed");
    case Action::ProofBegun:
        return Words::tr("Proof begun");
    case Action::ProofPassed:
        return Words::tr("Proof passed");
    case Action::ProofFailed:
        return Words::tr("Proof failed");
    case Action::ProofNotSent:
        return Words::tr("Code for a proof not sent");
    case Action::ApprovalAsked:
        return Words::tr("Approval asked");
    case Action::ApprovalGiven:
        return Words::tr("Approval given");
    case Action::ApprovalRefused:
        return Words::tr("Approval refused");
    case Action::PermitGiven:
        return Words::tr("Permit given");
    case Action::PermitRefused:
        return Words::tr("Permit refused");
    case Action::TextSent:
        return Words::tr("Text sent");
    case Action::TextFailed:
        return Words::tr("Text failed");
    case Action::TextUnknown:
        return Words::tr("Text may have been sent");
    case Action::CodeEntered:
        return Words::tr("Code entered");
    case Action::CodeRefused:
        return Words::tr("Code not accepted");
    case Action::ChangeDone:
        return Words::tr("Contact changed");
    case Action::ChangeRefused:
        return Words::tr("Change refused");
    case Action::ChangeUnsettled:
        return Words::tr("Change not confirmed");
    case Action::TellingDone:
        return Words::tr("Somebody told");
    case Action::TellingOwed:
        return Words::tr("Somebody still to be told");
    case Action::PersonLocked:
        return Words::tr("Person locked");
    case Action::PersonUnlocked:
        return Words::tr("Person unlocked");
    case Action::AuditViewed:
        return Words::tr("Record viewed");
    case Action::AuditExported:
        return Words::tr("Record exported");
    case Action::AuditVerified:
        return Words::tr("Record verified");
    case Action::PolicyRegistered:
        return Words::tr("Policy registered");
    case Action::PrivateErased:
        return Words::tr("Private details erased");
    case Action::LossFound:
        return Words::tr("Loss found");
    case Action::LossStated:
        return Words::tr("Loss stated");
    case Action::SearchAnswered:
        return Words::tr("Search answered");
    case Action::NoteAdded:
        return Words::tr("Note added");
    }
    Q_UNREACHABLE();
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Words::tr("Done");
    case Outcome::Refused:
        return Words::tr("Refused");
    case Outcome::Failed:
        return Words::tr("Failed");
    case Outcome::NotKnown:
        return Words::tr("Not known");
    case Outcome::Abandoned:
        return Words::tr("Abandoned");
    case Outcome::Stopped:
        return Words::tr("Stopped");
    }
    Q_UNREACHABLE();
}

QString actionText(const QString &name)
{
    const auto action = desk::audit::actionFrom(name);
    return action ? actionText(*action) : foreign(name);
}

QString outcomeText(const QString &name)
{
    const auto outcome = desk::audit::outcomeFrom(name);
    return outcome ? outcomeText(*outcome) : foreign(name);
}

} // namespace renumber::ui
