// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakeprovider.h"
#include "net/lines.h"
#include "rawbrowser.h"
#include "signin/browsersignin.h"
#include "time/utc.h"

#include <QTest>

namespace renumber::test {

using namespace description;
using namespace service;

using namespace signin;
using namespace Qt::StringLiterals;

inline const QByteArray discovered
    = R"([ { "method": "browser", "issuer": "{baseUrl}", "clientId": "renumber",
    "scopes": [ "openid" ] } ])";
inline const QByteArray withJson = R"([ { "method": "browser", "issuer": "{baseUrl}", "clientId": "renumber",
    "scopes": [ "openid" ], "tokenBody": "json" } ])";
inline const QByteArray given = R"([ { "method": "browser", "clientId": "renumber", "scopes": [],
    "endpoints": { "authorization": "{baseUrl}/auth", "token": "{baseUrl}/token" } } ])";

constexpr auto discovery = "/.well-known/openid-configuration";

inline const QByteArray tokenReply
    = rawReply(200, R"({"access_token":"a1","refresh_token":"r1","expires_in":600,"token_type":"Bearer"})");

/// One sign-in by browser after the other against a small provider. Whatever a test does, nothing may listen
/// after it.
class BrowserSignInCase : public QObject
{
    Q_OBJECT

protected:
    using Result = tl::expected<Token, SignInFailure>;

    void begin(const QByteArray &ways = discovered, quint16 redirectPort = 0,
               const QString &redirectHost = u"127.0.0.1"_s)
    {
        m_signIn.reset();
        auto service = ConfiguredService(*serviceSignedInToBy(ways, m_provider->base()));
        service.browser->redirectPort = redirectPort;
        service.browser->redirectHost = redirectHost;
        m_server = std::make_unique<AuthorizationServer>(
            m_lines, std::make_shared<const ConfiguredService>(service), [this] { return m_now; });
        m_result.reset();
        m_endings = 0;
        m_returns = 0;
        beginAnother();
    }
    /// Likewise with the same server, and counts on.
    void beginAnother()
    {
        m_url.clear();
        m_signIn = std::make_unique<BrowserSignIn>(*m_server, Prompt::IfNeeded);
        connect(m_signIn.get(), &BrowserSignIn::browserWanted, this,
                [this](const QUrl &url) { m_url = url; });
        connect(m_signIn.get(), &BrowserSignIn::browserReturned, this, [this] { ++m_returns; });
        m_waiting = m_signIn->start();
        m_waiting.then([this](const Result &result) {
            m_result = result;
            ++m_endings;
        });
    }
    /// Goes on until the browser is wanted.
    bool isInBrowser()
    {
        return QTest::qWaitFor([this] { return !m_url.isEmpty() || m_result; }) && !m_url.isEmpty();
    }
    QString item(const QString &name) const
    {
        return QUrlQuery(m_url).queryItemValue(name, QUrl::FullyDecoded);
    }
    quint16 port() const { return quint16(QUrl(item(u"redirect_uri"_s)).port()); }
    /// The browser comes back with \a items besides the right state.
    QByteArray comeBack(const QByteArray &items)
    {
        return fetched(port(), "/callback?state=" + item(u"state"_s).toLatin1() + "&" + items);
    }
    QByteArrayList tokenRequests() const { return m_provider->requestsTo("/token"); }

    /// Waits for the one ending: a fault, or none for a token.
    std::optional<SignInFault> fault()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }))
            QTest::qFail("it did not end", __FILE__, __LINE__);
        QCoreApplication::processEvents();
        if (m_endings != 1)
            QTest::qFail("not exactly one ending", __FILE__, __LINE__);
        return !m_result || *m_result ? std::nullopt : std::optional(m_result->error().fault);
    }
    /// Nothing listens any more, as far as the one who asks and the system know.
    bool isClosed() const
    {
        return (!m_signIn || !m_signIn->isListening()) && (m_url.isEmpty() || isRefused(port()));
    }

    net::Lines m_lines;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<AuthorizationServer> m_server;
    std::unique_ptr<BrowserSignIn> m_signIn;
    wait::Future<Result> m_waiting;
    QUrl m_url;
    std::optional<Result> m_result;
    int m_endings = 0;
    int m_returns = 0;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'900'000'000, time::utc);

private slots:
    void init()
    {
        m_provider = std::make_unique<FakeProvider>();
        m_provider->answer(discovery, m_provider->discoveryDocument());
        m_provider->answer("/token", tokenReply);
    }
    void cleanup()
    {
        QVERIFY(isClosed());
        m_signIn.reset();
    }
};

} // namespace renumber::test
