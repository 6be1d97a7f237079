// SPDX-License-Identifier: Apache-2.0
#include "store/backlog.h"

#include "change/journey.h"

#include <algorithm>
#include <utility>

namespace renumber::store {

namespace {

/// A description may have changed since the change was begun.
bool isOffered(const description::Description &description, const change::Plan &plan)
{
    const description::Journey *journey = change::journeyFor(description, plan.aim, plan.before.kind);
    return journey && journey->confirmation == plan.confirmation;
}

bool isDone(const UnfinishedChange &change)
{
    return std::holds_alternative<change::Done>(change.now.phase);
}

} // namespace

Backlog::Backlog(ChangeStore &store, const ChangeJournal &journal,
                 const description::Description &description, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
    , m_description(description)
    , m_clock(std::move(clock))
{
    connect(&m_journal, &ChangeJournal::suspended, this, [this](const UnfinishedChange &change) {
        if (change.id == m_taken)
            m_taken.clear();
    });
}

Backlog::~Backlog() = default;

void Backlog::open(const keychain::EntryKey &key, const std::optional<account::Account> &account)
{
    if (m_key != key) {
        m_list.clear();
        m_isListed = false;
    }
    m_key = key;
    m_account = account;
    m_opened = std::make_unique<QObject>();
    m_store.load().then(m_opened.get(), [this](const ChangeStore::Loaded &found) { take(found); });
    emit changed();
}

void Backlog::close()
{
    if (!m_opened)
        return;
    m_opened.reset();
    m_list.clear();
    m_isListed = false;
    emit changed();
}

void Backlog::take(const ChangeStore::Loaded &found)
{
    m_isListed = true;
    if (!found) {
        emit fileUnusable(found.error());
        emit changed();
        return;
    }
    if (!found->setAside.isEmpty())
        emit fileSetAside(found->setAside);
    m_list.clear(); // not before: what is known stays where the file cannot be read
    for (UnfinishedChange change : found->changes) {
        if (change.account != m_key)
            continue;
        change.account = m_key; // which knows under which name an earlier version has kept the rest
        if (m_journal.has(change.id) || change.id == m_taken)
            continue;
        if (!change.isWaiting()) {
            m_store.forget(change); // nothing was sent, or it was on its way out
            continue;
        }
        m_list.append(inSteadyTime(change, m_clock.now()));
        readConfidential(m_list.last());
    }
    emit changed();
}

void Backlog::readConfidential(const UnfinishedChange &change)
{
    m_store.readConfidential(change).then(m_opened.get(),
                                          [this](const UnfinishedChange &read) { takeConfidential(read); });
}

void Backlog::takeConfidential(const UnfinishedChange &read)
{
    const qsizetype index = indexOf(read.id);
    if (index < 0)
        return;
    UnfinishedChange &one = m_list[index];
    one.confidential = read.confidential;
    one.missing = read.missing;
    if (one.confidential)
        one.isOffered = isOffered(m_description, one.confidential->plan);
    settle();
}

void Backlog::readAgain()
{
    for (const UnfinishedChange &one : std::as_const(m_list)) {
        if (one.missing)
            readConfidential(one);
    }
}

void Backlog::compare(const account::Account &account)
{
    m_account = account;
    if (!m_list.isEmpty())
        settle();
}

void Backlog::settle()
{
    for (qsizetype i = 0; i < m_list.size();) {
        UnfinishedChange &one = m_list[i];
        const bool wasDone = isDone(one);
        one.isCompared = m_account.has_value();
        if (one.confidential) {
            const change::Change kept = restored(one, one.confidential->plan);
            one.now = m_account ? reconciled(kept, *m_account) : kept;
        }
        // Over once it is found done: a later change would make it look like one that was never finished.
        if (!wasDone && isDone(one))
            m_store.forget(one);
        if (wasDone && !isDone(one))
            m_list.removeAt(i);
        else
            ++i;
    }
    emit changed();
}

qsizetype Backlog::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(),
                                    [&id](const UnfinishedChange &one) { return one.id == id; });
    return found == m_list.cend() ? -1 : found - m_list.cbegin();
}

std::optional<UnfinishedChange> Backlog::take(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || !m_list.at(index).canGoOn())
        return std::nullopt;
    UnfinishedChange taken = m_list.at(index);
    m_taken = id;
    m_list.removeAt(index);
    emit changed();
    return taken;
}

void Backlog::giveUp(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    if (!isDone(m_list.at(index)))
        m_store.forget(m_list.at(index));
    m_list.removeAt(index);
    emit changed();
}

} // namespace renumber::store
