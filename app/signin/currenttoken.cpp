// SPDX-License-Identifier: Apache-2.0
#include "signin/currenttoken.h"

#include "account/person.h"
#include "signin/tokenbinding.h"
#include "signin/tokenreply.h"
#include "wait/after.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace renumber::signin {

using description::ProblemKind;
using service::Authorization;
using service::Problem;
using service::TokenOwner;

namespace {

/// So long before its end a token counts as expired, so that it does not end on its way.
constexpr qint64 marginSeconds = 30;

/// How often the keychain is read after a refusal before the sign-in counts as over.
constexpr int looksAfterRefusal = 3;

/// Whether \a token says that it is somebody else's than \a userId, who may not be known.
bool isAnothers(const Token &token, const QString &userId)
{
    return !userId.isEmpty() && !token.userId.isEmpty() && !account::isSameUser(token.userId, userId);
}

/// \a token with what a reply to a call that was made with it says anew of it.
tl::expected<Token, Problem> updated(const Token &token, const service::Outcome &news, const time::Now &now)
{
    Token same = token;
    for (auto value = news.kept.begin(); value != news.kept.end(); ++value) {
        if (same.kept.contains(value.key()))
            same.kept.insert(value.key(), value.value());
    }
    for (const net::SetCookies &set : news.cookies)
        same.cookies.take(set, now.wall);
    // Even of a reply that names the right person: what it brings may open another's account. That the same
    // lasts longer does not.
    if (same.kept != token.kept || !same.cookies.isSentLike(token.cookies))
        same.owner = TokenOwner::Unconfirmed;
    if (!description::has(news.taken, u"accessToken"_s))
        return same;
    service::Outcome asObtained;
    for (const auto &[name, there] :
         {std::pair{u"accessToken"_s, u"accessToken"_s}, std::pair{u"refreshToken"_s, u"refreshToken"_s},
          std::pair{u"userId"_s, u"userId"_s}, std::pair{u"expiresIn"_s, u"tokenExpiresIn"_s},
          std::pair{u"expiresAt"_s, u"tokenExpiresAt"_s}}) {
        // Of who acts for others it is the id of whom the call was about.
        if (there == u"userId"_s && token.actsFor == description::ActsFor::Others)
            continue;
        if (news.taken.contains(there))
            asObtained.taken.insert(name, news.taken.value(there));
    }
    const TokenOwner owner = same.owner;
    return tokenFrom(asObtained, same, now.steady).map([owner](Token renewed) {
        if (owner == TokenOwner::Unconfirmed)
            renewed.owner = owner;
        return renewed;
    });
}

/// What came of a renewal of the token of \a userId.
tl::expected<Token, Problem> renewedFor(const QString &userId, const tl::expected<Token, Problem> &renewed)
{
    if (!renewed || !isAnothers(*renewed, userId))
        return renewed;
    Problem problem;
    problem.kind = ProblemKind::AnotherPerson;
    return tl::unexpected(problem);
}

} // namespace

CurrentToken::CurrentToken(AuthorizationServer &server, keychain::Keychain &keychain, time::Clock clock,
                           QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_keychain(keychain)
    , m_clock(std::move(clock))
{
}

void CurrentToken::hold(const Token &token)
{
    forget();
    m_holding = std::make_unique<QObject>();
    m_token = token;
    m_isUnseen = false;
    m_isSigningIn = true;
}

void CurrentToken::keptUnder(const keychain::EntryKey &key, const keychain::Stored &stored)
{
    m_key = key;
    m_stored = stored;
}

void CurrentToken::forget()
{
    ++m_round;
    drop();
}

void CurrentToken::drop()
{
    m_adopting.cancel();
    m_checking.cancel();
    m_renewal.reset();
    m_holding.reset();
    m_storing = 0;
    m_token.reset();
    m_name.clear();
    m_key.reset();
    m_stored = {};
    settle(signInAgain());
}

wait::Future<CurrentToken::Result> CurrentToken::authorize(Purpose purpose)
{
    if (!m_token || isDead())
        return wait::ready<Result>(tl::unexpected(signInAgain()));
    if (m_waiting.isEmpty() && !needsRenewal(purpose) && !isToBeChecked())
        return wait::ready<Result>(authorization());
    return waitForRenewal(purpose);
}

/// Of one that is under way, or begins with this.
wait::Future<CurrentToken::Result> CurrentToken::waitForRenewal(Purpose purpose)
{
    const wait::Promise<Result> promise;
    wait::Future<Result> future = promise.future();
    m_waiting.append({promise, purpose, Wants::ToSend});
    if (m_waiting.size() == 1)
        startRenewal();
    return future;
}

std::optional<Authorization> CurrentToken::current() const
{
    return isUsable() && !isToBeChecked() ? std::optional(authorization()) : std::nullopt;
}

description::Values CurrentToken::kept() const
{
    return m_token ? m_token->kept : description::Values();
}

bool CurrentToken::canRenew(const Authorization &refused) const
{
    return m_token && !isDead() && (authorization() != refused || m_server.canRefresh(*m_token));
}

wait::Future<CurrentToken::Result> CurrentToken::renew(const Authorization &refused)
{
    if (m_token && m_waiting.isEmpty() && authorization() != refused && !isToBeChecked())
        return wait::ready<Result>(authorization()); // it was renewed while that call was under way
    // A call that was refused is not helped by the same token once more, even where it is good for reading.
    return waitForRenewal(Purpose::Change);
}

wait::Future<CurrentToken::Result> CurrentToken::update(const Authorization &used,
                                                        const service::Outcome &news)
{
    if (!m_token || !used.hasTokenOf(authorization()))
        return isUsable() ? wait::ready<Result>(authorization()) // each call asks for it all the same
                          : wait::ready<Result>(tl::unexpected(signInAgain()));
    // A renewal under way brings a newer one than a call that was sent before it.
    if (!m_waiting.isEmpty())
        return waitForRenewal(Purpose::Change);
    const auto token = updated(*m_token, news, m_clock.now());
    if (!token)
        return wait::ready<Result>(tl::unexpected(token.error()));
    if (*token == *m_token)
        return wait::ready<Result>(authorization());
    m_isUnseen = true;
    const wait::Promise<Result> promise;
    wait::Future<Result> future = promise.future();
    m_waiting.append({promise, Purpose::Change, Wants::ToHaveItKept});
    m_renewal = std::make_unique<QObject>();
    // Whoever asks waits for the future only once it is there.
    QMetaObject::invokeMethod(
        m_renewal.get(), [this, token] { replaceBy(boundTo(m_server.service(), *token)); },
        Qt::QueuedConnection);
    return future;
}

bool CurrentToken::needsRenewal(Purpose purpose) const
{
    if (!m_server.canRefresh(*m_token))
        return false;
    if (!isUsable())
        return true;
    const QDateTime now = m_clock();
    if (m_token->expiresAt) {
        // Of a token that lives for less than some minutes, a part of its life.
        const qint64 life
            = m_token->issuedAt ? m_token->issuedAt->secsTo(*m_token->expiresAt) : marginSeconds;
        if (now.secsTo(*m_token->expiresAt) <= std::min(marginSeconds, life / 5))
            return true;
    }
    const auto fresh = m_server.service().description.freshToken;
    return purpose == Purpose::Change && fresh && m_token->issuedAt
        && m_token->issuedAt->secsTo(now) >= fresh->count() - marginSeconds;
}

/// True where the access token has not expired, as far as is known.
bool CurrentToken::isUsable() const
{
    return m_token && !m_token->accessToken.isEmpty()
        && (!m_token->expiresAt || m_clock() < *m_token->expiresAt);
}

/// True where there is nothing to send: an access token may be missing where a refresh token, dead by now,
/// was to get one, and of somebody else's token nothing is left.
bool CurrentToken::isDead() const
{
    return m_token->accessToken.isEmpty() && !m_server.canRefresh(*m_token);
}

Authorization CurrentToken::authorization() const
{
    const QString scheme = m_token->scheme == Scheme::Basic ? u"Basic "_s : u"Bearer "_s;
    return {m_token->accessToken, scheme + m_token->accessToken, m_token->owner, m_token->kept,
            m_token->cookies};
}

void CurrentToken::startRenewal()
{
    m_renewal = std::make_unique<QObject>();
    if (isToBeChecked() && !needsRenewal(m_waiting.constFirst().purpose))
        return check(); // it has been renewed, and nobody could be asked then
    // A renewal of an earlier sign-in (drop()) may have renewed it meanwhile: then the refresh token here is
    // spent, and to use it would look like theft to the service.
    m_adopting = adopt();
    m_adopting.then([this](InKeychain found) {
        if (found == InKeychain::Another)
            useAdopted();
        else
            refresh();
    });
}

/// Takes over the token that the keychain holds, if it is another one than the one in use, and bound to the
/// same.
wait::Future<CurrentToken::InKeychain> CurrentToken::adopt()
{
    if (!m_key || m_stored.place != keychain::SecretPlace::InKeychain || m_storing > 0)
        return wait::ready(InKeychain::NotKnown);
    const wait::Promise<InKeychain> promise;
    wait::Future<InKeychain> future = promise.future();
    // The keychain may be locked by now and ask for its password, of which nobody may be aware.
    wait::after(m_timeout).then(m_renewal.get(), [promise](wait::Ended) {
        if (promise.isAwaited())
            promise.end(InKeychain::NotKnown);
    });
    m_keychain.read(*m_key, keychain::Expectation::SecretStored)
        .then(m_renewal.get(),
              [this, promise](const tl::expected<keychain::StoredSecret, keychain::KeychainFailure> &found) {
                  if (!promise.isAwaited())
                      return;
                  const auto kept = found ? tokenFromBytes(found->secret) : std::nullopt;
                  if (!kept)
                      return promise.end(InKeychain::NotKnown);
                  if (kept->method != m_token->method || kept->refreshToken == m_token->refreshToken
                      || isAnothers(*kept, m_token->userId) || whyNotSent(m_server.service(), *kept))
                      return promise.end(InKeychain::NothingNewer);
                  take(boundTo(m_server.service(), onProgramClock(*kept, m_clock.now())));
                  promise.end(InKeychain::Another);
              });
    return future;
}

void CurrentToken::useAdopted()
{
    if (isUsable())
        use();
    else
        refresh();
}

/// Where the one in use is kept by now, or that takes too long.
void CurrentToken::use()
{
    if (m_checking.isPending())
        return; // it has taken too long, and is kept now
    if (!isToBeChecked())
        return settle({});
    QList<Waiting> content;
    std::copy_if(m_waiting.cbegin(), m_waiting.cend(), std::back_inserter(content),
                 [](const Waiting &one) { return one.wants == Wants::ToHaveItKept; });
    m_waiting.removeIf([](const Waiting &one) { return one.wants == Wants::ToHaveItKept; });
    if (m_waiting.isEmpty())
        endRenewal(); // the next call asks who it is
    else
        check();
    tell(content, {});
}

void CurrentToken::refresh()
{
    if (!m_server.canRefresh(*m_token))
        return settle(signInAgain());
    ++m_refreshing;
    m_server.refresh(*m_token).then(
        this,
        [this, renewal = QPointer(m_renewal.get()), key = m_key, round = m_round,
         user = m_token->userId](const tl::expected<Token, Problem> &result) {
            --m_refreshing;
            const auto renewed = renewedFor(user, result).map([this](const Token &token) {
                return boundTo(m_server.service(), token);
            });
            const QPointer<CurrentToken> self(this); // whoever is told may end it all
            const bool isWanted = renewal && renewal == m_renewal.get();
            if (isWanted && renewed)
                replaceBy(*renewed);
            else if (isWanted)
                refused(renewed.error(), looksAfterRefusal);
            else if (renewed && key && round == m_round)
                m_keychain.store(
                    *key, toBytes(onWallClock(*renewed, m_clock.now()), keychain::Keychain::sizeLimit));
            if (self)
                noteEnd();
        });
}

void CurrentToken::noteEnd()
{
    if (!isRenewing())
        emit renewalEnded();
}

void CurrentToken::refused(const Problem &problem, int looks)
{
    if (problem.kind != ProblemKind::SignInAgain)
        return settle(problem);
    // That one may have been quicker by a moment, and its token still on the way into the keychain.
    m_adopting = adopt();
    m_adopting.then([this, problem, looks](InKeychain found) {
        if (found == InKeychain::Another)
            return useAdopted();
        if (found == InKeychain::NothingNewer && looks > 1) {
            wait::after(m_rereadDelay).then(m_renewal.get(), [this, problem, looks](wait::Ended) {
                refused(problem, looks - 1);
            });
            return;
        }
        m_token->refreshToken.clear(); // it is dead: not to be tried with each call
        settle(problem);
    });
}

void CurrentToken::replaceBy(const Token &token)
{
    const QString user = m_token->userId;
    take(token);
    if (token.userId.isEmpty())
        m_token->userId = user;
    if (!m_key)
        return use();
    keep(m_renewal.get());
    wait::after(m_timeout).then(m_renewal.get(), [this](wait::Ended) { use(); });
}

/// Puts the token in use into the keychain. The \a renewal that it came of, if there is one, ends with that.
void CurrentToken::keep(QObject *renewal)
{
    ++m_storing;
    m_keychain.store(*m_key, toBytes(onWallClock(*m_token, m_clock.now()), keychain::Keychain::sizeLimit))
        .then(m_holding.get(), [this, renewal = QPointer(renewal)](const keychain::Stored &stored) {
            --m_storing;
            m_stored = stored;
            emit storedAgain(stored);
            if (renewal && renewal == m_renewal.get())
                use();
        });
}

/// Ends the renewal and tells whoever waits for it.
void CurrentToken::settle(const std::optional<Problem> &problem)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    endRenewal();
    tell(waiting, problem);
}

void CurrentToken::endRenewal()
{
    m_adopting.cancel();
    m_checking.cancel();
    if (m_renewal) {
        m_renewal.release()->deleteLater(); // what led here is one of its callbacks
        QMetaObject::invokeMethod(this, &CurrentToken::noteEnd, Qt::QueuedConnection);
    }
}

void CurrentToken::tell(const QList<Waiting> &waiting, const std::optional<Problem> &problem)
{
    const QPointer<CurrentToken> self(this);
    for (const Waiting &one : waiting) {
        if (!self)
            return; // whoever was told has ended it all
        if (!one.promise.isAwaited())
            continue;
        // A token that is about to expire, or too old for a change, is still good enough to read with.
        const bool isGoodToRead = one.purpose == Purpose::Read && isUsable() && !isToBeChecked();
        const bool goesOn
            = m_token && (!problem || (isGoodToRead && problem->kind != ProblemKind::SignInAgain));
        if (goesOn)
            one.promise.end(authorization());
        else
            one.promise.end(tl::unexpected(problem.value_or(signInAgain())));
    }
}

} // namespace renumber::signin
