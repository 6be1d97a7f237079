// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/pastedtoken.h"
#include "signin/signinfailure.h"
#include "signin/signout.h"
#include "words/problemtext.h"

namespace renumber::ui {

/// By which way a sign-in was tried.
struct TriedWay
{
    description::SignInMethod method = description::SignInMethod::Token;
    /// Where that ends before a second step: description::wayWithSecondStep().
    std::optional<description::SignInMethod> instead = {};

    friend bool operator==(const TriedWay &, const TriedWay &) = default;
};

/// Why nobody was signed in at \a service, and what to do.
ProblemText describe(const signin::SignInFailure &failure, const TriedWay &tried, const QString &service,
                     const time::Now &now);

/// What is wrong with an access token as it was entered.
QString tokenErrorText(signin::TokenError error);

/// What became of a sign-out from \a service: what the person can rely on, and what not.
QString signedOutText(const signin::SignOutReport &report, const QString &service);

} // namespace renumber::ui
