// SPDX-License-Identifier: Apache-2.0
#include "changeflow.h"

#include "account/person.h"
#include "change/journey.h"
#include "pages/accountpage.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/linkpage.h"
#include "pages/unsettledpage.h"

namespace renumber::ui {

using account::ContactKind;
using change::Aim;
using service::Problem;

namespace {

/// True where nothing was begun, or what was begun did nothing.
bool isOver(const change::Phase &phase)
{
    return std::holds_alternative<change::Idle>(phase) || std::holds_alternative<change::Failed>(phase);
}

bool isAwaitingCode(const change::Change &change)
{
    return std::holds_alternative<change::AwaitingCode>(change.phase);
}

/// True where the service was asked for something, and nobody knows what came of it.
bool isOpen(const change::Phase &phase)
{
    return !isOver(phase) && !std::holds_alternative<change::AwaitingCode>(phase)
        && !std::holds_alternative<change::Done>(phase);
}

} // namespace

QString whoIs(const account::Account &account)
{
    return account.userId.isEmpty() ? account::nameWithoutContact(account.displayName) : account.userId;
}

ChangeFlow::ChangeFlow(MainWindow &window, service::Client &client, signin::Session &session,
                       change::Runner &runner, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
    , m_session(session)
    , m_runner(runner)
    , m_clock(std::move(clock))
{
    connectPages();
    connect(&m_runner, &change::Runner::changed, this, &ChangeFlow::follow);
}

void ChangeFlow::connectPages()
{
    ChangePage &changing = m_window.changePage();
    connect(&changing, &ChangePage::updateRequested, this, &ChangeFlow::update);
    connect(&changing, &ChangePage::cancelRequested, this, &ChangeFlow::leaveForm);
    connect(&changing, &ChangePage::nextStepChosen, this, &ChangeFlow::takeStep);

    CodePage &code = m_window.codePage();
    connect(&code, &CodePage::verifyRequested, &m_runner, &change::Runner::enterCode);
    connect(&code, &CodePage::resendRequested, &m_runner, &change::Runner::resend);
    connect(&code, &CodePage::sendToCurrentRequested, &m_runner, &change::Runner::sendToCurrent);
    connect(&code, &CodePage::wrongNumberReported, this, &ChangeFlow::correctTarget);
    connect(&code, &CodePage::cancelRequested, this, &ChangeFlow::leave);
    connect(&code, &CodePage::nextStepChosen, this, &ChangeFlow::takeStep);

    LinkPage &link = m_window.linkPage();
    connect(&link, &LinkPage::clickedReported, this, [this] {
        m_askedAboutLink = true;
        m_runner.askAgain();
    });
    connect(&link, &LinkPage::endRequested, &m_runner, &change::Runner::end);
    connect(&link, &LinkPage::resendRequested, &m_runner, &change::Runner::resend);
    connect(&link, &LinkPage::wrongAddressReported, this, &ChangeFlow::correctTarget);
    connect(&link, &LinkPage::cancelRequested, this, &ChangeFlow::leave);
    connect(&link, &LinkPage::nextStepChosen, this, &ChangeFlow::takeStep);

    connect(&m_window.donePage(), &DonePage::accountRequested, this, [this] {
        m_runner.cancel();
        emit left({});
    });
    connect(&m_window.donePage(), &DonePage::verifyRequested, this, &ChangeFlow::verify);
    connect(&m_window.unsettledPage(), &UnsettledPage::askAgainRequested, &m_runner,
            &change::Runner::askAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::entryRequested, &m_runner,
            &change::Runner::enterAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::accountRequested, this, &ChangeFlow::leave);
}

void ChangeFlow::ask(ContactKind kind)
{
    m_window.changePage().ask(m_session.account().contact(kind), *m_client.description().contact(kind),
                              serviceName());
    m_window.turnTo(m_window.changePage());
    m_window.changePage().takeFocus();
}

void ChangeFlow::prepare()
{
    if (m_window.page() == &m_window.changePage())
        m_runner.prepareToBegin(Aim::Change, m_window.changePage().kind());
    else if (m_window.page() == &m_window.accountPage())
        m_runner.prepareToBegin(Aim::Verify, ContactKind::Phone);
    else
        m_runner.prepareToGoOn();
}

void ChangeFlow::update(ContactKind kind, const QString &value, const QMap<QString, bool> &choices)
{
    auto plan = m_runner.planFor(Aim::Change, m_session.account().contact(kind), value);
    if (!plan)
        return;
    dropUnsent();
    plan->choices = choices;
    if (isAwaitingCode(m_runner.change()))
        m_runner.cancel(); // this one takes its place
    m_runner.begin(*plan);
}

void ChangeFlow::verify(ContactKind kind)
{
    dropUnsent();
    const account::Contact contact = m_session.account().contact(kind);
    if (const auto plan = m_runner.planFor(Aim::Verify, contact, contact.value))
        m_runner.begin(*plan);
}

void ChangeFlow::confirmPending(ContactKind kind)
{
    if (const auto plan = m_runner.planToAdopt(m_session.account().contact(kind))) {
        dropUnsent();
        m_runner.cancel(); // what had failed is put away
        m_runner.adopt(*plan);
    }
}

QList<ContactKind> ChangeFlow::confirmable() const
{
    QList<ContactKind> kinds;
    for (const ContactKind kind : {ContactKind::Phone, ContactKind::Email}) {
        if (m_runner.planToAdopt(m_session.account().contact(kind)))
            kinds.append(kind);
    }
    return kinds;
}

bool ChangeFlow::hasFailed() const
{
    return std::holds_alternative<change::Failed>(m_runner.change().phase);
}

bool ChangeFlow::isOfWhoeverIsSignedIn() const
{
    return !m_changing.isEmpty() && account::isSameUser(m_changing, whoIs(m_session.account()));
}

Sentence ChangeFlow::leftBehindText() const
{
    if (std::holds_alternative<change::Idle>(m_runner.change().phase) || isOfWhoeverIsSignedIn())
        return {};
    if (m_changing.isEmpty() || whoIs(m_session.account()).isEmpty())
        return [name = serviceName()] {
            //: %1: the name of a service
            return tr("%1 does not say whose account this is, so the change that was under way cannot be "
                      "gone "
                      "on with here. What the service was asked for may still have been done.")
                .arg(name);
        };
    return [] {
        return tr(
            "This is another account than the one that a change was under way on. Nothing of that change "
            "was taken over. To go on with it, go back to that account.");
    };
}

bool ChangeFlow::goOn()
{
    dropUnsent();
    const change::Change change = m_runner.change();
    const bool underWay = !std::holds_alternative<change::Idle>(change.phase);
    if (!underWay || !isOfWhoeverIsSignedIn()) {
        m_runner.putDown(); // it is somebody else's, who may come back to it
        return false;
    }
    if (hasFailed() && change.plan.aim == Aim::Verify) {
        m_runner.cancel();
        return false;
    }
    // What failed was for want of a better sign-in. That is mended: the old message goes.
    if (hasFailed()) {
        m_runner.cancel();
        m_window.turnTo(m_window.changePage());
        m_window.changePage().clearProblem();
        m_window.changePage().takeFocus();
        return true;
    }
    comeBackTo(change);
    m_window.codePage().clearProblem();
    m_window.linkPage().clearProblem();
    return true;
}

void ChangeFlow::comeBackTo(const change::Change &change)
{
    follow(change);
    if (m_window.page() == &m_window.codePage())
        m_window.codePage().takeFocus();
    else if (m_window.page() == &m_window.linkPage())
        m_window.linkPage().takeFocus();
}

void ChangeFlow::dropUnsent()
{
    if (m_asksAboutUnkept)
        m_runner.putDown(); // which tells the service nothing: it knows of nothing
}

/// Whether the service wants to hear that a change is given up.
bool ChangeFlow::canBeCalledOff(const change::Plan &plan) const
{
    const description::Journey *journey
        = change::journeyFor(m_client.description(), plan.aim, plan.before.kind);
    return journey && journey->cancel;
}

/// Whether \a change waits on the page of the account when it is left. One that was begun elsewhere is shown
/// there in any case.
bool ChangeFlow::isGoneOnWith(const change::Change &change) const
{
    if (!m_runner.isKept())
        return false;
    if (isOpen(change.phase))
        return true;
    const auto *awaiting = std::get_if<change::AwaitingCode>(&change.phase);
    return awaiting && awaiting->code.sentAt.isValid() && !canBeCalledOff(change.plan);
}

void ChangeFlow::leave()
{
    dropUnsent();
    const change::Change change = m_runner.change();
    if (isGoneOnWith(change)) {
        m_runner.putDown();
        showLeft(change, Leaving::ForLater);
        return;
    }
    m_runner.cancel();
    showLeft(change, canBeCalledOff(change.plan) ? Leaving::ForGood : Leaving::WithoutAWayBack);
}

void ChangeFlow::giveUp()
{
    const change::Change change = m_runner.change();
    m_runner.cancel();
    showLeft(change, Leaving::ForGood);
}

/// The form may have been opened to correct the number of a change whose code is out: back to that one.
void ChangeFlow::leaveForm()
{
    if (isAwaitingCode(m_runner.change()))
        comeBackTo(m_runner.change());
    else
        leave();
}

void ChangeFlow::showLeft(const change::Change &change, Leaving leaving)
{
    Sentence notice;
    if (!leavingText(change, leaving, serviceName()).isEmpty())
        notice = [change, leaving, name = serviceName()] { return leavingText(change, leaving, name); };
    emit left(notice);
    // A call that was cut short may have done something; the account tells.
    if (isOver(change.phase))
        return;
    m_window.accountPage().setBusy(Busy::Yes);
    m_session.readAccount();
}

Sentence ChangeFlow::lostBySigningOut() const
{
    const change::Change change = m_runner.change();
    if (lostBySigningOutText(change, serviceName()).isEmpty())
        return {};
    return [change, name = serviceName()] { return lostBySigningOutText(change, name); };
}

void ChangeFlow::correctTarget()
{
    const change::Plan plan = m_runner.change().plan;
    ask(plan.before.kind);
    m_window.changePage().prefill(plan.target);
}

void ChangeFlow::tryAgain()
{
    m_runner.begin(m_runner.change().plan);
}

void ChangeFlow::takeStep(NextStep next)
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
            correctTarget();
        return;
    case NextStep::SendNewCode:
        // A change that has failed can only be begun again, which sends one.
        if (hasFailed())
            tryAgain();
        else
            m_runner.resend();
        return;
    case NextStep::SendToCurrent:
        m_runner.sendToCurrent();
        return;
    case NextStep::SignIn:
        emit signInWanted(signin::Prompt::IfNeeded);
        return;
    case NextStep::SignInAnew:
        emit signInWanted(signin::Prompt::Login);
        return;
    case NextStep::ShowAccount:
        giveUp();
        return;
    case NextStep::SendUnkept:
        if (m_asksAboutUnkept) {
            m_window.changePage().clearProblem();
            follow(m_runner.change());
            emit unkeptAccepted();
        }
        return;
    }
}

ProblemWords ChangeFlow::inWords(const Problem &problem, Moment moment) const
{
    return [problem, moment, what = about(m_runner.change()), name = serviceName(), clock = m_clock] {
        return describe(problem, moment, what, name, clock.now());
    };
}

} // namespace renumber::ui
