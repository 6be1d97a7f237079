// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"
#include "world/settings.h"

namespace renumber::sandbox::genauth {

/// What GenAuth refuses. The codes are those of services.md §4; a refusal that it gives no `apiCode` has none
/// here.
enum class Error {
    AppUnknown,
    NotSignedIn,
    TokenUnknown,
    TokenExpired,
    SecondFactorWanted,
    SecondFactorWantedOfUser,
    BadRequest,
    InvalidNumber,
    TooSoon,
    WrongCode,
    CodeExpired,
    NumberInUse,
    OldNumberDiffers,
    SameNumber,
    NoNumber,
    HasNumber,
    ChangeTokenUnknown,
    ChangeTokenExpired
};

/// The envelope of a failure, under HTTP 200. The words are Chinese when the request's `x-authing-lang` says
/// so, else English.
Reply errorReply(Error error, const Request &request, const Settings &settings);

} // namespace renumber::sandbox::genauth
