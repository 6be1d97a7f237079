// SPDX-License-Identifier: Apache-2.0
// What tests of starts have in common: a folder, another start, and what one that was killed leaves.
#pragma once

#include "disk/diskthread.h"
#include "instance/singleinstance.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

namespace renumber::test {

inline const instance::StartRequest sampleStart{{QStringLiteral("/etc/renumber/a.json")}};

class InstanceCase : public QObject
{
    Q_OBJECT

protected:
    QString folder() const { return m_dir->filePath(QStringLiteral("data")); }

    /// As another process would.
    wait::Future<instance::Start> startAgain(const QString &folder,
                                             const instance::StartRequest &request = sampleStart)
    {
        return m_elsewhere->run<instance::Start>(
            [folder, request] { return instance::SingleInstance(folder).begin(request); });
    }

    /// Shows whatever is asked for, and keeps it.
    static void show(instance::SingleInstance &instance, QList<instance::StartRequest> &asked)
    {
        connect(&instance, &instance::SingleInstance::requested, &instance,
                [&asked](const instance::StartRequest &request, const wait::Promise<> &shown) {
                    asked.append(request);
                    shown.end();
                });
    }

    /// As a program that was killed leaves its.
    static void leaveSocket(const QByteArray &path)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
        std::copy(path.cbegin(), path.cend(), std::begin(address.sun_path));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<disk::DiskThread> m_elsewhere; ///< where another start may wait

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_elsewhere = std::make_unique<disk::DiskThread>();
    }
};

} // namespace renumber::test
