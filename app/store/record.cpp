// SPDX-License-Identifier: Apache-2.0
#include "store/record.h"

#include "signin/onresult.h"
#include "store/forgetting.h"

#include <QTimer>
#include <QUuid>

namespace renumber::store {

using keychain::Kept;
using keychain::Stored;
using keychain::VaultFailure;
using signin::onResult;

namespace {

/// Whether nothing of \a change has been sent.
bool isFirstRequest(const change::Change &change)
{
    const auto *requesting = std::get_if<change::Requesting>(&change.phase);
    return requesting && !requesting->earlier;
}

/// Of how long a wait a person wants to hear the reason.
constexpr std::chrono::seconds sayable{1};

} // namespace

Record::Record(Ledger &ledger, keychain::Vault &vault, const QString &profileId, time::Clock clock,
               QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_vault(vault)
    , m_profileId(profileId)
    , m_clock(std::move(clock))
{
}

Record::~Record() = default;

void Record::resume(const LedgerEntry &entry, const Confidential &confidential)
{
    enqueue({{}, {}, {}, {}, [this, entry, confidential] {
                 letGo();
                 m_inHand = entry;
                 m_hasRow = true;
                 if (entry.details == DetailsPlace::Keychain)
                     m_stored = confidential;
             }});
}

void Record::putDown()
{
    enqueue({{}, {}, {}, {}, [this] {
                 const auto wasInHand = m_inHand;
                 letGo();
                 if (wasInHand)
                     emit wasPutDown(*wasInHand);
             }});
}

void Record::letGo()
{
    m_inHand.reset();
    m_hasRow = false;
    m_stored.reset();
    m_storeFailure.reset();
    m_storing = 0;
    m_choice = Choice::NotAsked;
    setNotKept({});
}

void Record::note(const change::Change &change, const description::Values &kept, QObject *context,
                  std::function<void()> then)
{
    enqueue({change, kept, context, std::move(then), {}});
    if (m_isKeychainAwaited) { // this waits as well; said once whoever notes it has shown it
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_isKeychainAwaited)
                    emit keychainAwaited();
            },
            Qt::QueuedConnection);
    }
}

void Record::enqueue(const Note &note)
{
    m_notes.enqueue(note);
    m_notes.last().account = m_account;
    if (m_choice == Choice::Wanted) // whoever notes something else may have let go of what waits for it
        QMetaObject::invokeMethod(this, &Record::dropUnsent, Qt::QueuedConnection);
    if (m_isNoting)
        return;
    m_isNoting = true;
    // From the event loop, so that whoever notes something is never called back inside the call.
    QMetaObject::invokeMethod(this, &Record::noteNext, Qt::QueuedConnection);
}

void Record::noteNext()
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
    LedgerEntry standing;
    if (!takeStage(standing, note.change.phase)) { // it is over
        if (m_inHand)
            forget(m_ledger, m_vault, *m_inHand);
        letGo();
        conclude();
        return;
    }
    if (m_inHand)
        storeDetails();
    else
        begin();
}

/// Whether the first note announces what nobody is going to ask any more. What is on record stays true then.
bool Record::isInVain() const
{
    const Note &note = m_notes.head();
    const change::Phase &phase = note.change.phase;
    return note.then && !note.context
        && (std::holds_alternative<change::Requesting>(phase)
            || std::holds_alternative<change::Submitting>(phase));
}

/// In the ledger first, as one of which nothing was sent: what the keychain then gets is never left behind.
void Record::begin()
{
    const change::Plan &plan = m_notes.head().change.plan;
    LedgerEntry entry;
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.account = m_notes.head().account;
    entry.profileId = m_profileId;
    entry.kind = plan.before.kind;
    entry.aim = plan.aim;
    entry.confirmation = plan.confirmation;
    entry.maskedBefore = masked(plan.before.kind, plan.before.value);
    entry.maskedTarget = masked(plan.before.kind, plan.target);
    entry.begunAt = m_clock();
    m_inHand = entry;
    m_waiting = std::make_unique<QObject>();
    onResult(m_ledger.write(inWallTime(entry, m_clock.now())), m_waiting.get(),
             [this](const Ledger::Done &written) {
                 m_hasRow = written.has_value();
                 storeDetails();
             });
}

void Record::storeDetails()
{
    const Note &note = m_notes.head();
    const Confidential confidential{note.change.plan, note.kept};
    if (m_stored == confidential) {
        writeStage();
        return;
    }
    if (!m_hasRow) { // nobody would ever take it out of the keychain
        m_vault.storeInMemory(m_inHand->vaultKey(), toBytes(confidential), VaultFailure::Failed);
        writeStage();
        return;
    }
    if (m_noKeychain) {
        m_vault.storeInMemory(m_inHand->vaultKey(), toBytes(confidential), *m_noKeychain);
        m_storeFailure = m_noKeychain;
        writeStage();
        return;
    }
    // One that did not answer in time is not waited for at each step again.
    const bool isSlow = m_storing > 0;
    ++m_storing;
    if (!isSlow)
        waitForKeychain();
    // Of this, not of what is waited for: a keychain that takes its time may still keep it.
    onResult(m_vault.store(m_inHand->vaultKey(), toBytes(confidential)), this,
             [this, id = m_inHand->id, confidential,
              waiting = QPointer(isSlow ? nullptr : m_waiting.get())](const Stored &stored) {
                 const bool isNews = detailsStored(id, confidential, stored);
                 if (waiting)
                     writeStage(); // tells the ledger of both
                 else if (isNews)
                     noteLateDetails();
             });
    if (isSlow)
        writeStage();
}

void Record::waitForKeychain()
{
    m_waiting = std::make_unique<QObject>();
    QTimer::singleShot(sayable, m_waiting.get(), [this] {
        m_isKeychainAwaited = true;
        emit keychainAwaited();
    });
    QTimer::singleShot(m_patience, m_waiting.get(), [this] {
        m_storeFailure = VaultFailure::Locked;
        writeStage();
    });
}

void Record::endWaiting()
{
    if (std::exchange(m_isKeychainAwaited, false))
        emit keychainWaitEnded();
}

bool Record::detailsStored(const QString &id, const Confidential &confidential, const Stored &stored)
{
    if (!m_inHand || m_inHand->id != id)
        return false; // it is over meanwhile, and what was kept of it is being removed
    --m_storing;
    m_storeFailure = stored.reason;
    if (stored.kept != Kept::InKeychain)
        return false;
    m_stored = confidential;
    if (m_storing > 0 || m_inHand->details == DetailsPlace::Keychain)
        return false;
    m_inHand->details = DetailsPlace::Keychain;
    return true;
}

void Record::noteLateDetails()
{
    // Before what comes next, as the ledger keeps the order.
    m_ledger.write(inWallTime(*m_inHand, m_clock.now()));
    if (m_notKept)
        setNotKept(m_notKept->ledger ? std::optional(NotKept{m_notKept->ledger, {}}) : std::nullopt);
}

void Record::writeStage()
{
    endWaiting();
    const Note &note = m_notes.head();
    if (isInVain()) {
        conclude();
        return;
    }
    const LedgerEntry before = *m_inHand;
    takeStage(*m_inHand, note.change.phase);
    // What the keychain has from an earlier phase is not all of it.
    if (m_inHand->details == DetailsPlace::Keychain && m_stored != Confidential{note.change.plan, note.kept})
        m_inHand->details = DetailsPlace::Stale;
    m_waiting = std::make_unique<QObject>();
    onResult(m_ledger.write(inWallTime(*m_inHand, m_clock.now())), m_waiting.get(),
             [this, before](const Ledger::Done &written) {
                 if (isInVain()) { // since a moment ago
                     m_inHand = before;
                     m_ledger.write(inWallTime(before, m_clock.now()));
                 }
                 m_hasRow = m_hasRow || written;
                 if (!written && m_choice == Choice::NotAsked && !isInVain()
                     && isFirstRequest(m_notes.head().change)) {
                     m_choice = Choice::Wanted;
                     emit choiceWanted(written.error());
                     return;
                 }
                 NotKept lost{{}, m_storeFailure};
                 if (!written)
                     lost.ledger = written.error();
                 setNotKept(lost == NotKept() ? std::nullopt : std::optional(lost));
                 conclude();
             });
}

void Record::goOnUnkept()
{
    if (m_choice != Choice::Wanted)
        return;
    m_choice = Choice::GoOn;
    writeStage(); // the disk may take it by now
}

/// Of what waits for a choice, where nobody wants it any more.
void Record::dropUnsent()
{
    if (m_choice != Choice::Wanted || !isInVain())
        return;
    forget(m_ledger, m_vault, *m_inHand);
    letGo();
    conclude();
}

void Record::conclude()
{
    const Note note = m_notes.dequeue();
    if (m_waiting)
        m_waiting.release()->deleteLater(); // it may be its own event that leads here
    if (m_notes.isEmpty())
        m_isNoting = false;
    else
        QMetaObject::invokeMethod(this, &Record::noteNext, Qt::QueuedConnection);
    if (note.context && note.then)
        note.then();
    if (!m_isNoting)
        emit becameIdle();
}

void Record::setNotKept(const std::optional<NotKept> &notKept)
{
    if (m_notKept == notKept)
        return;
    m_notKept = notKept;
    emit notKeptChanged();
}

} // namespace renumber::store
