// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/proof.h"

#include <QString>

namespace renumber::ui {

// What an operator is asked to write for the record about somebody, as \a person has them in a sentence, and
// what is on the button that puts it there.
QString noteQuestion(const QString &person);
QString addNoteText();
/// That the record has it.
QString noteAddedText();
QString endLockQuestion(const QString &person);
QString endLockText();
/// What an operator has to say of a proof of \a kind that they attest; empty where that is nothing.
QString proofQuestion(desk::ProofKind kind);
/// On buttons: the caller is, or is not, who they say. \a person is their name, ready for a sentence.
QString itsThemText(const QString &person);
QString notThemText(const QString &person);

/// Whether so many proofs fail by ending a case that the person is locked.
enum class EndingLocks { No, Yes };
/// That ending a case now counts what was begun in it, and has not ended, as failed proofs.
QString endCaseQuestion(const QString &person, EndingLocks locks);
QString endCaseText();

} // namespace renumber::ui
