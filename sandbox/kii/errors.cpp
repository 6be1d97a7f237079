// SPDX-License-Identifier: Apache-2.0
#include "kii/errors.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::kii {

namespace {

struct Wire
{
    Error error;
    int status;
    const char16_t *code; ///< Null: no body at all.
    const char16_t *message;
};

constexpr std::array wires{
    Wire{Error::Unauthorized, 401, u"UNAUTHORIZED",
         u"The application or the user of the request is not known"},
    Wire{Error::WrongToken, 403, u"WRONG_TOKEN", u"The provided token is not valid"},
    Wire{Error::UserNotFound, 404, u"USER_NOT_FOUND", u"There is no such user"},
    Wire{Error::InvalidInputData, 400, u"INVALID_INPUT_DATA", u"There are validation errors"},
    Wire{Error::UnsupportedMediaType, 415, u"UNSUPPORTED_MEDIA_TYPE",
         u"This operation wants another Content-Type"},
    Wire{Error::UserAlreadyExists, 409, u"USER_ALREADY_EXISTS", u"Another user has this address"},
    Wire{Error::UserAddressNotFound, 404, u"USER_ADDRESS_NOT_FOUND", u"The user has no such address"},
    Wire{Error::InvalidAccountStatus, 400, u"INVALID_ACCOUNT_STATUS", u"The address is verified already"},
    Wire{Error::InvalidVerificationCode, 403, u"INVALID_VERIFICATION_CODE",
         u"The verification code is not the right one"},
    Wire{Error::VerificationCodeExpired, 410, u"PHONE_NUMBER_VERIFICATION_CODE_EXPIRED",
         u"The verification code has expired"},
    Wire{Error::VerificationCodeNotFound, 404, u"VERIFICATION_CODE_NOT_FOUND",
         u"There is no verification code for this user"},
    Wire{Error::InvalidGrant, 400, u"invalid_grant", u"The user name, password or refresh token is wrong"},
    Wire{Error::TooManyMessages, 429, nullptr, nullptr},
};

} // namespace

Reply errorReply(const Failure &failure)
{
    const Wire &wire = *std::ranges::find(wires, failure.error, &Wire::error);
    if (!wire.code) {
        return Reply::empty(wire.status);
    }
    const QString code = QString::fromUtf16(wire.code);
    const QString message = QString::fromUtf16(wire.message);
    QJsonObject json{{u"errorCode"_s, code}};
    if (failure.error == Error::InvalidGrant) { // As OAuth 2.0 spells errors (RFC 6749, 5.2).
        json.insert(u"error"_s, code);
        json.insert(u"error_description"_s, message);
    } else {
        json.insert(u"message"_s, message);
    }
    if (!failure.field.isEmpty()) {
        json.insert(u"field"_s, failure.field);
        json.insert(u"value"_s, failure.value);
    }
    return Reply::json(wire.status, json);
}

} // namespace renumber::sandbox::kii
