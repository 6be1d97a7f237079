// SPDX-License-Identifier: Apache-2.0
#include "signin/session.h"

#include "account/person.h"
#include "signin/accountplace.h"
#include "text/sanitized.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::SignInMethod;
using service::Problem;

namespace {

/// Who acts for others, by what \a check has told, or the reply with the token: whose it is.
account::Account whoActs(const account::Account &check, const QString &tokenOf)
{
    account::Account who;
    who.userId = check.userId.isEmpty() ? tokenOf : check.userId;
    who.displayName = check.displayName;
    return who;
}

} // namespace

Session::Session(AuthorizationServer &server, service::Client &client, keychain::Keychain &keychain,
                 RememberedAccounts &accounts, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_client(client)
    , m_keychain(keychain)
    , m_accounts(accounts)
    , m_clock(std::move(clock))
    , m_currentToken(server, keychain, m_clock)
    , m_attempt(std::make_unique<QObject>())
{
    m_client.setAuthorizer(&m_currentToken);
    connect(&m_currentToken, &CurrentToken::renewalEnded, this, &Session::renewalEnded);
    connect(&m_currentToken, &CurrentToken::provedAnothers, this, &Session::noteAnothers);
    connect(&m_currentToken, &CurrentToken::storedAgain, this, [this](const keychain::Stored &stored) {
        m_stored = stored;
        emit tokenStoredChanged();
    });
}

Session::~Session()
{
    m_client.setAuthorizer(nullptr);
}

bool Session::actsForOthers() const
{
    return m_currentToken.token() && m_currentToken.token()->actsFor == description::ActsFor::Others;
}

std::optional<RememberedAccount> Session::current() const
{
    const bool isKept = m_stored && m_stored->place == keychain::SecretPlace::InKeychain;
    return m_state == State::SignedIn
        ? std::optional(remembered(isKept ? TokenPlace::Keychain : TokenPlace::Nowhere))
        : std::nullopt;
}

std::optional<SignInMethod> Session::method() const
{
    return m_currentToken.token() ? std::optional(m_currentToken.token()->method) : std::nullopt;
}

void Session::beginAnew(State state)
{
    m_attempt = std::make_unique<QObject>();
    emit ending();
    m_inBrowser.cancel();
    if (m_browser)
        m_browser.release()->deleteLater(); // it may be its signal that leads here
    m_askingForCode.cancel();
    m_code.reset();
    m_gettingToken.cancel();
    m_exchange.cancel();
    m_currentToken.drop();
    m_client.forget();
    m_account = {};
    emit ended();
    m_stored.reset();
    m_keptKey.reset();
    m_isAnothers = false;
    m_isBoundAnew = false;
    m_resumed.reset();
    setState(state);
}

void Session::resume(const RememberedAccount &remembered)
{
    if (remembered.isKeyLost) {
        beginAnew(State::SignedOut);
        emit resumeRefused(BindingChange::KeyLost);
        return;
    }
    beginAnew(State::Resuming);
    const keychain::Expectation expectation = remembered.token == TokenPlace::Keychain
        ? keychain::Expectation::SecretStored
        : keychain::Expectation::NothingStored;
    m_keychain.read(remembered.key, expectation)
        .then(
            m_attempt.get(),
            [this, remembered](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &found) {
                const auto token = found ? tokenFromBytes(found->secret) : std::nullopt;
                if (!token) {
                    setState(State::SignedOut);
                    emit resumeFailed(found ? keychain::KeychainFailure::Failed : found.error());
                    return;
                }
                if (const auto change = whyNotResumed(remembered, *token)) {
                    // It stays in the keychain: whoever puts the file back as it was is signed in again, and
                    // nobody is signed out by a file that came from somewhere.
                    setState(State::SignedOut);
                    emit resumeRefused(*change);
                    return;
                }
                m_stored = found->where;
                // Where it may be under a former name, it is stored anew under its own.
                if (found->where.place == keychain::SecretPlace::InKeychain
                    && remembered.key.formerUser.isEmpty())
                    m_keptKey = remembered.key;
                m_isBoundAnew = boundTo(m_server.service(), *token) != *token;
                m_resumed = remembered;
                accept(onProgramClock(*token, m_clock.now()));
                m_currentToken.keptUnder(remembered.key,
                                         found->where); // so that a renewal goes there before it is used
            });
}

/// What is kept for one organisation at a server is not sent for another.
std::optional<BindingChange> Session::whyNotResumed(const RememberedAccount &remembered,
                                                    const Token &token) const
{
    const description::ConfiguredService &service = m_server.service();
    if (const auto change = whyNotSent(service, token))
        return change;
    return remembered.key.tenant == service.tenant || fits(remembered, service)
        ? std::nullopt
        : std::optional(BindingChange::Tenant);
}

void Session::signInInBrowser(Prompt prompt)
{
    beginAnew(State::InBrowser);
    m_browser = std::make_unique<BrowserSignIn>(m_server, prompt);
    connect(m_browser.get(), &BrowserSignIn::browserWanted, this, &Session::browserWanted);
    connect(m_browser.get(), &BrowserSignIn::browserReturned, this, [this] { setState(State::SigningIn); });
    m_inBrowser = m_browser->start();
    m_inBrowser.then([this](const BrowserSignIn::Result &result) {
        m_browser.release()->deleteLater();
        if (result)
            accept(*result);
        else
            fail(result.error());
    });
}

void Session::signInByPassword(const QString &username, const QString &password)
{
    beginAnew(State::SigningIn);
    m_gettingToken = m_server.signInByPassword(username, password);
    m_gettingToken.then([this](const AuthorizationServer::TokenResult &token) { takeToken(token); });
}

void Session::signInAsApiClient(const QString &id, const QString &secret)
{
    beginAnew(State::SigningIn);
    m_gettingToken = m_server.signInAsApiClient(id, secret);
    m_gettingToken.then([this](const AuthorizationServer::TokenResult &token) { takeToken(token); });
}

void Session::takeToken(const AuthorizationServer::TokenResult &token)
{
    if (token)
        accept(*token);
    else
        fail({SignInFault::Problem, token.error()});
}

void Session::signInWithToken(const QString &accessToken)
{
    beginAnew(State::SigningIn);
    Token token;
    token.actsFor = m_server.service().description.actsFor(SignInMethod::Token);
    token.accessToken = accessToken.trimmed();
    accept(token);
}

void Session::accept(const Token &token)
{
    setState(State::SigningIn);
    m_accounts.prepareIds();
    m_currentToken.hold(boundTo(m_server.service(), token));
    if (token.actsFor == description::ActsFor::Others) {
        check(token);
        return;
    }
    m_client.expectPerson(token.userId, m_resumed ? m_resumed->name : QString());
    follow(m_client.readAccount());
}

/// Who acts for others has no account to read.
void Session::check(const Token &token)
{
    const description::SignInWay *way = m_client.description().way(token.method);
    if (!way || description::checkOf(*way).isEmpty()) {
        fail({SignInFault::ProviderUnusable}); // the description has changed since the token was kept
        return;
    }
    // What is remembered of an API client is called by the id that it entered.
    const bool isNameKnown = m_resumed && token.method != SignInMethod::ClientCredentials;
    follow(m_client.readWhoActs(description::checkOf(*way), token.userId,
                                isNameKnown ? m_resumed->name : QString()));
}

void Session::fail(const SignInFailure &failure)
{
    beginAnew(State::SignedOut);
    emit signInFailed(failure);
}

/// The first call with a token: it tells whether the service accepts it.
void Session::follow(wait::Future<service::ExchangeResult> exchange)
{
    m_exchange = std::move(exchange);
    // What was entered is tried by this call, where the service has no call that trades it for a token.
    const bool isTried = method() == SignInMethod::Token
        || (m_currentToken.token() && m_currentToken.token()->scheme == Scheme::Basic);
    const SignInStage stage = isTried ? SignInStage::Entering : SignInStage::Reading;
    m_exchange.then([this, stage](const service::ExchangeResult &result) {
        if (!result) {
            const auto whose = actsForOthers() ? description::ActsFor::Others : description::ActsFor::Oneself;
            fail({SignInFault::Problem, result.error(), {}, stage, m_isAnothers, whose});
            return;
        }
        const account::Account read = service::accountFrom(result->taken);
        signedIn(actsForOthers() ? whoActs(read, m_currentToken.token()->userId) : read,
                 description::toText(result->taken.value(u"name"_s)));
    });
}

/// As \a account, whose \a name is that in the service's own spelling.
void Session::signedIn(const account::Account &account, const QString &name)
{
    m_account = account;
    // What was kept for one person opens another's account. It stays in the keychain, unless it has only just
    // been renewed: the fault is rather the reply's, and who signs in anew is asked for nothing that it
    // holds. By the address of last time, as an administrator may have moved the service since.
    if (m_resumed
        && ids().keyFor(m_resumed->key.service, m_resumed->key.origin, signedInUser()).user
            != m_resumed->key.user) {
        m_currentToken.opensAnothersAccount();
        Problem problem;
        problem.kind = account.userId.isEmpty() ? description::ProblemKind::AnotherName
                                                : description::ProblemKind::AnotherPerson;
        fail({SignInFault::Problem, problem, {}, SignInStage::Reading, m_isAnothers});
        return;
    }
    m_currentToken.belongsTo(account.userId, name);
    emit opened();
    setState(State::SignedIn);
    if (m_stored && m_stored->place == keychain::SecretPlace::InKeychain
        && m_keptKey == remembered(TokenPlace::Keychain).key && !m_isBoundAnew) {
        remember(TokenPlace::Keychain); // notes when it was last used
    } else {
        store();
    }
}

void Session::store()
{
    const keychain::EntryKey key = remembered(TokenPlace::Keychain).key;
    // Before it is stored: what is renewed meanwhile has to come after it, not be overtaken by it.
    m_currentToken.keptUnder(key,
                             m_stored.value_or(keychain::Stored{keychain::SecretPlace::InMemoryOnly,
                                                                keychain::KeychainFailure::Absent}));
    m_keychain
        .store(key,
               toBytes(onWallClock(*m_currentToken.token(), m_clock.now()), keychain::Keychain::sizeLimit))
        .then(m_attempt.get(), [this, key](const keychain::Stored &stored) {
            m_stored = stored;
            m_currentToken.keptUnder(key, stored);
            // Noted only once it is true: else an empty keychain would pass for a locked
            // one.
            if (stored.place == keychain::SecretPlace::InKeychain) {
                if (m_keptKey && *m_keptKey != key)
                    removeMoved(*m_keptKey);
                m_keptKey = key;
                m_isBoundAnew = false;
                remember(TokenPlace::Keychain);
            }
            emit tokenStoredChanged();
        });
}

void Session::storeAgain()
{
    if (m_state == State::SignedIn && !m_isAnothers)
        store();
}

/// The account can still be chosen, and then asks for a sign-in.
void Session::noteAnothers()
{
    m_isAnothers = true;
    if (m_resumed || m_keptKey) {
        RememberedAccount account = m_state == State::SignedIn ? remembered(TokenPlace::Nowhere) : *m_resumed;
        account.token = TokenPlace::Nowhere;
        account.formerUser.clear();
        m_accounts.remember(account);
    }
    m_stored.reset();
    m_keptKey.reset();
    emit tokenStoredChanged();
}

void Session::signOut(wait::Future<> before)
{
    const auto token = m_currentToken.token();
    // Where a newer token could not be stored, an older one is still there.
    const RememberedAccount account = remembered(m_keptKey ? TokenPlace::Keychain : TokenPlace::Nowhere);
    // Nobody else's sign-in is ended: not even one that only may be somebody else's.
    const bool isTheirs = !m_isAnothers && token && token->owner == service::TokenOwner::Known;
    emit signingOut(account);
    m_currentToken.forget();
    beginAnew(State::SigningOut);
    m_signOut = {};
    m_signOut.method = token ? token->method : SignInMethod::Token;
    m_signOut.actsFor = token ? token->actsFor : description::ActsFor::Oneself;
    if (token && !isTheirs)
        m_signOut.revocation = Revocation::Withheld;
    m_signingOut = 2;
    removeFromKeychain(account);
    if (isTheirs)
        std::move(before).then(m_attempt.get(), [this, token = *token](wait::Ended) { revoke(token); });
    else
        concludeSignOut();
}

void Session::revoke(const Token &token)
{
    m_server.revoke(token).then(m_attempt.get(),
                                [this](const AuthorizationServer::RevocationResult &revoked) {
                                    if (revoked)
                                        m_signOut.revocation = Revocation::Done;
                                    else if (revoked.error().kind != description::ProblemKind::NoCall)
                                        m_signOut.revocation = Revocation::Failed;
                                    concludeSignOut();
                                });
}

void Session::removeFromKeychain(const RememberedAccount &account)
{
    m_accounts.forget(account);
    const auto expectation = account.token == TokenPlace::Keychain ? keychain::Expectation::SecretStored
                                                                   : keychain::Expectation::NothingStored;
    // Of this, not of the attempt: what is still in the keychain must not be lost sight of.
    m_keychain.remove(account.key, expectation)
        .then(this,
              [this, account, attempt = QPointer(m_attempt.get())](
                  const tl::expected<void, keychain::KeychainFailure> &removed) {
                  if (!removed)
                      m_accounts.remember(account);
                  if (!attempt)
                      return;
                  if (!removed)
                      m_signOut.left = removed.error();
                  concludeSignOut();
              });
}

/// An administrator has moved the service: what was kept for the old address or tenant, \a key, is kept for
/// the new one.
void Session::removeMoved(const keychain::EntryKey &key)
{
    m_accounts.forget({m_client.service().profile.id, key, {}});
    m_keychain.remove(key, keychain::Expectation::SecretStored);
}

void Session::concludeSignOut()
{
    if (--m_signingOut > 0)
        return;
    setState(State::SignedOut);
    emit signedOut(m_signOut);
}

void Session::dropToken()
{
    beginAnew(State::SignedOut);
}

void Session::remember(TokenPlace place)
{
    m_accounts.remember(remembered(place)).then(this, [this](const RememberedAccounts::Result &onDisk) {
        const auto replaced = onDisk ? onDisk->replaced : QList<RememberedAccount>();
        for (const RememberedAccount &gone : replaced)
            m_keychain.remove(gone.key, keychain::Expectation::NothingStored);
    });
}

QString Session::signedInUser() const
{
    if (!actsForOthers())
        return m_account.userId;
    // Somebody may sign in to their own account by one way and act for others by another.
    return method() == SignInMethod::ClientCredentials
        ? QString(u"api-client:"_s + m_currentToken.token()->apiClientId)
        : QString(u"for-others:"_s + m_account.userId);
}

RememberedAccount Session::remembered(TokenPlace place) const
{
    const description::ConfiguredService &service = m_client.service();
    const QString shown = method() == SignInMethod::ClientCredentials
        ? text::sanitized(m_currentToken.token()->apiClientId, text::Longest::Name)
        : m_account.displayName;
    keychain::EntryKey key = keyAt(ids(), service, signedInUser());
    if (m_resumed && m_resumed->key == key)
        key.formerUser = m_resumed->key.formerUser;
    return {service.profile.id, key, m_clock.now().wall, place, account::nameWithoutContact(shown)};
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace renumber::signin
