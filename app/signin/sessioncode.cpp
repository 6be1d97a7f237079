// SPDX-License-Identifier: Apache-2.0
// Signing in by a code, in two steps.
#include "signin/session.h"

#include <algorithm>

namespace renumber::signin {

using description::SignInMethod;
using service::Problem;

namespace {

/// Whether a code that \a description's calls were to send may be on its way, though they ended in \a
/// problem. Where they keep something, there is nothing to enter it with.
bool mayHaveBeenSent(const Problem &problem, const description::Description &description)
{
    const description::SignInWay *way = description.way(SignInMethod::Code);
    const description::Calls send = way ? std::get<description::CodeWay>(*way).send : description::Calls();
    return problem.acted != net::Acted::No
        && std::all_of(send.cbegin(), send.cend(),
                       [](const description::Call &call) { return call.keep.isEmpty(); });
}

} // namespace

void Session::sendCode(const QString &username, const QString &password)
{
    beginAnew(State::SendingCode);
    m_askingForCode = m_server.sendCode(username, password);
    m_askingForCode.then([this, username](const AuthorizationServer::CodeResult &code) {
        if (!code && mayHaveBeenSent(code.error(), m_client.description()))
            m_code = SignInCode{username};
        takeCode(code);
    });
}

void Session::resendCode()
{
    Q_ASSERT(m_state == State::AwaitingCode);
    setState(State::SendingCode);
    m_askingForCode = m_server.resendCode(*m_code);
    m_askingForCode.then([this](const AuthorizationServer::CodeResult &code) { takeCode(code); });
}

void Session::takeCode(const AuthorizationServer::CodeResult &code)
{
    if (!code) {
        failAtCode(code.error(), SignInStage::Sending);
        return;
    }
    m_code = *code;
    setState(State::AwaitingCode);
}

void Session::enterCode(const QString &code)
{
    Q_ASSERT(m_state == State::AwaitingCode);
    setState(State::SigningIn);
    m_gettingToken = m_server.signInByCode(*m_code, code);
    m_gettingToken.then([this](const AuthorizationServer::TokenResult &token) {
        if (!token) {
            failAtCode(token.error(), SignInStage::Entering);
            return;
        }
        m_code.reset(); // it has done its work
        accept(*token);
    });
}

void Session::stopAtCode()
{
    if (!m_code)
        return;
    m_askingForCode.cancel();
    m_gettingToken.cancel();
    setState(State::AwaitingCode);
}

/// The code that is there can still be entered, or another one asked for.
void Session::failAtCode(const Problem &problem, SignInStage stage)
{
    if (!m_code) {
        fail({SignInFault::Problem, problem, {}, stage});
        return;
    }
    setState(State::AwaitingCode);
    emit signInFailed({SignInFault::Problem, problem, {}, stage});
}

} // namespace renumber::signin
