// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/runner.h"
#include "mainwindow.h"
#include "signin/session.h"
#include "store/ledgerfailure.h"
#include "words/isolate.h"
#include "words/leavingtext.h"
#include "words/problemtext.h"
#include "words/sentence.h"

#include <QObject>

namespace renumber::ui {

/// What tells the person of \a account from others of the service: the id, or the name where it tells no ids;
/// empty where it tells neither.
QString whoIs(const account::Account &account);

/// Which page shows what of one change, from the question for the new contact to Done. Pages report what a
/// person did, the runner what the service did.
class ChangeFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    ChangeFlow(MainWindow &window, service::Client &client, signin::Session &session, change::Runner &runner,
               time::Clock clock, QObject *parent = nullptr);

    /// Asks for the new contact.
    void ask(account::ContactKind kind);
    /// Has a message sent that proves the contact on the account.
    void verify(account::ContactKind kind);
    /// Goes on with the change that the service already waits for; sends nothing.
    void confirmPending(account::ContactKind kind);
    /// Of which kinds of contact something is pending that can be confirmed here.
    QList<account::ContactKind> confirmable() const;

    /// After signing in: on with a change that the same person had under way; false where there is none.
    bool goOn();
    /// To be asked before goOn(): that the change under way is not gone on with, as this is another account;
    /// none where there is nothing to say.
    Sentence leftBehindText() const;
    /// Ends the change and goes to the account, which is read again where the change may have touched it.
    void giveUp();
    /// To the account. What came of a call that is under way, or of one whose answer was lost, stays a
    /// question.
    void leave();
    void takeStep(NextStep next);
    /// Makes ready for what is pressed next on the page in front.
    void prepare();
    bool hasFailed() const;
    /// What would be lost if the person signed out now: a message that was sent, or an answer; none where
    /// nothing would.
    Sentence lostBySigningOut() const;
    /// Says that what comes next waits for the keyring.
    void showKeychainAwaited();
    /// It does not any more.
    void showKeychainWaitEnded();
    /// Asks whether to send what \a why cannot be kept.
    void askAboutUnkept(store::LedgerFailure why);
    /// Lets go of what waits for that answer: nothing of it was sent.
    void dropUnsent();

signals:
    /// What cannot be kept is to be sent all the same.
    void unkeptAccepted();
    /// The account is to be shown, with \a notice of what became of the change; none where there is nothing
    /// to say.
    void left(const renumber::ui::Sentence &notice);
    /// The person is to sign in again, and then to go on where they are.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void connectPages();
    bool isOfWhoeverIsSignedIn() const;
    void update(account::ContactKind kind, const QString &value, const QMap<QString, bool> &choices);
    void leaveForm();
    /// The page that the change stands at, with the keyboard where the person goes on.
    void comeBackTo(const change::Change &change);
    bool isGoneOnWith(const change::Change &change) const;
    bool canBeCalledOff(const change::Plan &plan) const;
    void showLeft(const change::Change &change, Leaving leaving);
    void correctTarget();
    /// What was tried last, once more: by a press only.
    void tryAgain();

    void follow(const change::Change &change);
    void showPhase(const change::Change &change, const change::Idle &idle);
    void showPhase(const change::Change &change, const change::Requesting &requesting);
    void showPhase(const change::Change &change, const change::AwaitingCode &awaiting);
    void showPhase(const change::Change &change, const change::Submitting &submitting);
    void showPhase(const change::Change &change, const change::ReadingBack &reading);
    void showPhase(const change::Change &change, const change::Done &done);
    void showPhase(const change::Change &change, const change::Failed &failed);
    void showPhase(const change::Change &change, const change::Unsettled &unsettled);
    void showAsking(const change::Change &change, const Sentence &what);
    template <typename Page> void showWaiting(Page &page, const change::AwaitingCode &awaiting);
    void clearBusy();

    ProblemWords inWords(const service::Problem &problem, Moment moment) const;
    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_client.description().name); }

    MainWindow &m_window;
    service::Client &m_client;
    signin::Session &m_session;
    change::Runner &m_runner;
    const time::Clock m_clock;
    Moment m_lastRequest = Moment::Requesting;
    bool m_asksAboutUnkept = false; ///< what was asked for waits for an answer, and nothing of it was sent
    std::optional<QDateTime> m_lastAsked; ///< when an answer about this change, or none, came last
    bool m_isAsking = false; ///< the account is being read for this change
    bool m_askedAboutLink = false; ///< the account is being read because the person clicked the link
    QString m_changing; ///< who it is whose change is under way: nobody else's sign-in must go on with it
};

} // namespace renumber::ui
