// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "description/description.h"
#include "widgets/busy.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class AccountPage;
}

namespace renumber::ui {

class AccountsButton;
class ContactCard;
class UnfinishedBox;

enum class Whose { Ones, SomebodyElses };

/// The account as the service shows it, and what can be done with each contact.
class AccountPage : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPage(QWidget *parent = nullptr);
    ~AccountPage() override;

    /// What the service of \a description can do is offered. \a confirmable are the kinds of contact of which
    /// something is pending that can be confirmed here; \a waiting are those of which an unfinished change
    /// waits to be gone on with, before another one is begun.
    void showAccount(const account::Account &account, const description::Description &description,
                     const QList<account::ContactKind> &confirmable,
                     const QList<account::ContactKind> &waiting);
    /// A change of \a kind that was not finished; \a goOn and \a giveUp are what its buttons say.
    void showUnfinished(account::ContactKind kind, const Sentence &text, const Sentence &goOn,
                        const Sentence &giveUp);
    void clearUnfinished(account::ContactKind kind);
    /// Whether it is the account of whoever sits there.
    void setWhose(Whose whose);
    /// Whether the account is being read. Anything else may be done meanwhile.
    void setBusy(Busy busy);
    /// The service is being asked for something: \a what. Nothing else may be done until setBusy(Busy::No).
    void setAsking(const Sentence &what);
    void showProblem(const ProblemWords &words);
    void clearProblem();
    /// Says what became of a change; none: nothing.
    void showOutcome(const Sentence &sentence);
    /// Says something about the keyring; \a action is what the button beside it says.
    void showNotice(const Sentence &sentence, const Sentence &action = {});
    void clearNotice();
    void takeFocus();
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
    void otherPersonRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void allowActions(Busy busy);
    void connectCard(ContactCard *card, account::ContactKind kind);
    void connectUnfinished(UnfinishedBox *box, account::ContactKind kind);
    UnfinishedBox *unfinishedBox(account::ContactKind kind) const;

    std::unique_ptr<Ui::AccountPage> m_ui;
    Whose m_whose = Whose::Ones;
};

} // namespace renumber::ui
