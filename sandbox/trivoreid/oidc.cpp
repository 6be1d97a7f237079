// SPDX-License-Identifier: Apache-2.0
// The part of TrivoreID's OpenID Connect that a change needs.
#include "trivoreid/trivoreid.h"

using namespace Qt::StringLiterals;

namespace renumber::sandbox::trivoreid {

namespace {

constexpr Service service = Service::TrivoreId;

} // namespace

Reply TrivoreId::discovery(const Request &request)
{
    const QString issuer = u"http://%1/openid"_s.arg(QString::fromLatin1(request.header("Host")));
    const QStringList scopes{u"openid"_s,
                             u"phone"_s,
                             u"email"_s,
                             u"offline_access"_s,
                             scopeName(u"phone.update"_s),
                             scopeName(u"email.update"_s),
                             scopeName(u"users"_s),
                             scopeName(u"users.readonly"_s)};
    // No authorization_endpoint: the sandbox has no sign-in by browser.
    return Reply::json(200,
                       QJsonObject{{u"issuer"_s, issuer},
                                   {u"token_endpoint"_s, QString(issuer % u"/token"_s)},
                                   {u"userinfo_endpoint"_s, QString(issuer % u"/userinfo"_s)},
                                   {u"grant_types_supported"_s, QJsonArray{u"refresh_token"_s}},
                                   {u"scopes_supported"_s, QJsonArray::fromStringList(scopes)}});
}

Reply TrivoreId::userInfo(const Request &request)
{
    const auto token = m_world.accessToken(service, request.bearerToken());
    const Account *account = token ? m_world.account(service, token->accountId) : nullptr;
    if (!account) {
        Reply reply = Reply::json(401, QJsonObject{{u"error"_s, u"invalid_token"_s}});
        reply.headers.emplaceBack("WWW-Authenticate", R"(Bearer error="invalid_token")");
        return reply;
    }
    QJsonObject json{{u"sub"_s, account->id}};
    const Contact phone = account->phones.current();
    if (token->scopes.contains("phone"_L1) && !phone.value.isEmpty()) {
        json.insert(u"phone_number"_s, phone.value);
        json.insert(u"phone_number_verified"_s, phone.verified);
    }
    const Contact email = account->emails.current();
    if (token->scopes.contains("email"_L1) && !email.value.isEmpty()) {
        json.insert(u"email"_s, email.value);
        json.insert(u"email_verified"_s, email.verified);
    }
    return Reply::json(200, json);
}

} // namespace renumber::sandbox::trivoreid
