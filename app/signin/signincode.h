// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/values.h"
#include "net/cookies.h"

#include <QString>

namespace renumber::signin {

/// A one-time code that was asked for to sign in with, and what is needed to enter it. In memory only, until
/// somebody is signed in or the sign-in is left.
struct SignInCode
{
    QString username; ///< for whom, as it was sent
    description::Values kept = {}; ///< what the replies so far have left for the calls that follow
    net::Cookies cookies = {}; ///< likewise, of services whose sign-in is in cookies
    int number = 1; ///< tells a code from those sent before it

    friend bool operator==(const SignInCode &, const SignInCode &) = default;
};

} // namespace renumber::signin
