// SPDX-License-Identifier: Apache-2.0
#include "flow.h"

#include "pages/accountpage.h"
#include "pages/findpage.h"
#include "screen/screenof.h"
#include "words/keyringtext.h"

#include <QScopedValueRollback>

namespace renumber::ui {

using service::Problem;
using signin::Session;

Flow::Flow(MainWindow &window, cases::Case &one, OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_session(one.session())
    , m_runner(one.runner())
    , m_signIn(window, one.connection(), std::move(openBrowser))
    , m_change(window, one)
    , m_unfinished(window, one)
    , m_find(window, one)
{
    m_window.forgetScreens();
    connectWindow();
    connectAccount();
    connect(&m_session, &Session::stateChanged, this, &Flow::followSession);
    connect(&m_session, &Session::tokenStoredChanged, this, &Flow::showTokenPlace);
    connect(&m_change, &ChangeFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_find, &FindFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_change, &ChangeFlow::changed, this, &Flow::show);
    connect(&m_unfinished, &UnfinishedFlow::changed, this, &Flow::show);
    connect(&m_unfinished, &UnfinishedFlow::giveUpWanted, &m_change, &ChangeFlow::giveUp);
    const auto *journal = &m_case.persistence().journal();
    connect(journal, &store::ChangeJournal::keychainAwaited, &m_change, &ChangeFlow::noteKeyringAwaited);
    connect(journal, &store::ChangeJournal::keychainWaitEnded, &m_change, &ChangeFlow::noteKeyringWaitEnded);
    connect(journal, &store::ChangeJournal::choiceWanted, &m_change, &ChangeFlow::noteConsentWanted);
    connect(&m_change, &ChangeFlow::unsavedAccepted, journal, &store::ChangeJournal::goOnUnsaved);
    connect(&m_change, &ChangeFlow::left, this, [this](const screen::Outcome &outcome) {
        m_outcome = outcome;
        m_readProblem.reset();
    });
}

void Flow::connectWindow()
{
    // Nothing of whoever signs out is left here, and so nothing of their change.
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        m_change.dropUnsent();
        if (const Sentence lost = m_change.lostBySigningOut())
            m_window.askBeforeSigningOut(lost);
        else
            signOut();
    });
    connect(&m_window, &MainWindow::signOutConfirmed, this, &Flow::signOut);
    connect(&m_window.accountPage(), &AccountPage::otherPersonRequested, this, [this] {
        const QScopedValueRollback held(m_isHeld, true);
        m_find.ask(); // which leaves the account
        showWho();
    });
    connect(&m_window, &MainWindow::attended, this, &Flow::prepare);
    connect(&m_window.findPage(), &FindPage::noticeActionChosen, &m_session, &Session::storeAgain);
}

void Flow::signOut()
{
    const QScopedValueRollback held(m_isHeld, true);
    if (m_change.lostBySigningOut())
        m_signIn.noteChangeLeft();
    m_runner.cancel();
    m_session.signOut();
}

/// Has connections ready for the calls that a press on this page may make.
void Flow::prepare()
{
    if (m_session.state() != Session::State::SignedIn)
        return;
    if (!m_case.isOpen()) {
        m_find.prepare();
        return;
    }
    const screen::Screen shown = screenOf(standing(), context());
    if (const auto *form = std::get_if<screen::Form>(&shown))
        m_runner.prepareToBegin(change::Aim::Change, form->question.current.kind);
    else if (std::holds_alternative<screen::Account>(shown))
        m_runner.prepareToBegin(change::Aim::Verify, account::ContactKind::Phone);
    else
        m_runner.prepareToGoOn();
}

void Flow::connectAccount()
{
    AccountPage &page = m_window.accountPage();
    connect(&page, &AccountPage::changeRequested, &m_change, &ChangeFlow::ask);
    connect(&page, &AccountPage::verifyRequested, &m_change, &ChangeFlow::verify);
    connect(&page, &AccountPage::confirmRequested, &m_change, &ChangeFlow::confirmPending);
    connect(&page, &AccountPage::refreshRequested, this, &Flow::readAgain);
    connect(&page, &AccountPage::cancelRequested, &m_change, &ChangeFlow::leave);
    connect(&page, &AccountPage::nextStepChosen, this, [this](NextStep next) {
        // A problem on this page is with reading the account, or with a change that began here.
        if (next == NextStep::TryAgain && !m_change.hasFailed())
            readAgain();
        else
            m_change.takeStep(next);
    });
    connect(&page, &AccountPage::noticeActionChosen, &m_session, &Session::storeAgain);
    connect(&m_case, &cases::Case::accountChanged, this, [this] {
        m_readProblem.reset();
        if (m_case.isOpen() && m_find.isAsking())
            showSignedIn(); // somebody was chosen
        else
            show();
    });
    connect(&m_case, &cases::Case::readFailed, this, [this](const Problem &problem) {
        if (!m_case.isOpen())
            return; // the one who was chosen
        m_readProblem = problem;
        show();
    });
}

void Flow::resume(const signin::RememberedAccount &remembered)
{
    m_signIn.resume(remembered);
}

void Flow::start()
{
    followSession();
}

void Flow::followSession()
{
    if (m_session.state() != Session::State::SignedIn) {
        m_signIn.show();
        return;
    }
    m_signIn.conclude();
    showSignedIn();
}

void Flow::showSignedIn()
{
    showWho();
    showTokenPlace();
    if (!m_case.isOpen()) {
        m_find.ask();
        return;
    }
    {
        const QScopedValueRollback held(m_isHeld, true);
        m_find.conclude();
        m_readProblem.reset(); // the account has just been read
        if (!m_change.goOn())
            m_outcome = m_case.leftBehind() ? screen::Outcome(*m_case.leftBehind()) : screen::Outcome();
    }
    show();
}

void Flow::showWho()
{
    const account::Account &account = m_case.account();
    m_window.showWho(
        isolated(account.displayName),
        [service = serviceName(), profile = isolated(m_case.connection().service().profile.name)] {
            //: %1: the name of a service, %2: the name of an organisation as its administrator
            //: wrote it
            return tr("%1 · %2").arg(service, profile);
        });
}

screen::Case Flow::standing() const
{
    screen::Case one = m_change.standing();
    one.loss = m_unfinished.loss();
    one.unfinished = m_unfinished.shown();
    one.reading = m_case.isReading() ? screen::Reading::Yes : screen::Reading::No;
    one.readProblem = m_readProblem;
    one.outcome = m_outcome;
    return one;
}

screen::Context Flow::context() const
{
    const auto &stored = m_session.tokenStored();
    return {&m_case.connection().description(), serviceName(),
            m_session.actsForOthers() ? screen::ActingFor::AnotherPerson : screen::ActingFor::Oneself,
            stored ? stored->reason : std::nullopt};
}

void Flow::show()
{
    if (!m_isHeld && m_case.isOpen())
        m_window.showScreen(screenOf(standing(), context()));
}

void Flow::readAgain()
{
    if (m_change.hasFailed())
        m_runner.cancel(); // its problem gives way
    m_readProblem.reset();
    m_case.readAccount();
    show();
}

void Flow::showTokenPlace()
{
    const auto &stored = m_session.tokenStored();
    if (stored && stored->reason) {
        const Sentence sentence = [reason = *stored->reason] { return keptInMemoryText(reason); };
        m_window.findPage().showNotice(sentence, tryKeyringText);
    } else {
        m_window.findPage().clearNotice();
    }
    show();
}

} // namespace renumber::ui
