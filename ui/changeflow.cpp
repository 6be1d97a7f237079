// SPDX-License-Identifier: Apache-2.0
#include "changeflow.h"

#include "change/journey.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/linkpage.h"
#include "pages/unsettledpage.h"
#include "words/leavingtext.h"

namespace renumber::ui {

using account::ContactKind;
using change::Aim;
using screen::Asked;

namespace {

/// True where nothing was begun, or what was begun did nothing.
bool didNothing(const change::Phase &phase)
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
    return !change::isOver(phase) && !std::holds_alternative<change::AwaitingCode>(phase);
}

} // namespace

ChangeFlow::ChangeFlow(MainWindow &window, cases::Case &one, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_runner(one.runner())
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
    connect(&link, &LinkPage::clickedReported, &m_runner, &change::Runner::askAgain);
    connect(&link, &LinkPage::endRequested, &m_runner, &change::Runner::end);
    connect(&link, &LinkPage::resendRequested, &m_runner, &change::Runner::resend);
    connect(&link, &LinkPage::wrongAddressReported, this, &ChangeFlow::correctTarget);
    connect(&link, &LinkPage::cancelRequested, this, &ChangeFlow::leave);
    connect(&link, &LinkPage::nextStepChosen, this, &ChangeFlow::takeStep);

    connect(&m_window.donePage(), &DonePage::accountRequested, this, [this] {
        emit left({});
        m_runner.cancel();
    });
    connect(&m_window.donePage(), &DonePage::verifyRequested, this, &ChangeFlow::verify);
    connect(&m_window.unsettledPage(), &UnsettledPage::askAgainRequested, &m_runner,
            &change::Runner::askAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::entryRequested, &m_runner,
            &change::Runner::enterAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::accountRequested, this, &ChangeFlow::leave);
}

screen::Case ChangeFlow::standing() const
{
    screen::Case one{m_runner.change(), m_case.account(), m_question, m_asked, m_holdup};
    if (const change::Plan *plan = m_runner.beingTakenBack())
        one.takingBack = plan->target;
    for (const ContactKind kind : account::contactKinds) {
        if (m_runner.planToAdopt(one.account.contact(kind)))
            one.confirmable.append(kind);
    }
    return one;
}

void ChangeFlow::follow(const change::Change &change)
{
    m_holdup = {}; // it was the last phase's
    if (m_case.session().state() != signin::Session::State::SignedIn)
        return;
    if (std::holds_alternative<change::Idle>(change.phase) && m_asked == Asked::Before)
        m_question.reset(); // it went with its change
    emit changed();
}

void ChangeFlow::ask(ContactKind kind)
{
    askFor(kind, {});
}

void ChangeFlow::askFor(ContactKind kind, const account::ContactValue &prefill)
{
    m_question = screen::Question{++m_questions, m_case.account().contact(kind), prefill};
    m_asked = Asked::Now;
    emit changed();
}

void ChangeFlow::correctTarget()
{
    const change::Plan plan = m_runner.change().plan;
    askFor(plan.before.kind, plan.target);
}

void ChangeFlow::update(ContactKind kind, const account::ContactValue &value,
                        const QMap<QString, bool> &choices)
{
    auto plan = m_runner.planFor(Aim::Change, m_case.account().contact(kind), value);
    if (!plan)
        return;
    plan->choices = choices;
    m_asked = Asked::Now; // the form stays while what was begun before is put away
    dropUnsent();
    if (isAwaitingCode(m_runner.change())) { // this one takes its place
        emit left(screen::ChangeLeft{m_runner.change(), Leaving::ForGood});
        m_runner.cancel();
    }
    m_asked = Asked::Before;
    m_runner.begin(*plan);
}

void ChangeFlow::verify(ContactKind kind)
{
    dropUnsent();
    const account::Contact contact = m_case.account().contact(kind);
    if (const auto plan = m_runner.planFor(Aim::Verify, contact, contact.value))
        m_runner.begin(*plan);
}

void ChangeFlow::confirmPending(ContactKind kind)
{
    if (const auto plan = m_runner.planToAdopt(m_case.account().contact(kind))) {
        dropUnsent();
        m_runner.cancel(); // what had failed is put away
        m_runner.adopt(*plan);
    }
}

bool ChangeFlow::hasFailed() const
{
    return std::holds_alternative<change::Failed>(m_runner.change().phase);
}

bool ChangeFlow::goOn()
{
    dropUnsent();
    const change::Change change = m_runner.change();
    const bool underWay = !std::holds_alternative<change::Idle>(change.phase);
    m_asked = Asked::Before;
    if (!underWay) {
        m_question.reset(); // it went with its change
        return false;
    }
    // What failed was for want of a better sign-in. That is mended: the old message goes.
    if (isAwaitingCode(change)) {
        m_runner.enterAgain();
    } else if (hasFailed()) {
        const bool isOfForm = change.plan.aim == Aim::Change;
        m_asked = isOfForm ? Asked::Now : Asked::Before;
        m_runner.cancel();
        return isOfForm;
    }
    return true;
}

void ChangeFlow::dropUnsent()
{
    if (std::holds_alternative<screen::ConsentWanted>(m_holdup))
        m_runner.suspend(); // which tells the service nothing: it knows of nothing
}

/// Whether the service wants to hear that a change is given up.
bool ChangeFlow::canBeCalledOff(const change::Plan &plan) const
{
    const description::Journey *journey
        = change::journeyFor(m_case.connection().description(), plan.aim, plan.before.kind);
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
    m_asked = Asked::Before;
    dropUnsent();
    const change::Change change = m_runner.change();
    if (m_runner.isUnsent()) {
        m_runner.cancel();
        emit changed();
        return;
    }
    if (isGoneOnWith(change)) {
        emit left(screen::ChangeLeft{change, Leaving::ForLater});
        m_runner.suspend();
    } else {
        const bool isForGood = canBeCalledOff(change.plan);
        emit left(screen::ChangeLeft{change, isForGood ? Leaving::ForGood : Leaving::WithoutAWayBack});
        m_runner.cancel();
    }
    readAfter(change);
}

void ChangeFlow::giveUp()
{
    const change::Change change = m_runner.change();
    emit left(screen::ChangeLeft{change, Leaving::ForGood});
    m_runner.cancel();
    readAfter(change);
}

/// A call of \a change that was cut short may have done something; the account tells.
void ChangeFlow::readAfter(const change::Change &change)
{
    if (!didNothing(change.phase))
        m_case.readAccount();
    emit changed();
}

/// The form may have been opened to correct the number of a change whose code is out: back to that one.
void ChangeFlow::leaveForm()
{
    if (!isAwaitingCode(m_runner.change())) {
        leave();
        return;
    }
    m_asked = Asked::Before;
    emit changed();
}

Sentence ChangeFlow::lostBySigningOut() const
{
    const change::Change change = m_runner.change();
    if (m_runner.isUnsent() || lostBySigningOutText(change, serviceName()).isEmpty())
        return {};
    return [change, name = serviceName()] { return lostBySigningOutText(change, name); };
}

void ChangeFlow::noteKeyringAwaited()
{
    m_holdup = screen::KeyringAwaited{};
    emit changed();
}

void ChangeFlow::noteKeyringWaitEnded()
{
    m_holdup = {};
    emit changed();
}

void ChangeFlow::noteConsentWanted(store::ChangeStore::Failure why)
{
    m_holdup = screen::ConsentWanted{why};
    emit changed();
}

void ChangeFlow::tryAgain()
{
    change::Plan plan = m_runner.change().plan;
    // By what the account shows now: it may have been changed elsewhere, which is what the person was told.
    const account::Contact now = m_case.account().contact(plan.before.kind);
    if (const auto anew = m_runner.planFor(plan.aim, now, plan.target)) {
        const auto choices = plan.choices;
        plan = *anew;
        plan.choices = choices;
    }
    m_runner.begin(plan);
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
    case NextStep::SendUnsaved:
        if (std::holds_alternative<screen::ConsentWanted>(m_holdup)) {
            m_holdup = {};
            emit changed();
            emit unsavedAccepted();
        }
        return;
    }
}

} // namespace renumber::ui
