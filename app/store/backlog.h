// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/vault.h"
#include "store/confidential.h"
#include "store/ledger.h"
#include "store/record.h"

#include <QObject>

#include <memory>

namespace renumber::store {

/// A change that was begun and not finished: when the program ended, or in an earlier sign-in.
struct Unfinished
{
    LedgerEntry entry; ///< on the program's clock
    std::optional<Confidential> details; ///< none: the keychain did not give them
    std::optional<keychain::VaultFailure> missing; ///< why the keychain did not
    /// By the account that was read last; Idle without the details. Done: its answer had been lost, or it was
    /// finished elsewhere. It is told of as long as the account shows it, and not kept.
    change::Change change;
    /// Whether \a change is by an account that was read since the change was in hand; until then nothing is
    /// known of what came of it.
    bool isCompared = true;
    bool isOffered = true; ///< false: the service, by its description of today, has no such change any more

    /// Whether the keychain has not answered yet.
    bool isBeingRead() const { return !details && !missing; }
    /// Whether it can be gone on with here.
    bool canGoOn() const;
    friend bool operator==(const Unfinished &, const Unfinished &) = default;
};

/// The unfinished changes of one account, each brought together with what the service shows of the account.
/// Reads, and never asks the service for anything.
class Backlog : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. The change in hand is \a record's, and none of these.
    Backlog(Ledger &ledger, keychain::Vault &vault, const Record &record,
            const description::Description &description, time::Clock clock, QObject *parent = nullptr);
    ~Backlog() override;

    /// Lists those of the account \a key, in the light of \a account; none: that is still to be read.
    void open(const keychain::VaultKey &key, const std::optional<account::Account> &account);
    /// Lists none any more.
    void close();
    bool isOpen() const { return m_opened != nullptr; }
    /// The account was read again.
    void compare(const account::Account &account);
    /// Asks the keychain once more for what it did not give.
    void readAgain();

    /// Oldest first.
    const QList<Unfinished> &list() const { return m_list; }
    /// Hands over the change \a id, with which somebody goes on; none where that is not possible.
    std::optional<Unfinished> take(const QString &id);
    /// Forgets the change \a id. What the service was asked for stays as it is.
    void giveUp(const QString &id);

signals:
    void changed();
    /// The ledger was damaged and is now at \a place.
    void ledgerSetAside(const QString &place);
    void ledgerUnusable(renumber::store::LedgerFailure failure);

private:
    void take(const Ledger::Loaded &found);
    void readDetails(const LedgerEntry &entry);
    void detailsRead(const QString &id, const tl::expected<keychain::Found, keychain::VaultFailure> &found);
    void settle();
    qsizetype indexOf(const QString &id) const;

    Ledger &m_ledger;
    keychain::Vault &m_vault;
    const Record &m_record;
    const description::Description &m_description;
    const time::Clock m_clock;
    keychain::VaultKey m_key;
    std::optional<account::Account> m_account;
    QList<Unfinished> m_list;
    QString m_taken; ///< handed over last; the record may not know of it yet
    std::unique_ptr<QObject> m_opened; ///< the context of what was asked for this account
};

} // namespace renumber::store
