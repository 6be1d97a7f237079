// SPDX-License-Identifier: Apache-2.0
#include "flow.h"

#include "pages/accountpage.h"
#include "pages/donepage.h"
#include "pages/findpage.h"
#include "screen/screenof.h"
#include "wait/within.h"

#include <QScopedValueRollback>

namespace renumber::ui {

using signin::Session;

namespace {

/// The caller whose case \a one is, if it is one of \a desk.
callers::CallerCase *callerOf(DeskFlow *desk, const cases::Case &one)
{
    callers::CallerCase *caller = desk ? desk->onScreen() : nullptr;
    return caller && &caller->atService() == &one ? caller : nullptr;
}

/// For how long a sign-out waits for a change that is being given up: nobody is kept here for longer, and
/// most services have answered by then.
constexpr std::chrono::seconds longestBeforeSignOut{2};

} // namespace

Flow::Flow(MainWindow &window, cases::Case &one, const screen::Profiles &profiles, OpenBrowser openBrowser,
           DeskFlow *desk, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_case(one)
    , m_desk(desk)
    , m_session(one.session())
    , m_runner(one.runner())
    , m_profiles(profiles)
    , m_signIn(window, one.connection(), std::move(openBrowser))
    , m_change(window, one, callerOf(desk, one) ? desk : nullptr)
    , m_unfinished(window, one)
    , m_find(window, one, desk)
{
    m_window.forgetScreens();
    connectWindow();
    connectAccount();
    connect(&m_session, &Session::stateChanged, this, &Flow::followSession);
    connect(&m_session, &Session::tokenStoredChanged, this, &Flow::show);
    connect(&m_change, &ChangeFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_find, &FindFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    connect(&m_signIn, &SignInFlow::changed, this, &Flow::show);
    connect(&m_find, &FindFlow::changed, this, &Flow::show);
    connect(&m_case, &cases::Case::changed, this, &Flow::show);
    if (callers::CallerCase *caller = callerOf(m_desk, m_case)) {
        m_caller = std::make_unique<CallerFlow>(m_window, *m_desk, *caller);
        connect(caller, &callers::CallerCase::changed, this, &Flow::show);
        connect(m_caller.get(), &CallerFlow::signInWanted, &m_signIn, &SignInFlow::signInAgain);
    }
}

void Flow::connectWindow()
{
    // Nothing of whoever signs out is left here, and so nothing of their change.
    connect(&m_window, &MainWindow::signOutRequested, this, [this] {
        m_case.dropUnsent();
        if (const Sentence lost = lostBySigningOut())
            m_window.askBeforeSigningOut(lost);
        else
            signOut();
    });
    connect(&m_window, &MainWindow::signOutConfirmed, this, &Flow::signOut);
    connect(&m_window.donePage(), &DonePage::otherPersonRequested, this, [this] {
        showAfter([this] {
            m_case.putAway();
            m_desk->showFind();
        });
    });
    connect(&m_window, &MainWindow::attended, this, &Flow::prepare);
    connect(&m_window.findPage(), &FindPage::noticeActionChosen, this, [this] { m_session.storeAgain(); });
}

/// Of the change on the page, and of what a desk has not recorded.
Sentence Flow::lostBySigningOut() const
{
    const Sentence ofChange = m_change.lostBySigningOut();
    const Sentence ofDesk = m_desk ? m_desk->lostByLeaving() : Sentence();
    if (!ofChange || !ofDesk)
        return ofChange ? ofChange : ofDesk;
    return [ofChange, ofDesk] { return joinedSentences({ofDesk(), ofChange()}); };
}

void Flow::signOut()
{
    showAfter([this] {
        if (m_change.lostBySigningOut())
            m_signIn.noteChangeLeft();
        m_runner.cancel();
        m_session.signOut(wait::within(longestBeforeSignOut, m_runner.whenTakenBack(), wait::Ended()));
    });
}

/// Above a page that does not tell it. The note ends with what it is about.
void Flow::tellBeside(const std::optional<cases::ChangeLeft> &left)
{
    // What is read since changes nothing about it: a note that is put otherwise is read again.
    const auto isToldAlready = [&] { return m_beside->change == left->change; };
    if (m_beside.has_value() == left.has_value() && (!left || isToldAlready()))
        return;
    m_beside = left;
    if (!left)
        m_window.endCaseNote();
    else
        m_window.showCaseNote([left = *left, whose = actingFor(), service = serviceName()] {
            return leavingText(left, whose, service);
        });
}

/// Has connections ready for the calls that a press on this page may make.
void Flow::prepare()
{
    struct Ready
    {
        Flow &flow;
        void operator()(const screen::NoProfile &) const { }
        void operator()(const screen::SignIn &) const { }
        void operator()(const screen::Find &) const { flow.m_find.prepare(); }
        void operator()(const screen::Account &) const
        {
            flow.m_runner.prepareToBegin(change::Aim::Verify, account::ContactKind::Phone);
        }
        void operator()(const screen::Form &form) const
        {
            flow.m_runner.prepareToBegin(change::Aim::Change, form.question.kind);
        }
        void operator()(const screen::Code &) const { flow.m_runner.prepareToGoOn(); }
        void operator()(const screen::Link &) const { flow.m_runner.prepareToGoOn(); }
        void operator()(const screen::Done &) const { flow.m_runner.prepareToGoOn(); }
        void operator()(const screen::Unsettled &) const { flow.m_runner.prepareToGoOn(); }
        void operator()(const screen::DeskCase &page) const
        {
            flow.m_runner.prepareToBegin(change::Aim::Change, page.contact.question.kind);
        }
        void operator()(const screen::DeskTelling &) const { }
    };
    std::visit(Ready{*this}, screenOf(standing(), context()));
}

void Flow::connectAccount()
{
    AccountPage &page = m_window.accountPage();
    connect(&page, &AccountPage::changeRequested, &m_change, &ChangeFlow::ask);
    connect(&page, &AccountPage::verifyRequested, &m_change, &ChangeFlow::verify);
    connect(&page, &AccountPage::confirmRequested, &m_change, &ChangeFlow::confirmPending);
    connect(&page, &AccountPage::refreshRequested, this, &Flow::readAgain);
    connect(&page, &AccountPage::cancelRequested, this, [this] { m_case.leaveChange(); });
    connect(&page, &AccountPage::nextStepChosen, this, [this](NextStep next) {
        // A problem on this page is with reading the account, or with a change that began here.
        if (next == NextStep::TryAgain && !m_change.hasFailed())
            readAgain();
        else
            m_change.takeStep(next);
    });
    connect(&page, &AccountPage::noticeActionChosen, this, [this] { m_session.storeAgain(); });
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
    showAfter([this] {
        m_signIn.follow();
        if (m_session.state() == Session::State::SignedIn && !m_case.isOpen() && !m_caller)
            m_find.ask();
    });
}

/// Only what \a several things come to.
void Flow::showAfter(const std::function<void()> &several)
{
    {
        const QScopedValueRollback held(m_isHeld, true);
        several();
    }
    show();
}

void Flow::showWho(const screen::Screen &screen)
{
    const bool isNobody
        = std::holds_alternative<screen::NoProfile>(screen) || std::holds_alternative<screen::SignIn>(screen);
    if (isNobody) {
        m_window.showWho({}, {});
        return;
    }
    m_window.showWho(
        m_caller ? QString() : isolated(m_case.account().displayName), // whom the bar of the case names
        [service = serviceName(), profile = isolated(m_case.connection().service().profile.name)] {
            //: %1: the name of a service, %2: the name of an organisation as its administrator
            //: wrote it
            return tr("%1 · %2").arg(service, profile);
        });
}

screen::Case Flow::standing() const
{
    screen::Case one{m_runner.change(), m_case.account(), m_case.question(), m_case.asked(), m_case.holdup()};
    if (const change::Plan *plan = m_runner.beingTakenBack())
        one.takingBack = plan->target;
    one.confirmable = m_case.confirmable();
    one.wanted = m_runner.wanted();
    one.loss = m_unfinished.loss();
    one.unfinished = m_unfinished.shown();
    one.beingRead = m_unfinished.beingRead();
    one.reading = m_case.isReading() ? screen::Reading::Yes : screen::Reading::No;
    one.readProblem = m_case.readProblem();
    one.outcome = m_case.outcome();
    one.leaving = m_case.leavingOf(m_runner.change());
    one.turningBack = m_case.turningBack();
    if (!m_case.isOpen())
        one.opened = screen::Opened::No;
    else if (!m_case.persistence().isListed())
        one.opened = screen::Opened::Listing;
    one.doneAt = m_runner.doneAt();
    one.search = m_find.search();
    if (m_caller)
        one.atDesk = m_caller->page();
    return one;
}

ActingFor Flow::actingFor() const
{
    return m_session.actsForOthers() ? ActingFor::AnotherPerson : ActingFor::Oneself;
}

screen::Context Flow::context() const
{
    const auto &stored = m_session.tokenStored();
    return {&m_case.connection().description(),     serviceName(), actingFor(),
            stored ? stored->reason : std::nullopt, m_profiles,    m_signIn.standing()};
}

void Flow::show()
{
    if (m_isHeld || (m_desk && m_desk->isAuditShown()))
        return;
    const screen::Case one = standing();
    const screen::Screen screen = screenOf(one, context());
    if (one.atDesk)
        m_window.frameCase(*one.atDesk, screen);
    showWho(screen);
    m_window.showScreen(screen);
    tellBeside(outcomeBeside(screen, one));
}

void Flow::readAgain()
{
    if (m_change.hasFailed())
        m_runner.cancel(); // its problem gives way
    m_case.readAccount();
}

} // namespace renumber::ui
