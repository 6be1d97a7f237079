// SPDX-License-Identifier: Apache-2.0
#include "reachfive/reachfive.h"

#include "http/router.h"
#include "reachfive/profile.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::reachfive {

namespace {

constexpr Service service = Service::ReachFive;

/// What a browser needs to let a page of another origin read the reply: the official SDK runs there.
void allowOrigin(Reply &reply, const Request &request)
{
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty()) {
        return;
    }
    reply.headers.emplaceBack("Access-Control-Allow-Origin", origin);
    reply.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    reply.headers.emplaceBack("Vary", "Origin");
}

Reply preflight(const Request &request)
{
    Reply reply = Reply::empty(204);
    allowOrigin(reply, request);
    reply.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS");
    const QByteArray wanted = request.header("Access-Control-Request-Headers");
    if (!wanted.isEmpty()) {
        reply.headers.emplaceBack("Access-Control-Allow-Headers", wanted);
    }
    return reply;
}

/// The JSON object that a request must carry.
tl::expected<QJsonObject, Error> jsonBody(const Request &request)
{
    const auto json = request.json();
    if (request.mediaType() != "application/json"_L1 || !json) {
        return tl::make_unexpected(Error::MalformedBody);
    }
    return *json;
}

} // namespace

ReachFive::ReachFive(World &world)
    : Imitation(service, world)
    , m_provider(world, service, oidcLayout())
{
}

void ReachFive::addRoutes(Router &router)
{
    addRoute(router, u"GET"_s, u"/identity/v1/config"_s, &ReachFive::clientConfig);
    addRoute(router, u"GET"_s, u"/identity/v1/userinfo"_s, &ReachFive::userInfo);
    addRoute(router, u"POST"_s, u"/identity/v1/update-phone-number"_s, &ReachFive::updatePhoneNumber);
    addRoute(router, u"POST"_s, u"/identity/v1/verify-phone-number"_s, &ReachFive::verifyPhoneNumber);
    addRoute(router, u"POST"_s, u"/identity/v1/send-phone-number-verification"_s,
             &ReachFive::sendPhoneNumberVerification);
    addOAuthRoutes(router);
}

void ReachFive::addRoute(Router &router, const QString &method, const QString &path, Operation operation)
{
    router.add(u"OPTIONS"_s, path, preflight);
    addLimited(router, method, path,
               [this, operation](const Request &request) { return (this->*operation)(request); });
}

void ReachFive::complete(Reply &reply, const Request &request) const
{
    allowOrigin(reply, request);
}

Reply ReachFive::clientConfig(const Request &request)
{
    // The official browser client reads this before anything else, and speaks the language that it names.
    return Reply::json(200,
                       QJsonObject{{u"language"_s, request.queryItem(u"lang"_s).value_or(u"en"_s)},
                                   {u"scope"_s, oidcLayout().scopes.join(u' ')},
                                   {u"sso"_s, false},
                                   {u"sms"_s, !m_world.settings(service).featureOff},
                                   {u"is_public"_s, true},
                                   {u"pkce_enforced"_s, true}});
}

Reply ReachFive::userInfo(const Request &request)
{
    const auto known = caller(request);
    if (!known) {
        return errorReply(known.error(), request);
    }
    const auto fields = request.queryItem(u"fields"_s);
    return Reply::json(200, profile(known->account, known->token, fields.value_or(QString())));
}

Reply ReachFive::updatePhoneNumber(const Request &request)
{
    const auto known = writer(request);
    if (!known) {
        return errorReply(known.error(), request);
    }
    const auto body = jsonBody(request);
    if (!body) {
        return errorReply(body.error(), request);
    }
    const QString number = body->value("phone_number"_L1).toString();
    if (number.isEmpty()) {
        return errorReply(Error::MissingNumber, request);
    }
    if (!m_world.acceptsNumber(service, number)) {
        return errorReply(Error::InvalidNumber, request);
    }
    Account &account = known->account;
    if (m_world.isTaken(service, ContactKind::Phone, number, account.id)) {
        return errorReply(Error::NumberInUse, request);
    }
    const Contact current = account.phones.current();
    if (!current.verified) {
        m_world.codes().cancel(service, account.id);
        account.phones.replaceAll({number, false});
    } else if (number != current.value) {
        if (number != account.phones.pending) {
            m_world.codes().cancel(service, account.id);
        }
        if (const auto sent = sendCode(request, account, CodePurpose::ConfirmNew, number); !sent) {
            return errorReply(sent.error(), request);
        }
        account.phones.pending = number;
    }
    return Reply::json(200, profile(account, known->token, QString()));
}

Reply ReachFive::verifyPhoneNumber(const Request &request)
{
    const auto known = writer(request);
    if (!known) {
        return errorReply(known.error(), request);
    }
    const auto body = jsonBody(request);
    if (!body) {
        return errorReply(body.error(), request);
    }
    const QString number = body->value("phone_number"_L1).toString();
    const QString code = body->value("verification_code"_L1).toString();
    if (number.isEmpty() || code.isEmpty()) {
        return errorReply(number.isEmpty() ? Error::MissingNumber : Error::MissingCode, request);
    }
    Account &account = known->account;
    const bool confirmsNew = number == account.phones.pending;
    const CodePurpose purpose = confirmsNew ? CodePurpose::ConfirmNew : CodePurpose::ConfirmCurrent;
    switch (m_world.codes().enter({service, account.id, purpose, number}, code)) {
    case CodeVerdict::Wrong:
    case CodeVerdict::NoneOutstanding:
        return errorReply(Error::WrongCode, request);
    case CodeVerdict::Superseded:
        return errorReply(Error::SupersededCode, request);
    case CodeVerdict::Expired:
        return errorReply(Error::ExpiredCode, request);
    case CodeVerdict::TooManyTries:
        return errorReply(Error::TooManyAttempts, request);
    case CodeVerdict::Accepted:
        break;
    }
    // Another account may have taken the number since the code was sent.
    if (m_world.isTaken(service, ContactKind::Phone, number, account.id)) {
        return errorReply(Error::NumberInUse, request);
    }
    account.phones.replaceAll({number, true});
    return Reply::json(200, QJsonObject{});
}

Reply ReachFive::sendPhoneNumberVerification(const Request &request)
{
    const auto known = writer(request);
    if (!known) {
        return errorReply(known.error(), request);
    }
    const Contact current = known->account.phones.current();
    if (current.value.isEmpty()) {
        return errorReply(Error::NoNumber, request);
    }
    if (!current.verified) {
        const auto sent = sendCode(request, known->account, CodePurpose::ConfirmCurrent, current.value);
        if (!sent) {
            return errorReply(sent.error(), request);
        }
    }
    return Reply::json(200, QJsonObject{{u"verification_sms_sent"_s, !current.verified}});
}

tl::expected<ReachFive::Caller, Error> ReachFive::caller(const Request &request) const
{
    const auto token = m_world.accessToken(service, request.bearerToken());
    Account *account = token ? m_world.account(service, token->accountId) : nullptr;
    if (!account) {
        return tl::make_unexpected(Error::InvalidToken);
    }
    return Caller{*account, *token};
}

tl::expected<ReachFive::Caller, Error> ReachFive::writer(const Request &request)
{
    auto known = caller(request);
    if (!known) {
        return known;
    }
    const Settings &settings = m_world.settings(service);
    if (settings.featureOff) {
        return tl::make_unexpected(Error::FeatureOff);
    }
    if (!known->token.scopes.contains("full_write"_L1)) {
        return tl::make_unexpected(Error::InsufficientScope);
    }
    if (settings.stepUp || known->token.needsStepUp) {
        return tl::make_unexpected(Error::StepUpRequired);
    }
    if (settings.requireFreshToken && !isFresh(known->token)) {
        return tl::make_unexpected(Error::StaleToken);
    }
    return known;
}

bool ReachFive::isFresh(const AccessToken &token)
{
    return !token.issuedAt
        || token.issuedAt->addSecs(m_world.settings(service).freshTokenSeconds) > m_world.clock().now();
}

tl::expected<void, Error> ReachFive::sendCode(const Request &request, const Account &account,
                                              CodePurpose purpose, const QString &to)
{
    if (!m_world.admitMessage({service, account.id, to, {}})) {
        return tl::make_unexpected(Error::TooManyMessages);
    }
    const QString words = wantsFrench(request, "Custom-Locale") ? u"Votre code de vérification est %1."_s
                                                                : u"Your verification code is %1."_s;
    m_world.sendCode({service, account.id, purpose, to}, m_world.codeRule(service), MessageKind::Text, words);
    return {};
}

} // namespace renumber::sandbox::reachfive
