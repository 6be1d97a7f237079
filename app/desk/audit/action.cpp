// SPDX-License-Identifier: Apache-2.0
#include "desk/audit/action.h"

#include "text/named.h"

#include <array>

namespace renumber::desk::audit {

namespace {

using text::Named;

constexpr std::array actionNames{
    Named{Action::Searched, "searched"},
    Named{Action::PersonOpened, "personOpened"},
    Named{Action::ContactRevealed, "contactRevealed"},
    Named{Action::CaseOpened, "caseOpened"},
    Named{Action::CaseTaken, "caseTaken"},
    Named{Action::CaseHandedOver, "caseHandedOver"},
    Named{Action::CaseStated, "caseStated"},
    Named{Action::CaseStopped, "caseStopped"},
    Named{Action::CaseClosed, "caseClosed"},
    Named{Action::ProofBegun, "proofBegun"},
    Named{Action::ProofPassed, "proofPassed"},
    Named{Action::ProofFailed, "proofFailed"},
    Named{Action::ApprovalAsked, "approvalAsked"},
    Named{Action::ApprovalGiven, "approvalGiven"},
    Named{Action::ApprovalRefused, "approvalRefused"},
    Named{Action::PermitGiven, "permitGiven"},
    Named{Action::PermitRefused, "permitRefused"},
    Named{Action::TextSent, "textSent"},
    Named{Action::TextFailed, "textFailed"},
    Named{Action::TextUnknown, "textUnknown"},
    Named{Action::CodeEntered, "codeEntered"},
    Named{Action::ChangeDone, "changeDone"},
    Named{Action::ChangeRefused, "changeRefused"},
    Named{Action::ChangeUnsettled, "changeUnsettled"},
    Named{Action::TellingDone, "tellingDone"},
    Named{Action::TellingOwed, "tellingOwed"},
    Named{Action::PersonLocked, "personLocked"},
    Named{Action::PersonUnlocked, "personUnlocked"},
    Named{Action::AuditViewed, "auditViewed"},
    Named{Action::AuditExported, "auditExported"},
    Named{Action::AuditVerified, "auditVerified"},
    Named{Action::PolicyRegistered, "policyRegistered"},
    Named{Action::PrivateErased, "privateErased"},
    Named{Action::LossFound, "lossFound"},
    Named{Action::LossStated, "lossStated"},
    Named{Action::SearchAnswered, "searchAnswered"},
    Named{Action::NoteAdded, "noteAdded"},
    Named{Action::ProofNotSent, "proofNotSent"},
    Named{Action::CodeRefused, "codeRefused"},
};
constexpr std::array outcomeNames{
    Named{Outcome::Done, "done"},           Named{Outcome::Refused, "refused"},
    Named{Outcome::Failed, "failed"},       Named{Outcome::NotKnown, "notKnown"},
    Named{Outcome::Abandoned, "abandoned"}, Named{Outcome::Stopped, "stopped"},
};
static_assert(text::isComplete(actionNames) && text::isComplete(outcomeNames));

} // namespace

QString nameOf(Action action)
{
    return text::nameIn(actionNames, action);
}

QString nameOf(Outcome outcome)
{
    return text::nameIn(outcomeNames, outcome);
}

std::optional<Action> actionFrom(const QString &name)
{
    return text::valueIn(actionNames, name);
}

std::optional<Outcome> outcomeFrom(const QString &name)
{
    return text::valueIn(outcomeNames, name);
}

} // namespace renumber::desk::audit
