// SPDX-License-Identifier: Apache-2.0
#include "deskflow.h"

#include "boardfacts.h"
#include "callerfacts.h"
#include "callerhistory.h"
#include "pages/auditpage.h"
#include "screen/deskpagetext.h"
#include "statementdialog.h"
#include "wait/inthread.h"
#include "widgets/boardlist.h"
#include "widgets/casebar.h"
#include "widgets/deskrail.h"
#include "words/deskfaulttext.h"
#include "words/desklosstext.h"
#include "words/deskrefusaltext.h"
#include "words/isolate.h"
#include "words/unrecordedtext.h"

#include <QThreadPool>

#include <algorithm>

namespace renumber::ui {

using callers::CallerCase;
using callers::Desk;

DeskFlow::DeskFlow(MainWindow &window, cases::CaseList &cases, cases::Connection &connection,
                   const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_cases(cases)
    , m_connection(connection)
    , m_dataFolder(dataFolder)
    , m_session(systemSessionLock())
    , m_keptCodes(connection)
{
    connect(&m_keptCodes, &KeptCodes::changed, this, &DeskFlow::showBoard);
}

DeskFlow::~DeskFlow()
{
    if (m_desk)
        leaveWindow();
}

void DeskFlow::open()
{
    if (isAtWork() || std::exchange(m_isOpening, true))
        return;
    m_faults.clear();
    m_reading = wait::inThread<RulesRead>(*QThreadPool::globalInstance(), [service = m_connection.service()] {
        return callers::readDeskRules(service);
    });
    m_reading.then([this](const RulesRead &rules) { takeRules(rules); });
    emit changed();
}

void DeskFlow::takeRules(const RulesRead &rules)
{
    if (!rules) {
        m_isOpening = false;
        m_faults = rules.error();
        emit changed();
        return;
    }
    const cases::Foundation &foundation = m_cases.foundation();
    m_desk = std::make_unique<Desk>(
        m_cases, callers::onThisComputer(*rules, m_dataFolder, foundation.keychain, foundation.clock));
    connect(m_desk.get(), &Desk::changed, this, &DeskFlow::followDesk);
    connect(m_desk.get(), &Desk::served, this, [this](CallerCase *one) { showCase(one->id()); });
    connect(m_desk.get(), &Desk::notServed, this, [this](const callers::NotServed &why) {
        emit notServed(why);
        if (onScreen()) // where the page to find somebody, which says it, is not shown
            m_window.showNote([why, clock = m_cases.foundation().clock] {
                const auto *fault = std::get_if<desk::StoreFault>(&why);
                return fault ? storeFaultText(*fault, clock.now()) : notOpenedText();
            });
    });
    connect(m_desk.get(), &Desk::personWanted, this, &DeskFlow::askWho);
    connect(m_desk.get(), &Desk::over, this, [this](const QString &caseId) {
        m_history.remove(caseId);
        if (m_onScreen != caseId)
            return;
        leaveAudit();
        m_onScreen.clear();
        emit caseGone();
    });
    m_desk->open();
}

Sentence DeskFlow::lostByLeaving() const
{
    const CallerCase *behind = m_desk ? m_desk->behind() : nullptr;
    if (!behind)
        return {};
    const auto what = behind->stopFault() ? Unrecorded::Stop : Unrecorded::End;
    const screen::CaseHead head = pageOf(*behind).head;
    return [what, person = head.person, number = head.number] {
        return unrecordedText(what, personText(person), number);
    };
}

/// Without the desk's key there is nothing to show.
void DeskFlow::bringUp()
{
    const auto &trouble = m_desk->trouble();
    const bool isWithoutKey = trouble && std::holds_alternative<keychain::KeychainFailure>(*trouble);
    if (m_isUp || isWithoutKey || (!trouble && !m_desk->isOpen()))
        return;
    m_isUp = true;
    m_window.setDesk(AtDesk::Yes); // which makes what is connected
    if (!std::exchange(m_isConnected, true))
        connectDesk();
    m_lock->begin(m_desk->policy().lockAfter);
}

void DeskFlow::connectDesk()
{
    const DeskRail *rail = &m_window.deskRail();
    connect(rail, &DeskRail::boardRequested, this, [this] { m_window.boardList().takeFocus(); });
    connect(rail, &DeskRail::findRequested, this, &DeskFlow::showFind);
    connect(rail, &DeskRail::auditRequested, this, &DeskFlow::showAudit);
    const BoardList *board = &m_window.boardList();
    connect(board, &BoardList::caseChosen, this, &DeskFlow::showCase);
    connect(board, &BoardList::filterChosen, this, [this](const screen::BoardFilter &filter) {
        m_filter = filter;
        showBoard();
    });
    m_lock = std::make_unique<DeskLock>(m_window, *m_session, m_cases.foundation().clock);
    connect(rail, &DeskRail::lockRequested, m_lock.get(), &DeskLock::lock);
}

void DeskFlow::followDesk()
{
    if (m_desk->isOpen() || m_desk->trouble())
        m_isOpening = false;
    bringUp();
    showBoard();
    m_window.holdBack(lostByLeaving());
    emit changed();
}

void DeskFlow::askAboutLoss()
{
    const StatementQuestion question{QStringLiteral("lossDialog"), lossAdvice(), stateLossText()};
    askForStatement(m_window, question, *this, [this](const QString &how) {
        if (isAtWork())
            m_desk->stateLoss(how);
    });
}

void DeskFlow::close()
{
    m_reading.cancel(); // what it would open would be nobody's desk
    m_isOpening = false;
    m_faults.clear();
    if (!m_desk)
        return;
    leaveAudit();
    m_onScreen.clear();
    emit caseGone(); // before it goes
    m_history.clear();
    leaveWindow();
    emit changed();
}

/// With the desk, and nothing of any case is left there.
void DeskFlow::leaveWindow()
{
    leaveAudit();
    if (m_lock)
        m_lock->end(); // nobody else would uncover it
    if (std::exchange(m_isUp, false)) {
        m_window.boardList().forget();
        m_window.setDesk(AtDesk::No);
    }
    m_desk.reset();
    m_window.holdBack({});
}

std::optional<screen::DeskRefusal> DeskFlow::refusal() const
{
    if (!m_faults.isEmpty())
        return screen::DeskRefusal{m_faults};
    if (isAtWork()) {
        const desk::StoreFault fault{.what = desk::StoreFault::What::LossUnstated,
                                     .finding = m_desk->opened()->finding};
        return m_desk->opened()->isLossStated ? std::nullopt : std::optional(screen::DeskRefusal{fault});
    }
    if (!m_desk || !m_desk->trouble())
        return std::nullopt;
    if (const auto *failure = std::get_if<keychain::KeychainFailure>(&*m_desk->trouble()))
        return screen::DeskRefusal{*failure};
    return screen::DeskRefusal{std::get<desk::StoreFault>(*m_desk->trouble())};
}

wait::Future<DeskFlow::Leave> DeskFlow::askSearch()
{
    using Asked = desk::StoreResult<desk::Receipt>;
    return m_desk->askSearch().map([search = m_desk->lastSearch()](const Asked &asked) -> Leave {
        if (!asked)
            return tl::unexpected(screen::DeskRefusal{asked.error()});
        if (!asked->missing.isEmpty())
            return tl::unexpected(screen::DeskRefusal{asked->missing});
        return search;
    });
}

void DeskFlow::noteHits(const QString &search, int hits)
{
    m_desk->noteHits(search, hits);
}

void DeskFlow::serve(const QString &userId, const QString &name, account::ContactKind kind)
{
    m_desk->serve(m_connection, userId, name, kind);
}

CallerCase *DeskFlow::onScreen() const
{
    return m_desk ? m_desk->inHand(m_onScreen) : nullptr;
}

screen::DeskCase DeskFlow::pageOf(const CallerCase &one) const
{
    return deskCaseOf(one, *m_desk, isolated(m_connection.description().name), m_history.value(one.id()));
}

/// Of the person whose case \a one is, once for as long as it is in hand; it is in the record who looks.
void DeskFlow::readHistory(const CallerCase &one)
{
    if (m_history.contains(one.id()))
        return;
    m_history.insert(one.id(), {});
    desk::audit::Filter filter;
    filter.person = QString::fromLatin1(one.person().bytes.toHex());
    // The answer may come when nobody is signed in any more.
    m_desk->store()->page(filter, 0).then(
        m_desk.get(), [this, caseId = one.id()](const desk::StoreResult<QList<desk::AuditRow>> &rows) {
            if (!rows)
                return;
            QList<screen::HistoryRow> history = historyOf(*rows, caseId);
            for (screen::HistoryRow &row : history)
                row.at = m_desk->fromStore(row.at);
            m_history.insert(caseId, history);
            if (CallerCase *known = m_desk->inHand(caseId))
                emit known->changed(); // whoever shows it
        });
}

void DeskFlow::showAudit()
{
    if (!isOpen())
        return;
    emit findLeft();
    m_isAuditShown = true;
    m_window.auditPage().open(*m_desk->store(), m_desk->policy().reasons);
    m_window.endFrame();
    m_window.showAudit();
    showPlace();
}

void DeskFlow::showPlace()
{
    using Place = DeskRail::Place;
    m_window.deskRail().showPlace(m_isAuditShown             ? Place::Audit
                                      : m_onScreen.isEmpty() ? Place::Find
                                                             : Place::Board);
}

void DeskFlow::showFind()
{
    stopBeginning();
    leaveAudit();
    m_onScreen.clear();
    showBoard();
    emit findShown();
}

/// One that is not in hand yet is taken first.
void DeskFlow::showCase(const QString &caseId)
{
    if (!isOpen())
        return;
    CallerCase *one = m_desk->inHand(caseId);
    if (!one) {
        m_desk->take(m_connection, caseId);
        return;
    }
    stopBeginning();
    leaveAudit();
    m_onScreen = caseId;
    readHistory(*one);
    showBoard();
    emit caseShown(one);
}

/// Nobody comes up later under the operator's hands, in place of whom they have gone over to.
void DeskFlow::stopBeginning()
{
    if (m_desk)
        m_desk->stopBeginning();
}

void DeskFlow::leaveAudit()
{
    if (std::exchange(m_isAuditShown, false))
        m_window.auditPage().forget();
}

/// This computer does not know who it is: the case was opened on another, or the keyring has lost them.
void DeskFlow::askWho(const QString &caseId)
{
    const QList<desk::DeskCase> &board = m_desk->board();
    const auto at = std::find_if(board.cbegin(), board.cend(),
                                 [&caseId](const desk::DeskCase &one) { return one.inHand.id == caseId; });
    const int number = at == board.cend() ? 0 : at->number;
    showFind();
    m_window.showNote([number] { return findOnceMoreText(number); });
}

void DeskFlow::showBoard()
{
    if (!m_isUp)
        return;
    m_keptCodes.look(*m_desk);
    const QDateTime now = m_cases.foundation().clock();
    m_window.boardList().present(boardOf(*m_desk, m_onScreen, m_filter, m_keptCodes.codes(), now));
    showPlace();
}

} // namespace renumber::ui
