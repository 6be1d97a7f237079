// SPDX-License-Identifier: Apache-2.0
#include "pages/donepage.h"

#include "ui_donepage.h"
#include "widgets/tone.h"

#include <QEvent>

namespace renumber::ui {

using account::Verification;

DonePage::DonePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DonePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    paintTitle();
    connect(m_ui->doneAccountButton, &QPushButton::clicked, this, &DonePage::accountRequested);
    connect(m_ui->doneVerifyButton, &QPushButton::clicked, this,
            [this] { emit verifyRequested(m_shown.kind); });
}

DonePage::~DonePage() = default;

void DonePage::showDone(const change::Plan &plan, const account::Contact &shown, const QString &main,
                        const QString &serviceName, Verifying verifying)
{
    m_main = main;
    m_plan = plan;
    m_shown = shown;
    m_serviceName = serviceName;
    m_verifying = verifying;
    retranslate();
}

void DonePage::retranslate()
{
    m_ui->resultLabel->setText(resultText());
    m_ui->shownCard->showContact(m_shown, {});
    // Verifying is for the contact that the account shows first.
    const bool nothingToVerify = m_shown.verification == Verification::Verified
        || !change::sameContact(m_shown.kind, m_shown.value, m_main);
    m_ui->adviceLabel->setText(
        m_shown.kind == account::ContactKind::Phone
            ? tr("Nobody has confirmed yet that this number is yours. Verify it now, so that it can be "
                 "used to get back into the account.")
            : tr("Nobody has confirmed yet that this address is yours. Verify it now, so that it can be "
                 "used to get back into the account."));
    m_ui->adviceLabel->setVisible(!nothingToVerify && m_verifying == Verifying::Possible);
    m_ui->doneVerifyButton->setVisible(!nothingToVerify && m_verifying == Verifying::Possible);
}

QString DonePage::resultText() const
{
    const bool isPhone = m_plan.before.kind == account::ContactKind::Phone;
    if (m_plan.aim == change::Aim::Verify)
        //: %1: the name of a service
        return (isPhone ? tr("The number is verified. %1, asked again, now shows:")
                        //: %1: the name of a service
                        : tr("The address is verified. %1, asked again, now shows:"))
            .arg(m_serviceName);
    if (!m_plan.before.isSet())
        //: %1: the name of a service
        return (isPhone ? tr("The number is on the account. %1, asked again, now shows:")
                        //: %1: the name of a service
                        : tr("The address is on the account. %1, asked again, now shows:"))
            .arg(m_serviceName);
    if (!change::sameContact(m_plan.before.kind, m_shown.value, m_main))
        //: %1: the name of a service
        return (isPhone
                    ? tr("The number is on the account, behind the primary one. %1, asked again, now shows:")
                    //: %1: the name of a service
                    : tr(
                        "The address is on the account, behind the primary one. %1, asked again, now shows:"))
            .arg(m_serviceName);
    //: %1: the name of a service
    return (isPhone ? tr("The number is changed. %1, asked again, now shows:")
                    //: %1: the name of a service
                    : tr("The address is changed. %1, asked again, now shows:"))
        .arg(m_serviceName);
}

void DonePage::takeFocus()
{
    m_ui->doneAccountButton->setFocus(Qt::OtherFocusReason);
}

void DonePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
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
