// SPDX-License-Identifier: Apache-2.0
#include "signin/browsersignin.h"

#include "net/peer.h"
#include "wait/after.h"

namespace renumber::signin {

namespace {

SignInFailure failureFrom(const CallbackFailure &failure)
{
    switch (failure.fault) {
    case CallbackFault::Denied:
        return {SignInFault::Denied, {}, failure.detail};
    case CallbackFault::WrongIssuer:
        return {SignInFault::WrongIssuer, {}, failure.detail};
    case CallbackFault::NotOurs:
    case CallbackFault::Refused:
    case CallbackFault::Malformed:
        return {SignInFault::ProviderRefused, {}, failure.detail};
    }
    Q_UNREACHABLE();
}

} // namespace

BrowserSignIn::BrowserSignIn(AuthorizationServer &server, Prompt prompt, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_prompt(prompt)
    , m_listener([this](const QByteArray &query) { return answer(query); })
{
}

wait::Future<BrowserSignIn::Result> BrowserSignIn::start()
{
    wait::Future<Result> future = m_promise.future();
    m_promise.whenCancelled([this] { stop(); });
    m_finding = m_server.findEndpoints();
    m_finding.then([this](const AuthorizationServer::EndpointsResult &endpoints) {
        if (endpoints)
            open(*endpoints);
        else
            finish(tl::unexpected(endpoints.error()));
    });
    return future;
}

void BrowserSignIn::stop()
{
    m_isOver = true;
    m_finding.cancel();
    m_exchanging.cancel();
    m_listener.close();
    m_deadline.cancel();
}

void BrowserSignIn::open(const Endpoints &endpoints)
{
    const description::BrowserSettings &settings = *m_server.service().browser;
    if (!net::canTellPeers()) {
        finish(tl::unexpected(SignInFailure{SignInFault::NoCallbackSafe}));
        return;
    }
    if (!m_listener.listen(settings.redirectPort, settings.redirectHost)) {
        finish(tl::unexpected(
            SignInFailure{SignInFault::PortTaken, {}, QString::number(settings.redirectPort)}));
        return;
    }
    m_endpoints = endpoints;
    m_request = AuthorizationRequest::make(endpoints, settings, m_listener.redirectUri(settings.redirectHost),
                                           m_prompt);
    m_deadline = wait::after(m_timeout);
    m_deadline.then([this](wait::Ended) { finish(tl::unexpected(SignInFailure{SignInFault::TookTooLong})); });
    emit browserWanted(m_request.url);
}

CallbackPage BrowserSignIn::answer(const QByteArray &query)
{
    const CallbackPage late{
        tr("Not the sign-in that Renumber waits for"),
        tr("Close this page, and go on with the newest one, or go back to Renumber and begin "
           "anew."),
        400};
    if (m_isOver || !m_listener.isListening())
        return late;
    const auto code = codeFrom(query, m_request, m_endpoints);
    if (!code && code.error().fault == CallbackFault::NotOurs)
        return late; // and the right one may still come
    m_listener.close();
    m_deadline.cancel();
    // From the event loop: what follows may delete the listener, which is still answering.
    if (code) {
        QMetaObject::invokeMethod(
            this, [this, code = *code] { exchange(code); }, Qt::QueuedConnection);
        return {tr("Go back to Renumber"), tr("You can close this page.")};
    }
    QMetaObject::invokeMethod(
        this, [this, failure = failureFrom(code.error())] { finish(tl::unexpected(failure)); },
        Qt::QueuedConnection);
    if (code.error().fault == CallbackFault::Denied)
        return {tr("You are not signed in"),
                tr("Access was denied. Go back to Renumber, where you can try again.")};
    return {tr("You are not signed in"), tr("Something went wrong. Go back to Renumber, which says what.")};
}

void BrowserSignIn::exchange(const QString &code)
{
    if (m_isOver)
        return; // cancelled meanwhile
    emit browserReturned();
    if (m_isOver)
        return; // whoever heard that does not wait any more
    m_exchanging = m_server.exchangeCode(m_endpoints, m_request, code);
    m_exchanging.then([this](const AuthorizationServer::TokenResult &token) {
        if (token)
            finish(*token);
        else
            finish(tl::unexpected(SignInFailure{SignInFault::Problem, token.error()}));
    });
}

void BrowserSignIn::finish(const Result &result)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_listener.close();
    m_deadline.cancel();
    m_request = {};
    m_promise.end(result);
}

} // namespace renumber::signin
