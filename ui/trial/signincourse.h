// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trial/questions.h"
#include "trial/transcript.h"
#include "trial/visit.h"
#include "words/problemtext.h"

namespace renumber::ui {

/// The part of a trial that asks how to sign in, and with what, until somebody is signed in or the service
/// says no.
class SignInCourse : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a service has a way to sign in.
    SignInCourse(const description::ConfiguredService &service, trial::Visit &visit, Questions &questions,
                 Transcript &transcript, QObject *parent = nullptr);

    /// Once. It does not end where the input does.
    [[nodiscard]] wait::Future<trial::Visit::SignedIn> start();
    /// What the window would say of \a failure at \a service.
    ProblemText whatIsSaidOf(const signin::SignInFailure &failure, const QString &service) const;

private:
    void signIn(description::SignInMethod method);
    void askToken();
    void askPassword();
    void askApiClient();
    void askUsername();
    std::optional<QString> usernameIn(const QString &typed) const;
    void askPasswordBeforeCode(const QString &username);
    void sendCode(const QString &username, const QString &password = {});
    void askCode(const signin::SignInCode &sent);
    const description::CodeWay &byCode() const;
    void follow(wait::Future<trial::Visit::SignedIn> signingIn);

    const description::ConfiguredService &m_service;
    trial::Visit &m_visit;
    Questions &m_questions;
    Transcript &m_transcript;
    description::SignInMethod m_method = description::SignInMethod::Token;
    const wait::Promise<trial::Visit::SignedIn> m_promise;
    // What is waited for, one of them at a time.
    wait::Future<trial::Visit::SignedIn> m_signingIn;
    wait::Future<signin::AuthorizationServer::CodeResult> m_sending;
};

} // namespace renumber::ui
