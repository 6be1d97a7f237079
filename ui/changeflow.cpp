// SPDX-License-Identifier: Apache-2.0
#include "changeflow.h"

#include "deskflow.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/linkpage.h"
#include "pages/unsettledpage.h"
#include "words/leavingtext.h"

namespace renumber::ui {

using account::ContactKind;
using change::Aim;

ChangeFlow::ChangeFlow(MainWindow &window, cases::Case &one, DeskFlow *desk, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_desk(desk)
    , m_runner(one.runner())
{
    connectPages();
}

/// The flow hears the pages, and not the case or its runner: at a desk those live on while another case is on
/// the screen.
void ChangeFlow::connectPages()
{
    ChangePage &changing = m_window.changePage();
    connect(&changing, &ChangePage::updateRequested, this, &ChangeFlow::update);
    connect(&changing, &ChangePage::cancelRequested, this, [this] { m_case.leaveQuestion(); });
    connect(&changing, &ChangePage::nextStepChosen, this, &ChangeFlow::takeStep);

    CodePage &code = m_window.codePage();
    connect(&code, &CodePage::verifyRequested, this,
            [this](const QString &one, const QString &currentCode, const description::Values &answers) {
                m_runner.enterCode(one, currentCode, answers);
            });
    connect(&code, &CodePage::resendRequested, this,
            [this](const description::Channel &channel, const description::Values &answers) {
                m_runner.resendBy(channel, answers);
            });
    connect(&code, &CodePage::sendToCurrentRequested, this, [this] { m_runner.sendToCurrent(); });
    connect(&code, &CodePage::wrongNumberReported, this, &ChangeFlow::correctTarget);
    connect(&code, &CodePage::cancelRequested, this, &ChangeFlow::leave);
    connect(&code, &CodePage::nextStepChosen, this, &ChangeFlow::takeStep);

    LinkPage &link = m_window.linkPage();
    connect(&link, &LinkPage::clickedReported, this, [this] { m_runner.askAgain(); });
    connect(&link, &LinkPage::endRequested, this, [this] { m_runner.end(); });
    connect(&link, &LinkPage::resendRequested, this, [this] { m_runner.resend(); });
    connect(&link, &LinkPage::wrongAddressReported, this, &ChangeFlow::correctTarget);
    connect(&link, &LinkPage::cancelRequested, this, &ChangeFlow::leave);
    connect(&link, &LinkPage::nextStepChosen, this, &ChangeFlow::takeStep);

    connect(&m_window.donePage(), &DonePage::accountRequested, this, [this] { m_case.putAway(); });
    connect(&m_window.donePage(), &DonePage::verifyRequested, this, &ChangeFlow::verify);
    connect(&m_window.unsettledPage(), &UnsettledPage::askAgainRequested, this,
            [this] { m_runner.askAgain(); });
    connect(&m_window.unsettledPage(), &UnsettledPage::entryRequested, this,
            [this] { m_runner.enterAgain(); });
    connect(&m_window.unsettledPage(), &UnsettledPage::accountRequested, this, &ChangeFlow::leave);
}

void ChangeFlow::ask(ContactKind kind)
{
    m_case.ask(kind);
}

/// At a desk the permit was for that one: the change ends, and the case begins anew with the same proofs.
void ChangeFlow::correctTarget()
{
    if (m_desk)
        m_case.giveUpChange();
    else
        m_case.askAnew();
}

/// At a desk it stays as it is, on the board, and the next caller is served.
void ChangeFlow::leave()
{
    if (m_desk)
        m_desk->showFind();
    else
        m_case.leaveChange();
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
    const change::Change *aside = m_case.setAside();
    const change::Change change = aside ? *aside : m_runner.change();
    const bool isUnsent = !aside && m_runner.isUnsent();
    if (isUnsent || lostBySigningOutText(change, serviceName()).isEmpty())
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
        if (std::holds_alternative<change::AwaitingCode>(m_runner.change().phase) && !m_desk)
            m_case.leaveChange(); // a code that is out may work all the same
        else
            m_case.giveUpChange();
        return;
    case NextStep::StateLoss: // which no change leads to
        return;
    case NextStep::SendUnsaved:
        m_case.sendUnsaved();
        return;
    }
}

} // namespace renumber::ui
