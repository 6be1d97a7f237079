// SPDX-License-Identifier: Apache-2.0
// What a helpdesk needs and TrivoreID does not document: a code by which a caller shows to be a user, a
// notice of a change, and what says how worthy of care a user is. The sandbox alone has it, under paths that
// say so.
#include "http/router.h"
#include "trivoreid/jsonbody.h"
#include "trivoreid/trivoreid.h"
#include "world/wellformed.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;

/// Which contact of `account` `value` is; none where it is none of theirs.
std::optional<ContactKind> kindOnAccount(const Account &account, const QString &value)
{
    for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
        if (account.contacts(kind).holds(value)) {
            return kind;
        }
    }
    return std::nullopt;
}

MessageKind messageKind(ContactKind kind)
{
    return kind == ContactKind::Phone ? MessageKind::Text : MessageKind::Email;
}

CodeKey keyFor(const Ticket &proof)
{
    return {service, proof.accountId, CodePurpose::ProveCaller, proof.target};
}

tl::unexpected<Failure> refusedCode(const QString &reason, const QString &message)
{
    return tl::make_unexpected(Failure{400, message, std::nullopt, reason});
}

tl::unexpected<Failure> noneOutstanding()
{
    return refusedCode(u"NONE_OUTSTANDING"_s, u"No code is waited for"_s);
}

/// As in a notice, which may be read by somebody else: enough to recognise the contact by.
QString masked(ContactKind kind, const QString &value)
{
    return kind == ContactKind::Phone ? QString(value.first(3) % u"…"_s % value.last(2))
                                      : QString(value.first(1) % u"…@"_s % value.section(u'@', 1));
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

void TrivoreId::addDeskRoutes(Router &router)
{
    const QString user = u"/sandbox-only/user/{user}"_s;
    addRoute(router, u"GET"_s, user, &TrivoreId::showCare);
    addRoute(router, u"POST"_s, user % u"/proof/begin"_s, &TrivoreId::beginProof);
    addRoute(router, u"POST"_s, user % u"/proof/finish"_s, &TrivoreId::finishProof);
    addRoute(router, u"POST"_s, user % u"/notify"_s, &TrivoreId::notify);
}

tl::expected<Account *, Failure> TrivoreId::userOfDesk(const Request &request) const
{
    const auto asking = caller(request);
    if (!asking) {
        return tl::make_unexpected(asking.error());
    }
    if (!asking->may(u"users"_s)) {
        return missingPermission(scopeName(u"users"_s));
    }
    return user(request, *asking, true);
}

TrivoreId::Result TrivoreId::showCare(const Request &request)
{
    const auto account = userOfDesk(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    return Reply::json(200,
                       QJsonObject{{u"id"_s, (*account)->id},
                                   {u"privileged"_s, (*account)->scopes.contains(scopeName(u"users"_s))},
                                   {u"phoneChangedAt"_s, timeOrNull((*account)->phones.changedAt)},
                                   {u"emailChangedAt"_s, timeOrNull((*account)->emails.changedAt)}});
}

TrivoreId::Result TrivoreId::beginProof(const Request &request)
{
    const auto account = userOfDesk(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString to = body->value("to"_L1).toString();
    const auto kind = kindOnAccount(**account, to);
    if (!kind) {
        return failure(404, u"The user does not have this number or address"_s);
    }
    Ticket proof;
    proof.service = service;
    proof.accountId = (*account)->id;
    proof.kind = *kind;
    proof.target = to;
    proof.purpose = CodePurpose::ProveCaller;
    if (const auto admitted = admit(proof); !admitted) {
        return tl::make_unexpected(admitted.error());
    }
    const CodeRule rule = m_world.codeRule(service);
    m_world.sendCode(keyFor(proof), rule, messageKind(*kind),
                     u"Your helpdesk asks for this code: %1. Read it out only if you called them."_s);
    return Reply::json(200,
                       QJsonObject{{u"id"_s, (*account)->id},
                                   {u"proof"_s, m_world.tickets().issue(proof, rule.lifetime)},
                                   {u"expiresIn"_s, static_cast<int>(rule.lifetime.count())}});
}

TrivoreId::Result TrivoreId::finishProof(const Request &request)
{
    const auto account = userOfDesk(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString token = body->value("proof"_L1).toString();
    const auto proof = m_world.tickets().look(service, token);
    const QString expired = u"The code has expired"_s;
    if (!proof && proof.error() == TicketFault::Expired) {
        return refusedCode(u"EXPIRED"_s, expired);
    }
    if (!proof || proof->accountId != (*account)->id || proof->purpose != CodePurpose::ProveCaller) {
        return noneOutstanding();
    }
    switch (m_world.codes().enter(keyFor(*proof), body->value("code"_L1).toString())) {
    case CodeVerdict::Accepted:
        // It is used up.
        (void)m_world.tickets().take(service, token);
        return Reply::json(200, QJsonObject{{u"id"_s, (*account)->id}, {u"proven"_s, true}});
    case CodeVerdict::Wrong:
        return refusedCode(u"WRONG"_s, u"The code is wrong"_s);
    case CodeVerdict::Superseded:
        return refusedCode(u"SUPERSEDED"_s, u"A newer code was sent"_s);
    case CodeVerdict::Expired:
        return refusedCode(u"EXPIRED"_s, expired);
    case CodeVerdict::TooManyTries:
        return refusedCode(u"TOO_MANY"_s, u"Too many wrong codes"_s);
    case CodeVerdict::NoneOutstanding:
        return noneOutstanding();
    }
    Q_UNREACHABLE();
}

TrivoreId::Result TrivoreId::notify(const Request &request)
{
    const auto account = userOfDesk(request);
    if (!account) {
        return tl::make_unexpected(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return tl::make_unexpected(body.error());
    }
    const QString replaced = body->value("old"_L1).toString();
    const QString changedTo = body->value("new"_L1).toString();
    const auto kind = kindOnAccount(**account, changedTo);
    if (!kind || (!replaced.isEmpty() && !isNumber(replaced) && !isEmailAddress(replaced))) {
        return failure(400, u"This is no change that the user has had"_s);
    }
    const QString text = (*kind == ContactKind::Phone ? u"Your phone number was changed to %1."_s
                                                      : u"Your email address was changed to %1."_s)
                             .arg(masked(*kind, changedTo))
        % u" If this was not you, call your helpdesk."_s;
    QStringList whom;
    const QString email = (*account)->emails.current().value;
    for (const QString &to : {replaced, email}) {
        if (!to.isEmpty() && to != changedTo && !whom.contains(to)) {
            whom += to;
        }
    }
    for (const QString &to : std::as_const(whom)) {
        Message message;
        message.service = service;
        message.kind = isNumber(to) ? MessageKind::Text : MessageKind::Email;
        message.accountId = (*account)->id;
        message.to = to;
        message.text = text;
        m_world.send(message);
    }
    return Reply::json(200,
                       QJsonObject{{u"id"_s, (*account)->id}, {u"told"_s, QJsonArray::fromStringList(whom)}});
}

} // namespace renumber::sandbox::trivoreid
