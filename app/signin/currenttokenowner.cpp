// SPDX-License-Identifier: Apache-2.0
// Whose the token in use is.
#include "account/person.h"
#include "signin/currenttoken.h"

#include <QPointer>

#include <utility>

namespace renumber::signin {

using description::ActsFor;
using description::ProblemKind;
using service::Authorization;
using service::Problem;
using service::TokenOwner;

Problem CurrentToken::signInAgain()
{
    Problem problem;
    problem.kind = ProblemKind::SignInAgain;
    return problem;
}

void CurrentToken::belongsTo(const QString &userId, const QString &name)
{
    m_token->userId = userId;
    m_name = account::nameWithoutContact(name);
    m_isSigningIn = false;
    if (!m_isUnseen)
        noteOwner();
}

/// Whether "check" says something of who acts for others that can be compared with what it said before.
bool CurrentToken::canTellWhoActs() const
{
    return (!m_token->userId.isEmpty() && m_server.tellsWhoActs(*m_token, u"userId"))
        || (!m_name.isEmpty() && m_server.tellsWhoActs(*m_token, u"name"));
}

/// Whether the one in use may be another's who acts for others, so that nothing is to be sent with it. Of
/// one's own the account tells (service/exchange.h).
bool CurrentToken::isToBeChecked() const
{
    return m_token && !m_isSigningIn && m_token->actsFor == ActsFor::Others
        && m_token->owner == TokenOwner::Unconfirmed && canTellWhoActs();
}

/// In place of the one in use. Where nobody could ever say that it is another's, it is taken for theirs.
void CurrentToken::take(const Token &token)
{
    m_token = token;
    if (!m_isSigningIn && token.actsFor == ActsFor::Others && !canTellWhoActs())
        m_token->owner = TokenOwner::Known;
}

void CurrentToken::check()
{
    m_checking = m_server.readWhoActs(*m_token, m_name);
    QMetaObject::invokeMethod(this, &CurrentToken::noteEnd, Qt::QueuedConnection); // all of it is kept
    m_checking.then([this](const service::ExchangeResult &told) {
        if (told) {
            m_isUnseen = false;
            noteOwner();
            settle({});
            return;
        }
        const std::optional<Problem> problem(told.error()); // what follows lets go of the reply
        if (problem->kind == ProblemKind::AnotherPerson || problem->kind == ProblemKind::AnotherName)
            forgetAnothers(*problem);
        else
            settle(problem);
    });
}

/// It is known whose the token in use is.
void CurrentToken::noteOwner()
{
    if (std::exchange(m_token->owner, TokenOwner::Known) == TokenOwner::Known || !m_key)
        return;
    // A renewal of an earlier sign-in (drop()) may have put a newer one in its place by now.
    m_keychain.read(*m_key, keychain::Expectation::SecretStored)
        .then(m_holding.get(),
              [this](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &found) {
                  const auto kept = found ? tokenFromBytes(found->secret) : std::nullopt;
                  if (m_key && kept && kept->refreshToken == m_token->refreshToken)
                      keep(nullptr);
              });
}

void CurrentToken::opensAnothersAccount()
{
    if (m_token && m_token->owner != TokenOwner::Known)
        forgetAnothers(signInAgain());
}

/// The one in use is another's; \a problem is what whoever waits for it is told.
void CurrentToken::forgetAnothers(const Problem &problem)
{
    ++m_round; // what its refresh token brings is the other's, too
    m_token->accessToken.clear();
    m_token->refreshToken.clear();
    m_token->apiClientSecret.clear(); // whoever asks with it is answered with another's
    m_token->owner = TokenOwner::Known;
    if (m_key)
        m_keychain.remove(*m_key,
                          m_stored.place == keychain::SecretPlace::InKeychain
                              ? keychain::Expectation::SecretStored
                              : keychain::Expectation::NothingStored);
    m_key.reset();
    m_stored = {};
    const QPointer<CurrentToken> self(this);
    settle(problem);
    if (self)
        emit provedAnothers();
}

void CurrentToken::noteOpened(const Authorization &used, Opened opened)
{
    if (!m_token || used != authorization())
        return; // of one that was renewed meanwhile
    if (isToBeChecked())
        return; // whose account they have chosen does not say who acts
    m_isUnseen = false;
    if (opened == Opened::TheirAccount)
        noteOwner();
    else
        opensAnothersAccount();
}

} // namespace renumber::signin
