// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "description/description.h"
#include "store/changejournal.h"
#include "store/changestore.h"

#include <QObject>

#include <memory>

namespace renumber::store {

/// The unfinished changes of one account: begun before the program ended, or in an earlier sign-in. Each is
/// brought together with what the service shows of the account. Reads, and never asks the service for
/// anything.
class Backlog : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. The change in hand is \a journal's, and none of these.
    Backlog(ChangeStore &store, const ChangeJournal &journal, const description::Description &description,
            time::Clock clock, QObject *parent = nullptr);
    ~Backlog() override;

    /// Lists those of the account \a key, in the light of \a account; none: that is still to be read.
    void open(const keychain::EntryKey &key, const std::optional<account::Account> &account);
    /// Lists none any more.
    void close();
    bool isOpen() const { return m_opened != nullptr; }
    /// Whether it is known which there are, but for what the keychain has of them; else changed() will tell.
    bool isListed() const { return m_isListed; }
    /// The account was read again.
    void compare(const account::Account &account);
    /// Asks the keychain once more for what it did not give.
    void readAgain();

    /// Oldest first.
    const QList<UnfinishedChange> &list() const { return m_list; }
    /// Hands over the change \a id, with which somebody goes on; none where that is not possible.
    std::optional<UnfinishedChange> take(const QString &id);
    /// Forgets the change \a id. What the service was asked for stays as it is.
    void giveUp(const QString &id);

signals:
    void changed();
    /// The file was damaged and is now at \a place.
    void fileSetAside(const QString &place);
    void fileUnusable(renumber::store::ChangeStore::Failure failure);

private:
    void take(const ChangeStore::Loaded &found);
    void readConfidential(const UnfinishedChange &change);
    void takeConfidential(const UnfinishedChange &read);
    void settle();
    qsizetype indexOf(const QString &id) const;

    ChangeStore &m_store;
    const ChangeJournal &m_journal;
    const description::Description &m_description;
    const time::Clock m_clock;
    keychain::EntryKey m_key;
    std::optional<account::Account> m_account;
    QList<UnfinishedChange> m_list;
    QString m_taken; ///< handed over last; the journal may not know of it yet
    bool m_isListed = false;
    std::unique_ptr<QObject> m_opened; ///< the context of what was asked for this account
};

} // namespace renumber::store
