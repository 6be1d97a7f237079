// SPDX-License-Identifier: Apache-2.0
#include "changeflow.h"

#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/linkpage.h"
#include "pages/unsettledpage.h"
#include "words/leavingtext.h"

namespace renumber::ui {

using account::ContactKind;
using change::Aim;

ChangeFlow::ChangeFlow(MainWindow &window, cases::Case &one, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_runner(one.runner())
{
    connectPages();
}

void ChangeFlow::connectPages()
{
    ChangePage &changing = m_window.changePage();
    connect(&changing, &ChangePage::updateRequested, this, &ChangeFlow::update);
    connect(&changing, &ChangePage::cancelRequested, &m_case, &cases::Case::leaveQuestion);
    connect(&changing, &ChangePage::nextStepChosen, this, &ChangeFlow::takeStep);

    CodePage &code = m_window.codePage();
    connect(&code, &CodePage::verifyRequested, &m_runner, &change::Runner::enterCode);
    connect(&code, &CodePage::resendRequested, &m_runner, &change::Runner::resendBy);
    connect(&code, &CodePage::sendToCurrentRequested, &m_runner, &change::Runner::sendToCurrent);
    connect(&code, &CodePage::wrongNumberReported, this, &ChangeFlow::correctTarget);
    connect(&code, &CodePage::cancelRequested, &m_case, &cases::Case::leaveChange);
    connect(&code, &CodePage::nextStepChosen, this, &ChangeFlow::takeStep);

    LinkPage &link = m_window.linkPage();
    connect(&link, &LinkPage::clickedReported, &m_runner, &change::Runner::askAgain);
    connect(&link, &LinkPage::endRequested, &m_runner, &change::Runner::end);
    connect(&link, &LinkPage::resendRequested, &m_runner, &change::Runner::resend);
    connect(&link, &LinkPage::wrongAddressReported, this, &ChangeFlow::correctTarget);
    connect(&link, &LinkPage::cancelRequested, &m_case, &cases::Case::leaveChange);
    connect(&link, &LinkPage::nextStepChosen, this, &ChangeFlow::takeStep);

    connect(&m_window.donePage(), &DonePage::accountRequested, &m_case, &cases::Case::putAway);
    connect(&m_window.donePage(), &DonePage::verifyRequested, this, &ChangeFlow::verify);
    connect(&m_window.unsettledPage(), &UnsettledPage::askAgainRequested, &m_runner,
            &change::Runner::askAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::entryRequested, &m_runner,
            &change::Runner::enterAgain);
    connect(&m_window.unsettledPage(), &UnsettledPage::accountRequested, &m_case, &cases::Case::leaveChange);
}

void ChangeFlow::ask(ContactKind kind)
{
    m_case.ask(kind);
}

void ChangeFlow::correctTarget()
{
    const change::Plan plan = m_runner.change().plan;
    m_case.ask(plan.before.kind, plan.target);
}

void ChangeFlow::update(ContactKind kind, const FormAnswer &answer)
{
    auto plan = m_runner.planFor(Aim::Change, m_case.account().contact(kind), answer.value);
    if (!plan)
        return;
    plan->choices = answer.choices;
    plan->channel = answer.channel;
    m_case.answer(*plan, answer.answers);
}

void ChangeFlow::verify(ContactKind kind)
{
    m_case.dropUnsent();
    const account::Contact contact = m_case.account().contact(kind);
    if (const auto plan = m_runner.planFor(Aim::Verify, contact, contact.value))
        m_runner.begin(*plan);
}

void ChangeFlow::confirmPending(ContactKind kind)
{
    if (const auto plan = m_runner.planToAdopt(m_case.account().contact(kind))) {
        m_case.dropUnsent();
        m_runner.cancel(); // what had failed is put away
        m_runner.adopt(*plan);
    }
}

bool ChangeFlow::hasFailed() const
{
    return std::holds_alternative<change::Failed>(m_runner.change().phase);
}

Sentence ChangeFlow::lostBySigningOut() const
{
    const change::Change change = m_runner.change();
    if (m_runner.isUnsent() || lostBySigningOutText(change, serviceName()).isEmpty())
        return {};
    return [change, name = serviceName()] { return lostBySigningOutText(change, name); };
}

void ChangeFlow::tryAgain()
{
    change::Plan plan = m_runner.change().plan;
    // By what the account shows now: it may have been changed elsewhere, which is what the person was told.
    const account::Contact now = m_case.account().contact(plan.before.kind);
    if (const auto anew = m_runner.planFor(plan.aim, now, plan.target)) {
        const change::Plan before = std::exchange(plan, *anew);
        plan.choices = before.choices;
        plan.channel = before.channel;
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
        m_case.giveUpChange();
        return;
    case NextStep::SendUnsaved:
        m_case.sendUnsaved();
        return;
    }
}

} // namespace renumber::ui
