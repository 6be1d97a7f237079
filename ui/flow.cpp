// SPDX-License-Identifier: Apache-2.0
#include "flow.h"

#include "pages/accountpage.h"
#include "pages/signinpage.h"
#include "words/keyringtext.h"

namespace renumber::ui {

using service::Problem;
using signin::Session;

Flow::Flow(MainWindow &window, service::Client &client, Session &session, change::Runner &runner,
           time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_runner(runner)
    , m_clock(clock)
    , m_change(window, client, session, runner, std::move(clock))
{
    connectSignIn();
    connectAccount();
    connect(&m_change, &ChangeFlow::left, this, [this](const Sentence &notice) {
        showAccount();
        if (notice)
            m_window.accountPage().showNotice(notice);
    });
}

void Flow::connectSignIn()
{
    SignInPage &page = m_window.signInPage();
    connect(&page, &SignInPage::signInRequested, this, [this](const QString &token) {
        m_again = nullptr; // the page's own button is the way to try again
        m_session.signIn(token);
    });
    connect(&page, &SignInPage::noticeActionChosen, this, &Flow::resumeAgain);
    connect(&page, &SignInPage::tryAgainRequested, this, &Flow::resumeAgain);
    connect(&page, &SignInPage::cancelRequested, &m_session, &Session::dropToken);
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        m_runner.cancel();
        m_session.signOut();
    });
    connect(&m_session, &Session::stateChanged, this, &Flow::followSession);
    connect(&m_session, &Session::signInFailed, this, [this](const Problem &problem) {
        if (!m_again) {
            m_window.signInPage().showProblem(inWords(problem, Moment::SignIn));
            return;
        }
        // The token was not typed but came from the keyring.
        m_window.signInPage().showProblem([words = inWords(problem, Moment::Reading)] {
            ProblemText text = words();
            if (text.next == NextStep::SignIn) { // that is what the page is for
                text.next = NextStep::None;
                text.button.clear();
            }
            return text;
        });
    });
    connect(&m_session, &Session::resumeFailed, this, &Flow::showNotResumed);
    connect(&m_session, &Session::signOutIncomplete, this, [this] {
        m_window.signInPage().showNotice([] {
            return tr(
                "You are signed out here, but your access token is still in the keyring, which could not be "
                "opened. Unlock it, start Renumber again and sign out once more.");
        });
    });
    connect(&m_session, &Session::tokenStoredChanged, this, &Flow::showTokenPlace);
}

void Flow::connectAccount()
{
    AccountPage &page = m_window.accountPage();
    connect(&page, &AccountPage::changeRequested, &m_change, &ChangeFlow::ask);
    connect(&page, &AccountPage::verifyRequested, &m_change, &ChangeFlow::verify);
    connect(&page, &AccountPage::confirmRequested, &m_change, &ChangeFlow::confirmPending);
    connect(&page, &AccountPage::refreshRequested, this, &Flow::readAgain);
    connect(&page, &AccountPage::cancelRequested, &m_change, &ChangeFlow::giveUp);
    connect(&page, &AccountPage::nextStepChosen, this, [this](NextStep next) {
        // A problem on this page is with reading the account, or with a change that began here.
        if (next == NextStep::TryAgain && !m_change.hasFailed())
            readAgain();
        else
            m_change.takeStep(next);
    });
    connect(&page, &AccountPage::noticeActionChosen, &m_session, &Session::storeAgain);
    connect(&m_session, &Session::accountChanged, this, [this] {
        if (!m_runner.isBusy()) {
            m_window.accountPage().setBusy(Busy::No);
            m_window.accountPage().clearProblem();
        }
        showContacts();
    });
    connect(&m_session, &Session::readFailed, this, [this](const Problem &problem) {
        m_window.accountPage().setBusy(Busy::No);
        m_window.accountPage().showProblem(inWords(problem, Moment::Reading));
    });
    connect(&m_runner, &change::Runner::accountRead, &m_session, &Session::setAccount);
}

void Flow::resume(const signin::RememberedAccount &remembered)
{
    m_again = [this, remembered] {
        m_window.signInPage().clearMessages();
        m_session.resume(remembered);
    };
    m_again();
}

void Flow::start()
{
    followSession();
}

void Flow::followSession()
{
    SignInPage &signIn = m_window.signInPage();
    signIn.setBusy(m_session.state() == Session::State::Resuming
                           || m_session.state() == Session::State::SigningIn
                       ? Busy::Yes
                       : Busy::No);
    if (m_session.state() != Session::State::SignedIn) {
        showSignIn();
        return;
    }
    signIn.clearToken();
    signIn.clearMessages();
    m_again = nullptr;
    const account::Account &account = m_session.account();
    m_window.showWho(account.displayName,
                     [service = serviceName(), profile = m_client.service().profile.name] {
                         //: %1: the name of a service, %2: the name of an organisation as its administrator
                         //: wrote it
                         return tr("%1 · %2").arg(service, profile);
                     });
    showContacts();
    if (!m_change.goOn())
        showAccount();
}

void Flow::showContacts()
{
    m_window.accountPage().showAccount(m_session.account(), m_client.description(), m_change.confirmable());
}

void Flow::readAgain()
{
    if (m_change.hasFailed())
        m_runner.cancel(); // its problem gives way
    m_window.accountPage().clearProblem();
    m_window.accountPage().setBusy(Busy::Yes);
    m_session.readAccount();
}

void Flow::showSignIn()
{
    m_window.showWho({}, {});
    if (m_window.turnTo(m_window.signInPage()))
        m_window.signInPage().takeFocus();
}

void Flow::showAccount()
{
    m_window.accountPage().setBusy(Busy::No);
    m_window.accountPage().clearProblem();
    showTokenPlace();
    m_window.turnTo(m_window.accountPage());
    m_window.accountPage().takeFocus();
}

void Flow::showTokenPlace()
{
    const auto &stored = m_session.tokenStored();
    if (stored && stored->reason)
        m_window.accountPage().showNotice([reason = *stored->reason] { return keptInMemoryText(reason); },
                                          tryKeyringText);
    else
        m_window.accountPage().clearNotice();
}

void Flow::showNotResumed(signin::VaultFailure failure)
{
    if (failure != signin::VaultFailure::Absent) // of which there is nothing to say
        m_window.signInPage().showNotice([failure] { return notResumedText(failure); }, tryKeyringText);
}

void Flow::resumeAgain() const
{
    const auto again = m_again; // it may be replaced meanwhile
    if (again)
        again();
}

ProblemWords Flow::inWords(const Problem &problem, Moment moment) const
{
    return [problem, moment, name = serviceName(), clock = m_clock] {
        return describe(problem, moment, {}, name, clock());
    };
}

} // namespace renumber::ui
