// SPDX-License-Identifier: Apache-2.0
#include "flow.h"

#include "pages/accountpage.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/signinpage.h"
#include "pages/unsettledpage.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/keyringtext.h"

namespace renumber::ui {

using account::ContactKind;
using change::Aim;
using service::Problem;
using signin::Session;

Flow::Flow(MainWindow &window, service::Client &client, Session &session, change::Runner &runner,
           time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_runner(runner)
    , m_clock(std::move(clock))
{
    connectSignIn();
    connectAccount();
    connectChange();
    connectCode();
    connectOutcome();
}

void Flow::connectSignIn()
{
    SignInPage &page = m_window.signInPage();
    connect(&page, &SignInPage::signInRequested, this, [this](const QString &token) {
        m_again = nullptr; // the page's own button is the way to try again
        m_session.signIn(token);
    });
    connect(&page, &SignInPage::noticeActionChosen, this, &Flow::tryAgain);
    connect(&page, &SignInPage::tryAgainRequested, this, &Flow::tryAgain);
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
            if (text.next == NextStep::SignIn)
                text.next = NextStep::None; // that is what the page is for
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
    connect(&page, &AccountPage::changeRequested, this, &Flow::askForNumber);
    connect(&page, &AccountPage::verifyRequested, this, &Flow::verifyCurrent);
    connect(&page, &AccountPage::refreshRequested, this, [this] {
        m_window.accountPage().clearProblem();
        m_window.accountPage().setBusy(Busy::Yes);
        m_session.readAccount();
    });
    connect(&page, &AccountPage::cancelRequested, this, &Flow::giveUp);
    connect(&page, &AccountPage::nextStepChosen, this, &Flow::takeStep);
    connect(&page, &AccountPage::noticeActionChosen, &m_session, &Session::storeAgain);
    connect(&m_session, &Session::accountChanged, this, [this] {
        if (!m_runner.isBusy()) {
            m_window.accountPage().setBusy(Busy::No);
            m_window.accountPage().clearProblem();
        }
        m_window.accountPage().showAccount(m_session.account(), m_client.description());
    });
    connect(&m_session, &Session::readFailed, this, [this](const Problem &problem) {
        m_again = [this] { m_session.readAccount(); };
        m_window.accountPage().setBusy(Busy::No);
        m_window.accountPage().showProblem(inWords(problem, Moment::Reading));
    });
    connect(&m_runner, &change::Runner::accountRead, &m_session, &Session::setAccount);
}

void Flow::connectChange()
{
    ChangePage &page = m_window.changePage();
    connect(&page, &ChangePage::updateRequested, this, [this](const QString &number) {
        const auto plan
            = m_runner.planFor(Aim::Change, m_session.account().contact(ContactKind::Phone), number);
        if (plan)
            m_runner.begin(*plan);
    });
    connect(&page, &ChangePage::cancelRequested, this, &Flow::giveUp);
    connect(&page, &ChangePage::nextStepChosen, this, &Flow::takeStep);
    connect(&m_runner, &change::Runner::changed, this, &Flow::follow);
}

void Flow::connectCode()
{
    CodePage &page = m_window.codePage();
    connect(&page, &CodePage::verifyRequested, this,
            [this](const QString &code) { m_runner.enterCode(code); });
    connect(&page, &CodePage::resendRequested, &m_runner, &change::Runner::resend);
    connect(&page, &CodePage::wrongNumberReported, this, &Flow::correctNumber);
    connect(&page, &CodePage::cancelRequested, this, &Flow::giveUp);
    connect(&page, &CodePage::nextStepChosen, this, &Flow::takeStep);
}

void Flow::connectOutcome()
{
    connect(&m_window.donePage(), &DonePage::accountRequested, this, &Flow::backToAccount);
    connect(&m_window.donePage(), &DonePage::verifyRequested, this,
            [this] { verifyCurrent(ContactKind::Phone); });
    connect(&m_window.unsettledPage(), &UnsettledPage::askAgainRequested, &m_runner,
            &change::Runner::askAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::accountRequested, this, &Flow::giveUp);
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
    m_window.accountPage().showAccount(account, m_client.description());
    goOn();
}

void Flow::goOn()
{
    const change::Change change = m_runner.change();
    const bool underWay = !std::holds_alternative<change::Idle>(change.phase) && !m_changingUser.isEmpty()
        && m_changingUser == m_session.account().userId;
    // What failed was for want of a better sign-in. That is mended: the old message goes.
    const bool failed = std::holds_alternative<change::Failed>(change.phase);
    if (!underWay || (failed && change.plan.aim == Aim::Verify)) {
        m_runner.cancel();
        showAccount();
    } else if (failed) {
        m_runner.cancel();
        m_window.turnTo(m_window.changePage());
        m_window.changePage().clearProblem();
        m_window.changePage().takeFocus();
    } else {
        follow(change);
        m_window.codePage().clearProblem();
        m_window.codePage().takeFocus();
    }
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

void Flow::askForNumber()
{
    const account::Contact phone = m_session.account().contact(ContactKind::Phone);
    m_window.changePage().ask(phone, *m_client.description().contact(ContactKind::Phone), serviceName());
    m_window.turnTo(m_window.changePage());
    m_window.changePage().takeFocus();
}

void Flow::verifyCurrent(ContactKind kind)
{
    const account::Contact contact = m_session.account().contact(kind);
    if (const auto plan = m_runner.planFor(Aim::Verify, contact, contact.value))
        m_runner.begin(*plan);
}

void Flow::giveUp()
{
    const change::Change change = m_runner.change();
    m_runner.cancel();
    showAccount();
    // A call that was cut short may have done something; the account tells.
    const bool untouched = std::holds_alternative<change::Idle>(change.phase)
        || std::holds_alternative<change::Failed>(change.phase);
    if (untouched)
        return;
    m_window.accountPage().setBusy(Busy::Yes);
    m_session.readAccount();
    const auto target = [plan = change.plan] { return shown(plan.before.kind, plan.target); };
    const auto *unsettled = std::get_if<change::Unsettled>(&change.phase);
    if (unsettled && unsettled->acceptance == change::Acceptance::Given) {
        m_window.accountPage().showNotice([name = serviceName(), target] {
            //: %1: the name of a service, %2: a phone number
            return tr("%1 had accepted what was asked about %2. Below is what it shows; to look again, read "
                      "the "
                      "account again.")
                .arg(name, target());
        });
    } else if (!std::holds_alternative<change::AwaitingCode>(change.phase)) {
        m_window.accountPage().showNotice([name = serviceName(), target] {
            //: %1: the name of a service, %2: a phone number
            return tr("You left before %1 had answered. It may still have done what was asked about %2. "
                      "Below is "
                      "what it shows; to look again, read the account again.")
                .arg(name, target());
        });
    } else if (change.plan.aim == Aim::Change) {
        m_window.accountPage().showNotice([target] {
            //: %1: a phone number
            return tr("The change to %1 was given up. If a code arrives, you need not do anything.")
                .arg(target());
        });
    }
}

void Flow::correctNumber()
{
    const QString wrong = m_runner.change().plan.target;
    m_runner.cancel();
    askForNumber();
    m_window.changePage().prefill(wrong);
}

void Flow::backToAccount()
{
    m_runner.cancel();
    showAccount();
}

void Flow::takeStep(NextStep next)
{
    switch (next) {
    case NextStep::None:
        return;
    case NextStep::TryAgain:
        tryAgain();
        return;
    case NextStep::ChangeNumber:
        if (m_window.page() == &m_window.changePage())
            m_window.changePage().takeFocus();
        else
            correctNumber();
        return;
    case NextStep::SendNewCode:
        m_runner.resend();
        return;
    case NextStep::SignIn:
        m_session.dropToken();
        return;
    case NextStep::ShowAccount:
        giveUp();
        return;
    }
}

void Flow::tryAgain() const
{
    const auto again = m_again; // it may be replaced meanwhile
    if (again)
        again();
}

void Flow::follow(const change::Change &change)
{
    if (m_session.state() != Session::State::SignedIn)
        return;
    m_changingUser = m_session.account().userId;
    std::visit([&](const auto &phase) { showPhase(change, phase); }, change.phase);
}

void Flow::showPhase(const change::Change &, const change::Idle &)
{
    m_window.codePage().clearProblem();
}

void Flow::showRequesting(const change::Change &change, const Sentence &what)
{
    if (m_window.page() == &m_window.codePage()) {
        m_window.codePage().setBusy(Busy::Yes, what);
    } else if (change.plan.aim == Aim::Change) {
        m_window.turnTo(m_window.changePage());
        m_window.changePage().setBusy(Busy::Yes, what);
    } else {
        m_window.turnTo(m_window.accountPage());
        m_window.accountPage().clearProblem();
        m_window.accountPage().setAsking(what);
    }
}

void Flow::showPhase(const change::Change &change, const change::Requesting &requesting)
{
    const bool atOnce = change.plan.effect == service::Effect::AtOnce;
    m_lastRequest = requesting.earlier ? Moment::Resending : atOnce ? Moment::Changing : Moment::Requesting;
    m_window.codePage().clearProblem();
    showRequesting(
        change, [atOnce, name = serviceName(), kind = change.plan.before.kind, target = change.plan.target] {
            return atOnce
                //: %1: the name of a service, %2: a phone number
                ? tr("Asking %1 to change the number to %2…").arg(name, shown(kind, target))
                //: %1: the name of a service, %2: a phone number
                : tr("Asking %1 to send a code to %2…").arg(name, shown(kind, target));
        });
}

void Flow::showPhase(const change::Change &change, const change::AwaitingCode &awaiting)
{
    CodePage &page = m_window.codePage();
    const bool arrived = m_window.turnTo(page);
    page.showCode(change.plan, awaiting.code, awaiting.delivery, serviceName());
    page.setBusy(Busy::No);
    if (awaiting.problem) {
        // The first request belongs to the page of the number; here it is one more code that was asked for.
        const Moment moment = m_lastRequest == Moment::Submitting ? Moment::Submitting : Moment::Resending;
        page.showProblem(inWords(*awaiting.problem, moment));
    } else {
        page.clearProblem();
        page.takeFocus();
    }
    if (arrived)
        m_window.accountPage().setBusy(Busy::No);
}

void Flow::showPhase(const change::Change &, const change::Submitting &)
{
    m_lastRequest = Moment::Submitting;
    //: %1: the name of a service
    m_window.codePage().setBusy(
        Busy::Yes, [name = serviceName()] { return tr("Asking %1 to check the code…").arg(name); });
}

void Flow::showPhase(const change::Change &change, const change::ReadingBack &)
{
    //: %1: the name of a service
    showRequesting(change,
                   [name = serviceName()] { return tr("Asking %1 what the account shows now…").arg(name); });
}

void Flow::showPhase(const change::Change &change, const change::Done &done)
{
    const service::ContactService *service = m_client.description().contact(change.plan.before.kind);
    const auto verifying
        = service && service->verify ? DonePage::Verifying::Possible : DonePage::Verifying::NotPossible;
    m_window.changePage().setBusy(Busy::No);
    m_window.codePage().setBusy(Busy::No);
    m_window.accountPage().setBusy(Busy::No);
    m_window.donePage().showDone(change.plan, done.shown, serviceName(), verifying);
    m_window.turnTo(m_window.donePage());
    m_window.donePage().takeFocus();
}

void Flow::showPhase(const change::Change &change, const change::Failed &failed)
{
    const ProblemWords words = inWords(failed.problem, m_lastRequest);
    m_again = [this] { m_runner.begin(m_runner.change().plan); };
    m_window.accountPage().setBusy(Busy::No);
    m_window.codePage().setBusy(Busy::No);
    if (change.plan.aim == Aim::Change) {
        m_window.turnTo(m_window.changePage());
        m_window.changePage().setBusy(Busy::No);
        m_window.changePage().showProblem(words);
    } else {
        m_window.turnTo(m_window.accountPage());
        m_window.accountPage().showProblem(words);
    }
}

void Flow::showPhase(const change::Change &change, const change::Unsettled &unsettled)
{
    m_window.changePage().setBusy(Busy::No);
    m_window.codePage().setBusy(Busy::No);
    m_window.accountPage().setBusy(Busy::No);
    Sentence why;
    if (unsettled.why)
        why = [problem = *unsettled.why, moment = m_lastRequest, name = serviceName(), now = m_clock()] {
            return happened(problem, moment, name, now);
        };
    m_window.unsettledPage().showUnsettled(change.plan, unsettled, why, serviceName());
    m_window.turnTo(m_window.unsettledPage());
    m_window.unsettledPage().takeFocus();
}

ProblemWords Flow::inWords(const Problem &problem, Moment moment) const
{
    return [problem, moment, name = serviceName(), clock = m_clock] {
        return describe(problem, moment, name, clock());
    };
}

} // namespace renumber::ui
