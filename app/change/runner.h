// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/journal.h"
#include "change/machine.h"
#include "change/overtaken.h"
#include "change/takingback.h"
#include "service/client.h"
#include "time/clock.h"

#include <QObject>
#include <QQueue>

#include <functional>
#include <vector>

namespace renumber::change {

/// Carries a change out: hands events to the rules and does what they say, one call at a time. Where the
/// service wants to be told that a change is given up, what follows waits until that call has ended: on lines
/// of their own the two might arrive in the other order, and the next change be the one that is given up.
class Runner : public QObject
{
    Q_OBJECT
public:
    /// \a client outlives this.
    Runner(service::Client &client, time::Clock clock, QObject *parent = nullptr);

    /// Keeps each phase before what it asks for is done; outlives this. Null: nothing is kept.
    void setJournal(Journal *journal) { m_journal = journal; }

    bool isKept() const { return m_journal; }

    const Change &change() const { return m_change; }
    /// When the change became Done, on the program's clock; of one that is not, invalid.
    const QDateTime &doneAt() const { return m_doneAt; }
    /// What the phase was about to ask is not asked, for \a problem: nothing was sent.
    void withhold(const service::Problem &problem);
    /// True while the service is being asked for something, be it only how the account is by now.
    bool isBusy() const;

    /// How \a contact would be changed to \a target, or verified, on this service; none where it cannot.
    std::optional<Plan> planFor(Aim aim, const account::Contact &contact,
                                const account::ContactValue &target) const;

    /// How the change of \a contact that the service already waits for would go on here; none where nothing
    /// is pending, or where only the program that had the message sent can confirm it.
    std::optional<Plan> planToAdopt(const account::Contact &contact) const;

    /// Has connections ready for begin() with a plan of \a aim and \a kind, before the press that asks for
    /// it, or for reading the account alone where the service has no such journey.
    void prepareToBegin(Aim aim, account::ContactKind kind);
    /// Likewise for whatever the change that is under way may be asked next.
    void prepareToGoOn();

    /// Sends the code, or makes the change. Does nothing while another change is under way. \a answers are to
    /// what the description asks for then, by its names; without them those that were given before are.
    void begin(const Plan &plan);
    void begin(const Plan &plan, const description::Values &answers);
    /// Goes on with a change that the service already waits for, without asking for a message.
    void adopt(const Plan &plan);
    /// Goes on with \a change, which was begun before, and with what replies have left for its later calls.
    /// Sends nothing. Does nothing while another change is under way.
    void restore(const Change &change, const description::Values &kept);
    /// \a currentCode is the one sent to the contact now on the account, if there is one; \a answers are to
    /// what is wanted() besides.
    void enterCode(const QString &code, const QString &currentCode = {},
                   const description::Values &answers = {});
    /// Asks for a second code, to the contact now on the account.
    void sendToCurrent();
    /// By the way by which the last code travelled, or by another one.
    void resend();
    void resendBy(const description::Channel &channel, const description::Values &answers = {});
    /// What the description asks for and nobody has answered since the program started, or since the service
    /// said that it was not right, though the code that is waited for, or another one, needs it.
    QList<description::Ask> wanted() const;
    /// Reads the account where the outcome is not known, or where a link was to be clicked.
    void askAgain();
    /// Back to entering the code, where it is not known what came of it.
    void enterAgain();
    /// Ends a change by link on the person's word, where the account shows the contact but not as verified.
    void end();
    /// Leaves the change. The service is told where it wants to be, if anything was asked of it; takenBack()
    /// then says what came of that.
    void cancel();
    /// The change of whoever is meant that the service is being told is given up; null where it is told
    /// nothing now.
    const Plan *beingTakenBack() const;
    /// Ends once the service is told nothing of that kind any more: each change takes
    /// service::CallLimits::cancelling at most.
    [[nodiscard]] wait::Future<> whenTakenBack();
    /// Whether the account, when it is read, tells which contact of \a kind waits to be confirmed.
    TellsPending tellsPending(account::ContactKind kind) const;
    /// Whether the first request of the change under way has not been sent, and waits for something else.
    bool isUnsent() const;
    /// Lets go of the change without leaving it: whoever keeps it can restore() it. The service is not told.
    void suspend();
    /// All that is known of a change, secrets too, while another is tried in its place.
    struct Aside
    {
        Change change;
        description::Values kept;
        description::Values answers;
        friend bool operator==(const Aside &, const Aside &) = default;
    };
    /// suspend(), with what takeUp() needs.
    [[nodiscard]] Aside setAside();
    /// Goes on with what was set aside. Sends nothing. Does nothing while another change is under way.
    void takeUp(const Aside &aside);

signals:
    void changed(const renumber::change::Change &change);
    /// The account as just read; comes before the changed() that it leads to.
    void accountRead(const renumber::account::Account &account);
    /// The service has been told that a change is given up. Comes before anything that waits for it goes out.
    void takenBack(const renumber::change::TakenBack &takenBack);

private:
    void feed(const Event &event);
    void noteAnswers(const Event &event);
    void noteAndCarryOut(const std::optional<Effect> &effect);
    void carryOut(const Effect &effect);
    void send();
    void sendAgain();
    void sendToCurrentContact();
    void request(const description::Calls &calls, description::Step step);
    using SubjectIn = std::function<Subject(const account::Contact &shown)>;
    void requestIfAboutTarget(const description::Calls &calls, description::Step step,
                              const SubjectIn &subjectIn);
    SubjectIn subjectOfTarget() const;
    void submit(const Submit &entry);
    void readAccount();
    void takeEarly();
    void takeReading(const service::ExchangeResult &result);
    void giveUp();
    void cancelNext();
    void endCancelling(const service::ExchangeResult &result);
    const description::Journey &journey() const;
    description::Values values() const;

    service::Client &m_client;
    const time::Clock m_clock;
    Change m_change;
    QDateTime m_doneAt;
    description::Values m_kept; ///< what replies of this change left for later calls; may hold secrets
    description::Values m_answers; ///< what the person was asked for; secrets, kept nowhere else
    wait::Future<service::ExchangeResult> m_exchange; ///< the one that is under way
    Journal *m_journal = nullptr;
    wait::Future<> m_noting; ///< until the last phase is kept
    bool m_isNoted = true; ///< it is, or nobody keeps it
    std::function<void()> m_early; ///< takes a reading that came before that; mostly empty
    bool m_wasAsked = false; ///< whether anything of the change under way may have reached the service
    wait::Future<> m_turn; ///< until the change before is taken back
    /// A change that the service is to be told is given up.
    struct ToCancel
    {
        Plan plan;
        description::Calls calls;
        description::Values values;
        service::Objection objection;
        std::shared_ptr<const service::AccountOwner> owner; ///< whose it is
    };
    QQueue<ToCancel> m_toCancel; ///< of the first it is being told
    wait::Future<service::ExchangeResult> m_cancelling; ///< tells it
    std::vector<wait::Promise<>> m_waiting; ///< for the end of all that
};

} // namespace renumber::change
