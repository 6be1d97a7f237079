// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "widgets/busy.h"

#include <QFrame>

#include <memory>

namespace Ui {
class ContactCard;
}

namespace renumber::ui {

/// What can be done with a contact, as buttons on its card.
enum class ContactAction { None = 0, Change = 1, Verify = 2 };
Q_DECLARE_FLAGS(ContactActions, ContactAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(ContactActions)

/// One contact of the account: its kind, its value, a badge, and what can be done with it. Its parts are
/// named after it: "<name>Value", "<name>Badge", "<name>Pending", "<name>ChangeButton", "<name>VerifyButton".
class ContactCard : public QFrame
{
    Q_OBJECT
public:
    explicit ContactCard(QWidget *parent = nullptr);
    ~ContactCard() override;

    /// Whether its buttons have to wait.
    void setBusy(Busy busy);
    void showContact(const account::Contact &contact, ContactActions actions);

signals:
    void changeRequested();
    void verifyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameParts();
    void alignValue();
    void paintBadge();

    std::unique_ptr<Ui::ContactCard> m_ui;
    account::Contact m_contact;
    ContactActions m_actions;
};

} // namespace renumber::ui
