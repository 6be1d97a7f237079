// SPDX-License-Identifier: Apache-2.0
// The change of a number: codes, the proof that they were right, and the change itself.
#include "genauth/genauth.h"
#include "genauth/number.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::genauth {

namespace {

constexpr Service service = Service::GenAuth;

std::optional<CodePurpose> purposeOf(const QString &channel)
{
    if (channel == "CHANNEL_BIND_PHONE"_L1) {
        return CodePurpose::ConfirmNew;
    }
    if (channel == "CHANNEL_UNBIND_PHONE"_L1) {
        return CodePurpose::ReleaseCurrent;
    }
    return std::nullopt;
}

tl::expected<QJsonObject, Error> jsonBody(const Request &request)
{
    const auto json = request.json();
    if (request.mediaType() != "application/json"_L1 || !json) {
        return tl::make_unexpected(Error::BadRequest);
    }
    return *json;
}

/// A code belongs to a number and a channel: whoever asked for it need not have been signed in.
CodeKey keyFor(CodePurpose purpose, const QString &number)
{
    return {service, QString(), purpose, number};
}

} // namespace

GenAuth::Result GenAuth::sendSms(const Request &request)
{
    if (!request.header("authorization").isEmpty()) {
        if (const auto account = caller(request); !account) {
            return tl::make_unexpected(account.error());
        }
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString channel = body->value("channel"_L1).toString();
    const auto purpose = purposeOf(channel);
    if (!purpose) {
        return tl::make_unexpected(Error::BadRequest);
    }
    const auto to = number(*body, u"phoneNumber"_s, u"phoneCountryCode"_s);
    if (!to) {
        return tl::make_unexpected(to.error());
    }
    if (!m_world.admitMessage({service, QString(), *to, channel})) {
        return tl::make_unexpected(Error::TooSoon);
    }
    m_world.sendCode(keyFor(*purpose, *to), m_world.codeRule(service), MessageKind::Text,
                     u"Your verification code is %1."_s);
    return QJsonObject{};
}

GenAuth::Result GenAuth::verifyUpdatePhone(const Request &request)
{
    const auto account = writer(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body || body->value("verifyMethod"_L1).toString() != "PHONE_PASSCODE"_L1) {
        return tl::make_unexpected(Error::BadRequest);
    }
    const QJsonObject payload = body->value("phonePassCodePayload"_L1).toObject();
    const auto next = number(payload, u"newPhoneNumber"_s, u"newPhoneCountryCode"_s);
    if (!next) {
        return tl::make_unexpected(next.error());
    }
    if (const auto mayChange = mayChangeTo(**account, *next); !mayChange) {
        return tl::make_unexpected(mayChange.error());
    }
    const QString current = (*account)->phones.current().value;
    const bool givesOld = payload.contains("oldPhoneNumber"_L1) || payload.contains("oldPhonePassCode"_L1);
    const bool mustRelease = givesOld || m_world.settings(service).requireCurrentCode;
    if (mustRelease && number(payload, u"oldPhoneNumber"_s, u"oldPhoneCountryCode"_s) != current) {
        return tl::make_unexpected(Error::OldNumberDiffers);
    }
    // Both codes are looked at before either is used up: a slip in one does not cost the other.
    const QString nextCode = payload.value("newPhonePassCode"_L1).toString();
    if (const auto right = check(CodePurpose::ConfirmNew, *next, nextCode); !right) {
        return tl::make_unexpected(right.error());
    }
    const QString oldCode = payload.value("oldPhonePassCode"_L1).toString();
    if (mustRelease) {
        if (const auto right = check(CodePurpose::ReleaseCurrent, current, oldCode); !right) {
            return tl::make_unexpected(right.error());
        }
        m_world.codes().enter(keyFor(CodePurpose::ReleaseCurrent, current), oldCode);
    }
    m_world.codes().enter(keyFor(CodePurpose::ConfirmNew, *next), nextCode);
    const int lifetime = m_world.settings(service).changeTokenSeconds;
    const QString proof
        = m_world.tickets().issue({service, (*account)->id, ContactKind::Phone, *next, Placement::ReplaceAll},
                                  std::chrono::seconds(lifetime));
    return QJsonObject{{u"updatePhoneToken"_s, proof}, {u"tokenExpiresIn"_s, lifetime}};
}

GenAuth::Result GenAuth::updatePhone(const Request &request)
{
    const auto account = writer(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const auto ticket = m_world.tickets().take(service, body->value("updatePhoneToken"_L1).toString());
    if (!ticket || ticket->accountId != (*account)->id) {
        const bool expired = !ticket && ticket.error() == TicketFault::Expired;
        return tl::make_unexpected(expired ? Error::ChangeTokenExpired : Error::ChangeTokenUnknown);
    }
    // Another account may have taken the number since the code was entered.
    if (m_world.isTaken(service, ContactKind::Phone, ticket->target, (*account)->id)) {
        return tl::make_unexpected(Error::NumberInUse);
    }
    (*account)->phones.replaceAll({ticket->target, true});
    return QJsonObject{};
}

GenAuth::Result GenAuth::bindPhone(const Request &request)
{
    const auto account = writer(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const auto first = number(*body, u"phoneNumber"_s, u"phoneCountryCode"_s);
    if (!first) {
        return tl::make_unexpected(first.error());
    }
    if (!(*account)->phones.active.isEmpty()) {
        return tl::make_unexpected(Error::HasNumber);
    }
    if (m_world.isTaken(service, ContactKind::Phone, *first, (*account)->id)) {
        return tl::make_unexpected(Error::NumberInUse);
    }
    const QString code = body->value("passCode"_L1).toString();
    if (const auto right = check(CodePurpose::ConfirmNew, *first, code); !right) {
        return tl::make_unexpected(right.error());
    }
    m_world.codes().enter(keyFor(CodePurpose::ConfirmNew, *first), code);
    (*account)->phones.replaceAll({*first, true});
    return QJsonObject{};
}

tl::expected<QString, Error> GenAuth::number(const QJsonObject &json, const QString &name,
                                             const QString &countryCodeName)
{
    const QString joined = join(json.value(name).toString(), json.value(countryCodeName).toString());
    if (!m_world.acceptsNumber(service, joined)) {
        return tl::make_unexpected(Error::InvalidNumber);
    }
    return joined;
}

tl::expected<void, Error> GenAuth::mayChangeTo(const Account &account, const QString &next) const
{
    if (account.phones.active.isEmpty()) {
        return tl::make_unexpected(Error::NoNumber);
    }
    if (next == account.phones.current().value) {
        return tl::make_unexpected(Error::SameNumber);
    }
    if (m_world.isTaken(service, ContactKind::Phone, next, account.id)) {
        return tl::make_unexpected(Error::NumberInUse);
    }
    return {};
}

tl::expected<void, Error> GenAuth::check(CodePurpose purpose, const QString &number, const QString &code)
{
    switch (m_world.codes().check(keyFor(purpose, number), code)) {
    case CodeVerdict::Accepted:
        return {};
    case CodeVerdict::Expired:
        return tl::make_unexpected(Error::CodeExpired);
    case CodeVerdict::Wrong:
    case CodeVerdict::Superseded:
    case CodeVerdict::NoneOutstanding:
    case CodeVerdict::TooManyTries:
        return tl::make_unexpected(Error::WrongCode);
    }
    Q_UNREACHABLE();
}

} // namespace renumber::sandbox::genauth
