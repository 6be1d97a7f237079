// SPDX-License-Identifier: Apache-2.0
#include "signin/authorizationserver.h"

#include "description/variables.h"
#include "net/httpcall.h"
#include "net/origin.h"
#include "service/linesfor.h"
#include "service/requestbuilder.h"
#include "signin/oauthcalls.h"
#include "signin/tokenbinding.h"
#include "signin/tokenreply.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::ProblemKind;
using description::SignInMethod;
using description::Step;
using description::Values;
using service::Problem;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationServer)
};

Problem unusable(const QString &detail)
{
    Problem problem;
    problem.detail = detail;
    return problem;
}

/// A refresh token is kept for where it came from.
Problem elsewhere()
{
    Problem problem;
    problem.kind = ProblemKind::SignInAgain;
    problem.acted = net::Acted::No;
    problem.detail = Words::tr("the identity provider has moved");
    return problem;
}

/// An object that goes with the last that holds this, if not with its parent.
class Held
{
public:
    explicit Held(QObject *object)
        : m_object(object)
    {
    }
    ~Held()
    {
        if (m_object)
            m_object->deleteLater(); // what leads here may be its end
    }
    Q_DISABLE_COPY_MOVE(Held)

private:
    const QPointer<QObject> m_object;
};

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

void AuthorizationServer::setLanguage(const service::AskedLanguage &language)
{
    m_api.setLanguage(language);
}

void AuthorizationServer::setWitness(service::Witness *witness)
{
    m_witness = witness;
    m_api.setWitness(witness);
}

template <typename Way> const Way *AuthorizationServer::way() const
{
    for (const description::SignInWay &way : m_service->description.signIn) {
        if (const auto *found = std::get_if<Way>(&way))
            return found;
    }
    return nullptr;
}

wait::Future<AuthorizationServer::EndpointsResult> AuthorizationServer::findEndpoints()
{
    Q_ASSERT(m_service->browser);
    if (!m_endpoints)
        m_endpoints = givenEndpoints(*m_service->browser);
    return (m_endpoints ? wait::ready<EndpointsResult>(*m_endpoints) : discover()).ownedBy(this);
}

/// Not given by the profile: what a document says can be another tomorrow.
bool AuthorizationServer::isDiscovered() const
{
    return !givenEndpoints(*m_service->browser);
}

/// What the profile gives is bound with the rest of it (whyNotSent()).
bool AuthorizationServer::mayGoTo(const QUrl &endpoint, const Token &token) const
{
    return !isDiscovered() || token.places.isEmpty()
        || token.places.split(u' ').contains(net::originOf(endpoint));
}

/// With where it goes from now on; that stays as it was noted first, whatever a document says later.
Token AuthorizationServer::placedAt(const Endpoints &endpoints, const Token &token) const
{
    Token placed = token;
    if (isDiscovered() && placed.places.isEmpty())
        placed.places = tokenPlacesOf(endpoints).join(u' ');
    return placed;
}

wait::Future<AuthorizationServer::EndpointsResult> AuthorizationServer::discover()
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
    return net::HttpCall::start(m_lines, request)
        .map([this, issuer](const net::HttpResult &result) -> EndpointsResult {
            if (!result)
                return tl::unexpected(
                    SignInFailure{SignInFault::Problem, service::problemFrom(result.error())});
            if (result->status < 200 || result->status >= 300)
                return tl::unexpected(failureFrom(*result));
            const auto endpoints = readDiscovery(result->body, issuer);
            if (!endpoints)
                return tl::unexpected(SignInFailure{SignInFault::ProviderUnusable, {}, endpoints.error()});
            m_endpoints = *endpoints;
            return *endpoints;
        });
}

wait::Future<service::ExchangeResult>
AuthorizationServer::callEndpoint(const QUrl &endpoint, const description::Calls &calls, Values values)
{
    // One for each call: a token may be got while another is being ended.
    auto *client = new service::Client(m_lines, endpointService(*m_service, endpoint), m_clock, this);
    client->setLimits(m_limits);
    client->setWitness(m_witness);
    values.insert(u"clientId"_s, m_service->browser->clientId);
    const auto held = std::make_shared<Held>(client);
    return client->perform(calls, Step::SignIn, values).map([held](const service::ExchangeResult &result) {
        return result;
    });
}

Token AuthorizationServer::tokenBy(SignInMethod method) const
{
    Token token;
    token.method = method;
    token.actsFor = m_service->description.actsFor(method);
    return token;
}

void AuthorizationServer::expectFirstCalls(const Token &token)
{
    const description::Description &description = m_service->description;
    const description::SignInWay *way = description.way(token.method);
    service::expectLines(m_lines, *m_service,
                         way && token.actsFor == description::ActsFor::Others ? description::checkOf(*way)
                                                                              : description.read);
}

wait::Future<AuthorizationServer::TokenResult>
AuthorizationServer::asToken(const Token &old, wait::Future<service::ExchangeResult> reply) const
{
    return std::move(reply).map([old, clock = m_clock](const service::ExchangeResult &result) -> TokenResult {
        if (!result)
            return tl::unexpected(result.error());
        const time::Now now = clock.now();
        return tokenFrom(*result, old, now.steady).map([&](Token token) {
            for (const net::SetCookies &set : result->cookies)
                token.cookies.take(set, now.wall);
            return token;
        });
    });
}

/// What a sign-in in the browser leaves for later calls.
QList<description::Take> AuthorizationServer::keptByBrowser() const
{
    const auto *browser = way<description::BrowserWay>();
    return browser ? browser->keep : QList<description::Take>();
}

wait::Future<AuthorizationServer::TokenResult>
AuthorizationServer::exchangeCode(const Endpoints &endpoints, const AuthorizationRequest &request,
                                  const QString &code)
{
    Token token = tokenBy(SignInMethod::Browser);
    token.issuedBy = providerAndClient(*m_service);
    expectFirstCalls(token);
    return asToken(placedAt(endpoints, token),
                   callEndpoint(endpoints.token, codeExchange(m_service->browser->tokenBody, keptByBrowser()),
                                {{u"code"_s, code},
                                 {u"redirectUri"_s, request.redirectUri},
                                 {u"codeVerifier"_s, request.codeVerifier}}));
}

wait::Future<AuthorizationServer::TokenResult> AuthorizationServer::signInByPassword(const QString &username,
                                                                                     const QString &password)
{
    return asToken(tokenBy(SignInMethod::Password),
                   m_api.perform(way<description::PasswordWay>()->calls.obtain, Step::SignIn,
                                 {{description::VariableName("username"), username},
                                  {description::VariableName("password"), password}}));
}

wait::Future<AuthorizationServer::CodeResult> AuthorizationServer::sendCode(const QString &username,
                                                                            const QString &password)
{
    return askForCode(way<description::CodeWay>()->send, {username},
                      {{description::VariableName("password"), password}});
}

wait::Future<AuthorizationServer::CodeResult> AuthorizationServer::resendCode(const SignInCode &sent)
{
    SignInCode another = sent;
    ++another.number;
    return askForCode(*way<description::CodeWay>()->resend, another);
}

wait::Future<AuthorizationServer::CodeResult> AuthorizationServer::askForCode(const description::Calls &calls,
                                                                              const SignInCode &sent,
                                                                              const Values &entered)
{
    Values values = sent.kept;
    values.insert(entered);
    values.insert(description::VariableName("username"), sent.username);
    return m_api.perform(calls, Step::SignIn, values, sent.cookies)
        .map([sent, clock = m_clock](const service::ExchangeResult &result) -> CodeResult {
            if (!result)
                return tl::unexpected(result.error());
            SignInCode asked = sent;
            asked.kept.insert(result->kept);
            for (const net::SetCookies &set : result->cookies)
                asked.cookies.take(set, clock.now().wall);
            return asked;
        });
}

wait::Future<AuthorizationServer::TokenResult> AuthorizationServer::signInByCode(const SignInCode &sent,
                                                                                 const QString &code)
{
    Token token = tokenBy(SignInMethod::Code);
    token.cookies = sent.cookies;
    Values values = sent.kept;
    values.insert(description::VariableName("username"), sent.username);
    values.insert(description::VariableName("code"), code);
    return asToken(
        token, m_api.perform(way<description::CodeWay>()->calls.obtain, Step::SignIn, values, sent.cookies));
}

wait::Future<AuthorizationServer::TokenResult> AuthorizationServer::signInAsApiClient(const QString &id,
                                                                                      const QString &secret)
{
    Token token = tokenBy(SignInMethod::ClientCredentials);
    token.apiClientId = id;
    token.apiClientSecret = secret;
    const auto *way = this->way<description::ClientCredentialsWay>();
    if (!way->obtain.isEmpty())
        return asToken(token,
                       m_api.perform(way->obtain, Step::SignIn,
                                     {{description::VariableName("apiClientId"), id},
                                      {description::VariableName("apiClientSecret"), secret}}));
    token.scheme = Scheme::Basic;
    token.accessToken = QString::fromLatin1(QString(id % u':' % secret).toUtf8().toBase64());
    return wait::ready<TokenResult>(token);
}

bool AuthorizationServer::issued(const Token &token) const
{
    return token.method != SignInMethod::Browser
        || (m_service->browser && token.issuedBy == providerAndClient(*m_service));
}

const description::TokenCalls *AuthorizationServer::tokenCalls(const Token &token) const
{
    const description::SignInWay *way = m_service->description.way(token.method);
    return way ? description::tokenCallsOf(*way) : nullptr;
}

bool AuthorizationServer::canRefresh(const Token &token) const
{
    const description::TokenCalls *calls = tokenCalls(token);
    const auto *client = way<description::ClientCredentialsWay>();
    switch (token.method) {
    case SignInMethod::Browser:
        return !token.refreshToken.isEmpty() && issued(token);
    case SignInMethod::Password:
    case SignInMethod::Code:
        return !token.refreshToken.isEmpty() && calls && !calls->refresh.isEmpty();
    case SignInMethod::ClientCredentials:
        return token.scheme == Scheme::Bearer && client && !client->obtain.isEmpty()
            && !token.apiClientSecret.isEmpty();
    case SignInMethod::Token:
        return false;
    }
    Q_UNREACHABLE();
}

bool AuthorizationServer::tellsWhoActs(const Token &token, QStringView name) const
{
    const description::SignInWay *way = m_service->description.way(token.method);
    return way && description::anyTakes(description::checkOf(*way), name);
}

wait::Future<service::ExchangeResult> AuthorizationServer::readWhoActs(const Token &token,
                                                                       const QString &name)
{
    Values values = token.kept;
    service::insertAuthorization(values, {token.accessToken, u"Bearer "_s + token.accessToken});
    return m_api.readWhoActs(description::checkOf(*m_service->description.way(token.method)), token.userId,
                             name, values);
}

wait::Future<AuthorizationServer::TokenResult> AuthorizationServer::refresh(const Token &token)
{
    Q_ASSERT(canRefresh(token));
    if (token.method == SignInMethod::ClientCredentials)
        return signInAsApiClient(token.apiClientId, token.apiClientSecret);
    Values values = token.kept;
    values.insert(description::VariableName("refreshToken"), token.refreshToken);
    if (const description::TokenCalls *calls = tokenCalls(token))
        return asToken(token, m_api.perform(calls->refresh, Step::SignIn, values, token.cookies));
    return findEndpoints().andThen([this, token, values](const EndpointsResult &endpoints) {
        if (!endpoints) {
            const SignInFailure &failure = endpoints.error();
            return wait::ready<TokenResult>(tl::unexpected(
                failure.fault == SignInFault::Problem ? failure.problem : unusable(failure.detail)));
        }
        if (!mayGoTo(endpoints->token, token))
            return wait::ready<TokenResult>(tl::unexpected(elsewhere()));
        return asToken(placedAt(*endpoints, token),
                       callEndpoint(endpoints->token,
                                    tokenRefresh(m_service->browser->tokenBody, keptByBrowser()), values));
    });
}

wait::Future<AuthorizationServer::RevocationResult> AuthorizationServer::revoke(const Token &token)
{
    return revocation(token)
        .map([](const service::ExchangeResult &result) {
            return result ? RevocationResult() : tl::unexpected(result.error());
        })
        .ownedBy(this);
}

wait::Future<service::ExchangeResult> AuthorizationServer::revocation(const Token &token)
{
    const auto cannot = [] {
        Problem problem;
        problem.kind = ProblemKind::NoCall;
        return wait::ready<service::ExchangeResult>(tl::unexpected(problem));
    };
    Values values = token.kept;
    service::insertAuthorization(values, {token.accessToken, u"Bearer "_s + token.accessToken});
    values.insert(description::VariableName("refreshToken"), token.refreshToken);
    if (const description::TokenCalls *calls = tokenCalls(token); calls && !calls->revoke.isEmpty())
        return m_api.perform(calls->revoke, Step::SignIn, values, token.cookies);
    if (token.method != SignInMethod::Browser || !issued(token))
        return cannot();
    return findEndpoints().andThen([this, token, values, cannot](const EndpointsResult &endpoints) {
        if (!endpoints)
            return wait::ready<service::ExchangeResult>(tl::unexpected(endpoints.error().problem));
        if (endpoints->revocation.isEmpty() || !mayGoTo(endpoints->revocation, token))
            return cannot();
        return callEndpoint(endpoints->revocation, tokenRevocation(m_service->browser->tokenBody), values);
    });
}

} // namespace renumber::signin
