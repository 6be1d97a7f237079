// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "look/colours.h"
#include "screen/deskcase.h"
#include "time/clock.h"

namespace renumber::ui {

/// How \a proof stands at \a now, and what to do about it.
QString proofStateText(const screen::DeskProof &proof, const time::Now &now);

/// What is missing for its code or its contact, or else what went wrong with the code; empty where nothing is
/// and did. \a changed is what the case is about, \a service the name of the service.
QString proofTroubleText(const screen::DeskProof &proof, account::ContactKind changed, const QString &service,
                         const time::Now &now);

/// On the button that begins it, or begins it once more. \a person is their name, ready for a sentence.
QString beginProofText(const screen::DeskProof &proof, const QString &person);

/// "1 of 2 proofs"; empty where none is needed.
QString proofCountText(const screen::CaseProofs &proofs);

/// How near failures have brought the person to being locked; empty where there are none.
QString failuresText(const screen::CaseProofs &proofs);

/// Whether what is passed still counts, where that is not what it says it is: time goes on.
bool isOver(const screen::ProofPassed &passed, const time::Now &now);

/// Ok where it counts, Doubt where it did or cannot, else Plain.
look::Tone proofTone(const screen::DeskProof &proof, const time::Now &now);

} // namespace renumber::ui
