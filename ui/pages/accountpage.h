// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/pagediff.h"
#include "screen/screen.h"
#include "time/clock.h"
#include "widgets/busy.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AccountPage;
}

namespace renumber::ui {

class AccountsButton;
class ContactCard;
class UnfinishedBox;

/// The account as the service shows it, and what can be done with each contact.
class AccountPage : public QWidget
{
    Q_OBJECT
public:
    /// \a clock tells how long an unfinished change can be gone on with.
    explicit AccountPage(time::Clock clock, QWidget *parent = nullptr);
    ~AccountPage() override;

    /// Shows \a content. The keyboard goes to what is new, or to where the person goes on.
    void present(const screen::Account &content, Arrival arrival);
    /// What is shown next has nothing to do with what is shown now.
    void forget() { m_shown.reset(); }
    /// Opens the list of accounts to go over to.
    AccountsButton &accountsButton();

signals:
    void changeRequested(renumber::account::ContactKind kind);
    void verifyRequested(renumber::account::ContactKind kind);
    void confirmRequested(renumber::account::ContactKind kind);
    /// On with the unfinished change.
    void goOnRequested(renumber::account::ContactKind kind);
    /// The unfinished change is to be given up or put away.
    void giveUpRequested(renumber::account::ContactKind kind);
    void refreshRequested();
    void cancelRequested();
    void nextStepChosen(renumber::ui::NextStep next);
    void noticeActionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void awaitKeyring();
    void showContacts();
    void showUnfinished(const std::optional<screen::Account> &before);
    void nameOwner();
    void showBusy();
    void showMessages(const PageDiff<screen::Account> &diff);
    void takeFocus();
    const store::UnfinishedChange *unfinishedOf(account::ContactKind kind) const;
    void allowActions(Busy busy);
    void connectCard(ContactCard *card, account::ContactKind kind);
    void connectUnfinished(UnfinishedBox *box, account::ContactKind kind);
    ContactCard *card(account::ContactKind kind) const;
    UnfinishedBox *unfinishedBox(account::ContactKind kind) const;

    std::unique_ptr<Ui::AccountPage> m_ui;
    const time::Clock m_clock;
    std::optional<screen::Account> m_shown;
};

} // namespace renumber::ui
