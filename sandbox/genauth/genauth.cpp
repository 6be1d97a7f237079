// SPDX-License-Identifier: Apache-2.0
#include "genauth/genauth.h"

#include "genauth/number.h"
#include "http/router.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;
constexpr QByteArrayView appId = "sample-app";

/// The access token: with `Bearer` or, as the official Node client sends it, bare.
QString accessToken(const Request &request)
{
    const QString bearer = request.bearerToken();
    return bearer.isEmpty() ? QString::fromLatin1(request.header("authorization")) : bearer;
}

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

} // namespace

GenAuth::GenAuth(World &world)
    : Imitation(service, world)
    , m_provider(world, service, oidcLayout())
{
}

void GenAuth::addRoutes(Router &router)
{
    addRoute(router, u"GET"_s, u"/api/v3/get-profile"_s, &GenAuth::profile);
    addRoute(router, u"POST"_s, u"/api/v3/send-sms"_s, &GenAuth::sendSms);
    addRoute(router, u"POST"_s, u"/api/v3/verify-update-phone-request"_s, &GenAuth::verifyUpdatePhone);
    addRoute(router, u"POST"_s, u"/api/v3/update-phone"_s, &GenAuth::updatePhone);
    addRoute(router, u"POST"_s, u"/api/v3/bind-phone"_s, &GenAuth::bindPhone);
    addOidcRoutes(router);
}

void GenAuth::addRoute(Router &router, const QString &method, const QString &path, Operation operation)
{
    addLimited(router, method, path, [this, operation](const Request &request) {
        const QByteArray app = request.header("x-authing-app-id");
        const bool isKnownApp = (app.isEmpty() ? request.header("x-genauth-app-id") : app) == appId;
        const Result result
            = isKnownApp ? (this->*operation)(request) : tl::make_unexpected(Error::AppUnknown);
        if (!result) {
            return errorReply(result.error(), request, m_world.settings(service));
        }
        QJsonObject json{{u"statusCode"_s, 200}, {u"message"_s, u"Success"_s}};
        if (!result->isEmpty()) {
            json.insert(u"data"_s, *result);
        }
        return Reply::json(200, json);
    });
}

GenAuth::Result GenAuth::profile(const Request &request)
{
    const auto account = caller(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const Contact phone = (*account)->phones.current();
    const Contact email = (*account)->emails.current();
    const SplitNumber number = phone.value.isEmpty() ? SplitNumber() : split(phone.value);
    return QJsonObject{
        {u"userId"_s, (*account)->id},
        {u"username"_s, (*account)->userName},
        {u"name"_s, QString((*account)->givenName % u' ' % (*account)->familyName)},
        {u"status"_s, u"Activated"_s},
        {u"phone"_s, orNull(number.national)},
        {u"phoneCountryCode"_s, orNull(number.countryCode)},
        {u"phoneVerified"_s, phone.verified},
        {u"email"_s, orNull(email.value)},
        {u"emailVerified"_s, email.verified},
    };
}

tl::expected<Account *, Error> GenAuth::caller(const Request &request) const
{
    const QString token = accessToken(request);
    if (token.isEmpty()) {
        return tl::make_unexpected(Error::NotSignedIn);
    }
    const auto known = m_world.accessToken(service, token);
    Account *account = known ? m_world.account(service, known->accountId) : nullptr;
    if (!account) {
        return tl::make_unexpected(m_world.hasExpired(service, token) ? Error::TokenExpired
                                                                      : Error::TokenUnknown);
    }
    return account;
}

tl::expected<Account *, Error> GenAuth::writer(const Request &request)
{
    auto account = caller(request);
    if (!account) {
        return account;
    }
    if (m_world.settings(service).stepUp) {
        return tl::make_unexpected(Error::SecondFactorWanted);
    }
    if (m_world.accessToken(service, accessToken(request))->needsStepUp) {
        return tl::make_unexpected(Error::SecondFactorWantedOfUser);
    }
    return account;
}

} // namespace renumber::sandbox::genauth
