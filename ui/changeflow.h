// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "mainwindow.h"
#include "screen/case.h"
#include "words/isolate.h"
#include "words/sentence.h"

#include <QObject>

namespace renumber::ui {

/// One change, from the question for the new contact to Done: turns what a person does on its pages into what
/// the runner is to do. What is shown of it is screenOf()'s.
class ChangeFlow : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this.
    ChangeFlow(MainWindow &window, cases::Case &one, QObject *parent = nullptr);

    /// Where the change stands, with the account and the question for the new contact. The rest is others'.
    screen::Case standing() const;

    /// Asks for the new contact.
    void ask(account::ContactKind kind);
    /// Has a message sent that proves the contact on the account.
    void verify(account::ContactKind kind);
    /// Goes on with the change that the service already waits for; sends nothing.
    void confirmPending(account::ContactKind kind);

    /// After signing in: on with a change that the same person had under way; false where there is none.
    bool goOn();
    /// Ends the change and goes to the account, which is read again where the change may have touched it.
    void giveUp();
    /// To the account. What came of a call that is under way, or of one whose answer was lost, stays a
    /// question.
    void leave();
    void takeStep(NextStep next);
    bool hasFailed() const;
    /// What would be lost if the person signed out now: a message that was sent, or an answer; none where
    /// nothing would.
    Sentence lostBySigningOut() const;
    /// What comes next waits for the keyring.
    void noteKeyringAwaited();
    /// It does not any more.
    void noteKeyringWaitEnded();
    /// Whether to send what \a why cannot be kept is to be asked.
    void noteConsentWanted(store::ChangeStore::Failure why);
    /// Lets go of what waits for that answer: nothing of it was sent.
    void dropUnsent();

signals:
    /// standing() is another one.
    void changed();
    /// What cannot be kept is to be sent all the same.
    void unsavedAccepted();
    /// The person goes to the account, and \a outcome is what became of the change. Comes before the
    /// changed() that it leads to.
    void left(const renumber::ui::screen::Outcome &outcome);
    /// The person is to sign in again, and then to go on where they are.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void connectPages();
    void update(account::ContactKind kind, const account::ContactValue &value,
                const QMap<QString, bool> &choices);
    void leaveForm();
    bool isGoneOnWith(const change::Change &change) const;
    bool canBeCalledOff(const change::Plan &plan) const;
    void askFor(account::ContactKind kind, const account::ContactValue &prefill);
    void correctTarget();
    /// What was tried last, once more: by a press only.
    void tryAgain();
    void follow(const change::Change &change);
    void readAfter(const change::Change &change);
    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_case.connection().description().name); }

    MainWindow &m_window;
    cases::Case &m_case;
    change::Runner &m_runner; ///< the case's
    std::optional<screen::Question> m_question; ///< asked last, for the change in hand or the one to be begun
    screen::Asked m_asked = screen::Asked::Before; ///< whether the person is at it
    int m_questions = 0; ///< how many were asked
    screen::Holdup m_holdup; ///< of the phase that the runner is in, as its journal tells
};

} // namespace renumber::ui
