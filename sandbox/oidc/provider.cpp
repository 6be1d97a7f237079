// SPDX-License-Identifier: Apache-2.0
#include "oidc/provider.h"

#include "oidc/signinpage.h"
#include "world/randomtoken.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace renumber::sandbox::oidc {

Provider::Provider(World &world, Service service, Layout layout)
    : m_world(world)
    , m_service(service)
    , m_layout(std::move(layout))
{
}

std::vector<Provider::Route> Provider::routes()
{
    return {
        {u"GET"_s, m_layout.issuer % u"/.well-known/openid-configuration"_s,
         [this](const Request &request) { return discovery(request); }},
        {u"GET"_s, m_layout.authorization, [this](const Request &request) { return show(request); }},
        {u"POST"_s, m_layout.authorization, [this](const Request &request) { return decide(request); }},
    };
}

Reply Provider::discovery(const Request &request) const
{
    const auto list = [](const QStringList &items) { return QJsonArray::fromStringList(items); };
    QJsonObject json{
        {u"issuer"_s, at(request, m_layout.issuer)},
        {u"authorization_endpoint"_s, at(request, m_layout.authorization)},
        {u"token_endpoint"_s, at(request, m_layout.token)},
        {u"revocation_endpoint"_s, at(request, m_layout.revocation)},
        {u"response_types_supported"_s, list({u"code"_s})},
        {u"response_modes_supported"_s, list({u"query"_s})},
        {u"grant_types_supported"_s, list({u"authorization_code"_s, u"refresh_token"_s})},
        {u"code_challenge_methods_supported"_s, list({u"S256"_s})},
        {u"authorization_response_iss_parameter_supported"_s, true},
        {u"scopes_supported"_s, list(m_layout.scopes)},
        {u"subject_types_supported"_s, list({u"public"_s})},
    };
    if (!m_layout.userInfo.isEmpty()) {
        json.insert(u"userinfo_endpoint"_s, at(request, m_layout.userInfo));
    }
    if (!m_layout.endSession.isEmpty()) {
        json.insert(u"end_session_endpoint"_s, at(request, m_layout.endSession));
    }
    return Reply::json(200, json);
}

Reply Provider::show(const Request &request) const
{
    const auto asked = parse(request);
    if (!asked) {
        return refuse(request, asked.error());
    }
    QList<const Account *> people;
    for (const Account *account : m_world.accounts()) {
        if (account->service == m_service) {
            people.append(account);
        }
    }
    return signInPage(m_layout.displayName, *asked, people);
}

Reply Provider::decide(const Request &request)
{
    const auto asked = parse(request);
    if (!asked) {
        return refuse(request, asked.error());
    }
    if (request.formItem(u"deny"_s)) {
        return refuse(request,
                      {u"access_denied"_s, u"The person said no"_s, asked->redirectUri, asked->state});
    }
    const auto name = request.formItem(u"username"_s);
    const Account *account = m_world.findAccount(
        m_service, [&](const Account &known) { return name && known.userName == *name; });
    if (!account) {
        return refusalPage(u"The form must say as whom to sign in, by username, or deny."_s);
    }
    Grant grant{.service = m_service,
                .accountId = account->id,
                .scopes = {},
                .needsStepUp = account->needsStepUp && !asked->wantsFreshSignIn,
                .clientId = asked->clientId,
                .family = randomToken()};
    std::ranges::copy_if(asked->scopes, std::back_inserter(grant.scopes),
                         [&](const QString &scope) { return account->scopes.contains(scope); });
    const QString code = m_world.authorizations().issue({grant, asked->redirectUri, asked->challenge});
    return sendBack(request, asked->redirectUri, asked->state, {{u"code"_s, code}});
}

QString Provider::at(const Request &request, const QString &path) const
{
    return request.scheme % u"://"_s % QString::fromLatin1(request.header("Host")) % path;
}

Reply Provider::refuse(const Request &request, const AuthorizationRequestRefusal &refusal) const
{
    if (refusal.error.isEmpty()) {
        return refusalPage(refusal.description);
    }
    return sendBack(request, refusal.redirectUri, refusal.state,
                    {{u"error"_s, refusal.error}, {u"error_description"_s, refusal.description}});
}

Reply Provider::sendBack(const Request &request, const QString &redirectUri, const QString &state,
                         QList<std::pair<QString, QString>> items) const
{
    if (!state.isEmpty()) {
        items.emplaceBack(u"state"_s, state);
    }
    items.emplaceBack(u"iss"_s, at(request, m_layout.issuer)); // RFC 9207
    Reply reply = Reply::empty(303); // Not one after which a form is sent again (RFC 9700, 4.12).
    reply.headers.emplaceBack("Location", redirection(redirectUri, items));
    reply.headers.emplaceBack("Cache-Control", "no-store");
    return reply;
}

} // namespace renumber::sandbox::oidc
