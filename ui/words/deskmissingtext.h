// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/missing.h"
#include "desk/surroundings.h"
#include "time/clock.h"

#include <QString>

namespace renumber::ui {

/// What keeps the gate shut, and what to do about it. \a kind is what the case is about, \a codes are the
/// proofs that the service offers by names of their own. Times are on the program's clock.
QString missingText(const desk::Missing &missing, account::ContactKind kind,
                    const QList<desk::OfferedProof> &codes, const time::Now &now);

/// That no code was sent for all that is \a missing, which is something.
QString notSentText(const QList<desk::Missing> &missing, account::ContactKind kind, const time::Now &now);

/// That the new contact is to be entered, which no gate asks for.
QString noTargetText(account::ContactKind kind);

} // namespace renumber::ui
