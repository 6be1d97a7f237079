// SPDX-License-Identifier: Apache-2.0
#include "widgets/contactcard.h"

#include "look/announcement.h"
#include "look/flowlayout.h"
#include "look/symbolicon.h"
#include "ui_contactcard.h"
#include "words/breakable.h"
#include "words/contacttext.h"
#include "words/veiledtext.h"

#include <QEvent>
#include <QLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace renumber::ui {

using account::ContactKind;

ContactCard::ContactCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ContactCard>())
    , m_look(this)
{
    m_ui->setupUi(this);
    layOutInRows();
    m_look.setSingleShot(true);
    m_look.setInterval(20s);
    connect(&m_look, &QTimer::timeout, this, &ContactCard::showValues);
    connect(m_ui->revealButton, &QPushButton::clicked, this, &ContactCard::reveal);
    connect(this, &QObject::objectNameChanged, this, &ContactCard::nameParts);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ContactCard::confirmRequested);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &ContactCard::changeRequested);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, &ContactCard::verifyRequested);
}

ContactCard::~ContactCard() = default;

/// The value, the button that shows it, and at the far end what can be done; below each other where there is
/// no room.
void ContactCard::layOutInRows()
{
    auto *buttons = new look::FlowLayout;
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_ui->confirmButton, m_ui->changeButton, m_ui->verifyButton})
        buttons->addWidget(button);
    m_ui->layout->removeItem(m_ui->buttonLayout);
    delete m_ui->buttonLayout;
    m_ui->layout->removeWidget(m_ui->valueLabel);
    m_ui->layout->removeWidget(m_ui->revealButton);
    auto *row = new look::FlowLayout(look::FlowLayout::Rows::LastAtTheEnd);
    row->addWidget(m_ui->valueLabel);
    row->addWidget(m_ui->revealButton);
    row->addRow(buttons);
    m_ui->layout->insertLayout(1, row);
    look::letFlow(m_ui->headLayout, *m_ui->layout, look::FlowLayout::Rows::LastAtTheEnd);
}

void ContactCard::setChangeRole(look::Role role)
{
    look::setRole(*m_ui->changeButton, role);
}

void ContactCard::cover()
{
    m_look.stop();
    showValues();
}

/// Shows the value for a while, or covers it again.
void ContactCard::reveal()
{
    if (m_look.isActive())
        m_look.stop();
    else
        m_look.start();
    showValues();
    if (m_look.isActive())
        look::announce(*m_ui->valueLabel);
}

void ContactCard::showContact(const account::Contact &contact, ContactActions actions, const Sentence &limits)
{
    if (contact.value != m_contact.value)
        m_look.stop(); // it was another that somebody wanted to see
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
    m_ui->kindLabel->setText(kind);
    m_ui->badgeLabel->present(m_contact);
    showValues();
    m_ui->limitsLabel->setText(m_limits ? breakable(m_limits()) : QString());
    m_ui->limitsLabel->setVisible(!m_ui->limitsLabel->text().isEmpty());
    nameButtons(kind);
    setAccessibleName(kind);
    // Else it would keep the height that what it had before asked for, the rows of buttons too (Qt 6.4).
    layout()->invalidate();
    updateGeometry();
}

void ContactCard::showValues()
{
    const bool isCovered = !m_look.isActive();
    const account::Contact contact = isCovered ? veiled(m_contact) : m_contact;
    look::setRole(*m_ui->valueLabel, m_contact.isSet() ? look::Role::Number : look::Role::Body);
    m_ui->valueLabel->setText(m_contact.isSet() ? inOnePiece(contact.value)
                                  : m_contact.kind == ContactKind::Phone
                                  ? tr("No phone number on the account")
                                  : tr("No email address on the account"));
    m_ui->othersLabel->setText(othersText(contact));
    m_ui->othersLabel->setVisible(!m_ui->othersLabel->text().isEmpty());
    //: %1: a phone number or an email address that is not confirmed yet
    m_ui->pendingLabel->setText(tr("Waiting to be confirmed: %1").arg(shown(contact.pending)));
    m_ui->pendingLabel->setVisible(!m_contact.pending.isEmpty());
    m_ui->revealButton->setVisible(m_contact.isSet() || !m_contact.pending.isEmpty());
    //: On a button: shows the whole number or address
    m_ui->revealButton->setText(isCovered ? tr("Show")
                                          //: On a button: covers the number or address again
                                          : tr("Hide"));
    const QString kind = kindName(m_contact.kind);
    m_ui->revealButton->setAccessibleName(isCovered
                                              //: %1: "Phone number" or "Email address"
                                              ? tr("Show: %1").arg(kind)
                                              //: %1: "Phone number" or "Email address"
                                              : tr("Hide: %1").arg(kind));
    m_ui->revealButton->setIcon(
        look::symbolIcon(isCovered ? look::Symbol::Eye : look::Symbol::Hide, QPalette::Link));
}

void ContactCard::nameButtons(const QString &kind)
{
    const bool isPhone = m_contact.kind == ContactKind::Phone;
    m_ui->confirmButton->setText(tr("Confirm it…"));
    m_ui->confirmButton->setVisible(m_actions.testFlag(ContactAction::Confirm));
    m_ui->changeButton->setText(m_contact.isSet() ? (isPhone ? tr("Change number") : tr("Change address"))
                                                  : (isPhone ? tr("Add number") : tr("Add address")));
    m_ui->changeButton->setVisible(m_actions.testFlag(ContactAction::Change));
    m_ui->verifyButton->setText(tr("Verify"));
    m_ui->verifyButton->setVisible(m_actions.testFlag(ContactAction::Verify));
    // Two cards have the same buttons: what they are about is in their names for a screen reader.
    //: %1: "Phone number" or "Email address"
    m_ui->verifyButton->setAccessibleName(tr("Verify: %1").arg(kind));
    //: %1: "Phone number" or "Email address"
    m_ui->confirmButton->setAccessibleName(tr("Confirm it: %1").arg(kind));
}

void ContactCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactCard::nameParts()
{
    m_ui->valueLabel->setObjectName(QString(objectName() + u"Value"_s));
    m_ui->badgeLabel->setObjectName(QString(objectName() + u"Badge"_s));
    m_ui->othersLabel->setObjectName(QString(objectName() + u"Others"_s));
    m_ui->limitsLabel->setObjectName(QString(objectName() + u"Limits"_s));
    m_ui->revealButton->setObjectName(QString(objectName() + u"RevealButton"_s));
    m_ui->confirmButton->setObjectName(QString(objectName() + u"ConfirmButton"_s));
    m_ui->pendingLabel->setObjectName(QString(objectName() + u"Pending"_s));
    m_ui->changeButton->setObjectName(QString(objectName() + u"ChangeButton"_s));
    m_ui->verifyButton->setObjectName(QString(objectName() + u"VerifyButton"_s));
}

} // namespace renumber::ui
