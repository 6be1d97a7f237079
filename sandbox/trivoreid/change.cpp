// SPDX-License-Identifier: Apache-2.0
// The change of a number or address, in two calls.
#include "trivoreid/jsonbody.h"
#include "trivoreid/trivoreid.h"
#include "world/wellformed.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;

CodeKey keyFor(const Ticket &ticket)
{
    return {service, ticket.accountId, CodePurpose::ConfirmNew, ticket.target};
}

/// A member that is true, false or absent.
tl::expected<bool, Failure> flag(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    if (!value.isUndefined() && !value.isBool()) {
        return failure(400, u"%1 must be true or false"_s.arg(name));
    }
    return value.toBool();
}

} // namespace

TrivoreId::Result TrivoreId::begin(const Request &request)
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    const auto account = user(request, *asking, asking->may(u"users"_s));
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto ticket = wanted(request, **account);
    if (!ticket) {
        return tl::make_unexpected(ticket.error());
    }
    const QString permission = ticket->kind == ContactKind::Phone ? u"phone.update"_s : u"email.update"_s;
    if (!asking->may(permission) && !asking->may(u"users"_s)) {
        return missingPermission(scopeName(permission));
    }
    if (m_world.isTaken(service, ticket->kind, ticket->target, ticket->accountId)) {
        return failure(409, u"Another user has this number or address"_s);
    }
    if (const auto admitted = admit(*ticket); !admitted) {
        return tl::make_unexpected(admitted.error());
    }
    return start(*ticket);
}

TrivoreId::Result TrivoreId::finish(const Request &request)
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    const auto account = user(request, *asking, asking->may(u"users"_s));
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto ticket = redeemed(request, **account);
    if (!ticket) {
        return tl::make_unexpected(ticket.error());
    }
    // Another user may have taken it since the code was sent.
    if (m_world.isTaken(service, ticket->kind, ticket->target, ticket->accountId)) {
        return failure(409, u"Another user has this number or address"_s);
    }
    Contacts &contacts = (*account)->contacts(ticket->kind);
    const Contacts before = contacts;
    contacts.place({ticket->target, true}, ticket->placement);
    if (!before.holds(ticket->target) || before.current().value != contacts.current().value) {
        contacts.changedAt = m_world.clock().now();
    }
    return userReply(**account);
}

Reply TrivoreId::start(const Ticket &ticket)
{
    const Settings &settings = m_world.settings(service);
    // The newest begin for a kind of contact is the one that can be finished.
    m_world.tickets().withdraw(service, ticket.accountId, ticket.kind);
    const QString token = m_world.tickets().issue(ticket, std::chrono::seconds(settings.codeLifetimeSeconds));
    CodeRule rule = m_world.codeRule(service);
    rule.wrongAllowed = std::numeric_limits<int>::max(); // The token is used up by one entry.
    m_world.sendCode(keyFor(ticket), rule,
                     ticket.kind == ContactKind::Phone ? MessageKind::Text : MessageKind::Email,
                     u"Your verification code is %1."_s);
    QJsonObject reply{{field(u"verificationToken"_s), token}};
    if (settings.expiresAsTime) {
        const QDateTime end = m_world.clock().now().addSecs(settings.codeLifetimeSeconds);
        reply.insert(field(u"expires"_s), end.toString(Qt::ISODateWithMs));
    } else {
        reply.insert(field(u"expiresIn"_s), settings.codeLifetimeSeconds);
    }
    return Reply::json(200, reply);
}

tl::expected<Ticket, Failure> TrivoreId::redeemed(const Request &request, const Account &account)
{
    const QString expired = u"The verification has expired. The change must be started again."_s;
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString token = body->value(field(u"verificationToken"_s)).toString();
    const QString code = body->value(field(u"code"_s)).toString();
    if (token.isEmpty() || code.isEmpty()) {
        return failure(400, u"The verification token or the code is missing"_s);
    }
    auto ticket = m_world.tickets().take(service, token);
    if (!ticket && ticket.error() == TicketFault::Expired) {
        return failure(400, expired);
    }
    if (!ticket || ticket->accountId != account.id) {
        return failure(400,
                       u"The verification is not known or was used. The change must be started again."_s);
    }
    switch (m_world.codes().enter(keyFor(*ticket), code)) {
    case CodeVerdict::Accepted:
        return *ticket;
    case CodeVerdict::Expired:
        return failure(400, expired);
    case CodeVerdict::Wrong:
    case CodeVerdict::Superseded:
    case CodeVerdict::NoneOutstanding:
    case CodeVerdict::TooManyTries:
        return failure(400, u"The code is wrong. The change must be started again."_s);
    }
    Q_UNREACHABLE();
}

tl::expected<Ticket, Failure> TrivoreId::wanted(const Request &request, const Account &account)
{
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString mobile = body->value(field(u"mobile"_s)).toString();
    const QString email = body->value(field(u"email"_s)).toString();
    if (mobile.isEmpty() == email.isEmpty()) {
        return failure(
            400, u"Exactly one of %1 and %2 must be given"_s.arg(field(u"mobile"_s), field(u"email"_s)));
    }
    if (!mobile.isEmpty() ? !m_world.acceptsNumber(service, mobile) : !isEmailAddress(email)) {
        return failure(400, u"The number or address is not valid"_s);
    }
    const auto primary = flag(*body, field(u"primary"_s));
    const auto replaceAll = flag(*body, field(u"replaceAll"_s));
    if (!primary || !replaceAll) {
        return tl::make_unexpected(primary ? replaceAll.error() : primary.error());
    }
    Ticket ticket;
    ticket.service = service;
    ticket.accountId = account.id;
    ticket.kind = mobile.isEmpty() ? ContactKind::Email : ContactKind::Phone;
    ticket.target = mobile.isEmpty() ? email : mobile;
    ticket.placement = *replaceAll ? Placement::ReplaceAll : *primary ? Placement::Primary : Placement::Last;
    return ticket;
}

tl::expected<void, Failure> TrivoreId::admit(const Ticket &ticket)
{
    const auto admitted = m_world.admitMessage({service, ticket.accountId, ticket.target, {}});
    if (admitted) {
        return {};
    }
    Failure refused{429,
                    admitted.error().limit == MessageLimit::User
                        ? u"Too many messages were sent for this user"_s
                        : u"Too many messages were sent to this number or address"_s,
                    std::nullopt};
    if (m_world.settings(service).announceRetryAfter) {
        refused.retryAt = admitted.error().until;
    }
    return tl::make_unexpected(refused);
}

QString TrivoreId::field(const QString &name)
{
    for (const QString &pair : std::as_const(m_world.settings(service).renamedFields)) {
        if (pair.section(u'=', 0, 0) == name) {
            return pair.section(u'=', 1);
        }
    }
    return name;
}

} // namespace renumber::sandbox::trivoreid
