// SPDX-License-Identifier: Apache-2.0
#include "reachfive/errors.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

struct Wire
{
    Error error;
    int status;
    const char16_t *code;
    const char16_t *messageKey; ///< Null: not sent.
    const char16_t *description;
    const char16_t *english; ///< Null: the user is told nothing.
    const char16_t *french;
    const char16_t *field; ///< Null: no error_details.
};

constexpr std::array wires{
    Wire{Error::InvalidToken, 401, u"invalid_token", nullptr, u"The access token is invalid or has expired",
         nullptr, nullptr, nullptr},
    Wire{Error::InsufficientScope, 403, u"insufficient_scope", nullptr,
         u"The access token lacks the scope full_write", nullptr, nullptr, nullptr},
    Wire{Error::StaleToken, 401, u"invalid_grant", u"error.accessToken.freshness",
         u"The access token is not fresh", u"Your session is too old for this. Please log in again.",
         u"Votre session est trop ancienne. Veuillez vous reconnecter.", nullptr},
    Wire{Error::StepUpRequired, 401, u"invalid_grant", u"error.authn.mfa.stepup.required",
         u"Step-up authentication is required", u"Please confirm your identity to continue.",
         u"Veuillez confirmer votre identité pour continuer.", nullptr},
    Wire{Error::FeatureOff, 403, u"access_denied", u"error.feature.notAvailable",
         u"The SMS feature is not available on this account", u"This feature is not available.",
         u"Cette fonctionnalité n’est pas disponible.", nullptr},
    Wire{Error::MalformedBody, 400, u"invalid_request", nullptr, u"The body must be a JSON object", nullptr,
         nullptr, nullptr},
    Wire{Error::MissingNumber, 400, u"invalid_request", nullptr, u"Validation failed",
         u"The phone number is missing.", u"Le numéro de téléphone est manquant.", u"phone_number"},
    Wire{Error::MissingCode, 400, u"invalid_request", nullptr, u"Validation failed",
         u"The verification code is missing.", u"Le code de vérification est manquant.",
         u"verification_code"},
    Wire{Error::InvalidNumber, 400, u"invalid_request", nullptr, u"Validation failed",
         u"This phone number is not valid.", u"Ce numéro de téléphone n’est pas valide.", u"phone_number"},
    Wire{Error::NumberInUse, 409, u"phone_number_already_exists", nullptr,
         u"Another account has this phone number", u"This phone number is already used by another account.",
         u"Ce numéro de téléphone est déjà utilisé par un autre compte.", nullptr},
    Wire{Error::NoNumber, 400, u"invalid_request", nullptr, u"The account has no phone number",
         u"There is no phone number on your account.", u"Votre compte n’a pas de numéro de téléphone.",
         nullptr},
    Wire{Error::WrongCode, 401, u"invalid_grant", u"error.invalidVerificationCode",
         u"Invalid verification code", u"The verification code is not correct.",
         u"Le code de vérification est incorrect.", nullptr},
    Wire{Error::SupersededCode, 401, u"invalid_grant", u"error.invalidVerificationCode",
         u"A newer verification code was sent",
         u"A newer verification code has been sent. Please use that one.",
         u"Un nouveau code de vérification a été envoyé. Veuillez l’utiliser.", nullptr},
    Wire{Error::ExpiredCode, 401, u"invalid_grant", u"error.invalidVerificationCode",
         u"The verification code has expired", u"The verification code has expired.",
         u"Le code de vérification a expiré.", nullptr},
    Wire{Error::TooManyAttempts, 401, u"invalid_grant", u"error.tooManyAttempts", u"Too many attempts",
         u"Too many attempts. Please try again later.", u"Trop de tentatives. Veuillez réessayer plus tard.",
         nullptr},
    Wire{Error::TooManyMessages, 429, u"rate_limit_reached", nullptr, u"Too many messages to this number",
         u"Too many messages were sent to this number. Please try again later.",
         u"Trop de messages ont été envoyés à ce numéro. Veuillez réessayer plus tard.", nullptr},
    Wire{Error::UnsupportedGrant, 400, u"unsupported_grant_type", nullptr,
         u"The sandbox does not know this grant type", nullptr, nullptr, nullptr},
    Wire{Error::AuthorizationRefused, 400, u"invalid_grant", nullptr,
         u"The authorization code is not known, was used or has expired, or it belongs to another request",
         nullptr, nullptr, nullptr},
    Wire{Error::RefreshTokenRevoked, 400, u"invalid_grant", u"error.refreshToken.revoked",
         u"The refresh token was revoked", nullptr, nullptr, nullptr},
    Wire{Error::RefreshTokenExpired, 400, u"invalid_grant", u"error.refreshToken.expired",
         u"The refresh token has expired", nullptr, nullptr, nullptr},
};

void insert(QJsonObject &json, const QString &key, const char16_t *value)
{
    if (value) {
        json.insert(key, QString::fromUtf16(value));
    }
}

} // namespace

bool wantsFrench(const Request &request, QByteArrayView header)
{
    return request.header(header).trimmed().toLower().startsWith("fr");
}

Reply errorReply(Error error, const Request &request)
{
    const Wire &wire = *std::ranges::find(wires, error, &Wire::error);
    const char16_t *userMessage = wantsFrench(request, "Accept-Language") ? wire.french : wire.english;
    QJsonObject json;
    insert(json, u"error"_s, wire.code);
    json.insert(u"error_id"_s, QUuid::createUuid().toString(QUuid::Id128).left(10));
    insert(json, u"error_description"_s, wire.description);
    insert(json, u"error_user_msg"_s, userMessage);
    insert(json, u"error_message_key"_s, wire.messageKey);
    if (wire.field) {
        QJsonObject detail;
        insert(detail, u"field"_s, wire.field);
        insert(detail, u"message"_s, userMessage);
        detail.insert(u"code"_s, error == Error::InvalidNumber ? u"invalid"_s : u"missing"_s);
        json.insert(u"error_details"_s, QJsonArray{detail});
    }
    Reply reply = Reply::json(wire.status, json);
    if (error == Error::InvalidToken) {
        reply.headers.emplaceBack("WWW-Authenticate", R"(Bearer error="invalid_token")");
    }
    return reply;
}

} // namespace renumber::sandbox::reachfive
