// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"

namespace renumber::sandbox::reachfive {

/// What ReachFive refuses. The wire form of each is in the table of services.md §1; the statuses that it
/// leaves open are listed in the README as inferred.
enum class Error {
    InvalidToken,
    InsufficientScope,
    StaleToken,
    StepUpRequired,
    FeatureOff,
    MalformedBody,
    MissingNumber,
    MissingCode,
    InvalidNumber,
    NumberInUse,
    NoNumber,
    WrongCode,
    ExpiredCode,
    SupersededCode,
    TooManyAttempts,
    TooManyMessages,
    UnsupportedGrant,
    AuthorizationRefused,
    RefreshTokenRevoked,
    RefreshTokenExpired
};

/// The error's reply, with `error_user_msg` in the language that the request accepts.
Reply errorReply(Error error, const Request &request);

/// Whether `header` of the request asks for French before English.
bool wantsFrench(const Request &request, QByteArrayView header);

} // namespace renumber::sandbox::reachfive
