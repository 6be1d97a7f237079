// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/gate.h"
#include "desk/store/deskstore.h"
#include "time/clock.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <optional>

namespace renumber::callers {

/// A case of the desk's store as this program has it in hand: carries operations on it out one after the
/// other, each with what was seen of the case last; keeps its lease alive; and knows what the gate goes by.
class CaseRecord : public QObject
{
    Q_OBJECT
public:
    using Result = desk::StoreResult<desk::Receipt>;

    /// Of the case \a caseId, which has to be opened or taken first. All outlive this.
    CaseRecord(desk::DeskStore &store, const desk::Policy &policy, time::Clock clock, const QString &caseId,
               QObject *parent = nullptr);

    const QString &id() const { return m_caseId; }
    /// As the store told last; none before it has told anything.
    const std::optional<desk::DeskCase> &now() const { return m_now; }
    /// Whether this program has it in hand, for all that it knows: what it did not hear of for as long as a
    /// lease lasts is not in its hand any more.
    bool isInHand() const;
    /// What the store's clock shows; invalid before it has told that.
    QDateTime storeTime() const;
    /// The point on the program's clock at which the store's shows \a time.
    QDateTime fromStore(const QDateTime &time) const;
    /// What the gate goes by for \a act, by what the store told last; none before it has told that.
    std::optional<desk::Facts> facts(desk::Act act) const;
    /// What the gate would say now. Whether it lets something through the store alone says.
    QList<desk::Missing> missing(desk::Act act) const;
    /// Why the store did not answer when it was asked last; none where it did.
    const std::optional<desk::StoreFault> &storeFault() const { return m_storeFault; }
    const desk::Policy &policy() const { return m_policy; }

    /// Asks the store for the case, which is somebody's already.
    [[nodiscard]] wait::Future<desk::StoreResult<desk::DeskCase>> read();
    /// Has the store do \a command. Where no answer comes, it is looked up whether it was done. Done though
    /// nobody waits for it any more. \a note: see desk::Operation.
    [[nodiscard]] wait::Future<Result> carryOut(const desk::operation::Command &command,
                                                const QString &note = {});
    /// Likewise what became of something that the store gave leave for. Where the store does not take it, it
    /// is offered again, marked late, before anything else is and as often as the lease is renewed.
    void report(const desk::operation::Command &command);
    /// Whether nothing is under way.
    bool isIdle() const { return m_asked.isEmpty() && !m_look.isPending(); }
    /// Whether the store was told something that it did not take so far.
    bool isBehind() const;
    /// Asks the store how the case and the gate are by now.
    void look();
    /// Lets the lease run out: nothing more of this case is done here.
    void letGo();

signals:
    /// Something of the above is another.
    void changed();
    /// The store has taken something, or refused it by its own rules: it may take what it could not before.
    void answered();

private:
    struct Asked
    {
        desk::Operation operation;
        wait::Promise<Result> promise;
        int reported = 0; ///< of m_unreported: that one; 0 of none
    };
    struct Unreported
    {
        int number = 0;
        desk::Operation operation;
        bool isRefused = false; ///< so far
    };

    wait::Future<Result> enqueue(const desk::Operation &operation, int reported = 0);
    void askNext();
    void lookUp();
    void take(const Result &result);
    void noteReported(int number, const Result &result);
    void reportAgain();
    void renewIfDue();
    void renew();

    desk::DeskStore &m_store;
    const desk::Policy &m_policy;
    const time::Clock m_clock;
    const QString m_caseId;
    const QString m_lease; ///< by which this program has it in hand
    std::optional<desk::DeskCase> m_now;
    std::optional<desk::Facts> m_facts;
    QDateTime m_storeTime; ///< as of m_seenAt
    QDateTime m_seenAt; ///< on the program's clock
    std::optional<desk::StoreFault> m_storeFault;
    QQueue<Asked> m_asked; ///< the first is under way, if any is
    wait::Future<Result> m_answer;
    wait::Future<desk::StoreResult<std::optional<desk::Receipt>>> m_lookUp;
    wait::Future<desk::StoreResult<std::pair<desk::Facts, QDateTime>>> m_look;
    QList<Unreported> m_unreported;
    int m_reports = 0; ///< how many there were
    QTimer m_renewal;
    bool m_isLetGo = false;
};

} // namespace renumber::callers
