// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disk/folderlock.h"
#include "instance/startrequest.h"
#include "wait/future.h"

#include <QDeadlineTimer>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace renumber::instance {

/// What became of a start of the program.
enum class Start {
    First, ///< it is the only one that uses its folder
    HandedOver, ///< to the one that runs already, which shows what was asked for
    NoAnswer, ///< one runs already, and does not answer
};

/// The file in \a folder by which whoever uses the folder locks it (disk::FolderLock).
QString lockPath(const QString &folder);

/// That one Renumber at most uses a data folder. The first holds a lock on the folder and listens to a
/// socket, by default in the folder, that only its user may use; whoever is started later gives it what it
/// was started with, and ends. What lies in the place of the lock or the socket and is neither makes way.
/// Where the folder cannot be locked all the same, nothing can be kept in it either: then every start counts
/// as the first.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    /// Lets another one begin.
    ~SingleInstance() override;

    /// How long begin() waits for one that runs but is just beginning or ending, or hangs.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// Makes the folder. Blocks, for no longer than its patience: for the start, before there is a window.
    Start begin(const StartRequest &request);
    /// Listens no more. Whoever is started from now on waits until this one is gone.
    void close();

signals:
    /// Another start wants \a request to be shown, and waits for the end of \a shown. To be heard by one
    /// receiver.
    void requested(const renumber::instance::StartRequest &request, const renumber::wait::Promise<> &shown);

private:
    disk::LockOutcome takeLock();
    QString socketPath() const;
    void listen();
    void takeConnections();
    void read(QLocalSocket *socket, QObject *reading);
    bool handOver(const StartRequest &request, const QDeadlineTimer &deadline) const;

    const QString m_folder;
    disk::FolderLock m_lock;
    std::unique_ptr<QLocalServer> m_server;
    std::chrono::milliseconds m_timeout{10'000};
};

} // namespace renumber::instance
