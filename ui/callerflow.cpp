// SPDX-License-Identifier: Apache-2.0
#include "callerflow.h"

#include "confirmation.h"
#include "pages/deskcasepage.h"
#include "pages/desktellingpage.h"
#include "screen/deskpagetext.h"
#include "statementdialog.h"
#include "widgets/casebar.h"
#include "words/deskstatementtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using callers::CallerCase;

CallerFlow::CallerFlow(MainWindow &window, DeskFlow &desk, CallerCase &caller, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_caller(caller)
{
    connectCase();
    connectProofs();
    connectTelling();
    connectBar();
}

CallerFlow::~CallerFlow()
{
    m_window.endFrame();
}

screen::DeskCase CallerFlow::page() const
{
    return m_desk.pageOf(m_caller);
}

// The flow hears the pages, and not the case, which lives on while another is on the screen.

void CallerFlow::connectCase()
{
    const DeskCasePage *page = &m_window.deskCasePage();
    connect(page, &DeskCasePage::reasonChosen, this,
            [this](const QString &reason) { m_caller.chooseReason(reason); });
    connect(page, &DeskCasePage::ticketEdited, this,
            [this](const QString &ticket) { m_caller.writeTicket(ticket); });
    connect(page, &DeskCasePage::otherFactorSaid, this,
            [this](desk::Said said) { m_caller.sayAskedOtherFactor(said); });
    connect(page, &DeskCasePage::contactEdited, this,
            [this](const account::ContactValue &contact) { m_caller.chooseTarget(contact); });
    connect(page, &DeskCasePage::updatePressed, this, &CallerFlow::update);
    connect(page, &DeskCasePage::nextStepChosen, this, &CallerFlow::takeStep);
    connect(page, &DeskCasePage::endLockPressed, this, &CallerFlow::askToEndLock);
    connect(&m_window, &MainWindow::lookRequested, this, [this] { m_caller.lookAgain(); });
}

void CallerFlow::connectProofs()
{
    const DeskCasePage *page = &m_window.deskCasePage();
    connect(page, &DeskCasePage::proofBegun, this,
            [this](const QString &id) { m_caller.proofs().begin(id); });
    connect(page, &DeskCasePage::proofCodeEntered, this,
            [this](const QString &id, const QString &code) { m_caller.proofs().enterCode(id, code); });
    connect(page, &DeskCasePage::proofEnded, this, &CallerFlow::endProof);
    connect(page, &DeskCasePage::revealed, this, [this](const QString &id) { m_caller.proofs().reveal(id); });
}

void CallerFlow::connectTelling()
{
    const DeskTellingPage *page = &m_window.deskTellingPage();
    connect(page, &DeskTellingPage::told, this,
            [this](desk::Tell whom, const QString &how) { m_caller.stateTold(whom, how); });
    connect(page, &DeskTellingPage::closePressed, this, [this] { m_caller.close(desk::Ending::Done); });
}

void CallerFlow::connectBar()
{
    const CaseBar *bar = &m_window.caseBar();
    connect(bar, &CaseBar::notePressed, this, &CallerFlow::askForNote);
    connect(bar, &CaseBar::handOverPressed, this, [this] { m_caller.handOver(); });
    connect(bar, &CaseBar::stopPressed, this, [this] { m_caller.stop(); });
    connect(bar, &CaseBar::takePressed, this, [this] { m_caller.takeAgain(); });
    connect(bar, &CaseBar::closePressed, this, &CallerFlow::end);
    // Nothing on the page has it: the record alone does.
    connect(&m_caller, &CallerCase::noteAdded, this,
            [this] { m_window.showCaseNote([] { return noteAddedText(); }, look::Tone::Ok); });
}

void CallerFlow::askForNote()
{
    askForStatement(m_window, {u"noteDialog"_s, noteQuestion(personText(page().head.person)), addNoteText()},
                    *this, [this](const QString &note) { m_caller.addNote(note); });
}

/// What was seen of the person, or who vouches for them, is asked for: it is all that the record has of it.
void CallerFlow::endProof(const QString &id, desk::ProofOutcome outcome)
{
    const QList<screen::DeskProof> offered = page().proofs.offered;
    const auto proof = std::find_if(offered.cbegin(), offered.cend(),
                                    [&id](const screen::DeskProof &one) { return one.id == id; });
    const QString question = proof == offered.cend() || outcome != desk::ProofOutcome::Passed
        ? QString()
        : proofQuestion(proof->kind);
    if (question.isEmpty())
        m_caller.proofs().end(id, outcome);
    else
        askForStatement(m_window, {u"proofDialog"_s, question, itsThemText(personText(page().head.person))},
                        *this,
                        [this, id, outcome](const QString &how) { m_caller.proofs().end(id, outcome, how); });
}

void CallerFlow::askToEndLock()
{
    askForStatement(m_window,
                    {u"endLockDialog"_s, endLockQuestion(personText(page().head.person)), endLockText()},
                    *this, [this](const QString &why) { m_caller.endLock(why); });
}

/// Not before it is known what that does to the person, where it does anything.
void CallerFlow::end(desk::Ending ending)
{
    const screen::CaseProofs proofs = page().proofs;
    const int open = m_caller.proofs().open();
    if (ending != desk::Ending::Abandoned || open == 0) {
        m_caller.close(ending);
        return;
    }
    const bool locks = proofs.failuresToLock > 0 && proofs.failures + open >= proofs.failuresToLock;
    askToConfirm(m_window,
                 {u"endCaseBox"_s, tr("End the case?"),
                  endCaseQuestion(personText(page().head.person), locks ? EndingLocks::Yes : EndingLocks::No),
                  endCaseText(), u"endCaseAnywayButton"_s},
                 *this, [this] { m_caller.close(desk::Ending::Abandoned); });
}

void CallerFlow::update(const FormAnswer &answer)
{
    change::Runner &runner = m_caller.atService().runner();
    auto plan = runner.planFor(change::Aim::Change, m_caller.atService().account().contact(m_caller.kind()),
                               answer.value);
    if (!plan)
        return;
    plan->choices = answer.choices;
    plan->channel = answer.channel;
    m_caller.update(*plan, answer.answers);
}

/// On this page a problem is with the last press: it is read how things stand.
void CallerFlow::takeStep(NextStep next)
{
    if (next == NextStep::SignIn || next == NextStep::SignInAnew)
        emit signInWanted(next == NextStep::SignIn ? signin::Prompt::IfNeeded : signin::Prompt::Login);
    else
        m_caller.lookAgain();
}

} // namespace renumber::ui
