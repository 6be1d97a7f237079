// SPDX-License-Identifier: Apache-2.0
#include "screen/screenof.h"

#include "change/journey.h"
#include "change/known.h"
#include "change/target.h"

#include <algorithm>

namespace renumber::ui::screen {

using change::Aim;
using change::Attempt;
using change::Change;
using change::SentCode;
using change::Step;
using description::EffectTiming;
using description::ProblemKind;
using service::Problem;

namespace {

/// A first request, as opposed to one for another message.
Activity activityOfRequest(const change::Plan &plan)
{
    return plan.effect == EffectTiming::AtOnce ? Activity::Changing : Activity::Requesting;
}

Activity activityOf(Attempt attempt, const change::Plan &plan)
{
    switch (attempt) {
    case Attempt::Request:
        return activityOfRequest(plan);
    case Attempt::AnotherRequest:
        return Activity::Resending;
    case Attempt::Entry:
        return Activity::Submitting;
    case Attempt::Reading:
        return Activity::ReadingBack;
    }
    Q_UNREACHABLE();
}

/// Where the change was broken off by what failed, what it is to be told as.
Activity activityOf(const change::Failed &failed, const change::Plan &plan)
{
    // Where another code was asked for and the change failed, it is to be begun again.
    const bool isBegunAgain
        = failed.attempt == Attempt::AnotherRequest && failed.problem.kind != ProblemKind::NoCodeOutstanding;
    return isBegunAgain ? Activity::Requesting : activityOf(failed.attempt, plan);
}

Activity activityOf(const change::AwaitingCode &awaiting, const change::Plan &plan)
{
    // The first request belongs to the page before; here it is one more message that was asked for.
    return awaiting.attempt == Attempt::Request ? Activity::Resending : activityOf(awaiting.attempt, plan);
}

Activity activityOf(const change::Unsettled &unsettled, const change::Plan &plan)
{
    if (std::holds_alternative<change::Unread>(unsettled.why))
        return Activity::ReadingBack;
    if (unsettled.step == Step::Submit)
        return Activity::Submitting;
    return unsettled.code.replacesEarlier ? Activity::Resending : activityOfRequest(plan);
}

/// One overload for each phase, where the person is not at the question for a new contact.
class Pages
{
public:
    /// Both outlive this.
    Pages(const Case &one, const Context &context)
        : m_case(one)
        , m_context(context)
    {
    }

    Screen operator()(const change::Idle &) const { return account(); }

    Screen operator()(const change::Requesting &requesting) const
    {
        const Waiting waiting = heldUp(requestOf(requesting));
        if (requesting.earlier)
            return message(*requesting.earlier, requesting.delivery, waiting);
        if (const auto *consent = std::get_if<ConsentWanted>(&m_case.holdup))
            return beginning({}, *consent);
        return beginning(waiting, {});
    }

    Screen operator()(const change::AwaitingCode &awaiting) const
    {
        std::optional<Trouble> trouble;
        if (awaiting.problem) {
            Problem problem = *awaiting.problem;
            if (awaiting.code.entriesLeft == 0)
                problem.entriesLeft = 0; // by the rules, where the service does not say so
            trouble = troubleWith(problem, activityOf(awaiting, m_case.change.plan));
        }
        SentMessage sent = sentMessage(awaiting.code, awaiting.delivery);
        sent.known = change::known(m_case.change);
        if (awaiting.problem && awaiting.problem->kind == ProblemKind::CurrentCodeNeeded)
            sent.secondCode = SecondCodeNeed::Wanted;
        return message(sent, {}, trouble);
    }

    Screen operator()(const change::Submitting &submitting) const
    {
        return message(submitting.code, submitting.delivery, heldUp(waitingFor(Waiting::For::CodeCheck)));
    }

    Screen operator()(const change::ReadingBack &reading) const
    {
        const Waiting waiting = std::holds_alternative<KeyringAwaited>(m_case.holdup)
            ? waitingFor(Waiting::For::Keyring)
            : waitingFor(Waiting::For::Account);
        const bool isFirst = reading.after == Step::Request && !reading.code.replacesEarlier
            && reading.readReason == change::ReadReason::StepAccepted;
        if (isFirst)
            return beginning(waiting, {});
        return message(reading.code, change::Delivery::Confirmed, waiting);
    }

    Screen operator()(const change::Done &done) const
    {
        const account::ContactKind kind = m_case.change.plan.before.kind;
        const description::ContactService *service = m_context.description->contact(kind);
        Done page{m_case.change.plan, done, m_case.account.contact(kind), m_context.service};
        page.verifying = service && service->verify ? Verifying::Possible : Verifying::NotPossible;
        page.actingFor = m_context.actingFor;
        page.at = m_case.doneAt;
        return page;
    }

    Screen operator()(const change::Failed &failed) const
    {
        return beginning({}, troubleWith(failed.problem, activityOf(failed, m_case.change.plan)));
    }

    Screen operator()(const change::Unsettled &unsettled) const
    {
        const bool isAsking = unsettled.asking == change::Asking::Yes;
        // After a request for another code the code's page is left only if there is something to say.
        const bool isFirstLook = isAsking && !unsettled.askedAt && unsettled.step == Step::Request
            && unsettled.code.replacesEarlier && std::holds_alternative<Problem>(unsettled.why);
        if (isFirstLook)
            return message(unsettled.code, unsettled.delivery, waitingFor(Waiting::For::Account));
        Unsettled page{m_case.change.plan, unsettled, change::known(m_case.change), m_context.service};
        if (const Problem *problem = change::problemIn(unsettled.why))
            page.broke = serviceTrouble(*problem, activityOf(unsettled, m_case.change.plan));
        if (!isAsking)
            page.askedAt = unsettled.askedAt;
        page.actingFor = m_context.actingFor;
        return page;
    }

    /// The form, as it is while the person is at it, or waits for what it asked for.
    Form form() const
    {
        const change::Plan &plan = m_case.change.plan;
        // A change that was begun elsewhere, or before the program started, has none: what it wanted is
        // asked.
        Form form;
        form.question = m_case.question.value_or(Question{0, plan.before.kind, plan.target});
        const bool isUnderWay = m_case.asked == Asked::Before && !change::isOver(m_case.change.phase);
        form.current = isUnderWay ? plan.before : m_case.account.contact(form.question.kind);
        form.rules = m_context.description->contact(form.question.kind);
        form.service = m_context.service;
        form.actingFor = m_context.actingFor;
        form.turningBack = m_case.turningBack;
        return form;
    }

private:
    Account account() const
    {
        Account page{m_case.account, m_context.description, m_context.service, m_context.actingFor};
        page.confirmable = m_case.confirmable;
        page.unfinished = m_case.unfinished;
        page.beingRead = m_case.beingRead;
        page.reading = m_case.reading;
        if (m_case.readProblem) {
            About what;
            what.actingFor = m_context.actingFor;
            page.trouble = ServiceTrouble{*m_case.readProblem, Activity::Reading, what, m_context.service};
        }
        if (!m_case.takingBack.isEmpty())
            page.takingBack = takingBack();
        page.outcome = outcome();
        page.keyringFailure = m_context.keyringFailure;
        return page;
    }

    /// What was said of a change that was left holds no more once the account shows that it was made, and is
    /// not known while the service is being told of it.
    Outcome outcome() const
    {
        const auto *left = std::get_if<ChangeLeft>(&m_case.outcome);
        if (!left)
            return m_case.outcome;
        if (!m_case.takingBack.isEmpty())
            return {};
        const change::Plan &plan = left->change.plan;
        if (left->leaving == Leaving::ForLater && isUnfinished(plan.before.kind))
            return {}; // which tells it
        const auto seen = change::targetIn(plan, m_case.account.contact(plan.before.kind));
        const bool isMade = seen && seen->verification != account::Verification::NotVerified;
        if (isMade && plan.aim == Aim::Change)
            return {};
        return m_case.outcome;
    }

    bool isUnfinished(account::ContactKind kind) const
    {
        return std::any_of(m_case.unfinished.cbegin(), m_case.unfinished.cend(),
                           [kind](const store::UnfinishedChange &one) { return one.kind == kind; });
    }

    /// Where the change was begun: nothing has been sent, as far as is known.
    Screen beginning(const std::optional<Waiting> &waiting, const std::optional<Trouble> &trouble) const
    {
        if (m_case.change.plan.aim == Aim::Change) {
            Form page = form();
            page.waiting = waiting;
            page.trouble = trouble;
            return page;
        }
        Account page = account();
        page.waiting = waiting;
        page.trouble = trouble;
        return page;
    }

    SentMessage sentMessage(const SentCode &code, change::Delivery delivery) const
    {
        SentMessage sent{m_case.change.plan, code, delivery, m_context.service};
        sent.actingFor = m_context.actingFor;
        // While something is asked the page says of the contact what it said before.
        const Change &now = m_case.change;
        sent.known = change::known({now.plan, change::AwaitingCode{code, delivery, {}}, now.seen, now.entry});
        return sent;
    }

    Screen message(const SentCode &code, change::Delivery delivery, const Waiting &waiting) const
    {
        return message(sentMessage(code, delivery), waiting, {});
    }

    Screen message(const SentMessage &sent, const std::optional<Waiting> &waiting,
                   const std::optional<Trouble> &trouble) const
    {
        if (about(sent).isLink())
            return Link{
                sent,     m_case.loss, waiting, trouble, trouble ? std::nullopt : sent.code.clickNotShownAt,
                leaving()};
        return Code{sent, m_case.loss, waiting, trouble, m_case.wanted, otherWays(sent), leaving()};
    }

    /// What the service shows as waiting can be come back to, though nothing is kept here.
    Leaving leaving() const
    {
        const bool canBeConfirmed = m_case.confirmable.contains(m_case.change.plan.before.kind);
        return m_case.leaving == Leaving::WithoutAWayBack && canBeConfirmed ? Leaving::ForLater
                                                                            : m_case.leaving;
    }

    /// By which another code can come.
    QList<description::Channel> otherWays(const SentMessage &sent) const
    {
        const description::Journey *journey
            = change::journeyFor(*m_context.description, sent.plan.aim, sent.plan.before.kind);
        QList<description::Channel> ways;
        if (journey && journey->resend)
            ways = journey->channels;
        ways.removeAll(sent.code.channel);
        return ways;
    }

    Waiting waitingFor(Waiting::For what) const { return {what, m_context.service}; }

    Waiting takingBack() const
    {
        Waiting waiting = waitingFor(Waiting::For::TakingBack);
        waiting.contact = m_case.takingBack;
        return waiting;
    }

    Waiting requestOf(const change::Requesting &requesting) const
    {
        const change::Plan &plan = m_case.change.plan;
        const bool isByLink = plan.confirmation == change::Confirmation::Link;
        const bool isAtOnce = !requesting.earlier
            && (plan.effect == EffectTiming::AtOnce || plan.effect == EffectTiming::AtOnceThenConfirmed);
        Waiting waiting = waitingFor(isAtOnce       ? Waiting::For::ChangeTo
                                         : isByLink ? Waiting::For::LinkTo
                                                    : Waiting::For::CodeTo);
        waiting.kind = plan.before.kind;
        waiting.contact
            = requesting.recipient == change::Recipient::CurrentContact ? plan.before.value : plan.target;
        return waiting;
    }

    /// \a step, or what has to come before it.
    Waiting heldUp(const Waiting &step) const
    {
        if (!m_case.takingBack.isEmpty())
            return takingBack();
        return std::holds_alternative<KeyringAwaited>(m_case.holdup)
            ? waitingFor(Waiting::For::KeyringBeforeAsking)
            : step;
    }

    ServiceTrouble serviceTrouble(const Problem &problem, Activity activity) const
    {
        About what = about(m_case.change, m_context.actingFor);
        const description::ContactService *rules = m_context.description->contact(what.kind);
        if (!rules || !rules->change)
            what.anotherContact = AnotherContact::NotPossible;
        const description::Journey *journey
            = change::journeyFor(*m_context.description, m_case.change.plan.aim, what.kind);
        for (const description::Ask &ask : journey ? journey->ask : QList<description::Ask>())
            what.asked.append(ask.label);
        return {problem, activity, what, m_context.service};
    }
    Trouble troubleWith(const Problem &problem, Activity activity) const
    {
        return serviceTrouble(problem, activity);
    }

    const Case &m_case;
    const Context &m_context;
};

/// What a sign-in or sign-out that is under way waits for.
std::optional<SignInWait> waitOf(const SigningIn &signIn)
{
    using State = signin::Session::State;
    switch (signIn.state) {
    case State::Resuming:
        return SignInWait::Keyring;
    case State::InBrowser:
        return signIn.inBrowser;
    case State::SendingCode:
        return SignInWait::Code;
    case State::SigningIn:
        return SignInWait::Service;
    case State::SigningOut:
        return SignInWait::SignOut;
    case State::SignedOut:
    case State::AwaitingCode:
    case State::SignedIn:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

SignIn signInPage(const Context &context)
{
    const SigningIn &signIn = context.signIn;
    SignIn page{context.profiles, context.service, waitOf(signIn), signIn.trouble, signIn.notice};
    // The link is good for as long as somebody is waited for.
    if (std::holds_alternative<LinkNote>(page.notice) && page.waiting != SignInWait::Browser)
        page.notice = {};
    const bool isAboutLeaving
        = page.notice.index() == 0 || std::holds_alternative<signin::SignOutReport>(page.notice);
    if (!page.waiting && isAboutLeaving)
        page.cutOff = signIn.cutOff;
    page.code = signIn.code;
    return page;
}

Find findPage(const Search &search, const Context &context)
{
    return {search.number, search.region,          context.service, search.waiting, search.trouble,
            search.found,  context.keyringFailure, search.kinds,    search.about,   search.marks};
}

/// What a page of a change waits for, as the page of a case says it.
std::optional<CaseWaiting> waitingOfDesk(const std::optional<Waiting> &waiting)
{
    if (!waiting)
        return std::nullopt;
    switch (waiting->what) {
    case Waiting::For::CodeTo:
    case Waiting::For::LinkTo:
        return CaseWaiting{CaseWaiting::For::CodeToNew};
    case Waiting::For::ChangeTo:
    case Waiting::For::Account:
    case Waiting::For::CodeCheck:
        return CaseWaiting{CaseWaiting::For::Change};
    case Waiting::For::Keyring:
    case Waiting::For::KeyringBeforeAsking:
    case Waiting::For::TakingBack:
        return CaseWaiting{CaseWaiting::For::Record};
    }
    Q_UNREACHABLE();
}

/// That the desk gave no leave is told by what it misses.
std::optional<CaseTrouble> troubleOfDesk(const std::optional<Trouble> &trouble)
{
    const auto *service = trouble ? std::get_if<ServiceTrouble>(&*trouble) : nullptr;
    const bool isTold = !service || service->problem.kind == ProblemKind::NoLeave;
    return isTold ? std::nullopt : std::optional<CaseTrouble>(*service);
}

/// In the place of the account and of the form, which a case at a desk has none of.
Screen atDesk(DeskCase page, const std::optional<Waiting> &waiting, const std::optional<Trouble> &trouble)
{
    // While the store is asked for leave the page says that.
    if (!page.waiting || page.waiting->what == CaseWaiting::For::Record)
        page.waiting = waiting ? waitingOfDesk(waiting) : page.waiting;
    if (!page.trouble)
        page.trouble = troubleOfDesk(trouble);
    if (page.head.stage != desk::Stage::Telling)
        return page;
    return DeskTelling{page.head,
                       page.contact.question.kind,
                       page.head.ending.value_or(desk::Ending::Done),
                       page.tellings,
                       page.waiting,
                       page.trouble};
}

/// Whether a case is stopped or closed.
bool goesNoFurther(const CaseHead &head)
{
    return head.ending || head.stage == desk::Stage::Closed;
}

/// Whether whoever sits here may act in a case. Else there is nothing to do on the pages of its change, which
/// show its contacts whole.
bool isAtHand(const DeskCase &page)
{
    return page.head.inHand == InHand::Here
        && std::none_of(page.missing.cbegin(), page.missing.cend(), [](const desk::Missing &one) {
               return one.what == desk::Missing::What::PersonLocked;
           });
}

/// Names whose code it is, and what the gate misses where that is why none was sent.
void putAtDesk(Code &code, const DeskCase &page)
{
    code.person = page.head.person;
    const auto *trouble = code.trouble ? std::get_if<ServiceTrouble>(&*code.trouble) : nullptr;
    const bool isOfMessage = trouble && trouble->activity != Activity::Submitting;
    if (isOfMessage && trouble->problem.kind == ProblemKind::NoLeave)
        code.missing = page.missing;
}

Screen pageOf(const Case &one, const Context &context)
{
    const Pages pages(one, context);
    if (one.asked == Asked::Now)
        return pages.form();
    return std::visit(pages, one.change.phase);
}

} // namespace

Screen screenOf(const Case &one, const Context &context)
{
    if (!context.description)
        return NoProfile{context.profiles.catalogue.faults};
    if (context.signIn.state != signin::Session::State::SignedIn)
        return signInPage(context);
    if (one.opened != Opened::Yes) {
        if (context.actingFor == ActingFor::AnotherPerson)
            return findPage(one.search, context);
        SignIn page = signInPage(context);
        if (one.opened == Opened::Listing)
            page.waiting = SignInWait::Service;
        return page; // else the sign-in has ended, which its state says next
    }
    if (one.atDesk && goesNoFurther(one.atDesk->head))
        return atDesk(*one.atDesk, {}, {});
    Screen page = pageOf(one, context);
    if (!one.atDesk)
        return page;
    if (const auto *account = std::get_if<Account>(&page))
        return atDesk(*one.atDesk, account->waiting, account->trouble);
    if (const auto *form = std::get_if<Form>(&page))
        return atDesk(*one.atDesk, form->waiting, form->trouble);
    const bool isOnlyToTell
        = one.atDesk->head.stage == desk::Stage::Telling && !std::holds_alternative<Done>(page);
    if (!isAtHand(*one.atDesk) || isOnlyToTell)
        return atDesk(*one.atDesk, {}, {});
    if (auto *code = std::get_if<Code>(&page))
        putAtDesk(*code, *one.atDesk);
    if (auto *done = std::get_if<Done>(&page))
        done->after = After::Case;
    return page;
}

std::optional<cases::ChangeLeft> outcomeBeside(const Screen &screen, const Case &one)
{
    const auto *left = std::get_if<cases::ChangeLeft>(&one.outcome);
    const bool isOfChange = std::holds_alternative<Form>(screen) || std::holds_alternative<Code>(screen)
        || std::holds_alternative<Link>(screen) || std::holds_alternative<Done>(screen)
        || std::holds_alternative<Unsettled>(screen);
    return isOfChange && left && left->mayStillWork() ? std::optional(*left) : std::nullopt;
}

} // namespace renumber::ui::screen
