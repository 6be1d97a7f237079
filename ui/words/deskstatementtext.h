// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/proof.h"

#include <QString>

namespace renumber::ui {

// What an operator is asked to write for the record about somebody, as \a person has them in a sentence, and
// what is on the button that puts it there.
QString noteQuestion(const QString &person);
QString addNoteText();
QString endLockQuestion(const QString &person);
QString endLockText();
/// What an operator has to say of a proof of \a kind that they attest; empty where that is nothing.
QString proofQuestion(desk::ProofKind kind);
QString itsThemText();

} // namespace renumber::ui
