// SPDX-License-Identifier: Apache-2.0
#include "pages/accountpage.h"

#include "ui_accountpage.h"
#include "widgets/tone.h"
#include "words/isolate.h"
#include "words/rulestext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using account::Verification;

namespace {

ContactActions actionsFor(const Contact &contact, const description::ContactService *service)
{
    ContactActions actions;
    if (!service)
        return actions;
    actions.setFlag(ContactAction::Change, service->change.has_value());
    actions.setFlag(ContactAction::Verify,
                    service->verify.has_value() && contact.isSet()
                        && contact.verification != Verification::Verified);
    return actions;
}

} // namespace

AccountPage::AccountPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountPage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->titleLabel);
    m_ui->accountCancelButton->hide();
    m_ui->otherPersonButton->hide();
    connectCard(m_ui->phoneCard, ContactKind::Phone);
    connectCard(m_ui->emailCard, ContactKind::Email);
    connectUnfinished(m_ui->phoneUnfinished, ContactKind::Phone);
    connectUnfinished(m_ui->emailUnfinished, ContactKind::Email);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &AccountPage::refreshRequested);
    connect(m_ui->otherPersonButton, &QPushButton::clicked, this, &AccountPage::otherPersonRequested);
    connect(m_ui->accountCancelButton, &QPushButton::clicked, this, &AccountPage::cancelRequested);
    connect(m_ui->accountProblem, &ProblemBox::actionChosen, this, &AccountPage::nextStepChosen);
    connect(m_ui->accountNotice, &ProblemBox::actionChosen, this, &AccountPage::noticeActionChosen);
}

AccountPage::~AccountPage() = default;

void AccountPage::connectCard(ContactCard *card, ContactKind kind)
{
    connect(card, &ContactCard::changeRequested, this, [this, kind] { emit changeRequested(kind); });
    connect(card, &ContactCard::verifyRequested, this, [this, kind] { emit verifyRequested(kind); });
    connect(card, &ContactCard::confirmRequested, this, [this, kind] { emit confirmRequested(kind); });
}

void AccountPage::connectUnfinished(UnfinishedBox *box, ContactKind kind)
{
    connect(box, &UnfinishedBox::goOnRequested, this, [this, kind] { emit goOnRequested(kind); });
    connect(box, &UnfinishedBox::giveUpRequested, this, [this, kind] { emit giveUpRequested(kind); });
}

UnfinishedBox *AccountPage::unfinishedBox(ContactKind kind) const
{
    return kind == ContactKind::Phone ? m_ui->phoneUnfinished : m_ui->emailUnfinished;
}

void AccountPage::showUnfinished(ContactKind kind, const Sentence &text, const Sentence &goOn,
                                 const Sentence &giveUp)
{
    UnfinishedBox *box = unfinishedBox(kind);
    box->present(text, goOn, giveUp);
    // What the keyboard was on may be about to go: the unfinished change comes first.
    const ContactCard *card = kind == ContactKind::Phone ? m_ui->phoneCard : m_ui->emailCard;
    if (card->isAncestorOf(window()->focusWidget()))
        box->takeFocus();
}

void AccountPage::clearUnfinished(ContactKind kind)
{
    unfinishedBox(kind)->clear();
}

void AccountPage::showAccount(const account::Account &account, const description::Description &description,
                              const QList<ContactKind> &confirmable, const QList<ContactKind> &waiting)
{
    const auto show = [&](ContactCard *card, ContactKind kind) {
        const Contact contact = account.contact(kind);
        const description::ContactService *service = description.contact(kind);
        ContactActions actions = actionsFor(contact, service);
        actions.setFlag(ContactAction::Confirm, confirmable.contains(kind));
        if (waiting.contains(kind))
            actions = {};
        card->showContact(contact, actions,
                          [contact, rules = service ? *service : description::ContactService(),
                           name = isolated(description.name)] { return limitsText(contact, rules, name); });
    };
    show(m_ui->phoneCard, ContactKind::Phone);
    show(m_ui->emailCard, ContactKind::Email);
    m_ui->emailCard->setVisible(account.contact(ContactKind::Email).isSet()
                                || description.contact(ContactKind::Email));
}

AccountsButton &AccountPage::accountsButton()
{
    return *m_ui->accountsButton;
}

void AccountPage::setWhose(Whose whose)
{
    m_whose = whose;
    m_ui->otherPersonButton->setVisible(whose == Whose::SomebodyElses);
    m_ui->titleLabel->setText(whose == Whose::Ones ? tr("Your account") : tr("Account"));
}

void AccountPage::setBusy(Busy busy)
{
    if (busy == Busy::Yes) {
        m_ui->accountBusy->begin([] { return tr("Reading the account…"); });
        if (window()->focusWidget() == m_ui->refreshButton)
            m_ui->accountBusy->holdKeyboard();
    }
    m_ui->refreshButton->setEnabled(busy == Busy::No);
    allowActions(Busy::No);
    if (busy == Busy::No)
        m_ui->accountBusy->end();
}

void AccountPage::setAsking(const Sentence &what)
{
    m_ui->accountBusy->begin(what);
    m_ui->accountBusy->holdKeyboard();
    m_ui->refreshButton->setEnabled(false);
    allowActions(Busy::Yes);
}

void AccountPage::allowActions(Busy busy)
{
    m_ui->phoneCard->setBusy(busy);
    m_ui->emailCard->setBusy(busy);
    m_ui->phoneUnfinished->setBusy(busy);
    m_ui->emailUnfinished->setBusy(busy);
    m_ui->otherPersonButton->setEnabled(busy == Busy::No);
    m_ui->accountsButton->setEnabled(busy == Busy::No);
    m_ui->accountCancelButton->setVisible(busy == Busy::Yes);
}

void AccountPage::showProblem(const ProblemWords &words)
{
    m_ui->accountProblem->showProblem(words);
    m_ui->accountProblem->takeFocus();
}

void AccountPage::clearProblem()
{
    m_ui->accountProblem->clear();
}

void AccountPage::showOutcome(const Sentence &sentence)
{
    if (sentence)
        m_ui->accountOutcome->showNotice(sentence);
    else
        m_ui->accountOutcome->clear();
}

void AccountPage::showNotice(const Sentence &sentence, const Sentence &action)
{
    m_ui->accountNotice->showNotice(sentence, action);
}

void AccountPage::clearNotice()
{
    m_ui->accountNotice->clear();
}

void AccountPage::takeFocus()
{
    if (m_ui->phoneUnfinished->takeFocus())
        return;
    if (auto *change = m_ui->phoneCard->findChild<QPushButton *>(u"phoneCardChangeButton"_s))
        change->setFocus(Qt::OtherFocusReason);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setWhose(m_whose);
    }
}

} // namespace renumber::ui
