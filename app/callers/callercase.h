// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/callerproofs.h"
#include "callers/caserecord.h"
#include "callers/permitjournal.h"
#include "cases/caselist.h"
#include "change/target.h"
#include "change/telling.h"
#include "desk/flagging.h"
#include "desk/store/deskkey.h"

#include <QObject>

#include <functional>
#include <optional>

namespace renumber::callers {

/// What the cases of one desk stand on; all of it outlives them.
struct Stand
{
    desk::DeskStore &store;
    const desk::Policy &policy;
    const desk::DeskKey &key;
    cases::CaseList &cases;
};

/// How a case of the desk begins in this program.
enum class Beginning {
    Opening, ///< it is new
    Taking, ///< the store has it, and it is taken in hand
};

/// One caller's case in this program's hand: what the store has of it, and the account and the change at the
/// service, joined so that nothing is asked there without leave and a record.
class CallerCase : public QObject
{
    Q_OBJECT
public:
    /// A case about the contact of \a kind of whoever has the id \a userId at \a connection. It opens a case
    /// of its own there, which it closes when it goes.
    CallerCase(const Stand &stand, cases::Connection &connection, const QString &caseId,
               const QString &userId, account::ContactKind kind, QObject *parent = nullptr);
    ~CallerCase() override;

    /// Reads the account, and then opens or takes the case; began(), failed() or notTheirs() tells. With
    /// \a target, the new contact as this computer has kept it; empty: there is none yet.
    void begin(Beginning beginning, const account::ContactValue &target = {});

    const QString &id() const { return m_record.id(); }
    CaseRecord &record() { return m_record; }
    const CaseRecord &record() const { return m_record; }
    const PermitJournal &permits() const { return m_permits; }
    CallerProofs &proofs() { return m_proofs; }
    const CallerProofs &proofs() const { return m_proofs; }
    cases::Case &atService() { return m_case; }
    const cases::Case &atService() const { return m_case; }
    account::ContactKind kind() const { return m_kind; }
    /// As changes to the account are kept on this computer.
    keychain::EntryKey account() const { return m_connection.keyOf(m_userId); }
    /// What stands for the person in the store.
    desk::PersonKey person() const;
    const account::ContactValue &target() const { return m_target; }
    /// The new contact that this computer had kept of the case when it was taken in hand; empty: none.
    const account::ContactValue &kept() const { return m_kept; }
    /// As it was typed here last, be it of another form than the policy wants, in which the store does not
    /// have it; else as the store has it.
    QString ticket() const;
    desk::Said askedOtherFactor() const { return m_askedOtherFactor; }
    /// Why the store did not do what was said last; none where it did.
    const std::optional<desk::StoreFault> &fault() const { return m_fault; }
    /// Why the store did not take that the case was stopped, so that nobody is locked; none where it did.
    const std::optional<desk::StoreFault> &stopFault() const { return m_stopFault; }
    /// Whether something that happened is not in the store, which did not take it so far: that it was
    /// stopped, or what became of a text or a change.
    bool isRecordBehind() const { return m_stopFault || m_record.isBehind(); }
    /// Why the service did not tell whom it was asked to; none where it did, or was not asked.
    const std::optional<service::Problem> &tellProblem() const { return m_tellProblem; }
    /// Whether the account had a contact at which \a whom could be told, or may have had.
    bool wasThere(desk::Tell whom) const;
    /// Whether it goes no further: it is stopped or closed, or being stopped. Then nothing of it is shown
    /// whole.
    bool isStopped() const;
    /// Whether the service is being asked to tell whom the change concerns.
    bool isTelling() const { return m_noting.isPending() || m_telling.isPending(); }
    /// Whether the account is being read to find out what an open permit has come to.
    bool isLooking() const { return m_look.isPending(); }
    /// Whether a change was begun in it, and nothing is left on this computer with which to go on.
    bool isStuck() const;
    /// Whether the store is asked for something that was said.
    bool isWriting() const { return m_writing > 0; }

    // What the operator says. Each is written down; what the store does not take is in fault().
    void chooseReason(const QString &reason);
    void writeTicket(const QString &ticket);
    void sayAskedOtherFactor(desk::Said said);
    /// The new contact, for which the gate is asked from then on.
    void chooseTarget(const account::ContactValue &target);
    /// Has the change made, once the gate is open for it and the store has said so.
    void update(const change::Plan &plan, const description::Values &answers = {});
    /// Puts \a note into the record of the case.
    void addNote(const QString &note);
    /// Ends the lock of the person, for the reason \a why, once that may be.
    void endLock(const QString &why);
    /// Stops the case and locks the person for everybody. What is under way here is let go of at once. Where
    /// the store does not take it, it is told again as soon as it takes anything.
    void stop();
    void handOver();
    /// Takes the case in hand once more, where its lease ran out.
    void takeAgain();
    void close(desk::Ending ending);
    /// States how somebody whom the change concerns was told.
    void stateTold(desk::Tell whom, const QString &how);
    /// Reads the account again, and asks the store, too.
    void lookAgain();
    /// Has the store do \a command, and keeps in fault() why it did not.
    void write(const desk::operation::Command &command, const QString &note = {});

signals:
    /// It is in hand.
    void began();
    /// It is not: the account could not be read, or the store said no.
    void failed(const std::optional<renumber::service::Problem> &problem,
                const std::optional<renumber::desk::StoreFault> &fault);
    /// Nor is it, as the case to be taken is about somebody else, or about a contact of another kind. Nothing
    /// was read of anybody's account.
    void notTheirs();
    /// Anything of it is another.
    void changed();
    /// A note of the operator's is in the record; where it is not, fault() says why.
    void noteAdded();
    /// It is closed, or somebody else's to take: nothing more is to be done with it here.
    void over();

private:
    void followAccount();
    void followRecord();
    void recordStop();
    void leave();
    void noteWhoIsThere();
    void noteNobodyThere();
    void tellOfService();
    void notify(const change::Change &done);
    void askToTell(const change::Change &done);
    void noteNotTold();
    void noteTold(desk::operation::RecordTelling::How how);
    void lookUpCase(const std::function<void()> &then);
    void registerCase();
    void registerAs(const desk::operation::Command &command);
    void announce();
    void takeBegun(const CaseRecord::Result &result);
    void goOnAsTaken();
    void goOnWithUnfinished();
    bool mayGoOn(const change::Plan &plan) const;
    PermitJournal::Shown shownBy(const account::Account &account) const;
    std::optional<change::Plan> planOf(const desk::ContactKey &target, const account::Contact &shown) const;
    account::ContactValue valueOf(const desk::ContactKey &target, const account::Contact &shown) const;
    void stateTarget(const account::ContactValue &target, const std::function<void()> &then);
    void writeThen(const desk::operation::Command &command, const QString &note,
                   const std::function<void(const CaseRecord::Result &)> &then);
    void keepTarget();
    desk::operation::StateCase statement() const;
    desk::FlagStates flags() const;

    const Stand m_stand;
    cases::Connection &m_connection;
    const QString m_userId;
    const account::ContactKind m_kind;
    CaseRecord m_record;
    PermitJournal m_permits;
    /// A case of the list, for as long as this lives.
    struct Opened
    {
        cases::CaseList &list;
        cases::Case &one;

        explicit Opened(cases::CaseList &of, cases::Connection &connection)
            : list(of)
            , one(of.open(connection))
        {
        }
        ~Opened() { list.close(one); }
        Q_DISABLE_COPY_MOVE(Opened)
    };
    const Opened m_opened;
    cases::Case &m_case; ///< the opened one
    CallerProofs m_proofs;
    account::ContactValue m_target;
    account::ContactValue m_kept;
    std::optional<QString> m_ticket; ///< as typed
    desk::Said m_askedOtherFactor = desk::Said::NotKnown;
    Beginning m_beginning = Beginning::Opening;
    bool m_isBeginning = false;
    bool m_isRegistered = false; ///< the store was asked to have it in hand
    bool m_isResuming = false; ///< what this computer kept of its change is still to be looked for
    bool m_isOver = false;
    bool m_isStopping = false; ///< and the store has not answered yet
    bool m_isStopBeingRecorded = false;
    bool m_isBegun = false; ///< and that is still to be said
    bool m_isStated = false; ///< the flags that only the program can compute
    bool m_isWithoutOther = false; ///< the account had no contact of the other kind when it was opened
    bool m_isAbsenceNoted = false; ///< of contacts that nobody can be told at
    bool m_isServiceAsked = false; ///< it was seen to whom the service tells
    std::optional<change::Plan> m_plan; ///< of the change that was in hand last
    std::optional<change::Change> m_done; ///< the change, once the account shows it
    std::optional<service::Problem> m_tellProblem;
    wait::Future<CaseRecord::Result> m_noting; ///< that the service is about to be asked to tell them
    wait::Future<change::Told> m_telling;
    std::optional<desk::StoreFault> m_fault;
    std::optional<desk::StoreFault> m_stopFault;
    int m_writing = 0;
    wait::Future<desk::StoreResult<desk::DeskCase>> m_reading;
    wait::Future<CaseRecord::Result> m_registering;
    wait::Future<desk::StoreResult<desk::DeskCase>> m_seeing;
    wait::Future<service::ExchangeResult> m_look;
};

/// What stands for the user \a userId of \a connection in the store.
desk::PersonKey personAt(const desk::DeskKey &key, const cases::Connection &connection,
                         const QString &userId);

} // namespace renumber::callers
