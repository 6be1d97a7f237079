// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/reply.h"

namespace renumber::sandbox::kii {

/// What Kii Cloud refuses. The codes and statuses of services.md §3 are the wire form; those that it does not
/// name are listed in the README as chosen.
enum class Error {
    Unauthorized,
    WrongToken,
    UserNotFound,
    InvalidInputData,
    UnsupportedMediaType,
    UserAlreadyExists,
    UserAddressNotFound,
    InvalidAccountStatus,
    InvalidVerificationCode,
    VerificationCodeExpired,
    VerificationCodeNotFound,
    InvalidGrant,
    TooManyMessages
};

/// An error, and for UserAlreadyExists the field and the value that another account has.
struct Failure
{
    Error error = Error::InvalidInputData;
    QString field;
    QString value;
};

Reply errorReply(const Failure &failure);

} // namespace renumber::sandbox::kii
