// SPDX-License-Identifier: Apache-2.0
#include "widgets/whycard.h"

#include "desk/policy.h"
#include "ui_whycard.h"

#include <QButtonGroup>
#include <QResizeEvent>

namespace renumber::ui {

using desk::Said;

WhyCard::WhyCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WhyCard>())
    , m_otherFactor(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    m_otherFactor->addButton(m_ui->otherFactorNoButton, int(Said::No));
    m_otherFactor->addButton(m_ui->otherFactorYesButton, int(Said::Yes));
    connect(m_ui->reasonBox, &QComboBox::activated, this,
            [this] { emit reasonChosen(m_ui->reasonBox->currentData().toString()); });
    connect(m_ui->ticketField, &QLineEdit::textEdited, this, [this](const QString &ticket) {
        // Whoever has typed all of it need not leave the field to see what comes next.
        const bool isWanted = !m_why.ticketPattern.isEmpty();
        if (isWanted && fitsTicket(ticket.trimmed()))
            commitTicket();
    });
    connect(m_ui->ticketField, &QLineEdit::editingFinished, this, &WhyCard::commitTicket);
    connect(m_otherFactor, &QButtonGroup::idClicked, this,
            [this](int id) { emit otherFactorSaid(Said(id)); });
    retranslate();
}

WhyCard::~WhyCard() = default;

void WhyCard::present(const screen::CaseWhy &why)
{
    const screen::CaseWhy before = std::exchange(m_why, why);
    const bool isNewOffer = before.reasons != why.reasons || m_ui->reasonBox->count() != why.reasons.size();
    if (isNewOffer)
        offerReasons();
    if (isNewOffer || before.reason != why.reason)
        showReason();
    const bool isTyping = m_ui->ticketField->text().trimmed() != before.ticket;
    if (before.ticket != why.ticket && !isTyping)
        m_ui->ticketField->setText(why.ticket);
    if (before.askedOtherFactor != why.askedOtherFactor)
        showOtherFactor();
}

void WhyCard::fallBack()
{
    m_said.reset();
    showReason();
    showOtherFactor();
}

void WhyCard::forget()
{
    m_why = {};
    m_said.reset();
    m_ui->reasonBox->clear();
    m_ui->ticketField->clear();
    showOtherFactor();
}

void WhyCard::offerReasons()
{
    m_ui->reasonBox->clear();
    for (const desk::Reason &reason : std::as_const(m_why.reasons))
        m_ui->reasonBox->addItem(reason.label, reason.id);
}

void WhyCard::showReason()
{
    m_ui->reasonBox->setCurrentIndex(m_ui->reasonBox->findData(m_why.reason));
}

/// Neither is chosen until somebody has said so.
void WhyCard::showOtherFactor()
{
    const Said asked = m_why.askedOtherFactor;
    m_otherFactor->setExclusive(false);
    m_ui->otherFactorNoButton->setChecked(asked == Said::No);
    m_ui->otherFactorYesButton->setChecked(asked == Said::Yes);
    m_otherFactor->setExclusive(true);
    m_ui->otherFactorNoButton->setEnabled(asked != Said::Yes); // the case goes no further
}

bool WhyCard::fitsTicket(const QString &ticket) const
{
    desk::Policy policy;
    policy.ticketPattern = m_why.ticketPattern;
    return desk::fitsTicket(policy, ticket);
}

void WhyCard::commitTicket()
{
    const QString ticket = m_ui->ticketField->text().trimmed();
    if (ticket == m_said.value_or(m_why.ticket))
        return;
    m_said = ticket;
    emit ticketEdited(ticket);
}

bool WhyCard::takeFocus()
{
    if (m_why.reason.isEmpty()) {
        m_ui->reasonBox->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!fitsTicket(m_ui->ticketField->text().trimmed())) {
        m_ui->ticketField->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void WhyCard::retranslate()
{
    m_ui->reasonBox->setPlaceholderText(tr("Choose a reason"));
    m_ui->otherFactorBox->setAccessibleName(m_ui->otherFactorLabel->text());
}

/// Below each other where a reason would be cut off.
void WhyCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int narrow = 360;
    m_ui->whyLayout->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhyCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace renumber::ui
