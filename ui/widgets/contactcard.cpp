// SPDX-License-Identifier: Apache-2.0
#include "widgets/contactcard.h"

#include "ui_contactcard.h"
#include "widgets/tone.h"
#include "words/breakable.h"
#include "words/contacttext.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::ContactKind;
using account::Verification;

ContactCard::ContactCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ContactCard>())
{
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_ui->valueLabel->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.3);
    m_ui->valueLabel->setFont(large);
    alignValue();
    connect(this, &QObject::objectNameChanged, this, &ContactCard::nameParts);
    makeSmallPrint(m_ui->limitsLabel);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ContactCard::confirmRequested);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &ContactCard::changeRequested);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &ContactCard::verifyRequested);
}

ContactCard::~ContactCard() = default;

void ContactCard::showContact(const account::Contact &contact, ContactActions actions, const Sentence &limits)
{
    m_contact = contact;
    m_actions = actions;
    m_limits = limits;
    retranslate();
}

void ContactCard::setBusy(Busy busy)
{
    m_ui->confirmButton->setEnabled(busy == Busy::No);
    m_ui->changeButton->setEnabled(busy == Busy::No);
    m_ui->verifyButton->setAllowed(busy == Busy::No);
}

void ContactCard::retranslate()
{
    const QString kind = kindName(m_contact.kind);
    const QString value = shown(m_contact.value);
    m_ui->kindLabel->setText(kind);
    m_ui->valueLabel->setText(m_contact.isSet() ? value
                                  : m_contact.kind == ContactKind::Phone
                                  ? tr("No phone number on the account")
                                  : tr("No email address on the account"));
    m_ui->badgeLabel->setText(badgeText(m_contact));
    m_ui->badgeLabel->setVisible(!m_ui->badgeLabel->text().isEmpty());
    m_ui->othersLabel->setText(othersText(m_contact));
    m_ui->othersLabel->setVisible(!m_ui->othersLabel->text().isEmpty());
    //: %1: a phone number or an email address that is not confirmed yet
    m_ui->pendingLabel->setText(tr("Waiting to be confirmed: %1").arg(shown(m_contact.pending)));
    m_ui->pendingLabel->setVisible(!m_contact.pending.isEmpty());
    m_ui->limitsLabel->setText(m_limits ? breakable(m_limits()) : QString());
    m_ui->limitsLabel->setVisible(!m_ui->limitsLabel->text().isEmpty());
    nameButtons(kind);
    setAccessibleName(kind);
    paintBadge();
    // Else it would keep the height that what it had before asked for, the row of buttons too (Qt 6.4).
    m_ui->buttonLayout->invalidate();
    layout()->invalidate();
    updateGeometry();
}

void ContactCard::nameButtons(const QString &kind)
{
    m_ui->confirmButton->setText(tr("Confirm it…"));
    m_ui->confirmButton->setVisible(m_actions.testFlag(ContactAction::Confirm));
    m_ui->changeButton->setText(m_contact.isSet() ? tr("Change…") : tr("Add…"));
    m_ui->changeButton->setVisible(m_actions.testFlag(ContactAction::Change));
    m_ui->verifyButton->setText(tr("Verify"));
    m_ui->verifyButton->setVisible(m_actions.testFlag(ContactAction::Verify));
    // Two cards have the same buttons: what they are about is in their names for a screen reader.
    m_ui->changeButton->setAccessibleName(m_contact.isSet()
                                              //: %1: "Phone number" or "Email address"
                                              ? tr("Change: %1").arg(kind)
                                              //: %1: "Phone number" or "Email address"
                                              : tr("Add: %1").arg(kind));
    //: %1: "Phone number" or "Email address"
    m_ui->verifyButton->setAccessibleName(tr("Verify: %1").arg(kind));
    //: %1: "Phone number" or "Email address"
    m_ui->confirmButton->setAccessibleName(tr("Confirm it: %1").arg(kind));
}

/// A number alone has no direction by which a label would know where lines begin.
void ContactCard::alignValue()
{
    m_ui->valueLabel->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                                   | Qt::AlignVCenter);
}

void ContactCard::paintBadge()
{
    const QPalette system = parentWidget() ? parentWidget()->palette() : palette();
    const QColor accent
        = m_contact.verification == Verification::Verified ? successAccent(system) : noticeAccent(system);
    m_ui->badgeLabel->setMargin(4);
    QPalette badge = system;
    badge.setColor(QPalette::Window, tinted(system, accent));
    badge.setColor(QPalette::WindowText, accent);
    m_ui->badgeLabel->setBackgroundRole(QPalette::Window); // else it takes on the card's
    m_ui->badgeLabel->setPalette(badge);
    m_ui->badgeLabel->setAutoFillBackground(true);
}

void ContactCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintBadge();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignValue();
}

void ContactCard::nameParts()
{
    m_ui->valueLabel->setObjectName(QString(objectName() + u"Value"_s));
    m_ui->badgeLabel->setObjectName(QString(objectName() + u"Badge"_s));
    m_ui->othersLabel->setObjectName(QString(objectName() + u"Others"_s));
    m_ui->limitsLabel->setObjectName(QString(objectName() + u"Limits"_s));
    m_ui->confirmButton->setObjectName(QString(objectName() + u"ConfirmButton"_s));
    m_ui->pendingLabel->setObjectName(QString(objectName() + u"Pending"_s));
    m_ui->changeButton->setObjectName(QString(objectName() + u"ChangeButton"_s));
    m_ui->verifyButton->setObjectName(QString(objectName() + u"VerifyButton"_s));
}

} // namespace renumber::ui
