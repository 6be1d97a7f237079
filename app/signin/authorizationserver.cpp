// SPDX-License-Identifier: Apache-2.0
#include "signin/authorizationserver.h"

#include "description/variables.h"
#include "net/httpcall.h"
#include "signin/oauthcalls.h"
#include "signin/tokenbinding.h"
#include "signin/tokenreply.h"

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::ProblemKind;
using description::SignInMethod;
using description::Step;
using description::Values;
using service::Outcome;
using service::Problem;

namespace {

Problem unusable(const QString &detail)
{
    Problem problem;
    problem.detail = detail;
    return problem;
}

SignInFailure failureFrom(const net::HttpReply &reply)
{
    Problem problem;
    problem.kind = reply.status >= 500 ? ProblemKind::ServiceDown : ProblemKind::UnexpectedReply;
    problem.detail = u"HTTP %1"_s.arg(reply.status);
    return {SignInFault::Problem, problem};
}

} // namespace

AuthorizationServer::AuthorizationServer(net::Lines &lines,
                                         std::shared_ptr<const description::ConfiguredService> service,
                                         time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_lines(lines)
    , m_service(std::move(service))
    , m_clock(std::move(clock))
    , m_api(lines, m_service, m_clock)
{
}

void AuthorizationServer::setLimits(const service::CallLimits &limits)
{
    m_limits = limits;
    m_api.setLimits(limits);
}

void AuthorizationServer::setLanguage(const QString &language)
{
    m_api.setLanguage(language);
}

template <typename Way> const Way *AuthorizationServer::way() const
{
    for (const description::SignInWay &way : m_service->description.signIn) {
        if (const auto *found = std::get_if<Way>(&way))
            return found;
    }
    return nullptr;
}

void AuthorizationServer::findEndpoints(QObject *context, ReceiveEndpoints receive)
{
    Q_ASSERT(m_service->browser);
    if (!m_endpoints)
        m_endpoints = givenEndpoints(*m_service->browser);
    if (!m_endpoints)
        return discover(context, receive);
    QMetaObject::invokeMethod(
        context, [receive = std::move(receive), endpoints = *m_endpoints] { receive(endpoints); },
        Qt::QueuedConnection);
}

void AuthorizationServer::discover(QObject *context, const ReceiveEndpoints &receive)
{
    const QString issuer = m_service->browser->issuer;
    net::HttpRequest request;
    request.label = m_service->description.id + u" discovery"_s;
    request.method = "GET";
    request.url = discoveryAddress(issuer);
    request.headers = {{"Accept", "application/json"}};
    request.deadline = m_limits.deadline;
    request.maxReplyBytes = m_limits.maxReplyBytes;
    request.sending = net::Sending::Repeatable;
    auto *call = net::HttpCall::start(m_lines, request, this);
    connect(call, &net::HttpCall::finished, context, [this, issuer, receive](const net::HttpResult &result) {
        if (!result)
            return receive(
                tl::unexpected(SignInFailure{SignInFault::Problem, service::problemFrom(result.error())}));
        if (result->status < 200 || result->status >= 300)
            return receive(tl::unexpected(failureFrom(*result)));
        const auto endpoints = readDiscovery(result->body, issuer);
        if (!endpoints)
            return receive(
                tl::unexpected(SignInFailure{SignInFault::ProviderUnusable, {}, endpoints.error()}));
        m_endpoints = *endpoints;
        receive(*endpoints);
    });
}

void AuthorizationServer::perform(service::Client &client, const description::Calls &calls,
                                  const Values &values, QObject *context, const ReceiveOutcome &receive)
{
    connect(client.perform(calls, Step::SignIn, values), &service::Exchange::finished, context, receive);
}

void AuthorizationServer::callEndpoint(const QUrl &endpoint, const description::Calls &calls, Values values,
                                       QObject *context, const ReceiveOutcome &receive)
{
    // One for each call: a token may be got while another is being ended.
    auto *client = new service::Client(m_lines, endpointService(*m_service, endpoint), m_clock, this);
    client->setLimits(m_limits);
    values.insert(u"clientId"_s, m_service->browser->clientId);
    auto *exchange = client->perform(calls, Step::SignIn, values);
    connect(exchange, &service::Exchange::finished, client, &QObject::deleteLater);
    connect(exchange, &service::Exchange::finished, context, receive);
}

void AuthorizationServer::expectReading()
{
    m_lines.expect(QUrl(m_service->base), m_service->description.read.size());
}

AuthorizationServer::ReceiveOutcome AuthorizationServer::asToken(const Token &old, ReceiveToken receive) const
{
    return
        [old, receive = std::move(receive), clock = m_clock](const tl::expected<Outcome, Problem> &result) {
            if (!result)
                return receive(tl::unexpected(result.error()));
            receive(tokenFrom(*result, old, clock()));
        };
}

void AuthorizationServer::exchangeCode(const Endpoints &endpoints, const AuthorizationRequest &request,
                                       const QString &code, QObject *context, ReceiveToken receive)
{
    Token token;
    token.method = SignInMethod::Browser;
    token.issuedBy = providerAndClient(*m_service);
    expectReading();
    callEndpoint(endpoints.token, codeExchange(m_service->browser->tokenBody),
                 {{u"code"_s, code},
                  {u"redirectUri"_s, request.redirectUri},
                  {u"codeVerifier"_s, request.codeVerifier}},
                 context, asToken(token, std::move(receive)));
}

void AuthorizationServer::signInByPassword(const QString &username, const QString &password, QObject *context,
                                           ReceiveToken receive)
{
    Token token;
    token.method = SignInMethod::Password;
    perform(m_api, way<description::PasswordWay>()->calls.obtain,
            {{description::VariableName("username"), username},
             {description::VariableName("password"), password}},
            context, asToken(token, std::move(receive)));
}

void AuthorizationServer::signInAsApiClient(const QString &id, const QString &secret, QObject *context,
                                            ReceiveToken receive)
{
    Token token;
    token.method = SignInMethod::ClientCredentials;
    token.apiClientId = id;
    token.apiClientSecret = secret;
    const auto *way = this->way<description::ClientCredentialsWay>();
    if (!way->obtain.isEmpty()) {
        perform(m_api, way->obtain,
                {{description::VariableName("apiClientId"), id},
                 {description::VariableName("apiClientSecret"), secret}},
                context, asToken(token, std::move(receive)));
        return;
    }
    token.scheme = Scheme::Basic;
    token.accessToken = QString::fromLatin1(QString(id % u':' % secret).toUtf8().toBase64());
    QMetaObject::invokeMethod(
        context, [receive = std::move(receive), token] { receive(token); }, Qt::QueuedConnection);
}

bool AuthorizationServer::issued(const Token &token) const
{
    return token.method != SignInMethod::Browser
        || (m_service->browser && token.issuedBy == providerAndClient(*m_service));
}

bool AuthorizationServer::canRefresh(const Token &token) const
{
    const auto *password = way<description::PasswordWay>();
    const auto *client = way<description::ClientCredentialsWay>();
    switch (token.method) {
    case SignInMethod::Browser:
        return !token.refreshToken.isEmpty() && issued(token);
    case SignInMethod::Password:
        return !token.refreshToken.isEmpty() && password && !password->calls.refresh.isEmpty();
    case SignInMethod::ClientCredentials:
        return token.scheme == Scheme::Bearer && client && !client->obtain.isEmpty();
    case SignInMethod::Token:
        return false;
    }
    Q_UNREACHABLE();
}

void AuthorizationServer::refresh(const Token &token, QObject *context, ReceiveToken receive)
{
    Q_ASSERT(canRefresh(token));
    if (token.method == SignInMethod::ClientCredentials)
        return signInAsApiClient(token.apiClientId, token.apiClientSecret, context, std::move(receive));
    const Values values{{description::VariableName("refreshToken"), token.refreshToken}};
    if (token.method == SignInMethod::Password)
        return perform(m_api, way<description::PasswordWay>()->calls.refresh, values, context,
                       asToken(token, std::move(receive)));
    findEndpoints(
        context, [this, token, values, context, receive = std::move(receive)](const auto &endpoints) {
            if (endpoints)
                return callEndpoint(endpoints->token, tokenRefresh(m_service->browser->tokenBody), values,
                                    context, asToken(token, receive));
            const SignInFailure &failure = endpoints.error();
            receive(tl::unexpected(failure.fault == SignInFault::Problem ? failure.problem
                                                                         : unusable(failure.detail)));
        });
}

void AuthorizationServer::revoke(const Token &token, QObject *context, ReceiveRevocation receive)
{
    const ReceiveOutcome told = [receive](const tl::expected<Outcome, Problem> &result) {
        receive(result ? tl::expected<void, Problem>() : tl::unexpected(result.error()));
    };
    const auto cannot = [receive, context] {
        Problem problem;
        problem.kind = ProblemKind::NoCall;
        QMetaObject::invokeMethod(
            context, [receive, problem] { receive(tl::unexpected(problem)); }, Qt::QueuedConnection);
    };
    const Values values{
        {description::VariableName("accessToken"), token.accessToken},
        {description::VariableName("authorization"), QString(u"Bearer "_s + token.accessToken)},
        {description::VariableName("refreshToken"), token.refreshToken}};
    const auto *password = way<description::PasswordWay>();
    if (token.method == SignInMethod::Password && password && !password->calls.revoke.isEmpty())
        return perform(m_api, password->calls.revoke, values, context, told);
    if (token.method != SignInMethod::Browser || !issued(token))
        return cannot();
    findEndpoints(context, [this, values, context, told, cannot, receive](const auto &endpoints) {
        if (!endpoints)
            return receive(tl::unexpected(endpoints.error().problem));
        if (endpoints->revocation.isEmpty())
            return cannot();
        callEndpoint(endpoints->revocation, tokenRevocation(m_service->browser->tokenBody), values, context,
                     told);
    });
}

} // namespace renumber::signin
