// SPDX-License-Identifier: Apache-2.0
#include "ending.h"

#include "signin/onresult.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace renumber::ui {

namespace {

/// How long quitting waits for the service and the keyring.
constexpr std::chrono::seconds patience{5};

} // namespace

Ending::Ending(cases::CaseList &cases, keychain::Vault &vault, store::ChangeStore &store, QObject *parent)
    : QObject(parent)
    , m_cases(cases)
    , m_vault(vault)
    , m_store(store)
{
}

void Ending::begin(std::function<void()> afterwards)
{
    m_afterwards = std::move(afterwards);
    m_cases.putDownAll(); // what waits to be sent is not sent behind a closed window
    // Queued: what has just ended may lead to the next thing on its way.
    connect(&m_vault, &keychain::Vault::becameIdle, this, &Ending::endIfSettled, Qt::QueuedConnection);
    connect(&m_cases, &cases::CaseList::somethingEnded, this, &Ending::endIfSettled);
    // The keyring may be waiting for a person who has gone.
    QTimer::singleShot(patience, this, &Ending::end);
    endIfSettled();
}

bool Ending::isSettled() const
{
    return m_vault.isIdle() && m_cases.isSettled();
}

void Ending::endIfSettled()
{
    if (!m_afterwards || !isSettled())
        return;
    // What the disk is still being told, of a change that is over say, may lead to the keychain.
    signin::onResult(m_store.load(), this, [this](const store::ChangeStore::Loaded &) {
        if (isSettled())
            end();
    });
}

void Ending::end()
{
    if (m_afterwards)
        std::exchange(m_afterwards, nullptr)();
}

} // namespace renumber::ui
