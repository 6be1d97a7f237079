// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/account.h"
#include "cases/connection.h"
#include "cases/holdup.h"
#include "cases/outcome.h"
#include "cases/persistence.h"
#include "cases/question.h"
#include "change/runner.h"

#include <QObject>

#include <memory>
#include <optional>

namespace renumber::cases {

/// What belongs to one person and one change: whose account is meant, that account as last read, the question
/// for a new contact, the change under way, what holds it up, what is kept of it, and what became of the one
/// before. Whoever signs in for themselves, the account is theirs; where they act for others, that of whoever
/// is chosen. Cases that share a connection share nothing else.
///
/// A sign-in may end and another begin while a change is under way: the case goes on with it for the same
/// person (sameperson.h), and puts it down before it opens the account of anybody else.
class Case : public QObject
{
    Q_OBJECT
public:
    /// \a connection outlives this.
    explicit Case(Connection &connection, QObject *parent = nullptr);
    ~Case() override;

    Connection &connection() { return m_connection; }
    const Connection &connection() const { return m_connection; }
    signin::Session &session() { return m_connection.session(); }
    const signin::Session &session() const { return m_connection.session(); }
    /// By which the account is read and changed. While none is open, nor being opened, it sends nothing.
    service::Client &client() { return *m_client; }
    const service::Client &client() const { return *m_client; }
    change::Runner &runner() { return m_runner; }
    const change::Runner &runner() const { return m_runner; }
    Persistence &persistence() { return m_persistence; }
    const Persistence &persistence() const { return m_persistence; }

    /// Whether somebody's account is open: that of who signed in, or of whom they have chosen.
    bool isOpen() const;
    /// It, as last read; empty while none is open.
    const account::Account &account() const { return m_account; }
    /// Why it could not be read when that was tried last; none where it could, or where the person has turned
    /// to something else since.
    const std::optional<service::Problem> &readProblem() const { return m_readProblem; }

    /// The question for a new contact that was asked last, for the change in hand or the one to be begun;
    /// none where none was.
    const std::optional<Question> &question() const { return m_question; }
    Asked asked() const { return m_asked; }
    /// What holds up the phase that the runner is in.
    const Holdup &holdup() const { return m_holdup; }
    /// What became of the change before.
    const Outcome &outcome() const { return m_outcome; }
    /// What leaving \a change, which is the one in hand, would make of it.
    Leaving leavingOf(const change::Change &change) const;
    /// The kinds of which something pending can be confirmed here.
    QList<account::ContactKind> confirmable() const;

    /// Reads the account again.
    void readAccount();
    /// Likewise, and tells what came of it, whatever is asked of the service meanwhile: by a reading that was
    /// begun before that, the case itself does not go.
    [[nodiscard]] wait::Future<service::ExchangeResult> lookAtAccount();
    /// Whether it is being read for its own sake; not any more once readFailed() is emitted.
    bool isReading() const { return m_reading.isPending(); }
    /// Goes over to the account of \a userId, which is open once it has been read; only where who signed in
    /// acts for others.
    void choosePerson(const QString &userId);
    /// Leaves the account that was chosen, and suspends what is under way there.
    void leavePerson();

    /// Asks for a new contact; \a prefill is to be corrected.
    void ask(account::ContactKind kind, const account::ContactValue &prefill = {});
    /// Asks for another contact in place of that of the change in hand, with all that was chosen beside it.
    void askAnew();
    /// The question is answered: \a plan takes the place of what was begun before. \a answers are to what the
    /// description asks for besides, by its names.
    void answer(const change::Plan &plan, const description::Values &answers = {});
    /// The change whose code is out while another contact is tried in its place; null where none is.
    const change::Change *setAside() const { return m_setAside ? &m_setAside->aside.change : nullptr; }
    /// Where leaveQuestion() leads.
    TurningBack turningBack() const;
    /// Turns away from the question: back to the code that is out, or else from what was begun, too.
    void leaveQuestion();
    /// Turns away from the change, to the account. What came of a call that is under way, or of one whose
    /// answer was lost, stays a question.
    void leaveChange();
    /// Ends the change. The account is read again where the change may have touched it.
    void giveUpChange();
    /// Goes on from a change that is over, to the account.
    void putAway();
    /// Sends what the disk does not take, where that is what the change waits for.
    void sendUnsaved();
    /// Lets go of what waits for that: nothing of it was sent.
    void dropUnsent();
    /// Lets go of what is under way: nothing is sent any more that waits for a token or for the disk. What is
    /// kept of it can be resumed.
    void suspend();

signals:
    /// The account could not be read, be it of one who was chosen and then is not open.
    void readFailed(const renumber::service::Problem &problem);
    /// Anything that can be seen of the case is another, but for the state of its sign-in, which tells of
    /// itself.
    void changed();

private:
    void enterAsWhoSignedIn();
    void enter(const account::Account &account);
    void leave();
    wait::Future<service::ExchangeResult> read();
    void awaitReading(wait::Future<service::ExchangeResult> reading);
    void takeReading(const account::Account &account);
    void stopReading();
    void follow(const change::Change &change);
    void setHoldup(const Holdup &holdup);
    std::optional<LeftBehind> leavesBehind(const account::Account &account) const;
    bool goOn();
    void put(const Question &question);
    void giveWay();
    void leaveSetAside();
    void forgetSetAside();
    void takeUp();
    void readAfter(const change::Change &change);
    void setOutcome(const Outcome &outcome);
    void endOutcome();
    void noteTakenBack(const change::TakenBack &told);
    void noteReadSince();

    Connection &m_connection;
    const std::unique_ptr<service::Client> m_client;
    change::Runner m_runner;
    Persistence m_persistence;
    bool m_isOpen = false;
    account::Account m_account;
    wait::Future<service::ExchangeResult> m_reading;
    std::optional<service::Problem> m_readProblem;
    std::optional<Question> m_question;
    Asked m_asked = Asked::Before;
    int m_questions = 0; ///< how many were asked
    Holdup m_holdup;
    Outcome m_outcome;
    struct SetAside
    {
        change::Runner::Aside aside;
        account::Account of; ///< whose it is, as last read
    };
    std::optional<SetAside> m_setAside;
    std::optional<account::Account> m_changeOf; ///< whose the change under way is, as last read
};

} // namespace renumber::cases
