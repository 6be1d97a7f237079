// SPDX-License-Identifier: Apache-2.0
#include "unfinishedflow.h"

#include "pages/accountpage.h"
#include "words/unfinishedtext.h"

namespace renumber::ui {

using account::ContactKind;
using store::UnfinishedChange;

UnfinishedFlow::UnfinishedFlow(MainWindow &window, cases::Case &one, QObject *parent)
    : QObject(parent)
    , m_keeping(one.keeping())
{
    connect(&window.accountPage(), &AccountPage::goOnRequested, this, &UnfinishedFlow::goOn);
    connect(&window.accountPage(), &AccountPage::giveUpRequested, this, &UnfinishedFlow::giveUp);
    connect(&m_keeping, &cases::Keeping::changed, this, &UnfinishedFlow::changed);
    const store::Backlog &backlog = m_keeping.backlog();
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
    for (const UnfinishedChange &unfinished : m_keeping.backlog().list()) {
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

screen::Loss UnfinishedFlow::loss() const
{
    if (!m_keeping.isKept())
        return screen::NeverKept{};
    const auto &notKept = m_keeping.journal().notKept();
    return notKept ? screen::Loss(*notKept) : screen::Loss();
}

void UnfinishedFlow::goOn(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (unfinished->missing)
        m_keeping.backlog().readAgain();
    else
        m_keeping.takeUp(unfinished->id);
}

void UnfinishedFlow::giveUp(ContactKind kind)
{
    const UnfinishedChange *unfinished = shown(kind);
    if (!unfinished)
        return;
    if (!unfinished->canGoOn())
        m_keeping.backlog().giveUp(unfinished->id);
    else if (m_keeping.takeUp(unfinished->id))
        emit giveUpWanted();
}

} // namespace renumber::ui
