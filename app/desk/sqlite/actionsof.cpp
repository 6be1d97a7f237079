// SPDX-License-Identifier: Apache-2.0
#include "desk/sqlite/actionsof.h"

namespace renumber::desk {

namespace {

using audit::Action;

Action actionOf(operation::RecordText::Came came)
{
    switch (came) {
    case operation::RecordText::Came::Sent:
        return Action::TextSent;
    case operation::RecordText::Came::Failed:
        return Action::TextFailed;
    case operation::RecordText::Came::NotKnown:
        return Action::TextUnknown;
    case operation::RecordText::Came::CodesRefused:
        return Action::CodeRefused;
    }
    Q_UNREACHABLE();
}

Action actionOf(operation::RecordChange::Came came)
{
    switch (came) {
    case operation::RecordChange::Came::Done:
        return Action::ChangeDone;
    case operation::RecordChange::Came::Refused:
        return Action::ChangeRefused;
    case operation::RecordChange::Came::NotKnown:
        return Action::ChangeUnsettled;
    }
    Q_UNREACHABLE();
}

struct Actions
{
    using List = QList<Action>;

    List operator()(const operation::Search & /*c*/) const { return {Action::Searched}; }
    List operator()(const operation::RecordHits & /*c*/) const { return {Action::SearchAnswered}; }
    List operator()(const operation::OpenPerson & /*c*/) const { return {Action::PersonOpened}; }
    List operator()(const operation::OpenCase & /*c*/) const { return {Action::CaseOpened}; }
    List operator()(const operation::TakeCase & /*c*/) const { return {Action::CaseTaken}; }
    List operator()(const operation::RenewLease & /*c*/) const { return {}; }
    List operator()(const operation::HandOver & /*c*/) const { return {Action::CaseHandedOver}; }
    List operator()(const operation::StateCase & /*c*/) const { return {Action::CaseStated}; }
    List operator()(const operation::AddNote & /*c*/) const { return {Action::NoteAdded}; }
    List operator()(const operation::StopCase & /*c*/) const { return {Action::CaseStopped}; }
    List operator()(const operation::CloseCase & /*c*/) const
    {
        return {Action::CaseClosed, Action::TellingOwed};
    }
    List operator()(const operation::BeginProof & /*c*/) const { return {Action::ProofBegun}; }
    List operator()(const operation::EndProof &end) const { return {actionOf(end.outcome)}; }
    List operator()(const operation::Reveal & /*c*/) const { return {Action::ContactRevealed}; }
    List operator()(const operation::AskApproval & /*c*/) const { return {Action::ApprovalAsked}; }
    List operator()(const operation::AnswerApproval &answer) const
    {
        return {answer.answer == Answer::Given ? Action::ApprovalGiven : Action::ApprovalRefused};
    }
    List operator()(const operation::AskPermit & /*c*/) const
    {
        return {Action::PermitGiven, Action::PermitRefused};
    }
    List operator()(const operation::RecordText &text) const { return {actionOf(text.came)}; }
    List operator()(const operation::EnterCode & /*c*/) const { return {Action::CodeEntered}; }
    List operator()(const operation::RecordChange &change) const { return {actionOf(change.came)}; }
    List operator()(const operation::RecordTelling &telling) const
    {
        return {telling.came == operation::RecordTelling::Came::Done ? Action::TellingDone
                                                                     : Action::TellingOwed};
    }
    List operator()(const operation::LockPerson & /*c*/) const { return {Action::PersonLocked}; }
    List operator()(const operation::UnlockPerson & /*c*/) const { return {Action::PersonUnlocked}; }
    List operator()(const operation::StateLoss & /*c*/) const { return {Action::LossStated}; }
    List operator()(const operation::ViewAudit & /*c*/) const { return {Action::AuditViewed}; }
    List operator()(const operation::RegisterPolicy & /*c*/) const { return {Action::PolicyRegistered}; }
    List operator()(const operation::ErasePrivate & /*c*/) const { return {Action::PrivateErased}; }
};

} // namespace

audit::Action actionOf(ProofOutcome outcome)
{
    switch (outcome) {
    case ProofOutcome::Begun:
        return Action::ProofBegun;
    case ProofOutcome::Passed:
        return Action::ProofPassed;
    case ProofOutcome::Failed:
        return Action::ProofFailed;
    case ProofOutcome::NotSent:
        return Action::ProofNotSent;
    }
    Q_UNREACHABLE();
}

QList<audit::Action> actionsOf(const operation::Command &command)
{
    return std::visit(Actions(), command);
}

} // namespace renumber::desk
