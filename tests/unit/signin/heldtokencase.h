// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakeprovider.h"
#include "net/lines.h"
#include "signin/currenttoken.h"
#include "signin/tokenbinding.h"
#include "time/utc.h"

#include <QTest>

namespace renumber::test {

using namespace description;
using namespace service;
using namespace keychain;
using namespace signin;
using namespace Qt::StringLiterals;

using Purpose = Authorizer::Purpose;

inline const QByteArray byBrowser = R"([ { "method": "browser", "clientId": "renumber", "scopes": [],
    "endpoints": { "authorization": "{baseUrl}/auth", "token": "{baseUrl}/token" } } ])";
inline const QByteArray byApiClient = R"([ { "method": "clientCredentials",
    "obtain": [ { "post": "/token", "form": { "id": "{apiClientId}", "secret": "{apiClientSecret}" },
                  "take": { "accessToken": "access_token", "expiresIn?": "expires_in" } } ],
    "check": [ { "get": "/check" } ] } ])";

/// Whose token it is, the reply says, too.
inline const QByteArray byPassword = R"([ { "method": "password",
    "obtain": [ { "post": "/token", "form": { "user": "{username}", "password": "{password}" },
                  "take": { "accessToken": "access_token", "refreshToken?": "refresh_token" } } ],
    "refresh": [ { "post": "/token", "form": { "refresh_token": "{refreshToken}" },
                   "take": { "accessToken": "access_token", "userId?": "id" } } ] } ])";

inline QByteArray tokens(const QByteArray &members)
{
    return rawReply(200, "{" + members + R"(,"token_type":"Bearer"})");
}

inline const QByteArray second = tokens(R"("access_token":"a2","refresh_token":"r2","expires_in":600)");
inline const QByteArray third = tokens(R"("access_token":"a3","refresh_token":"r3","expires_in":600)");
inline const QByteArray deadRefreshToken = rawReply(400, R"({"error":"invalid_grant"})");

/// A call that waits for what it is authorized with.
struct Asking
{
    std::optional<Authorizer::Result> answer;
    int answers = 0;

    explicit Asking(wait::Future<Authorizer::Result> future)
        : m_waiting(std::move(future))
    {
        const bool isReady = !m_waiting.isPending();
        m_waiting.then([this](const Authorizer::Result &received) {
            answer = received;
            ++answers;
        });
        if (isReady) // and nothing else that is queued has its turn
            QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
    }
    /// What it was told: an access token, or the name of a problem.
    QString told() const
    {
        return !answer ? u"nothing"_s : *answer ? (*answer)->accessToken : nameOf(answer->error().kind);
    }

private:
    wait::Future<Authorizer::Result> m_waiting;
};

/// A token in use, with a provider that answers what a test says, a keychain in memory, and a clock that only
/// the test moves.
class CurrentTokenCase : public QObject
{
    Q_OBJECT

protected:
    void use(const QByteArray &ways)
    {
        m_currentToken.reset();
        m_server = std::make_unique<AuthorizationServer>(
            m_lines, serviceSignedInToBy(ways, m_provider->base(), R"("freshTokenSeconds": 300,)"), clock());
        m_currentToken = std::make_unique<CurrentToken>(*m_server, *m_keychain, clock());
    }

    time::Clock clock() const
    {
        return {[this] { return m_now; }, [this] { return m_now.addSecs(m_wallIsAhead); }};
    }

    /// Got just now, good for ten minutes.
    Token first() const
    {
        Token token;
        token.accessToken = u"a1"_s;
        token.refreshToken = u"r1"_s;
        token.issuedAt = m_now;
        token.expiresAt = m_now.addSecs(600);
        token.method = SignInMethod::Browser;
        token.issuedBy = m_provider->base() + u"/token renumber"_s;
        return token;
    }
    /// What the renewal of an earlier sign-in has put into the keychain meanwhile; the keychain answers for
    /// that here.
    void keepAnother(const QString &accessToken, const QString &refreshToken, int seconds)
    {
        Token newer = boundTo(m_server->service(), first());
        newer.accessToken = accessToken;
        newer.refreshToken = refreshToken;
        newer.expiresAt = m_now.addSecs(seconds);
        m_keychain->store(m_key, toBytes(newer, Keychain::sizeLimit));
    }
    void later(int seconds) { m_now = m_now.addSecs(seconds); }

    std::unique_ptr<Asking> ask(Purpose purpose)
    {
        return std::make_unique<Asking>(m_currentToken->authorize(purpose));
    }
    std::unique_ptr<Asking> askAgain(const QString &refused)
    {
        return std::make_unique<Asking>(m_currentToken->renew({refused, QString(u"Bearer "_s + refused)}));
    }
    /// A reply to a call with the access token \a used has brought \a news.
    std::unique_ptr<Asking> update(const QString &used, const Outcome &news)
    {
        return std::make_unique<Asking>(m_currentToken->update({used, QString(u"Bearer "_s + used)}, news));
    }
    /// What \a purpose gets in the end.
    QString given(Purpose purpose)
    {
        const auto asking = ask(purpose);
        [&] { QTRY_VERIFY(asking->answer); }();
        return asking->told();
    }
    qsizetype renewals() const { return m_provider->requestsTo("/token").size(); }
    QString refreshTokenSent(qsizetype renewal) const
    {
        return fieldsOf(m_provider->requestsTo("/token").at(renewal)).value(u"refresh_token"_s);
    }
    std::optional<Token> kept()
    {
        std::optional<tl::expected<StoredSecret, KeychainFailure>> found;
        m_keychain->read(m_key, Expectation::NothingStored)
            .then(this, [&](const tl::expected<StoredSecret, KeychainFailure> &result) { found = result; });
        [&] { QTRY_VERIFY(found); }();
        return *found ? tokenFromBytes((*found)->secret) : std::nullopt;
    }

    net::Lines m_lines;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<AuthorizationServer> m_server;
    std::unique_ptr<CurrentToken> m_currentToken;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'900'000'000, time::utc);
    int m_wallIsAhead = 0; ///< by so many seconds the computer's clock was set forward
    const EntryKey m_key{QStringLiteral("sample"), QStringLiteral("http://127.0.0.1"), QStringLiteral("u1")};

private slots:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_keychain = std::make_unique<Keychain>();
        m_provider->answer("/token", second);
        m_wallIsAhead = 0;
        use(byBrowser);
        m_currentToken->hold(first());
    }
    void cleanup() { m_currentToken.reset(); }
};

} // namespace renumber::test
