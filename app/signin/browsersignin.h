// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin/authorizationserver.h"
#include "signin/callbacklistener.h"

#include <QTimer>

namespace renumber::signin {

/// One sign-in by browser, from discovery to the token (RFC 8252). Deleting it ends it: then nothing listens
/// any more.
class BrowserSignIn : public QObject
{
    Q_OBJECT
public:
    /// How long the person may take in the browser.
    static constexpr std::chrono::minutes usualTimeout{10};

    /// \a server outlives this.
    BrowserSignIn(AuthorizationServer &server, Prompt prompt, QObject *parent = nullptr);

    void start();
    /// Ends it at once without finished(): nothing listens any more.
    void cancel();
    void setTimeout(std::chrono::milliseconds timeout) { m_deadline.setInterval(timeout); }
    /// How long a connection to the listener may take to bring a whole request.
    void setConnectionTimeout(std::chrono::milliseconds timeout) { m_listener.setTimeout(timeout); }
    bool isListening() const { return m_listener.isListening(); }

signals:
    /// The person's browser is to open \a url.
    void browserWanted(const QUrl &url);
    /// The browser has come back; the code is being traded for a token.
    void browserReturned();
    /// Exactly once, unless this is deleted before.
    void finished(const tl::expected<renumber::signin::Token, renumber::signin::SignInFailure> &result);

private:
    void open(const Endpoints &endpoints);
    CallbackPage answer(const QByteArray &query);
    void exchange(const QString &code);
    void finish(const tl::expected<Token, SignInFailure> &result);

    AuthorizationServer &m_server;
    const Prompt m_prompt;
    CallbackListener m_listener;
    QTimer m_deadline;
    Endpoints m_endpoints;
    AuthorizationRequest m_request;
    bool m_isOver = false;
};

} // namespace renumber::signin
