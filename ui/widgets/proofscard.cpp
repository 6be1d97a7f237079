// SPDX-License-Identifier: Apache-2.0
#include "widgets/proofscard.h"

#include "look/role.h"
#include "screen/deskpagetext.h"
#include "screen/proofstatetext.h"
#include "screen/wantedproofs.h"
#include "ui_proofscard.h"
#include "widgets/proofrow.h"
#include "widgets/sendingbutton.h"
#include "widgets/taborder.h"

#include <QEvent>

#include <algorithm>

namespace renumber::ui {

using screen::CaseProofs;
using screen::CaseWaiting;
using screen::DeskProof;

namespace {

/// Null where there is none.
const DeskProof *proofIn(const CaseProofs &proofs, const QString &id)
{
    const auto found = std::find_if(proofs.offered.cbegin(), proofs.offered.cend(),
                                    [&id](const DeskProof &one) { return one.id == id; });
    return found == proofs.offered.cend() ? nullptr : &*found;
}

/// Whether nothing is to be seen of a press between \a then and \a now.
bool isAsBefore(const DeskProof &now, const DeskProof &then)
{
    return now.state == then.state && now.revealed == then.revealed && now.missing.isEmpty() && !now.trouble;
}

/// Whether what was under way in \a then came to nothing.
bool hasEnded(const DeskProof &now, const DeskProof &then)
{
    return std::holds_alternative<screen::ProofOpen>(now.state)
        && !std::holds_alternative<screen::ProofOpen>(then.state);
}

} // namespace

ProofsCard::ProofsCard(time::Clock clock, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ProofsCard>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    connect(m_ui->otherProofsButton, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showRows();
        if (!m_rows.isEmpty())
            m_rows.first()->takeFocus();
    });
}

ProofsCard::~ProofsCard() = default;

void ProofsCard::present(const screen::DeskCase &deskCase)
{
    const CaseProofs before = std::exchange(m_proofs, deskCase.proofs);
    m_service = deskCase.head.service;
    m_wanted.clear();
    for (const DeskProof &proof : std::as_const(m_proofs.offered)) {
        if (screen::isWanted(proof, deskCase))
            m_wanted.append(proof.id);
    }
    makeRows();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->present(m_proofs.offered.at(i), deskCase);
    retranslate();
    const bool isLocked = screen::lockIn(deskCase.missing).has_value();
    for (ProofRow *row : std::as_const(m_rows))
        row->setShut(isLocked ? ProofRow::Shut::Yes : ProofRow::Shut::No);
    setBusy(deskCase.waiting);
    if (!deskCase.waiting)
        follow(before);
    showRows(); // once the keyboard is where it goes on
}

void ProofsCard::forget()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_proofs = {};
    m_pressed.clear();
    m_showsAll = false;
}

/// A row for each, in their order. One that is there keeps what was typed in it.
void ProofsCard::makeRows()
{
    const bool isSame
        = std::equal(m_rows.cbegin(), m_rows.cend(), m_proofs.offered.cbegin(), m_proofs.offered.cend(),
                     [](const ProofRow *row, const DeskProof &proof) { return row->proof().id == proof.id; });
    if (isSame)
        return;
    QList<ProofRow *> rows;
    for (const DeskProof &proof : std::as_const(m_proofs.offered)) {
        ProofRow *row = rowOf(proof.id);
        if (row)
            m_rows.removeOne(row);
        else
            row = makeRow();
        rows.append(row);
    }
    qDeleteAll(m_rows);
    m_rows = rows;
    for (ProofRow *row : std::as_const(m_rows)) { // at the end, one after the other
        m_ui->rowsLayout->removeWidget(row);
        m_ui->rowsLayout->addWidget(row);
    }
    chainTabs();
}

/// One that has the keyboard stays.
void ProofsCard::showRows()
{
    const bool isEnough = m_wanted.isEmpty() && m_proofs.counting >= m_proofs.needed;
    bool hasOthers = false;
    for (ProofRow *row : std::as_const(m_rows)) {
        const QWidget *focused = window()->focusWidget();
        const bool isInUse = row->isBegun() || (focused && row->isAncestorOf(focused));
        const bool isShown = m_showsAll || !isEnough || isInUse;
        row->setVisible(isShown);
        hasOthers |= !isShown;
    }
    m_ui->otherProofsButton->setVisible(hasOthers);
}

ProofRow *ProofsCard::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const ProofRow *row) { return row->proof().id == id; });
    return found == m_rows.cend() ? nullptr : *found;
}

ProofRow *ProofsCard::makeRow()
{
    auto *row = new ProofRow(m_clock, this);
    if (m_like && m_like->isHeldBack()) // by what came before it was there
        row->holdBack([like = m_like] { return like->heldBackBy(); });
    const auto press = [this, row] { return m_pressed = row->proof().id; };
    connect(row, &ProofRow::begun, this, [this, press] { emit proofBegun(press()); });
    connect(row, &ProofRow::revealWanted, this, [this, press] { emit revealed(press()); });
    connect(row, &ProofRow::codeEntered, this,
            [this, press](const QString &code) { emit proofCodeEntered(press(), code); });
    connect(row, &ProofRow::ended, this,
            [this, press](desk::ProofOutcome outcome) { emit proofEnded(press(), outcome); });
    return row;
}

/// Rows that are added to a page which is already there would come last.
void ProofsCard::chainTabs()
{
    QWidget *before = tabStopBefore(*this);
    for (const ProofRow *row : std::as_const(m_rows)) {
        const QList<QWidget *> stops = row->tabStops();
        for (QWidget *stop : stops)
            tabFrom(std::exchange(before, stop), stop);
    }
}

void ProofsCard::setBusy(const std::optional<CaseWaiting> &waiting)
{
    using For = CaseWaiting::For;
    const bool isAboutProof = waiting
        && (waiting->what == For::ProofAccount || waiting->what == For::ProofCode
            || waiting->what == For::ProofCheck);
    if (isAboutProof) {
        m_ui->proofsBusy->begin(
            [waiting = *waiting, service = m_service] { return waitingText(waiting, service); });
        m_ui->proofsBusy->holdKeyboard();
    }
    m_isBusy = waiting && waiting->what != CaseWaiting::For::Record;
    for (ProofRow *row : std::as_const(m_rows))
        row->setBusy(m_isBusy ? Busy::Yes : Busy::No);
    if (!isAboutProof)
        m_ui->proofsBusy->end();
}

/// Who has pressed something goes on where that has led.
void ProofsCard::follow(const CaseProofs &before)
{
    const DeskProof *now = proofIn(m_proofs, m_pressed);
    const DeskProof *then = proofIn(before, m_pressed);
    if (!now || !then || isAsBefore(*now, *then))
        return;
    ProofRow *row = rowOf(std::exchange(m_pressed, QString()));
    if (std::holds_alternative<screen::ProofPassed>(now->state))
        emit hasPassed();
    else if (hasEnded(*now, *then))
        row->takeFocusAtEnd();
    else
        row->takeFocus();
}

bool ProofsCard::goToNext()
{
    const auto hasKeyboard = [this](const ProofRow *row) {
        const QWidget *focused = window()->focusWidget();
        return focused && row->isAncestorOf(focused);
    };
    const auto current = std::find_if(m_rows.cbegin(), m_rows.cend(), hasKeyboard);
    const qsizetype first = current == m_rows.cend() ? 0 : current - m_rows.cbegin() + 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ProofRow *row = m_rows.at((first + i) % m_rows.size());
        if (!row->isOpen() || m_isBusy || !m_wanted.contains(row->proof().id))
            continue;
        row->takeFocus();
        return true;
    }
    return false;
}

void ProofsCard::tick()
{
    for (ProofRow *row : std::as_const(m_rows))
        row->tick();
}

void ProofsCard::retranslate()
{
    m_ui->proofCountLabel->setText(proofCountText(m_proofs));
    m_ui->proofCountLabel->setVisible(!m_ui->proofCountLabel->text().isEmpty());
    const bool isEnough = m_proofs.counting >= m_proofs.needed;
    look::setTone(*m_ui->proofCountLabel, isEnough ? look::Tone::Ok : look::Tone::Plain);
    m_ui->failuresLabel->setText(failuresText(m_proofs));
    m_ui->failuresLabel->setVisible(!m_ui->failuresLabel->text().isEmpty());
    // Else it would keep the height that what it had before asked for (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void ProofsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace renumber::ui
