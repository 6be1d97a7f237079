// SPDX-License-Identifier: Apache-2.0
// What each command does: it asks the rules and the gate, changes the step's case and tables beside it, and
// says what is to be written down. The case itself, and the record, are written by who calls this.
#pragma once

#include "desk/sqlite/step.h"

namespace renumber::desk {

// casesteps.cpp
StoreResult<void> perform(Step &step, const operation::OpenCase &open);
StoreResult<void> perform(Step &step, const operation::TakeCase &take);
StoreResult<void> perform(Step &step, const operation::RenewLease &renew);
StoreResult<void> perform(Step &step, const operation::HandOver &handOver);
StoreResult<void> perform(Step &step, const operation::StateCase &state);
StoreResult<void> perform(Step &step, const operation::AddNote &add);
StoreResult<void> perform(Step &step, const operation::StopCase &stop);
StoreResult<void> perform(Step &step, const operation::CloseCase &close);

// proofsteps.cpp
StoreResult<void> perform(Step &step, const operation::BeginProof &begin);
StoreResult<void> perform(Step &step, const operation::EndProof &end);
StoreResult<void> perform(Step &step, const operation::Reveal &reveal);
StoreResult<void> perform(Step &step, const operation::AskApproval &ask);
StoreResult<void> perform(Step &step, const operation::AnswerApproval &answer);

// permitsteps.cpp
StoreResult<void> perform(Step &step, const operation::AskPermit &ask);
StoreResult<void> perform(Step &step, const operation::RecordText &text);
StoreResult<void> perform(Step &step, const operation::EnterCode &enter);
StoreResult<void> perform(Step &step, const operation::RecordChange &change);

// tellingsteps.cpp
/// All whom the policy has told are owed to be told of the change of the case, until that is stated.
StoreResult<void> owe(const Step &step);
StoreResult<void> perform(Step &step, const operation::RecordTelling &telling);

// personsteps.cpp
StoreResult<void> perform(Step &step, const operation::Search &search);
StoreResult<void> perform(Step &step, const operation::RecordHits &record);
StoreResult<void> perform(Step &step, const operation::OpenPerson &open);
StoreResult<void> perform(Step &step, const operation::LockPerson &lock);
StoreResult<void> perform(Step &step, const operation::UnlockPerson &unlock);

// recordsteps.cpp
/// Fails where the record of \a filter would keep a text that is no id, nor an actor of the record.
StoreResult<void> demandFit(QSqlDatabase &database, const audit::Filter &filter);
StoreResult<void> perform(Step &step, const operation::StateLoss &state);
StoreResult<void> perform(Step &step, const operation::ViewAudit &view);
StoreResult<void> perform(Step &step, const operation::RegisterPolicy &registration);
StoreResult<void> perform(Step &step, const operation::ErasePrivate &erase);

} // namespace renumber::desk
