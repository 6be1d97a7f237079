// SPDX-License-Identifier: Apache-2.0
#include "pages/unsettledpage.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "look/role.h"
#include "ui_unsettledpage.h"
#include "words/about.h"
#include "words/contacttext.h"
#include "words/isolate.h"
#include "words/timetext.h"

#include <QEvent>

namespace renumber::ui {

using change::Asking;
using change::Step;

UnsettledPage::UnsettledPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnsettledPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    look::letFlow(m_ui->buttonLayout, *m_ui->layout);
    look::letFlow(m_ui->enterLayout, *m_ui->layout);
    look::setRole(*m_ui->detailLabel, look::Role::Caption);
    connect(m_ui->askAgainButton, &QPushButton::clicked, this, &UnsettledPage::askAgainRequested);
    connect(m_ui->enterAgainButton, &QPushButton::clicked, this, &UnsettledPage::entryRequested);
    connect(m_ui->unsettledAccountButton, &QPushButton::clicked, this, &UnsettledPage::accountRequested);
}

UnsettledPage::~UnsettledPage() = default;

void UnsettledPage::present(const screen::Unsettled &content, Arrival arrival)
{
    if (arrival == Arrival::None && m_shown == content)
        return;
    m_shown = content;
    retranslate();
    const bool asking = content.unsettled.asking == Asking::Yes;
    if (asking) {
        //: %1: the name of a service
        m_ui->unsettledBusy->begin(
            [name = content.service] { return tr("Checking the account at %1…").arg(name); });
        m_ui->unsettledBusy->holdKeyboard();
    }
    m_ui->askAgainButton->setEnabled(!asking);
    m_ui->enterAgainButton->setEnabled(!asking);
    m_ui->enterAgainButton->setVisible(change::mayEnterAgain(content.unsettled, content.plan));
    if (!asking) {
        m_ui->unsettledBusy->end();
        // The same after another try is news: it has not helped.
        look::announce(*m_ui->whatLabel, look::Urgency::Assertive);
    }
    takeFocus();
}

/// What is known and what is not, for each way to get here.
QString UnsettledPage::whatText() const
{
    const QString target = shown(m_shown->plan.target);
    if (m_shown->unsettled.acceptance == change::Acceptance::Given)
        return whatWasAccepted().arg(m_shown->service, target);
    return whatIsUnknown().arg(m_shown->service, target);
}

QString UnsettledPage::whatWasAccepted() const
{
    const bool isOnes = m_shown->actingFor == ActingFor::Oneself;
    if (std::holds_alternative<change::NotShown>(m_shown->unsettled.why))
        //: %1: the name of a service, %2: a phone number
        return m_shown->plan.aim == change::Aim::Verify
            ? tr(
                "%1 accepted this, but doesn't show %2 as verified yet. That can take a moment. Check again: "
                "that sends nothing.")
            : isOnes
            //: %1: the name of a service, %2: a phone number
            ? tr("%1 accepted this, but doesn't show %2 on your account yet. That can take a moment. Check "
                 "again: that sends nothing.")
            //: %1: the name of a service, %2: a phone number
            : tr("%1 accepted this, but doesn't show %2 on the account yet. That can take a moment. Check "
                 "again: that sends nothing.");
    //: %1: the name of a service, %2: a phone number
    return isOnes
        ? tr("%1 accepted this for %2, but we couldn't confirm it on your account. Check again: that "
             "sends nothing.")
        //: %1: the name of a service, %2: a phone number
        : tr("%1 accepted this for %2, but we couldn't confirm it on the account. Check again: that "
             "sends nothing.");
}

QString UnsettledPage::whatIsUnknown() const
{
    const About what = about(m_shown->plan, m_shown->actingFor);
    if (m_shown->plan.aim == change::Aim::Verify && m_shown->unsettled.step == Step::Submit)
        return what.formOf(
            {//: %1: the name of a service, %2: a phone number
             .yourNumber
             = tr("No clear answer came from %1 about %2. Your number may or may not be verified. "
                  "Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .yourAddress
             = tr("No clear answer came from %1 about %2. Your address may or may not be verified. "
                  "Check again: that sends nothing."),
             //: %1: the name of a service, %2: a phone number
             .theNumber = tr("No clear answer came from %1 about %2. The number may or may not be verified. "
                             "Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .theAddress
             = tr("No clear answer came from %1 about %2. The address may or may not be verified. "
                  "Check again: that sends nothing.")});
    if (m_shown->known == change::Known::ChangedUnconfirmed)
        return what.formOf(
            {//: %1: the name of a service, %2: a phone number
             .yourNumber = tr("No clear answer came from %1. Your number is %2 already. It may or may not be "
                              "confirmed. Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .yourAddress
             = tr("No clear answer came from %1. Your address is %2 already. It may or may not be "
                  "confirmed. Check again: that sends nothing."),
             //: %1: the name of a service, %2: a phone number
             .theNumber = tr("No clear answer came from %1. The number is %2 already. It may or may not be "
                             "confirmed. Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .theAddress = tr("No clear answer came from %1. The address is %2 already. It may or may not be "
                              "confirmed. Check again: that sends nothing.")});
    if (m_shown->known != change::Known::Unchanged)
        return what.formOf(
            {//: %1: the name of a service, %2: a phone number
             .yourNumber
             = tr("No clear answer came from %1 about %2. Your number may or may not have changed. "
                  "Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .yourAddress
             = tr("No clear answer came from %1 about %2. Your address may or may not have changed. "
                  "Check again: that sends nothing."),
             //: %1: the name of a service, %2: a phone number
             .theNumber = tr("No clear answer came from %1 about %2. The number may or may not have changed. "
                             "Check again: that sends nothing."),
             //: %1: the name of a service, %2: an email address
             .theAddress
             = tr("No clear answer came from %1 about %2. The address may or may not have changed. "
                  "Check again: that sends nothing.")});
    //: %1: the name of a service, %2: a phone number or an email address
    return what.isLink() ? tr("No clear answer came from %1 about %2. A link may or may not be coming. Check "
                              "again: that sends nothing.")
                         //: %1: the name of a service, %2: a phone number or an email address
                         : tr("No clear answer came from %1 about %2. A code may or may not be coming. Check "
                              "again: that sends nothing.");
}

/// In small print: what broke, and when the service was last asked.
QString UnsettledPage::detailText() const
{
    const time::Now now = m_clock.now();
    QStringList details;
    if (const auto &broke = m_shown->broke)
        details.append(happened(broke->problem, broke->activity, broke->about, broke->service, now));
    if (m_shown->askedAt)
        //: %1: a time of day
        details.append(tr("Last checked at %1.").arg(leftToRight(clockTime(*m_shown->askedAt, now))));
    return details.join(u'\n');
}

void UnsettledPage::retranslate()
{
    m_ui->titleLabel->setText(m_shown->plan.aim == change::Aim::Verify
                                  ? tr("We couldn't confirm the verification")
                                  : tr("We couldn't confirm the change"));
    m_ui->whatLabel->setText(whatText());
    m_ui->detailLabel->setText(detailText());
    m_ui->detailLabel->setVisible(!m_ui->detailLabel->text().isEmpty());
}

void UnsettledPage::takeFocus()
{
    if (m_ui->askAgainButton->isEnabled())
        m_ui->askAgainButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->unsettledBusy->setFocus(Qt::OtherFocusReason);
}

void UnsettledPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_shown)
            retranslate();
    }
}

} // namespace renumber::ui
