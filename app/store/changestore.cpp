// SPDX-License-Identifier: Apache-2.0
#include "store/changestore.h"

#include "store/changefile.h"
#include "store/confidential.h"

namespace renumber::store {

using keychain::Expectation;
using keychain::KeychainFailure;
using keychain::Stored;
using keychain::StoredSecret;

namespace {

/// \a change with what the keychain \a found under its name.
UnfinishedChange with(const tl::expected<StoredSecret, KeychainFailure> &found, UnfinishedChange change)
{
    change.confidential = found ? confidentialFromBytes(found->secret) : std::nullopt;
    change.missing.reset();
    if (change.confidential && change.place == UnfinishedChange::Place::Stale) {
        // What is left of an earlier phase must not be sent with a code of a later one.
        change.confidential->kept.clear();
        if (change.confidential->plan.replyToRequest == change::ReplyToRequest::Needed)
            change.confidential.reset();
    }
    if (!change.confidential)
        change.missing = found ? KeychainFailure::Failed : found.error();
    return change;
}

} // namespace

ChangeStore::ChangeStore(const QString &folder, keychain::Keychain &keychain)
    : m_keychain(keychain)
    , m_file(std::make_unique<File>(folder))
    , m_context(std::make_unique<QObject>())
{
}

ChangeStore::~ChangeStore()
{
    m_thread.run<Done>([this] {
        m_file->close();
        return Done();
    });
}

wait::Future<ChangeStore::Loaded> ChangeStore::load()
{
    return m_thread.run<Loaded>([this] { return m_file->load(); });
}

void ChangeStore::prepare()
{
    m_thread.run<Done>([this] { return m_file->prepare(); });
}

wait::Future<ChangeStore::Done> ChangeStore::writeRow(const UnfinishedChange &change)
{
    return m_thread.run<Done>([this, change] { return m_file->write(change); });
}

wait::Future<disk::DamagedFiles> ChangeStore::deleteSetAside()
{
    return m_thread.run<disk::DamagedFiles>([this] { return m_file->deleteSetAside(); });
}

wait::Future<ChangeStore::Done> ChangeStore::eraseRow(const QString &id)
{
    return m_thread.run<Done>([this, id] { return m_file->erase(id); });
}

wait::Future<Stored> ChangeStore::keepConfidential(const UnfinishedChange &change)
{
    return m_keychain.store(change.entryKey(), toBytes(*change.confidential));
}

wait::Future<Stored> ChangeStore::keepInMemory(const UnfinishedChange &change, KeychainFailure reason)
{
    return m_keychain.storeInMemory(change.entryKey(), toBytes(*change.confidential), reason);
}

wait::Future<UnfinishedChange> ChangeStore::readConfidential(const UnfinishedChange &change)
{
    const auto expectation = change.place == UnfinishedChange::Place::Nowhere ? Expectation::NothingStored
                                                                              : Expectation::SecretStored;
    return m_keychain.read(change.entryKey(), expectation)
        .map([change](const tl::expected<StoredSecret, KeychainFailure> &found) {
            return with(found, change);
        });
}

void ChangeStore::forget(UnfinishedChange change)
{
    // While it was being prepared the keychain may have got something that the row does not know of yet.
    const bool mayBeStored = change.place != UnfinishedChange::Place::Nowhere
        || change.stage == UnfinishedChange::Stage::Preparing;
    const auto expectation = mayBeStored ? Expectation::SecretStored : Expectation::NothingStored;
    change.stage = UnfinishedChange::Stage::Over;
    const auto remove = [this, change, expectation] {
        m_keychain.remove(change.entryKey(), expectation)
            .then(m_context.get(), [this, change](const tl::expected<void, KeychainFailure> &removed) {
                // What a locked keychain still has, the next start removes.
                const bool isNoKeychain = !removed && change.place == UnfinishedChange::Place::Nowhere
                    && removed.error() == KeychainFailure::Unavailable;
                if (removed || isNoKeychain)
                    eraseRow(change.id);
            });
    };
    // Not before the row says so: else the next start would miss in the keychain what it still shows.
    writeRow(change).then(m_context.get(), [remove](const Done &) { remove(); });
}

} // namespace renumber::store
