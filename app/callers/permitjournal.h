// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "callers/caserecord.h"
#include "change/guard.h"
#include "change/known.h"

#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>

namespace renumber::callers {

/// Has nothing of a caller's change asked of the service before the desk's store has recorded leave for it: a
/// permit for each text and each change, and each code that is entered. What became of it goes to the store
/// in turn, from the phases of the change alone. What there is leave for is then kept as ever.
class PermitJournal : public QObject, public change::Guard
{
    Q_OBJECT
public:
    using KeyOf = std::function<desk::ContactKey(const account::ContactValue &)>;

    /// Whether the service hears that a change is given up, and may take back what it has made of it.
    enum class GivingUp { NotTold, Told };

    /// \a record outlives this. \a keyOf makes what stands for a contact in the store: leave is for the one
    /// that the case is about, and for no other.
    PermitJournal(CaseRecord &record, KeyOf keyOf, GivingUp givingUp, QObject *parent = nullptr);
    ~PermitJournal() override;

    void keepBy(change::Journal *journal) override;
    [[nodiscard]] wait::Future<> note(const change::Change &change, const description::Values &kept) override;
    void suspend() override;
    /// \a change is the one in hand, be it one that was begun before and is noted only when it moves.
    void follow(const change::Change &change);

    /// Goes on under the permit that the store has open for the case, taken or taken over: what came of it is
    /// found out by reading the account.
    void takeUpPermit();
    /// The account was read, and \a shows what the open permit was for, proven as far as the service wants it
    /// proven; or does not.
    enum class Shown {
        Target,
        Unproven, ///< it is there, and may be without what was asked for
        NotTarget,
    };
    void noteReading(Shown shows);
    /// The account could not be read: what waited for that has no leave.
    void noteNoReading();
    /// Whether the store has to be told what came of a permit before another can be had.
    bool isUnsettled() const { return m_leave && m_leave->isTaken; }

    /// Whether nothing is on its way to the store or the journal.
    bool isIdle() const { return !m_isWorking; }
    /// Whether the store is being asked for leave.
    bool isAsking() const { return m_asking.isPending(); }

signals:
    /// isIdle() or isAsking() is another.
    void changed();
    /// The service refused a code in a way that can mean that the change is made: the account is to be read,
    /// for noteReading().
    void readingWanted();
    /// There is no leave for what the change is about to ask; whoever notes that has to let go of it. Either
    /// the gate said what is \a missing, or the store did not do it for \a fault.
    void refused(const QList<renumber::desk::Missing> &missing,
                 const std::optional<renumber::desk::StoreFault> &fault);

private:
    /// One call of note() or suspend().
    struct Noted
    {
        std::optional<change::Change> change; ///< none: suspend()
        change::Known known = change::Known::NotSent; ///< of it; where it was given up, of it before that
        description::Values kept;
        wait::Promise<> promise;
    };
    /// The leave that the store gave last, and what of it the store was told.
    struct Leave
    {
        QString permit;
        desk::Act act = desk::Act::Text;
        bool isAnswered = false; ///< what became of the text itself is told
        bool isUnknown = false; ///< and that was that nobody knows
        bool isEntered = false; ///< a code was entered under it
        bool isDoubted = false; ///< that nobody knows what came of it is told
        bool isTaken = false; ///< it was open when the case was taken
    };

    void enqueue(const Noted &noted);
    void workOn();
    void next();
    void askLeave(const Noted &noted);
    void takePermit(desk::Act act, const CaseRecord::Result &result);
    void takeEntry(const CaseRecord::Result &result);
    void refuse(const CaseRecord::Result &result);
    void refuse(const QList<desk::Missing> &missing, const std::optional<desk::StoreFault> &fault);
    bool isForTheCase(const change::Plan &plan) const;
    void settleEarlier(const Noted &noted);
    void settleTaken(Shown shows);
    void tellCodesRefused();
    void learnKnown();
    change::EntryOutcome entryIn(const change::Change &change) const;
    bool isInDoubt() const;
    bool isInDoubtByCodes() const;
    bool isSaidDone() const;
    void keep();
    void tell(const Noted &noted);
    void tellOfRequest(desk::operation::RecordText::Came text, desk::operation::RecordChange::Came made);
    void tellOfChange(desk::operation::RecordChange::Came came);
    void tellEnd(const Noted &noted, change::EntryOutcome entry);
    desk::operation::RecordChange::Came endOf(const Noted &noted, change::EntryOutcome entry) const;
    void tellUnused();
    bool isHeadAwaited() const;

    CaseRecord &m_record;
    const KeyOf m_keyOf;
    const GivingUp m_givingUp;
    change::Journal *m_journal = nullptr;
    QQueue<Noted> m_noted; ///< the first is being worked on
    bool m_isWorking = false;
    bool m_isReadingAwaited = false; ///< by the first of them
    wait::Future<CaseRecord::Result> m_asking;
    wait::Future<> m_keeping;
    std::optional<Leave> m_leave;
    std::optional<Leave> m_earlier; ///< of the text before the one that is asked for
    /// What may have come of the codes that were entered, which may be more than the change says so far.
    change::EntryOutcome m_entry = change::EntryOutcome::None;
    bool m_isRuledOut = false; ///< the account, read since a code was refused, does not show the change
    bool m_isByLink = false; ///< a link that is out may be clicked at any time
    std::optional<change::Change> m_last; ///< the one in hand, as it was followed last
    change::Known m_known = change::Known::NotSent; ///< of the change in hand, or of the one that was
};

} // namespace renumber::callers
