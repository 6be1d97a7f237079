// SPDX-License-Identifier: Apache-2.0
// The half of ChangeFlow that follows the runner: what each phase of a change looks like.
#include "changeflow.h"

#include "pages/accountpage.h"
#include "pages/changepage.h"
#include "pages/codepage.h"
#include "pages/donepage.h"
#include "pages/linkpage.h"
#include "pages/unsettledpage.h"
#include "words/advice.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/timetext.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using change::Aim;

namespace {

/// Whether a page shows that something is being asked, in this phase.
bool isAsking(const change::Phase &phase)
{
    return std::holds_alternative<change::Requesting>(phase)
        || std::holds_alternative<change::Submitting>(phase)
        || std::holds_alternative<change::ReadingBack>(phase);
}

/// What was asked for last in the step that \a change is at, or that its answer is wanting of.
Moment momentOf(const change::Change &change)
{
    bool isFirst = true;
    if (const auto *requesting = std::get_if<change::Requesting>(&change.phase)) {
        isFirst = !requesting->earlier;
    } else if (const auto *unsettled = std::get_if<change::Unsettled>(&change.phase)) {
        if (unsettled->step == change::Step::Submit)
            return Moment::Submitting;
        isFirst = !unsettled->code.replacesEarlier;
    }
    if (!isFirst)
        return Moment::Resending;
    return change.plan.effect == description::Effect::AtOnce ? Moment::Changing : Moment::Requesting;
}

} // namespace

void ChangeFlow::follow(const change::Change &change)
{
    m_asksAboutUnkept = false;
    if (m_session.state() != signin::Session::State::SignedIn)
        return;
    m_changing = whoIs(m_session.account());
    std::visit([&](const auto &phase) { showPhase(change, phase); }, change.phase);
}

void ChangeFlow::clearBusy()
{
    m_window.changePage().setBusy(Busy::No);
    m_window.codePage().setBusy(Busy::No);
    m_window.linkPage().setBusy(Busy::No);
    m_window.accountPage().setBusy(Busy::No);
}

/// The page on which the person is shows what is being asked.
void ChangeFlow::showAsking(const change::Change &change, const Sentence &what)
{
    if (m_window.page() == &m_window.codePage()) {
        m_window.codePage().setBusy(Busy::Yes, what);
    } else if (m_window.page() == &m_window.linkPage()) {
        m_window.linkPage().setBusy(Busy::Yes, what);
    } else if (change.plan.aim == Aim::Change) {
        m_window.turnTo(m_window.changePage());
        m_window.changePage().setBusy(Busy::Yes, what);
    } else {
        m_window.turnTo(m_window.accountPage());
        m_window.accountPage().clearProblem();
        m_window.accountPage().setAsking(what);
    }
}

void ChangeFlow::showKeychainAwaited()
{
    if (m_session.state() != signin::Session::State::SignedIn)
        return;
    const change::Change change = m_runner.change();
    const bool isToBeAsked = std::holds_alternative<change::Requesting>(change.phase)
        || std::holds_alternative<change::Submitting>(change.phase);
    if (isToBeAsked)
        showAsking(change, [name = serviceName()] {
            //: %1: the name of a service
            return tr("Waiting for the keyring, which may be asking for its password. %1 has not been asked "
                      "yet…")
                .arg(name);
        });
    else if (std::holds_alternative<change::ReadingBack>(change.phase))
        showAsking(change,
                   [] { return tr("Waiting for the keyring, which may be asking for its password…"); });
}

void ChangeFlow::showKeychainWaitEnded()
{
    if (isAsking(m_runner.change().phase))
        follow(m_runner.change());
}

void ChangeFlow::askAboutUnkept(store::LedgerFailure why)
{
    const ProblemWords words = [why] {
        const NextStep next = NextStep::SendUnkept;
        return ProblemText{cannotKeepText(why), {}, next, buttonText(next, {}), Sends::Something};
    };
    clearBusy();
    m_asksAboutUnkept = true;
    if (m_runner.change().plan.aim == Aim::Change)
        m_window.changePage().showProblem(words);
    else
        m_window.accountPage().showProblem(words);
}

void ChangeFlow::showPhase(const change::Change &, const change::Idle &)
{
    m_lastAsked.reset();
    m_isAsking = false;
    m_window.codePage().clearProblem();
    m_window.linkPage().clearProblem();
}

void ChangeFlow::showPhase(const change::Change &change, const change::Requesting &requesting)
{
    const change::Plan &plan = change.plan;
    const bool isFirst = !requesting.earlier;
    const bool atOnce = isFirst
        && (plan.effect == description::Effect::AtOnce
            || plan.effect == description::Effect::AtOnceThenConfirmed);
    m_lastRequest = momentOf(change);
    m_lastAsked.reset();
    m_window.codePage().clearProblem();
    m_window.linkPage().clearProblem();
    const bool toCurrent = requesting.recipient == change::Recipient::CurrentContact;
    showAsking(change,
               [atOnce, what = about(plan), name = serviceName(), kind = plan.before.kind,
                target = toCurrent ? plan.before.value : plan.target] {
                   const QString value = shown(kind, target);
                   if (atOnce)
                       return (what.isPhone()
                                   //: %1: the name of a service, %2: a phone number
                                   ? tr("Asking %1 to change the number to %2…")
                                   //: %1: the name of a service, %2: an email address
                                   : tr("Asking %1 to change the address to %2…"))
                           .arg(name, value);
                   //: %1: the name of a service, %2: a phone number or an email address
                   return (what.isLink() ? tr("Asking %1 to send a link to %2…")
                                         //: %1: the name of a service, %2: a phone number or an email address
                                         : tr("Asking %1 to send a code to %2…"))
                       .arg(name, value);
               });
}

template <typename Page> void ChangeFlow::showWaiting(Page &page, const change::AwaitingCode &awaiting)
{
    page.setBusy(Busy::No);
    if (awaiting.problem) {
        // The first request belongs to the page before; here it is one more message that was asked for.
        const bool isOfRequest = m_lastRequest == Moment::Requesting || m_lastRequest == Moment::Changing;
        const Moment moment = isOfRequest ? Moment::Resending : m_lastRequest;
        service::Problem problem = *awaiting.problem;
        if (awaiting.code.entriesLeft == 0)
            problem.entriesLeft = 0; // by the rules, where the service does not say so
        page.showProblem(inWords(problem, moment));
    } else {
        page.clearProblem();
        page.takeFocus();
    }
}

void ChangeFlow::showPhase(const change::Change &change, const change::AwaitingCode &awaiting)
{
    SentMessage message{change.plan, awaiting.code, awaiting.delivery, serviceName()};
    message.known = change::known(change);
    if (awaiting.problem && awaiting.problem->kind == description::ProblemKind::CurrentCodeNeeded)
        message.secondCode = SecondCodeNeed::Wanted;
    const bool askedAboutLink = std::exchange(m_askedAboutLink, false);
    bool arrived = false;
    if (about(change.plan).isLink()) {
        arrived = m_window.turnTo(m_window.linkPage());
        m_window.linkPage().showLink(message);
        if (askedAboutLink && !awaiting.problem) // what could not be read may show it
            m_window.linkPage().showNotYet();
        showWaiting(m_window.linkPage(), awaiting);
    } else {
        arrived = m_window.turnTo(m_window.codePage());
        m_window.codePage().showCode(message);
        showWaiting(m_window.codePage(), awaiting);
    }
    if (arrived)
        m_window.accountPage().setBusy(Busy::No);
}

void ChangeFlow::showPhase(const change::Change &, const change::Submitting &)
{
    m_lastAsked.reset();
    m_lastRequest = Moment::Submitting;
    //: %1: the name of a service
    m_window.codePage().setBusy(
        Busy::Yes, [name = serviceName()] { return tr("Asking %1 to check the code…").arg(name); });
}

void ChangeFlow::showPhase(const change::Change &change, const change::ReadingBack &)
{
    m_lastRequest = Moment::ReadingBack;
    m_isAsking = true;
    //: %1: the name of a service
    showAsking(change,
               [name = serviceName()] { return tr("Asking %1 what the account shows now…").arg(name); });
}

void ChangeFlow::showPhase(const change::Change &change, const change::Done &done)
{
    const account::ContactKind kind = change.plan.before.kind;
    const description::ContactService *service = m_client.description().contact(kind);
    const auto verifying
        = service && service->verify ? DonePage::Verifying::Possible : DonePage::Verifying::NotPossible;
    m_askedAboutLink = false;
    clearBusy();
    m_window.donePage().showDone(change.plan, done, m_session.account().contact(kind), serviceName(),
                                 verifying);
    m_window.turnTo(m_window.donePage());
    m_window.donePage().takeFocus();
}

void ChangeFlow::showPhase(const change::Change &change, const change::Failed &failed)
{
    // Where another code was asked for and the change failed, it is to be begun again.
    const bool isBegunAgain = m_lastRequest == Moment::Resending
        && failed.problem.kind != description::ProblemKind::NoCodeOutstanding;
    const Moment moment = isBegunAgain ? Moment::Requesting : m_lastRequest;
    const ProblemWords words = inWords(failed.problem, moment);
    clearBusy();
    if (change.plan.aim == Aim::Change) {
        m_window.turnTo(m_window.changePage());
        m_window.changePage().showProblem(words);
    } else {
        m_window.turnTo(m_window.accountPage());
        m_window.accountPage().showProblem(words);
    }
}

void ChangeFlow::showPhase(const change::Change &change, const change::Unsettled &unsettled)
{
    m_askedAboutLink = false;
    m_lastRequest = momentOf(change);
    const bool isAsking = unsettled.asking == change::Asking::Yes;
    // After a request for another code the code's page is left only if there is something to say.
    if (isAsking && unsettled.step == change::Step::Request && unsettled.code.replacesEarlier
        && m_window.page() != &m_window.unsettledPage()) {
        showAsking(change,
                   [name = serviceName()] { return tr("Asking %1 what the account shows now…").arg(name); });
        return;
    }
    clearBusy();
    if (std::exchange(m_isAsking, isAsking) && !isAsking)
        m_lastAsked = m_clock();
    Sentence why;
    const bool isOfReading = std::holds_alternative<change::Unread>(unsettled.why);
    if (const service::Problem *problem = change::problemIn(unsettled.why))
        why = [problem = *problem, moment = isOfReading ? Moment::ReadingBack : m_lastRequest,
               what = about(change.plan), name = serviceName(),
               clock = m_clock] { return happened(problem, moment, what, name, clock.now()); };
    Sentence asked;
    if (!isAsking && m_lastAsked)
        asked = [at = *m_lastAsked, clock = m_clock] {
            //: %1: a time of day
            return tr("Last asked at %1.").arg(leftToRight(clockTime(at, clock.now())));
        };
    m_window.unsettledPage().showUnsettled(change, unsettled, {why, asked}, serviceName());
    m_window.turnTo(m_window.unsettledPage());
    m_window.unsettledPage().takeFocus();
}

} // namespace renumber::ui
