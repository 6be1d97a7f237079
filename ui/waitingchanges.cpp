// SPDX-License-Identifier: Apache-2.0
#include "waitingchanges.h"

#include "pages/signinpage.h"
#include "signin/accountplace.h"
#include "words/isolate.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using store::ChangeStore;
using store::UnfinishedChange;

WaitingChanges::WaitingChanges(MainWindow &window, ChangeStore &store,
                               const description::Catalogue &catalogue, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_clock(std::move(clock))
{
}

wait::Future<> WaitingChanges::load()
{
    return m_store.load().map([this](const ChangeStore::Loaded &found) {
        m_changes = found ? found->changes : QList<UnfinishedChange>();
        if (!found)
            m_window.showNote([failure = found.error()] { return listUnusableText(failure); });
        else if (!found->setAside.isEmpty())
            m_window.showNote([place = found->setAside] { return listSetAsideText(place); });
        return wait::Ended();
    });
}

void WaitingChanges::show()
{
    const qsizetype index = m_window.signInPage().chosenService();
    QList<UnfinishedChange> waiting;
    for (const UnfinishedChange &change : std::as_const(m_changes)) {
        if (change.isWaiting() && index >= 0
            && signin::isAt(change.account, change.profileId, *m_catalogue.services.at(index)))
            waiting.append(store::inSteadyTime(change, m_clock.now()));
    }
    Sentence sentence;
    if (!waiting.isEmpty())
        sentence = [waiting, name = isolated(m_catalogue.services.at(index)->description.name),
                    clock = m_clock] { return waitingText(waiting, name, clock.now()); };
    m_window.signInPage().showUnfinished(sentence);
}

} // namespace renumber::ui
