// SPDX-License-Identifier: Apache-2.0
#include "flow.h"

#include "pages/accountpage.h"
#include "pages/findpage.h"
#include "words/keyringtext.h"

namespace renumber::ui {

using service::Problem;
using signin::Session;

Flow::Flow(MainWindow &window, service::Client &client, Session &session, change::Runner &runner,
           Keeping keeping, time::Clock clock, OpenBrowser openBrowser, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_runner(runner)
    , m_clock(std::move(clock))
    , m_signIn(window, client, session, m_clock, std::move(openBrowser))
    , m_change(window, client, session, runner, m_clock)
    , m_unfinished(window, client, session, runner, keeping, m_clock)
    , m_find(window, client, session, m_clock)
{
    connectWindow();
    connectAccount();
    connect(&m_session, &Session::stateChanged, this, &Flow::followSession);
    connect(&m_session, &Session::tokenStoredChanged, this, &Flow::showTokenPlace);
    connect(&m_change, &ChangeFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_find, &FindFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_unfinished, &UnfinishedFlow::changed, this, &Flow::showContacts);
    connect(&m_unfinished, &UnfinishedFlow::giveUpWanted, &m_change, &ChangeFlow::giveUp);
    connect(&keeping.record, &store::Record::keychainAwaited, &m_change, &ChangeFlow::showKeychainAwaited);
    connect(&keeping.record, &store::Record::keychainWaitEnded, &m_change,
            &ChangeFlow::showKeychainWaitEnded);
    connect(&keeping.record, &store::Record::choiceWanted, &m_change, &ChangeFlow::askAboutUnkept);
    connect(&m_change, &ChangeFlow::unkeptAccepted, &keeping.record, &store::Record::goOnUnkept);
    connect(&m_change, &ChangeFlow::left, this, [this](const Sentence &notice) {
        showAccount();
        m_window.accountPage().showOutcome(notice);
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
        m_runner.putDown();
        m_unfinished.close();
        m_find.ask();
        showWho();
    });
    connect(&m_window, &MainWindow::attended, this, &Flow::prepare);
    connect(&m_window.findPage(), &FindPage::noticeActionChosen, &m_session, &Session::storeAgain);
}

void Flow::signOut()
{
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
    if (m_window.page() == &m_window.findPage())
        m_find.prepare();
    else
        m_change.prepare();
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
    connect(&m_session, &Session::accountChanged, this, [this] {
        if (m_session.state() == Session::State::SignedIn && m_window.page() == &m_window.findPage()) {
            m_window.findPage().setIdle();
            showSignedIn(); // somebody was chosen
            return;
        }
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
    m_signIn.resume(remembered);
}

void Flow::start()
{
    followSession();
}

void Flow::followSession()
{
    if (m_session.state() != Session::State::SignedIn) {
        m_unfinished.close();
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
    if (m_session.actsForOthers() && m_session.account().userId.isEmpty()) {
        m_find.ask();
        return;
    }
    m_window.accountPage().setWhose(m_session.actsForOthers() ? Whose::SomebodyElses : Whose::Ones);
    m_unfinished.open();
    showContacts();
    const Sentence leftBehind = m_change.leftBehindText();
    if (m_change.goOn())
        return;
    showAccount();
    m_window.accountPage().showOutcome(leftBehind);
}

void Flow::showWho()
{
    const account::Account &account = m_session.account();
    m_window.showWho(isolated(account.displayName),
                     [service = serviceName(), profile = isolated(m_client.service().profile.name)] {
                         //: %1: the name of a service, %2: the name of an organisation as its administrator
                         //: wrote it
                         return tr("%1 · %2").arg(service, profile);
                     });
}

void Flow::showContacts()
{
    QList<account::ContactKind> waiting;
    for (const auto kind : {account::ContactKind::Phone, account::ContactKind::Email}) {
        if (m_unfinished.isWaiting(kind))
            waiting.append(kind);
    }
    m_window.accountPage().showAccount(m_session.account(), m_client.description(), m_change.confirmable(),
                                       waiting);
}

void Flow::readAgain()
{
    if (m_change.hasFailed())
        m_runner.cancel(); // its problem gives way
    m_window.accountPage().clearProblem();
    m_window.accountPage().setBusy(Busy::Yes);
    m_session.readAccount();
}

void Flow::showAccount()
{
    m_window.accountPage().setBusy(Busy::No);
    m_window.accountPage().clearProblem();
    m_window.accountPage().showOutcome({});
    showTokenPlace();
    m_window.turnTo(m_window.accountPage());
    m_window.accountPage().takeFocus();
}

void Flow::showTokenPlace()
{
    const auto &stored = m_session.tokenStored();
    if (stored && stored->reason) {
        const Sentence sentence = [reason = *stored->reason] { return keptInMemoryText(reason); };
        m_window.accountPage().showNotice(sentence, tryKeyringText);
        m_window.findPage().showNotice(sentence, tryKeyringText);
    } else {
        m_window.accountPage().clearNotice();
        m_window.findPage().clearNotice();
    }
}

ProblemWords Flow::inWords(const Problem &problem, Moment moment) const
{
    return [problem, moment, name = serviceName(), clock = m_clock] {
        return describe(problem, moment, {}, name, clock.now());
    };
}

} // namespace renumber::ui
