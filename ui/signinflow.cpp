// SPDX-License-Identifier: Apache-2.0
#include "signinflow.h"

#include "pages/signinpage.h"

#include <QApplication>
#include <QClipboard>

namespace renumber::ui {

using description::SignInMethod;
using signin::Session;

SignInFlow::SignInFlow(MainWindow &window, cases::Connection &connection, OpenBrowser openBrowser,
                       QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_connection(connection)
    , m_session(connection.session())
    , m_openBrowser(std::move(openBrowser))
{
    connectPage();
    connectSession();
}

void SignInFlow::connectPage()
{
    SignInPage &page = m_window.signInPage();
    connect(&page, &SignInPage::signInRequested, this, &SignInFlow::begin);
    connect(&page, &SignInPage::copyLinkRequested, this, &SignInFlow::copyLink);
    connect(&page, &SignInPage::noticeActionChosen, this, &SignInFlow::resumeAgain);
    connect(&page, &SignInPage::tryAgainRequested, this, &SignInFlow::resumeAgain);
    connect(&page, &SignInPage::cancelRequested, this, &SignInFlow::cancel);
    connect(&page, &SignInPage::codeEntered, this, &SignInFlow::enterCode);
    connect(&page, &SignInPage::resendCodeRequested, this, &SignInFlow::resendCode);
    connect(&page, &SignInPage::startOverRequested, this, &SignInFlow::startOver);
}

void SignInFlow::connectSession()
{
    connect(&m_session, &Session::browserWanted, this, &SignInFlow::openBrowser);
    connect(&m_session, &Session::signInFailed, this, &SignInFlow::fail);
    connect(&m_session, &Session::resumeFailed, this, [this](keychain::KeychainFailure failure) {
        if (failure != keychain::KeychainFailure::Absent) // of which there is nothing to say
            note(failure);
    });
    connect(&m_session, &Session::resumeRefused, this,
            [this](signin::BindingChange change) { note(change); });
    connect(&m_session, &Session::signedOut, this,
            [this](const signin::SignOutReport &report) { note(report); });
}

screen::SigningIn SignInFlow::standing() const
{
    return {m_session.state(), m_link.isEmpty() ? screen::SignInWait::Provider : screen::SignInWait::Browser,
            m_notice,          m_trouble,
            m_cutOff,          awaitedCode()};
}

std::optional<screen::CodeAwaited> SignInFlow::awaitedCode() const
{
    const auto &code = m_session.code();
    const auto *way = m_connection.description().way(SignInMethod::Code);
    if (!code || !way)
        return std::nullopt;
    const auto &by = std::get<description::CodeWay>(*way);
    return screen::CodeAwaited{code->username, code->number, by.usernameIs, by.code,
                               by.resend ? AnotherMessage::ByResending : AnotherMessage::NotPossible};
}

void SignInFlow::begin(const SignInRequest &request)
{
    m_again = nullptr; // the page's own button is the way to try again
    m_method = description::methodOf(request);
    forgetMessages();
    std::visit([this](const auto &given) { signIn(given); }, request);
}

void SignInFlow::signIn(const WithBrowser &)
{
    m_session.signInInBrowser(m_prompt);
}

void SignInFlow::signIn(const WithPassword &given)
{
    m_session.signInByPassword(given.username, given.password);
}

void SignInFlow::signIn(const WithApiClient &given)
{
    m_session.signInAsApiClient(given.id, given.secret);
}

void SignInFlow::signIn(const WithToken &given)
{
    m_session.signInWithToken(given.accessToken);
}

void SignInFlow::signIn(const WithCode &given)
{
    m_session.sendCode(given.username, given.password);
}

void SignInFlow::enterCode(const QString &code)
{
    forgetMessages();
    m_session.enterCode(code);
}

void SignInFlow::resendCode()
{
    forgetMessages();
    m_session.resendCode();
}

void SignInFlow::startOver()
{
    forgetMessages();
    m_session.dropToken();
}

void SignInFlow::cancel()
{
    if (m_session.code())
        m_session.stopAtCode();
    else
        m_session.dropToken();
}

void SignInFlow::resume(const signin::RememberedAccount &remembered)
{
    m_again = [this, remembered] {
        forgetMessages();
        m_session.resume(remembered);
    };
    m_again();
}

void SignInFlow::resumeAgain() const
{
    const auto again = m_again; // it may be replaced meanwhile
    if (again)
        again();
}

void SignInFlow::signInAgain(signin::Prompt prompt)
{
    const bool wasInBrowser = m_session.method() == SignInMethod::Browser;
    m_prompt = prompt;
    m_session.dropToken();
    if (wasInBrowser)
        begin(WithBrowser{});
}

void SignInFlow::openBrowser(const QUrl &url)
{
    m_link = url;
    emit changed();
    if (!m_openBrowser(url))
        note(screen::LinkNote::NoBrowser);
}

void SignInFlow::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
    note(screen::LinkNote::InClipboard);
}

void SignInFlow::follow()
{
    const Session::State state = m_session.state();
    if (state != Session::State::InBrowser)
        m_link.clear();
    if (state == Session::State::SigningIn && m_method == SignInMethod::Browser && !m_again)
        m_window.comeForward();
    if (state == Session::State::SignedIn)
        conclude();
}

void SignInFlow::conclude()
{
    m_window.signInPage().clearSecrets();
    forgetMessages();
    m_cutOff = screen::ChangeCutOff::No;
    m_again = nullptr;
    m_prompt = signin::Prompt::IfNeeded;
}

void SignInFlow::fail(const signin::SignInFailure &failure)
{
    screen::SignInTrouble trouble{failure, std::nullopt, serviceName()};
    if (!m_again)
        trouble.tried = TriedWay{m_method, description::wayWithSecondStep(m_connection.service(), m_method)};
    if (const auto *way = m_connection.description().way(SignInMethod::Code))
        trouble.before = beforeCode(std::get<description::CodeWay>(*way));
    if (const auto code = awaitedCode())
        trouble.another = code->another;
    m_trouble = trouble;
    emit changed();
}

void SignInFlow::note(const screen::SignInNotice &notice)
{
    m_notice = notice;
    emit changed();
}

void SignInFlow::forgetMessages()
{
    m_notice = {};
    m_trouble.reset();
    emit changed();
}

} // namespace renumber::ui
