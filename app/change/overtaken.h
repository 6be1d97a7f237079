// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plan.h"
#include "service/problem.h"

namespace renumber::change {

/// Whether an account tells which contact waits to be confirmed.
enum class TellsPending { No, Yes };

/// True where the account, read after a step of \a plan and found to show \a shown, has or awaits a contact
/// that is neither what the plan wants nor what it knew when it began: somebody changed it elsewhere
/// meanwhile. What the service has sent may have gone there.
bool isOvertaken(const Plan &plan, const account::Contact &shown);

/// True where \a shown waits for a contact, told in full, that is not the one of \a plan.
bool awaitsAnother(const Plan &plan, const account::Contact &shown);

/// What a call that names no contact would be about. Nothing: no contact waits to be confirmed.
enum class Subject { Target, Another, Nothing };

/// Of a call for \a plan, by an account that was read right before it and found to show \a shown.
Subject subjectOf(const Plan &plan, const account::Contact &shown, TellsPending told);

/// Likewise of a call that sends something to the contact that the account had when the plan was made.
Subject currentSubjectOf(const Plan &plan, const account::Contact &shown);

/// The problem that this is. Acted::No: it was noticed before anything was sent.
service::Problem overtaken(net::Acted acted);
/// The problem that Subject::Nothing is.
service::Problem nothingAwaited();

} // namespace renumber::change
