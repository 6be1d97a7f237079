// SPDX-License-Identifier: Apache-2.0
#include "cases/forgetting.h"

#include <algorithm>
#include <utility>

namespace renumber::cases {

using keychain::Expectation;
using signin::RememberedAccount;
using signin::RememberedAccounts;
using store::ChangeStore;

Forgetting::Forgetting(const Foundation &foundation, QObject *parent)
    : QObject(parent)
    , m_foundation(foundation)
{
    // Queued: what has just ended may lead to the next.
    connect(&m_foundation.keychain, &keychain::Keychain::becameIdle, this, &Forgetting::goOn,
            Qt::QueuedConnection);
}

wait::Future<Remains> Forgetting::begin(const QList<RememberedAccount> &unsaved)
{
    wait::Future<Remains> future = m_promise.emplace().future();
    m_unanswered = 2;
    m_foundation.accounts.load().then(this, [this, unsaved](const RememberedAccounts::Result &found) {
        forget(found ? found->accounts + unsaved : unsaved);
        --m_unanswered;
        goOn();
    });
    m_foundation.store.load().then(this, [this](const ChangeStore::Loaded &found) {
        for (const store::UnfinishedChange &change :
             found ? found->changes : QList<store::UnfinishedChange>())
            if (change.entryName == store::UnfinishedChange::EntryName::OfHashedId)
                m_foundation.store.forget(change); // of another nobody could find what the keychain has
        --m_unanswered;
        goOn();
    });
    return future;
}

void Forgetting::forget(const QList<RememberedAccount> &accounts)
{
    for (const RememberedAccount &account : accounts) {
        const auto expectation = account.token == signin::TokenPlace::Keychain ? Expectation::SecretStored
                                                                               : Expectation::NothingStored;
        ++m_unanswered;
        m_foundation.keychain.remove(account.key, expectation)
            .then(this, [this, account](const tl::expected<void, keychain::KeychainFailure> &removed) {
                --m_unanswered;
                if (removed)
                    m_foundation.accounts.forget(account).detach();
                else
                    m_remains.keychain = removed.error();
                goOn();
            });
    }
}

/// Once nothing is under way: the store tells its disk first, and that may lead to the keychain.
void Forgetting::goOn()
{
    if (!m_promise || m_unanswered > 0 || !m_foundation.keychain.isIdle())
        return;
    m_foundation.store.load().then(this, [this](const ChangeStore::Loaded &left) {
        if (!m_promise || !m_foundation.keychain.isIdle())
            return; // becameIdle() comes
        m_remains.isDiskUnreadable = !left;
        m_remains.changes = left ? left->changes.size() : 0;
        m_foundation.store.deleteSetAside().then(this, [this](disk::DamagedFiles damaged) {
            m_remains.damaged = damaged;
            tell();
        });
    });
}

void Forgetting::tell()
{
    m_foundation.accounts.load().then(this, [this](const RememberedAccounts::Result &left) {
        m_remains.isDiskUnreadable = m_remains.isDiskUnreadable || !left;
        m_remains.accounts = left ? left->accounts.size() : 0;
        m_foundation.accounts.deleteSetAside().then(this, [this](disk::DamagedFiles damaged) {
            m_remains.damaged = std::max(m_remains.damaged, damaged);
            if (const auto promise = std::exchange(m_promise, {}))
                promise->end(m_remains);
        });
    });
}

} // namespace renumber::cases
