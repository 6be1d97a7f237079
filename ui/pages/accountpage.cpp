// SPDX-License-Identifier: Apache-2.0
#include "pages/accountpage.h"

#include "account/contactvalue.h"
#include "change/journey.h"
#include "look/flowlayout.h"
#include "look/role.h"
#include "screen/screentext.h"
#include "ui_accountpage.h"
#include "words/keyringtext.h"
#include "words/rulestext.h"
#include "words/unfinishedtext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace renumber::ui {

using account::Contact;
using account::ContactKind;
using account::Verification;

namespace {

/// Whether asking for a proof would be about the contact that is shown as the account's: a call that names
/// none is about the one that waits to be confirmed, where there is one.
bool canProve(const Contact &contact, const description::ContactService &service)
{
    const bool waits
        = !contact.pending.isEmpty() && !account::sameContact(contact.kind, contact.pending, contact.value);
    return service.verify && contact.isSet() && contact.verification != Verification::Verified
        && (service.verify->sendNamesContact || !waits);
}

/// The keyring is asked what it keeps of an unfinished change.
QString keyringText()
{
    return waitingText(screen::Waiting{screen::Waiting::For::Keyring});
}

/// What somebody did is no warning, unless it may not be over.
look::Tone toneOf(const screen::Outcome &outcome)
{
    const auto *left = std::get_if<screen::ChangeLeft>(&outcome);
    const bool isOpen
        = left && (left->mayStillWork() || !std::holds_alternative<change::AwaitingCode>(left->change.phase));
    return isOpen || std::holds_alternative<screen::LeftBehind>(outcome) ? look::Tone::Doubt
                                                                         : look::Tone::Plain;
}

ContactActions actionsFor(const Contact &contact, const description::ContactService *service)
{
    ContactActions actions;
    if (!service)
        return actions;
    actions.setFlag(ContactAction::Change, service->change.has_value());
    actions.setFlag(ContactAction::Verify, canProve(contact, *service));
    return actions;
}

/// Whether \a unfinished can be come back to at the service, whatever is kept here: it shows it as waiting,
/// and is not told that it is given up.
bool canBeConfirmed(const screen::Account &shown, const store::UnfinishedChange &unfinished)
{
    const description::Journey *journey
        = change::journeyFor(*shown.description, unfinished.aim, unfinished.kind);
    return shown.confirmable.contains(unfinished.kind) && journey && !journey->cancel;
}

} // namespace

AccountPage::AccountPage(time::Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountPage>())
    , m_clock(std::move(clock))
{
    m_ui->setupUi(this);
    m_ui->accountBusy->standBelow(*look::letFlow(m_ui->buttonLayout, *m_ui->layout), *m_ui->layout);
    m_ui->phoneCard->setChangeRole(look::Role::Primary);
    m_ui->accountCancelButton->hide();
    connectCard(m_ui->phoneCard, ContactKind::Phone);
    connectCard(m_ui->emailCard, ContactKind::Email);
    connectUnfinished(m_ui->phoneUnfinished, ContactKind::Phone);
    connectUnfinished(m_ui->emailUnfinished, ContactKind::Email);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &AccountPage::refreshRequested);
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

ContactCard *AccountPage::card(ContactKind kind) const
{
    return kind == ContactKind::Phone ? m_ui->phoneCard : m_ui->emailCard;
}

void AccountPage::present(const screen::Account &content, Arrival arrival)
{
    using screen::Account;
    const auto before = m_shown;
    const PageDiff diff(before, content, arrival);
    if (diff.isNothing())
        return;
    m_shown = content;
    const bool isOther = diff.isNew(&Account::account) || diff.isNew(&Account::description);
    const bool isUnfinishedNew = diff.isNew(&Account::unfinished);
    if (isUnfinishedNew || diff.isNew(&Account::confirmable))
        showUnfinished(before);
    if (diff.isNew(&Account::beingRead))
        awaitKeyring();
    if (isOther || isUnfinishedNew || diff.isNew(&Account::confirmable) || diff.isNew(&Account::beingRead))
        showContacts();
    if (diff.isNew(&Account::actingFor) || diff.isNew(&Account::service))
        nameOwner();
    if (arrival == Arrival::Now) {
        m_ui->phoneCard->cover();
        m_ui->emailCard->cover();
    }
    showMessages(diff);
}

/// What is under way, and what went wrong or well.
void AccountPage::showMessages(const PageDiff<screen::Account> &diff)
{
    using screen::Account;
    const bool wasAtTrouble = m_ui->accountProblem->isAncestorOf(window()->focusWidget());
    const bool wasAtBusy = m_ui->accountBusy->isAncestorOf(window()->focusWidget());
    if (!m_shown->trouble)
        m_ui->accountProblem->clear();
    if (diff.isNew(&Account::waiting) || diff.isNew(&Account::takingBack) || diff.isNew(&Account::reading)
        || diff.isNew(&Account::beingRead))
        showBusy();
    if (diff.isNew(&Account::outcome) || diff.isNew(&Account::actingFor)) {
        const Sentence sentence
            = [outcome = m_shown->outcome, actingFor = m_shown->actingFor, service = m_shown->service] {
                  return outcomeText(outcome, actingFor, service);
              };
        if (sentence().isEmpty())
            m_ui->accountOutcome->clear();
        else
            m_ui->accountOutcome->showNotice(sentence, {}, toneOf(m_shown->outcome));
    }
    if (diff.isNew(&Account::keyringFailure)) {
        if (const auto reason = m_shown->keyringFailure)
            m_ui->accountNotice->showNotice([reason = *reason] { return keptInMemoryText(reason); },
                                            tryKeyringText);
        else
            m_ui->accountNotice->clear();
    }
    if (diff.hasNewTrouble()) {
        m_ui->accountProblem->showProblem(
            [trouble = *m_shown->trouble, clock = m_clock] { return troubleText(trouble, clock.now()); });
        m_ui->accountProblem->takeFocus();
    } else if (diff.isReady() || (wasAtTrouble && !m_shown->trouble && !m_shown->waiting)
               || (wasAtBusy && !m_shown->waiting && diff.isNew(&Account::beingRead))) {
        takeFocus();
    }
}

const store::UnfinishedChange *AccountPage::unfinishedOf(ContactKind kind) const
{
    const QList<store::UnfinishedChange> &all = m_shown->unfinished;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [kind](const store::UnfinishedChange &one) { return one.kind == kind; });
    return found == all.cend() ? nullptr : &*found;
}

void AccountPage::showUnfinished(const std::optional<screen::Account> &before)
{
    // What was begun comes before what could be.
    m_ui->phoneCard->setChangeRole(m_shown->unfinished.isEmpty() ? look::Role::Primary : look::Role::None);
    for (const ContactKind kind : account::contactKinds) {
        UnfinishedBox *box = unfinishedBox(kind);
        const store::UnfinishedChange *unfinished = unfinishedOf(kind);
        if (!unfinished) {
            box->clear();
            continue;
        }
        if (before && before->unfinished.contains(*unfinished) && before->confirmable == m_shown->confirmable)
            continue;
        box->present([one = *unfinished, name = m_shown->service,
                      clock = m_clock] { return unfinishedText(one, name, clock.now()); },
                     [one = *unfinished] { return goOnText(one); },
                     [one = *unfinished] { return giveUpText(one); },
                     canBeConfirmed(*m_shown, *unfinished) ? Sentence() : Sentence([one = *unfinished] {
                         return discardQuestion(one);
                     }));
        // What the keyboard was on may be about to go: the unfinished change comes first.
        const bool wasAwaited = before && before->beingRead.contains(kind)
            && m_ui->accountBusy->isAncestorOf(window()->focusWidget());
        if (wasAwaited || card(kind)->isAncestorOf(window()->focusWidget()))
            box->takeFocus();
    }
}

/// What can be done with a contact goes away for a moment, and with it, maybe, what the keyboard is on.
void AccountPage::awaitKeyring()
{
    for (const ContactKind kind : std::as_const(m_shown->beingRead)) {
        if (card(kind)->isAncestorOf(window()->focusWidget())) {
            m_ui->accountBusy->begin(keyringText);
            m_ui->accountBusy->setFocus(Qt::OtherFocusReason);
        }
    }
}

/// A contact of which an unfinished change waits, or may wait, is not changed in another way before that one
/// is over.
void AccountPage::showContacts()
{
    const description::Description &description = *m_shown->description;
    const auto show = [&](ContactCard *card, ContactKind kind) {
        const Contact contact = m_shown->account.contact(kind);
        const description::ContactService *service = description.contact(kind);
        ContactActions actions = actionsFor(contact, service);
        actions.setFlag(ContactAction::Confirm, m_shown->confirmable.contains(kind));
        const store::UnfinishedChange *unfinished = unfinishedOf(kind);
        if ((unfinished && unfinished->canGoOn()) || m_shown->beingRead.contains(kind))
            actions = {};
        card->showContact(contact, actions,
                          [contact, rules = service ? *service : description::ContactService(),
                           name = m_shown->service] { return limitsText(contact, rules, name); });
    };
    show(m_ui->phoneCard, ContactKind::Phone);
    show(m_ui->emailCard, ContactKind::Email);
    m_ui->emailCard->setVisible(m_shown->account.contact(ContactKind::Email).isSet()
                                || description.contact(ContactKind::Email));
}

AccountsButton &AccountPage::accountsButton()
{
    return *m_ui->accountsButton;
}

void AccountPage::nameOwner()
{
    m_ui->titleLabel->setText(tr("Phone and email"));
    //: %1: the name of a service
    m_ui->accountIntroLabel->setText(tr("What %1 has on your account.").arg(m_shown->service));
}

/// While the account is only read, or a change is being given up, anything else may be done.
void AccountPage::showBusy()
{
    const bool isReading = m_shown->reading == screen::Reading::Yes;
    const bool isKeyringAwaited = !m_shown->beingRead.isEmpty();
    if (const auto &waiting = m_shown->waiting) {
        m_ui->accountBusy->begin([waiting = *waiting] { return waitingText(waiting); });
        m_ui->accountBusy->holdKeyboard();
    } else if (const auto &takingBack = m_shown->takingBack) {
        m_ui->accountBusy->begin([waiting = *takingBack] { return waitingText(waiting); });
    } else if (isReading) {
        m_ui->accountBusy->begin([] { return tr("Reading the account…"); });
        if (window()->focusWidget() == m_ui->refreshButton)
            m_ui->accountBusy->holdKeyboard();
    } else if (isKeyringAwaited) {
        m_ui->accountBusy->begin(keyringText);
    }
    m_ui->refreshButton->setEnabled(!m_shown->waiting && !isReading);
    allowActions(m_shown->waiting ? Busy::Yes : Busy::No);
    if (!m_shown->waiting && !m_shown->takingBack && !isReading && !isKeyringAwaited)
        m_ui->accountBusy->end();
}

void AccountPage::allowActions(Busy busy)
{
    m_ui->phoneCard->setBusy(busy);
    m_ui->emailCard->setBusy(busy);
    m_ui->phoneUnfinished->setBusy(busy);
    m_ui->emailUnfinished->setBusy(busy);
    m_ui->accountsButton->setEnabled(busy == Busy::No);
    m_ui->accountCancelButton->setVisible(busy == Busy::Yes);
}

void AccountPage::takeFocus()
{
    if (m_ui->phoneUnfinished->takeFocus())
        return;
    if (m_shown->beingRead.contains(ContactKind::Phone)) {
        m_ui->accountBusy->setFocus(Qt::OtherFocusReason); // until there is something to press
        return;
    }
    if (auto *change = m_ui->phoneCard->findChild<QPushButton *>(u"phoneCardChangeButton"_s))
        change->setFocus(Qt::OtherFocusReason);
}

void AccountPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_shown)
            nameOwner();
    }
}

} // namespace renumber::ui
