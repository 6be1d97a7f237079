// SPDX-License-Identifier: Apache-2.0
#include "pages/deskcasepage.h"

#include "pages/newcontactcard.h"
#include "screen/deskpagetext.h"
#include "screen/wantedproofs.h"
#include "ui_deskcasepage.h"
#include "widgets/proofscard.h"
#include "widgets/whycard.h"
#include "words/deskmissingtext.h"

#include <QShortcut>

using namespace std::chrono_literals;

namespace renumber::ui {

using account::ContactKind;
using screen::DeskCase;

DeskCasePage::DeskCasePage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DeskCasePage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    // Behind what stands above them, for the keyboard as for the eye.
    m_why = new WhyCard(this);
    m_proofs = new ProofsCard(m_clock, this);
    m_contact = new NewContactCard(m_clock, this);
    for (QWidget *card : std::initializer_list<QWidget *>{m_why, m_proofs, m_contact})
        m_ui->layout->addWidget(card);
    m_proofs->holdBackLike(m_contact->updateButton());
    m_ui->layout->addStretch();
    connectParts();
    connectKeys();
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DeskCasePage::tick);
}

DeskCasePage::~DeskCasePage() = default;

void DeskCasePage::connectParts()
{
    connect(m_why, &WhyCard::reasonChosen, this, &DeskCasePage::reasonChosen);
    connect(m_why, &WhyCard::ticketEdited, this, &DeskCasePage::ticketEdited);
    connect(m_why, &WhyCard::otherFactorSaid, this, &DeskCasePage::otherFactorSaid);
    connect(m_proofs, &ProofsCard::proofBegun, this, &DeskCasePage::proofBegun);
    connect(m_proofs, &ProofsCard::proofCodeEntered, this, &DeskCasePage::proofCodeEntered);
    connect(m_proofs, &ProofsCard::proofEnded, this, &DeskCasePage::proofEnded);
    connect(m_proofs, &ProofsCard::revealed, this, &DeskCasePage::revealed);
    connect(m_proofs, &ProofsCard::hasPassed, this, &DeskCasePage::goOn);
    connect(m_contact, &NewContactCard::contactEdited, this, &DeskCasePage::contactEdited);
    connect(m_contact, &NewContactCard::updatePressed, this, &DeskCasePage::updatePressed);
    connect(m_contact, &NewContactCard::nextStepChosen, this, &DeskCasePage::nextStepChosen);
    connect(m_contact, &NewContactCard::endLockPressed, this, &DeskCasePage::endLockPressed);
}

void DeskCasePage::connectKeys()
{
    const auto press = [this] {
        m_why->commitTicket(); // the keyboard may still be in its field
        m_contact->submit();
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *update = new QShortcut(Qt::CTRL | key, this);
        update->setAutoRepeat(false);
        connect(update, &QShortcut::activated, this, press);
    }
    connect(new QShortcut(Qt::CTRL | Qt::Key_P, this), &QShortcut::activated, this, [this] {
        m_why->commitTicket();
        goOn();
    });
}

void DeskCasePage::present(const DeskCase &content, Arrival arrival)
{
    const bool isAnother = m_shown && m_shown->head.id != content.head.id;
    if (isAnother)
        forget();
    const auto before = m_shown;
    const PageDiff diff(before, content, isAnother ? Arrival::Now : arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    if (diff.isNew(&DeskCase::contact))
        retranslate();
    if (diff.isNew(&DeskCase::why))
        m_why->present(content.why);
    m_contact->present(content); // before the proofs: one that has passed leads there
    if (diff.isNew(&DeskCase::proofs) || diff.isNew(&DeskCase::waiting) || diff.isNew(&DeskCase::missing))
        m_proofs->present(content);
    if (diff.hasNewTrouble() || (!content.trouble && (diff.isNew(&DeskCase::trouble) || isAnother)))
        showTrouble();
    showLock();
    if (isAnother || arrival == Arrival::Now)
        oweFocus();
    if (!content.waiting && !content.trouble && std::exchange(m_owesFocus, false))
        takeFocus();
}

void DeskCasePage::forget()
{
    m_shown.reset();
    m_why->forget();
    m_proofs->forget();
    m_contact->forget();
    m_ui->deskCaseProblem->clear();
}

/// What the store did not do stands above all of it, what the service did not do by the new contact.
void DeskCasePage::showTrouble()
{
    const auto &trouble = m_shown->trouble;
    m_ui->deskCaseProblem->clear();
    m_contact->showTrouble(trouble ? std::get_if<screen::ServiceTrouble>(&*trouble) : nullptr);
    m_lock.reset(); // the box says something else
    if (!trouble)
        return;
    if (!std::holds_alternative<screen::ServiceTrouble>(*trouble)) {
        m_ui->deskCaseProblem->showProblem(
            [trouble = *trouble, clock = m_clock] { return troubleText(trouble, clock.now()); });
        m_ui->deskCaseProblem->takeFocus();
    }
    // What was said last may not have arrived. Now that the keyboard is elsewhere, nothing says it by itself.
    m_why->fallBack();
    m_contact->forgetSaid();
}

/// Above all else, as nothing of it leads anywhere.
void DeskCasePage::showLock()
{
    const auto lock = m_shown->trouble ? std::nullopt : screen::lockIn(m_shown->missing);
    if (std::exchange(m_lock, lock) == lock)
        return;
    m_ui->deskCaseProblem->clear();
    if (lock)
        m_ui->deskCaseProblem->showNotice(
            [lock = *lock, kind = m_shown->contact.question.kind, clock = m_clock] {
                return missingText(lock, kind, {}, clock.now());
            },
            {}, look::Tone::Wrong);
}

/// Once nothing is waited for any more. Until then the page itself has the keyboard: what had it may be gone.
void DeskCasePage::oweFocus()
{
    m_owesFocus = true;
    if (!window()->focusWidget() || isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

void DeskCasePage::takeFocus()
{
    if (!m_why->takeFocus())
        goOn();
}

/// To the next proof, as long as one is missing, else to the new contact.
void DeskCasePage::goOn()
{
    const screen::CaseProofs &proofs = m_shown->proofs;
    const bool isProven = proofs.counting >= proofs.needed;
    if (isProven || !m_proofs->goToNext())
        m_contact->takeFocus();
}

void DeskCasePage::tick()
{
    m_proofs->tick();
    m_contact->tick();
}

void DeskCasePage::retranslate()
{
    const account::Contact &current = m_shown->contact.current;
    const bool isPhone = m_shown->contact.question.kind == ContactKind::Phone;
    if (current.isSet())
        m_ui->titleLabel->setText(isPhone ? tr("Change the phone number") : tr("Change the email address"));
    else
        m_ui->titleLabel->setText(isPhone ? tr("Add a phone number") : tr("Add an email address"));
}

void DeskCasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_shown)
        retranslate();
}

void DeskCasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void DeskCasePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace renumber::ui
