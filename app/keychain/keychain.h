// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QQueue>
#include <tl/expected.hpp>

#include "entrykey.h"
#include "wait/future.h"

namespace QKeychain {
class Job;
}

namespace renumber::keychain {

/// Why the keychain did not do what was asked.
enum class KeychainFailure {
    Absent, ///< nothing is stored under the key
    Locked, ///< the keychain did not open: locked, its prompt dismissed, or access denied; worth another try
    Unavailable, ///< there is no keychain here
    TooLarge, ///< the secret is empty or not below Keychain::sizeLimit
    ReadBackDiffers, ///< the keychain said "stored" and gave back something else
    Failed, ///< the keychain said no, without a reason that is told apart here
};

enum class SecretPlace { InKeychain, InMemoryOnly };

/// What became of a secret that was to be stored. In memory only: until the program ends, and \a reason says
/// why.
struct Stored
{
    SecretPlace place = SecretPlace::InKeychain;
    std::optional<KeychainFailure> reason; ///< set if, and only if, it is in memory only

    friend bool operator==(const Stored &, const Stored &) = default;
};

/// A secret that was read, and where it is kept.
struct StoredSecret
{
    QByteArray secret;
    Stored where;

    friend bool operator==(const StoredSecret &, const StoredSecret &) = default;
};

/// What the caller remembers, outside the keychain, about a key (RememberedAccount::token). A keychain that
/// is locked may answer "not found"; only this tells the two apart where the keychain cannot be asked.
enum class Expectation { NothingStored, SecretStored };

/// Secrets in the operating system's keychain (QtKeychain), or, where that fails, in memory until the program
/// ends; never in a file. Nothing here blocks: the system may ask the person for a password, and a result
/// then takes as long as the person does. Operations on one key are carried out in the order of the calls. A
/// secret under a key's former name is found, too, and moves to the key's own name when it is stored next.
///
/// One of these per process, used from its own thread. What was asked for is done though nobody waits for it
/// any more. When the keychain is destroyed, what the system was asked for goes on, and nobody hears of it.
class Keychain : public QObject
{
    Q_OBJECT

public:
    /// In bytes, exclusive; Windows allows 2,560 for an entry with what is added to it.
    static constexpr qsizetype sizeLimit = 2000;

    explicit Keychain(QObject *parent = nullptr);
    ~Keychain() override;

    /// Keeps \a secret under \a key in place of what was there, and reads it back to be sure. Does not fail:
    /// the worst is "in memory only". What the keychain held before may then still be there: try again, or
    /// remove(). Note "stored" (Expectation) after, and only after, it is in the keychain.
    wait::Future<Stored> store(const EntryKey &key, const QByteArray &secret);

    /// Keeps \a secret under \a key without asking the keychain, where that is known not to keep it: \a
    /// reason.
    wait::Future<Stored> storeInMemory(const EntryKey &key, const QByteArray &secret, KeychainFailure reason);

    /// The secret under \a key; the one in memory goes first, being the newer. \a expectation: see there.
    wait::Future<tl::expected<StoredSecret, KeychainFailure>> read(const EntryKey &key,
                                                                   Expectation expectation);

    /// Removes what is under \a key from memory, always, and from the keychain. Having nothing to remove is
    /// success; where the keychain cannot be asked, that is so only if nothing is expected there.
    wait::Future<tl::expected<void, KeychainFailure>> remove(const EntryKey &key, Expectation expectation);

    /// Whether nothing is under way: every operation asked for has ended, in the keychain as well, and
    /// whoever waits for its result has it. Quitting before that could lose a write, or the note
    /// of where it went.
    bool isIdle() const;

signals:
    /// The last operation under way has ended: isIdle() has become true.
    void becameIdle();

private:
    struct Memory
    {
        QByteArray secret;
        KeychainFailure reason = KeychainFailure::Failed;
    };
    struct Storing;
    struct Reading;
    struct Removing;

    void enqueue(const QString &entry, const std::function<void()> &operation);
    void startNext(const QString &entry);
    template <typename Operation, typename Result>
    void settle(const std::shared_ptr<Operation> &operation, Result result);
    void countEnded();

    void write(const std::shared_ptr<Storing> &storing);
    void readBack(const std::shared_ptr<Storing> &storing);
    void removeFormer(const std::shared_ptr<Storing> &storing);
    void keepInMemory(const std::shared_ptr<Storing> &storing, KeychainFailure reason);
    void lookUp(const std::shared_ptr<Reading> &reading);
    void readUnder(const QString &name, const std::shared_ptr<Reading> &reading);
    void explainMissing(const QString &name, const std::shared_ptr<Reading> &reading);
    void erase(const std::shared_ptr<Removing> &removing);
    void checkErased(const std::shared_ptr<Removing> &removing);
    static wait::Future<KeychainFailure> explain(const QKeychain::Job *job, const QString &entry);

    QHash<QString, QQueue<std::function<void()>>> m_operations; ///< by entry; the first of each is running
    QHash<QString, Memory> m_memory; ///< by entry
    int m_underWay = 0; ///< operations whose result nobody has yet
};

} // namespace renumber::keychain
