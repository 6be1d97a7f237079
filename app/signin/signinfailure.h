// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/signinway.h"
#include "service/problem.h"

namespace renumber::signin {

/// Why nobody was signed in.
enum class SignInFault {
    Problem, ///< a call failed; \a SignInFailure::problem says how
    Denied, ///< the person, or the identity provider for them, said no
    WrongIssuer, ///< another identity provider answered than was asked
    ProviderRefused, ///< the identity provider came back with an error
    ProviderUnusable, ///< what it publishes about itself will not do
    PortTaken, ///< the browser could not come back: another program listens where the profile says
    /// The system does not tell whose browser came back. A link copied by hand would be no safer, so none is
    /// offered.
    NoCallbackSafe,
    TookTooLong, ///< nobody came back from the browser
};

/// How far a sign-in had come when it failed.
enum class SignInStage {
    Sending, ///< a code to enter was asked for
    Entering,
    Reading, ///< what was entered was accepted, and what failed is the first call made with it
};

struct SignInFailure
{
    SignInFault fault = SignInFault::Problem;
    service::Problem problem = {}; ///< of SignInFault::Problem
    QString detail = {}; ///< for the small print; plain text
    SignInStage stage = SignInStage::Entering;
    bool isStoredTokenGone = false; ///< what the keychain had is gone, so that it cannot be tried again
    description::ActsFor actsFor = description::ActsFor::Oneself; ///< who was to be signed in; of a Reading

    friend bool operator==(const SignInFailure &, const SignInFailure &) = default;
};

} // namespace renumber::signin
