// SPDX-License-Identifier: Apache-2.0
#include "trial/visit.h"

#include "signin/tokenbinding.h"

namespace renumber::trial {

using service::ExchangeResult;
using signin::SignInFailure;
using signin::SignInFault;

Visit::Visit(std::shared_ptr<const description::ConfiguredService> service, const QString &language,
             service::Witness &witness, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_lines({m_service->trusted}, time::systemClock())
    , m_server(m_lines, m_service, time::systemClock())
    , m_token(m_server, m_keychain, time::systemClock())
    , m_client(m_lines, m_service, time::systemClock())
{
    m_server.setLanguage(language);
    m_server.setWitness(&witness);
    m_client.setLanguage(language);
    m_client.setWitness(&witness);
    m_client.setAuthorizer(&m_token);
}

Visit::~Visit() = default;

void Visit::hold(const signin::Token &token)
{
    m_token.hold(signin::boundTo(*m_service, token));
    if (token.method == description::SignInMethod::ClientCredentials)
        m_client.choosePerson({});
    else
        m_client.expectPerson(token.userId, {});
}

Visit::SignedIn Visit::take(const signin::AuthorizationServer::TokenResult &token)
{
    if (!token)
        return SignInFailure{SignInFault::Problem, token.error()};
    hold(*token);
    return std::nullopt;
}

void Visit::useToken(const QString &accessToken)
{
    signin::Token token;
    token.accessToken = accessToken;
    hold(token);
}

wait::Future<Visit::SignedIn> Visit::signInByPassword(const QString &username, const QString &password)
{
    return m_server.signInByPassword(username, password)
        .map([this](const signin::AuthorizationServer::TokenResult &token) { return take(token); });
}

wait::Future<Visit::SignedIn> Visit::signInAsApiClient(const QString &id, const QString &secret)
{
    return m_server.signInAsApiClient(id, secret)
        .andThen([this](const signin::AuthorizationServer::TokenResult &token) {
            if (const SignedIn failure = take(token))
                return wait::ready<SignedIn>(failure);
            const auto *way = std::get_if<description::ClientCredentialsWay>(
                m_service->description.way(description::SignInMethod::ClientCredentials));
            Q_ASSERT(way); // it is one of those that are offered
            return m_client.perform(way->check, description::Step::Read)
                .map([](const ExchangeResult &result) {
                    return result ? SignedIn() : SignInFailure{SignInFault::Problem, result.error()};
                });
        });
}

wait::Future<Visit::SignedIn> Visit::signInInBrowser()
{
    m_browser = std::make_unique<signin::BrowserSignIn>(m_server, signin::Prompt::IfNeeded);
    connect(m_browser.get(), &signin::BrowserSignIn::browserWanted, this, &Visit::browserWanted);
    return m_browser->start().map([this](const signin::BrowserSignIn::Result &result) {
        if (!result)
            return SignedIn(result.error());
        hold(*result);
        return SignedIn();
    });
}

wait::Future<ExchangeResult> Visit::findPeople(const service::SearchTerm &term)
{
    return m_client.findPeople(term);
}

wait::Future<ExchangeResult> Visit::readAccount()
{
    return m_client.readAccount();
}

QString Visit::scheme() const
{
    const auto &token = m_token.token();
    return token && token->scheme == signin::Scheme::Basic ? QStringLiteral("Basic")
                                                           : QStringLiteral("Bearer");
}

wait::Future<signin::Revocation> Visit::signOut()
{
    const auto token = m_token.token();
    m_token.forget();
    if (!token || token->method == description::SignInMethod::Token)
        return wait::ready(signin::Revocation::NotPossible);
    return m_server.revoke(*token).map([](const signin::AuthorizationServer::RevocationResult &revoked) {
        if (revoked)
            return signin::Revocation::Done;
        return revoked.error().kind == description::ProblemKind::NoCall ? signin::Revocation::NotPossible
                                                                        : signin::Revocation::Failed;
    });
}

} // namespace renumber::trial
