// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

#include <utility>

#include <QAbstractEventDispatcher>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include "glibbus.h"
#include "secretservice.h"
#include "sessionbus.h"

using namespace Qt::StringLiterals;

namespace renumber::keychain {

namespace {

constexpr auto program = "renumber"_L1; // the keychain's folder for what this program stores

/// Whether a job would end. Without a session bus it would fail late or start a bus; without GLib's event
/// loop (QT_NO_GLIB) libsecret's answers never arrive.
bool keychainAnswers()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib")
        && sessionBus() == SessionBus::Reachable;
}

/// Starts \a job, which deletes itself: it has no owner on purpose, as libsecret calls back into it and
/// QtKeychain's queue waits for it. \a receive is called when it has finished, unless \a context has gone.
template <typename Job, typename Receive>
void start(Job *job, const QString &entry, QObject *context, Receive receive)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, receive = std::move(receive)](QKeychain::Job *) { receive(job); });
    outliveSessionBus();
    job->start();
}

} // namespace

// With a promise goes whoever waits: nobody waits for a keychain that has gone.
struct Keychain::Storing
{
    QString entry;
    QString former; ///< a name that the secret must not stay under; empty: none
    QByteArray secret;
    wait::Promise<Stored> promise;
};

struct Keychain::Reading
{
    QString entry;
    QString former; ///< where to look as well; empty: nowhere
    Expectation expectation;
    wait::Promise<tl::expected<StoredSecret, KeychainFailure>> promise;
};

struct Keychain::Removing
{
    QString entry;
    QStringList names; ///< what is left to remove
    Expectation expectation;
    wait::Promise<tl::expected<void, KeychainFailure>> promise;
};

Keychain::Keychain(QObject *parent)
    : QObject(parent)
{
}

Keychain::~Keychain() = default;

wait::Future<Stored> Keychain::store(const EntryKey &key, const QByteArray &secret)
{
    const auto storing
        = std::make_shared<Storing>(Storing{key.entryName(), key.formerEntryName(), secret, {}});
    enqueue(storing->entry, [this, storing] { write(storing); });
    return storing->promise.future();
}

wait::Future<Stored> Keychain::storeInMemory(const EntryKey &key, const QByteArray &secret,
                                             KeychainFailure reason)
{
    const auto storing
        = std::make_shared<Storing>(Storing{key.entryName(), key.formerEntryName(), secret, {}});
    enqueue(storing->entry, [this, storing, reason] { keepInMemory(storing, reason); });
    return storing->promise.future();
}

wait::Future<tl::expected<StoredSecret, KeychainFailure>> Keychain::read(const EntryKey &key,
                                                                         Expectation expectation)
{
    const auto reading
        = std::make_shared<Reading>(Reading{key.entryName(), key.formerEntryName(), expectation, {}});
    enqueue(reading->entry, [this, reading] { lookUp(reading); });
    return reading->promise.future();
}

wait::Future<tl::expected<void, KeychainFailure>> Keychain::remove(const EntryKey &key,
                                                                   Expectation expectation)
{
    QStringList names{key.entryName(), key.formerEntryName()};
    names.removeAll(QString());
    const auto removing = std::make_shared<Removing>(Removing{key.entryName(), names, expectation, {}});
    enqueue(removing->entry, [this, removing] { erase(removing); });
    return removing->promise.future();
}

bool Keychain::isIdle() const
{
    return m_underWay == 0;
}

void Keychain::enqueue(const QString &entry, const std::function<void()> &operation)
{
    QQueue<std::function<void()>> &operations = m_operations[entry];
    operations.enqueue(operation);
    ++m_underWay;
    if (operations.size() == 1)
        startNext(entry);
}

void Keychain::startNext(const QString &entry)
{
    // From the event loop, so that no operation ends within the call that asked for it or within another's
    // end.
    QMetaObject::invokeMethod(
        this,
        [this, entry] {
            const std::function<void()> operation = m_operations.constFind(entry)->constFirst();
            operation();
        },
        Qt::QueuedConnection);
}

template <typename Operation, typename Result>
void Keychain::settle(const std::shared_ptr<Operation> &operation, Result result)
{
    QQueue<std::function<void()>> &operations = m_operations[operation->entry];
    operations.dequeue();
    if (operations.isEmpty()) {
        m_operations.remove(operation->entry);
    } else {
        startNext(operation->entry);
    }
    // Last, because whoever waits for it may destroy the keychain.
    const QPointer<Keychain> self(this);
    operation->promise.end(std::move(result));
    // From the event loop, so that it is not idle between an operation and what its end leads to.
    if (self)
        QMetaObject::invokeMethod(this, &Keychain::countEnded, Qt::QueuedConnection);
}

void Keychain::countEnded()
{
    if (--m_underWay == 0)
        emit becameIdle();
}

void Keychain::write(const std::shared_ptr<Storing> &storing)
{
    if (storing->secret.isEmpty() || storing->secret.size() >= sizeLimit)
        return keepInMemory(storing, KeychainFailure::TooLarge);
    if (!keychainAnswers())
        return keepInMemory(storing, KeychainFailure::Unavailable);
    auto *job = new QKeychain::WritePasswordJob(program);
    job->setBinaryData(
        storing->secret); // never text: the two would be two entries, and the older one is read
    start(job, storing->entry, this, [this, storing](const QKeychain::WritePasswordJob *written) {
        if (written->error() == QKeychain::NoError)
            return readBack(storing);
        explain(written, storing->entry).then(this, [this, storing](KeychainFailure failure) {
            keepInMemory(storing, failure);
        });
    });
}

void Keychain::readBack(const std::shared_ptr<Storing> &storing)
{
    // KWallet's errors do not reach the job that writes.
    start(new QKeychain::ReadPasswordJob(program), storing->entry, this,
          [this, storing](const QKeychain::ReadPasswordJob *job) {
              if (job->error() == QKeychain::NoError && job->binaryData() == storing->secret) {
                  m_memory.remove(storing->entry);
                  return removeFormer(storing);
              }
              if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                  return keepInMemory(storing, KeychainFailure::ReadBackDiffers);
              explain(job, storing->entry).then(this, [this, storing](KeychainFailure failure) {
                  keepInMemory(storing, failure);
              });
          });
}

/// Whether it can be removed or not, the secret is kept; and a later version of it is read first.
void Keychain::removeFormer(const std::shared_ptr<Storing> &storing)
{
    const Stored stored{SecretPlace::InKeychain, {}};
    if (storing->former.isEmpty())
        return settle(storing, stored);
    start(new QKeychain::DeletePasswordJob(program), storing->former, this,
          [this, storing, stored](const QKeychain::DeletePasswordJob *) { settle(storing, stored); });
}

void Keychain::keepInMemory(const std::shared_ptr<Storing> &storing, KeychainFailure reason)
{
    m_memory.insert(storing->entry, Memory{storing->secret, reason});
    settle(storing, Stored{SecretPlace::InMemoryOnly, reason});
}

void Keychain::lookUp(const std::shared_ptr<Reading> &reading)
{
    using Result = tl::expected<StoredSecret, KeychainFailure>;
    if (const auto memory = m_memory.constFind(reading->entry); memory != m_memory.constEnd())
        return settle(reading,
                      Result(StoredSecret{memory->secret, {SecretPlace::InMemoryOnly, memory->reason}}));
    if (!keychainAnswers())
        return settle(reading, Result(tl::unexpect, KeychainFailure::Unavailable));
    readUnder(reading->entry, reading);
}

void Keychain::readUnder(const QString &name, const std::shared_ptr<Reading> &reading)
{
    using Result = tl::expected<StoredSecret, KeychainFailure>;
    start(new QKeychain::ReadPasswordJob(program), name, this,
          [this, name, reading](const QKeychain::ReadPasswordJob *job) {
              if (job->error() == QKeychain::NoError)
                  return settle(reading,
                                Result(StoredSecret{job->binaryData(), {SecretPlace::InKeychain, {}}}));
              if (job->error() == QKeychain::EntryNotFound && name != reading->former
                  && !reading->former.isEmpty())
                  return readUnder(reading->former, reading);
              if (job->error() == QKeychain::EntryNotFound)
                  return explainMissing(name, reading);
              explain(job, name).then(this, [this, reading](KeychainFailure failure) {
                  settle(reading, Result(tl::unexpect, failure));
              });
          });
}

void Keychain::explainMissing(const QString &name, const std::shared_ptr<Reading> &reading)
{
    lookForEntry(program, name).then(this, [this, reading](EntryView view) {
        KeychainFailure failure = KeychainFailure::Absent;
        switch (view) {
        case EntryView::EntryLocked:
        case EntryView::There: // it was opened since
            failure = KeychainFailure::Locked;
            break;
        case EntryView::NotThere:
            break; // whatever is remembered: somebody removed it
        case EntryView::KeyringLocked:
        case EntryView::NoService:
        case EntryView::Refused:
        case EntryView::Unknown:
            if (reading->expectation == Expectation::SecretStored)
                failure = KeychainFailure::Locked;
            break;
        }
        settle(reading, tl::expected<StoredSecret, KeychainFailure>(tl::unexpect, failure));
    });
}

void Keychain::erase(const std::shared_ptr<Removing> &removing)
{
    using Result = tl::expected<void, KeychainFailure>;
    m_memory.remove(removing->entry);
    if (!keychainAnswers()) {
        const bool nothingLeft = removing->expectation == Expectation::NothingStored;
        return settle(removing, nothingLeft ? Result() : Result(tl::unexpect, KeychainFailure::Unavailable));
    }
    const QString name = removing->names.constFirst();
    start(new QKeychain::DeletePasswordJob(program), name, this,
          [this, name, removing](const QKeychain::DeletePasswordJob *job) {
              if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                  return checkErased(removing);
              explain(job, name).then(this, [this, removing](KeychainFailure failure) {
                  const bool nothingLeft = failure == KeychainFailure::Unavailable
                      && removing->expectation == Expectation::NothingStored;
                  settle(removing, nothingLeft ? Result() : Result(tl::unexpect, failure));
              });
          });
}

void Keychain::checkErased(const std::shared_ptr<Removing> &removing)
{
    // libsecret passes over what is locked, asks for nothing, and reports success.
    using Result = tl::expected<void, KeychainFailure>;
    lookForEntry(program, removing->names.constFirst()).then(this, [this, removing](EntryView view) {
        switch (view) {
        case EntryView::EntryLocked:
            return settle(removing, Result(tl::unexpect, KeychainFailure::Locked));
        case EntryView::There:
            return settle(removing, Result(tl::unexpect, KeychainFailure::Failed));
        case EntryView::KeyringLocked:
        case EntryView::Refused:
            if (removing->expectation == Expectation::SecretStored)
                return settle(removing, Result(tl::unexpect, KeychainFailure::Locked));
            break;
        case EntryView::NotThere:
        case EntryView::NoService: // another kind of keychain did the work
        case EntryView::Unknown:
            break;
        }
        removing->names.removeFirst();
        if (removing->names.isEmpty())
            settle(removing, Result());
        else
            erase(removing);
    });
}

/// Puts the failure of \a job into the keychain's terms; on Linux most are OtherError, whatever the cause.
wait::Future<KeychainFailure> Keychain::explain(const QKeychain::Job *job, const QString &entry)
{
    switch (job->error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return wait::ready(KeychainFailure::Locked);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return wait::ready(KeychainFailure::Unavailable);
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return wait::ready(KeychainFailure::Failed);
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    if (sessionBus() == SessionBus::Missing)
        return wait::ready(KeychainFailure::Unavailable);
    return lookForEntry(program, entry).map([](EntryView view) {
        switch (view) {
        case EntryView::NoService:
            return KeychainFailure::Unavailable;
        case EntryView::EntryLocked:
        case EntryView::KeyringLocked:
        case EntryView::Refused:
            return KeychainFailure::Locked;
        case EntryView::NotThere:
        case EntryView::There:
        case EntryView::Unknown:
            return KeychainFailure::Failed;
        }
        Q_UNREACHABLE();
    });
}

} // namespace renumber::keychain
