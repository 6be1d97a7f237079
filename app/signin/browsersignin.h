// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/authorizationserver.h"
#include "signin/callbacklistener.h"

namespace renumber::signin {

/// One sign-in by browser, from discovery to the token (RFC 8252). Once nobody waits for it, or when it is
/// deleted, it is over: then nothing listens any more.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    /// How long the person may take in the browser.
    static constexpr std::chrono::minutes usualTimeout{10};

    /// \a server outlives this.
    BrowserSignIn(AuthorizationServer &server, Prompt prompt, QObject *parent = nullptr);

    using Result = tl::expected<Token, SignInFailure>;

    /// Once.
    [[nodiscard]] wait::Future<Result> start();
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// How long a connection to the listener may take to bring a whole request.
    void setConnectionTimeout(std::chrono::milliseconds timeout) { m_listener.setTimeout(timeout); }
    /// Who says whose program a connection to the listener is, instead of the system.
    void setPeerFinder(CallbackListener::PeerFinder finder) { m_listener.setPeerFinder(std::move(finder)); }
    bool isListening() const { return m_listener.isListening(); }

signals:
    /// The person's browser is to open \a url.
    void browserWanted(const QUrl &url);
    /// The browser has come back; the code is being traded for a token.
    void browserReturned();

private:
    void open(const Endpoints &endpoints);
    CallbackPage answer(const QByteArray &query);
    void exchange(const QString &code);
    void finish(const Result &result);
    void stop();

    AuthorizationServer &m_server;
    const Prompt m_prompt;
    CallbackListener m_listener;
    std::chrono::milliseconds m_timeout = usualTimeout;
    wait::Future<> m_deadline;
    Endpoints m_endpoints;
    AuthorizationRequest m_request;
    const wait::Promise<Result> m_promise;
    wait::Future<AuthorizationServer::EndpointsResult> m_finding;
    wait::Future<AuthorizationServer::TokenResult> m_exchanging;
    bool m_isOver = false;
};

} // namespace renumber::signin
