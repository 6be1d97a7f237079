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
    connect(m_ui->doneVerifyButton, &QPushButton::clicked, this, &DonePage::verifyRequested);
}

DonePage::~DonePage() = default;

void DonePage::showDone(const change::Plan &plan, const account::Contact &shown, const QString &serviceName,
                        Verifying verifying)
{
    m_plan = plan;
    m_shown = shown;
    m_serviceName = serviceName;
    m_verifying = verifying;
    retranslate();
}

void DonePage::retranslate()
{
    if (m_plan.aim == change::Aim::Verify)
        //: %1: the name of a service
        m_ui->resultLabel->setText(
            tr("The number is verified. %1, asked again, now shows:").arg(m_serviceName));
    else
        //: %1: the name of a service
        m_ui->resultLabel->setText(
            tr("The number is changed. %1, asked again, now shows:").arg(m_serviceName));
    m_ui->shownCard->showContact(m_shown, {});
    const bool verified = m_shown.verification == Verification::Verified;
    m_ui->adviceLabel->setText(
        tr("Nobody has confirmed yet that this number is yours. Verify it now, so that it can be "
           "used to get back into the account."));
    m_ui->adviceLabel->setVisible(!verified && m_verifying == Verifying::Possible);
    m_ui->doneVerifyButton->setVisible(!verified && m_verifying == Verifying::Possible);
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
