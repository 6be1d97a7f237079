// SPDX-License-Identifier: Apache-2.0
#include "pages/linkpage.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "pages/askbeforeleaving.h"
#include "screen/screentext.h"
#include "screen/steps.h"
#include "ui_linkpage.h"
#include "words/about.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace renumber::ui {

LinkPage::LinkPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LinkPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->targetRow, *m_ui->targetLayout);
    m_ui->linkBusy->standBelow(*look::letFlow(m_ui->buttonLayout, *m_ui->layout), *m_ui->layout);
    connect(m_ui->linkClickedButton, &QPushButton::clicked, this, &LinkPage::clickedReported);
    connect(m_ui->linkNotYet, &ProblemBox::actionChosen, this, &LinkPage::endRequested);
    connect(m_ui->linkResendButton, &QPushButton::clicked, this, &LinkPage::resendRequested);
    connect(m_ui->wrongAddressButton, &QPushButton::clicked, this, &LinkPage::wrongAddressReported);
    connect(m_ui->linkCancelButton, &QPushButton::clicked, this, &LinkPage::leave);
    connect(m_ui->linkAsk, &AskFirst::confirmed, this, &LinkPage::cancelRequested);
    connect(m_ui->linkAsk, &AskFirst::kept, this, &LinkPage::takeFocus);
    connect(m_ui->linkProblem, &ProblemBox::actionChosen, this, &LinkPage::nextStepChosen);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &LinkPage::tick);
}

LinkPage::~LinkPage() = default;

void LinkPage::present(const screen::Link &content, Arrival arrival)
{
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    m_ui->linkAsk->clear(); // it was about what was shown before
    if (diff.isNew(&screen::Link::message)) {
        m_message = content.message;
        retranslate();
    }
    if (!before || arrival == Arrival::Now || before->message.code.sentAt != m_message.code.sentAt)
        look::announce(*m_ui->linkSentLabel);
    if (diff.isNew(&screen::Link::leaving))
        retranslate();
    if (diff.isNew(&screen::Link::loss))
        m_ui->linkKeepingNote->say([loss = content.loss] { return lossText(loss); });
    if (!content.trouble)
        m_ui->linkProblem->clear();
    if (diff.isNew(&screen::Link::waiting))
        setBusy(content.waiting ? Busy::Yes : Busy::No);
    if (!content.notShownAt)
        m_ui->linkNotYet->clear();
    else if (diff.isNew(&screen::Link::notShownAt))
        showNotYet();
    if (diff.hasNewTrouble())
        showTrouble();
    else if (diff.isReady())
        takeFocus();
}

/// The service was asked, and does not show that the link was clicked. Where it shows the contact all the
/// same, the person may end it.
void LinkPage::showNotYet()
{
    const bool isThere
        = m_message.plan.aim == change::Aim::Verify || m_message.known == change::Known::ChangedUnconfirmed;
    m_ui->linkNotYet->showNotice([askedAt = *m_shown->notShownAt, this] { return notYetText(askedAt); },
                                 isThere ? Sentence([] { return tr("I clicked it: finish"); }) : Sentence());
}

QString LinkPage::notYetText(const QDateTime &askedAt) const
{
    const change::Plan &plan = m_message.plan;
    const QString at = leftToRight(clockTime(askedAt, m_clock.now()));
    const QString target = shown(plan.target);
    if (plan.aim == change::Aim::Change && m_message.known == change::Known::ChangedUnconfirmed)
        return (m_message.actingFor == ActingFor::Oneself
                    //: %1: the name of a service, %2: a time of day, %3: an email address or a phone number
                    ? tr("%3 is on your account. At %2, %1 didn't show it as confirmed. If you just clicked "
                         "the link, wait a moment and check again. Some services never show it.")
                    //: %1: the name of a service, %2: a time of day, %3: an email address or a phone number
                    : tr("%3 is on the account. At %2, %1 didn't show it as confirmed. If the link was just "
                         "clicked, wait a moment and check again. Some services never show it."))
            .arg(m_message.service, at, target);
    if (plan.aim == change::Aim::Verify)
        //: %1: the name of a service, %2: a time of day, %3: an email address or a phone number
        return tr("At %2, %1 didn't show %3 as confirmed yet. Click the link in the newest message. If you "
                  "just did, wait a moment and check again. Some services never show it.")
            .arg(m_message.service, at, target);
    //: %1: the name of a service, %2: a time of day, %3: an email address or a phone number
    return tr("At %2, %1 didn't show %3 as confirmed yet. Click the link in the newest message. If you just "
              "did, wait a moment and check again.")
        .arg(m_message.service, at, target);
}

void LinkPage::setBusy(Busy busy)
{
    m_busy = busy;
    const bool idle = busy == Busy::No;
    if (!idle) {
        m_ui->linkBusy->begin([waiting = *m_shown->waiting] { return waitingText(waiting); });
        m_ui->linkBusy->holdKeyboard();
    }
    m_ui->linkClickedButton->setEnabled(idle);
    m_ui->wrongAddressButton->setEnabled(idle);
    tick();
    if (idle)
        m_ui->linkBusy->end();
}

void LinkPage::showTrouble()
{
    m_ui->linkProblem->showProblem(
        [trouble = *m_shown->trouble, clock = m_clock] { return troubleText(trouble, clock.now()); });
    m_ui->linkProblem->takeFocus();
}

/// Asks first where something would be lost.
void LinkPage::leave()
{
    const bool isAsked
        = m_busy == Busy::No && askBeforeLeaving(*m_ui->linkAsk, m_message, m_shown->leaving, m_clock);
    if (!isAsked)
        emit cancelRequested();
}

void LinkPage::takeFocus()
{
    m_ui->linkClickedButton->setFocus(Qt::OtherFocusReason);
}

void LinkPage::tick()
{
    const time::Now now = m_clock.now();
    m_ui->linkSentLabel->setText(sentText(m_message, now));
    m_ui->linkExpiryLabel->setText(expiryText(m_message, now));
    m_ui->linkExpiryLabel->setVisible(!m_ui->linkExpiryLabel->text().isEmpty());
    m_ui->linkResendLabel->setText(resendText(m_message, now));
    m_ui->linkResendLabel->setVisible(!m_ui->linkResendLabel->text().isEmpty());
    m_ui->linkResendButton->setAllowed(m_busy == Busy::No && canResend(m_message, now));
    m_ui->linkResendButton->describe(m_ui->linkResendLabel->text());
}

void LinkPage::retranslate()
{
    const About what = about(m_message);
    m_ui->titleLabel->setText(what.isPhone() ? tr("Confirm the phone number")
                                             : tr("Confirm the email address"));
    m_ui->linkTargetLabel->setText(kindName(what.kind));
    m_ui->linkSentToField->setText(unmarked(m_message.code.sentTo));
    m_ui->linkSentToField->setCursorPosition(0); // a long address is read from its beginning
    m_ui->wrongAddressButton->setText(what.isPhone() ? tr("Wrong number?") : tr("Wrong address?"));
    m_ui->wrongAddressButton->setVisible(m_message.plan.aim == change::Aim::Change);
    m_ui->linkSteps->present(stepsOf(*m_shown));
    m_ui->linkCancelButton->setText(leaveButtonText(m_shown->leaving, m_message.plan.aim));
    tick();
}

void LinkPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_shown)
            retranslate();
    }
}

void LinkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_tick.start();
}

void LinkPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace renumber::ui
