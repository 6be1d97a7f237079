// SPDX-License-Identifier: Apache-2.0
#include "store/changejournal.h"

#include "wait/after.h"

#include <QUuid>

namespace renumber::store {

using keychain::KeychainFailure;
using keychain::SecretPlace;
using keychain::Stored;

namespace {

/// Whether nothing of \a change has been sent.
bool isFirstRequest(const change::Change &change)
{
    const auto *requesting = std::get_if<change::Requesting>(&change.phase);
    return requesting && !requesting->earlier;
}

/// Of how long a wait a person wants to hear the reason.
constexpr std::chrono::seconds keychainNoticeDelay{1};

} // namespace

ChangeJournal::ChangeJournal(ChangeStore &store, const QString &profileId, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_profileId(profileId)
    , m_clock(std::move(clock))
{
}

ChangeJournal::~ChangeJournal() = default;

void ChangeJournal::setAccount(const keychain::EntryKey &account)
{
    m_account = account;
    if (!account.user.isEmpty())
        m_store.prepare();
}

void ChangeJournal::resume(const UnfinishedChange &change)
{
    enqueue({{}, {}, {}, [this, change] {
                 letGo();
                 m_inHand = change;
                 m_hasRow = true;
                 if (change.place == UnfinishedChange::Place::Keychain)
                     m_stored = change.confidential;
             }});
}

void ChangeJournal::suspend()
{
    enqueue({{}, {}, {}, [this] {
                 const auto wasInHand = m_inHand;
                 letGo();
                 if (wasInHand)
                     emit suspended(*wasInHand);
             }});
}

void ChangeJournal::setAside()
{
    enqueue({{}, {}, {}, [this] {
                 if (m_inHand)
                     m_aside = Aside{*m_inHand, m_hasRow, m_stored, m_keychainFailure, m_saveFailure};
                 letGo();
             }});
}

void ChangeJournal::takeUp()
{
    enqueue({{}, {}, {}, [this] {
                 letGo();
                 const auto aside = std::exchange(m_aside, {});
                 if (!aside)
                     return;
                 m_inHand = aside->change;
                 m_hasRow = aside->hasRow;
                 m_stored = aside->stored;
                 m_keychainFailure = aside->keychainFailure;
                 m_choice = aside->hasRow ? Choice::NotAsked : Choice::GoOn; // as was chosen before
                 setSaveFailure(aside->saveFailure);
             }});
}

void ChangeJournal::forgetSetAside()
{
    enqueue({{}, {}, {}, [this] {
                 if (const auto aside = std::exchange(m_aside, {}))
                     m_store.forget(aside->change);
             }});
}

void ChangeJournal::leaveSetAside()
{
    enqueue({{}, {}, {}, [this] {
                 if (const auto aside = std::exchange(m_aside, {}))
                     emit suspended(aside->change);
             }});
}

bool ChangeJournal::has(const QString &id) const
{
    return (m_inHand && m_inHand->id == id) || (m_aside && m_aside->change.id == id);
}

void ChangeJournal::letGo()
{
    m_inHand.reset();
    m_hasRow = false;
    m_stored.reset();
    m_keychainFailure.reset();
    m_storing = 0;
    m_choice = Choice::NotAsked;
    setSaveFailure({});
}

wait::Future<> ChangeJournal::note(const change::Change &change, const description::Values &kept)
{
    const wait::Promise<> promise;
    wait::Future<> future = promise.future();
    enqueue({change, kept, promise, {}});
    if (m_isKeychainAwaited) { // this waits as well; said once whoever notes it has shown it
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isKeychainAwaited)
                    emit keychainAwaited();
            },
            Qt::QueuedConnection);
    }
    return future;
}

void ChangeJournal::enqueue(const Note &note)
{
    m_notes.enqueue(note);
    m_notes.last().account = m_account;
    if (m_choice == Choice::Wanted) // whoever notes something else may have let go of what waits for it
        QMetaObject::invokeMethod(this, &ChangeJournal::dropUnsent, Qt::QueuedConnection);
    if (m_isNoting)
        return;
    m_isNoting = true;
    // What goes to the disk goes at once, so that the disk works while the window shows what was pressed.
    // Else from the event loop, so that whoever notes something is never called back inside the call.
    UnfinishedChange standing;
    if (!note.instead && takeStage(standing, note.change))
        noteNext();
    else
        QMetaObject::invokeMethod(this, &ChangeJournal::noteNext, Qt::QueuedConnection);
}

void ChangeJournal::noteNext()
{
    const Note note = m_notes.head();
    if (note.instead) {
        note.instead();
        conclude();
        return;
    }
    if (isInVain()) {
        conclude();
        return;
    }
    UnfinishedChange standing;
    if (!takeStage(standing, note.change)) { // it is over
        if (m_inHand)
            m_store.forget(*m_inHand);
        letGo();
        conclude();
        return;
    }
    if (m_inHand)
        keepConfidential();
    else
        begin();
}

/// Whether the first note announces what nobody is going to ask any more. What is on record stays true then.
bool ChangeJournal::isInVain() const
{
    const Note &note = m_notes.head();
    return !note.promise.isAwaited() && change::isAsked(note.change.phase);
}

/// On disk first, as one of which nothing was sent: what the keychain then gets is never left behind.
void ChangeJournal::begin()
{
    const change::Plan &plan = m_notes.head().change.plan;
    UnfinishedChange change;
    change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change.account = m_notes.head().account;
    change.profileId = m_profileId;
    change.kind = plan.before.kind;
    change.aim = plan.aim;
    change.confirmation = plan.confirmation;
    change.maskedBefore = masked(plan.before.kind, plan.before.value);
    change.maskedTarget = masked(plan.before.kind, plan.target);
    change.begunAt = m_clock();
    m_inHand = change;
    if (m_noKeychain) { // which gets nothing; so one row with all in it will do
        keepConfidential();
        return;
    }
    m_waiting = std::make_unique<QObject>();
    m_store.writeRow(inWallTime(change, m_clock.now()))
        .then(m_waiting.get(), [this](const ChangeStore::Done &written) {
            m_hasRow = written.has_value();
            keepConfidential();
        });
}

void ChangeJournal::keepConfidential()
{
    const Note &note = m_notes.head();
    m_inHand->confidential = {note.change.plan, note.kept};
    if (m_stored == m_inHand->confidential) {
        writeStage();
        return;
    }
    if (m_noKeychain) {
        m_store.keepInMemory(*m_inHand, *m_noKeychain);
        m_keychainFailure = m_noKeychain;
        writeStage();
        return;
    }
    if (!m_hasRow) { // nobody would ever take it out of the keychain
        m_store.keepInMemory(*m_inHand, KeychainFailure::Failed);
        writeStage();
        return;
    }
    // One that did not answer in time is not waited for at each step again.
    const bool isSlow = m_storing > 0;
    ++m_storing;
    if (!isSlow)
        waitForKeychain();
    // Of this, not of what is waited for: a keychain that takes its time may still keep it.
    m_store.keepConfidential(*m_inHand).then(
        this,
        [this, asked = *m_inHand,
         waiting = QPointer(isSlow ? nullptr : m_waiting.get())](const Stored &stored) {
            const bool isNews = confidentialKept(asked, stored);
            if (waiting)
                writeStage(); // tells the disk of both
            else if (isNews)
                noteLateKeeping();
        });
    if (isSlow)
        writeStage();
}

void ChangeJournal::waitForKeychain()
{
    m_waiting = std::make_unique<QObject>();
    wait::after(keychainNoticeDelay).then(m_waiting.get(), [this](wait::Ended) {
        m_isKeychainAwaited = true;
        emit keychainAwaited();
    });
    wait::after(m_timeout).then(m_waiting.get(), [this](wait::Ended) {
        m_keychainFailure = KeychainFailure::Locked;
        writeStage();
    });
}

void ChangeJournal::endWaiting()
{
    if (std::exchange(m_isKeychainAwaited, false))
        emit keychainWaitEnded();
}

bool ChangeJournal::confidentialKept(const UnfinishedChange &asked, const Stored &stored)
{
    if (!m_inHand || m_inHand->id != asked.id)
        return false; // it is over meanwhile, and what was kept of it is being removed
    --m_storing;
    m_keychainFailure = stored.reason;
    if (stored.place != SecretPlace::InKeychain)
        return false;
    m_stored = asked.confidential;
    if (m_storing > 0 || m_inHand->place == UnfinishedChange::Place::Keychain)
        return false;
    m_inHand->place = UnfinishedChange::Place::Keychain;
    return true;
}

void ChangeJournal::noteLateKeeping()
{
    // Before what comes next, as the store keeps the order.
    m_store.writeRow(inWallTime(*m_inHand, m_clock.now()));
    if (m_saveFailure)
        setSaveFailure(m_saveFailure->disk ? std::optional(SaveFailure{m_saveFailure->disk, {}})
                                           : std::nullopt);
}

void ChangeJournal::writeStage()
{
    endWaiting();
    const Note &note = m_notes.head();
    if (isInVain()) {
        if (m_inHand->stage == UnfinishedChange::Stage::Preparing)
            forgetUnsent();
        conclude();
        return;
    }
    const UnfinishedChange before = *m_inHand;
    takeStage(*m_inHand, note.change);
    // What the keychain has from an earlier phase is not all of it.
    if (m_inHand->place == UnfinishedChange::Place::Keychain && m_stored != m_inHand->confidential)
        m_inHand->place = UnfinishedChange::Place::Stale;
    m_waiting = std::make_unique<QObject>();
    m_store.writeRow(inWallTime(*m_inHand, m_clock.now()))
        .then(m_waiting.get(), [this, before](const ChangeStore::Done &written) {
            m_hasRow = m_hasRow || written;
            if (isInVain()) { // since a moment ago
                takeBack(before);
                conclude();
                return;
            }
            if (!written && m_choice == Choice::NotAsked && isFirstRequest(m_notes.head().change)) {
                m_choice = Choice::Wanted;
                emit choiceWanted(written.error());
                return;
            }
            SaveFailure lost{{}, m_keychainFailure};
            if (!written)
                lost.disk = written.error();
            setSaveFailure(lost == SaveFailure() ? std::nullopt : std::optional(lost));
            conclude();
        });
}

void ChangeJournal::goOnUnsaved()
{
    if (m_choice != Choice::Wanted)
        return;
    m_choice = Choice::GoOn;
    writeStage(); // the disk may take it by now
}

/// Of what waits for a choice, where nobody wants it any more.
void ChangeJournal::dropUnsent()
{
    if (m_choice != Choice::Wanted || !isInVain())
        return;
    forgetUnsent();
    conclude();
}

void ChangeJournal::forgetUnsent()
{
    m_store.forget(*m_inHand);
    letGo();
}

/// \a before is on record again, as what was noted since is not going to be asked.
void ChangeJournal::takeBack(const UnfinishedChange &before)
{
    if (before.stage == UnfinishedChange::Stage::Preparing) {
        forgetUnsent();
        return;
    }
    m_inHand = before;
    m_store.writeRow(inWallTime(before, m_clock.now()));
}

void ChangeJournal::conclude()
{
    const Note note = m_notes.dequeue();
    if (m_waiting)
        m_waiting.release()->deleteLater(); // it may be its own event that leads here
    if (m_notes.isEmpty())
        m_isNoting = false;
    else
        QMetaObject::invokeMethod(this, &ChangeJournal::noteNext, Qt::QueuedConnection);
    note.promise.end();
    if (!m_isNoting)
        emit becameIdle();
}

void ChangeJournal::setSaveFailure(const std::optional<SaveFailure> &saveFailure)
{
    if (m_saveFailure == saveFailure)
        return;
    m_saveFailure = saveFailure;
    emit saveFailureChanged();
}

} // namespace renumber::store
