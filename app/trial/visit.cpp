// SPDX-License-Identifier: Apache-2.0
#include "trial/visit.h"

#include "signin/tokenbinding.h"

namespace renumber::trial {

using service::ExchangeResult;
using signin::SignInFailure;
using signin::SignInFault;

Visit::Visit(std::shared_ptr<const description::ConfiguredService> service,
             const service::AskedLanguage &language, service::Witness &witness, QObject *parent)
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

/// Who acts for others has no account to read: the description says what tells whether they may.
wait::Future<Visit::SignedIn> Visit::accept(const signin::Token &token)
{
    m_token.hold(signin::boundTo(*m_service, token));
    m_client.expectPerson(token.userId, {});
    if (token.actsFor == description::ActsFor::Oneself)
        return wait::ready<SignedIn>(std::nullopt);
    const description::SignInWay *way = m_service->description.way(token.method);
    Q_ASSERT(way); // it is one of those that are offered
    return m_client.perform(description::checkOf(*way), description::Step::Read)
        .map([this](const ExchangeResult &result) {
            m_client.choosePerson({});
            return result ? SignedIn() : SignInFailure{SignInFault::Problem, result.error()};
        });
}

wait::Future<Visit::SignedIn> Visit::accept(wait::Future<signin::AuthorizationServer::TokenResult> token)
{
    return std::move(token).andThen([this](const signin::AuthorizationServer::TokenResult &result) {
        return result ? accept(*result)
                      : wait::ready<SignedIn>(SignInFailure{SignInFault::Problem, result.error()});
    });
}

wait::Future<Visit::SignedIn> Visit::signInWithToken(const QString &accessToken)
{
    signin::Token token;
    token.accessToken = accessToken;
    token.actsFor = m_service->description.actsFor(description::SignInMethod::Token);
    return accept(token);
}

wait::Future<Visit::SignedIn> Visit::signInByPassword(const QString &username, const QString &password)
{
    return accept(m_server.signInByPassword(username, password));
}

wait::Future<Visit::SignedIn> Visit::signInAsApiClient(const QString &id, const QString &secret)
{
    return accept(m_server.signInAsApiClient(id, secret));
}

wait::Future<Visit::SignedIn> Visit::signInInBrowser()
{
    m_browser = std::make_unique<signin::BrowserSignIn>(m_server, signin::Prompt::IfNeeded);
    connect(m_browser.get(), &signin::BrowserSignIn::browserWanted, this, &Visit::browserWanted);
    return m_browser->start().andThen([this](const signin::BrowserSignIn::Result &result) {
        return result ? accept(*result) : wait::ready<SignedIn>(result.error());
    });
}

wait::Future<signin::AuthorizationServer::CodeResult> Visit::sendCode(const QString &username,
                                                                      const QString &password)
{
    return m_server.sendCode(username, password);
}

wait::Future<Visit::SignedIn> Visit::signInByCode(const signin::SignInCode &sent, const QString &code)
{
    return accept(m_server.signInByCode(sent, code));
}

bool Visit::actsForOthers() const
{
    return m_token.token() && m_token.token()->actsFor == description::ActsFor::Others;
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

wait::Future<std::optional<signin::Revocation>> Visit::signOut()
{
    using Ended = std::optional<signin::Revocation>;
    const auto token = m_token.token();
    m_token.forget();
    if (!token || token->method == description::SignInMethod::Token || token->scheme == signin::Scheme::Basic)
        return wait::ready(Ended());
    return m_server.revoke(*token).map([](const signin::AuthorizationServer::RevocationResult &revoked) {
        if (revoked)
            return Ended(signin::Revocation::Done);
        return Ended(revoked.error().kind == description::ProblemKind::NoCall
                         ? signin::Revocation::NotPossible
                         : signin::Revocation::Failed);
    });
}

} // namespace renumber::trial
