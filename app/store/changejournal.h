// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/journal.h"
#include "store/changestore.h"
#include "time/clock.h"

#include <QObject>
#include <QQueue>

#include <chrono>
#include <functional>
#include <memory>

namespace renumber::store {

/// The journal that keeps the change in hand in a ChangeStore. Nothing
/// here blocks. Where the disk takes no change, nothing is sent until the person has chosen to go on. A
/// keychain that takes longer than ten seconds, as one that asks for its password does, is not waited for;
/// what it keeps then is still noted.
class ChangeJournal : public QObject, public change::Journal
{
    Q_OBJECT
public:
    /// Why a change that was begun could not be kept in full, so that the end of the program would lose it.
    struct SaveFailure
    {
        std::optional<ChangeStore::Failure> disk;
        std::optional<keychain::KeychainFailure> keychain;

        friend bool operator==(const SaveFailure &, const SaveFailure &) = default;
    };

    /// \a store outlives this.
    ChangeJournal(ChangeStore &store, const QString &profileId, time::Clock clock, QObject *parent = nullptr);
    ~ChangeJournal() override;

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// Whose changes those are that begin from now on. The disk is made ready for them.
    void setAccount(const keychain::EntryKey &account);
    /// Where the keychain did not keep the sign-in, it is not asked to keep a change; none: it is asked.
    void setKeychainFailure(const std::optional<keychain::KeychainFailure> &failure)
    {
        m_noKeychain = failure;
    }

    /// \a change, with its confidential part, is the one in hand once what was noted before is kept.
    void resume(const UnfinishedChange &change);

    [[nodiscard]] wait::Future<> note(const change::Change &change, const description::Values &kept) override;
    void suspend() override;
    /// Puts the change in hand down while another is tried in its place; at most one is. Then one of the
    /// three below, each once what was noted before is kept.
    void setAside();
    /// It is in hand again, with all that was known of how it is kept.
    void takeUp();
    /// The other has taken its place: nothing of it is kept any more.
    void forgetSetAside();
    /// It is suspended, and no more than that.
    void leaveSetAside();

    /// Goes on with the change that choiceWanted() was about: in memory, where the disk still does not take
    /// it. Does nothing where no choice is wanted.
    void goOnUnsaved();

    /// The id of the change in hand; empty where there is none.
    QString inHand() const { return m_inHand ? m_inHand->id : QString(); }
    /// Whether the change \a id is in hand, or set aside.
    bool has(const QString &id) const;
    /// Why the change in hand would be lost; none where it would not.
    const std::optional<SaveFailure> &saveFailure() const { return m_saveFailure; }
    /// Whether nothing is on its way to disk or keychain.
    bool isIdle() const { return !m_isNoting; }

signals:
    void saveFailureChanged();
    /// The disk does not take the change in hand, and nothing of it has been sent. What was noted is not
    /// done before goOnUnsaved(); whoever noted it may let it go instead.
    void choiceWanted(renumber::store::ChangeStore::Failure why);
    /// The keychain has not answered for a second: it may be asking for its password. Nothing is asked of the
    /// service before it has, or before patience ends. Comes once more with each note meanwhile.
    void keychainAwaited();
    /// It is not waited for any more.
    void keychainWaitEnded();
    /// \a change, which can be resumed, is not in hand any more.
    void suspended(const renumber::store::UnfinishedChange &change);
    void becameIdle();

private:
    struct Note
    {
        change::Change change;
        description::Values kept;
        wait::Promise<> promise;
        std::function<void()> instead = {}; ///< where it is none of a phase, but keeps its place among them
        keychain::EntryKey account = {}; ///< whose change it is: by the time it is noted, another's may begin
    };

    void enqueue(const Note &note);
    void noteNext();
    void letGo();
    bool isInVain() const;
    void begin();
    void keepConfidential();
    void waitForKeychain();
    void endWaiting();
    /// Whether the keychain has what the row does not say yet.
    bool confidentialKept(const UnfinishedChange &asked, const keychain::Stored &stored);
    void noteLateKeeping();
    void writeStage();
    void conclude();
    void dropUnsent();
    void forgetUnsent();
    void takeBack(const UnfinishedChange &before);
    void setSaveFailure(const std::optional<SaveFailure> &saveFailure);

    ChangeStore &m_store;
    const QString m_profileId;
    const time::Clock m_clock;
    std::chrono::milliseconds m_timeout{10'000};
    keychain::EntryKey m_account;
    std::optional<keychain::KeychainFailure> m_noKeychain;
    std::optional<UnfinishedChange> m_inHand; ///< with its confidential part as noted last
    bool m_hasRow = false; ///< whether the disk knows of the change in hand
    std::optional<UnfinishedChange::Confidential> m_stored; ///< of the change in hand, as the keychain has it
    std::optional<keychain::KeychainFailure> m_keychainFailure; ///< of the last try
    /// What is known of the change that is set aside.
    struct Aside
    {
        UnfinishedChange change;
        bool hasRow = false;
        std::optional<UnfinishedChange::Confidential> stored;
        std::optional<keychain::KeychainFailure> keychainFailure;
        std::optional<SaveFailure> saveFailure;
    };
    std::optional<Aside> m_aside;
    int m_storing
        = 0; ///< how often the keychain has been asked to keep the change in hand and has not answered
    std::optional<SaveFailure> m_saveFailure;
    enum class Choice { NotAsked, Wanted, GoOn };
    Choice m_choice = Choice::NotAsked; ///< whether the change in hand goes on though the disk has none of it
    QQueue<Note> m_notes; ///< the first is being noted
    bool m_isNoting = false;
    std::unique_ptr<QObject> m_waiting; ///< the context of what the first note waits for
    bool m_isKeychainAwaited = false; ///< and that has been said
};

} // namespace renumber::store
