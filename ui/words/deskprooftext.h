// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/proof.h"
#include "desk/surroundings.h"

#include <QString>
#include <QStringList>

namespace renumber::ui {

/// What a proof is, as a heading: "Code to c…@example.com". \a of is the kind of contact that it goes to, and
/// \a to that contact, masked; empty where it goes to none, or is not known.
QString proofTitle(desk::ProofKind kind, account::ContactKind of, const QString &to);

/// How it is done, step by step, before anything is shown whole.
QString proofStepsText(desk::ProofKind kind);

/// How to go on once \a number, ready for a sentence, is shown for a callback.
QString callBackText(const QString &number);

/// The proofs that one is to be of, by their names in the policy, inside a sentence: "a callback or a code to
/// the email address". \a codes are those that the service offers by names of their own.
QString proofChoiceText(const QStringList &anyOf, const QList<desk::OfferedProof> &codes);

/// What a code to the new contact, of \a kind, shows, and what it does not.
QString newContactShowsText(account::ContactKind kind);

} // namespace renumber::ui
