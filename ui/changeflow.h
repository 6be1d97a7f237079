// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cases/case.h"
#include "mainwindow.h"
#include "pages/formanswer.h"
#include "words/isolate.h"
#include "words/sentence.h"

#include <QObject>

namespace renumber::ui {

class DeskFlow;

/// One change, from the question for the new contact to Done: turns what a person does on its pages into what
/// the case and its runner are to do. What is shown of it is screenOf()'s.
class ChangeFlow : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    /// \a desk: of a caller's case, which stays on its board where the change is left; null: it is nobody's
    /// but the person's own.
    ChangeFlow(MainWindow &window, cases::Case &one, DeskFlow *desk, QObject *parent = nullptr);

    /// Asks for the new contact.
    void ask(account::ContactKind kind);
    /// Has a message sent that proves the contact on the account.
    void verify(account::ContactKind kind);
    /// Goes on with the change that the service already waits for; sends nothing.
    void confirmPending(account::ContactKind kind);

    void takeStep(NextStep next);
    bool hasFailed() const;
    /// What would be lost if the person signed out now: a message that was sent, or an answer; none where
    /// nothing would.
    Sentence lostBySigningOut() const;

signals:
    /// The person is to sign in again, and then to go on where they are.
    void signInWanted(renumber::signin::Prompt prompt);

private:
    void connectPages();
    void update(account::ContactKind kind, const FormAnswer &answer);
    void correctTarget();
    void leave();
    /// What was tried last, once more: by a press only.
    void tryAgain();
    /// As it stands in a sentence.
    QString serviceName() const { return isolated(m_case.connection().description().name); }

    MainWindow &m_window;
    cases::Case &m_case;
    DeskFlow *const m_desk;
    change::Runner &m_runner; ///< the case's
};

} // namespace renumber::ui
