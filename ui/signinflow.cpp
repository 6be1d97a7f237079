// SPDX-License-Identifier: Apache-2.0
#include "signinflow.h"

#include "pages/signinpage.h"
#include "words/keyringtext.h"
#include "words/signintext.h"

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
    , m_clock(connection.foundation().clock)
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
    connect(&page, &SignInPage::cancelRequested, &m_session, &Session::dropToken);
}

void SignInFlow::connectSession()
{
    connect(&m_session, &Session::browserWanted, this, &SignInFlow::openBrowser);
    connect(&m_session, &Session::signInFailed, this, &SignInFlow::showFailure);
    connect(&m_session, &Session::resumeFailed, this, &SignInFlow::showNotResumed);
    connect(&m_session, &Session::resumeRefused, this, &SignInFlow::showNotSent);
    connect(&m_session, &Session::signedOut, this, [this](const signin::SignOutReport &report) {
        m_window.signInPage().showNotice([report, name = serviceName(), left = leftText()] {
            return joinedSentences({signedOutText(report, name), left ? left() : QString()});
        });
        m_window.signInPage().takeFocus();
    });
}

/// That a change was under way when the person signed out; none where there was none.
Sentence SignInFlow::leftText() const
{
    if (!m_wasInChange)
        return {};
    return [] {
        return tr(
            "A change was under way and has been left: it cannot be gone on with here. What the service "
            "was asked for may still have been done.");
    };
}

void SignInFlow::begin(const SignInRequest &request)
{
    m_again = nullptr; // the page's own button is the way to try again
    m_method = description::methodOf(request);
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

void SignInFlow::resume(const signin::RememberedAccount &remembered)
{
    m_again = [this, remembered] {
        m_window.signInPage().clearMessages();
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
    if (!wasInBrowser)
        return;
    m_window.signInPage().chooseWay(SignInMethod::Browser);
    begin(WithBrowser{});
}

void SignInFlow::openBrowser(const QUrl &url)
{
    m_link = url;
    m_window.signInPage().setWaitingForBrowser();
    if (m_openBrowser(url))
        return;
    m_window.signInPage().showNotice([] {
        return tr("No browser could be opened. Copy the link and open it in a browser on this computer.");
    });
}

void SignInFlow::copyLink()
{
    QGuiApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
    m_window.signInPage().showNotice(
        [] { return tr("The link is in the clipboard. Open it in a browser on this computer."); });
}

void SignInFlow::show()
{
    SignInPage &page = m_window.signInPage();
    switch (m_session.state()) {
    case Session::State::SignedOut:
        page.setIdle();
        if (const Sentence left = leftText())
            page.showNotice(left);
        break;
    case Session::State::Resuming:
        page.setBusy([] { return tr("Waiting for the keyring…"); });
        break;
    case Session::State::InBrowser:
        page.setBusy([] { return tr("Asking where to sign in…"); });
        break;
    case Session::State::SigningIn:
        page.setBusy([] { return tr("Signing in…"); });
        if (m_method == SignInMethod::Browser && !m_again) {
            page.clearMessages(); // about the link
            m_window.comeForward();
        }
        break;
    case Session::State::SigningOut:
        page.setBusy([] { return tr("Signing out…"); });
        break;
    case Session::State::SignedIn:
        return;
    }
    m_window.showWho({}, {});
    if (m_window.turnTo(page))
        page.takeFocus();
}

void SignInFlow::conclude()
{
    SignInPage &page = m_window.signInPage();
    page.setIdle();
    page.clearSecrets();
    page.clearMessages();
    m_wasInChange = false;
    m_again = nullptr;
    m_prompt = signin::Prompt::IfNeeded;
    m_link.clear();
}

void SignInFlow::showFailure(const signin::SignInFailure &failure)
{
    if (!m_again) {
        m_window.signInPage().showProblem(
            [failure, method = m_method, name = serviceName(), clock = m_clock] {
                return describe(failure, method, name, clock.now());
            });
        return;
    }
    // The token was not typed but came from the keyring.
    About what;
    what.actingFor = m_session.actsForOthers() ? ActingFor::AnotherPerson : ActingFor::Oneself;
    m_window.signInPage().showProblem([failure, what, name = serviceName(), clock = m_clock] {
        ProblemText text = describe(failure.problem, Activity::Reading, what, name, clock.now());
        const bool isToSignIn = text.next == NextStep::SignIn || text.next == NextStep::SignInAnew;
        if (isToSignIn || failure.isStoredTokenGone) { // what the page is for
            text.next = NextStep::None;
            text.button.clear();
        }
        return text;
    });
}

void SignInFlow::showNotResumed(keychain::KeychainFailure failure)
{
    if (failure != keychain::KeychainFailure::Absent) // of which there is nothing to say
        m_window.signInPage().showNotice([failure] { return notResumedText(failure); }, tryKeyringText);
}

void SignInFlow::showNotSent(signin::BindingChange change)
{
    m_window.signInPage().showNotice([change, name = serviceName()] { return notSentText(change, name); });
}

} // namespace renumber::ui
