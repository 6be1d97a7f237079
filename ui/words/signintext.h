// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/signinfailure.h"
#include "signin/signout.h"
#include "words/problemtext.h"

namespace renumber::ui {

/// Why nobody was signed in, by \a method at \a service, and what to do.
ProblemText describe(const signin::SignInFailure &failure, description::SignInMethod method,
                     const QString &service, const time::Now &now);

/// What became of a sign-out from \a service: what the person can rely on, and what not.
QString signedOutText(const signin::SignOutReport &report, const QString &service);

} // namespace renumber::ui
