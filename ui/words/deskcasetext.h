// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/contactvalue.h"
#include "desk/budgetstate.h"
#include "desk/case.h"
#include "desk/store/operation.h"

#include <QString>

namespace renumber::ui {

/// As what a case was closed, in a word or two.
QString endingText(desk::Ending ending);

/// What closing a case of \a kind as \a ending says, in a sentence for whoever closes it.
QString closingText(desk::Ending ending, account::ContactKind kind);

/// That a change to a new contact of \a kind was begun, and nothing is left with which to go on.
QString stuckText(account::ContactKind kind);

/// "1 of 3 texts used for this person today". \a kind is what the case is about.
QString budgetText(const desk::BudgetState &state, account::ContactKind kind);

using desk::TellingHow;

/// Who is told of a change of the contact \a changed: "Old number".
QString tellName(desk::Tell whom, account::ContactKind changed);

/// How they will be told of it. \a service is its name.
QString tellPlanText(desk::Tell whom, account::ContactKind changed, TellingHow how, const QString &service);

/// How they were, at \a time, a time of day.
QString toldText(desk::Tell whom, account::ContactKind changed, TellingHow how, const QString &service,
                 const QString &time);

/// That they are still to be told, by whoever has the case.
QString owedText(desk::Tell whom, account::ContactKind changed);

/// That the service is being asked to tell them.
QString beingToldText(desk::Tell whom, account::ContactKind changed);

/// That it was asked to, and nobody knows whether it did.
QString mayBeToldText(desk::Tell whom, account::ContactKind changed);

/// What to tell them where a case ends as \a ending: what was changed, or may have been, and what to do if it
/// was not them (NIST SP 800-63B-4, 4.6).
QString tellAdvice(account::ContactKind changed, desk::Ending ending);

} // namespace renumber::ui
