// SPDX-License-Identifier: Apache-2.0
#include "waitingchanges.h"

#include "signin/accountplace.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using store::ChangeStore;
using store::UnfinishedChange;

namespace {

constexpr int toldForDays = 7;

/// Where somebody who signs in there can go on with it.
bool isAt(const UnfinishedChange &change, const description::ConfiguredService &service)
{
    return signin::isAt(change.account, change.profileId, service) && !change.isKeyLost;
}

} // namespace

WaitingChanges::WaitingChanges(MainWindow &window, ChangeStore &store, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_store(store)
    , m_clock(std::move(clock))
{
}

wait::Future<> WaitingChanges::load()
{
    return m_store.load().map([this](const ChangeStore::Loaded &found) {
        m_changes.clear();
        if (!found)
            m_window.showNote([failure = found.error()] { return listUnusableText(failure); });
        else if (!found->setAside.isEmpty())
            m_window.showNote([place = found->setAside] { return listSetAsideText(place); });
        else if (!found->keySetAside.isEmpty() && found->keySetAside != m_keySetAside)
            m_window.showNote([place = found->keySetAside] { return keySetAsideText(place); });
        m_keySetAside = found ? found->keySetAside : QString();
        const QList<UnfinishedChange> all = found ? found->changes : QList<UnfinishedChange>();
        for (const UnfinishedChange &change : all) {
            if (change.isWaiting())
                m_changes.append(store::inSteadyTime(change, m_clock.now()));
        }
        return wait::Ended();
    });
}

QList<UnfinishedChange> WaitingChanges::at(const description::ConfiguredService &service) const
{
    QList<UnfinishedChange> waiting;
    for (const UnfinishedChange &change : m_changes) {
        if (isAt(change, service))
            waiting.append(change);
    }
    return waiting;
}

QList<UnfinishedChange> WaitingChanges::strayedFrom(const description::ConfiguredService &service) const
{
    QList<UnfinishedChange> strayed;
    const QDateTime longAgo = m_clock().addDays(-toldForDays);
    for (const UnfinishedChange &change : m_changes) {
        if (change.begunAt > longAgo && change.profileId == service.profile.id
            && change.account.service == service.description.id && !isAt(change, service))
            strayed.append(change);
    }
    return strayed;
}

} // namespace renumber::ui
