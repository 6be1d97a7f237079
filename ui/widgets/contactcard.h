// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "look/role.h"
#include "widgets/busy.h"
#include "words/sentence.h"

#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class ContactCard;
}

namespace renumber::ui {

/// What can be done with a contact, as buttons on its card.
enum class ContactAction { None = 0, Change = 1, Verify = 2, Confirm = 4 };
Q_DECLARE_FLAGS(ContactActions, ContactAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(ContactActions)

/// One contact of the account: its kind, its value, a badge, and what can be done with it. The value is
/// veiled until somebody wants to see it, and for as long as one looks. Its parts are named after it:
/// "<name>Value",
/// "<name>Badge", "<name>Others", "<name>Pending", "<name>Limits", "<name>RevealButton",
/// "<name>ConfirmButton", "<name>ChangeButton", "<name>VerifyButton".
class ContactCard : public QFrame
{
    Q_OBJECT
public:
    explicit ContactCard(QWidget *parent = nullptr);
    ~ContactCard() override;

    /// Whether its buttons have to wait.
    void setBusy(Busy busy);
    /// \a limits says what cannot be done with it; none where there is nothing to say.
    void showContact(const account::Contact &contact, ContactActions actions, const Sentence &limits = {});
    /// Whoever comes to the page next has not asked to see the value.
    void cover();
    /// What the button to change the contact is on the page: a page has one Role::Primary.
    void setChangeRole(look::Role role);

signals:
    void changeRequested();
    void verifyRequested();
    /// What is pending is to be confirmed.
    void confirmRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOutInRows();
    void reveal();
    void retranslate();
    void showValues();
    void nameButtons(const QString &kind);
    void nameParts();

    std::unique_ptr<Ui::ContactCard> m_ui;
    account::Contact m_contact;
    ContactActions m_actions;
    Sentence m_limits;
    QTimer m_look; ///< runs while the value is shown
};

} // namespace renumber::ui
