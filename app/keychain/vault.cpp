// SPDX-License-Identifier: Apache-2.0
#include "vault.h"

#include <utility>

#include <QAbstractEventDispatcher>
#include <QPointer>
#include <QPromise>
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

// A promise that is destroyed unfinished cancels its future: nobody waits for a vault that has gone.
struct Vault::Storing
{
    QString entry;
    QString former; ///< a name that the secret must not stay under; empty: none
    QByteArray secret;
    QPromise<Stored> promise;
};

struct Vault::Reading
{
    QString entry;
    QString former; ///< where to look as well; empty: nowhere
    Expectation expectation;
    QPromise<tl::expected<Found, VaultFailure>> promise;
};

struct Vault::Removing
{
    QString entry;
    QStringList names; ///< what is left to remove
    Expectation expectation;
    QPromise<tl::expected<void, VaultFailure>> promise;
};

Vault::Vault(QObject *parent)
    : QObject(parent)
{
}

Vault::~Vault() = default;

QFuture<Stored> Vault::store(const VaultKey &key, const QByteArray &secret)
{
    const auto storing
        = std::make_shared<Storing>(Storing{key.entryName(), key.formerEntryName(), secret, {}});
    storing->promise.start();
    enqueue(storing->entry, [this, storing] { write(storing); });
    return storing->promise.future();
}

QFuture<Stored> Vault::storeInMemory(const VaultKey &key, const QByteArray &secret, VaultFailure reason)
{
    const auto storing
        = std::make_shared<Storing>(Storing{key.entryName(), key.formerEntryName(), secret, {}});
    storing->promise.start();
    enqueue(storing->entry, [this, storing, reason] { keepInMemory(storing, reason); });
    return storing->promise.future();
}

QFuture<tl::expected<Found, VaultFailure>> Vault::read(const VaultKey &key, Expectation expectation)
{
    const auto reading
        = std::make_shared<Reading>(Reading{key.entryName(), key.formerEntryName(), expectation, {}});
    reading->promise.start();
    enqueue(reading->entry, [this, reading] { lookUp(reading); });
    return reading->promise.future();
}

QFuture<tl::expected<void, VaultFailure>> Vault::remove(const VaultKey &key, Expectation expectation)
{
    QStringList names{key.entryName(), key.formerEntryName()};
    names.removeAll(QString());
    const auto removing = std::make_shared<Removing>(Removing{key.entryName(), names, expectation, {}});
    removing->promise.start();
    enqueue(removing->entry, [this, removing] { erase(removing); });
    return removing->promise.future();
}

bool Vault::isIdle() const
{
    return m_underWay == 0;
}

void Vault::enqueue(const QString &entry, const std::function<void()> &operation)
{
    QQueue<std::function<void()>> &operations = m_operations[entry];
    operations.enqueue(operation);
    ++m_underWay;
    if (operations.size() == 1)
        startNext(entry);
}

void Vault::startNext(const QString &entry)
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
void Vault::settle(const std::shared_ptr<Operation> &operation, Result result)
{
    QQueue<std::function<void()>> &operations = m_operations[operation->entry];
    operations.dequeue();
    if (operations.isEmpty()) {
        m_operations.remove(operation->entry);
    } else {
        startNext(operation->entry);
    }
    // Last, because whoever waits for it may destroy the vault.
    const QPointer<Vault> self(this);
    operation->promise.addResult(std::move(result));
    operation->promise.finish();
    // The result is on its way through the event loop, and counts as handed out when it is behind it.
    if (self)
        QMetaObject::invokeMethod(this, &Vault::countEnded, Qt::QueuedConnection);
}

void Vault::countEnded()
{
    if (--m_underWay == 0)
        emit becameIdle();
}

void Vault::write(const std::shared_ptr<Storing> &storing)
{
    if (storing->secret.isEmpty() || storing->secret.size() >= sizeLimit)
        return keepInMemory(storing, VaultFailure::TooLarge);
    if (!keychainAnswers())
        return keepInMemory(storing, VaultFailure::Unavailable);
    auto *job = new QKeychain::WritePasswordJob(program);
    job->setBinaryData(
        storing->secret); // never text: the two would be two entries, and the older one is read
    start(job, storing->entry, this, [this, storing](const QKeychain::WritePasswordJob *written) {
        if (written->error() == QKeychain::NoError)
            return readBack(storing);
        explain(written, storing->entry,
                [this, storing](VaultFailure failure) { keepInMemory(storing, failure); });
    });
}

void Vault::readBack(const std::shared_ptr<Storing> &storing)
{
    // KWallet's errors do not reach the job that writes.
    start(new QKeychain::ReadPasswordJob(program), storing->entry, this,
          [this, storing](const QKeychain::ReadPasswordJob *job) {
              if (job->error() == QKeychain::NoError && job->binaryData() == storing->secret) {
                  m_memory.remove(storing->entry);
                  return removeFormer(storing);
              }
              if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                  return keepInMemory(storing, VaultFailure::ReadBackDiffers);
              explain(job, storing->entry,
                      [this, storing](VaultFailure failure) { keepInMemory(storing, failure); });
          });
}

/// Whether it can be removed or not, the secret is kept; and a later version of it is read first.
void Vault::removeFormer(const std::shared_ptr<Storing> &storing)
{
    const Stored stored{Kept::InKeychain, {}};
    if (storing->former.isEmpty())
        return settle(storing, stored);
    start(new QKeychain::DeletePasswordJob(program), storing->former, this,
          [this, storing, stored](const QKeychain::DeletePasswordJob *) { settle(storing, stored); });
}

void Vault::keepInMemory(const std::shared_ptr<Storing> &storing, VaultFailure reason)
{
    m_memory.insert(storing->entry, Memory{storing->secret, reason});
    settle(storing, Stored{Kept::InMemoryOnly, reason});
}

void Vault::lookUp(const std::shared_ptr<Reading> &reading)
{
    using Result = tl::expected<Found, VaultFailure>;
    if (const auto memory = m_memory.constFind(reading->entry); memory != m_memory.constEnd())
        return settle(reading, Result(Found{memory->secret, {Kept::InMemoryOnly, memory->reason}}));
    if (!keychainAnswers())
        return settle(reading, Result(tl::unexpect, VaultFailure::Unavailable));
    readUnder(reading->entry, reading);
}

void Vault::readUnder(const QString &name, const std::shared_ptr<Reading> &reading)
{
    using Result = tl::expected<Found, VaultFailure>;
    start(new QKeychain::ReadPasswordJob(program), name, this,
          [this, name, reading](const QKeychain::ReadPasswordJob *job) {
              if (job->error() == QKeychain::NoError)
                  return settle(reading, Result(Found{job->binaryData(), {Kept::InKeychain, {}}}));
              if (job->error() == QKeychain::EntryNotFound && name != reading->former
                  && !reading->former.isEmpty())
                  return readUnder(reading->former, reading);
              if (job->error() == QKeychain::EntryNotFound)
                  return explainMissing(name, reading);
              explain(job, name, [this, reading](VaultFailure failure) {
                  settle(reading, Result(tl::unexpect, failure));
              });
          });
}

void Vault::explainMissing(const QString &name, const std::shared_ptr<Reading> &reading)
{
    lookForEntry(program, name, this, [this, reading](EntryView view) {
        VaultFailure failure = VaultFailure::Absent;
        switch (view) {
        case EntryView::EntryLocked:
        case EntryView::There: // it was opened since
            failure = VaultFailure::Locked;
            break;
        case EntryView::NotThere:
            break; // whatever is remembered: somebody removed it
        case EntryView::KeyringLocked:
        case EntryView::NoService:
        case EntryView::Refused:
        case EntryView::Unknown:
            if (reading->expectation == Expectation::SecretStored)
                failure = VaultFailure::Locked;
            break;
        }
        settle(reading, tl::expected<Found, VaultFailure>(tl::unexpect, failure));
    });
}

void Vault::erase(const std::shared_ptr<Removing> &removing)
{
    using Result = tl::expected<void, VaultFailure>;
    m_memory.remove(removing->entry);
    if (!keychainAnswers()) {
        const bool nothingLeft = removing->expectation == Expectation::NothingStored;
        return settle(removing, nothingLeft ? Result() : Result(tl::unexpect, VaultFailure::Unavailable));
    }
    const QString name = removing->names.constFirst();
    start(new QKeychain::DeletePasswordJob(program), name, this,
          [this, name, removing](const QKeychain::DeletePasswordJob *job) {
              if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                  return checkErased(removing);
              explain(job, name, [this, removing](VaultFailure failure) {
                  const bool nothingLeft = failure == VaultFailure::Unavailable
                      && removing->expectation == Expectation::NothingStored;
                  settle(removing, nothingLeft ? Result() : Result(tl::unexpect, failure));
              });
          });
}

void Vault::checkErased(const std::shared_ptr<Removing> &removing)
{
    // libsecret passes over what is locked, asks for nothing, and reports success.
    using Result = tl::expected<void, VaultFailure>;
    lookForEntry(program, removing->names.constFirst(), this, [this, removing](EntryView view) {
        switch (view) {
        case EntryView::EntryLocked:
            return settle(removing, Result(tl::unexpect, VaultFailure::Locked));
        case EntryView::There:
            return settle(removing, Result(tl::unexpect, VaultFailure::Failed));
        case EntryView::KeyringLocked:
        case EntryView::Refused:
            if (removing->expectation == Expectation::SecretStored)
                return settle(removing, Result(tl::unexpect, VaultFailure::Locked));
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

/// Puts the failure of \a job into the vault's terms; on Linux most are OtherError, whatever the cause.
void Vault::explain(const QKeychain::Job *job, const QString &entry,
                    std::function<void(VaultFailure)> receive)
{
    switch (job->error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return receive(VaultFailure::Locked);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return receive(VaultFailure::Unavailable);
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return receive(VaultFailure::Failed);
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    if (sessionBus() == SessionBus::Missing)
        return receive(VaultFailure::Unavailable);
    lookForEntry(program, entry, this, [receive = std::move(receive)](EntryView view) {
        switch (view) {
        case EntryView::NoService:
            return receive(VaultFailure::Unavailable);
        case EntryView::EntryLocked:
        case EntryView::KeyringLocked:
        case EntryView::Refused:
            return receive(VaultFailure::Locked);
        case EntryView::NotThere:
        case EntryView::There:
        case EntryView::Unknown:
            return receive(VaultFailure::Failed);
        }
    });
}

} // namespace renumber::keychain
