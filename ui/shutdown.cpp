// SPDX-License-Identifier: Apache-2.0
#include "shutdown.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace renumber::ui {

namespace {

/// How long quitting waits for the service and the keyring.
constexpr std::chrono::seconds patience{5};

} // namespace

Shutdown::Shutdown(cases::CaseList &cases, keychain::Keychain &keychain, store::ChangeStore &store,
                   QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_keychain(keychain)
    , m_store(store)
{
}

wait::Future<> Shutdown::begin()
{
    wait::Future<> future = m_promise.emplace().future();
    m_cases.suspendAll(); // what waits to be sent is not sent behind a closed window
    // Queued: what has just ended may lead to the next thing on its way.
    connect(&m_keychain, &keychain::Keychain::becameIdle, this, &Shutdown::endIfSettled,
            Qt::QueuedConnection);
    connect(&m_cases, &cases::CaseList::somethingEnded, this, &Shutdown::endIfSettled);
    // The keyring may be waiting for a person who has gone.
    QTimer::singleShot(patience, this, &Shutdown::end);
    endIfSettled();
    return future;
}

bool Shutdown::isSettled() const
{
    return m_keychain.isIdle() && m_cases.isSettled();
}

void Shutdown::endIfSettled()
{
    if (!m_promise || !isSettled())
        return;
    // What the disk is still being told, of a change that is over say, may lead to the keychain.
    m_store.load().then(this, [this](const store::ChangeStore::Loaded &) {
        if (isSettled())
            end();
    });
}

void Shutdown::end()
{
    if (const auto promise = std::exchange(m_promise, {}))
        promise->end();
}

} // namespace renumber::ui
