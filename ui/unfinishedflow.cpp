// SPDX-License-Identifier: Apache-2.0
#include "unfinishedflow.h"

#include "pages/accountpage.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using account::ContactKind;
using store::UnfinishedChange;

UnfinishedFlow::UnfinishedFlow(MainWindow &window, cases::Case &one, QObject *parent)
    : QObject(parent)
    , m_case(one)
    , m_persistence(one.persistence())
{
    connect(&window.accountPage(), &AccountPage::goOnRequested, this, &UnfinishedFlow::goOn);
    connect(&window.accountPage(), &AccountPage::giveUpRequested, this, &UnfinishedFlow::giveUp);
    const store::Backlog &backlog = m_persistence.backlog();
    connect(&backlog, &store::Backlog::fileSetAside, this, [&window](const QString &place) {
        window.showNote([place] { return listSetAsideText(place); });
    });
    connect(&backlog, &store::Backlog::fileUnusable, this, [&window](store::ChangeStore::Failure failure) {
        window.showNote([failure] { return listUnusableText(failure); });
    });
}

/// One of each kind is shown: the newest that can be gone on with, else the newest.
const UnfinishedChange *UnfinishedFlow::shown(ContactKind kind) const
{
    const UnfinishedChange *newest = nullptr;
    for (const UnfinishedChange &unfinished : m_persistence.backlog().list()) {
        if (unfinished.kind == kind && !unfinished.isBeingRead()
            && (!newest || unfinished.canGoOn() || !newest->canGoOn()))
            newest = &unfinished;
    }
    return newest;
}

QList<UnfinishedChange> UnfinishedFlow::shown() const
{
    QList<UnfinishedChange> all;
    for (const ContactKind kind : account::contactKinds) {
        if (const UnfinishedChange *unfinished = shown(kind))
            all.append(*unfinished);
    }
    return all;
}

QList<ContactKind> UnfinishedFlow::beingRead() const
{
    QList<ContactKind> kinds;
    for (const UnfinishedChange &unfinished : m_persistence.backlog().list()) {
        if (unfinished.isBeingRead() && !kinds.contains(unfinished.kind))
            kinds.append(unfinished.kind);
    }
    return kinds;
}

screen::Loss UnfinishedFlow::loss() const
{
    if (!m_persistence.isKept())
        return screen::NeverSaved{};
    const auto &saveFailure = m_persistence.journal().saveFailure();
    return saveFailure ? screen::Loss(*saveFailure) : screen::Loss();
}

void UnfinishedFlow::goOn(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (unfinished->missing)
        m_persistence.backlog().readAgain();
    else
        m_persistence.resume(unfinished->id);
}

void UnfinishedFlow::giveUp(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (!unfinished->canGoOn())
        m_persistence.backlog().giveUp(unfinished->id);
    else if (m_persistence.resume(unfinished->id))
        m_case.giveUpChange();
}

} // namespace renumber::ui
