// SPDX-License-Identifier: Apache-2.0
#include "pages/donepage.h"

#include "ui_donepage.h"
#include "widgets/tone.h"
#include "words/contacttext.h"
#include "words/sentence.h"

#include <QEvent>

#include <algorithm>

namespace renumber::ui {

using account::Verification;
using change::Proof;

DonePage::DonePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DonePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    paintTitle();
    connect(m_ui->doneAccountButton, &QPushButton::clicked, this, &DonePage::accountRequested);
    connect(m_ui->doneVerifyButton, &QPushButton::clicked, this,
            [this] { emit verifyRequested(m_shown->done.shown.kind); });
}

DonePage::~DonePage() = default;

void DonePage::present(const screen::Done &content, Arrival arrival)
{
    if (arrival == Arrival::None && m_shown == content)
        return;
    m_shown = content;
    retranslate();
    if (arrival == Arrival::Now)
        m_ui->doneAccountButton->setFocus(Qt::OtherFocusReason);
}

void DonePage::retranslate()
{
    m_ui->resultLabel->setText(resultText());
    m_ui->shownCard->showContact(m_shown->done.shown, {});
    // Verifying is for the contact that the account shows first, where nothing was proven yet.
    const bool canVerify = m_shown->verifying == screen::Verifying::Possible
        && m_shown->done.proof == Proof::None && m_shown->done.shown.verification != Verification::Verified
        && !isBehindAnother();
    m_ui->doneVerifyButton->setText(m_shown->done.shown.kind == account::ContactKind::Phone
                                        ? tr("Verify this number")
                                        : tr("Verify this address"));
    m_ui->doneVerifyButton->setVisible(canVerify);
    m_ui->adviceLabel->setText(joinedSentences({formerText(), canVerify ? adviceText() : QString()}));
    m_ui->adviceLabel->setVisible(!m_ui->adviceLabel->text().isEmpty());
}

bool DonePage::isBehindAnother() const
{
    return !account::sameContact(m_shown->done.shown.kind, m_shown->done.shown.value, m_shown->now.value);
}

About DonePage::aboutIt() const
{
    return about(m_shown->plan, m_shown->actingFor);
}

/// That the contact of before is still there; empty where it is not.
QString DonePage::formerText() const
{
    if (m_shown->plan.aim != change::Aim::Change || !m_shown->plan.before.isSet())
        return {};
    const account::ContactKind kind = m_shown->plan.before.kind;
    const auto isFormer = [&](const account::ContactValue &value) {
        return account::sameContact(kind, value, m_shown->plan.before.value);
    };
    const bool isThere = isFormer(m_shown->now.value)
        || std::any_of(m_shown->now.others.cbegin(), m_shown->now.others.cend(),
                       [&](const account::OtherContact &other) { return isFormer(other.value); });
    if (!isThere || isFormer(m_shown->done.shown.value))
        return {};
    const QString former = ui::shown(m_shown->plan.before.value);
    return aboutIt()
        .formOf({//: %1: a phone number
                 .yourNumber = tr("Your former number, %1, is still on the account, too."),
                 //: %1: an email address
                 .yourAddress = tr("Your former address, %1, is still on the account, too."),
                 //: %1: a phone number
                 .theNumber = tr("The former number, %1, is still on the account, too."),
                 //: %1: an email address
                 .theAddress = tr("The former address, %1, is still on the account, too.")})
        .arg(former);
}

/// Nothing where the service does not tell: it may have been confirmed long ago.
QString DonePage::adviceText() const
{
    if (m_shown->done.shown.verification != Verification::NotVerified)
        return {};
    return joinedSentences(
        {aboutIt().formOf({.yourNumber = tr("Nobody has confirmed yet that this number is yours."),
                           .yourAddress = tr("Nobody has confirmed yet that this address is yours."),
                           .theNumber = tr("Nobody has confirmed this number yet."),
                           .theAddress = tr("Nobody has confirmed this address yet.")}),
         tr("Verify it now: a service may use only what is verified to let you back into the account.")});
}

/// The contact is there, all was done to prove it, and the service does not say that it is proven.
QString DonePage::unconfirmedText() const
{
    const QString isThere = aboutIt().formOf({.yourNumber = tr("The number is on your account."),
                                              .yourAddress = tr("The address is on your account."),
                                              .theNumber = tr("The number is on the account."),
                                              .theAddress = tr("The address is on the account.")});
    // Whether it is confirmed the service may tell where Renumber does not look.
    const QString shows = m_shown->done.shown.verification == Verification::Unknown
        //: %1: the name of a service; an account's contact stands below
        ? tr("Renumber cannot tell whether it is confirmed. %1 shows:")
        //: %1: the name of a service; an account's contact stands below
        : tr("%1 does not show it as confirmed. It shows:");
    return joinedSentences({isThere, shows.arg(m_shown->service)});
}

QString DonePage::resultText() const
{
    const bool isPhone = m_shown->plan.before.kind == account::ContactKind::Phone;
    const bool isUnconfirmed = m_shown->done.proof == Proof::PersonsWord
        || (m_shown->done.proof == Proof::Accepted
            && m_shown->done.shown.verification == Verification::NotVerified);
    if (isUnconfirmed)
        return unconfirmedText();
    if (m_shown->plan.aim == change::Aim::Verify)
        //: %1: the name of a service
        return (isPhone ? tr("The number is verified. %1, asked again, now shows:")
                        //: %1: the name of a service
                        : tr("The address is verified. %1, asked again, now shows:"))
            .arg(m_shown->service);
    if (!m_shown->plan.before.isSet())
        //: %1: the name of a service
        return (isPhone ? tr("The number is on the account. %1, asked again, now shows:")
                        //: %1: the name of a service
                        : tr("The address is on the account. %1, asked again, now shows:"))
            .arg(m_shown->service);
    if (isBehindAnother())
        //: %1: the name of a service
        return (isPhone
                    ? tr("The number is on the account, behind the primary one. %1, asked again, now shows:")
                    //: %1: the name of a service
                    : tr(
                        "The address is on the account, behind the primary one. %1, asked again, now shows:"))
            .arg(m_shown->service);
    const bool isBoth = m_shown->plan.effect == description::EffectTiming::AtOnceThenConfirmed
        && m_shown->done.shown.verification == Verification::Verified;
    if (isBoth)
        //: %1: the name of a service
        return (isPhone ? tr("The number is changed and confirmed. %1, asked again, now shows:")
                        //: %1: the name of a service
                        : tr("The address is changed and confirmed. %1, asked again, now shows:"))
            .arg(m_shown->service);
    //: %1: the name of a service
    return (isPhone ? tr("The number is changed. %1, asked again, now shows:")
                    //: %1: the name of a service
                    : tr("The address is changed. %1, asked again, now shows:"))
        .arg(m_shown->service);
}

void DonePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_shown)
            retranslate();
    }
    if (event->type() == QEvent::PaletteChange)
        paintTitle();
}

void DonePage::paintTitle()
{
    QPalette good = palette();
    good.setColor(QPalette::WindowText, successAccent(good));
    m_ui->titleLabel->setPalette(good);
}

} // namespace renumber::ui
