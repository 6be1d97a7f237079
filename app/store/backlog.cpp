// SPDX-License-Identifier: Apache-2.0
#include "store/backlog.h"

#include "change/journey.h"
#include "signin/onresult.h"
#include "store/forgetting.h"
#include "store/reconcile.h"

#include <algorithm>
#include <utility>

namespace renumber::store {

using keychain::Expectation;
using keychain::Found;
using keychain::VaultFailure;

namespace {

/// A description may have changed since the change was begun.
bool isOffered(const description::Description &description, const change::Plan &plan)
{
    const description::Journey *journey = change::journeyFor(description, plan.aim, plan.before.kind);
    return journey && journey->confirmation == plan.confirmation;
}

bool isDone(const Unfinished &unfinished)
{
    return std::holds_alternative<change::Done>(unfinished.change.phase);
}

} // namespace

bool Unfinished::canGoOn() const
{
    return isOffered
        && (std::holds_alternative<change::AwaitingCode>(change.phase)
            || std::holds_alternative<change::Unsettled>(change.phase));
}

Backlog::Backlog(Ledger &ledger, keychain::Vault &vault, const Record &record,
                 const description::Description &description, time::Clock clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_vault(vault)
    , m_record(record)
    , m_description(description)
    , m_clock(std::move(clock))
{
    connect(&m_record, &Record::wasPutDown, this, [this](const LedgerEntry &entry) {
        if (entry.id == m_taken)
            m_taken.clear();
    });
}

Backlog::~Backlog() = default;

void Backlog::open(const keychain::VaultKey &key, const std::optional<account::Account> &account)
{
    if (m_key != key)
        m_list.clear();
    m_key = key;
    m_account = account;
    m_opened = std::make_unique<QObject>();
    signin::onResult(m_ledger.load(), m_opened.get(), [this](const Ledger::Loaded &found) { take(found); });
    emit changed();
}

void Backlog::close()
{
    if (!m_opened)
        return;
    m_opened.reset();
    m_list.clear();
    emit changed();
}

void Backlog::take(const Ledger::Loaded &found)
{
    if (!found) {
        emit ledgerUnusable(found.error());
        return;
    }
    if (!found->setAside.isEmpty())
        emit ledgerSetAside(found->setAside);
    m_list.clear(); // not before: what is known stays where the ledger cannot be read
    for (LedgerEntry entry : found->entries) {
        if (entry.account != m_key)
            continue;
        entry.account = m_key; // which knows under which name an earlier version has kept the rest
        if (entry.id == m_record.inHand() || entry.id == m_taken)
            continue;
        if (entry.stage == Stage::Preparing || entry.stage == Stage::Over) {
            forget(m_ledger, m_vault, entry); // nothing was sent, or it was on its way out
            continue;
        }
        m_list.append({inSteadyTime(entry, m_clock.now()), {}, {}, {}, true});
        readDetails(entry);
    }
    emit changed();
}

void Backlog::readDetails(const LedgerEntry &entry)
{
    const auto expectation
        = entry.details == DetailsPlace::Nowhere ? Expectation::NothingStored : Expectation::SecretStored;
    signin::onResult(
        m_vault.read(entry.vaultKey(), expectation), m_opened.get(),
        [this, id = entry.id](const tl::expected<Found, VaultFailure> &found) { detailsRead(id, found); });
}

void Backlog::detailsRead(const QString &id, const tl::expected<Found, VaultFailure> &found)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    Unfinished *unfinished = &m_list[index];
    unfinished->details = found ? confidentialFromBytes(found->secret) : std::nullopt;
    unfinished->missing.reset();
    if (unfinished->details && unfinished->entry.details == DetailsPlace::Stale) {
        // What is left of an earlier phase must not be sent with a code of a later one.
        unfinished->details->kept.clear();
        if (unfinished->details->plan.replyToRequest == change::ReplyToRequest::Needed)
            unfinished->details.reset();
    }
    if (!unfinished->details)
        unfinished->missing = found ? VaultFailure::Failed : found.error();
    else
        unfinished->isOffered = isOffered(m_description, unfinished->details->plan);
    settle();
}

void Backlog::readAgain()
{
    for (const Unfinished &unfinished : std::as_const(m_list)) {
        if (unfinished.missing)
            readDetails(unfinished.entry);
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
        Unfinished &one = m_list[i];
        const bool wasDone = isDone(one);
        one.isCompared = m_account.has_value();
        if (one.details) {
            const change::Change kept = restored(one.entry, one.details->plan);
            one.change = m_account ? reconciled(kept, *m_account) : kept;
        }
        // Over once it is found done: a later change would make it look like one that was never finished.
        if (!wasDone && isDone(one))
            forget(m_ledger, m_vault, one.entry);
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
                                    [&id](const Unfinished &one) { return one.entry.id == id; });
    return found == m_list.cend() ? -1 : found - m_list.cbegin();
}

std::optional<Unfinished> Backlog::take(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || !m_list.at(index).canGoOn())
        return std::nullopt;
    Unfinished unfinished = m_list.at(index);
    m_taken = id;
    m_list.removeAt(index);
    emit changed();
    return unfinished;
}

void Backlog::giveUp(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return;
    if (!isDone(m_list.at(index)))
        forget(m_ledger, m_vault, m_list.at(index).entry);
    m_list.removeAt(index);
    emit changed();
}

} // namespace renumber::store
