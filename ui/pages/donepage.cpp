// SPDX-License-Identifier: Apache-2.0
#include "pages/donepage.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "screen/donetext.h"
#include "screen/steps.h"
#include "ui_donepage.h"
#include "words/contacttext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace renumber::ui {

DonePage::DonePage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DonePage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->buttonLayout, *m_ui->layout, look::FlowLayout::Rows::Centred);
    look::letFlow(m_ui->nowRow, *m_ui->nowLayout, look::FlowLayout::Rows::LastAtTheEnd);
    QFont past = m_ui->beforeValue->font();
    past.setStrikeOut(true);
    m_ui->beforeValue->setFont(past);
    m_ui->receiptNote->hide();
    connect(m_ui->doneAccountButton, &QPushButton::clicked, this, &DonePage::accountRequested);
    connect(m_ui->doneOtherPersonButton, &QPushButton::clicked, this, &DonePage::otherPersonRequested);
    connect(m_ui->doneVerifyButton, &QPushButton::clicked, this,
            [this] { emit verifyRequested(m_shown->done.shown.kind); });
    connect(m_ui->copyReceiptButton, &QPushButton::clicked, this, &DonePage::copyReceipt);
}

DonePage::~DonePage() = default;

void DonePage::present(const screen::Done &content, Arrival arrival)
{
    if (arrival == Arrival::None && m_shown == content)
        return;
    m_shown = content;
    m_ui->receiptNote->hide();
    retranslate();
    look::announce(*m_ui->resultLabel);
    if (arrival == Arrival::Now)
        m_ui->doneAccountButton->setFocus(Qt::OtherFocusReason);
}

void DonePage::retranslate()
{
    m_ui->doneSteps->present(stepsOf(*m_shown));
    const look::Tone tone = isUnconfirmed(*m_shown) ? look::Tone::Plain : look::Tone::Ok;
    m_ui->successSign->show(look::symbolOf(tone), tone, Emblem::Shape::Round);
    m_ui->doneTitleLabel->setText(doneTitle(*m_shown));
    m_ui->resultLabel->setText(doneText(*m_shown, m_clock.now()));
    showContacts();
    m_ui->doneOtherPersonButton->setVisible(m_shown->actingFor == ActingFor::AnotherPerson);
    m_ui->doneVerifyButton->setText(m_shown->done.shown.kind == account::ContactKind::Phone
                                        ? tr("Verify this number")
                                        : tr("Verify this address"));
    const bool isOfDesk = m_shown->after == screen::After::Case;
    m_ui->doneVerifyButton->setVisible(canVerify(*m_shown) && !isOfDesk);
    m_ui->doneAccountButton->setText(isOfDesk ? tr("Back to the case") : tr("Back to account"));
    m_ui->adviceLabel->setText(doneAdvice(*m_shown));
    m_ui->adviceLabel->setVisible(!m_ui->adviceLabel->text().isEmpty());
}

void DonePage::showContacts()
{
    const account::Contact former = formerContact(*m_shown);
    const account::Contact &now = m_shown->done.shown;
    m_ui->beforeLabel->setVisible(former.isSet());
    m_ui->beforeValue->setVisible(former.isSet());
    m_ui->beforeValue->setText(inOnePiece(former.value));
    m_ui->shownCardValue->setText(inOnePiece(now.value));
    m_ui->shownCardBadge->present(now);
    m_ui->shownCard->setAccessibleName(kindName(now.kind));
    layout()->invalidate();
}

void DonePage::copyReceipt()
{
    QGuiApplication::clipboard()->setText(receiptText(*m_shown, m_clock.now()));
    m_ui->receiptNote->setText(tr("The receipt is in the clipboard."));
    m_ui->receiptNote->show();
    look::announce(*m_ui->receiptNote);
}

void DonePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_shown)
        retranslate();
}

} // namespace renumber::ui
