// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/signinway.h"
#include "keychain/keychain.h"

#include <optional>

namespace renumber::signin {

/// Whether the service was made to end the token.
enum class Revocation {
    Done,
    NotPossible, ///< the service has no way to
    Failed, ///< it could not be told, or said no; the token stays good until it expires
    Withheld, ///< it was not told: the token may be somebody else's by now
};

/// What became of a sign-out. In memory the token is forgotten in any case.
struct SignOutReport
{
    description::SignInMethod method = description::SignInMethod::Token; ///< how the token had been got
    Revocation revocation = Revocation::NotPossible;
    std::optional<keychain::KeychainFailure>
        left; ///< why the token is still in the keychain; none: it is not
    description::ActsFor actsFor = description::ActsFor::Oneself; ///< who had signed in

    friend bool operator==(const SignOutReport &, const SignOutReport &) = default;
};

} // namespace renumber::signin
